import {
  type Cents,
  type Factor,
  fractionHalfUp,
  type Share,
  shareHalfUp,
  wholeFactor,
  wholeOfHalfUp,
  zeroCents,
} from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { firstDayOf, type Parameter } from "../../../engine/parameter.ts";
import { type Decision, lenient, type Reads, read, type Step } from "../../../engine/rule.ts";
import { aanEenKant, buren } from "../buren.ts";
import {
  basisNaam,
  bedragStap,
  type Geval,
  gevalVan,
  grondslagReads,
  grondslagVan,
  opKwartaal,
  regimeReads,
  type Vast,
} from "../kwartaal.ts";
import { metOntbreekt } from "../ontbreekt.ts";
import { priveWerkgeverPerCategorie } from "../werkgever.ts";
import { type Beta, betaReads, maalMuBeta } from "./beta.ts";
import { betaStructureel, hogeLonen, type Structureel, structureel } from "./cijfers.ts";
import { basisbijdrageRead, type Categorie, type Facts, perCategorie } from "./vraag.ts";

/** The figures of the formula by their letter; a category or a quarter need not have all of them. */
type Letter = keyof Structureel | "d" | "S2";
type Parameters = Readonly<Partial<Record<Letter, Parameter<number>>>>;
/** Of each letter its value; 0 where the formula has none. */
type Formule = Readonly<Record<Letter, number>>;
type Wet = Beta & { readonly grondslag: Share; readonly basisbijdrage: Share } & Readonly<
    Partial<Record<Letter, number | null>>
  >;

/** What a question can come to. */
export const structureelsoorten = [
  "beperkt",
  "teWeinig",
  "zonderLoon",
  "geheel",
  "begrensd",
  "buren",
  "onbekend",
] as const;
/** What comes of a wage and a work fraction, with the amounts on the way to it; null where it is unknown. */
export type Structureeluitkomst = {
  readonly soort: (typeof structureelsoorten)[number];
  readonly bedrag: Cents | null;
  readonly basis: Cents;
  readonly plafond: Cents;
  readonly referteloon: Cents;
  readonly R: Cents;
  readonly voorPlafond: Cents;
};
export type Structureelreken = (kwartaalbedrag: Cents, mu: Factor) => Structureeluitkomst;

const niets = (soort: Structureeluitkomst["soort"]): Structureeluitkomst => ({
  soort,
  bedrag: zeroCents,
  basis: zeroCents,
  plafond: zeroCents,
  referteloon: zeroCents,
  R: zeroCents,
  voorPlafond: zeroCents,
});
const nietsBeperkt = niets("beperkt");
const nietsTeWeinig = niets("teWeinig");
const nietsZonderLoon = niets("zonderLoon");

/** The quarterly amount R of a reference wage S and a wage W. */
const bedragR = ({ F, a, S0, b, S1, d, S2 }: Formule, referteloon: Cents, loon: Cents): Cents =>
  fractionHalfUp(
    (F * wholeFactor +
      Math.max(0, S0 - referteloon) * a +
      Math.max(0, S1 - referteloon) * b +
      Math.max(0, loon - S2) * d) as Cents,
    1,
    wholeFactor,
  );

/** What an unknown figure is at its least favourable: the neighbour that gives the lower reduction. */
const ongunstigste = (letter: Letter, values: readonly number[]): number =>
  letter === "S2" ? Math.max(...values) : Math.min(...values);

const namen = {
  plafond: {
    nl: "plafond: de basisbijdrage ({basisbijdrage})",
    fr: "plafond : la cotisation de base ({basisbijdrage})",
    en: "cap: the basic contribution ({basisbijdrage})",
  },
  referteloon: {
    nl: "refertekwartaalloon S",
    fr: "salaire trimestriel de référence S",
    en: "quarterly reference wage S",
  },
  R: { nl: "bedrag R van een voltijds kwartaal", fr: "montant R d’un trimestre complet", en: "full-time amount R" },
  voorPlafond: {
    nl: "vermindering vóór het plafond (R × µ × bèta)",
    fr: "réduction avant plafond (R × µ × bêta)",
    en: "reduction before the cap (R × µ × beta)",
  },
} as const satisfies Record<string, Text>;

