import { hashByte, hashStart } from "../base/hash.ts";

/** Turns a stretch of UTF-8 into a text: the kernel has no decoder of its own, a door that reads bytes brings one. */
export type Decode = (bytes: Uint8Array, from: number, to: number) => string;

type Held = {
  readonly block: Uint8Array;
  readonly ends: Int32Array;
  readonly count: number;
  readonly strings: readonly string[];
};

/**
 * Many texts, kept as bytes side by side: a million references are one block of memory, not a million strings. A text
 * with other letters than ASCII, or one that came as a string, is kept as it is.
 */
export type Texts = {
  readonly add: (bytes: Uint8Array, from: number, to: number) => number;
  readonly addText: (text: string) => number;
  /** Copies all texts of another collection; says where a text of a place there stands here. */
  readonly addAll: (from: Texts) => (place: number) => number;
  /** All that is held, for a copy without a decoder between. */
  readonly held: () => Held;
  readonly at: (place: number) => string;
  /** A text by its characters, without a string of it. */
  readonly lengthOf: (place: number) => number;
  readonly codeAt: (place: number, at: number) => number;
  readonly hash: (place: number) => number;
  readonly clear: () => void;
};

const firstBytes = 4096;
const firstPlaces = 256;

export const makeTexts = (decode: Decode): Texts => {
  let block = new Uint8Array(firstBytes);
  let ends = new Int32Array(firstPlaces);
  let count = 0;
  let strings: string[] = [];
  const room = (more: number, places: number): void => {
    const end = beginOf(count);
    if (end + more > block.length) {
      const larger = new Uint8Array(Math.max(2 * block.length, end + more));
      larger.set(block);
      block = larger;
    }
    if (count + places > ends.length) {
      const larger = new Int32Array(Math.max(2 * ends.length, count + places));
      larger.set(ends);
      ends = larger;
    }
  };
  const beginOf = (place: number): number => (place === 0 ? 0 : ends[place - 1]);
  const addText = (text: string): number => {
    strings.push(text);
    return -strings.length;
  };
  return {
    addText,
    add: (bytes, from, to) => {
      room(to - from, 1);
      let end = beginOf(count);
      for (let at = from; at < to; at++) {
        if (bytes[at] >= 0x80) return addText(decode(bytes, from, to));
        block[end++] = bytes[at];
      }
      ends[count] = end;
      return count++;
    },
    addAll: (from) => {
      const other = from.held();
      const size = other.count === 0 ? 0 : other.ends[other.count - 1];
      room(size, other.count);
      const begin = beginOf(count);
      const first = count;
      const firstString = strings.length;
      block.set(other.block.subarray(0, size), begin);
      for (let place = 0; place < other.count; place++) ends[count++] = begin + other.ends[place];
      for (const text of other.strings) strings.push(text);
      return (place) => (place < 0 ? place - firstString : place + first);
    },
    held: () => ({ block, ends, count, strings }),
    at: (place) => (place < 0 ? strings[-place - 1] : decode(block, beginOf(place), ends[place])),
    lengthOf: (place) => (place < 0 ? strings[-place - 1].length : ends[place] - beginOf(place)),
    codeAt: (place, at) => (place < 0 ? strings[-place - 1].charCodeAt(at) : block[beginOf(place) + at]),
    hash: (place) => {
      let hash = hashStart(0);
      if (place < 0) {
        const text = strings[-place - 1];
        for (let at = 0; at < text.length; at++) hash = hashByte(hash, text.charCodeAt(at));
      } else for (let at = beginOf(place); at < ends[place]; at++) hash = hashByte(hash, block[at]);
      return hash;
    },
    clear: () => {
      count = 0;
      strings = [];
    },
  };
};
