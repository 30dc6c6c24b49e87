import type { Position } from "../text.ts";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The bytes of a body that were not read yet, and where in the whole text they begin. */
export type Window = {
  bytes: Uint8Array;
  /** The place that is read next. */
  at: number;
  readonly push: (more: Uint8Array) => void;
  /** The line and the character of a place, both from 1. */
  readonly placeOf: (at: number) => Position;
};

/** What a byte of a character beyond ASCII adds to the count of bytes: those that continue one are none themselves. */
const beyond = (byte: number): number => (byte < 0x80 ? 0 : byte < 0xc0 ? -1 : byte >= 0xf0 ? 1 : 0);

const highBits = 0x80808080 | 0;
const wordSize = 4;

/** Characters of UTF-8 as JavaScript counts them: each byte that begins one, and one more for each of four bytes. */
const charactersIn = (bytes: Uint8Array): number => {
  let count = bytes.length;
  let at = 0;
  for (; at < bytes.length && (bytes.byteOffset + at) % wordSize !== 0; at++) count += beyond(bytes[at]);
  const whole = Math.floor((bytes.length - at) / wordSize);
  // Four bytes at a time, as nearly all are ASCII.
  const words = whole === 0 ? new Int32Array() : new Int32Array(bytes.buffer, bytes.byteOffset + at, whole);
  for (let place = 0; place < whole; place++, at += wordSize)
    if ((words[place] & highBits) !== 0) for (let one = at; one < at + wordSize; one++) count += beyond(bytes[one]);
  for (; at < bytes.length; at++) count += beyond(bytes[at]);
  return count;
};

type Place = Position & { readonly cr: boolean };

/** Line and character after some bytes, from those before them, byte by byte. */
const afterEach = (before: Place, bytes: Uint8Array): Place => {
  let { row, column, cr } = before;
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === lineFeed || byte === carriageReturn) {
      if (byte === carriageReturn || !cr) row += 1;
      column = 1;
      start = at + 1;
    }
    cr = byte === carriageReturn;
  }
  return { row, column: column + charactersIn(bytes.subarray(start)), cr };
};

/** Lines at least so long are found faster by a search for their ends than byte by byte. */
const longLine = 64;

/** Line and character after some bytes, from those before them. A carriage return and line feed end one line. */
const after = (before: Place, dropped: Uint8Array): Place => {
  if (dropped.length === 0) return before;
  // The search of a Buffer is ten times as fast as that of its plain sort.
  const bytes = Buffer.from(dropped.buffer, dropped.byteOffset, dropped.length);
  if (before.cr || bytes.includes(carriageReturn)) return afterEach(before, bytes);
  let { row } = before;
  let start = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, start)) {
    row += 1;
    start = at + 1;
    if (start < (row - before.row) * longLine) return afterEach({ row, column: 1, cr: false }, bytes.subarray(start));
  }
  const column = start === 0 ? before.column : 1;
  return { row, column: column + charactersIn(bytes.subarray(start)), cr: false };
};

export const makeWindow = (firstLine = 1): Window => {
  let position: Place = { row: firstLine, column: 1, cr: false };
  /** Room in which bytes that wait are joined with those that come: twice what it holds, so that it seldom moves. */
  let room = new Uint8Array();
  const window: Window = {
    bytes: new Uint8Array(),
    at: 0,
    push: (more) => {
      position = after(position, window.bytes.subarray(0, window.at));
      const left = window.bytes.subarray(window.at);
      // One sort of bytes, whatever a door brings: those who read them are fast with one.
      if (left.length === 0) window.bytes = new Uint8Array(more.buffer, more.byteOffset, more.length);
      else {
        const size = left.length + more.length;
        let start = left.buffer === room.buffer ? left.byteOffset : -1;
        if (start < 0 || start + size > room.length) {
          // What waits is most often the beginning of one row: it moves to the front, or to a larger room.
          if (size > room.length || 2 * left.length > room.length) room = new Uint8Array(2 * size);
          room.set(left);
          start = 0;
        }
        room.set(more, start + left.length);
        window.bytes = room.subarray(start, start + size);
      }
      window.at = 0;
    },
    placeOf: (at) => {
      const { row, column } = after(position, window.bytes.subarray(0, at));
      return { row, column };
    },
  };
  return window;
};
