import { dayOf } from "../base/day.ts";
import { hashByte, hashStart } from "../base/hash.ts";
import { type Column, takeWord } from "./column.ts";

// Most cells of a roster in JSON are a day, a number or a word as everybody writes them. Those are read here straight
// from their bytes, in one pass over each. Whatever is written otherwise is left where it stands, for the reader of
// typed values, which must agree.

/** What a reader says of a cell that it leaves; of the others it says where they end. */
const notPlain = -1;

/** Longer cells are not plain, in bytes. */
export const longestPlain = 200;

const nought = 0x30;
const nine = 0x39;
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const dash = 0x2d;
const point = 0x2e;
const stroke = 0x2f;
const space = 0x20;
const backslash = 0x5c;
const closeList = 0x5d;
const closeObject = 0x7d;
/** `null`, letter by letter. */
const [n, u, l] = [0x6e, 0x75, 0x6c];

const isDigit = (byte: number): boolean => byte >= nought && byte <= nine;
/** Signs that people write between the digits of a number of a person or firm. */
const isSpacing = (byte: number): boolean => byte === space || byte === point || byte === dash || byte === stroke;
const ends = (byte: number): boolean => byte === comma || byte === closeList || byte === closeObject;
/** Whether a cell ends at a place: a text at its quote, all else before what may follow a cell. */
const isEnd = (bytes: Uint8Array, at: number, size: number, quoted: boolean): boolean =>
  at < size && (quoted ? bytes[at] === quote : ends(bytes[at]));

/** Bytes that end a plain text: its quote, and what makes it less plain. */
const endsText = new Uint8Array(256);
endsText.fill(1, 0, space);
endsText[quote] = 1;
endsText[backslash] = 1;
/** The same, and all letters that are not ASCII. */
const endsAscii = endsText.slice().fill(1, 0x80);

/** `1/09/2026`, `1-9-2026`, `1.9.2026` or `2026-09-01`, and nothing else. */
const readDay = ({ values }: Column, row: number, bytes: Uint8Array, from: number, size: number): number => {
  let first = 0;
  let at = from;
  while (at < size && isDigit(bytes[at])) first = first * 10 + bytes[at++] - nought;
  const digits = at - from;
  if (at >= size || digits === 0 || digits > 4 || digits === 3) return notPlain;
  const sign = bytes[at];
  if (sign !== stroke && sign !== dash && sign !== point) return notPlain;
  let second = 0;
  let start = ++at;
  while (at < size && isDigit(bytes[at])) second = second * 10 + bytes[at++] - nought;
  if (at === start || at - start > 2 || at >= size || bytes[at] !== sign) return notPlain;
  let third = 0;
  start = ++at;
  while (at < size && isDigit(bytes[at])) third = third * 10 + bytes[at++] - nought;
  const last = at - start;
  if (digits === 4 ? sign !== dash || last === 0 || last > 2 : last !== 4) return notPlain;
  const day = digits === 4 ? dayOf(first, second, third) : dayOf(third, second, first);
  if (day === null) return notPlain;
  values[row] = day;
  return at;
};

/** Digits before the sign that are surely no number to be careful of. */
const mostDigits = 9;

/** A number without signs, whole or with at most two decimals, in the units in which the kernel holds it. */
const readNumber = (
  { values, least, most, unit }: Column,
  row: number,
  bytes: Uint8Array,
  from: number,
  size: number,
  quoted: boolean,
): number => {
  let number = 0;
  let at = from;
  while (at < size && isDigit(bytes[at])) number = number * 10 + bytes[at++] - nought;
  const whole = at - from;
  // A number that begins with a nought and goes on is none of JSON, but is one in a text.
  if (whole === 0 || whole > mostDigits || (!quoted && whole > 1 && bytes[from] === nought)) return notPlain;
  number *= unit;
  if (unit > 1 && at < size && (bytes[at] === point || (quoted && bytes[at] === comma))) {
    const start = ++at;
    let worth = unit;
    while (at < size && isDigit(bytes[at]) && worth > 1) {
      worth /= 10;
      number += (bytes[at++] - nought) * worth;
    }
    if (at === start) return notPlain;
  }
  if (!(number >= least && number <= most)) return notPlain;
  values[row] = number;
  return at;
};

/** A number of a person or firm: at most its digits, with any spacing where it is a text. */
const readDigits = (
  column: Column,
  row: number,
  bytes: Uint8Array,
  from: number,
  size: number,
  quoted: boolean,
): number => {
  let number = 0;
  let count = 0;
  let at = from;
  for (; at < size; at++) {
    const byte = bytes[at];
    if (isDigit(byte)) {
      number = number * 10 + byte - nought;
      count++;
    } else if (!quoted || !isSpacing(byte)) break;
  }
  const { digits, values, hearing } = column;
  if (count === 0 || count > digits || !isEnd(bytes, at, size, quoted)) return notPlain;
  if (!quoted && count > 1 && bytes[from] === nought) return notPlain;
  if (count < digits) hearing.padded(column);
  values[row] = number;
  return at;
};