const teWeinig: Text = {
  nl: "De prestatiebreuk {mu} ligt onder {muLaag}: geen structurele vermindering.",
  fr: "La fraction de prestation {mu} est inférieure à {muLaag} : pas de réduction structurelle.",
  en: "The work fraction {mu} lies below {muLaag}: no structural reduction.",
};
const geplafonneerd: Text = {
  nl: "De structurele vermindering is begrensd op de basisbijdrage: {result} in plaats van {voorPlafond}.",
  fr: "La réduction structurelle est plafonnée à la cotisation de base : {result} au lieu de {voorPlafond}.",
  en: "The structural reduction is capped at the basic contribution: {result} instead of {voorPlafond}.",
};
const geheel: Text = {
  nl: "De structurele vermindering is {result}, onder het plafond van {plafond}.",
  fr: "La réduction structurelle est de {result}, sous le plafond de {plafond}.",
  en: "The structural reduction is {result}, under the cap of {plafond}.",
};
const zonderLoon: Text = {
  nl: "Zonder loon in het kwartaal zijn er geen bijdragen om te verminderen.",
  fr: "Sans salaire pendant le trimestre il n’y a pas de cotisations à réduire.",
  en: "Without a wage in the quarter there are no contributions to reduce.",
};
const burenBeslissen: Text = {
  nl: "Voor dit kwartaal is de formule niet volledig bekend, maar met de bekende waarden ervoor of erna bereikt de vermindering het plafond: {result}.",
  fr: "Pour ce trimestre la formule n’est pas entièrement connue, mais avec les valeurs connues avant ou après, la réduction atteint le plafond : {result}.",
  en: "For this quarter the formula is not wholly known, but with the known values before or after it the reduction reaches the cap: {result}.",
};
const onbekend: Text = {
  nl: "Voor dit kwartaal is de formule niet volledig bekend, en het plafond van {plafond} wordt niet zeker bereikt.",
  fr: "Pour ce trimestre la formule n’est pas entièrement connue, et il n’est pas sûr que le plafond de {plafond} soit atteint.",
  en: "For this quarter the formula is not wholly known, and it is not sure that the cap of {plafond} is reached.",
};

const lettersVan = (parameters: Parameters): readonly Letter[] => Object.keys(parameters) as readonly Letter[];
const onbekendeVan = (law: Wet, parameters: Parameters): readonly Letter[] =>
  lettersVan(parameters).filter((letter) => law[letter] === null);

const zonderLetters: Formule = { F: 0, a: 0, S0: 0, b: 0, S1: 0, d: 0, S2: 0 };

/** The formula with its figures; of one that is unknown, what its neighbours make of it at worst. */
const formuleVan = (asked: Vast<Facts>, law: Wet, parameters: Parameters): Formule => ({
  ...zonderLetters,
  ...Object.fromEntries(
    lettersVan(parameters).map((letter) => [
      letter,
      law[letter] ?? ongunstigste(letter, buren(parameters[letter] as Parameter<number>, opKwartaal(asked))),
    ]),
  ),
});

/** The reduction of all wages and work fractions under one law. */
const rekenVan = (asked: Vast<Facts>, law: Wet, parameters: Parameters): Structureelreken => {
  const formule = formuleVan(asked, law, parameters);
  const isBekend = onbekendeVan(law, parameters).length === 0;
  return (kwartaalbedrag, mu) => {
    if (mu < law.muLaag) return nietsTeWeinig;
    if (kwartaalbedrag === zeroCents) return nietsZonderLoon;
    const basis = grondslagVan(kwartaalbedrag, law.grondslag);
    const plafond = shareHalfUp(basis, law.basisbijdrage);
    const referteloon = wholeOfHalfUp(kwartaalbedrag, mu);
    const R = bedragR(formule, referteloon, kwartaalbedrag);
    const voorPlafond = maalMuBeta(R, mu, law);
    const begrensd = voorPlafond >= plafond;
    return {
      soort: isBekend ? (voorPlafond > plafond ? "begrensd" : "geheel") : begrensd ? "buren" : "onbekend",
      bedrag: begrensd ? plafond : isBekend ? voorPlafond : null,
      basis,
      plafond,
      referteloon,
      R,
      voorPlafond,
    };
  };
};

