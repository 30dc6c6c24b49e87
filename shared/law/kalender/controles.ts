import type { Check } from "../../roster/check.ts";
import { dienstOpSchooldag } from "./dienstcontroles.ts";
import { startInWeekend, startOpFeestdag } from "./startcontroles.ts";
import { startInVakantie, werkInVakantie } from "./vakantiecontroles.ts";

export const kalenderControles: readonly Check[] = [
  werkInVakantie,
  dienstOpSchooldag,
  startInVakantie,
  startOpFeestdag,
  startInWeekend,
];
