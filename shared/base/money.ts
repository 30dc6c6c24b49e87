declare const centsBrand: unique symbol;
declare const shareBrand: unique symbol;
declare const hundredthsBrand: unique symbol;
declare const factorBrand: unique symbol;

/** An amount in whole cents. */
export type Cents = number & { readonly [centsBrand]: true };
/** A share in whole hundredths of a percent: 34.5 % is 3450. */
export type Share = number & { readonly [shareBrand]: true };
/** A quantity in whole hundredths: 7.6 hours is 760. */
export type Hundredths = number & { readonly [hundredthsBrand]: true };
/** A factor in whole ten-thousandths: 0.1369 is 1369. */
export type Factor = number & { readonly [factorBrand]: true };

export const zeroCents = 0 as Cents;

/** Reads a number with at most two decimals as whole hundredths; null when it is finer, or too large to be exact. */
export const hundredthsOf = (number: number): number | null => {
  const whole = Math.round(number * 100);
  return Math.abs(number * 100 - whole) < 1e-4 && Number.isSafeInteger(whole) ? whole : null;
};

/** Reads a number with at most four decimals as whole ten-thousandths; null when it is finer, or too large. */
export const factorOf = (number: number): Factor | null => {
  const whole = Math.round(number * 10_000);
  return Math.abs(number * 10_000 - whole) < 1e-4 && Number.isSafeInteger(whole) ? (whole as Factor) : null;
};

/** The share of 100 %. */
export const wholeShare = 10_000 as Share;

/** The factor 1. */
export const wholeFactor = 10_000 as Factor;

/** A part of a whole as a factor, cut to four decimals; nothing of nothing is 0. */
export const factorDown = (part: number, whole: number): Factor =>
  (whole === 0 ? 0 : Math.floor((part * wholeFactor) / whole)) as Factor;

/** Euro, as a number with at most two decimals. */
export const euroOf = (cents: Cents): number => cents / 100;

/** A share of an amount, rounded up to a multiple of the step. Exact while amount × share < 2^53. */
export const shareUp = (amount: Cents, share: Share, step: Cents): Cents =>
  (Math.ceil((amount * share) / (10_000 * step)) * step) as Cents;

/** A fraction of an amount, rounded to the cent, a half upward. Exact while 2 × amount × numerator < 2^53. */
export const fractionHalfUp = (amount: Cents, numerator: number, denominator: number): Cents =>
  Math.floor((2 * amount * numerator + denominator) / (2 * denominator)) as Cents;

/** A share of an amount, rounded to the cent, a half upward. Exact while 2 × amount × share < 2^53. */
export const shareHalfUp = (amount: Cents, share: Share): Cents => fractionHalfUp(amount, share, 10_000);

/** An hourly amount times hours, rounded to the cent, a half upward. */
export const timesHoursHalfUp = (hourly: Cents, hours: Hundredths): Cents => fractionHalfUp(hourly, hours, 100);

/** A fraction of an hourly amount times hours, rounded once to the cent, a half upward. */
export const fractionOfHoursHalfUp = (
  hourly: Cents,
  hours: Hundredths,
  numerator: number,
  denominator: number,
): Cents => fractionHalfUp(hourly, hours * numerator, 100 * denominator);

/** Shares added up of some of the equal parts into which an amount is cut. */
export type PartShares = { readonly share: number; readonly parts: number };

/**
 * Shares of an amount's parts, summed exactly and rounded once to the cent, a half upward. Exact for amounts up to
 * 100,000 euro, thirty parts and three ways of cutting into at most 31.
 */
export const partSharesHalfUp = (amount: Cents, portions: readonly PartShares[]): Cents => {
  const whole = portions.reduce((product, { parts }) => product * parts, 1);
  const numerator = portions.reduce((total, { share, parts }) => total + share * (whole / parts), 0);
  return fractionHalfUp(amount, numerator, 10_000 * whole);
};

export const sum = (amounts: readonly Cents[]): Cents =>
  amounts.reduce((total, amount) => (total + amount) as Cents, zeroCents);

/** Whole minutes of hundredths of an hour. */
export const minutesOf = (hours: Hundredths): number => Math.round((hours * 60) / 100);

/** How many whole times a size goes into a count. */
export const wholeTimes = (count: number, size: number): number => Math.floor(count / size);

/** How many times a size is begun in a count. */
export const begunTimes = (count: number, size: number): number => Math.ceil(count / size);

/** An amount that was so much of the whole, made whole, rounded to the cent, a half upward. */
export const wholeOfHalfUp = (amount: Cents, part: Factor): Cents => fractionHalfUp(amount, wholeFactor, part);

/** Amounts times their factors, summed exactly and rounded once to the cent, a half upward. */
export const factorsHalfUp = (portions: readonly (readonly [Cents, Factor])[]): Cents =>
  fractionHalfUp(portions.reduce((total, [amount, factor]) => total + amount * factor, 0) as Cents, 1, wholeFactor);

/** An amount times exact factors of any size, rounded once to the cent, a half upward. */
export const productHalfUp = (amount: Cents, numerators: readonly number[], denominators: readonly number[]): Cents => {
  const product = (numbers: readonly number[]) => numbers.reduce((made, number) => made * BigInt(number), BigInt(1));
  const [numerator, denominator] = [BigInt(amount) * product(numerators), product(denominators)];
  const two = BigInt(2);
  return Number((two * numerator + denominator) / (two * denominator)) as Cents;
};