/** A word that was met before, found again by its bytes; one that is new is read and remembered. */
const readWord = (
  column: Column,
  row: number,
  bytes: Uint8Array,
  from: number,
  size: number,
  quoted: boolean,
): number => {
  // The same letters between quotes and without are two words.
  let hash = hashStart(quoted ? 0 : 1);
  let at = from;
  if (quoted) for (; at < size && endsText[bytes[at]] === 0; at++) hash = hashByte(hash, bytes[at]);
  else for (; at < size && !ends(bytes[at]); at++) hash = hashByte(hash, bytes[at]);
  if (at - from > longestPlain || !isEnd(bytes, at, size, quoted)) return notPlain;
  return takeWord(column, row, bytes, from, at, hash, quoted) ? at : notPlain;
};

/** A loose text of ASCII, as it stands. */
const readLoose = (column: Column, row: number, bytes: Uint8Array, from: number, size: number): number => {
  let at = from;
  while (at < size && endsAscii[bytes[at]] === 0) at++;
  if (at === from || at - from > longestPlain || bytes[from] === space || bytes[at - 1] === space) return notPlain;
  column.values[row] = column.texts.add(bytes, from, at);
  return at;
};

const readCell = (
  column: Column,
  row: number,
  bytes: Uint8Array,
  from: number,
  size: number,
  quoted: boolean,
): number => {
  const { how } = column;
  if (how === "word") return readWord(column, row, bytes, from, size, quoted);
  if (how === "number") return readNumber(column, row, bytes, from, size, quoted);
  if (how === "digits") return readDigits(column, row, bytes, from, size, quoted);
  if (how === "day")
    return quoted ? readDay(column, row, bytes, from, size) : readWord(column, row, bytes, from, size, quoted);
  return quoted ? readLoose(column, row, bytes, from, size) : notPlain;
};

const isNull = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === n && bytes[at + 1] === u && bytes[at + 2] === l && bytes[at + 3] === l;

const endOfText = (bytes: Uint8Array, from: number, size: number): number => {
  let at = from;
  while (at < size && endsText[bytes[at]] === 0) at++;
  return at;
};

/** The place after the name of a cell and its colon, where it is the name that is expected. */
const afterName = (name: Uint8Array, bytes: Uint8Array, from: number, size: number): number => {
  const end = from + name.length;
  if (end + 1 >= size || bytes[end] !== colon) return notPlain;
  for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name[at]) return notPlain;
  return bytes[end + 1] === space ? end + 2 : end + 1;
};

/** Where a reader of JSON is in a row: before the cell of a place, or after one that no comma follows. */
export type Cursor = { at: number; place: number; after: boolean };

/** What of a row is read, and into what. */
export type PlainRow = {
  readonly columns: readonly (Column | null)[];
  readonly row: number;
  readonly bytes: Uint8Array;
  /** The names of the cells with their quotes, where they have names. */
  readonly names: readonly Uint8Array[] | null;
};

/**
 * Reads cells of a row of JSON from a cursor on, and moves it: to the first cell that is not plain, or behind one that
 * no comma follows. Says whether anything stood in them. What was read of the cell at which it stops is to be undone.
 */
export const readPlainCells = ({ columns, row, bytes, names }: PlainRow, cursor: Cursor): boolean => {
  const size = bytes.length;
  let { at, place } = cursor;
  let filled = false;
  cursor.after = false;
  for (; place < columns.length; place++) {
    let from = at;
    // A blank cell of a list, which is what most cells are.
    if (
      names === null &&
      from + 2 < size &&
      bytes[from + 2] === comma &&
      bytes[from] === quote &&
      bytes[from + 1] === quote
    ) {
      at = from + 3;
      continue;
    }
    if (from < size && bytes[from] === space) from++;
    if (names !== null) from = place < names.length ? afterName(names[place], bytes, from, size) : notPlain;
    if (from < 0 || from + 4 >= size) break;
    const column = columns[place];
    const quoted = bytes[from] === quote;
    if (quoted) from++;
    let end = from;
    if (quoted ? bytes[from] === quote : bytes[from] === n && isNull(bytes, from)) end = quoted ? from : from + 4;
    else if (column === null) end = quoted ? endOfText(bytes, from, size) : notPlain;
    else {
      end = readCell(column, row, bytes, from, size, quoted);
      if (end >= 0 && !Number.isNaN(column.values[row])) filled = true;
    }
    if (end < 0 || end - from > longestPlain || !isEnd(bytes, end, size, quoted)) break;
    at = quoted ? end + 1 : end;
    if (at < size && bytes[at] === comma) at++;
    else {
      cursor.after = true;
      place++;
      break;
    }
  }
  cursor.at = at;
  cursor.place = place;
  return filled;
};
