import { isAscii } from "node:buffer";
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

const topBits = 0x80808080;
const bitsIn = (top: number): number => Math.imul((top >>> 7) & 0x01010101, 0x01010101) >>> 24;

/** Characters of UTF-8 as JavaScript counts them: each byte that begins one, and one more for each of four bytes. */
const charactersIn = (bytes: Uint8Array): number => {
  if (isAscii(bytes)) return bytes.length;
  let count = 0;
  let at = 0;
  const one = (byte: number): void => {
    if ((byte & 0xc0) !== 0x80) count += byte >= 0xf0 ? 2 : 1;
  };
  while (at < bytes.length && (bytes.byteOffset + at) % 4 !== 0) one(bytes[at++]);
  const whole = (bytes.length - at) >> 2;
  // Four bytes at a time: those that continue a character have the highest bit alone of the two highest.
  const words = whole === 0 ? new Int32Array() : new Int32Array(bytes.buffer, bytes.byteOffset + at, whole);
  for (let place = 0; place < whole; place++) {
    const word = words[place];
    if ((word & topBits) === 0) count += 4;
    else
      count +=
        4 - bitsIn(word & ~(word << 1) & topBits) + bitsIn(word & (word << 1) & (word << 2) & (word << 3) & topBits);
  }
  for (at += whole * 4; at < bytes.length; at++) one(bytes[at]);
  return count;
};

/** Line and character after some bytes, from those before them. A carriage return and line feed end one line. */
const after = (before: Position & { readonly cr: boolean }, bytes: Uint8Array): Position & { readonly cr: boolean } => {
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

export const makeWindow = (firstLine = 1): Window => {
  let position = { row: firstLine, column: 1, cr: false };
  /** Room in which bytes that wait are joined with those that come: twice what it holds, so that it seldom moves. */
  let room = new Uint8Array();
  const window: Window = {
    bytes: new Uint8Array(),
    at: 0,
    push: (more) => {
      position = after(position, window.bytes.subarray(0, window.at));
      const left = window.bytes.subarray(window.at);
      if (left.length === 0) window.bytes = more;
      else {
        const size = left.length + more.length;
        let start = left.buffer === room.buffer ? left.byteOffset : -1;
        if (start < 0 || start + size > room.length) {
          room = new Uint8Array(2 * size);
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
