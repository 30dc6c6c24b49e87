import type { Cents } from "./money.ts";
import type { Language } from "./text.ts";

const grouping = { nl: [".", ","], fr: ["\u202f", ","], en: [",", "."] } as const satisfies Record<
  Language,
  readonly [string, string]
>;

/** Whole hundredths, or smaller parts, as a number of this language, with at least so many decimals. */
export const decimalText = (parts: number, language: Language, least: 0 | 2, perUnit = 100): string => {
  const [thousands, point] = grouping[language];
  const size = Math.abs(parts);
  const cents = String(size % perUnit).padStart(String(perUnit).length - 1, "0");
  const whole = String((size - (size % perUnit)) / perUnit).replace(/\B(?=(\d{3})+$)/g, thousands);
  const decimals = least === 2 ? cents : cents.replace(/0+$/, "");
  return `${parts < 0 ? "-" : ""}${whole}${decimals === "" ? "" : point + decimals}`;
};

const withEuro = {
  nl: (amount: string) => `€\u00a0${amount}`,
  fr: (amount: string) => `${amount}\u00a0€`,
  en: (amount: string) => `€\u00a0${amount}`,
} as const satisfies Record<Language, (amount: string) => string>;

/** An amount with its sign and both decimals. */
export const euroText = (amount: Cents, language: Language): string =>
  withEuro[language](decimalText(amount, language, 2));

const yesNo = { nl: ["ja", "nee"], fr: ["oui", "non"], en: ["yes", "no"] } as const satisfies Record<
  Language,
  readonly [string, string]
>;

export const yesNoText = (is: boolean, language: Language): string => yesNo[language][is ? 0 : 1];
