import { addMonths, type Day, lastDayOfTerm, monthsPerYear } from "../../base/day.ts";
import { caseOf, type FactsOf, lenient, read, required, rule } from "../../engine/rule.ts";
import { datumErkenning, herinnering as herinneringDag } from "../../facts/erkenning.ts";
import { erkendOp, erkendTot } from "../../facts/onderneming.ts";
import { duur, herinnering, hernieuwing } from "./cijfers.ts";

/** The last day of a recognition that is valid for so many years. */
export const erkendTotEnMet = (erkendOp: Day, jaren: number): Day => lastDayOfTerm(erkendOp, jaren * monthsPerYear);

const facts = { datum: required(datumErkenning) };
type Facts = FactsOf<typeof facts>;

const totEinde = caseOf<Facts>()({
  reads: { duur: read(duur, ({ datum }: Facts) => datum) },
  decide: ({ datum }, law) => ({
    result: erkendTotEnMet(datum, law.duur),
    because: {
      nl: "Een erkenning van {datum} is {duur} jaar geldig, tot en met {result}, tenzij de voorwaarden eerder vervallen.",
      fr: "Un agrément du {datum} est valable {duur} ans, jusqu’au {result} inclus, sauf si les conditions tombent plus tôt.",
      en: "A recognition of {datum} is valid for {duur} years, up to and including {result}, unless the conditions lapse before.",
    },
  }),
});

/** The last day on which a recognition is valid. */
export const erkenningTot = rule({
  id: "ERKENNINGTOT",
  subject: "erkenning",
  name: { nl: "einde van de erkenning", fr: "fin de l’agrément", en: "end of the recognition" },
  describe: {
    nl: "Laatste dag waarop een erkenning als leerwerkplek geldig is.",
    fr: "Dernier jour de validité d’un agrément comme lieu de formation.",
    en: "Last day on which a recognition as a place of learning is valid.",
  },
  formula: {
    nl: "dag van de erkenning + 5 jaar − 1 dag",
    fr: "jour de l’agrément + 5 ans − 1 jour",
    en: "day of the recognition + 5 years − 1 day",
  },
  facts,
  gives: erkendTot,
  cases: [totEinde],
  pick: () => totEinde,
});

const factsHerinnering = { erkendOp: required(erkendOp) };
type FactsHerinnering = FactsOf<typeof factsHerinnering>;
const opErkenning = (asked: FactsHerinnering) => asked.erkendOp;

const voorEinde = caseOf<FactsHerinnering>()({
  reads: {
    duur: read(duur, opErkenning),
    herinnering: read(herinnering, opErkenning),
    hernieuwing: lenient(read(hernieuwing, opErkenning)),
  },
  decide: (asked, law) => {
    const vooraf = law.hernieuwing ?? law.herinnering;
    const einde = erkendTotEnMet(asked.erkendOp, law.duur);
    return {
      result: addMonths(asked.erkendOp, law.duur * monthsPerYear - vooraf),
      because:
        law.hernieuwing === null
          ? {
              nl: "De erkenning loopt tot {einde}; {herinnering} maanden daarvoor, op {result}, is een goed moment om ze te hernieuwen.",
              fr: "L’agrément court jusqu’au {einde} ; {herinnering} mois avant, le {result}, est un bon moment pour le renouveler.",
              en: "The recognition runs to {einde}; {herinnering} months before, on {result}, is a good moment to renew it.",
            }
          : {
              nl: "De erkenning loopt tot {einde}; de hernieuwing opent {hernieuwing} maanden daarvoor, op {result}.",
              fr: "L’agrément court jusqu’au {einde} ; le renouvellement s’ouvre {hernieuwing} mois avant, le {result}.",
              en: "The recognition runs to {einde}; the renewal opens {hernieuwing} months before, on {result}.",
            },
      steps: { einde: { name: erkendTot.name, kind: "day", value: einde } },
      assumptions:
        law.hernieuwing === null
          ? [
              {
                nl: "wanneer de hernieuwing opent, is niet bekendgemaakt; {herinnering} maanden is een keuze van dit product",
                fr: "l’ouverture du renouvellement n’est pas publiée ; {herinnering} mois est un choix de ce produit",
                en: "when the renewal opens was not published; {herinnering} months is a choice of this product",
              },
            ]
          : [],
      on: ["duur", law.hernieuwing === null ? "herinnering" : "hernieuwing"],
    };
  },
});

/** The day on which a firm does well to think of the renewal. */
export const erkenningHerinnering = rule({
  id: "ERKENNINGHERINNERING",
  subject: "erkenning",
  name: { nl: "herinnering aan de hernieuwing", fr: "rappel du renouvellement", en: "reminder of the renewal" },
  describe: {
    nl: "Dag om aan de hernieuwing van de erkenning te denken, zes maanden voor het einde.",
    fr: "Jour pour penser au renouvellement de l’agrément, six mois avant la fin.",
    en: "Day to think of the renewal of the recognition, six months before its end.",
  },
  formula: {
    nl: "dag van de erkenning + 5 jaar − 6 maanden",
    fr: "jour de l’agrément + 5 ans − 6 mois",
    en: "day of the recognition + 5 years − 6 months",
  },
  facts: factsHerinnering,
  gives: herinneringDag,
  cases: [voorEinde],
  pick: () => voorEinde,
});
