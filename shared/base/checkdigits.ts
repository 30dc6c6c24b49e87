import { type Day, dayOf } from "./day.ts";

const digitsOnly = (typed: string): string => typed.replace(/[\s./-]/g, "");

/** A number of a person or firm as it is kept: digits alone, padded to its length; null when it cannot be one. */
export const paddedDigits = (typed: string, length: number): string | null => {
  const digits = digitsOnly(typed);
  return /^\d+$/.test(digits) && digits.length <= length ? digits.padStart(length, "0") : null;
};

/** What a valid INSZ tells: the century of birth, and the day where it is known. */
export type InszBirth = { readonly year: number; readonly day: Day | null };

/** The complement of a number to 97. */
const complement97 = (number: number): number => 97 - (number % 97);

/**
 * The birth told by an INSZ of eleven digits, or null when its check digits are wrong. The check is over nine digits,
 * with a 2 before them for births from 2000 on; month + 20 or + 40 marks a BIS number; month or day 00 is unknown.
 * The two centuries never fit one number both: a prefix of 2 moves the remainder by 68 of 97.
 */
export const inszBirth = (digits: string): InszBirth | null => {
  const body = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  const month = Number(digits.slice(2, 4)) % 20;
  const dayOfMonth = Number(digits.slice(4, 6));
  if (Number(digits.slice(2, 4)) > 52 || month > 12 || dayOfMonth > 31) return null;
  for (const century of [2000, 1900]) {
    const expected = complement97(century === 2000 ? 2_000_000_000 + body : body);
    if (expected !== check) continue;
    const year = century + Number(digits.slice(0, 2));
    const known = month > 0 && dayOfMonth > 0;
    const day = known ? dayOf(year, month, dayOfMonth) : null;
    if (known && day === null) continue;
    return { year, day };
  }
  return null;
};

/** KBO (begins 0 or 1) and establishment (2–8): the last two digits are 97 less the remainder of the first eight. */
const tenDigits = (digits: string): boolean => complement97(Number(digits.slice(0, 8))) === Number(digits.slice(8));
export const isKbo = (digits: string): boolean => /^[01]\d{9}$/.test(digits) && tenDigits(digits);
export const isVestiging = (digits: string): boolean => /^[2-8]\d{9}$/.test(digits) && tenDigits(digits);

/** RSZ number of nine digits: 96 less the remainder of a hundred times the first seven. */
export const isRszNummer = (digits: string): boolean =>
  /^\d{9}$/.test(digits) && 96 - ((Number(digits.slice(0, 7)) * 100) % 97) === Number(digits.slice(7));

/** Whether digits are, or with their lost leading zeros would be, a valid personal number. */
export const couldBeInsz = (digits: string): boolean => {
  const padded = paddedDigits(digits, 11);
  return padded !== null && inszBirth(padded) !== null;
};
