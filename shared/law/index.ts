import type { Parameter } from "../engine/parameter.ts";
import type { Rule } from "../engine/rule.ts";
import * as arbeidstijdCijfers from "./arbeidstijd/cijfers.ts";
import * as arbeidstijd from "./arbeidstijd/regels.ts";
import * as brochureCijfers from "./brochure/cijfers.ts";
import { brochureRegels } from "./brochure/regels.ts";
import * as open from "./cijfer/open.ts";
import { cijferRegels } from "./cijfer/regels.ts";
import { partnerschapComite } from "./erkenning/cijfers.ts";
import * as erkenning from "./erkenning/regels.ts";
import * as kalender from "./kalender/regels.ts";
import * as kost from "./kost/regels.ts";
import * as leervergoeding from "./leervergoeding/regels.ts";
import * as nummers from "./nummers/regels.ts";
import { minimumuren, pcBouw, saoMinimumuren } from "./overeenkomst/overeenkomst.ts";
import * as premies from "./premies/regels.ts";
import * as rsz from "./rsz/regels.ts";
import * as verplichtingenCijfers from "./verplichtingen/cijfers.ts";
import * as verplichtingen from "./verplichtingen/regels.ts";

/** The rules that apply figures. */
const applied: readonly Rule[] = [
  leervergoeding,
  rsz,
  premies,
  erkenning,
  verplichtingen,
  kalender,
  arbeidstijd,
  nummers,
  kost,
].flatMap(({ regels }) => regels);

/** The figures that rules read, in the order in which they are met. */
const readByRules = applied.flatMap(({ cases }) =>
  cases.flatMap(({ reads }) => Object.values(reads).map(({ parameter }) => parameter)),
);

/** The figures that checks of rosters alone stand on. */
const readByChecks: readonly Parameter[] = [
  minimumuren,
  saoMinimumuren,
  pcBouw,
  partnerschapComite,
  ...Object.values(arbeidstijdCijfers),
  ...Object.values(verplichtingenCijfers),
];

/** Every dated figure, by the first that reads it. */
export const parameters: readonly Parameter[] = [
  ...new Set([...readByRules, ...readByChecks, ...Object.values(brochureCijfers), ...Object.values(open)]),
];

/** Every rule of law, in the order in which a reader would want them; those that tell any figure come last. */
export const rules: readonly Rule[] = [...applied, ...cijferRegels(parameters), ...brochureRegels(parameters)];

/** The version of the law: the day up to which every figure of it was checked. */
export const lawCheckedOn = parameters
  .map(({ checkedOn }) => checkedOn)
  .reduce((one, other) => (one < other ? one : other));
