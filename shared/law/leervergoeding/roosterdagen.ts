import type { Day } from "../../base/day.ts";
import { memo } from "../../base/memo.ts";
import { type Quarter, quarterMonths } from "../../base/quarter.ts";
import { type Batch, ofRun } from "../../roster/batch.ts";
import { buiten, maandkolommen } from "../kwartaal/maanden.ts";
import { roosterMet } from "./rooster.ts";

/** Work and lessons: what is free is no day of the timetable. */
const dagletters = "WL";

type Maanddagen = (maand: Day) => number;

/** By timetable, and then by month: the same ones come back for every row of a roster. */
const onthouden = ofRun(() =>
  memo(
    (weekrooster: string): Maanddagen =>
      memo((maand: Day) => roosterMet({ maand, weekrooster, start: null, einde: null }, dagletters).mogelijk),
  ),
);

/**
 * Days of a row's own week timetable in a month (0, 1, 2) in which the agreement runs, of whatever kind it is and
 * whatever is known of its tariff; NaN in other months, and of a row without a timetable.
 */
export const roosterdagenIn = (batch: Batch): ((row: number, month: number) => number) => {
  const { stand, dagen } = maandkolommen(batch);
  const { quarter } = batch;
  const rooster = batch.values("weekrooster");
  const woorden = batch.words("weekrooster");
  const perWoord = onthouden(batch);
  const perPlaats: Maanddagen[] = [];
  return (row, month) => {
    // Without a timetable of its own a row is given the usual one, which is no ground for an error.
    if (Number.isNaN(rooster[row]) || stand[month][row] === buiten) return Number.NaN;
    if (!Number.isNaN(dagen[month][row])) return dagen[month][row];
    perPlaats[rooster[row]] ??= perWoord(woorden[rooster[row]]);
    return perPlaats[rooster[row]](quarterMonths(quarter[row] as Quarter)[month]);
  };
};
