import { clockText, type Day, slashedOf } from "../../base/day.ts";
import { type Cents, wholeFactor } from "../../base/money.ts";
import { asSentence, fill, inEach, type Language, same, type Text } from "../../base/text.ts";
import { decimalText, euroText, yesNoText } from "../../base/written.ts";
import { type Unit, units } from "../../engine/parameter.ts";
import { unitWords } from "../../engine/unit-words.ts";

/** The unit behind a value of euro, where it says more than euro: `per maand`. */
const perWat = (unit: Unit, language: Language): string => unitWords[unit][language].replace(/^euros?/, "");

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

/** How a value of each kind that a figure can have is written with its unit. */
const geschreven = {
  euro: (value: Cents, unit, language) => euroText(value, language) + perWat(unit, language),
  share: (value: number, _, language) => `${decimalText(value, language, 0)} %`,
  hours: (value: number, unit, language) => `${decimalText(value, language, 0)} ${unitWords[unit][language]}`,
  factor: (value: number, _, language) => decimalText(value, language, 0, wholeFactor),
  count: (value: number, unit, language) => geteld(value, unit, language),
  time: (value: number) => clockText(value),
  day: (value: Day) => slashedOf(value),
  yesNo: (value: boolean, _, language) => yesNoText(value, language),
  text: (value: string) => value,
} as const satisfies Record<(typeof units)[Unit], (value: never, unit: Unit, language: Language) => string>;

/** A value of a figure with its unit, as each language writes it. */
export const metEenheid = (value: unknown, unit: Unit): Text => {
  const write = geschreven[units[unit]] as (value: unknown, unit: Unit, language: Language) => string;
  return inEach((language) => write(value, unit, language));
};

/** A day, as every language of the country writes it. */
export const dag = (day: Day | null): Text => same(day === null ? "…" : slashedOf(day));

/** Words in every language with their places filled by words of that language. */
export const vul = (text: Text, words: Readonly<Record<string, Text>>): Text =>
  inEach((language) => fill(text[language], (name) => words[name]?.[language]));

/** A remark as a sentence of its own, where there is one. */
export const alsZin = (remark: Text | null): Text | null =>
  remark && inEach((language) => asSentence(remark[language]));

/** Sentences behind each other; an empty one is left out. */
export const achtereen = (...sentences: readonly (Text | null)[]): Text =>
  inEach((language) =>
    sentences
      .map((sentence) => sentence?.[language] ?? "")
      .filter((sentence) => sentence !== "")
      .join(" "),
  );
