import type { Rule } from "../../engine/rule.ts";

/** The rules of duties and their terms, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [];
