/** All but the last three characters of a personal number. */
export const masked = (digits: string): string => `${"•".repeat(Math.max(0, digits.length - 3))}${digits.slice(-3)}`;

/**
 * Digits that could be somebody's number: nine or more with a few signs (or "nr") between two of them, as people write
 * them, or seven or more in one piece, for a number that lost its leading zeros.
 */
const numberLike = /\d(?:[^\p{L}\p{N}]{0,5}(?:n[ro][^\p{L}\p{N}]{0,3})?\d){8,}|\d{7,}/giu;

/** What is plainly something else: a whole day, a time of day, a school year. */
const otherwise = [
  "\\d{4}-\\d{1,2}-\\d{1,2}",
  "\\d{1,2}([/.-])\\d{1,2}\\2\\d{4}",
  "(?:[01]?\\d|2[0-4]):[0-5]\\d",
  "(?:19|20)\\d{2}[-/](?:19|20)\\d{2}",
];
const plainly = new RegExp(`(?<![\\p{N}:.,/-])(${otherwise.join("|")})(?![\\p{N}:.,/])`, "gu");

const maskAll = (text: string): string => text.replace(numberLike, (found) => masked(found.replace(/\D/g, "")));

/** A text in which everything that could be a personal number is masked; days and times stay. */
export const withoutNumbers = (text: string): string => {
  let shown = "";
  let from = 0;
  for (const { 0: found, index } of text.matchAll(plainly)) {
    shown += maskAll(text.slice(from, index)) + found;
    from = index + found.length;
  }
  return shown + maskAll(text.slice(from));
};
