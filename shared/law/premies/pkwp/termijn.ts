import { addMonths, type Day, monthsPerYear } from "../../../base/day.ts";
import { firstDayOf } from "../../../engine/parameter.ts";
import { eindeVanTermijn } from "../schooljaar.ts";
import { bedrag } from "./cijfers.ts";

/** Whether an agreement is from before the premium, and has the fixed day of the transition. */
export const inOvergang = (start: Day): boolean => start < firstDayOf(bedrag);

/** The last day to register and to consent: three months less a day, or the day of transition for older agreements. */
export const laatsteDag = (start: Day, registratie: number, overgang: Day): Day =>
  inOvergang(start) ? overgang : eindeVanTermijn(start, registratie);

/** Whether an agreement that lasts so many years at most had ended before the premium began. */
export const afgelopenVoorPremie = (start: Day, jaren: number): boolean =>
  addMonths(start, jaren * monthsPerYear) < firstDayOf(bedrag);
