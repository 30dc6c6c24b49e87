import { type Cents, fractionHalfUp, wholeFactor } from "../../../base/money.ts";
import { type Quarter, quarterOf, yearOfQuarter } from "../../../base/quarter.ts";
import { caseOf, type FactsOf, read, required, rule } from "../../../engine/rule.ts";
import { type Grootteklasse, grootteklasse, k1, k2, k3, k4 } from "../../../facts/rsz.ts";
import { kwartaal } from "../../../facts/tijd.ts";
import { drempelFso, drempelWerkloosheid } from "../bijdragen/cijfers.ts";
import { opKwartaal } from "../kwartaal.ts";

const facts = {
  kwartaal: required(kwartaal),
  k4: required(k4),
  k1: required(k1),
  k2: required(k2),
  k3: required(k3),
};
type Facts = FactsOf<typeof facts>;

/** The reference period ends with the third quarter of the year before: four quarters, counted back from there. */
const eersteVan = (tellingen: readonly number[], asked: Facts): Quarter =>
  (laatsteVan(asked) - tellingen.length + 1) as Quarter;
/** The third quarter of a year is the one before the last. */
const laatsteVan = (asked: Facts): Quarter =>
  ((quarterOf(yearOfQuarter(asked.kwartaal), 1) as Quarter) - 1 - 1) as Quarter;

const gemiddelde = caseOf<Facts>()({
  reads: { laag: read(drempelWerkloosheid, opKwartaal), hoog: read(drempelFso, opKwartaal) },
  decide: (asked, law) => {
    const tellingen = [asked.k4, asked.k1, asked.k2, asked.k3];
    const totaal = tellingen.reduce((one, other) => one + other, 0);
    const haalt = (drempel: number): boolean => totaal >= drempel * tellingen.length;
    const klasse: Grootteklasse = haalt(law.hoog) ? ">=20" : haalt(law.laag) ? "10-19" : "<10";
    return {
      result: klasse,
      because: {
        nl: "Gemiddeld {gemiddelde} werknemers van {eerste} tot en met {laatste}: {result} (drempels {laag} en {hoog}).",
        fr: "En moyenne {gemiddelde} travailleurs de {eerste} à {laatste} : {result} (seuils {laag} et {hoog}).",
        en: "On average {gemiddelde} employees from {eerste} to {laatste}: {result} (thresholds {laag} and {hoog}).",
      },
      steps: {
        eerste: {
          name: { nl: "eerste kwartaal van de telling", fr: "premier trimestre compté", en: "first quarter counted" },
          kind: "quarter",
          value: eersteVan(tellingen, asked),
        },
        laatste: {
          name: { nl: "laatste kwartaal van de telling", fr: "dernier trimestre compté", en: "last quarter counted" },
          kind: "quarter",
          value: laatsteVan(asked),
        },
        gemiddelde: {
          name: { nl: "gemiddelde", fr: "moyenne", en: "average" },
          kind: "factor",
          value: fractionHalfUp(totaal as Cents, wholeFactor, tellingen.length),
        },
      },
    };
  },
});

/** The size of an employer for the thresholds of the RSZ, by the average of four quarters. */
export const rszDrempel = rule({
  id: "RSZDREMPEL",
  subject: "rsz",
  name: { nl: "grootte voor de RSZ-drempels", fr: "taille pour les seuils ONSS", en: "size for the RSZ thresholds" },
  describe: {
    nl: "Grootte van de werkgever in een jaar: gemiddelde van kwartaal 4 van jaar −2 tot en met kwartaal 3 van jaar −1; leerlingen tellen mee.",
    fr: "Taille de l’employeur dans une année : moyenne du trimestre 4 de l’année −2 au trimestre 3 de l’année −1 ; les apprentis comptent.",
    en: "The employer's size in a year: average of quarter 4 of year −2 to quarter 3 of year −1; learners count.",
  },
  formula: {
    nl: "(K4 + K1 + K2 + K3) / 4: minder dan 10, 10 tot 19, of 20 en meer",
    fr: "(K4 + K1 + K2 + K3) / 4 : moins de 10, 10 à 19, ou 20 et plus",
    en: "(K4 + K1 + K2 + K3) / 4: fewer than 10, 10 to 19, or 20 and more",
  },
  facts,
  gives: grootteklasse,
  cases: [gemiddelde],
  pick: () => gemiddelde,
});
