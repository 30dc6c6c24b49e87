/** An exact fraction; the denominator is more than 0. Nothing is rounded before it is asked. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

export const fraction = (over: bigint | number, under: bigint | number = 1): Fraction =>
  BigInt(under) < 0n ? { over: -BigInt(over), under: -BigInt(under) } : { over: BigInt(over), under: BigInt(under) };

/** A decimal number as people write it, `"25.88"`, or a JavaScript number with few decimals, exactly as it prints. */
export const decimal = (written: string | number): Fraction => {
  const [whole, decimals = ""] = String(written).split(".");
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

export const plus = (...parts: readonly Fraction[]): Fraction =>
  parts.reduce((sum, one) => fraction(sum.over * one.under + one.over * sum.under, sum.under * one.under), fraction(0));
export const times = (...parts: readonly Fraction[]): Fraction =>
  parts.reduce((product, one) => fraction(product.over * one.over, product.under * one.under), fraction(1));
export const minus = (one: Fraction, other: Fraction): Fraction => plus(one, times(fraction(-1), other));
export const divided = (one: Fraction, by: Fraction): Fraction => fraction(one.over * by.under, one.under * by.over);
export const less = (one: Fraction, other: Fraction): boolean => one.over * other.under < other.over * one.under;
export const least = (one: Fraction, other: Fraction): Fraction => (less(other, one) ? other : one);
export const most = (one: Fraction, other: Fraction): Fraction => (less(one, other) ? other : one);
export const percent = (written: string): Fraction => times(decimal(written), fraction(1, 100));

/** The whole number at or below. */
export const floor = ({ over, under }: Fraction): bigint =>
  over >= 0n ? over / under : -((-over + under - 1n) / under);
export const ceil = ({ over, under }: Fraction): bigint => -floor(fraction(-over, under));

/** Euro rounded half upward to the cent, still exact. */
export const toCent = (euro: Fraction): Fraction =>
  fraction(floor(plus(times(euro, fraction(100)), fraction(1, 2))), 100);

/** Euro that are whole cents, as the number a cell shows. */
export const shown = (euro: Fraction): number => {
  const cents = times(euro, fraction(100));
  if (cents.over % cents.under !== 0n) throw new Error("an amount was not rounded to the cent");
  return Number(cents.over / cents.under) / 100;
};
