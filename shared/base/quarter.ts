import { addDays, addMonths, type Day, dayOf, monthNumber } from "./day.ts";
import { memo } from "./memo.ts";

declare const quarterBrand: unique symbol;

/** A calendar quarter: whole quarters since year 0. */
export type Quarter = number & { readonly [quarterBrand]: true };

export const quartersPerYear = 4;

/** The quarter of a year and its number 1–4, or null. */
export const quarterOf = (year: number, number: number): Quarter | null =>
  number >= 1 && number <= 4 && year >= 1900 && year <= 2199 ? ((year * 4 + number - 1) as Quarter) : null;

export const quarterOfDay = (day: Day): Quarter => Math.floor(monthNumber(day) / 3) as Quarter;
export const yearOfQuarter = (quarter: Quarter): number => Math.floor(quarter / 4);

/** `2026K3`. */
export const quarterText = (quarter: Quarter): string => `${yearOfQuarter(quarter)}K${(quarter % 4) + 1}`;

/** First day of the quarter. */
export const quarterStart = memo(
  (quarter: Quarter): Day => dayOf(yearOfQuarter(quarter), (quarter % quartersPerYear) * 3 + 1, 1) as Day,
);
/** Last day of the quarter. */
export const quarterEnd = (quarter: Quarter): Day => addDays(addMonths(quarterStart(quarter), 3), -1);

/** The first days of the quarter's three months. */
export const quarterMonths = memo((quarter: Quarter): readonly [Day, Day, Day] => {
  const start = quarterStart(quarter);
  return [start, addMonths(start, 1), addMonths(start, 2)];
});

const spelled = /^(\d{4})\s*[KkQq/-]\s*([1-4])$/;

/** Reads `2026K3`, `2026Q3`, `2026/3`, `2026-3` and `20263`. Null when it is none of these. */
export const quarterOfText = (typed: string): Quarter | null => {
  const found = spelled.exec(typed);
  if (found) return quarterOf(Number(found[1]), Number(found[2]));
  return /^\d{5}$/.test(typed) ? quarterOfNumber(Number(typed)) : null;
};

/** RSZ's own number: 20263 is 2026K3. Only 20161 to 20994, which no quarter parameter takes for a serial. */
export const quarterOfNumber = (number: number): Quarter | null =>
  Number.isInteger(number) && number >= 20_161 && number <= 20_994
    ? quarterOf(Math.floor(number / 10), number % 10)
    : null;
