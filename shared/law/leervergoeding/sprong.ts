import { type Cents, fractionHalfUp } from "../../base/money.ts";
import { type Quarter, quarterMonths } from "../../base/quarter.ts";
import { type Batch, everyMonth, ofBatch } from "../../roster/batch.ts";
import { bekend, maandkolommen } from "../kwartaal/maanden.ts";
import { oao, trappen } from "./soorten.ts";
import { tariefOp } from "./tarief-op.ts";

/** Of a row of which no amount stays low. */
const nergens = everyMonth.length;

/**
 * The first month of the quarter (0, 1, 2) in which the step has risen and the amount has not, where it does not rise
 * in a later month either; past the last month where nothing of the kind is seen.
 */
export const blijftLaag = ofBatch((batch: Batch): Uint8Array => {
  const laag = batch.codes().fill(nergens);
  const { stand, verschuldigd, trapIn, geschorst, dagen, betaald: betaaldeDagen } = maandkolommen(batch);
  const soort = batch.values("overeenkomst");
  const trap = batch.values("trap");
  const trapVanaf = batch.values("trapVanaf");
  const betaald = everyMonth.map((month) => batch.monthly("leervergoeding", month));
  for (let row = 0; row < batch.rows; row++) {
    if (Number.isNaN(trapVanaf[row]) || soort[row] !== oao) continue;
    let eerste: number = nergens;
    for (let month = nergens - 1; month >= 0; month--) {
      const paid = betaald[month][row];
      const isGestegen = trapIn[month][row] > trap[row] + 1;
      if (!isGestegen || Number.isNaN(paid) || stand[month][row] !== bekend || geschorst[month][row]) continue;
      const first = quarterMonths(batch.quarter[row] as Quarter)[month];
      const due = verschuldigd[month][row];
      const lager = tariefOp(trappen[trap[row]], first);
      // What is too little, yet more than the lower step gives for the same days, did rise.
      const isLager =
        paid < due && paid <= fractionHalfUp(lager as Cents, betaaldeDagen[month][row], dagen[month][row]);
      if (isLager || paid === lager) eerste = month;
      // In a month without anything due nobody can tell whether the amount rose.
      else if (due > 0) {
        eerste = nergens;
        break;
      }
    }
    laag[row] = eerste;
  }
  return laag;
});

/** Whether such a month was found. */
export const isLaag = (month: number): boolean => month < nergens;
