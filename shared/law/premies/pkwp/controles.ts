import type { Check } from "../../../roster/check.ts";
import { mentorControles } from "./mentorcontroles.ts";
import { rechtControles } from "./rechtcontroles.ts";
import { termijnControles } from "./termijncontroles.ts";
import { vergoedControles } from "./vergoedcontroles.ts";

export const pkwpControles: readonly Check[] = [
  ...termijnControles,
  ...mentorControles,
  ...rechtControles,
  ...vergoedControles,
];
