import { type Day, endOfMonth, later } from "../../base/day.ts";
import type { Cents } from "../../base/money.ts";
import { type Quarter, quarterMonths } from "../../base/quarter.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { everyMonth } from "../../roster/batch.ts";
import { mostWeeksInMonth, type RowCheck } from "../../roster/check.ts";
import { bron, logica } from "./bronnen.ts";
import { uurminimum } from "./cijfers.ts";
import { odo, odos } from "./soorten.ts";

/**
 * The day on which the highest hourly minimum holds that is known in the months of a quarter that an agreement
 * touches; null where none is.
 */
const dagVanMinimum = (quarter: Quarter, start: number, einde: number): Day | null => {
  let dag: Day | null = null;
  let hoogste = 0;
  for (const first of quarterMonths(quarter)) {
    if (start > endOfMonth(first) || einde < first) continue;
    const on = later(start as Day, first);
    const minimum = entryOn(uurminimum, on)?.value ?? 0;
    if (minimum <= hoogste) continue;
    hoogste = minimum;
    dag = on;
  }
  return dag;
};

/** An hourly amount of an ODOS below the hourly minimum of a month of the quarter, where that is known. */
const onderUurminimum: RowCheck = {
  id: "uurbedrag-onder-minimum",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "uurbedrag onder het minimum",
    fr: "montant horaire sous le minimum",
    en: "hourly amount below the minimum",
  },
  message: {
    nl: "{uurbedrag} per uur is minder dan het minimum van {minimum}.",
    fr: "{uurbedrag} l’heure est moins que le minimum de {minimum}.",
    en: "{uurbedrag} an hour is less than the minimum of {minimum}.",
  },
  needs: ["overeenkomst", "start", "uurbedrag"],
  needsQuarter: true,
  columns: ["uurbedrag"],
  article: "besluit Vlaamse Regering 17 juni 2022",
  source: bron,
  rows: (batch, found) => {
    const { quarter } = batch;
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const einde = batch.values("einde");
    const uurbedrag = batch.values("uurbedrag");
    const tell = (row: number, entry: Entry<Cents>, on: Day): void =>
      found(row, () => ({
        found: ["euro", uurbedrag[row]],
        expected: ["euro", entry.value],
        say: { uurbedrag: ["euro", uurbedrag[row]], minimum: ["euro", entry.value] },
        entry,
        on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (soort[row] !== odos || Number.isNaN(uurbedrag[row] + start[row] + quarter[row])) continue;
      // Of an agreement that ends before it starts nobody can tell the months.
      if (einde[row] < start[row]) continue;
      const on = dagVanMinimum(quarter[row] as Quarter, start[row], einde[row]);
      const entry = on === null ? null : entryOn(uurminimum, on);
      if (on !== null && entry?.value != null && uurbedrag[row] < entry.value) tell(row, entry, on);
    }
  },
};

/** More paid hours than the weeks of any month hold: hours of a quarter, or a slip. Of an ODO lessons are not paid. */
const urenBovenMaand: RowCheck = {
  id: "uren-boven-maand",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "meer uren dan een maand telt",
    fr: "plus d’heures qu’un mois n’en compte",
    en: "more hours than a month holds",
  },
  message: {
    nl: "{uren} vergoede uren in een maand is meer dan {weken} weken van {week} uur, samen {meest}. Kijk de uren na.",
    fr: "{uren} heures indemnisées en un mois, c’est plus que {weken} semaines de {week} h, soit {meest} h. Vérifiez les heures.",
    en: "{uren} paid hours in a month is more than {weken} weeks of {week} hours, {meest} in all. Check the hours.",
  },
  needs: ["overeenkomst", "uren", "urenWerkplek"],
  columns: ["uren", "urenWerkplek", "urenLes"],
  ...logica,
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const urenWerkplek = batch.values("urenWerkplek");
    const urenLes = batch.values("urenLes");
    const uren = everyMonth.map((month) => batch.monthly("uren", month));
    const tell = (row: number, month: number, meest: number, week: number, column: string): void =>
      found(row, () => ({
        found: ["hours", uren[month][row]],
        expected: ["hours", meest],
        say: {
          uren: ["hours", uren[month][row]],
          weken: ["count", mostWeeksInMonth],
          week: ["hours", week],
          meest: ["hours", meest],
        },
        columns: [column, "urenWerkplek", ...(soort[row] === odos ? ["urenLes"] : [])],
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (soort[row] !== odos && soort[row] !== odo) continue;
      const week = urenWerkplek[row] + (soort[row] === odos ? urenLes[row] : 0);
      let isGemeld = false;
      for (let month = 0; month < everyMonth.length; month++) {
        const meest = mostWeeksInMonth * week;
        if (!(uren[month][row] > meest)) continue;
        const column = batch.monthColumn("uren", month, row);
        if (column === "uren" && isGemeld) continue;
        isGemeld ||= column === "uren";
        tell(row, month, meest, week, column);
      }
    }
  },
};

/** The hours of adults' agreements and what is paid for them. */
export const uurControles: readonly RowCheck[] = [onderUurminimum, urenBovenMaand];
