import { shareHalfUp, zeroCents } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { lastDayOf } from "../../../engine/parameter.ts";
import { caseOf, type Decision, type FactsOf, presumed, read, required, rule } from "../../../engine/rule.ts";
import type { ValueOf } from "../../../facts/field.ts";
import { boekjaarBegin, opleidingskosten, stagebonusToegekend, vorm, vrijstelling } from "../../../facts/premie.ts";
import { binnen, geldtOp, voorAlles } from "../geldt.ts";
import { aandeel } from "./cijfers.ts";

const facts = {
  kosten: required(opleidingskosten),
  boekjaarBegin: required(boekjaarBegin),
  vorm: required(vorm),
  stagebonus: presumed(stagebonusToegekend, true),
};
type Facts = FactsOf<typeof facts>;
type Vorm = ValueOf<typeof vorm>;

const toegekend: Text = {
  nl: "voor deze lerenden is een stagebonus toegekend",
  fr: "un stagebonus a été octroyé pour ces apprenants",
  en: "a stagebonus was granted for these learners",
};

const vrij = (rechtsvorm: Vorm) =>
  caseOf<Facts>()({
    reads: { aandeel: read(aandeel[rechtsvorm], (asked: Facts) => asked.boekjaarBegin) },
    decide: (asked, law): Decision =>
      asked.stagebonus === false
        ? {
            result: zeroCents,
            because: {
              nl: "Zonder toegekende stagebonus is er geen fiscaal voordeel.",
              fr: "Sans stagebonus octroyé, il n’y a pas d’avantage fiscal.",
              en: "Without a granted stagebonus there is no tax advantage.",
            },
          }
        : {
            result: shareHalfUp(asked.kosten, law.aandeel),
            because: {
              nl: "{aandeel} van {kosten} is vrijgesteld: {result}. Bewaar de beslissing van het Departement WSE en de namenlijst.",
              fr: "{aandeel} de {kosten} est exonéré : {result}. Conservez la décision du Departement WSE et la liste nominative.",
              en: "{aandeel} of {kosten} is exempt: {result}. Keep the decision of the Departement WSE and the list of names.",
            },
            assumptions: asked.stagebonus === null ? [toegekend] : [],
          },
  });

const voorbij: Readonly<Record<Vorm, Text>> = {
  vennootschap: {
    nl: "Voor vennootschappen is het fiscaal voordeel afgeschaft voor boekjaren begonnen na {laatste}.",
    fr: "Pour les sociétés, l’avantage fiscal est supprimé pour les exercices ouverts après le {laatste}.",
    en: "For companies the tax advantage was abolished for financial years begun after {laatste}.",
  },
  natuurlijkePersoon: {
    nl: "Het voordeel steunt op een stagebonus, en die bestaat niet meer: geen voordeel na {laatste}.",
    fr: "L’avantage se fonde sur un stagebonus, qui n’existe plus : pas d’avantage après le {laatste}.",
    en: "The advantage stands on a stagebonus, which no longer exists: no advantage after {laatste}.",
  },
};

/** After the last financial year: read on the last day of the figure. */
const erna = (rechtsvorm: Vorm) =>
  caseOf<Facts>()({
    reads: {
      aandeel: read(aandeel[rechtsvorm], (asked: Facts) => binnen(aandeel[rechtsvorm], asked.boekjaarBegin)),
    },
    decide: () => ({
      result: zeroCents,
      because: voorbij[rechtsvorm],
      steps: {
        laatste: {
          name: { nl: "laatste dag om te beginnen", fr: "dernier jour pour commencer", en: "last day to begin" },
          kind: "day",
          value: lastDayOf(aandeel[rechtsvorm]),
        },
      },
    }),
  });

const gevallen = {
  natuurlijkePersoon: { vrij: vrij("natuurlijkePersoon"), erna: erna("natuurlijkePersoon") },
  vennootschap: { vrij: vrij("vennootschap"), erna: erna("vennootschap") },
} as const;

/** The exemption of 40 % of the costs of learners for whom a stagebonus was granted. */
export const fiscaalVoordeel = rule({
  id: "FISCAALVOORDEEL",
  subject: "premies",
  name: { nl: "fiscaal voordeel", fr: "avantage fiscal", en: "tax advantage" },
  describe: {
    nl: "Vrijgesteld deel van de winst bij een toegekende stagebonus: 40 % van de kosten van de lerenden.",
    fr: "Part exonérée du bénéfice en cas de stagebonus octroyé : 40 % des coûts des apprenants.",
    en: "Exempt part of the profit where a stagebonus was granted: 40 % of the learners' costs.",
  },
  formula: {
    nl: "kosten × 40 %, op de cent; vennootschap: boekjaren begonnen voor 1 januari 2020; natuurlijke persoon: tot inkomstenjaar 2023",
    fr: "frais × 40 %, au cent près ; société : exercices ouverts avant le 1er janvier 2020 ; personne physique : jusqu’à l’année de revenus 2023",
    en: "costs × 40 %, to the cent; company: financial years begun before 1 January 2020; natural person: up to income year 2023",
  },
  facts,
  gives: vrijstelling,
  cases: Object.values(gevallen).flatMap((of) => Object.values(of)),
  pick: (asked) => {
    const figuur = aandeel[asked.vorm];
    const voorbijIs = !geldtOp([figuur], asked.boekjaarBegin) && !voorAlles([figuur], asked.boekjaarBegin);
    return gevallen[asked.vorm][voorbijIs ? "erna" : "vrij"];
  },
});