/** The words of what comes of a question. */
const beslis = (asked: Facts, reken: Structureelreken, law: Wet, parameters: Parameters): Decision => {
  const { soort, bedrag: result, basis, plafond, referteloon, R, voorPlafond } = reken(asked.kwartaalbedrag, asked.mu);
  const anders = (name: string): boolean => !lettersVan(parameters).includes(name as Letter);
  if (soort === "teWeinig") return { result, because: teWeinig, on: ["leeftijd", "muLaag"] };
  if (soort === "zonderLoon") return { result, because: zonderLoon, on: ["leeftijd"] };
  const steps: Record<string, Step> = {
    basis: bedragStap(basisNaam, basis),
    plafond: bedragStap(namen.plafond, plafond),
    referteloon: bedragStap(namen.referteloon, referteloon),
  };
  const onbekende = onbekendeVan(law, parameters);
  const missing = onbekende.map((letter) => (parameters[letter] as Parameter).name);
  if (onbekende.length === 0)
    return {
      result,
      because: soort === "begrensd" ? geplafonneerd : geheel,
      assumptions: [priveWerkgeverPerCategorie],
      steps: { ...steps, R: bedragStap(namen.R, R), voorPlafond: bedragStap(namen.voorPlafond, voorPlafond) },
    };
  return soort === "buren"
    ? {
        result,
        because: burenBeslissen,
        steps,
        assumptions: [
          priveWerkgeverPerCategorie,
          ...aanEenKant(
            onbekende.map((letter) => parameters[letter] as Parameter<number>),
            opKwartaal(asked),
          ),
        ],
        on: Object.keys(law).filter(anders),
      }
    : {
        result,
        because: metOntbreekt(onbekend, missing),
        steps,
        missing,
        on: Object.keys(law).filter((name) => !onbekende.includes(name as Letter)),
      };
};

const gevalMet = (soort: Categorie, parameters: Parameters): Geval<Facts, Structureelreken> => {
  const vast = {
    ...regimeReads<Facts>(),
    ...grondslagReads<Facts>(),
    basisbijdrage: basisbijdrageRead<Facts>(soort),
    ...betaReads<Facts>(betaStructureel),
  };
  const letters = Object.entries(parameters).map(
    ([letter, parameter]) => [letter, lenient(read(parameter, (asked: Facts) => opKwartaal(asked)))] as const,
  );
  const reads: Reads<Facts> = { ...vast, ...Object.fromEntries(letters) };
  return gevalVan<Facts>()({
    reads,
    reken: (asked, law) => rekenVan(asked, law as Wet, parameters),
    decide: (asked, reken, law) => beslis(asked, reken, law as Wet, parameters),
  });
};

/** The formula before and after it got its term of very low wages. */
const gevallen = perCategorie((soort) => {
  const { b, S1, ...eerste } = structureel[soort];
  const zonder: Parameters = soort === "2" ? { ...eerste, ...hogeLonen } : eerste;
  return { zonder: gevalMet(soort, zonder), met: gevalMet(soort, { ...zonder, b, S1 }) };
});

export const structureleGevallen = Object.values(gevallen).flatMap(({ zonder, met }) => [zonder, met]);

export const structureelGeval = (asked: Facts): Geval<Facts, Structureelreken> => {
  const { zonder, met } = gevallen[asked.categorie];
  return opKwartaal(asked) < firstDayOf(structureel[asked.categorie].S1) ? zonder : met;
};

/** In the limited regime there is no structural reduction. */
export const structureelBeperkt = gevalVan<Facts>()({
  reads: regimeReads<Facts>(),
  reken: (): Structureelreken => () => nietsBeperkt,
  decide: (asked, reken) => ({
    result: reken(asked.kwartaalbedrag, asked.mu).bedrag,
    because: {
      nl: "In de beperkte regeling is er geen structurele vermindering.",
      fr: "Dans le régime limité il n’y a pas de réduction structurelle.",
      en: "In the limited regime there is no structural reduction.",
    },
  }),
});
