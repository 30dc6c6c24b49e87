import type { Day } from "../../base/day.ts";
import { type Factor, wholeFactor } from "../../base/money.ts";
import { type Quarter, quarterStart } from "../../base/quarter.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { everyMonth } from "../../roster/batch.ts";
import type { RowCheck } from "../../roster/check.ts";
import { logica } from "../leervergoeding/bronnen.ts";
import { volledigIn } from "./regimekolom.ts";
import { betaGrens } from "./verminderingen/cijfers.ts";

/** Below the lowest limit of µ the structural reduction is lost. */
const muTeLaag: RowCheck = {
  id: "mu-te-laag",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "µ te laag voor een vermindering",
    fr: "µ trop bas pour une réduction",
    en: "µ too low for a reduction",
  },
  message: {
    nl: "µ is {mu}, lager dan {grens}: er is dit kwartaal geen structurele vermindering (3000). Kijk na of µ klopt.",
    fr: "µ est de {mu}, moins que {grens} : pas de réduction structurelle (3000) ce trimestre. Vérifiez si µ est correct.",
    en: "µ is {mu}, lower than {grens}: there is no structural reduction (3000) this quarter. Check that µ is right.",
  },
  needs: [["geboortedatum", "insz"], "overeenkomst", "mu"],
  needsQuarter: true,
  columns: ["mu"],
  article: "koninklijk besluit 24 januari 2013",
  source: "Easypay, nieuws 3047 (bèta van de structurele en doelgroepverminderingen)",
  rows: (batch, found) => {
    const volledig = volledigIn(batch);
    const mu = batch.values("mu");
    const tell = (row: number, grens: number, entry: Entry<Readonly<Record<string, Factor>>>, on: Day): void =>
      found(row, () => ({
        found: ["factor", mu[row]],
        expected: ["factor", grens],
        say: { mu: ["factor", mu[row]], grens: ["factor", grens] },
        entry,
        on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (!volledig[row] || !(mu[row] < wholeFactor)) continue;
      const on = quarterStart(batch.quarter[row] as Quarter);
      const entry = entryOn(betaGrens, on);
      const grens = entry?.value?.laag ?? Number.NaN;
      if (entry !== null && mu[row] < grens) tell(row, grens, entry, on);
    }
  },
};

/** A whole quarter of work is 1; more is a slip. */
const muBovenEen: RowCheck = {
  id: "mu-boven-een",
  kind: "lerenden",
  severity: "warning",
  name: { nl: "µ boven 1", fr: "µ supérieur à 1", en: "µ above 1" },
  message: {
    nl: "µ is {mu}, maar een volledig kwartaal is {heel}. Kijk het getal na.",
    fr: "µ est de {mu}, alors qu’un trimestre complet vaut {heel}. Vérifiez le nombre.",
    en: "µ is {mu}, yet a whole quarter is {heel}. Check the number.",
  },
  needs: ["mu"],
  columns: ["mu"],
  ...logica,
  rows: (batch, found) => {
    const mu = batch.values("mu");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["factor", mu[row]],
        expected: ["factor", wholeFactor],
        say: { mu: ["factor", mu[row]], heel: ["factor", wholeFactor] },
      }));
    for (let row = 0; row < batch.rows; row++) if (mu[row] > wholeFactor) tell(row);
  },
};

/** Reductions of the full regime depend on µ: where nothing is given of it, it is only estimated. */
const muOntbreekt: RowCheck = {
  id: "mu-ontbreekt",
  kind: "lerenden",
  severity: "notice",
  name: { nl: "µ ontbreekt", fr: "µ manquant", en: "µ is missing" },
  message: {
    nl: "µ is leeg, en er zijn geen dagen afwezig of mogelijk ingevuld: in de volledige RSZ-regeling hangt de vermindering van µ af, die nu uit het weekrooster geschat wordt. Vul µ in.",
    fr: "µ est vide, sans jours d’absence ni jours possibles : dans le régime ONSS complet, la réduction dépend de µ, estimé ici d’après l’horaire hebdomadaire. Indiquez µ.",
    en: "µ is blank, and no days of absence or possible days are given: in the full RSZ regime the reduction depends on µ, which is now estimated from the weekly timetable. Fill in µ.",
  },
  needs: [["geboortedatum", "insz"], "overeenkomst", "mu"],
  needsQuarter: true,
  columns: ["mu"],
  ...logica,
  rows: (batch, found) => {
    const volledig = volledigIn(batch);
    const mu = batch.values("mu");
    const dagen = ["afwezig", "mogelijk"].flatMap((id) => everyMonth.map((month) => batch.monthly(id, month)));
    const isLeeg = (row: number): boolean => dagen.every((values) => Number.isNaN(values[row]));
    for (let row = 0; row < batch.rows; row++) if (volledig[row] && Number.isNaN(mu[row]) && isLeeg(row)) found(row);
  },
};

/** The work fraction of the quarter. */
export const muControles: readonly RowCheck[] = [muTeLaag, muBovenEen, muOntbreekt];
