import { type ParameterFile, word } from "../../engine/parameter.ts";
import bouwFile from "./dimona-bouw.json" with { type: "json" };
import leerlingFile from "./dimona-leerling.json" with { type: "json" };
import saoFile from "./dimona-sao.json" with { type: "json" };

/** Dimona type of a learner (OAO, ODOS), of one in construction (PC 124), and of a trainee (SAO). */
export const dimonaLeerling = word(leerlingFile as ParameterFile);
export const dimonaBouw = word(bouwFile as ParameterFile);
export const dimonaSao = word(saoFile as ParameterFile);
