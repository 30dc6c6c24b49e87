import type { Rule } from "../../engine/rule.ts";

/** The rules of cost and change, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [];
