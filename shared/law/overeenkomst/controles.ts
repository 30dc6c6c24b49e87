import type { Check } from "../../roster/check.ts";
import { datumControles } from "./datumcontroles.ts";
import { leeftijdsControles } from "./leeftijdscontroles.ts";
import { personenControles } from "./personencontroles.ts";
import { trapControles } from "./trapcontroles.ts";
import { urenControles } from "./urencontroles.ts";
import { uurbedragControles } from "./uurbedragcontroles.ts";
import { verwisseldeDagen } from "./verwisseld.ts";

export const overeenkomstControles: readonly Check[] = [
  ...datumControles,
  ...verwisseldeDagen,
  ...leeftijdsControles,
  ...trapControles,
  ...urenControles,
  ...uurbedragControles,
  ...personenControles,
];
