import type { Rule } from "../../engine/rule.ts";
import { kost } from "./kost.ts";
import { verschil } from "./verschil.ts";

/** The rules of cost and change, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [kost, verschil];
