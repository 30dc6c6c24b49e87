import type { Check } from "../../roster/check.ts";
import { geldigheidControles } from "./geldigheidcontroles.ts";
import { mentorControles } from "./mentorcontroles.ts";
import { partnerschapControles } from "./partnerschapcontroles.ts";
import { tegelijkControles } from "./tegelijkcontroles.ts";
import { uittrekselControles } from "./uittrekselcontroles.ts";

export const erkenningControles: readonly Check[] = [
  ...partnerschapControles,
  ...geldigheidControles,
  ...mentorControles,
  ...uittrekselControles,
  ...tegelijkControles,
];
