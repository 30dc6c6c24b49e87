import type { Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { einde } from "../../facts/overeenkomst.ts";
import { geboortedatum } from "../../facts/persoon.ts";
import type { Problem } from "../../facts/problem.ts";

const eindeVoorStart: Text = {
  nl: "het einde ligt voor de start",
  fr: "la fin précède le début",
  en: "the end lies before the start",
};
const geborenNaDatum: Text = {
  nl: "de geboortedatum ligt na de gevraagde datum",
  fr: "la date de naissance est postérieure à la date demandée",
  en: "the date of birth lies after the day you ask about",
};
const geborenNaStart: Text = {
  nl: "de geboortedatum ligt na de start van de overeenkomst",
  fr: "la date de naissance est postérieure au début du contrat",
  en: "the date of birth lies after the start of the agreement",
};

type Dag = Day | null;

/** The problem of an agreement that ends before it starts; null where it does not, or where a day is not known. */
export const eindtVoorStart = ({ start, einde: last }: { readonly start: Dag; readonly einde: Dag }): Problem | null =>
  start !== null && last !== null && last < start
    ? { code: "inconsistent", field: einde, because: eindeVoorStart }
    : null;

const geborenNa = (birth: Dag, day: Dag, because: Text): Problem | null =>
  birth !== null && day !== null && birth > day ? { code: "inconsistent", field: geboortedatum, because } : null;

type Geboren = { readonly geboortedatum: Dag };

/** The problem of somebody who would start before their birth. */
export const startVoorGeboorte = ({ geboortedatum: birth, start }: Geboren & { readonly start: Dag }): Problem | null =>
  geborenNa(birth, start, geborenNaStart);

/** The problem of somebody who is asked about before their birth. */
export const datumVoorGeboorte = ({ geboortedatum: birth, datum }: Geboren & { readonly datum: Dag }): Problem | null =>
  geborenNa(birth, datum, geborenNaDatum);
