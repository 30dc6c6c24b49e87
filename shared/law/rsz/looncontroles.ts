import { type Certainty, weaker } from "../../base/certainty.ts";
import type { Day } from "../../base/day.ts";
import { type Quarter, quarterMonths } from "../../base/quarter.ts";
import { entryOn } from "../../engine/parameter.ts";
import { overeenkomst } from "../../facts/overeenkomst.ts";
import { type Batch, everyMonth, ofBatch, type Values } from "../../roster/batch.ts";
import type { RowCheck } from "../../roster/check.ts";
import { codeOf } from "../../roster/column.ts";
import { bekend, buiten, type Maandkolommen, maandkolommen } from "../kwartaal/maanden.ts";
import { besluit, bron, logica } from "../leervergoeding/bronnen.ts";
import { ggmmi } from "../leervergoeding/cijfers.ts";
import { leerlingenBij, regimes } from "./regimekolom.ts";

const oao = codeOf(overeenkomst, "OAO");

/**
 * What is paid over the quarter's months: NaN where a month of the agreement has no amount, or no month is one of the
 * agreement. What stands in the own column of a month outside it is counted too; another check says that it does.
 */
const betaaldIn = ofBatch((batch: Batch): Values => {
  const betaald = batch.numbers();
  const loon = batch.values("kwartaalloon");
  const { stand } = maandkolommen(batch);
  const alle = everyMonth.map((month) => batch.monthly("leervergoeding", month));
  const eigen = everyMonth.map((month) => batch.values(`leervergoeding${month + 1}`));
  for (let row = 0; row < batch.rows; row++) {
    if (Number.isNaN(loon[row])) continue;
    let total = 0;
    let maanden = 0;
    for (let month = 0; month < everyMonth.length; month++) {
      if (stand[month][row] !== buiten) {
        maanden++;
        total += alle[month][row];
      } else if (eigen[month][row] > 0) total += eigen[month][row];
    }
    if (maanden > 0) betaald[row] = total;
  }
  return betaald;
});

/** The quarter's wage is the sum of its months. */
const wijktAf: RowCheck = {
  id: "kwartaalloon-wijkt-af",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "kwartaalloon wijkt af van de maanden",
    fr: "salaire trimestriel différent des mois",
    en: "quarterly wage differs from the months",
  },
  message: {
    nl: "Het kwartaalloon is {loon}, maar de maanden zijn samen {betaald}. Kijk beide na.",
    fr: "Le salaire trimestriel est de {loon}, mais les mois font ensemble {betaald}. Vérifiez les deux.",
    en: "The quarterly wage is {loon}, yet the months add up to {betaald}. Check both.",
  },
  needs: ["overeenkomst", "start", "kwartaalloon", "leervergoeding"],
  needsQuarter: true,
  columns: ["kwartaalloon", "leervergoeding"],
  ...logica,
  rows: (batch, found) => {
    const { quarter } = batch;
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const loon = batch.values("kwartaalloon");
    const betaald = betaaldIn(batch);
    const regimeIn = regimes(batch);
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["euro", loon[row]],
        expected: ["euro", betaald[row]],
        say: { loon: ["euro", loon[row]], betaald: ["euro", betaald[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (!(loon[row] < betaald[row] || loon[row] > betaald[row])) continue;
      if (leerlingenBij(regimeIn(quarter[row] as Quarter), start[row]).is[soort[row]] === false) continue;
      tell(row);
    }
  },
};

/** What the law asks for the quarter of an OAO; NaN where a month is not known, or was suspended in 2020. */
const verschuldigdIn = ({ stand, verschuldigd, geschorst }: Maandkolommen, row: number): number => {
  let total = 0;
  for (let month = 0; month < everyMonth.length; month++) {
    if (stand[month][row] === buiten) continue;
    if (stand[month][row] !== bekend || geschorst[month][row]) return Number.NaN;
    total += verschuldigd[month][row];
  }
  return total;
};

/** Less is declared than the law asks. Where the months themselves are paid too low, another check names them. */
const onderLeervergoeding: RowCheck = {
  id: "kwartaalloon-onder-leervergoeding",
  kind: "lerenden",
  severity: "error",
  name: {
    nl: "kwartaalloon onder de verschuldigde leervergoeding",
    fr: "salaire trimestriel sous l’indemnité due",
    en: "quarterly wage below the allowance due",
  },
  message: {
    nl: "Het kwartaalloon van {loon} is minder dan de leervergoeding die voor het kwartaal verschuldigd is, {verschuldigd}. Kijk de aangifte na.",
    fr: "Le salaire trimestriel de {loon} est moins que l’indemnité due pour le trimestre, {verschuldigd}. Vérifiez la déclaration.",
    en: "The quarterly wage of {loon} is less than the allowance due for the quarter, {verschuldigd}. Check the declaration.",
  },
  needs: ["overeenkomst", "start", "trap", "kwartaalloon"],
  needsQuarter: true,
  columns: ["kwartaalloon"],
  article: besluit,
  source: bron,
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const loon = batch.values("kwartaalloon");
    const betaald = betaaldIn(batch);
    const kolommen = maandkolommen(batch);
    const tell = (row: number, verschuldigd: number): void =>
      found(row, () => {
        const { stand, zekerheid } = kolommen;
        const maanden = everyMonth.filter((month) => stand[month][row] !== buiten);
        const on: Day = quarterMonths(batch.quarter[row] as Quarter)[maanden[0]];
        return {
          found: ["euro", loon[row]],
          expected: ["euro", verschuldigd],
          say: { loon: ["euro", loon[row]], verschuldigd: ["euro", verschuldigd] },
          entry: entryOn(ggmmi, on) ?? undefined,
          on,
          certainty: maanden.reduce<Certainty>((sure, month) => weaker(sure, zekerheid(row, month)), "published"),
        };
      });
    for (let row = 0; row < batch.rows; row++) {
      if (soort[row] !== oao || Number.isNaN(loon[row]) || loon[row] === betaald[row]) continue;
      const verschuldigd = verschuldigdIn(kolommen, row);
      if (!(loon[row] < verschuldigd)) continue;
      tell(row, verschuldigd);
    }
  },
};

/** What is declared for the quarter, against its months and against the law. */
export const loonControles: readonly RowCheck[] = [wijktAf, onderLeervergoeding];
