import { type Day, earlier, endOfMonth, later } from "../../../base/day.ts";
import { type Quarter, quarterMonths } from "../../../base/quarter.ts";
import { answerFacts } from "../../../engine/answer.ts";
import { entryOn } from "../../../engine/parameter.ts";
import { gewoonWeekrooster } from "../../../facts/overeenkomst.ts";
import { type Batch, dayIn, numberIn, ofRun } from "../../../roster/batch.ts";
import { buiten, maandkolommen } from "../../kwartaal/maanden.ts";
import { leervergoedingMaand } from "../../leervergoeding/maand.ts";
import { oao, sao, soorten } from "../../overeenkomst/bronnen.ts";
import { bestaat } from "../../overeenkomst/overeenkomst.ts";

/** What decides which days of a month are paid. */
type Vraag = { readonly maand: Day; readonly start: Day; readonly einde: Day; readonly weekrooster: string };

/** The days of the timetable that are paid in a month of an OAO, before absence; NaN where nobody knows. */
const dagenVan = (vraag: Vraag): number => {
  const { decision } = answerFacts(leervergoedingMaand, {
    ...vraag,
    // Which days are paid depends neither on the step nor on the status.
    ...{ trap: "1", statuut: "arbeider", overeenkomst: "OAO" },
    ...{ afwezig: 0, onbetaaldeVakantie: 0, betaaldeVakantie: 0 },
    ...{ uren: null, uurbedrag: null, essentieel: null },
  });
  return (decision?.steps?.betaald?.value as number | undefined) ?? Number.NaN;
};

/** Rows that ask the same of a month are answered once. */
const gevraagd = ofRun(() => new Map<string, number>());
const betaaldeDagen = (batch: Batch, row: number, month: number): number => {
  const { teBetalen } = maandkolommen(batch);
  if (!Number.isNaN(teBetalen[month][row])) return teBetalen[month][row];
  const known = gevraagd(batch);
  const maand = quarterMonths(batch.quarter[row] as Quarter)[month];
  const start = later(batch.values("start")[row] as Day, maand);
  const laatste = endOfMonth(maand);
  const einde = earlier(dayIn(batch.values("einde"), row) ?? laatste, laatste);
  const weekrooster = batch.word("weekrooster", row) ?? gewoonWeekrooster;
  const key = `${weekrooster} ${start} ${einde}`;
  const dagen = known.get(key) ?? dagenVan({ maand, start, einde, weekrooster });
  known.set(key, dagen);
  return dagen;
};

/** Whether no day of a month of an OAO is paid: all are free, or the learner was absent on all others. */
const zonderBetaaldeDag = (batch: Batch, row: number, maand: number): boolean =>
  betaaldeDagen(batch, row, maand) === (numberIn(batch.monthly("afwezig", maand), row) ?? 0);

/** Whether an agreement that is paid by the hour has none in a month: at any hourly amount that is nothing. */
const zonderUren = (batch: Batch, row: number, maand: number): boolean => {
  const op = later(batch.values("start")[row] as Day, quarterMonths(batch.quarter[row] as Quarter)[maand]);
  const soort = soorten[batch.values("overeenkomst")[row]];
  return batch.monthly("uren", maand)[row] === 0 && entryOn(bestaat[soort], op)?.value === true;
};

/** Whether surely nothing is due to a row in a month: all free, or outside the agreement. An SAO never pays. */
export const nietsTeBetalen = (batch: Batch, row: number, maand: number): boolean => {
  const soort = batch.values("overeenkomst")[row];
  if (soort === sao || batch.broken[row] || Number.isNaN(batch.quarter[row])) return false;
  if (batch.values("einde")[row] < batch.values("start")[row]) return false;
  if (maandkolommen(batch).stand[maand][row] === buiten) return true;
  return soort === oao ? zonderBetaaldeDag(batch, row, maand) : zonderUren(batch, row, maand);
};
