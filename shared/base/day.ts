import { UTCDate } from "@date-fns/utc";
import { addMonths as addMonthsTo } from "date-fns";

declare const dayBrand: unique symbol;

/** A calendar day: whole days since 1 January 1970. */
export type Day = number & { readonly [dayBrand]: true };

const msPerDay = 86_400_000;

/** The first and last day this product can name: 1 January 1900 and 31 December 2199. */
export const firstDay = (Date.UTC(1900, 0, 1) / msPerDay) as Day;
export const lastDay = (Date.UTC(2199, 11, 31) / msPerDay) as Day;

const firstYear = 1900;
const lastYear = 2199;
const monthsOfYear = 12;

/** The mean of the months of four centuries, in days: by it the month of a day is guessed. */
const meanMonth = 146_097 / 4800;

/** A term may begin or end outside the years that can be named: there the calendar goes on for two centuries. */
const outside = 200;
const calendarYear = firstYear - outside;
const beginning = new UTCDate(calendarYear, 0, 1);
const calendarStart = (beginning.getTime() / msPerDay) as Day;

/** Of each month the day before it begins, and how many days it has: asked of the calendar once. */
const before = new Int32Array((lastYear + 1 - firstYear + 2 * outside) * monthsOfYear);
const lengths = new Uint8Array(before.length);
const look = (place: number): void => {
  const first = addMonthsTo(beginning, place).getTime() / msPerDay;
  before[place] = first - 1;
  lengths[place] = addMonthsTo(beginning, place + 1).getTime() / msPerDay - first;
};
const lengthOf = (place: number): number => {
  if (lengths[place] === 0) look(place);
  return lengths[place];
};

/** The place in the calendar of the month in which a day falls. */
const monthPlace = (day: Day): number => {
  let place = Math.floor((day - calendarStart) / meanMonth);
  while (lengthOf(place) > 0 && day <= before[place]) place--;
  while (day > lengthOf(place) + before[place]) place++;
  return place;
};

/** The day of a year, a month (1–12) and a day of the month, or null when there is no such day. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day | null => {
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= monthsOfYear && dayOfMonth >= 1)) return null;
  const place = (year - calendarYear) * monthsOfYear + month - 1;
  return dayOfMonth <= lengthOf(place) ? ((before[place] + dayOfMonth) as Day) : null;
};

/** A day of every year, `11-01`, in one of them; null when that year has no such day. */
export const dayInYear = (monthDay: string, year: number): Day | null => dayOfText(`${year}-${monthDay}`);

/** Year, month (1–12) and day of the month. */
export const partsOf = (day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } => {
  const place = monthPlace(day);
  const years = Math.floor(place / monthsOfYear);
  return { year: calendarYear + years, month: place - years * monthsOfYear + 1, dayOfMonth: day - before[place] };
};

export const yearOf = (day: Day): number => calendarYear + Math.floor(monthPlace(day) / monthsOfYear);

/** Months since year 0: equal for all days of one month. */
export const monthNumber = (day: Day): number => calendarYear * monthsOfYear + monthPlace(day);

const two = (count: number): string => String(count).padStart(2, "0");

/** `2026-09-01`. */
export const isoOf = (day: Day): string => {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
};

/** `01/09/2026`, as every language of the country writes it. */
export const slashedOf = (day: Day): string => {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${two(dayOfMonth)}/${two(month)}/${year}`;
};

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const european = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** Reads `2026-09-01`, `1/09/2026`, `1-9-2026` or `1.9.2026`: ISO, or day, month, year. Null when it is no day. */
export const dayOfText = (typed: string): Day | null => {
  const first = iso.exec(typed);
  if (first) return dayOf(Number(first[1]), Number(first[2]), Number(first[3]));
  const second = european.exec(typed);
  return second ? dayOf(Number(second[4]), Number(second[3]), Number(second[1])) : null;
};

/** Monday 0 … Sunday 6. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

export const daysPerWeek = 7;
export const monthsPerYear = 12;
export const saturday = 5;
export const sunday = 6;

/** The Monday of the week a day falls in. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));

/** Whole weeks from one day to a later one. */
export const weeksBetween = (from: Day, to: Day): number => Math.floor((to - from) / daysPerWeek);

export const addDays = (day: Day, days: number): Day => (day + days) as Day;

/** The same day so many months later, or the last of that month when it is shorter. */
export const addMonths = (day: Day, months: number): Day => {
  const from = monthPlace(day);
  const to = from + months;
  return (Math.min(day - before[from], lengthOf(to)) + before[to]) as Day;
};

/** The last day of a term of months that begins on `day`: the day before the same day so many months later. */
export const lastDayOfTerm = (day: Day, months: number): Day => addDays(addMonths(day, months), -1);

export const firstOfMonth = (day: Day): Day => (before[monthPlace(day)] + 1) as Day;
export const endOfMonth = (day: Day): Day => {
  const place = monthPlace(day);
  return (before[place] + lengths[place]) as Day;
};

/** Whole years of age reached on a day. */
export const ageOn = (birth: Day, day: Day): number => {
  const born = partsOf(birth);
  const now = partsOf(day);
  const had = now.month > born.month || (now.month === born.month && now.dayOfMonth >= born.dayOfMonth);
  return now.year - born.year - (had ? 0 : 1);
};

export const earlier = (one: Day, other: Day): Day => (one <= other ? one : other);
export const later = (one: Day, other: Day): Day => (one >= other ? one : other);

export const minutesPerDay = 1440;

/** Minutes since midnight of `8:30`; null when it is no time of day. */
export const minutesOfClock = (typed: string): number | null => {
  const found = /^(\d{1,2})[:u.](\d{2})(?::00)?$/.exec(typed);
  const minutes = found ? Number(found[1]) * 60 + Number(found[2]) : -1;
  return found && Number(found[2]) < 60 && minutes <= minutesPerDay ? minutes : null;
};

/** `8:30` of minutes. */
export const clockText = (minutes: number): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
