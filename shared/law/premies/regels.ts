import type { Rule } from "../../engine/rule.ts";
import { premieKwp } from "./pkwp/premie.ts";

/** The rules of premiums, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [premieKwp];
