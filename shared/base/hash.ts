/** Another one each time the program starts, so that nobody can choose texts or numbers that come to the same place. */
const seed = Math.floor(Math.random() * 2 ** 32) | 0;

/** The hash of no bytes; a text between quotes and a word without do not begin alike. */
export const hashStart = (kind: number): number => seed ^ kind;

/** A hash with one byte more. */
export const hashByte = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

/** Spreads what is in a hash over all its bits. */
export const spread = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

const half = 4_294_967_296;

/** The hash of a whole number. */
export const hashNumber = (number: number): number => {
  const low = number % half;
  return spread(Math.imul((low | 0) ^ seed, 0x9e3779b1) ^ (((number - low) / half) | 0));
};
