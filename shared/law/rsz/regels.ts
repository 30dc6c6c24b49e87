import type { Rule } from "../../engine/rule.ts";
import { rszBijdrage } from "./bijdragen/bijdrage.ts";
import { vakantiebijdrage } from "./bijdragen/vakantie.ts";
import { rszCode } from "./codes/code.ts";
import { rszDrempel } from "./criteria/drempel.ts";
import { rszLeerling } from "./criteria/leerling.ts";
import { persoonlijkeBijdrage } from "./persoonlijk/persoonlijk.ts";
import { rszRegime } from "./regime.ts";
import { mentorkorting } from "./verminderingen/mentor.ts";
import { vermindering } from "./verminderingen/vermindering.ts";

/** The rules of social security, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [
  rszRegime,
  rszLeerling,
  rszCode,
  rszBijdrage,
  vakantiebijdrage,
  vermindering,
  persoonlijkeBijdrage,
  mentorkorting,
  rszDrempel,
];
