import type { Rule } from "../../engine/rule.ts";
import { geboortedatumRegel } from "./geboortedatum.ts";
import { inszRegel, kboRegel, rsznummerRegel, vestigingRegel } from "./geldig.ts";

/** The rules of numbers of persons and firms, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [inszRegel, geboortedatumRegel, kboRegel, vestigingRegel, rsznummerRegel];
