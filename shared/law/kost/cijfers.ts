import { type ParameterFile, term } from "../../engine/parameter.ts";
import betalingVakantieFile from "./betaling-vakantie.json" with { type: "json" };

/** How many months after the end of the year the yearly holiday contribution is to be paid. */
export const betalingVakantie = term(betalingVakantieFile as ParameterFile);
