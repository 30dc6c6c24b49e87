import { type Cents, productHalfUp, shareHalfUp, sum, wholeFactor, zeroCents } from "../../../base/money.ts";
import { quarterMonths } from "../../../base/quarter.ts";
import type { Text } from "../../../base/text.ts";
import type { Parameter } from "../../../engine/parameter.ts";
import { caseOf, type FactsOf, lenient, optional, read, refusal, required, rule } from "../../../engine/rule.ts";
import { statuut } from "../../../facts/overeenkomst.ts";
import { geboortedatum } from "../../../facts/persoon.ts";
import { mu } from "../../../facts/rooster.ts";
import { bijdrage, kwartaalbedrag } from "../../../facts/rsz.ts";
import { kwartaal } from "../../../facts/tijd.ts";
import { aanEenKant, buren } from "../buren.ts";
import {
  basisNaam,
  bedragStap,
  geborenNaKwartaal,
  grondslagReads,
  grondslagVan,
  isBeperkt,
  isNogNietGeboren,
  opKwartaal,
  regimeReads,
} from "../kwartaal.ts";
import { metOntbreekt } from "../ontbreekt.ts";
import { persoonlijk, werkbonus, werkbonusGrens } from "./cijfers.ts";

const facts = {
  kwartaalbedrag: required(kwartaalbedrag),
  geboortedatum: required(geboortedatum),
  kwartaal: required(kwartaal),
  statuut: required(statuut),
  mu: optional(mu, wholeFactor),
};
type Facts = FactsOf<typeof facts>;

const beperkt = caseOf<Facts>()({
  reads: regimeReads<Facts>(),
  decide: () => ({
    result: zeroCents,
    because: {
      nl: "In de beperkte regeling betaalt de lerende geen persoonlijke bijdragen.",
      fr: "Dans le régime limité l’apprenant ne paie pas de cotisations personnelles.",
      en: "In the limited regime the learner pays no personal contributions.",
    },
  }),
});

/** The days on which the months of the quarter begin: the amounts of the werkbonus are those of a month. */
const maanden = ({ kwartaal: asked }: Facts) => quarterMonths(asked);
const perMaand = (parameter: Parameter<Cents>) => ({
  eerste: lenient(read(parameter, (asked: Facts) => maanden(asked)[0])),
  tweede: lenient(read(parameter, (asked: Facts) => maanden(asked)[1])),
  derde: lenient(read(parameter, (asked: Facts) => maanden(asked).at(-1) ?? opKwartaal(asked))),
});

/** A figure of a month, or where it is unknown what it is between. */
type Tussen = { readonly minst: Cents; readonly meest: Cents; readonly bekend: boolean };
const tussen = (parameter: Parameter<Cents>, waarden: readonly (Cents | null)[], asked: Facts): readonly Tussen[] =>
  waarden.map((waarde, month) => {
    const values = waarde === null ? buren(parameter, maanden(asked)[month]) : [waarde];
    return {
      minst: Math.min(...values) as Cents,
      meest: Math.max(...values) as Cents,
      bekend: waarde !== null,
    };
  });

const bovenGrens: Text = {
  nl: "Dit loon ligt boven de loongrens van de volle werkbonus; geen leervergoeding is zo hoog. De werkbonus daarboven wordt hier niet berekend.",
  fr: "Ce salaire dépasse la limite du bonus à l’emploi entier ; aucune indemnité n’est aussi élevée. Au-delà, le bonus n’est pas calculé ici.",
  en: "This wage lies above the limit of the whole werkbonus; no allowance is that high. The werkbonus above it is not computed here.",
};
const nul: Text = {
  nl: "De werkbonus is minstens zo hoog als de persoonlijke bijdrage van {bijdrage}: de lerende betaalt niets.",
  fr: "Le bonus à l’emploi atteint au moins la cotisation personnelle de {bijdrage} : l’apprenant ne paie rien.",
  en: "The werkbonus is at least as high as the personal contribution of {bijdrage}: the learner pays nothing.",
};
const zonderLoon: Text = {
  nl: "Zonder loon in het kwartaal is er geen persoonlijke bijdrage.",
  fr: "Sans salaire pendant le trimestre il n’y a pas de cotisation personnelle.",
  en: "Without a wage in the quarter there is no personal contribution.",
};
const rest: Text = {
  nl: "{persoonlijk} van de basis van {basis} is {bijdrage}; na een werkbonus van {bonus} blijft {result}.",
  fr: "{persoonlijk} de la base de {basis} font {bijdrage} ; après un bonus à l’emploi de {bonus} il reste {result}.",
  en: "{persoonlijk} of the base of {basis} is {bijdrage}; after a werkbonus of {bonus}, {result} is left.",
};
const onbekend: Text = {
  nl: "De werkbonus van dit kwartaal is niet volledig bekend, en de buurwaarden beslissen niet; de persoonlijke bijdrage zelf is {bijdrage}.",
  fr: "Le bonus à l’emploi de ce trimestre n’est pas entièrement connu, et les valeurs voisines ne suffisent pas ; la cotisation personnelle est de {bijdrage}.",
  en: "The werkbonus of this quarter is not wholly known, and the neighbouring values do not decide; the personal contribution itself is {bijdrage}.",
};
const namen = {
  bijdrage: {
    nl: "persoonlijke bijdrage vóór de werkbonus",
    fr: "cotisation personnelle avant le bonus à l’emploi",
    en: "personal contribution before the werkbonus",
  },
  bonus: {
    nl: "volle werkbonus van het kwartaal",
    fr: "bonus à l’emploi entier du trimestre",
    en: "whole werkbonus of the quarter",
  },
} as const satisfies Record<string, Text>;

