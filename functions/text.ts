/** The line and the character of a place in a text, both from 1. */
export type Position = { readonly row: number; readonly column: number };

export const positionOf = (text: string, index: number): Position => {
  let row = 1;
  let start = 0;
  for (const { index: at, 0: end } of text.slice(0, index).matchAll(/\r\n|\r|\n/g)) {
    row += 1;
    start = at + end.length;
  }
  return { row, column: index - start + 1 };
};

/** The ranges of a second byte where they are narrower than 80–BF: no overlong forms, surrogates or beyond U+10FFFF. */
const seconds: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};
const followers = (first: number): number => {
  if (first < 0x80) return 0;
  if (first < 0xc2 || first > 0xf4) return -1;
  return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
};

/** The place of the first byte that begins no UTF-8 character, or -1. The decoder only says that there is one. */
export const brokenByte = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; ) {
    const more = followers(bytes[at]);
    if (more < 0) return at;
    for (let next = 1; next <= more; next++) {
      const [low, high] = (next === 1 ? seconds[bytes[at]] : undefined) ?? [0x80, 0xbf];
      const byte = bytes[at + next];
      if (byte === undefined || byte < low || byte > high) return at;
    }
    at += more + 1;
  }
  return -1;
};
