import { type Day, dayOf, dayOfText } from "../../base/day.ts";

/** Units that people write behind a number, by the word that begins it. */
export type Eenheid =
  | "euro"
  | "procent"
  | "maanden"
  | "jaar"
  | "dagen"
  | "weken"
  | "kwartalen"
  | "uren"
  | "minuten"
  | "keer"
  | "personen";

/** A number as it was typed, every way to read it, and the unit that stands with it. */
export type Getal = {
  readonly getypt: string;
  /** With the unit that was typed with it. */
  readonly metEenheid: string;
  readonly lezingen: readonly string[];
  readonly eenheid: Eenheid | null;
  /** A space may part thousands, or two numbers: those, for when the one number means nothing. */
  readonly delen: readonly Getal[];
};
export type Gelezen = {
  /** The words with single spaces around and between them, without case and accents. */
  readonly woorden: string;
  /** The same without any space. */
  readonly aaneen: string;
  readonly getallen: readonly Getal[];
  readonly dagen: readonly Day[];
};

const eenheden: readonly (readonly [Eenheid, RegExp])[] = [
  ["euro", /^(?:€|eur|euros?)$/],
  ["procent", /^(?:%|procent|percent|pct|pc)$/],
  ["maanden", /^(?:maand|maanden|mnd|mois|months?)$/],
  ["jaar", /^(?:jaar|jaren|jarigen?|ans?|annees?|years?)$/],
  ["dagen", /^(?:dag|dagen|jours?|days?|(?:werk|vakantie|kalender)dagen)$/],
  ["weken", /^(?:week|weken|semaines?|weeks)$/],
  ["kwartalen", /^(?:kwartaal|kwartalen|trimestres?|quarters?)$/],
  ["uren", /^(?:u|uur|uren|lesuren|h|heures?|hours?)$/],
  ["minuten", /^(?:min|minuut|minuten|minutes?)$/],
  ["keer", /^(?:x|keer|maal|fois|times?)$/],
  ["personen", /^(?:personen|lerenden|leerlingen|mentoren|personnes?|persons?|learners?|apprenants?)$/],
];

/** Words of three languages that stand around an amount and name nothing themselves. */
const omheen = new RegExp(
  `^(?:${[
    "voor|vanaf|minstens|minimum|minimaal|hoogstens|maximum|maximaal|tussen|binnen|onder|boven|ongeveer|ouder",
    "jonger|meer|minder|elke|ieder|iedere|volgens|deze|brochure|bedrag|bedragen|wordt|worden|moet|moeten|kunnen",
    "heeft|hebben|zijn|waren|werd|code|tijdens|naar|over|gedurende|slechts|alleen|momenteel|volle|volledige",
    "dans|pour|avec|sans|entre|plus|moins|chaque|pendant|selon|cette|montant|environ|apres|avant|depuis|sont|etre",
    "from|until|with|without|between|more|less|least|most|each|every|after|before|amount|about|during|under|over",
  ].join("|")})$`,
);
/** The words of a text that say what its numbers are about: not the units, and not what stands around them. */
export const inhoudVan = ({ woorden }: Gelezen): readonly string[] =>
  woorden
    .split(" ")
    .filter((word) => /^[a-z]{4,}$/.test(word) && !omheen.test(word))
    .filter((word) => [null, "personen"].includes(eenheidVan(word)));

/** Without case, accents and hard spaces; a space that a layout left before a decimal sign is closed. */
const gewoon = (typed: string): string =>
  typed
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/\bp(?:ou|e)r cent\b/g, "%")
    .replace(/(\d) +([.,])(?=\d)/g, "$1$2");

/** The words of a text, each with a space before and behind it. */
export const alsWoorden = (typed: string): string =>
  ` ${gewoon(typed)
    .replaceAll("%", " procent ")
    .replaceAll("€", " euro ")
    .replace(/[^a-z0-9+]+/g, " ")
    .trim()} `.replace(/ (?:percent|pct) /g, " procent ");

const maanden: readonly string[] = [
  "januari|janvier|january",
  "februari|fevrier|february",
  "maart|mars|march",
  "april|avril",
  "mei|mai|may",
  "juni|juin|june",
  "juli|juillet|july",
  "augustus|aout|august",
  "september|septembre",
  "oktober|octobre|october",
  "november|novembre",
  "december|decembre",
];
const genoemd = new RegExp(`\\b(\\d{1,2})(?:er|e|st|nd|rd|th)? (${maanden.join("|")}) (\\d{4})\\b`, "g");
/** A day of every year, as in “before 1 March”, is no amount. */
const zonderJaar = new RegExp(`\\b\\d{1,2}(?:er|e|st|nd|rd|th)? (?:${maanden.join("|")})\\b`, "g");
const geschreven = /(?<![\d.,/-])(?:\d{1,2}([/.-])\d{1,2}\1\d{4}|\d{4}-\d{1,2}-\d{1,2})(?![\d/-])/g;
/** School years and quarters are no amounts. */
const tijdvak = /\b(?:19|20)\d{2} ?[-–/] ?(?:19|20)?\d{2}\b|\b(?:19|20)\d{2}[kq][1-4]\b/g;

