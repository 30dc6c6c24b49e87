import { type Day, dayOf } from "../../base/day.ts";
import { memo } from "../../base/memo.ts";
import { type Quarter, quarterEnd, quarterStart, yearOfQuarter } from "../../base/quarter.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { overeenkomst } from "../../facts/overeenkomst.ts";
import { type Batch, ofBatch, ofRun } from "../../roster/batch.ts";
import { leeftijdBeperkt, leerling } from "./cijfers.ts";

/** What decides the regime in a quarter, for the many rows that ask it. */
export type Kwartaalregime = {
  readonly quarter: Quarter;
  readonly jaar: number;
  readonly eerste: Day;
  readonly laatste: Day;
  readonly leerling: Entry | null;
  /** By the number of the kind of agreement: whether it makes a learner for the RSZ; undefined where nobody knows. */
  readonly isLeerling: readonly (boolean | undefined)[];
  readonly leeftijd: Entry<number> | null;
  /** Who was born before this day is in the full regime. */
  readonly volledigVoor: number;
  /** Who was born before this day was so in the year before. */
  readonly voorheenVoor: number;
};

const soorten = (overeenkomst.choices ?? []).map(({ code }) => code);

const regimeVan = (quarter: Quarter): Kwartaalregime => {
  const eerste = quarterStart(quarter);
  const jaar = yearOfQuarter(quarter);
  const entry = entryOn(leerling, eerste);
  const leeftijd = entryOn(leeftijdBeperkt, eerste);
  const voor = (year: number): number => dayOf(year - (leeftijd?.value ?? Number.NaN), 1, 1) ?? Number.NaN;
  return {
    ...{ quarter, jaar, eerste, laatste: quarterEnd(quarter), leerling: entry, leeftijd },
    isLeerling: soorten.map((soort) => entry?.value?.[soort]),
    volledigVoor: voor(jaar),
    voorheenVoor: voor(jaar - 1),
  };
};

/** Figures do not change while a roster is read. */
const onthouden = ofRun(() => memo(regimeVan));

/** The regime of one quarter after another, for a loop over rows: most rows are of the same quarter. */
export const regimes = (batch: Batch): ((quarter: Quarter) => Kwartaalregime) => {
  const alle = onthouden(batch);
  let laatst: Kwartaalregime | null = null;
  return (quarter) => {
    if (laatst?.quarter !== quarter) laatst = alle(quarter);
    return laatst;
  };
};

/** Rows of a learner in the full regime, whose agreement runs in the quarter. */
export const volledigIn = ofBatch((batch: Batch): Uint8Array => {
  const volledig = batch.codes();
  const { quarter, birthYear, broken } = batch;
  const soort = batch.values("overeenkomst");
  const start = batch.values("start");
  const einde = batch.values("einde");
  const regimeIn = regimes(batch);
  for (let row = 0; row < batch.rows; row++) {
    if (broken[row] || Number.isNaN(quarter[row]) || einde[row] < start[row]) continue;
    const { isLeerling, volledigVoor, eerste, laatste } = regimeIn(quarter[row] as Quarter);
    if (birthYear[row] < volledigVoor && isLeerling[soort[row]] && start[row] <= laatste && !(einde[row] < eerste))
      volledig[row] = 1;
  }
  return volledig;
});
