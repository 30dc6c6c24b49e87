import type { Day } from "../../base/day.ts";
import { type Quarter, quarterMonths } from "../../base/quarter.ts";
import { type Batch, everyMonth } from "../../roster/batch.ts";
import type { RowCheck } from "../../roster/check.ts";
import { buiten, maandkolommen } from "../kwartaal/maanden.ts";
import { logica } from "./bronnen.ts";
import { oao, odo, odos } from "./soorten.ts";

const maandVan = (batch: Batch, row: number, month: number): Day => quarterMonths(batch.quarter[row] as Quarter)[month];

/** A month of the agreement was left blank while another is filled in; where nothing is due, that can be right. */
const ontbreekt: RowCheck = {
  id: "leervergoeding-ontbreekt",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "leervergoeding van een maand ontbreekt",
    fr: "indemnité d’un mois manquante",
    en: "allowance of a month is missing",
  },
  message: {
    nl: "{maand}: er staat geen leervergoeding, terwijl een andere maand van het kwartaal er wel een heeft. Vul het bedrag in, of 0 als er niets betaald is.",
    fr: "{maand} : aucune indemnité n’est indiquée, alors qu’un autre mois du trimestre en a une. Indiquez le montant, ou 0 si rien n’a été payé.",
    en: "{maand}: no allowance stands here, while another month of the quarter has one. Fill in the amount, or 0 if nothing was paid.",
  },
  needs: ["overeenkomst", "start", "leervergoeding"],
  needsQuarter: true,
  columns: ["leervergoeding"],
  ...logica,
  rows: (batch, found) => {
    const { stand, verschuldigd } = maandkolommen(batch);
    const soort = batch.values("overeenkomst");
    const betaald = everyMonth.map((month) => batch.monthly("leervergoeding", month));
    const tell = (row: number, month: number): void =>
      found(row, () => ({
        columns: [`leervergoeding${month + 1}`],
        say: { maand: ["month", maandVan(batch, row, month)] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (soort[row] !== oao) continue;
      let leeg = 0;
      for (let month = 0; month < everyMonth.length; month++) if (Number.isNaN(betaald[month][row])) leeg++;
      if (leeg === 0 || leeg === everyMonth.length) continue;
      for (let month = 0; month < everyMonth.length; month++)
        if (Number.isNaN(betaald[month][row]) && stand[month][row] !== buiten && verschuldigd[month][row] !== 0)
          tell(row, month);
    }
  },
};

/** An amount stands in a month in which the agreement does not run: in the wrong month, or a day is wrong. */
const buitenOvereenkomst: RowCheck = {
  id: "leervergoeding-buiten-overeenkomst",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "leervergoeding buiten de overeenkomst",
    fr: "indemnité hors du contrat",
    en: "allowance outside the agreement",
  },
  message: {
    nl: "In {maand} loopt de overeenkomst niet, maar er staat {betaald}. Kijk start en einde na, of maak de cel leeg.",
    fr: "En {maand}, le contrat ne court pas, mais il est indiqué {betaald}. Vérifiez le début et la fin, ou videz la cellule.",
    en: "In {maand} the agreement does not run, yet {betaald} stands here. Check its start and end, or clear the cell.",
  },
  needs: ["overeenkomst", "start", everyMonth.map((month) => `leervergoeding${month + 1}`)],
  needsQuarter: true,
  columns: ["leervergoeding", "start", "einde"],
  ...logica,
  rows: (batch, found) => {
    const { stand } = maandkolommen(batch);
    const { broken, quarter } = batch;
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const einde = batch.values("einde");
    const kwartaal = batch.values("kwartaal");
    const eigen = everyMonth.map((month) => batch.values(`leervergoeding${month + 1}`));
    const isVergoed = (row: number): boolean => soort[row] === oao || soort[row] === odos || soort[row] === odo;
    /** Of a row that names a quarter in which its agreement never runs another check says so. */
    const isElders = (row: number): boolean =>
      !Number.isNaN(kwartaal[row]) && stand.every((month) => month[row] === buiten);
    const tell = (row: number, paid: number, month: number): void =>
      found(row, () => ({
        found: ["euro", paid],
        columns: [`leervergoeding${month + 1}`, "start", "einde"],
        say: { maand: ["month", maandVan(batch, row, month)], betaald: ["euro", paid] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (broken[row] || Number.isNaN(quarter[row]) || einde[row] < start[row] || !isVergoed(row)) continue;
      for (let month = 0; month < everyMonth.length; month++) {
        const paid = eigen[month][row];
        if (paid > 0 && stand[month][row] === buiten && !isElders(row)) tell(row, paid, month);
      }
    }
  },
};

/** Amounts against the days on which the agreement runs. */
export const looptijdControles: readonly RowCheck[] = [ontbreekt, buitenOvereenkomst];
