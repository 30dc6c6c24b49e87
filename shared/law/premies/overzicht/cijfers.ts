import { amount, type ParameterFile, yes } from "../../../engine/parameter.ts";
import deeltijdsFile from "./deeltijds.json" with { type: "json" };
import leerplekondersteuningFile from "./leerplekondersteuning.json" with { type: "json" };
import mentorpremieBrusselFile from "./mentorpremie-brussel.json" with { type: "json" };
import sectorpremiesFile from "./sectorpremies.json" with { type: "json" };
import stagebonusFile from "./stagebonus.json" with { type: "json" };
import stagebonusOudFile from "./stagebonus-oud.json" with { type: "json" };
import startbonusFile from "./startbonus.json" with { type: "json" };
import structureelFile from "./structureel.json" with { type: "json" };

/** Whether a measure existed, where its amounts do not say it to the day. */
export const stagebonusOud = yes(stagebonusOudFile as ParameterFile);
export const stagebonusNieuw = yes(stagebonusFile as ParameterFile);
export const startbonusBestaat = yes(startbonusFile as ParameterFile);
export const deeltijdsBestaat = yes(deeltijdsFile as ParameterFile);
export const structureel = yes(structureelFile as ParameterFile);

/** Measures that have no rule of their own. */
export const leerplekondersteuning = amount(leerplekondersteuningFile as ParameterFile);
export const mentorpremieBrussel = amount(mentorpremieBrusselFile as ParameterFile);
export const sectorpremies = amount(sectorpremiesFile as ParameterFile);
