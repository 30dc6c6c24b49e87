import type { Rule } from "../../engine/rule.ts";

/** The rules of numbers of persons and firms, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [];
