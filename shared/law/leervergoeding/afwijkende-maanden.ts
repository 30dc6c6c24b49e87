import { type Day, endOfMonth } from "../../base/day.ts";
import { type Quarter, quarterMonths } from "../../base/quarter.ts";
import { type Batch, everyMonth, ofBatch } from "../../roster/batch.ts";
import { bekend, maandkolommen } from "../kwartaal/maanden.ts";
import { geschorstIn, isGeschorst } from "./schorsing.ts";
import { oao } from "./soorten.ts";

/** A month of an OAO of which all is known, and that is not paid at its tariff. */
export type AfwijkendeMaand = {
  readonly row: number;
  readonly month: number;
  /** The first day of the month. */
  readonly day: Day;
  readonly betaald: number;
  readonly tarief: number;
  readonly verschuldigd: number;
  /** Whether agreements were suspended in it, so that less may have been due. */
  readonly geschorst: boolean;
};
export type Afwijkend = { readonly onder: readonly AfwijkendeMaand[]; readonly boven: readonly AfwijkendeMaand[] };

/** The months of a quarter, and in which of them agreements were suspended. */
const maandenVan = (quarter: Quarter) => {
  const first = quarterMonths(quarter);
  const last = first.map(endOfMonth);
  return { quarter, first, last, kanGeschorst: first.map((day, month) => geschorstIn(day, last[month]) !== null) };
};

/** Months paid under the tariff and above it: most are neither, and several checks look at those that are. */
export const afwijkendeMaanden = ofBatch((batch: Batch): Afwijkend => {
  const onder: AfwijkendeMaand[] = [];
  const boven: AfwijkendeMaand[] = [];
  const { stand, tarief, verschuldigd } = maandkolommen(batch);
  const soort = batch.values("overeenkomst");
  const start = batch.values("start");
  const einde = batch.values("einde");
  const betaald = everyMonth.map((month) => batch.monthly("leervergoeding", month));
  let kwartaal: ReturnType<typeof maandenVan> | null = null;
  for (let row = 0; row < batch.rows; row++) {
    if (soort[row] !== oao) continue;
    for (let month = 0; month < everyMonth.length; month++) {
      const isOnder = betaald[month][row] < tarief[month][row];
      const isBoven = betaald[month][row] > tarief[month][row];
      if (!(isOnder || isBoven) || stand[month][row] !== bekend) continue;
      const quarter = batch.quarter[row] as Quarter;
      if (kwartaal?.quarter !== quarter) kwartaal = maandenVan(quarter);
      const day = kwartaal.first[month];
      const begin = start[row] > day ? start[row] : day;
      const last = einde[row] < kwartaal.last[month] ? einde[row] : kwartaal.last[month];
      (isOnder ? onder : boven).push({
        row,
        month,
        day,
        betaald: betaald[month][row],
        tarief: tarief[month][row],
        verschuldigd: verschuldigd[month][row],
        geschorst: kwartaal.kanGeschorst[month] && (isGeschorst(begin as Day) || isGeschorst(last as Day)),
      });
    }
  }
  return { onder, boven };
});