const volledig = (soort: Facts["statuut"]) => {
  const grens = perMaand(werkbonusGrens);
  const bonus = perMaand(werkbonus[soort]);
  return caseOf<Facts>()({
    reads: {
      ...regimeReads<Facts>(),
      ...grondslagReads<Facts>(),
      persoonlijk: read(persoonlijk, opKwartaal),
      grens1: grens.eerste,
      grens2: grens.tweede,
      grens3: grens.derde,
      bonus1: bonus.eerste,
      bonus2: bonus.tweede,
      bonus3: bonus.derde,
    },
    decide: (asked, law) => {
      const basis = grondslagVan(asked, law.grondslag);
      const bedrag = shareHalfUp(basis, law.persoonlijk);
      const grenzen = tussen(werkbonusGrens, [law.grens1, law.grens2, law.grens3], asked);
      const bonussen = tussen(werkbonus[soort], [law.bonus1, law.bonus2, law.bonus3], asked);
      // The month's full-time wage against the limit, without a division: wage ÷ months ÷ µ > limit.
      const boven = (limit: Cents): boolean => asked.kwartaalbedrag * wholeFactor > limit * asked.mu * grenzen.length;
      if (grenzen.some(({ meest }) => boven(meest)))
        return refusal({ code: "notApplicable", field: kwartaalbedrag, because: bovenGrens });
      const bonusBedrag = productHalfUp(sum(bonussen.map(({ minst }) => minst)), [asked.mu], [wholeFactor]);
      const netto = Math.max(0, bedrag - bonusBedrag) as Cents;
      const on = Object.entries(law).flatMap(([name, value]) => (value === null ? [] : [name]));
      const steps = {
        basis: bedragStap(basisNaam, basis),
        bijdrage: bedragStap(namen.bijdrage, bedrag),
      };
      const missing = [
        ...(grenzen.some(({ minst }) => boven(minst)) ? [werkbonusGrens.name] : []),
        ...(netto > 0 && bonussen.some(({ bekend }) => !bekend) ? [werkbonus[soort].name] : []),
      ];
      if (missing.length > 0) return { result: null, because: metOntbreekt(onbekend, missing), steps, missing, on };
      const bonusBekend = bonussen.every(({ bekend }) => bekend);
      const alles = bonusBekend && grenzen.every(({ bekend }) => bekend);
      return {
        result: netto,
        because: basis === zeroCents ? zonderLoon : netto === 0 ? nul : rest,
        steps: bonusBekend ? { ...steps, bonus: bedragStap(namen.bonus, bonusBedrag) } : steps,
        on,
        assumptions: maanden(asked).flatMap((maand, place) =>
          aanEenKant(
            [...(grenzen[place].bekend ? [] : [werkbonusGrens]), ...(bonussen[place].bekend ? [] : [werkbonus[soort]])],
            maand,
          ),
        ),
        ...(alles ? {} : { atMost: "derived" as const }),
      };
    },
  });
};
const gevallen = { arbeider: volledig("arbeider"), bediende: volledig("bediende") } as const;

/** What a learner pays himself: nothing, as the werkbonus covers it for every wage that a learner has. */
export const persoonlijkeBijdrage = rule({
  id: "PERSOONLIJKEBIJDRAGE",
  subject: "rsz",
  name: { nl: "persoonlijke bijdrage", fr: "cotisation personnelle", en: "personal contribution" },
  describe: {
    nl: "Wat de lerende zelf aan RSZ-bijdragen betaalt in een kwartaal, na de werkbonus.",
    fr: "Ce que l’apprenant paie lui-même à l’ONSS pour un trimestre, après le bonus à l’emploi.",
    en: "What the learner pays to the RSZ himself in a quarter, after the werkbonus.",
  },
  formula: {
    nl: "beperkt: 0; volledig: 13,07 % van de basis − volle werkbonus van de drie maanden × µ, niet onder 0",
    fr: "limité : 0 ; complet : 13,07 % de la base − bonus à l’emploi entier des trois mois × µ, pas sous 0",
    en: "limited: 0; full: 13.07 % of the base − whole werkbonus of the three months × µ, not below 0",
  },
  facts,
  gives: bijdrage,
  cases: [beperkt, ...Object.values(gevallen)],
  pick: (asked) => (isNogNietGeboren(asked) ? geborenNaKwartaal : isBeperkt(asked) ? beperkt : gevallen[asked.statuut]),
});
