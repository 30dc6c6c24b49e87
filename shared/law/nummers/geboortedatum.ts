import { inszBirth } from "../../base/checkdigits.ts";
import type { Text } from "../../base/text.ts";
import { caseOf, type FactsOf, refusal, required, rule } from "../../engine/rule.ts";
import { geboortedatum, insz } from "../../facts/persoon.ts";

const facts = { insz: required(insz) };
type Facts = FactsOf<typeof facts>;

const zonderDag: Text = {
  nl: "Dit INSZ is geldig, maar noemt geen volledige geboortedatum: maand of dag is 00. Neem de datum van een ander stuk over.",
  fr: "Ce NISS est valable, mais ne donne pas de date de naissance complète : le mois ou le jour est 00. Reprenez la date d’un autre document.",
  en: "This INSZ is valid but names no whole date of birth: month or day is 00. Take the date from another paper.",
};

const uitInsz = caseOf<Facts>()({
  reads: {},
  decide: (asked) => {
    const birth = inszBirth(asked.insz);
    if (birth === null) return refusal({ code: "wrongDigits", field: insz });
    if (birth.day === null) return refusal({ code: "notApplicable", field: insz, because: zonderDag });
    return {
      result: birth.day,
      because: {
        nl: "Het INSZ zegt {result}; de eeuw volgt uit het controlegetal.",
        fr: "Le NISS dit {result} ; le siècle suit du nombre de contrôle.",
        en: "The INSZ says {result}; the century follows from the check digits.",
      },
    };
  },
});

/** The date of birth that an INSZ tells. */
export const geboortedatumRegel = rule({
  id: "GEBOORTEDATUM",
  subject: "nummers",
  name: geboortedatum.name,
  describe: {
    nl: "Geboortedatum volgens een INSZ (rijksregister- of BIS-nummer).",
    fr: "Date de naissance selon un NISS (numéro de registre national ou BIS).",
    en: "Date of birth by an INSZ (national or BIS number).",
  },
  formula: {
    nl: "de eerste zes cijfers, jaar maand dag; van een BIS-nummer de maand min 20 of 40; de eeuw waarvoor het controlegetal klopt",
    fr: "les six premiers chiffres, année mois jour ; d’un numéro BIS le mois moins 20 ou 40 ; le siècle pour lequel le nombre de contrôle est correct",
    en: "the first six digits, year month day; of a BIS number the month less 20 or 40; the century for which the check digits are right",
  },
  facts,
  gives: geboortedatum,
  helper: true,
  cases: [uitInsz],
  pick: () => uitInsz,
});
