import { toCanonicalFormula } from "./dutch-formula.ts";
import { type TypedValue, typedValue } from "./dutch-value.ts";

export { toDutch } from "./dutch-formula.ts";

export type Canonical = { readonly formula: string } | TypedValue;

/** What a Dutch-speaking user types, in the form the engine reads: English names, commas between arguments. */
export const toCanonical = (typed: string, commaIsDecimal = true): Canonical =>
  typed.startsWith("=") && typed.length > 1
    ? { formula: toCanonicalFormula(typed, commaIsDecimal) }
    : typedValue(typed);
