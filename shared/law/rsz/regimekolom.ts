import { type Day, dayOf } from "../../base/day.ts";
import { memo } from "../../base/memo.ts";
import { type Quarter, quarterEnd, quarterStart, yearOfQuarter } from "../../base/quarter.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { overeenkomst } from "../../facts/overeenkomst.ts";
import { type Batch, ofBatch, ofRun } from "../../roster/batch.ts";
import { leeftijdBeperkt, leerling } from "./cijfers.ts";

/** Which kinds of agreement make a learner for the RSZ, from a day on. */
export type Leerlingen = {
  readonly van: Day;
  readonly entry: Entry<Readonly<Record<string, boolean>>> | null;
  /** By the number of the kind of agreement; undefined where nobody knows. */
  readonly is: readonly (boolean | undefined)[];
};

/** What decides the regime in a quarter, for the many rows that ask it. */
export type Kwartaalregime = {
  readonly quarter: Quarter;
  readonly jaar: number;
  readonly eerste: Day;
  readonly laatste: Day;
  /** Who is a learner by the first day of the quarter, and by what begins to hold in it; mostly the same. */
  readonly leerlingen: Leerlingen;
  readonly nieuweLeerlingen: Leerlingen;
  readonly leeftijd: Entry<number> | null;
  /** Who was born before this day is in the full regime. */
  readonly volledigVoor: number;
  /** Who was born before this day was so in the year before. */
  readonly voorheenVoor: number;
};

const soorten = (overeenkomst.choices ?? []).map(({ code }) => code);

const leerlingenVan = (van: Day, entry: Leerlingen["entry"]): Leerlingen => ({
  ...{ van, entry },
  is: soorten.map((soort) => entry?.value?.[soort]),
});

/**
 * Who is a learner, of an agreement with this start: looked up on the later of the start and the first day of the
 * quarter. Of a start that nobody knows it is looked up on the last day.
 */
export const leerlingenBij = ({ leerlingen, nieuweLeerlingen }: Kwartaalregime, start: number): Leerlingen =>
  start < nieuweLeerlingen.van ? leerlingen : nieuweLeerlingen;

const regimeVan = (quarter: Quarter): Kwartaalregime => {
  const eerste = quarterStart(quarter);
  const jaar = yearOfQuarter(quarter);
  const laatste = quarterEnd(quarter);
  const leerlingen = leerlingenVan(eerste, entryOn(leerling, eerste));
  const nieuw = entryOn(leerling, laatste);
  const leeftijd = entryOn(leeftijdBeperkt, eerste);
  const voor = (year: number): number => dayOf(year - (leeftijd?.value ?? Number.NaN), 1, 1) ?? Number.NaN;
  return {
    ...{ quarter, jaar, eerste, laatste, leerlingen, leeftijd },
    nieuweLeerlingen: nieuw === null || nieuw === leerlingen.entry ? leerlingen : leerlingenVan(nieuw.from, nieuw),
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
    const regime = regimeIn(quarter[row] as Quarter);
    if (!(birthYear[row] < regime.volledigVoor && leerlingenBij(regime, start[row]).is[soort[row]])) continue;
    if (start[row] <= regime.laatste && !(einde[row] < regime.eerste)) volledig[row] = 1;
  }
  return volledig;
});
