import type { Parameter } from "../engine/parameter.ts";
import type { Rule } from "../engine/rule.ts";
import * as arbeidstijd from "./arbeidstijd/cijfers.ts";
import { schoolvakanties } from "./kalender/kalender.ts";
import * as leervergoedingCijfers from "./leervergoeding/cijfers.ts";
import { leervergoeding } from "./leervergoeding/leervergoeding.ts";
import { leervergoedingMaand } from "./leervergoeding/maand.ts";
import { bestaat, minimumuren } from "./overeenkomst/overeenkomst.ts";
import * as pkwp from "./premies/pkwp/cijfers.ts";
import { premieKwp } from "./premies/pkwp/premie.ts";
import * as rsz from "./rsz/cijfers.ts";
import { rszRegime } from "./rsz/regime.ts";
import * as verplichtingen from "./verplichtingen/cijfers.ts";

/** Every rule of law, in the order in which a reader would want them. */
export const rules: readonly Rule[] = [leervergoeding, leervergoedingMaand, rszRegime, premieKwp];

const { vergoedNaar, ...pkwpCijfers } = pkwp;

/** Every dated figure, by subject. */
export const parameters: readonly Parameter[] = [
  ...Object.values(leervergoedingCijfers),
  ...Object.values(bestaat),
  minimumuren,
  ...Object.values(rsz),
  ...Object.values(pkwpCijfers),
  ...Object.values(vergoedNaar),
  ...Object.values(arbeidstijd),
  ...Object.values(verplichtingen),
  schoolvakanties,
];

/** The version of the law: the newest day on which one of its figures was checked. */
export const lawCheckedOn = parameters
  .map(({ checkedOn }) => checkedOn)
  .reduce((one, other) => (one > other ? one : other));
