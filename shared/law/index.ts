import type { Parameter } from "../engine/parameter.ts";
import type { Rule } from "../engine/rule.ts";
import * as arbeidstijd from "./arbeidstijd/cijfers.ts";
import { leervergoeding } from "./leervergoeding/leervergoeding.ts";
import { leervergoedingMaand } from "./leervergoeding/maand.ts";
import { minimumuren, pcBouw } from "./overeenkomst/overeenkomst.ts";
import { premieKwp } from "./premies/pkwp/premie.ts";
import { rszRegime } from "./rsz/regime.ts";
import * as verplichtingen from "./verplichtingen/cijfers.ts";

/** Every rule of law, in the order in which a reader would want them. */
export const rules: readonly Rule[] = [leervergoeding, leervergoedingMaand, rszRegime, premieKwp];

/** The figures that rules read, in the order in which they are met. */
const readByRules = rules.flatMap(({ cases }) =>
  cases.flatMap(({ reads }) => Object.values(reads).map(({ parameter }) => parameter)),
);

/** The figures that checks of rosters alone stand on. */
const readByChecks: readonly Parameter[] = [
  minimumuren,
  pcBouw,
  ...Object.values(arbeidstijd),
  ...Object.values(verplichtingen),
];

/** Every dated figure, by the first that reads it. */
export const parameters: readonly Parameter[] = [...new Set([...readByRules, ...readByChecks])];

/** The version of the law: the day up to which every figure of it was checked. */
export const lawCheckedOn = parameters
  .map(({ checkedOn }) => checkedOn)
  .reduce((one, other) => (one < other ? one : other));
