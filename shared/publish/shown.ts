import { isKbo, isVestiging } from "../base/checkdigits.ts";
import { masked, withoutNumbers } from "../base/masked.ts";

/** A reference as it may be shown: one that is or could be a personal number is masked. */
export const shownReference = (reference: string | null): string | null =>
  reference === null ? null : withoutNumbers(reference);

/** The number of a firm or establishment; one whose check digits are wrong may be a personal number, and is masked. */
export const companyNumber = (digits: string | null): string | null =>
  digits === null || isKbo(digits) || isVestiging(digits) ? digits : masked(digits);
