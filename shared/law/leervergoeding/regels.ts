import type { Rule } from "../../engine/rule.ts";
import { leervergoeding } from "./leervergoeding.ts";
import { leervergoedingMaand } from "./maand.ts";

/** The rules of the learning allowance, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [leervergoeding, leervergoedingMaand];
