import { type Day, lastDayOfTerm } from "../../../base/day.ts";
import { firstDayOf } from "../../../engine/parameter.ts";
import { bedrag } from "./cijfers.ts";

/** Whether an agreement is from before the premium, and has the fixed day of the transition. */
export const inOvergang = (start: Day): boolean => start < firstDayOf(bedrag);

/** The last day to register and to consent: three months less a day, or the day of transition for older agreements. */
export const laatsteDag = (start: Day, registratie: number, overgang: Day): Day =>
  inOvergang(start) ? overgang : lastDayOfTerm(start, registratie);
