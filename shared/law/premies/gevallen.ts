import type { Day } from "../../base/day.ts";
import { zeroCents } from "../../base/money.ts";
import type { SchoolYear } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";
import { lastDayOf, type Parameter } from "../../engine/parameter.ts";
import { caseOf, read } from "../../engine/rule.ts";
import { inSchooljaar } from "./schooljaar.ts";
import { laatsteSchooljaar } from "./stappen.ts";

export const buitenSchooljaar: Text = {
  nl: "De overeenkomst loopt niet in het schooljaar {schooljaar}: geen premie.",
  fr: "Le contrat ne court pas pendant l’année scolaire {schooljaar} : pas de prime.",
  en: "The agreement does not run in the school year {schooljaar}: no premium.",
};

/** The agreement does not touch the school year: nothing, whatever its months are. */
export const erbuitenVan = <F extends { readonly schooljaar: SchoolYear }>(maanden: Parameter<number>) =>
  caseOf<F>()({
    reads: { maanden: read<F, number>(maanden, inSchooljaar) },
    decide: () => ({ result: zeroCents, because: buitenSchooljaar }),
  });

/** After the days of a bonus: another right stands in its place. */
export const ernaVan = <F>(bestaat: Parameter<boolean>, because: Text) => {
  const laatsteDag = (): Day => lastDayOf(bestaat) ?? bestaat.checkedOn;
  return caseOf<F>()({
    reads: { bestaat: read<F, boolean>(bestaat, laatsteDag) },
    decide: () => ({ result: zeroCents, because, steps: { laatste: laatsteSchooljaar(laatsteDag()) } }),
  });
};
