/** All but the last three characters of a personal number. */
export const masked = (digits: string): string => `${"•".repeat(Math.max(0, digits.length - 3))}${digits.slice(-3)}`;

/**
 * Digits that could be somebody's number: nine or more with up to three signs between two of them, as people write
 * them, or seven or more in one piece, for a number that lost its leading zeros. A day has eight, with signs: it stays.
 */
const numberLike = /\d(?:[^\p{L}\p{N}]{0,3}\d){8,}|\d{7,}/gu;

/** A text in which everything that could be a personal number is masked. */
export const withoutNumbers = (text: string): string =>
  text.replace(numberLike, (found) => masked(found.replace(/\D/g, "")));
