import { UTCDate } from "@date-fns/utc";
import { addMonths as addMonthsTo } from "date-fns";
import { memo } from "./memo.ts";

declare const dayBrand: unique symbol;

/** A calendar day: whole days since 1 January 1970. */
export type Day = number & { readonly [dayBrand]: true };

const msPerDay = 86_400_000;

/** The first and last day this product can name: 1 January 1900 and 31 December 2199. */
export const firstDay = (Date.UTC(1900, 0, 1) / msPerDay) as Day;
export const lastDay = (Date.UTC(2199, 11, 31) / msPerDay) as Day;

const dateOf = (day: Day): UTCDate => new UTCDate(day * msPerDay);
const dayOfDate = (date: Date): Day => Math.floor(date.getTime() / msPerDay) as Day;

const firstYear = 1900;
const lastYear = 2199;
const monthsOfYear = 12;

/** Of each month the day before it begins, and how many days it has: asked of the calendar once. */
const before = new Int32Array((lastYear - firstYear + 1) * monthsOfYear);
const lengths = new Uint8Array(before.length);
const look = (year: number, month: number, place: number): void => {
  const first = Date.UTC(year, month - 1, 1) / msPerDay;
  before[place] = first - 1;
  lengths[place] = Date.UTC(year, month, 1) / msPerDay - first;
};

/** The day of a year, a month (1–12) and a day of the month, or null when there is no such day. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day | null => {
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= monthsOfYear && dayOfMonth >= 1)) return null;
  const place = (year - firstYear) * monthsOfYear + month - 1;
  if (lengths[place] === 0) look(year, month, place);
  return dayOfMonth <= lengths[place] ? ((before[place] + dayOfMonth) as Day) : null;
};

/** A day of every year, `11-01`, in one of them; null when that year has no such day. */
export const dayInYear = (monthDay: string, year: number): Day | null => dayOfText(`${year}-${monthDay}`);

/** Year, month (1–12) and day of the month. */
export const partsOf = (day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } => {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
};

export const yearOf = (day: Day): number => new Date(day * msPerDay).getUTCFullYear();

/** Months since year 0: equal for all days of one month. */
export const monthNumber = (day: Day): number => {
  const date = new Date(day * msPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

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
export const addMonths = (day: Day, months: number): Day => addMonthsOfKey(day * keySpan + months);

/** Terms begin on few days, and the library's dates are dear: what was reckoned once is remembered. */
const keySpan = 10_000;
const addMonthsOfKey = memo((key: number): Day => {
  const day = Math.round(key / keySpan) as Day;
  return dayOfDate(addMonthsTo(dateOf(day), key - day * keySpan));
});

/** The last day of a term of months that begins on `day`: the day before the same day so many months later. */
export const lastDayOfTerm = (day: Day, months: number): Day => addDays(addMonths(day, months), -1);

export const firstOfMonth = (day: Day): Day => addDays(day, 1 - partsOf(day).dayOfMonth);
export const endOfMonth = (day: Day): Day => {
  const { year, month } = partsOf(day);
  return (Date.UTC(year, month, 0) / msPerDay) as Day;
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
