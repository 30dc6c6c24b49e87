import type { Field, Kind } from "../facts/field.ts";
import { isProblem, type Problem } from "../facts/problem.ts";
import { isBlank, readValue } from "../facts/read.ts";
import type { ColumnDefinition } from "./columns.ts";
import { find, keep, longestRemembered, makeRemembered, mostRemembered, type Remembered } from "./remembered.ts";
import { type Decode, makeTexts, type Texts } from "./texts.ts";

/** How cells of a kind are mostly written: as a day, a number, digits, or as a word of which there are not many. */
const written = {
  day: "day",
  time: "word",
  month: "word",
  quarter: "word",
  schoolYear: "word",
  euro: "number",
  hours: "number",
  share: "word",
  factor: "word",
  count: "number",
  yesNo: "word",
  choice: "word",
  number: "digits",
  text: "word",
  weekrooster: "word",
} as const satisfies Record<Kind, Column["how"]>;

/** In how many parts a written number is held. */
const units: Readonly<Partial<Record<Kind, number>>> = { euro: 100, hours: 100 };

/** What a column tells while it is read. */
export type Hearing = {
  readonly wrong: (column: Column, row: number, problem: Problem) => void;
  readonly padded: (column: Column) => void;
};

/**
 * A column of the rows that are being read: a number for each, NaN where the cell is blank or wrong. Of a choice it is
 * the place of the word among its choices, of other words their place in `words`, of a loose text its place in `texts`,
 * and of a number of a person or firm its digits as one number.
 */
export type Column = {
  readonly definition: ColumnDefinition;
  readonly header: string;
  values: Float64Array;
  readonly words: string[];
  readonly texts: Texts;
  readonly hearing: Hearing;
  readonly decode: Decode;
  readonly how: "day" | "number" | "digits" | "word" | "loose";
  readonly digits: number;
  /** In how many parts a number is held, and the least and the most it may be in those. */
  readonly unit: number;
  readonly least: number;
  readonly most: number;
  readonly places: Map<string, number>;
  /** What cells were read as: by their value, and by their bytes. Of those that are no number, the reason. */
  readonly known: Map<unknown, Read>;
  readonly remembered: Remembered;
  readonly others: Map<number, Read>;
  wrongs: Uint8Array | null;
};

const blankRead = Symbol("blank");
type Read = number | Problem | typeof blankRead;

/** The place of a word among the words of a choice. */
export const codeOf = (field: Field, code: string): number =>
  (field.choices ?? []).findIndex((choice) => choice.code === code);

/** A column for at most so many rows at a time. */
export const makeColumn = (
  definition: ColumnDefinition,
  header: string,
  capacity: number,
  decode: Decode,
  hearing: Hearing,
): Column => {
  const { kind, digits = 0, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = definition.field;
  const unit = units[kind] ?? 1;
  return {
    definition,
    header,
    values: new Float64Array(capacity).fill(Number.NaN),
    words: [],
    texts: makeTexts(decode),
    hearing,
    decode,
    how: definition.loose ? "loose" : written[kind],
    digits,
    unit,
    least: least * unit,
    most: most * unit,
    places: new Map(),
    known: new Map(),
    remembered: makeRemembered(),
    others: new Map(),
    wrongs: null,
  };
};

/** Whether the cell of a row is wrong, rather than blank. */
export const isWrong = ({ wrongs }: Column, row: number): boolean => wrongs !== null && wrongs[row] === 1;

/** Forgets the cell of a row. */
export const undoCell = (column: Column, row: number): void => {
  column.values[row] = Number.NaN;
  if (column.wrongs !== null) column.wrongs[row] = 0;
};

/** Forgets all cells; there is room for so many rows. */
export const clearColumn = (column: Column, capacity: number): void => {
  if (column.values.length === capacity) column.values.fill(Number.NaN);
  else column.values = new Float64Array(capacity).fill(Number.NaN);
  column.texts.clear();
  column.wrongs = null;
};

const wordPlace = ({ places, words }: Column, word: string): number => {
  const place = places.get(word);
  if (place !== undefined) return place;
  places.set(word, words.length);
  return words.push(word) - 1;
};

const read = (column: Column, cell: unknown): Read => {
  const { field } = column.definition;
  if (isBlank(field, cell, false)) return blankRead;
  const value = readValue(field, cell);
  if (isProblem(value)) return value;
  if (column.how === "loose") return column.texts.addText(String(value));
  if (field.kind === "choice") return codeOf(field, String(value));
  return field.kind === "text" || field.kind === "weekrooster" ? wordPlace(column, String(value)) : Number(value);
};

const put = (column: Column, row: number, value: Read): boolean => {
  if (typeof value === "number") {
    column.values[row] = value;
    return true;
  }
  if (value === blankRead) return false;
  column.wrongs ??= new Uint8Array(column.values.length);
  column.wrongs[row] = 1;
  column.hearing.wrong(column, row, value);
  return true;
};

/** Reads a cell that came as a value; says whether anything stood in it. */
export const takeCell = (column: Column, row: number, cell: unknown): boolean => {
  if (column.how === "loose") return put(column, row, read(column, cell));
  let value = column.known.get(cell);
  if (value === undefined) {
    value = read(column, cell);
    if (typeof cell !== "string" || cell.length <= longestRemembered) {
      if (column.known.size >= mostRemembered) column.known.clear();
      column.known.set(cell, value);
    }
  }
  if (column.how === "digits" && typeof value === "number" && String(cell).replace(/\D/g, "").length < column.digits)
    column.hearing.padded(column);
  return put(column, row, value);
};

/** A word of JSON that is no text. */
const bareWord = /^(?:true|false|null|-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?)$/;

/** What stands in bytes of JSON: a text between quotes, a number, yes or no; undefined where it is nothing so plain. */
const meantBy = (text: string, quoted: boolean): unknown => {
  if (quoted) return text;
  if (!bareWord.test(text)) return undefined;
  return text === "null" ? null : text === "true" ? true : text === "false" ? false : Number(text);
};

/** Reads a word that is not remembered, and remembers it. */
const takeNew = (
  column: Column,
  row: number,
  bytes: Uint8Array,
  from: number,
  to: number,
  hash: number,
  quoted: boolean,
): boolean => {
  const { remembered, others } = column;
  const cell = meantBy(column.decode(bytes, from, to), quoted);
  if (cell === undefined) return false;
  const value = read(column, cell);
  const place = keep(remembered, bytes, from, to, hash, () => others.clear());
  if (place >= 0) {
    remembered.values[place] = typeof value === "number" ? value : Number.NaN;
    if (typeof value !== "number") others.set(place, value);
  }
  put(column, row, value);
  return true;
};

/**
 * Takes a cell that stands in bytes of JSON, its hash made on the way; says whether it could. What it was read as is
 * remembered by its bytes.
 */
export const takeWord = (
  column: Column,
  row: number,
  bytes: Uint8Array,
  from: number,
  to: number,
  hash: number,
  quoted: boolean,
): boolean => {
  const { remembered } = column;
  const place = find(remembered, bytes, from, to, hash);
  if (place < 0) return takeNew(column, row, bytes, from, to, hash, quoted);
  const value = remembered.values[place];
  if (Number.isNaN(value)) put(column, row, column.others.get(place) ?? blankRead);
  else column.values[row] = value;
  return true;
};
