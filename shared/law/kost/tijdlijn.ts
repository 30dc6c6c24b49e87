import { addMonths, type Day, earlier, firstOfMonth, later, yearOf } from "../../base/day.ts";
import { schoolYearOfDay } from "../../base/schoolyear.ts";
import type { Trap } from "../../facts/overeenkomst.ts";
import { hogereTrap } from "../leervergoeding/hogere-trap.ts";

/** The agreement and the stretch of days a cost is asked for. */
export type Tijdvak = {
  readonly start: Day;
  readonly einde: Day | null;
  readonly van: Day;
  readonly tot: Day;
  readonly trap: Trap;
};

/** The first days of the months in which both the agreement runs and the cost is asked. */
export const maandenVan = ({ start, einde, van, tot }: Tijdvak): readonly Day[] => {
  const months: Day[] = [];
  const last = einde === null ? tot : earlier(tot, einde);
  for (let first = firstOfMonth(later(van, start)); first <= last; first = addMonths(first, 1)) months.push(first);
  return months;
};

/** The step in a month: that of `van` or of a later start, one more with each 1 September after it, at most 3. */
export const trapIn = ({ van, start, trap }: Pick<Tijdvak, "van" | "start" | "trap">, first: Day): Trap => {
  let step = trap;
  for (let year = schoolYearOfDay(later(van, start)); year < schoolYearOfDay(first); year++) step = hogereTrap[step];
  return step;
};

/** Whole calendar years a month lies after a day. */
export const jarenNa = (day: Day, first: Day): number => Math.max(0, yearOf(first) - yearOf(day));
