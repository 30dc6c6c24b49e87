import { type Iso, monthLength, yearOf } from "../dates.ts";

/** Whole years of age on a day. */
export const ageOn = (born: Iso, day: Iso): number =>
  yearOf(day) - yearOf(born) - (day.slice(5) < born.slice(5) ? 1 : 0);

/** The day with its day of the month and its month changed places; undefined where there is no such day. */
export const swapped = (day: Iso): Iso | undefined => {
  const [year, month, dayOfMonth] = day.split("-");
  if (Number(dayOfMonth) > 12 || Number(month) > monthLength(Number(year), Number(dayOfMonth))) return undefined;
  return `${year}-${dayOfMonth}-${month}`;
};

/** Rows that are alike in what `key` tells, in their order; rows of which it tells nothing are in none. */
export const grouped = <T>(rows: readonly T[], key: (row: T) => string | undefined): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === undefined) continue;
    const group = groups.get(name) ?? [];
    group.push(row);
    groups.set(name, group);
  }
  return [...groups.values()];
};
