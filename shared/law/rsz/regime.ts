import { yearOf } from "../../base/day.ts";
import { caseOf, type FactsOf, optional, read, required, rule } from "../../engine/rule.ts";
import { choice, type ValueOf } from "../../facts/field.ts";
import { type Overeenkomst, overeenkomst } from "../../facts/overeenkomst.ts";
import { geboortedatum } from "../../facts/persoon.ts";
import { datum } from "../../facts/tijd.ts";
import { bestaat, perOvereenkomst } from "../overeenkomst/overeenkomst.ts";
import { datumVoorGeboorte } from "../overeenkomst/volgorde.ts";
import { leeftijdBeperkt, leerling } from "./cijfers.ts";

export const regime = choice({
  id: "regime",
  name: { nl: "RSZ-regeling", fr: "régime ONSS", en: "RSZ regime" },
  describe: {
    nl: "beperkt, volledig of geen",
    fr: "beperkt (limité), volledig (complet) ou geen (aucun)",
    en: "beperkt (limited), volledig (full) or geen (none)",
  },
  choices: [
    { code: "beperkt", name: { nl: "beperkt", fr: "limité", en: "limited" } },
    { code: "volledig", name: { nl: "volledig", fr: "complet", en: "full" } },
    { code: "geen", name: { nl: "geen", fr: "aucun", en: "none" } },
  ],
});
export type Regime = ValueOf<typeof regime>;

const facts = {
  geboortedatum: required(geboortedatum),
  datum: required(datum),
  overeenkomst: optional(overeenkomst, "OAO"),
};
type Facts = FactsOf<typeof facts>;
const opDatum = (asked: Facts) => asked.datum;

const caseFor = (soort: Overeenkomst) =>
  caseOf<Facts>()({
    reads: {
      bestaat: read(bestaat[soort], opDatum),
      leerling: read(leerling, opDatum, () => soort),
      leeftijd: read(leeftijdBeperkt, opDatum),
    },
    decide: (asked, law) => {
      if (!law.leerling)
        return {
          result: "geen" satisfies Regime,
          on: ["bestaat", "leerling"],
          because: {
            nl: `Een lerende met een ${soort} is geen leerling voor de RSZ: deze regeling geldt niet.`,
            fr: `Un apprenant sous ${soort} n’est pas un apprenti pour l’ONSS : ce régime ne s’applique pas.`,
            en: `With an agreement ${soort} nobody is a learner for the RSZ: this regime does not apply.`,
          },
        };
      const jaar = yearOf(asked.geboortedatum) + law.leeftijd;
      const beperkt = yearOf(asked.datum) <= jaar;
      return {
        result: (beperkt ? "beperkt" : "volledig") satisfies Regime,
        because: beperkt
          ? {
              nl: "Beperkt tot 31 december van het jaar waarin de lerende {leeftijd} wordt: {laatsteJaar}.",
              fr: "Limité jusqu’au 31 décembre de l’année des {leeftijd} ans : {laatsteJaar}.",
              en: "Limited up to 31 December of the year in which the learner becomes {leeftijd}: {laatsteJaar}.",
            }
          : {
              nl: "Volledig: het jaar waarin de lerende {leeftijd} werd, {laatsteJaar}, is voorbij.",
              fr: "Complet : l’année des {leeftijd} ans, {laatsteJaar}, est passée.",
              en: "Full: the year in which the learner became {leeftijd}, {laatsteJaar}, is past.",
            },
        steps: {
          laatsteJaar: {
            name: { nl: "laatste jaar beperkt", fr: "dernière année en régime limité", en: "last limited year" },
            kind: "count",
            value: jaar,
          },
        },
      };
    },
  });

const byOvereenkomst = perOvereenkomst(caseFor);

/** RSZ regime of a learner: only the year of birth counts, so the switch always falls on a 1 January. */
export const rszRegime = rule({
  id: "RSZREGIME",
  subject: "rsz",
  name: { nl: "RSZ-regeling", fr: "régime ONSS", en: "RSZ regime" },
  describe: {
    nl: "Beperkte of volledige RSZ-regeling van de lerende op een dag.",
    fr: "Régime ONSS limité ou complet de l’apprenant à un jour donné.",
    en: "Limited or full RSZ regime of the learner on a day.",
  },
  formula: {
    nl: "kwartaal in een jaar ≤ geboortejaar + 18: beperkt; daarna volledig",
    fr: "trimestre d’une année ≤ année de naissance + 18 : limité ; ensuite complet",
    en: "quarter in a year ≤ year of birth + 18: limited; afterwards full",
  },
  facts,
  gives: regime,
  cases: Object.values(byOvereenkomst),
  pick: (asked) => datumVoorGeboorte(asked) ?? byOvereenkomst[asked.overeenkomst],
});
