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

/** What a number of nine digits, with a 2 before it, leaves of 97 beside the number alone. */
const prefix2 = 2_000_000_000;

/**
 * The birth told by an INSZ, or null when its check digits are wrong. The check is over nine digits, with a 2 before
 * them for births from 2000 on; month + 20 or + 40 marks a BIS number; month or day 00 is unknown. The two centuries
 * never fit one number both: a prefix of 2 moves the remainder by 68 of 97.
 */
export const inszBirthOf = (number: number): InszBirth | null => {
  const body = Math.floor(number / 100);
  const check = number - body * 100;
  const yymm = Math.floor(body / 100_000);
  const yy = Math.floor(yymm / 100);
  const marked = yymm - yy * 100;
  const month = marked % 20;
  const dayOfMonth = Math.floor(body / 1000) - yymm * 100;
  if (marked > 52 || month > 12 || dayOfMonth > 31) return null;
  const born2000 = complement97(prefix2 + body) === check;
  if (!born2000 && complement97(body) !== check) return null;
  const year = (born2000 ? 2000 : 1900) + yy;
  if (month === 0 || dayOfMonth === 0) return { year, day: null };
  const day = dayOf(year, month, dayOfMonth);
  return day === null ? null : { year, day };
};

/** The same for its eleven digits. */
export const inszBirth = (digits: string): InszBirth | null => inszBirthOf(Number(digits));

/** KBO (begins 0 or 1) and establishment (2–8): the last two digits are 97 less the remainder of the first eight. */
const tenDigits = (number: number): boolean => complement97(Math.floor(number / 100)) === number % 100;
export const isKboOf = (number: number): boolean => number < 2e9 && tenDigits(number);
export const isVestigingOf = (number: number): boolean => number >= 2e9 && number < 9e9 && tenDigits(number);
export const isKbo = (digits: string): boolean => /^\d{10}$/.test(digits) && isKboOf(Number(digits));
export const isVestiging = (digits: string): boolean => /^\d{10}$/.test(digits) && isVestigingOf(Number(digits));

/** RSZ number of nine digits: 96 less the remainder of a hundred times the first seven. */
export const isRszNummerOf = (number: number): boolean => 96 - ((Math.floor(number / 100) * 100) % 97) === number % 100;
export const isRszNummer = (digits: string): boolean => /^\d{9}$/.test(digits) && isRszNummerOf(Number(digits));

/** Whether digits are, or with their lost leading zeros would be, a valid personal number. */
export const couldBeInsz = (digits: string): boolean => {
  const padded = paddedDigits(digits, 11);
  return padded !== null && inszBirth(padded) !== null;
};
