import type { Field, Kind } from "../facts/field.ts";
import { isProblem, type Problem } from "../facts/problem.ts";
import { isBlank, readValue } from "../facts/read.ts";
import type { ColumnDefinition } from "./columns.ts";
import { plainReader } from "./plain-cells.ts";
import { find, keep, makeRemembered, mostRemembered, type Remembered } from "./remembered.ts";
import { type Decode, makeTexts, type Texts } from "./texts.ts";

/** How the values of a kind are held: as the number itself, as the place of a word, or as digits. */
const holds = {
  day: "number",
  time: "number",
  month: "number",
  quarter: "number",
  schoolYear: "number",
  euro: "number",
  hours: "number",
  share: "number",
  factor: "number",
  count: "number",
  yesNo: "number",
  choice: "choice",
  number: "digits",
  text: "word",
  weekrooster: "word",
} as const satisfies Record<Kind, "number" | "choice" | "digits" | "word">;

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
  readonly values: Float64Array;
  readonly words: string[];
  readonly texts: Texts;
  readonly hearing: Hearing;
  readonly decode: Decode;
  readonly how: "number" | "choice" | "digits" | "word" | "loose";
  readonly digits: number;
  /** Reads the cells that are written plainly. */
  readonly plain: ReturnType<typeof plainReader>;
  readonly places: Map<string, number>;
  /** What cells were read as: by their value, and by their bytes. Of those that are no number, the reason. */
  readonly known: Map<unknown, Read>;
  readonly remembered: Remembered;
  readonly others: Map<number, Read>;
  wrongs: Uint8Array | null;
};

const blankRead = Symbol("blank");
type Read = number | Problem | typeof blankRead;

/** The longest loose text that is taken without reading it first. */
const longestLoose = 200;

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
): Column => ({
  definition,
  header,
  values: new Float64Array(capacity).fill(Number.NaN),
  words: [],
  texts: makeTexts(decode),
  hearing,
  decode,
  how: definition.loose ? "loose" : holds[definition.field.kind],
  digits: definition.field.digits ?? 0,
  plain: plainReader(definition.field),
  places: new Map(),
  known: new Map(),
  remembered: makeRemembered(),
  others: new Map(),
  wrongs: null,
});

/** Whether the cell of a row is wrong, rather than blank. */
export const isWrong = ({ wrongs }: Column, row: number): boolean => wrongs !== null && wrongs[row] === 1;

/** Forgets the cell of a row. */
export const undoCell = (column: Column, row: number): void => {
  column.values[row] = Number.NaN;
  if (column.wrongs !== null) column.wrongs[row] = 0;
};

/** Forgets all cells. */
export const clearColumn = (column: Column): void => {
  column.values.fill(Number.NaN);
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
  if (column.how === "choice") return codeOf(field, String(value));
  if (column.how === "word") return wordPlace(column, String(value));
  return column.how === "loose" ? column.texts.addText(String(value)) : Number(value);
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
    if (column.known.size >= mostRemembered) column.known.clear();
    column.known.set(cell, value);
  }
  if (column.how === "digits" && typeof value === "number" && String(cell).replace(/\D/g, "").length < column.digits)
    column.hearing.padded(column);
  return put(column, row, value);
};

/** What a text of JSON stands for: its own words, a number, or what is between quotes. */
const meantBy = (text: string, quoted: boolean): unknown => {
  if (quoted) return text;
  return text === "null" ? null : text === "true" ? true : text === "false" ? false : Number(text);
};

/** Signs that people write between digits: a space, a point, a dash, a stroke. */
const spacing = (byte: number): boolean => byte === 0x20 || byte === 0x2e || byte === 0x2d || byte === 0x2f;

/** A number of a person or firm, straight from its digits; NaN where it is anything else. */
const plainDigits = (column: Column, bytes: Uint8Array, from: number, to: number, quoted: boolean): number => {
  let number = 0;
  let count = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte >= 0x30 && byte <= 0x39) {
      number = number * 10 + byte - 0x30;
      count++;
    } else if (!quoted || !spacing(byte)) return Number.NaN;
  }
  if (count === 0 || count > column.digits) return Number.NaN;
  if (count < column.digits) column.hearing.padded(column);
  return number;
};

/** A loose text as it stands, without the spaces around it; any other white space or letter is left to `takeCell`. */
const takeLoose = (column: Column, row: number, bytes: Uint8Array, from: number, to: number): boolean => {
  let first = from;
  let last = to;
  while (first < last && bytes[first] === 0x20) first++;
  while (first < last && bytes[last - 1] === 0x20) last--;
  if (first === last) return false;
  const plain = (byte: number): boolean => byte > 0x20 && byte < 0x80;
  if (last - first > longestLoose || !plain(bytes[first]) || !plain(bytes[last - 1]))
    return takeCell(column, row, column.decode(bytes, from, to));
  column.values[row] = column.texts.add(bytes, first, last);
  return true;
};

/** Reads a cell that stands in bytes, its hash made on the way. `quoted`: it is a text, else a word of JSON. */
export const takeBytes = (
  column: Column,
  row: number,
  bytes: Uint8Array,
  from: number,
  to: number,
  hash: number,
  quoted: boolean,
): boolean => {
  if (from === to) return false;
  const { how, remembered, plain } = column;
  if (plain !== null) {
    const reader = quoted ? plain.quoted : plain.bare;
    const number = reader === null ? Number.NaN : reader(bytes, from, to);
    if (!Number.isNaN(number)) {
      column.values[row] = number;
      return true;
    }
  }
  if (how === "digits") {
    const number = plainDigits(column, bytes, from, to, quoted);
    if (Number.isNaN(number)) return takeCell(column, row, meantBy(column.decode(bytes, from, to), quoted));
    column.values[row] = number;
    return true;
  }
  if (how === "loose" && quoted) return takeLoose(column, row, bytes, from, to);
  if (how === "loose") return takeCell(column, row, meantBy(column.decode(bytes, from, to), quoted));
  const key = quoted ? hash : ~hash;
  let place = find(remembered, bytes, from, to, key);
  if (place < 0) {
    const value = read(column, meantBy(column.decode(bytes, from, to), quoted));
    place = keep(remembered, bytes, from, to, key, () => column.others.clear());
    if (place < 0) return put(column, row, value);
    remembered.values[place] = typeof value === "number" ? value : Number.NaN;
    if (typeof value !== "number") column.others.set(place, value);
  }
  const value = remembered.values[place];
  if (Number.isNaN(value)) return put(column, row, column.others.get(place) ?? blankRead);
  column.values[row] = value;
  return true;
};
