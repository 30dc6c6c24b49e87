import { type Cents, type Factor, type Share, shareHalfUp, sum, wholeFactor, zeroCents } from "../../../base/money.ts";
import { quarterMonths } from "../../../base/quarter.ts";
import type { Text } from "../../../base/text.ts";
import type { Parameter } from "../../../engine/parameter.ts";
import { type Decision, type FactsOf, lenient, optional, read, refusal, required, rule } from "../../../engine/rule.ts";
import { statuut } from "../../../facts/overeenkomst.ts";
import { geboortedatum } from "../../../facts/persoon.ts";
import type { Problem } from "../../../facts/problem.ts";
import { mu } from "../../../facts/rooster.ts";
import { bijdrage, kwartaalbedrag } from "../../../facts/rsz.ts";
import { kwartaal } from "../../../facts/tijd.ts";
import { aanEenKant, buren } from "../buren.ts";
import {
  basisNaam,
  bedragStap,
  breukVan,
  type Geval,
  geborenNaKwartaal,
  gevalUit,
  gevalVan,
  grondslagReads,
  grondslagVan,
  isBeperkt,
  isNogNietGeboren,
  opKwartaal,
  regimeReads,
  type Vast,
  voorVan,
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

/** What a question can come to. */
export const persoonlijksoorten = [
  "beperkt",
  "bovenGrens",
  "grens",
  "bonus",
  "grensEnBonus",
  "zonderLoon",
  "nul",
  "rest",
] as const;
/** What comes of a wage and a work fraction, with the amounts on the way to it; null where it is unknown. */
export type Persoonlijkuitkomst = {
  readonly soort: (typeof persoonlijksoorten)[number];
  /** What the learner pays. */
  readonly lerende: Cents | null;
  readonly basis: Cents;
  /** The contribution before the werkbonus. */
  readonly bijdrage: Cents;
  /** The whole werkbonus of the quarter, or the least that it is. */
  readonly bonus: Cents;
};
export type Persoonlijkreken = (kwartaalbedrag: Cents, mu: Factor) => Persoonlijkuitkomst;

const nietsBeperkt: Persoonlijkuitkomst = {
  soort: "beperkt",
  lerende: zeroCents,
  basis: zeroCents,
  bijdrage: zeroCents,
  bonus: zeroCents,
};
const beperkt = gevalVan<Facts>()({
  reads: regimeReads<Facts>(),
  reken: (): Persoonlijkreken => () => nietsBeperkt,
  decide: (asked, reken) => ({
    result: reken(asked.kwartaalbedrag, asked.mu).lerende,
    because: {
      nl: "In de beperkte regeling betaalt de lerende geen persoonlijke bijdragen.",
      fr: "Dans le régime limité l’apprenant ne paie pas de cotisations personnelles.",
      en: "In the limited regime the learner pays no personal contributions.",
    },
  }),
});

/** The days on which the months of the quarter begin: the amounts of the werkbonus are those of a month. */
const maanden = ({ kwartaal: asked }: Pick<Facts, "kwartaal">) => quarterMonths(asked);
const perMaand = (parameter: Parameter<Cents>) => ({
  eerste: lenient(read(parameter, (asked: Facts) => maanden(asked)[0])),
  tweede: lenient(read(parameter, (asked: Facts) => maanden(asked)[1])),
  derde: lenient(read(parameter, (asked: Facts) => maanden(asked).at(-1) ?? opKwartaal(asked))),
});

/** A figure of a month, or where it is unknown what it is between. */
type Tussen = { readonly minst: Cents; readonly meest: Cents; readonly bekend: boolean };
const tussen = (
  parameter: Parameter<Cents>,
  waarden: readonly (Cents | null)[],
  asked: Vast<Facts>,
): readonly Tussen[] =>
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

const laagste = (bedragen: readonly Cents[]): Cents => Math.min(...bedragen) as Cents;

type Wet = Readonly<Record<`${"grens" | "bonus"}${1 | 2 | 3}`, Cents | null>> & {
  readonly grondslag: Share;
  readonly persoonlijk: Share;
};

/** The figures of the months. */
const perMaandVan = (soort: Facts["statuut"], asked: Vast<Facts>, law: Wet) => ({
  grenzen: tussen(werkbonusGrens, [law.grens1, law.grens2, law.grens3], asked),
  bonussen: tussen(werkbonus[soort], [law.bonus1, law.bonus2, law.bonus3], asked),
});

/** Which of the figures decide, where they are unknown. */
const ontbreektBij = { grens: [true, false], bonus: [false, true], grensEnBonus: [true, true] } as const;
const isOnbekend = (soort: Persoonlijkuitkomst["soort"]): soort is keyof typeof ontbreektBij => soort in ontbreektBij;

/** What learners of one status pay on all wages and work fractions. */
const rekenVan = (status: Facts["statuut"], asked: Vast<Facts>, law: Wet): Persoonlijkreken => {
  const { grenzen, bonussen } = perMaandVan(status, asked, law);
  const grensMeest = laagste(grenzen.map(({ meest }) => meest));
  const grensMinst = laagste(grenzen.map(({ minst }) => minst));
  const bonusMinst = sum(bonussen.map(({ minst }) => minst));
  const bonusBekend = bonussen.every(({ bekend }) => bekend);
  const soortVan = (kwartaalbedrag: Cents, mu: Factor, basis: Cents, netto: Cents): Persoonlijkuitkomst["soort"] => {
    // The month's full-time wage against the limit, without a division: wage ÷ months ÷ µ > limit.
    const boven = (limit: Cents): boolean => kwartaalbedrag * wholeFactor > limit * mu * grenzen.length;
    if (boven(grensMeest)) return "bovenGrens";
    const bonusMist = netto > 0 && !bonusBekend;
    if (boven(grensMinst)) return bonusMist ? "grensEnBonus" : "grens";
    if (bonusMist) return "bonus";
    if (basis === zeroCents) return "zonderLoon";
    return netto === 0 ? "nul" : "rest";
  };
  return (kwartaalbedrag, mu) => {
    const basis = grondslagVan(kwartaalbedrag, law.grondslag);
    const bedrag = shareHalfUp(basis, law.persoonlijk);
    const bonus = breukVan(bonusMinst, mu, wholeFactor);
    const netto = Math.max(0, bedrag - bonus) as Cents;
    const soort = soortVan(kwartaalbedrag, mu, basis, netto);
    return {
      soort,
      lerende: soort === "bovenGrens" || isOnbekend(soort) ? null : netto,
      basis,
      bijdrage: bedrag,
      bonus,
    };
  };
};

const redenen = { zonderLoon, nul, rest } as const;

/** The words of what comes of a question. */
const verwoord = (asked: Facts, reken: Persoonlijkreken, law: Wet): Decision => {
  const { soort, lerende: result, basis, bijdrage: bedrag, bonus } = reken(asked.kwartaalbedrag, asked.mu);
  if (soort === "bovenGrens") return refusal({ code: "notApplicable", field: kwartaalbedrag, because: bovenGrens });
  const on = Object.entries(law).flatMap(([name, value]) => (value === null ? [] : [name]));
  const steps = {
    basis: bedragStap(basisNaam, basis),
    bijdrage: bedragStap(namen.bijdrage, bedrag),
  };
  const bonusfiguur = werkbonus[asked.statuut];
  if (isOnbekend(soort)) {
    const [grens, vanBonus] = ontbreektBij[soort];
    const missing = [...(grens ? [werkbonusGrens.name] : []), ...(vanBonus ? [bonusfiguur.name] : [])];
    return { result, because: metOntbreekt(onbekend, missing), steps, missing, on };
  }
  const { grenzen, bonussen } = perMaandVan(asked.statuut, asked, law);
  const bonusBekend = bonussen.every(({ bekend }) => bekend);
  const alles = bonusBekend && grenzen.every(({ bekend }) => bekend);
  return {
    result,
    because: redenen[soort as keyof typeof redenen],
    steps: bonusBekend ? { ...steps, bonus: bedragStap(namen.bonus, bonus) } : steps,
    on,
    assumptions: maanden(asked).flatMap((maand, place) =>
      aanEenKant(
        [...(grenzen[place].bekend ? [] : [werkbonusGrens]), ...(bonussen[place].bekend ? [] : [bonusfiguur])],
        maand,
      ),
    ),
    ...(alles ? {} : { atMost: "derived" as const }),
  };
};

const volledig = (soort: Facts["statuut"]) => {
  const grens = perMaand(werkbonusGrens);
  const bonus = perMaand(werkbonus[soort]);
  return gevalVan<Facts>()({
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
    reken: (asked, law) => rekenVan(soort, asked, law),
    decide: verwoord,
  });
};
const gevallen = { arbeider: volledig("arbeider"), bediende: volledig("bediende") } as const;

const kies = (asked: Facts): Geval<Facts, Persoonlijkreken> | Problem =>
  isNogNietGeboren(asked) ? geborenNaKwartaal : isBeperkt(asked) ? beperkt : gevallen[asked.statuut];

/** The same of all wages and work fractions alike; null where the rule has no answer. */
export const persoonlijkVoor = voorVan(kies);

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
  cases: [beperkt, ...Object.values(gevallen)].map(({ geval }) => geval),
  pick: gevalUit(kies),
});
