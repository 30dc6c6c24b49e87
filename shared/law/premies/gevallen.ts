import { zeroCents } from "../../base/money.ts";
import { type SchoolYear, schoolYearStart } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";
import type { Parameter } from "../../engine/parameter.ts";
import { caseOf, read } from "../../engine/rule.ts";

const buitenSchooljaar: Text = {
  nl: "De overeenkomst loopt niet in het schooljaar {schooljaar}: geen premie.",
  fr: "Le contrat ne court pas pendant l’année scolaire {schooljaar} : pas de prime.",
  en: "The agreement does not run in the school year {schooljaar}: no premium.",
};

/** The agreement does not touch the school year: nothing, whatever its months are. */
export const erbuitenVan = <F extends { readonly schooljaar: SchoolYear }>(maanden: Parameter<number>) =>
  caseOf<F>()({
    reads: { maanden: read(maanden, ({ schooljaar }: F) => schoolYearStart(schooljaar)) },
    decide: () => ({ result: zeroCents, because: buitenSchooljaar }),
  });
