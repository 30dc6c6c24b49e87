import { addDays, type Day, endOfMonth } from "../../base/day.ts";
import { letterOn, roosterdagen } from "../kalender/kalender.ts";
import type { Schoolvakanties } from "../kalender/vakanties.ts";

/** Days of a month's timetable: all of them, and those inside the agreement. */
type Dagen = { readonly mogelijk: number; readonly binnen: number };
/** Of these last the unpaid school holidays; null where no rule for school holidays is known. */
export type Rooster = Dagen & { readonly vakantie: number | null };
export type Vakantierooster = Dagen & { readonly vakantie: number };

/** What decides which days count: the month, the timetable and the agreement's ends. */
type Vraag = {
  readonly maand: Day;
  readonly weekrooster: string;
  readonly start: Day | null;
  readonly einde: Day | null;
};

const isBinnen = ({ maand, start, einde }: Vraag, day: Day): boolean =>
  day >= (start ?? maand) && day <= (einde ?? Number.POSITIVE_INFINITY);

/** The timetable of a month with its school holidays, where these are unpaid. */
export const roosterVan = (asked: Vraag, calendar: Schoolvakanties, onbetaald: boolean): Vakantierooster => {
  const mogelijk = roosterdagen(calendar, asked.weekrooster, asked.maand);
  let binnen = 0;
  let vrij = 0;
  for (const { day, vakantie } of mogelijk) {
    if (!isBinnen(asked, day)) continue;
    binnen++;
    if (vakantie && onbetaald) vrij++;
  }
  return { mogelijk: mogelijk.length, binnen, vakantie: vrij };
};

/** The timetable of a month in which no school holiday is known to matter: days with one of these letters. */
export const roosterMet = (asked: Vraag, letters: string): Rooster => {
  let mogelijk = 0;
  let binnen = 0;
  for (let day = asked.maand; day <= endOfMonth(asked.maand); day = addDays(day, 1)) {
    if (!letters.includes(letterOn(asked.weekrooster, day))) continue;
    mogelijk++;
    if (isBinnen(asked, day)) binnen++;
  }
  return { mogelijk, binnen, vakantie: null };
};
