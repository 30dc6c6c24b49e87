import { addDays, type Day, endOfMonth } from "../../base/day.ts";
import { letterOn, roosterdagen } from "../kalender/kalender.ts";
import type { Schoolvakanties } from "../kalender/vakanties.ts";
import { isGeschorst, isHervat } from "./schorsing.ts";

/** Days of a month's timetable: all of them, and those inside the agreement. */
type Dagen = { readonly mogelijk: number; readonly binnen: number };
/** Of these last the unpaid school holidays; null where no rule for school holidays is known. */
export type Rooster = Dagen & { readonly vakantie: number | null };
/** Outside the holidays also the days of the suspension of 2020, and those after which work began again. */
export type Vakantierooster = Dagen & {
  readonly vakantie: number;
  readonly geschorst: number;
  readonly hervat: number;
};

/** What decides which days count: the month, the timetable and the agreement's ends. */
type Vraag = {
  readonly maand: Day;
  readonly weekrooster: string;
  readonly start: Day | null;
  readonly einde: Day | null;
};

const isBinnen = ({ maand, start, einde }: Vraag, day: Day): boolean =>
  day >= (start ?? maand) && day <= (einde ?? Number.POSITIVE_INFINITY);

/**
 * The timetable of a month with its school holidays, where these are unpaid, and with the days of the suspension of
 * 2020, which are looked for only in a month that it may touch.
 */
export const roosterVan = (
  asked: Vraag,
  calendar: Schoolvakanties,
  onbetaald: boolean,
  schorsing: boolean,
): Vakantierooster => {
  const mogelijk = roosterdagen(calendar, asked.weekrooster, asked.maand);
  let binnen = 0;
  let vrij = 0;
  let geschorst = 0;
  let hervat = 0;
  for (const { day, vakantie } of mogelijk) {
    if (!isBinnen(asked, day)) continue;
    binnen++;
    if (vakantie && onbetaald) vrij++;
    else if (!schorsing) continue;
    else if (isGeschorst(day)) geschorst++;
    else if (isHervat(day)) hervat++;
  }
  return { mogelijk: mogelijk.length, binnen, vakantie: vrij, geschorst, hervat };
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
