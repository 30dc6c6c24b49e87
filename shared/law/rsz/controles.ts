import type { Check } from "../../roster/check.ts";
import { aangifteControles } from "./aangiftecontroles.ts";
import { loonControles } from "./looncontroles.ts";
import { muControles } from "./mucontroles.ts";
import { regimeControles } from "./regimecontroles.ts";

/** The regime of the RSZ, what is declared, and the work fraction. */
export const rszControles: readonly Check[] = [
  ...regimeControles,
  ...loonControles,
  ...muControles,
  ...aangifteControles,
];
