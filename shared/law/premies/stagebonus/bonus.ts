import type { FigureCertainty } from "../../../base/certainty.ts";
import type { Day } from "../../../base/day.ts";
import { type Cents, sum, zeroCents } from "../../../base/money.ts";
import type { SchoolYear } from "../../../base/schoolyear.ts";
import type { Text } from "../../../base/text.ts";
import { geboortedatum as geboren } from "../../../facts/persoon.ts";
import { jongerBijBegin } from "../schooljaar.ts";

export type Lerende = {
  /** Null in a roster that does not tell it. */
  readonly geboortedatum: Day | null;
  readonly schooljaar: SchoolYear;
  readonly ontvangen: number | null;
};
export type Bedragen = {
  /** The amount of this grant; null past the last one. */
  readonly bedrag: Cents | null;
  readonly maximum: number;
  readonly leeftijd: number | null;
  readonly aanvullend?: Cents;
  readonly verruimd?: Cents;
};
/** The bonus, the figures it stands on, what was assumed, and why. */
export type Bonus = {
  readonly result: Cents | null;
  readonly on: readonly string[];
  readonly aannames: readonly Text[];
  readonly because: Text;
  readonly ontbreekt?: readonly Text[];
  readonly atMost?: FigureCertainty;
};

const nogGeen: Text = {
  nl: "voor deze lerende is nog geen gewone stagebonus toegekend",
  fr: "aucun stagebonus ordinaire n’a encore été octroyé pour cet apprenant",
  en: "no ordinary stagebonus was granted for this learner yet",
};
const geenLeeftijd: Text = {
  nl: "voor de oude regeling is geen leeftijdsgrens gevonden; ze is niet getoetst",
  fr: "aucune limite d’âge n’a été trouvée pour l’ancien régime ; elle n’a pas été vérifiée",
  en: "no age limit was found for the old rules; it was not tested",
};
const ookAlleen: Text = {
  nl: "de aanvullende stagebonus geldt ook waar het hoogste aantal gewone stagebonussen bereikt is",
  fr: "le stagebonus complémentaire vaut aussi quand le maximum de stagebonus ordinaires est atteint",
  en: "the additional stagebonus holds where the most ordinary stagebonussen are reached as well",
};

const because = {
  gewoon: {
    nl: "Toekenning {nummer}: een stagebonus van {bedrag} voor {schooljaar}.",
    fr: "Octroi {nummer} : un stagebonus de {bedrag} pour {schooljaar}.",
    en: "Grant {nummer}: a stagebonus of {bedrag} for {schooljaar}.",
  },
  maximum: {
    nl: "Er zijn al {ontvangen} stagebonussen toegekend; het maximum is {maximum}: geen gewone stagebonus.",
    fr: "{ontvangen} stagebonus ont déjà été octroyés ; le maximum est {maximum} : pas de stagebonus ordinaire.",
    en: "{ontvangen} stagebonussen were granted already; the most is {maximum}: no ordinary stagebonus.",
  },
  leeftijd: {
    nl: "De lerende was op 1 september al {leeftijd} of ouder en kreeg er nog geen: geen gewone stagebonus.",
    fr: "L’apprenant avait déjà {leeftijd} ans ou plus au 1er septembre, sans octroi antérieur : pas de stagebonus ordinaire.",
    en: "The learner was {leeftijd} or older on 1 September and had none before: no ordinary stagebonus.",
  },
  verruimd: {
    nl: "{leeftijd} jaar of ouder op 1 september: de verruimde stagebonus van {verruimd}, in de plaats van de gewone.",
    fr: "{leeftijd} ans ou plus au 1er septembre : le stagebonus élargi de {verruimd}, au lieu de l’ordinaire.",
    en: "{leeftijd} or older on 1 September: the extended stagebonus of {verruimd}, in place of the ordinary one.",
  },
  gelijk: {
    nl: "Jonger dan {leeftijd} op 1 september of niet: de gewone stagebonus en de verruimde zijn allebei {result} voor {schooljaar}.",
    fr: "Moins de {leeftijd} ans au 1er septembre ou non : le stagebonus ordinaire et l’élargi sont tous deux de {result} pour {schooljaar}.",
    en: "Under {leeftijd} on 1 September or not: the ordinary stagebonus and the extended one are both {result} for {schooljaar}.",
  },
  onbekend: {
    nl: "Zonder geboortedatum is niet te bepalen of de lerende op 1 september jonger was dan {leeftijd}.",
    fr: "Sans date de naissance, on ne peut déterminer si l’apprenant avait moins de {leeftijd} ans au 1er septembre.",
    en: "Without the date of birth it cannot be determined whether the learner was under {leeftijd} on 1 September.",
  },
} as const satisfies Record<string, Text>;

