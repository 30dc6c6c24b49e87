import type { Day } from "../../base/day.ts";
import { entryOn, firstDayOf, isPastCheck, lastDayOf, type Parameter } from "../../engine/parameter.ts";
import type { Problem } from "../../facts/problem.ts";

/** Whether any of a right's figures is in force on a day: the right exists then, be it in part unknown. */
export const geldtOp = (cijfers: readonly Parameter[], day: Day): boolean =>
  cijfers.some((cijfer) => entryOn(cijfer, day) !== null);

/** Whether a day lies before every figure of a right. */
export const voorAlles = (cijfers: readonly Parameter[], day: Day): boolean =>
  cijfers.every((cijfer) => day < firstDayOf(cijfer));

/**
 * How a right stands on a day: not there yet, no more, there, or there without a figure that it needs. Figures that
 * hold in some years only show that the right exists, and may be lacking.
 */
export const standOp = (
  nodig: readonly Parameter[],
  day: Day,
  soms: readonly Parameter[] = [],
): "voor" | "na" | "geldt" | Problem => {
  const alle = [...nodig, ...soms];
  if (!geldtOp(alle, day)) return voorAlles(alle, day) ? "voor" : "na";
  const ontbreekt = nodig.find((cijfer) => entryOn(cijfer, day) === null);
  return ontbreekt ? { code: "unknown", figure: ontbreekt.name, day } : "geldt";
};

/** A day on which a figure is in force: the day itself, or the nearest of its first and last. */
export const binnen = (cijfer: Parameter, day: Day): Day => {
  const first = firstDayOf(cijfer);
  const last = lastDayOf(cijfer);
  return day < first ? first : last !== null && day > last ? last : day;
};

/** A number for the days on which a figure says the same, as surely: 0 where it says nothing. */
export const tijdvakVan = (cijfer: Parameter, day: Day): number => {
  const entry = entryOn(cijfer, day);
  if (entry === null) return 0;
  return 1 + cijfer.entries.indexOf(entry) + (isPastCheck(cijfer, day) ? cijfer.entries.length : 0);
};
