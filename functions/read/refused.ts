import type { Outcome, Refusal } from "../problem.ts";

/** An error that ends a reading: what came is no roster, or more than is read. Caught where a body is read. */
export type Refused = Error & { readonly refusal: Refusal };

export const refused = (refusal: Refusal): Refused => Object.assign(new Error(refusal.kind), { refusal });
export const isRefused = (error: unknown): error is Refused => error instanceof Error && "refusal" in error;

/** The value of an outcome, or the end of the reading. */
export const orRefuse = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw refused(outcome.refusal);
};
