import type { Rule } from "../../engine/rule.ts";
import { fiscaalVoordeel } from "./fiscaal/voordeel.ts";
import { leerlingenpremie } from "./leerlingenpremie/leerlingenpremie.ts";
import { premies } from "./overzicht/premies.ts";
import { premieKwp } from "./pkwp/premie.ts";
import { stagebonus } from "./stagebonus/stagebonus.ts";
import { startbonus } from "./startbonus/startbonus.ts";

/** The rules of premiums, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [premieKwp, leerlingenpremie, premies, stagebonus, startbonus, fiscaalVoordeel];
