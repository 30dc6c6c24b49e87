import type { Day } from "../../base/day.ts";
import { zeroCents } from "../../base/money.ts";
import { type Case, caseOf, read, refusal } from "../../engine/rule.ts";
import { overeenkomst } from "../../facts/overeenkomst.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";

/** A trainee is not paid. */
export const onbezoldigd = <F>(on: (facts: F) => Day): Case<F> =>
  caseOf<F>()({
    reads: { bestaat: read(bestaat.SAO, on) },
    decide: () => ({
      result: zeroCents,
      because: {
        nl: "Een SAO is onbezoldigd: geen leervergoeding.",
        fr: "Un SAO n’est pas rémunéré : pas d’indemnité.",
        en: "An SAO is unpaid: no allowance.",
      },
    }),
  });

/** A wage stands in the place of the allowance. */
export const loon = <F>(soort: "DA" | "ODOW", on: (facts: F) => Day): Case<F> =>
  caseOf<F>()({
    reads: { bestaat: read(bestaat[soort], on) },
    decide: () =>
      refusal({
        code: "notApplicable",
        field: overeenkomst,
        because: {
          nl: `Een lerende met een ${soort} krijgt loon, geen leervergoeding.`,
          fr: `Un apprenant sous ${soort} reçoit un salaire, pas une indemnité.`,
          en: `With an agreement ${soort} a learner has a wage, not an allowance.`,
        },
      }),
  });
