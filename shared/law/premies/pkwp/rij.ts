import { type Day, later } from "../../../base/day.ts";
import { type Quarter, quarterEnd, quarterStart } from "../../../base/quarter.ts";
import { type SchoolYear, schoolYearEnd, schoolYearOfDay, schoolYearStart } from "../../../base/schoolyear.ts";
import { type Entry, entryOn, firstDayOf, type Parameter } from "../../../engine/parameter.ts";
import { gewest } from "../../../facts/onderneming.ts";
import { type Batch, ofBatch, type Values } from "../../../roster/batch.ts";
import { bedrag, inGewest } from "./cijfers.ts";

export const gewesten = (gewest.choices ?? []).map(({ code }) => code as string);

/** Where an establishment gives no right to the premium: said by its region; one that is not given may give it. */
export const isBuiten = (batch: Batch): ((row: number) => boolean) => {
  const waarde = batch.values("gewest");
  const geeftRecht = entryOn(inGewest, firstDayOf(bedrag))?.value;
  const buiten = gewesten.map((code) => geeftRecht?.[code] === false);
  return (row) => waarde[row] >= 0 && buiten[waarde[row]];
};

/** The first and last day of a school year. */
type Jaar = { readonly schooljaar: SchoolYear; readonly van: Day; readonly tot: Day };
const jaarVan = (op: Day): Jaar => {
  const schooljaar = schoolYearOfDay(op);
  return { schooljaar, van: schoolYearStart(schooljaar), tot: schoolYearEnd(schooljaar) };
};

/**
 * The school year a row asks the premium of: that of its quarter, from the start on, else that of the start. None where
 * the premium did not exist yet, or where the agreement does not run in that quarter.
 */
export const schooljaren = ofBatch((batch): Values => {
  const start = batch.values("start");
  const einde = batch.values("einde");
  const { quarter } = batch;
  const jaren = batch.numbers();
  const eerste = firstDayOf(bedrag);
  let jaar = jaarVan(eerste);
  // Rows beside each other are mostly of one quarter.
  let kwartaal = Number.NaN;
  let begin = eerste;
  let eind = eerste;
  for (let row = 0; row < batch.rows; row++) {
    if (Number.isNaN(start[row]) || einde[row] < start[row] || batch.isWrong("einde", row)) continue;
    let op = start[row] as Day;
    if (!Number.isNaN(quarter[row])) {
      if (quarter[row] !== kwartaal) {
        kwartaal = quarter[row];
        begin = quarterStart(kwartaal as Quarter);
        eind = quarterEnd(kwartaal as Quarter);
      }
      if (op > eind || einde[row] < begin) continue;
      op = later(op, begin);
    }
    if (op < eerste) continue;
    if (op < jaar.van || op > jaar.tot) jaar = jaarVan(op);
    jaren[row] = jaar.schooljaar;
  }
  return jaren;
});

/** A figure that is known in a school year: its entry and value, the day it was asked for, and the year's last day. */
export type Jaarcijfer<V> = {
  readonly entry: Entry<V>;
  readonly waarde: V;
  readonly on: Day;
  readonly einde: Day;
};

/** Looks a figure up by school year; rows beside each other mostly ask the same one. */
export const jaarcijfers = <V>(figure: Parameter<V>): ((schooljaar: number) => Jaarcijfer<V> | null) => {
  let laatste = Number.NaN;
  let gelezen: Jaarcijfer<V> | null = null;
  return (schooljaar) => {
    if (schooljaar === laatste) return gelezen;
    laatste = schooljaar;
    const on = schoolYearStart(schooljaar as SchoolYear);
    const einde = schoolYearEnd(schooljaar as SchoolYear);
    const entry = entryOn(figure, on);
    gelezen = entry === null || entry.value === null ? null : { entry, waarde: entry.value, on, einde };
    return gelezen;
  };
};
