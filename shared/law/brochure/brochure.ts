import { type FigureCertainty, weaker } from "../../base/certainty.ts";
import { type Day, earlier } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import type { Parameter } from "../../engine/parameter.ts";
import { caseOf, type FactsOf, optional, type Rule, required, rule } from "../../engine/rule.ts";
import {
  bewering,
  beweringGeldt,
  beweringNu,
  beweringTot,
  beweringUitleg,
  beweringVan,
  brochureAntwoord,
  brochureTekst,
} from "../../facts/brochure.ts";
import { artikel, bron, zekerheid } from "../../facts/tabel.ts";
import { datum } from "../../facts/tijd.ts";
import { herinnering } from "../erkenning/cijfers.ts";
import { cellenVan, type Rij } from "./rij.ts";
import { zoek } from "./zoek.ts";

const facts = { tekst: required(brochureTekst), datum: optional(datum) };
type Facts = FactsOf<typeof facts>;

const columns = [
  bewering,
  beweringVan,
  beweringTot,
  beweringGeldt,
  beweringNu,
  beweringUitleg,
  artikel,
  bron,
  zekerheid,
];

/** Rows that nobody knows anything of: what was asked is unknown where there are no others. */
const onbekenden = (rijen: readonly Rij[]): readonly Text[] =>
  rijen.every(({ zekerheid: sure }) => sure === "unknown") ? rijen.map(({ bewering: said }) => said) : [];

/** The whole is as sure as the least sure of its rows; beside what was found, what was not makes nothing less sure. */
const zekerheidVan = (rijen: readonly Rij[]): FigureCertainty =>
  rijen.reduce<FigureCertainty>(
    (least, { zekerheid: sure }) =>
      sure === "derived" || sure === "assumed" ? weaker<FigureCertainty>(least, sure) : least,
    "published",
  );

/** In which days something out of a brochure held, and what replaced it. */
export const brochureRegel = (parameters: readonly Parameter[]): Rule => {
  // A reminder that this product chose is no law that a brochure could quote.
  const gezocht = parameters.filter((parameter) => parameter !== herinnering);
  const gecontroleerd = parameters.map(({ checkedOn }) => checkedOn).reduce(earlier);
  const opgezocht = caseOf<Facts>()({
    reads: {},
    decide: (asked) => {
      const dag: Day = asked.datum ?? gecontroleerd;
      const { rijen, aantal } = zoek(gezocht, asked.tekst, dag);
      return {
        result: rijen.map(cellenVan),
        because: {
          nl: "Gevonden: {aantal}. Wat nu geldt, is gezien op {dag}.",
          fr: "Trouvé : {aantal}. Ce qui vaut à présent est vu au {dag}.",
          en: "Found: {aantal}. What holds now is seen on {dag}.",
        },
        steps: {
          aantal: {
            name: { nl: "gevonden", fr: "trouvé", en: "found" },
            kind: "count",
            value: aantal,
          },
          dag: {
            name: { nl: "dag waarop het bekeken is", fr: "jour considéré", en: "day that was looked at" },
            kind: "day",
            value: dag,
          },
        },
        atMost: zekerheidVan(rijen),
        missing: onbekenden(rijen),
      };
    },
  });
  return rule({
    id: "BROCHURE",
    subject: "brochure",
    name: brochureAntwoord.name,
    describe: {
      nl: "Zegt van een bedrag of term uit een oude brochure wanneer het gold en wat het verving; zonder datum op de dag van de laatste controle van de wetgeving.",
      fr: "Dit d’un montant ou d’un terme d’une ancienne brochure quand il valait et ce qui l’a remplacé ; sans date, au jour de la dernière vérification de la législation.",
      en: "Says of an amount or term out of an old brochure when it held and what replaced it; without a date on the day of the last check of the law.",
    },
    formula: {
      nl: "bedragen worden gezocht onder de tarieven van elke indexperiode en alle cijfers van de wet, termen onder de onderwerpen van brochures; wat het best past, staat eerst",
      fr: "les montants sont cherchés parmi les tarifs de chaque période d’indexation et tous les chiffres de la loi, les termes parmi les sujets des brochures ; ce qui convient le mieux vient d’abord",
      en: "amounts are looked up among the tariffs of every index period and all figures of the law, terms among the topics of brochures; what fits best comes first",
    },
    facts,
    gives: brochureAntwoord,
    columns,
    helper: true,
    cases: [opgezocht],
    pick: () => opgezocht,
  });
};