const enAanvullend: Text = {
  nl: "Daarbovenop de aanvullende van {aanvullend}: {result}.",
  fr: "En plus, le complémentaire de {aanvullend} : {result}.",
  en: "On top the additional one of {aanvullend}: {result}.",
};
const alleenAanvullend: Text = {
  nl: "Wel de aanvullende van {aanvullend}.",
  fr: "En revanche, le stagebonus complémentaire de {aanvullend} est dû.",
  en: "But the additional one of {aanvullend} is due.",
};
const samen = (one: Text, other: Text): Text => ({
  nl: `${one.nl} ${other.nl}`,
  fr: `${one.fr} ${other.fr}`,
  en: `${one.en} ${other.en}`,
});

/** The ways in which a bonus comes about, or does not. */
const soorten = ["maximum", "later", "zonderGrens", "jong", "ouder", "onbekend"] as const;
type Soort = (typeof soorten)[number];
type Grenzen = Pick<Bedragen, "maximum" | "leeftijd">;

const soortVan = ({ geboortedatum, schooljaar, ontvangen }: Lerende, { maximum, leeftijd }: Grenzen): Soort => {
  const eerder = ontvangen ?? 0;
  if (eerder >= maximum) return "maximum";
  // Who was granted a bonus before is not asked for an age again.
  if (eerder > 0) return "later";
  if (leeftijd === null) return "zonderGrens";
  if (geboortedatum === null) return "onbekend";
  return jongerBijBegin(geboortedatum, leeftijd, schooljaar) ? "jong" : "ouder";
};

/** A number for what the bonus turns on: below `bonusplaatsen`. */
export const bonusplaats = (lerende: Lerende, grenzen: Grenzen): number => {
  const { ontvangen } = lerende;
  const eerder = ontvangen === null ? 0 : 1 + Math.min(ontvangen, grenzen.maximum);
  return eerder * soorten.length + soorten.indexOf(soortVan(lerende, grenzen));
};
export const bonusplaatsen = ({ maximum }: Grenzen): number => (1 + maximum + 1) * soorten.length;

/** The ordinary bonus, or the extended one that stands in its place. */
const gewoneOfVerruimde = (lerende: Lerende, { bedrag, verruimd, ...grenzen }: Bedragen): Bonus => {
  const aannames = lerende.ontvangen === null ? [nogGeen] : [];
  const op = { on: ["maximum", "bedrag"], because: because.gewoon, result: bedrag };
  const soort = soortVan(lerende, grenzen);
  if (soort === "maximum") return { result: zeroCents, on: ["maximum"], aannames, because: because.maximum };
  if (soort === "later") return { ...op, aannames };
  if (soort === "zonderGrens") return { ...op, aannames: [...aannames, geenLeeftijd] };
  if (soort === "jong") return { ...op, on: [...op.on, "leeftijd"], aannames };
  // A day of birth on which nothing turns is not missing.
  if (soort === "onbekend" && bedrag !== null && bedrag === verruimd)
    return { ...op, on: [...op.on, "leeftijd", "verruimd"], aannames, because: because.gelijk, atMost: "derived" };
  if (soort === "onbekend")
    return {
      result: null,
      on: ["maximum", "leeftijd"],
      aannames,
      because: because.onbekend,
      ontbreekt: [geboren.name],
    };
  return verruimd === undefined
    ? { result: zeroCents, on: ["leeftijd"], aannames, because: because.leeftijd }
    : { result: verruimd, on: ["leeftijd", "verruimd"], aannames, because: because.verruimd };
};

/** The bonus of a school year of which every other condition is met. */
export const bonus = (lerende: Lerende, bedragen: Bedragen): Bonus => {
  const eerst = gewoneOfVerruimde(lerende, bedragen);
  const { aanvullend } = bedragen;
  if (aanvullend === undefined || eerst.result === null) return eerst;
  return {
    result: sum([eerst.result, aanvullend]),
    on: [...eerst.on, "aanvullend"],
    aannames: eerst.because === because.maximum ? [...eerst.aannames, ookAlleen] : eerst.aannames,
    because: samen(eerst.because, eerst.result === zeroCents ? alleenAanvullend : enAanvullend),
  };
};
