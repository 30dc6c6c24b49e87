import type { Check } from "../../roster/check.ts";
import { bedragControles } from "./bedragcontroles.ts";
import { dagControles } from "./dagcontroles.ts";
import { gemistControles } from "./gemistcontroles.ts";
import { looptijdControles } from "./looptijdcontroles.ts";
import { soortControles } from "./soortcontroles.ts";
import { trapControles } from "./trapcontroles.ts";
import { uurControles } from "./uurcontroles.ts";

/** What is paid, and on what steps, days and hours. */
export const leervergoedingControles: readonly Check[] = [
  ...bedragControles,
  ...gemistControles,
  ...uurControles,
  ...trapControles,
  ...soortControles,
  ...looptijdControles,
  ...dagControles,
];
