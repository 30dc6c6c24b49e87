import { type Day, earlier, later } from "../../base/day.ts";
import { schoolYearOfDay } from "../../base/schoolyear.ts";
import { entryOn, firstDayOf, lastDayOfEntry } from "../../engine/parameter.ts";
import { overmacht } from "./cijfers.ts";

/** Whether agreements were suspended on a day by the measures against covid-19. */
export const isGeschorst = (day: Day): boolean => entryOn(overmacht, day)?.value === true;

/** Whether workplace learning had begun again earlier in the school year of a day, in phases. */
export const isHervat = (day: Day): boolean => {
  const entry = entryOn(overmacht, day);
  if (entry?.value !== false || entry.from === firstDayOf(overmacht)) return false;
  return schoolYearOfDay(entry.from) === schoolYearOfDay(day);
};

/** From the first to the last day of a stretch on which agreements were suspended; null where there is none. */
export const geschorstIn = (van: Day, tot: Day): { readonly van: Day; readonly tot: Day } | null => {
  const stukken = overmacht.entries.flatMap(({ from, value }, place) => {
    const stuk = { van: later(van, from), tot: earlier(tot, lastDayOfEntry(overmacht, place) ?? tot) };
    return value === true && stuk.van <= stuk.tot ? [stuk] : [];
  });
  return stukken.length === 0 ? null : { van: stukken[0].van, tot: stukken[stukken.length - 1].tot };
};

/** Of two days on which the suspension is read, whether both tell of the same figure. */
export const zelfdeRegel = (one: Day, other: Day): boolean => entryOn(overmacht, one) === entryOn(overmacht, other);
