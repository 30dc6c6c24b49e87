import { type Day, dayOf } from "./day.ts";

const mod = (number: number, by: number): number => number % by;
const div = (number: number, by: number): number => Math.floor(number / by);

/** Easter Sunday of a year, by the calendar of Gregory: the reckoning of Meeus, Jones and Butcher. */
export const easterOf = (year: number): Day => {
  const golden = mod(year, 19);
  const century = div(year, 100);
  const inCentury = mod(year, 100);
  const moonCorrection = div(century - div(century + 8, 25) + 1, 3);
  const epact = mod(19 * golden + century - div(century, 4) - moonCorrection + 15, 30);
  const toSunday = mod(32 + 2 * mod(century, 4) + 2 * div(inCentury, 4) - epact - mod(inCentury, 4), 7);
  const lateMoon = div(golden + 11 * epact + 22 * toSunday, 451);
  const sinceMarch = epact + toSunday - 7 * lateMoon + 114;
  return dayOf(year, div(sinceMarch, 31), mod(sinceMarch, 31) + 1) as Day;
};
