import type { Rule } from "../../engine/rule.ts";
import { capaciteitRegel } from "./capaciteit.ts";
import { erkenningHerinnering, erkenningTot } from "./geldigheid.ts";
import { mentorDeadline } from "./mentor.ts";
import { erkenningBeroep, erkenningBeslist } from "./procedure.ts";
import { uittrekselGeldig } from "./uittreksel.ts";
import { erkenningsvoorwaarden } from "./voorwaarden.ts";

/** The rules of recognition, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [
  erkenningsvoorwaarden,
  erkenningBeslist,
  erkenningBeroep,
  erkenningTot,
  erkenningHerinnering,
  mentorDeadline,
  uittrekselGeldig,
  capaciteitRegel,
];
