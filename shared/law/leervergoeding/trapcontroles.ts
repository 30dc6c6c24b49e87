import { type Quarter, quarterMonths } from "../../base/quarter.ts";
import { entryOn } from "../../engine/parameter.ts";
import { type AcrossCheck, type Check, type RowCheck, userRow } from "../../roster/check.ts";
import { maandkolommen } from "../kwartaal/maanden.ts";
import { besluit, bron } from "./bronnen.ts";
import { ggmmi } from "./cijfers.ts";
import { blijftLaag, isLaag } from "./sprong.ts";

/** Steps of one learner in the order of the quarters: never down. */
const trapVolgorde: AcrossCheck = {
  id: "trap-volgorde",
  kind: "lerenden",
  severity: "error",
  name: { nl: "trap daalt", fr: "l’échelon baisse", en: "step goes down" },
  message: {
    nl: "Trap {trap} na trap {vorige} in een eerder kwartaal (rij {rij}): een trap daalt niet.",
    fr: "Échelon {trap} après l’échelon {vorige} d’un trimestre antérieur (ligne {rij}) : un échelon ne baisse pas.",
    en: "Step {trap} after step {vorige} in an earlier quarter (row {rij}): a step does not go down.",
  },
  needs: [["insz", "referentie"], "trap"],
  needsQuarter: true,
  columns: ["trap"],
  article: besluit,
  source: bron,
  across: (ledger, found) => {
    const { row, quarter, persons } = ledger;
    const trap = ledger.values("trap");
    const tell = (nu: number, vorige: number): void =>
      found(nu, () => ({
        found: ["count", trap[nu] + 1],
        expected: ["count", trap[vorige] + 1],
        say: {
          trap: ["count", trap[nu] + 1],
          vorige: ["count", trap[vorige] + 1],
          rij: ["count", userRow(row[vorige])],
        },
      }));
    persons.eachLarge((rows) => {
      const known = rows.filter((entry) => !Number.isNaN(trap[entry]) && !Number.isNaN(quarter[entry]));
      known.sort((one, other) => quarter[one] - quarter[other] || row[one] - row[other]);
      // The highest step of the quarters before, and of this one: within a quarter the order of rows says nothing.
      let eerder = -1;
      let hier = -1;
      for (const nu of known) {
        if (hier >= 0 && quarter[hier] < quarter[nu]) {
          if (eerder < 0 || trap[hier] >= trap[eerder]) eerder = hier;
          hier = -1;
        }
        if (hier < 0 || trap[nu] >= trap[hier]) hier = nu;
        if (eerder >= 0 && trap[nu] < trap[eerder]) tell(nu, eerder);
      }
    });
  },
};

/** The step rises inside the quarter, and nothing that is paid rises with it. */
const zonderSprong: RowCheck = {
  id: "trapvanaf-zonder-sprong",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "trap stijgt, bedrag niet",
    fr: "l’échelon monte, pas le montant",
    en: "step rises, amount does not",
  },
  message: {
    nl: "De trap stijgt op {vanaf}, maar in {maand} staat er {betaald} terwijl {verschuldigd} verschuldigd is (hoger tarief {tarief}). Pas het bedrag aan, of kijk de dag van de stijging na.",
    fr: "L’échelon monte le {vanaf}, mais en {maand} il est indiqué {betaald} alors que {verschuldigd} est dû (tarif supérieur {tarief}). Adaptez le montant ou vérifiez le jour de la hausse.",
    en: "The step rises on {vanaf}, yet in {maand} the amount is {betaald} where {verschuldigd} is due (higher tariff {tarief}). Adapt the amount, or check the day of the rise.",
  },
  needs: ["leervergoeding", "trap", "trapVanaf"],
  needsQuarter: true,
  columns: ["leervergoeding", "trapVanaf"],
  article: besluit,
  source: bron,
  rows: (batch, found) => {
    const laag = blijftLaag(batch);
    const tell = (row: number): void =>
      found(row, () => {
        const month = laag[row];
        const { tarief, verschuldigd, zekerheid } = maandkolommen(batch);
        const betaald = batch.monthly("leervergoeding", month)[row];
        const maand = quarterMonths(batch.quarter[row] as Quarter)[month];
        return {
          found: ["euro", betaald],
          expected: ["euro", verschuldigd[month][row]],
          say: {
            vanaf: ["day", batch.values("trapVanaf")[row]],
            maand: ["month", maand],
            betaald: ["euro", betaald],
            verschuldigd: ["euro", verschuldigd[month][row]],
            tarief: ["euro", tarief[month][row]],
          },
          columns: [batch.monthColumn("leervergoeding", month, row), "trapVanaf"],
          entry: entryOn(ggmmi, maand) ?? undefined,
          on: maand,
          certainty: zekerheid(row, month),
        };
      });
    for (let row = 0; row < batch.rows; row++) if (isLaag(laag[row])) tell(row);
  },
};

export const trapControles: readonly Check[] = [trapVolgorde, zonderSprong];
