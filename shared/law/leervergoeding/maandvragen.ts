import { type FactsOf, optional, presumed, required } from "../../engine/rule.ts";
import { einde, overeenkomst, start, statuut, trap, weekrooster } from "../../facts/overeenkomst.ts";
import { maand } from "../../facts/tijd.ts";
import { betaaldeVakantie, onbetaaldeVakantie } from "../../facts/vakantie.ts";
import { afwezig, essentieel, uren, uurbedrag } from "../../facts/vergoeding.ts";

/** What is asked to know what is due for a month. */
export const maandvragen = {
  maand: required(maand),
  trap: required(trap),
  weekrooster: required(weekrooster),
  afwezig: optional(afwezig, 0),
  start: optional(start),
  einde: optional(einde),
  statuut: optional(statuut, "arbeider"),
  overeenkomst: optional(overeenkomst, "OAO"),
  uren: optional(uren),
  uurbedrag: optional(uurbedrag),
  onbetaaldeVakantie: optional(onbetaaldeVakantie, 0),
  betaaldeVakantie: optional(betaaldeVakantie, 0),
  essentieel: presumed(essentieel, false),
};
export type Maandvragen = FactsOf<typeof maandvragen>;
export const inMaand = (asked: Maandvragen) => asked.maand;
