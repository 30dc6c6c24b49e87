import type { Parameter } from "../../engine/parameter.ts";
import type { Rule } from "../../engine/rule.ts";
import { brochureRegel } from "./brochure.ts";

/** What becomes of old brochures: it needs the list of all figures, which is made from the other rules. */
export const brochureRegels = (parameters: readonly Parameter[]): readonly Rule[] => [brochureRegel(parameters)];
