import { clockText, type Day, isoOf, slashedOf } from "../base/day.ts";
import { masked } from "../base/masked.ts";
import { type Cents, wholeFactor } from "../base/money.ts";
import { type Quarter, quarterText } from "../base/quarter.ts";
import { type SchoolYear, schoolYearText } from "../base/schoolyear.ts";
import type { Language } from "../base/text.ts";
import { decimalText, euroText, yesNoText } from "../base/written.ts";
import type { Field, Kind } from "../facts/field.ts";

type Formatter = (value: never, language: Language) => string;

/** How a value of each kind is written for a person. */
const formatters = {
  day: (value: Day) => slashedOf(value),
  time: (value: number) => clockText(value),
  month: (value: Day) => slashedOf(value).slice(3),
  quarter: (value: Quarter) => quarterText(value),
  schoolYear: (value: SchoolYear) => schoolYearText(value),
  euro: (value: Cents, language) => euroText(value, language),
  hours: (value: number, language) => decimalText(value, language, 0),
  share: (value: number, language) => `${decimalText(value, language, 0)} %`,
  factor: (value: number, language) => decimalText(value, language, 0, wholeFactor),
  count: (value: number) => String(value),
  yesNo: (value: boolean, language) => yesNoText(value, language),
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
  factor: (value: number) => value / wholeFactor,
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
