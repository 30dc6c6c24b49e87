import { everyMonth } from "../../roster/batch.ts";
import type { RowCheck } from "../../roster/check.ts";
import { da, odow, sao } from "./soorten.ts";

type ZonderRecht = {
  readonly words: Pick<RowCheck, "id" | "name" | "message" | "article" | "source">;
  readonly soorten: readonly number[];
};

/** An allowance above 0 with an agreement that gives none: the first month that has one is named. */
const zonderRecht = ({ words, soorten }: ZonderRecht): RowCheck => ({
  ...words,
  kind: "lerenden",
  severity: "warning",
  needs: ["overeenkomst", "leervergoeding"],
  columns: ["leervergoeding"],
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const betaald = everyMonth.map((month) => batch.monthly("leervergoeding", month));
    const tell = (row: number, paid: number, month: number): void =>
      found(row, () => ({
        found: ["euro", paid],
        expected: ["euro", 0],
        columns: [batch.monthColumn("leervergoeding", month, row)],
        say: { betaald: ["euro", paid], overeenkomst: ["text", batch.word("overeenkomst", row)] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (!soorten.includes(soort[row])) continue;
      let month = 0;
      while (month < everyMonth.length && !(betaald[month][row] > 0)) month++;
      if (month === everyMonth.length) continue;
      const paid = betaald[month][row];
      tell(row, paid, month);
    }
  },
});

const saoMetVergoeding = zonderRecht({
  words: {
    id: "sao-met-leervergoeding",
    name: { nl: "leervergoeding bij een SAO", fr: "indemnité dans un SAO", en: "allowance in an SAO" },
    message: {
      nl: "Een SAO is onbezoldigd, maar hier staat {betaald}.",
      fr: "Un SAO n’est pas rémunéré, mais il est indiqué {betaald}.",
      en: "An SAO is unpaid, yet {betaald} stands here.",
    },
    article: "decreet 10 juni 2016",
    source: "ABVV; vlaanderen.be",
  },
  soorten: [sao],
});

const loonInPlaats = zonderRecht({
  words: {
    id: "loon-in-plaats",
    name: { nl: "loon in plaats van leervergoeding", fr: "salaire au lieu d’indemnité", en: "wage, not an allowance" },
    message: {
      nl: "Met een {overeenkomst} krijgt de lerende loon, geen leervergoeding, maar hier staat {betaald}. Maak de cel leeg, of kijk de soort overeenkomst na.",
      fr: "Sous {overeenkomst}, l’apprenant reçoit un salaire, pas une indemnité, mais il est indiqué {betaald}. Videz la cellule ou vérifiez le type de contrat.",
      en: "With an agreement {overeenkomst} the learner has a wage, not an allowance, yet {betaald} stands here. Clear the cell, or check the type of agreement.",
    },
    article: "decreet 10 juni 2016; decreet 25 maart 2022",
    source: "besox; Partena",
  },
  soorten: [da, odow],
});

/** Amounts where the agreement gives no allowance. */
export const soortControles: readonly RowCheck[] = [saoMetVergoeding, loonInPlaats];
