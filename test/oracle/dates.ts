/**
 * Days of the oracle: texts `2026-09-01`, which compare as texts do. Slow and obvious on purpose, and apart from the
 * kernel's own days.
 */
export type Iso = string;

const two = (number: number) => String(number).padStart(2, "0");
const ms = 86_400_000;

export const iso = (year: number, month: number, day: number): Iso => `${year}-${two(month)}-${two(day)}`;
export const yearOf = (day: Iso): number => Number(day.slice(0, 4));
export const monthOf = (day: Iso): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: Iso): number => Number(day.slice(8, 10));

/** Days since 1 January 1970. */
export const number = (day: Iso): number => Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day)) / ms;
const written = new Map<number, Iso>();
export const ofNumber = (days: number): Iso => {
  const known = written.get(days);
  if (known !== undefined) return known;
  const day = new Date(days * ms).toISOString().slice(0, 10);
  written.set(days, day);
  return day;
};

export const addDays = (day: Iso, days: number): Iso => ofNumber(number(day) + days);
/** How many days lie from one day to another: 0 for the same day. */
export const daysBetween = (from: Iso, to: Iso): number => number(to) - number(from);

export const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const monthLength = (year: number, month: number): number =>
  [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];

/** The same day of the month so many months on; the last day of that month where it has no such day. */
export const addMonths = (day: Iso, months: number): Iso => {
  const all = yearOf(day) * 12 + (monthOf(day) - 1) + months;
  const year = Math.floor(all / 12);
  const month = all - year * 12 + 1;
  return iso(year, month, Math.min(dayOfMonth(day), monthLength(year, month)));
};

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: Iso): number => new Date(number(day) * ms).getUTCDay() || 7;

export const firstOfMonth = (day: Iso): Iso => `${day.slice(0, 8)}01`;
export const lastOfMonth = (day: Iso): Iso => iso(yearOf(day), monthOf(day), monthLength(yearOf(day), monthOf(day)));

/** Every day from one to another, both included. */
export const daysFrom = (from: Iso, to: Iso): readonly Iso[] => {
  const days: Iso[] = [];
  for (let day = number(from); day <= number(to); day++) days.push(ofNumber(day));
  return days;
};

export const earlier = (one: Iso, other: Iso): Iso => (one < other ? one : other);
export const later = (one: Iso, other: Iso): Iso => (one > other ? one : other);

/** The first calendar year of the school year a day lies in. */
export const schoolYearOf = (day: Iso): number => (monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1);

/** The first day of a quarter `2026K3`, and its last. */
export const quarterFirst = (quarter: string): Iso =>
  iso(Number(quarter.slice(0, 4)), Number(quarter.slice(5)) * 3 - 2, 1);
export const quarterLast = (quarter: string): Iso => lastOfMonth(addMonths(quarterFirst(quarter), 2));
export const quarterOf = (day: Iso): string => `${yearOf(day)}K${Math.ceil(monthOf(day) / 3)}`;
