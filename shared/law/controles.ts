import type { Check } from "../roster/check.ts";
import { leesControles } from "../roster/leescontroles.ts";
import { arbeidstijdControles } from "./arbeidstijd/controles.ts";
import { erkenningControles } from "./erkenning/controles.ts";
import { kalenderControles } from "./kalender/controles.ts";
import { leervergoedingControles } from "./leervergoeding/controles.ts";
import { nummersControles } from "./nummers/controles.ts";
import { overeenkomstControles } from "./overeenkomst/controles.ts";
import { pkwpControles } from "./premies/pkwp/controles.ts";
import { rszControles } from "./rsz/controles.ts";
import { verplichtingenControles } from "./verplichtingen/controles.ts";

/** Every check of a roster, in the order in which a reader would want them. */
export const controles: readonly Check[] = [
  ...leesControles,
  ...nummersControles,
  ...overeenkomstControles,
  ...leervergoedingControles,
  ...arbeidstijdControles,
  ...kalenderControles,
  ...rszControles,
  ...erkenningControles,
  ...verplichtingenControles,
  ...pkwpControles,
];
