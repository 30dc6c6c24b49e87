/** All but the last three characters of a personal number. */
export const masked = (digits: string): string => `${"•".repeat(Math.max(0, digits.length - 3))}${digits.slice(-3)}`;

/** Digits that could be somebody's number: nine or more in a row, with the signs people write between them. */
const numberLike = /\d(?:[\s./-]?\d){8,}/g;

/** A text in which everything that could be a personal number is masked. */
export const withoutNumbers = (text: string): string =>
  text.replace(numberLike, (found) => masked(found.replace(/\D/g, "")));
