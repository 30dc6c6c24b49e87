import type { Rule } from "../../engine/rule.ts";
import { rszRegime } from "./regime.ts";

/** The rules of social security, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [rszRegime];
