import { clockText, type Day, slashedOf } from "../../base/day.ts";
import { type Cents, euroOf, wholeFactor } from "../../base/money.ts";
import { type Language, languages, same, type Text } from "../../base/text.ts";
import type { Unit } from "../../engine/parameter.ts";
import { units } from "../../engine/parameter.ts";
import { unitWords } from "../../engine/unit-words.ts";

const thousands: Text = { nl: ".", fr: "\u202f", en: "," };
const point: Text = { nl: ",", fr: ",", en: "." };

/** Words made for every language. */
export const inEach = (made: (language: Language) => string): Text =>
  Object.fromEntries(languages.map((language) => [language, made(language)])) as Text;

/** A number as a language writes it; of an amount both decimals. */
const getal = (number: number, language: Language, cents: boolean): string => {
  const [whole, decimals = ""] = String(number).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands[language]);
  const shown = cents ? decimals.padEnd("00".length, "0") : decimals;
  return shown === "" ? grouped : `${grouped}${point[language]}${shown}`;
};

const ja: Text = { nl: "ja", fr: "oui", en: "yes" };
const nee: Text = { nl: "nee", fr: "non", en: "no" };

/** The unit behind a value of euro, where it says more than euro: `per maand`. */
const perWat = (unit: Unit, language: Language): string => unitWords[unit][language].replace(/^euros?/, "");
const euroIn = (amount: string, language: Language): string =>
  language === "fr" ? `${amount}\u00a0€` : `€\u00a0${amount}`;

const maal: Text = { nl: "keer", fr: "fois", en: "times" };
/** The word of a unit behind one: `1 maand`. */
const enkelvoud: Partial<Record<Unit, Text>> = {
  days: { nl: "dag", fr: "jour", en: "day" },
  months: { nl: "maand", fr: "mois", en: "month" },
  quarters: { nl: "kwartaal", fr: "trimestre", en: "quarter" },
  years: { nl: "jaar", fr: "an", en: "year" },
  weeks: { nl: "week", fr: "semaine", en: "week" },
  persons: { nl: "persoon", fr: "personne", en: "person" },
  minutes: { nl: "minuut", fr: "minute", en: "minute" },
  times: { nl: maal.nl, fr: maal.fr, en: "time" },
};
const geteld = (count: number, unit: Unit, language: Language): string => {
  const word = (count === 1 ? enkelvoud[unit] : undefined)?.[language] ?? unitWords[unit][language];
  return unit === "level" ? `${word} ${count}` : `${count} ${word}`;
};

const inTaal = (value: unknown, unit: Unit, language: Language): string => {
  const kind = units[unit];
  if (kind === "euro") return euroIn(getal(euroOf(value as Cents), language, true), language) + perWat(unit, language);
  if (kind === "share") return `${getal(euroOf(value as Cents), language, false)} %`;
  if (kind === "hours") return `${getal(euroOf(value as Cents), language, false)} ${unitWords[unit][language]}`;
  if (kind === "factor") return getal((value as number) / wholeFactor, language, false);
  if (kind === "count") return geteld(value as number, unit, language);
  if (kind === "time") return clockText(value as number);
  if (kind === "day") return slashedOf(value as Day);
  if (kind === "yesNo") return (value === true ? ja : nee)[language];
  return String(value);
};

/** A value of a figure with its unit, as each language writes it. */
export const metEenheid = (value: unknown, unit: Unit): Text => inEach((language) => inTaal(value, unit, language));

/** A day, as every language of the country writes it. */
export const dag = (day: Day | null): Text => same(day === null ? "…" : slashedOf(day));

/** Sentences behind each other; an empty one is left out. */
export const achtereen = (...sentences: readonly (Text | null)[]): Text =>
  inEach((language) =>
    sentences
      .map((sentence) => sentence?.[language] ?? "")
      .filter((sentence) => sentence !== "")
      .join(" "),
  );
