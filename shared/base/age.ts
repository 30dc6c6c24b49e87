import { ageOn, type Day } from "./day.ts";

/** The days of a year without, and of one with a 29 February. */
export const shortestYear = 365;
export const longestYear = 366;

/**
 * Whether somebody has not reached an age yet. Only near that birthday the calendar is asked; for everybody else the
 * days that went by are enough. Of a day that is not known (NaN) nobody is younger.
 */
export const isYounger = (birth: number, day: number, years: number): boolean => {
  const lived = day - birth;
  if (lived < years * shortestYear) return true;
  return lived < years * longestYear && ageOn(birth as Day, day as Day) < years;
};
