import type { Rule } from "../../engine/rule.ts";
import { feestdagRegel } from "./feestdagen.ts";
import { kwartaalRegel, schooljaarRegel } from "./schooljaar.ts";
import { schoolvakantieRegel } from "./schoolvakantie.ts";
import { werkplekdagenRegel } from "./werkplekdagen.ts";

/** The rules of the calendar, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [
  schooljaarRegel,
  kwartaalRegel,
  schoolvakantieRegel,
  feestdagRegel,
  werkplekdagenRegel,
];
