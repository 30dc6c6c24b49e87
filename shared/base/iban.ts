/** How many characters a Belgian account number has, and the shortest and the longest of any country. */
const belgian = 16;
const shortest = 15;
const longest = 34;
/** The country and the check digits, which the division takes last. */
const head = 4;
/** The letters of Belgium as the division takes them: B is 11 and E is 14. */
const belgium = 1114;

const isSpace = (sign: number): boolean => sign <= 0x20 || sign === 0xa0 || sign === 0x202f;

/** What a character counts for: a digit itself, A 10 to Z 35; -1 for any other. */
const worthOf = (sign: number): number => {
  if (sign >= 0x30 && sign <= 0x39) return sign - 0x30;
  const upper = sign >= 0x61 && sign <= 0x7a ? sign - 0x20 : sign;
  return upper >= 0x41 && upper <= 0x5a ? upper - 0x41 + 10 : -1;
};

const append = (number: number, value: number): number => number * (value < 10 ? 10 : 100) + value;

/**
 * Whether a text is an IBAN (ISO 13616): two letters, two check digits and the account; with its first four characters
 * last and each letter as a number from 10 on, the whole leaves 1 of 97. Spaces do not count.
 */
export const isIban = (typed: string): boolean =>
  isIbanAt({ lengthOf: () => typed.length, codeAt: (_, at) => typed.charCodeAt(at) }, 0);

/** Texts by their place, read a character at a time. */
type Characters = {
  readonly lengthOf: (place: number) => number;
  readonly codeAt: (place: number, at: number) => number;
};

/** The same for a text among others, of which no string is made. */
export const isIbanAt = (texts: Characters, place: number): boolean => {
  const length = texts.lengthOf(place);
  let count = 0;
  let first = 0;
  let remainder = 0;
  let letters = 0;
  for (let at = 0; at < length; at++) {
    const sign = texts.codeAt(place, at);
    if (isSpace(sign)) continue;
    const value = worthOf(sign);
    if (value < 0 || (count < head && count < 2 !== value >= 10)) return false;
    if (count < head) first = append(first, value);
    else {
      remainder = append(remainder, value) % 97;
      if (value >= 10) letters++;
    }
    count++;
  }
  if (count < shortest || count > longest || (remainder * 1_000_000 + first) % 97 !== 1) return false;
  return Math.floor(first / 100) !== belgium || (count === belgian && letters === 0);
};
