import { hoursLimit, type ParameterFile, term } from "../../engine/parameter.ts";
import dagFile from "./dag.json" with { type: "json" };
import meerderjarigFile from "./meerderjarig.json" with { type: "json" };
import weekFile from "./week.json" with { type: "json" };
import weekBouwFile from "./week-bouw.json" with { type: "json" };

/** Longest week and day of a young worker, lessons included. */
export const week = hoursLimit(weekFile as ParameterFile);
/** What another source says of the week in construction. */
export const weekBouw = hoursLimit(weekBouwFile as ParameterFile);
export const dag = hoursLimit(dagFile as ParameterFile);
/** The age at which the rules for young workers end. */
export const meerderjarig = term(meerderjarigFile as ParameterFile);
