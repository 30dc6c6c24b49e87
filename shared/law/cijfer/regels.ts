import type { Parameter } from "../../engine/parameter.ts";
import type { Rule } from "../../engine/rule.ts";
import { openstaandRegel } from "./openstaand.ts";
import { parameterRegel } from "./parameter.ts";
import { tijdlijnRegel } from "./tijdlijn.ts";

/** The rules that tell any figure of the law: they need the list of all of them, which is made from the others. */
export const cijferRegels = (parameters: readonly Parameter[]): readonly Rule[] => [
  parameterRegel(parameters),
  tijdlijnRegel(parameters),
  openstaandRegel(parameters),
];
