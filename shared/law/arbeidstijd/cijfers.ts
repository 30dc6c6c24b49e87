import { clock, hoursLimit, hoursLimits, type ParameterFile, term, terms, yes } from "../../engine/parameter.ts";
import dagFile from "./dag.json" with { type: "json" };
import feestdagFile from "./feestdag.json" with { type: "json" };
import jeugdigVanafFile from "./jeugdig-vanaf.json" with { type: "json" };
import lessenFile from "./lessen.json" with { type: "json" };
import lessenMeerderjarigFile from "./lessen-meerderjarig.json" with { type: "json" };
import meerderjarigFile from "./meerderjarig.json" with { type: "json" };
import nachtLeeftijdFile from "./nacht-leeftijd.json" with { type: "json" };
import nachtTotFile from "./nacht-tot.json" with { type: "json" };
import nachtUitzonderingFile from "./nacht-uitzondering.json" with { type: "json" };
import nachtVanFile from "./nacht-van.json" with { type: "json" };
import ononderbrokenFile from "./ononderbroken.json" with { type: "json" };
import overurenFile from "./overuren.json" with { type: "json" };
import pauzeFile from "./pauze.json" with { type: "json" };
import pauzeMeerderjarigFile from "./pauze-meerderjarig.json" with { type: "json" };
import pauzeVanafFile from "./pauze-vanaf.json" with { type: "json" };
import pauzeVanafMeerderjarigFile from "./pauze-vanaf-meerderjarig.json" with { type: "json" };
import rustFile from "./rust.json" with { type: "json" };
import rustMeerderjarigFile from "./rust-meerderjarig.json" with { type: "json" };
import weekFile from "./week.json" with { type: "json" };
import weekBouwFile from "./week-bouw.json" with { type: "json" };
import weekrustFile from "./weekrust.json" with { type: "json" };
import werkgeversFile from "./werkgevers.json" with { type: "json" };
import zondagFile from "./zondag.json" with { type: "json" };

/** Longest week and day of a young worker, lessons included. */
export const week = hoursLimit(weekFile as ParameterFile);
/** What another source says of the week in construction. */
export const weekBouw = hoursLimit(weekBouwFile as ParameterFile);
export const dag = hoursLimit(dagFile as ParameterFile);
/** The ages between which the rules for young workers hold. */
export const jeugdigVanaf = term(jeugdigVanafFile as ParameterFile);
export const meerderjarig = term(meerderjarigFile as ParameterFile);
/** What counts as working time. */
export const lessen = yes(lessenFile as ParameterFile);
export const lessenMeerderjarig = yes(lessenMeerderjarigFile as ParameterFile);
export const werkgevers = yes(werkgeversFile as ParameterFile);
export const overuren = yes(overurenFile as ParameterFile);
/** Longest stretch without a pause, and the pauses by the hours worked on a day. */
export const ononderbroken = hoursLimit(ononderbrokenFile as ParameterFile);
export const pauzeVanaf = hoursLimits(pauzeVanafFile as ParameterFile);
export const pauze = terms(pauzeFile as ParameterFile);
export const pauzeVanafMeerderjarig = hoursLimit(pauzeVanafMeerderjarigFile as ParameterFile);
export const pauzeMeerderjarig = term(pauzeMeerderjarigFile as ParameterFile);
/** Rest between two days, and of the week. */
export const rust = hoursLimit(rustFile as ParameterFile);
export const rustMeerderjarig = hoursLimit(rustMeerderjarigFile as ParameterFile);
export const weekrust = hoursLimit(weekrustFile as ParameterFile);
export const zondag = yes(zondagFile as ParameterFile);
export const feestdag = yes(feestdagFile as ParameterFile);
/** The night, and its later beginning in some activities from an age on. */
export const nachtVan = clock(nachtVanFile as ParameterFile);
export const nachtTot = clock(nachtTotFile as ParameterFile);
export const nachtUitzondering = clock(nachtUitzonderingFile as ParameterFile);
export const nachtLeeftijd = term(nachtLeeftijdFile as ParameterFile);
