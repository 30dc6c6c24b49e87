import type { Rule } from "../../engine/rule.ts";
import { arbeidstijd } from "./arbeidstijd.ts";

/** The rules of working time, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [arbeidstijd];
