import { hoursLimit, hoursLimits, type ParameterFile } from "../../../engine/parameter.ts";
import lesurenFile from "./lesuren.json" with { type: "json" };
import urenWerkplekFile from "./uren-werkplek.json" with { type: "json" };

/** What makes a learner for the RSZ: hours a week at the workplace, and lesson hours a year. */
export const minimumWerkplek = hoursLimit(urenWerkplekFile as ParameterFile);
export const minimumLesuren = hoursLimits(lesurenFile as ParameterFile);
