/** Turns a stretch of UTF-8 into a text: the kernel has no decoder of its own, a door that reads bytes brings one. */
export type Decode = (bytes: Uint8Array, from: number, to: number) => string;

/**
 * Many texts, kept as bytes side by side: a million references are one block of memory, not a million strings. A text
 * with other letters than ASCII, or one that came as a string, is kept as it is.
 */
export type Texts = {
  readonly add: (bytes: Uint8Array, from: number, to: number) => number;
  readonly addText: (text: string) => number;
  /** Copies a text out of another collection. */
  readonly copy: (from: Texts, place: number) => number;
  readonly at: (place: number) => string;
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
  const room = (more: number): void => {
    const end = count === 0 ? 0 : ends[count - 1];
    if (end + more > block.length) {
      const larger = new Uint8Array(Math.max(2 * block.length, end + more));
      larger.set(block);
      block = larger;
    }
    if (count === ends.length) {
      const larger = new Int32Array(2 * ends.length);
      larger.set(ends);
      ends = larger;
    }
  };
  const beginOf = (place: number): number => (place === 0 ? 0 : ends[place - 1]);
  const isAscii = (bytes: Uint8Array, from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (bytes[at] >= 0x80) return false;
    return true;
  };
  const addText = (text: string): number => {
    strings.push(text);
    return -strings.length;
  };
  const texts: Texts = {
    addText,
    add: (bytes, from, to) => {
      if (!isAscii(bytes, from, to)) return addText(decode(bytes, from, to));
      room(to - from);
      let end = beginOf(count);
      for (let at = from; at < to; at++) block[end++] = bytes[at];
      ends[count] = end;
      return count++;
    },
    copy: (from, place) => {
      if (place < 0) return addText(from.at(place));
      const inside = insides.get(from);
      if (inside === undefined) return addText(from.at(place));
      const { bytes, begin, end } = inside(place);
      return texts.add(bytes, begin, end);
    },
    at: (place) => (place < 0 ? strings[-place - 1] : decode(block, beginOf(place), ends[place])),
    hash: (place) => {
      let hash = 0;
      if (place < 0) {
        const text = strings[-place - 1];
        for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
      } else for (let at = beginOf(place); at < ends[place]; at++) hash = (Math.imul(hash, 31) + block[at]) | 0;
      return hash;
    },
    clear: () => {
      count = 0;
      strings = [];
    },
  };
  insides.set(texts, (place) => ({ bytes: block, begin: beginOf(place), end: ends[place] }));
  return texts;
};

/** Where the bytes of a collection's text lie, for a copy without a decoder between. */
const insides = new WeakMap<
  Texts,
  (place: number) => { readonly bytes: Uint8Array; readonly begin: number; readonly end: number }
>();
