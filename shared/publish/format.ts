import { clockText, type Day, isoOf, slashedOf } from "../base/day.ts";
import { masked } from "../base/masked.ts";
import { type Quarter, quarterText } from "../base/quarter.ts";
import { type SchoolYear, schoolYearText } from "../base/schoolyear.ts";
import type { Language } from "../base/text.ts";
import type { Field, Kind } from "../facts/field.ts";

const grouping = { nl: [".", ","], fr: ["\u202f", ","], en: [",", "."] } as const satisfies Record<
  Language,
  readonly [string, string]
>;

/** Whole hundredths, or smaller parts, as a number of this language, with at least so many decimals. */
const decimal = (parts: number, language: Language, least: 0 | 2, perUnit = 100): string => {
  const [thousands, point] = grouping[language];
  const size = Math.abs(parts);
  const cents = String(size % perUnit).padStart(String(perUnit).length - 1, "0");
  const whole = String((size - (size % perUnit)) / perUnit).replace(/\B(?=(\d{3})+$)/g, thousands);
  const decimals = least === 2 ? cents : cents.replace(/0+$/, "");
  return `${parts < 0 ? "-" : ""}${whole}${decimals === "" ? "" : point + decimals}`;
};

const euroText = {
  nl: (amount: string) => `€\u00a0${amount}`,
  fr: (amount: string) => `${amount}\u00a0€`,
  en: (amount: string) => `€\u00a0${amount}`,
};
const yesNoText = { nl: ["ja", "nee"], fr: ["oui", "non"], en: ["yes", "no"] } as const;

type Formatter = (value: never, language: Language) => string;

/** How a value of each kind is written for a person. */
const formatters = {
  day: (value: Day) => slashedOf(value),
  time: (value: number) => clockText(value),
  month: (value: Day) => slashedOf(value).slice(3),
  quarter: (value: Quarter) => quarterText(value),
  schoolYear: (value: SchoolYear) => schoolYearText(value),
  euro: (value: number, language) => euroText[language](decimal(value, language, 2)),
  hours: (value: number, language) => decimal(value, language, 0),
  share: (value: number, language) => `${decimal(value, language, 0)} %`,
  factor: (value: number, language) => decimal(value, language, 0, 10_000),
  count: (value: number) => String(value),
  yesNo: (value: boolean, language) => yesNoText[language][value ? 0 : 1],
  choice: (value: string) => value,
  number: (value: string) => value,
  text: (value: string) => value,
  weekrooster: (value: string) => value,
} as const satisfies Record<Kind, (value: never, language: Language) => string>;

/** A value of a kind as words; nothing is an empty text. */
export const format = (kind: Kind, value: unknown, language: Language): string =>
  value === null || value === undefined ? "" : (formatters[kind] as Formatter)(value as never, language);

/** A fact as words: a personal number is masked, wherever it is shown. */
export const formatField = (field: Field, value: unknown, language: Language): string =>
  field.personal && typeof value === "string" ? masked(value) : format(field.kind, value, language);

/** How a value of each kind leaves the kernel for a machine: euro, hours and percent as numbers, days as ISO. */
const plainValues = {
  day: (value: Day) => isoOf(value),
  time: (value: number) => clockText(value),
  month: (value: Day) => isoOf(value),
  quarter: (value: Quarter) => quarterText(value),
  schoolYear: (value: SchoolYear) => schoolYearText(value),
  euro: (value: number) => value / 100,
  hours: (value: number) => value / 100,
  share: (value: number) => value / 100,
  factor: (value: number) => value / 10_000,
  count: (value: number) => value,
  yesNo: (value: boolean) => value,
  choice: (value: string) => value,
  number: (value: string) => value,
  text: (value: string) => value,
  weekrooster: (value: string) => value,
} as const satisfies Record<Kind, (value: never) => number | string | boolean>;

export type Plain = number | string | boolean | null;

/** A value for JSON; nothing is null. */
export const plainValue = (kind: Kind, value: unknown): Plain =>
  value === null || value === undefined ? null : (plainValues[kind] as (value: never) => Plain)(value as never);

const tableValue = <T>(value: unknown, each: (cell: unknown) => T): T | Record<string, T> =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, cell]) => [key, each(cell)]))
    : each(value);

/** A figure, or a table of figures, for JSON. */
export const plainFigure = (kind: Kind, value: unknown): Plain | Record<string, Plain> =>
  tableValue(value, (cell) => plainValue(kind, cell));
