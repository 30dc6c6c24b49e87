import { type Day, dayOf, partsOf } from "./day.ts";

declare const schoolYearBrand: unique symbol;

/** A school year, 1 September to 31 August, by its first calendar year. */
export type SchoolYear = number & { readonly [schoolYearBrand]: true };

export const schoolYearOfDay = (day: Day): SchoolYear => {
  const { year, month } = partsOf(day);
  return (month >= 9 ? year : year - 1) as SchoolYear;
};

/** `2026-2027`. */
export const schoolYearText = (year: SchoolYear): string => `${year}-${year + 1}`;
export const schoolYearStart = (year: SchoolYear): Day => dayOf(year, 9, 1) as Day;
export const schoolYearEnd = (year: SchoolYear): Day => dayOf(year + 1, 8, 31) as Day;

/** A number 1900–2100 is a school year's first year. */
export const schoolYearOfNumber = (number: number): SchoolYear | null =>
  Number.isInteger(number) && number >= 1900 && number <= 2100 ? (number as SchoolYear) : null;

/** Reads `2026-2027` (two years in a row) and `2026`. */
export const schoolYearOfText = (typed: string): SchoolYear | null => {
  const found = /^(\d{4})\s*[-/–]\s*(\d{4})$/.exec(typed);
  if (found) return Number(found[2]) === Number(found[1]) + 1 ? schoolYearOfNumber(Number(found[1])) : null;
  return /^\d{4}$/.test(typed) ? schoolYearOfNumber(Number(typed)) : null;
};