/** The days of a text, and the text without them. */
const zonderDagen = (text: string): { readonly rest: string; readonly dagen: readonly Day[] } => {
  const dagen: Day[] = [];
  const bewaar = (day: Day | null): string => {
    if (day !== null) dagen.push(day);
    return " ; ";
  };
  const rest = text
    .replace(genoemd, (_, day: string, month: string, year: string) =>
      bewaar(dayOf(Number(year), maanden.findIndex((names) => names.split("|").includes(month)) + 1, Number(day))),
    )
    .replace(geschreven, (typed) => bewaar(dayOfText(typed)))
    .replace(tijdvak, " ; ")
    .replace(zonderJaar, " ; ");
  return { rest, dagen };
};

/** Every way to read a number: one sign before three digits parts thousands, or decimals. */
const lezingenVan = (typed: string): readonly string[] => {
  const bare = typed.replaceAll(" ", "");
  const signs = bare.replace(/\d/g, "");
  const last = signs.at(-1);
  if (last === undefined) return [bare];
  const decimal = (sign: string): string =>
    bare
      .split("")
      .map((one, place) => (/\d/.test(one) ? one : one === sign && place === bare.lastIndexOf(sign) ? "." : ""))
      .join("");
  const whole = bare.replace(/\D/g, "");
  if (new Set(signs).size > 1) return [decimal(last)];
  if (signs.length > 1) return [whole];
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) ? [whole, decimal(last)] : [decimal(last)];
};

const eenheidVan = (word: string | undefined): Eenheid | null =>
  eenheden.find(([, pattern]) => word !== undefined && pattern.test(word))?.[0] ?? null;

/** Words that may stand between a number and its unit. */
const tussenin = "(?:on)?betaalde|volle|volledige|(?:un)?paid|full";
/** The euro before a number, the number itself, and the word behind it. */
const getalPatroon = new RegExp(
  [
    "(€|\\beur(?:os?)?(?= ?\\d))? ?",
    "(?<![a-z\\d.,])(\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*)",
    `(?: (?:${tussenin}))?`,
    "(?:[ -]?(€|%|[a-z]+))?",
  ].join(""),
  "g",
);
/** What stands between two numbers of one unit: 500/750, 600 of 1.000. */
const tussen = /^ ?(?:\/|-|–|of|ou|or|en|et|and|tot|a|to|,|;)? ?$/;

type Stuk = { getypt: string; heel: string; eenheid: Eenheid | null; begin: number; einde: number };

const getalVan = ({ getypt, heel, eenheid }: Stuk): Getal => ({
  getypt,
  metEenheid: heel,
  lezingen: lezingenVan(getypt),
  eenheid,
  delen: getypt.includes(" ")
    ? getypt
        .split(" ")
        .map((deel) => ({ getypt: deel, metEenheid: deel, lezingen: lezingenVan(deel), eenheid, delen: [] }))
    : [],
});

const getallenIn = (text: string): readonly Getal[] => {
  const stukken: Stuk[] = [];
  for (const found of text.matchAll(getalPatroon)) {
    const [whole, voor, getypt, na] = found;
    const eenheid = voor === undefined ? eenheidVan(na) : "euro";
    const einde = found.index + whole.length - (eenheidVan(na) === null ? (na?.length ?? 0) : 0);
    stukken.push({ getypt, heel: text.slice(found.index, einde).trim(), eenheid, begin: found.index, einde });
  }
  const deel = (one: Stuk | undefined, other: Stuk | undefined): void => {
    if (one === undefined || other === undefined || !tussen.test(text.slice(one.einde, other.begin))) return;
    one.eenheid ??= other.eenheid;
    other.eenheid ??= one.eenheid;
  };
  stukken.forEach((stuk, place) => {
    deel(stuk, stukken[place + 1]);
  });
  return stukken.map(getalVan);
};

/** The words, numbers and days in a text out of a brochure. */
export const lees = (typed: string): Gelezen => {
  const woorden = alsWoorden(typed);
  const { rest, dagen } = zonderDagen(gewoon(typed));
  return { woorden, aaneen: woorden.replaceAll(" ", ""), getallen: getallenIn(rest), dagen };
};
