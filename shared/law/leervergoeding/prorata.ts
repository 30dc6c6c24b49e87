import { fractionHalfUp } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import { caseOf, type FactsOf, required, rule } from "../../engine/rule.ts";
import { afwezig, bedrag, mogelijk } from "../../facts/prorata.ts";
import { leervergoedingBedrag } from "../../facts/vergoeding.ts";

const facts = { bedrag: required(bedrag), afwezig: required(afwezig), mogelijk: required(mogelijk) };
type Facts = FactsOf<typeof facts>;

const nietsMogelijk: Text = {
  nl: "er zijn geen dagen of uren om het bedrag over te verdelen: geef meer dan nul op",
  fr: "il n’y a ni jours ni heures sur lesquels répartir le montant : indiquez plus que zéro",
  en: "there are no days or hours to divide the amount by: give more than zero",
};
const meerAfwezig: Text = {
  nl: "de lerende kan niet langer afwezig zijn dan wat in de maand mogelijk is; gebruik voor beide dezelfde eenheid",
  fr: "l’absence ne peut dépasser ce qui est possible dans le mois ; utilisez la même unité pour les deux",
  en: "the learner cannot be absent for longer than what is possible in the month; use the same unit for both",
};

const inVerhouding = caseOf<Facts>()({
  reads: {},
  decide: (asked) => ({
    result: fractionHalfUp(asked.bedrag, asked.mogelijk - asked.afwezig, asked.mogelijk),
    because: {
      nl: "{bedrag}, met {afwezig} afwezig van {mogelijk}: {result}.",
      fr: "{bedrag}, absence de {afwezig} sur {mogelijk} : {result}.",
      en: "{bedrag}, with {afwezig} absent of {mogelijk}: {result}.",
    },
    assumptions: [
      {
        nl: "het bedrag is verdeeld over alle dagen of uren van het uurrooster; een wettelijke noemer is niet gevonden",
        fr: "le montant est réparti sur tous les jours ou heures de l’horaire ; aucun dénominateur légal n’a été trouvé",
        en: "the amount is divided over all timetable days or hours; no legal denominator was found",
      },
    ],
  }),
});

/** What is left of a monthly amount after unpaid absence. */
export const leervergoedingProrata = rule({
  id: "LEERVERGOEDING.PRORATA",
  subject: "leervergoeding",
  name: { nl: "leervergoeding naar verhouding", fr: "indemnité au prorata", en: "allowance in proportion" },
  describe: {
    nl: "Maandbedrag min onbetaalde afwezigheid, in verhouding tot de mogelijke dagen of uren.",
    fr: "Montant mensuel moins l’absence non payée, au prorata des jours ou heures possibles.",
    en: "Monthly amount less unpaid absence, in proportion to the possible days or hours.",
  },
  formula: {
    nl: "bedrag × (mogelijk − afwezig) / mogelijk, één keer afgerond op de cent",
    fr: "montant × (possible − absent) / possible, arrondi une seule fois au cent",
    en: "amount × (possible − absent) / possible, rounded once to the cent",
  },
  facts,
  gives: leervergoedingBedrag,
  cases: [inVerhouding],
  pick: (asked) => {
    if (asked.mogelijk === 0) return { code: "inconsistent", field: mogelijk, because: nietsMogelijk };
    return asked.afwezig > asked.mogelijk
      ? { code: "inconsistent", field: afwezig, because: meerAfwezig }
      : inVerhouding;
  },
});
