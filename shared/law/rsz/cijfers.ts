import { type ParameterFile, term, yesses } from "../../engine/parameter.ts";
import leeftijdFile from "./leeftijd-beperkt.json" with { type: "json" };
import leerlingFile from "./leerling.json" with { type: "json" };

/** Which agreements make a learner for the RSZ. */
export const leerling = yesses(leerlingFile as ParameterFile);
/** Up to the end of the year of this age the limited regime holds. */
export const leeftijdBeperkt = term(leeftijdFile as ParameterFile);
