/**
 * Numbers of persons and firms, as people type them: nine digits or more with signs between them, or seven or more in
 * one piece, for a number that lost its leading zeros. A day has eight, with signs, and stays.
 */
const longNumber = /\d(?:[^\p{L}\p{N}]{0,3}\d){8,}|\d{7,}/gu;

const mask = (found: string): string => {
  const digits = found.replace(/\D/g, "");
  return "•".repeat(digits.length - 3) + digits.slice(-3);
};

/** A text without personal numbers: what a client sent may stand anywhere, also where nobody expects it. */
export const scrub = (text: string): string => text.replace(longNumber, mask);

/** A name that a client made up (a header, a key), short and safe enough to say back. */
export const scrubName = (name: string): string => {
  const plain = scrub(name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, " ").trim());
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
};
