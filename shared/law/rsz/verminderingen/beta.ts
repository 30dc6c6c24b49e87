import { type Cents, type Factor, wholeFactor, zeroCents } from "../../../base/money.ts";
import type { Quarter } from "../../../base/quarter.ts";
import type { Parameter } from "../../../engine/parameter.ts";
import { read } from "../../../engine/rule.ts";
import { breukVan, opKwartaal } from "../kwartaal.ts";
import { betaGrens } from "./cijfers.ts";

export type Beta = {
  readonly muHoog: Factor;
  readonly muMidden: Factor;
  readonly muLaag: Factor;
  readonly vast: Factor;
  readonly helling: Factor;
};

/** The limits of µ and the fixed part and slope of beta: of the structural reduction, or of target groups. */
export const betaReads = <F extends { readonly kwartaal: Quarter }>(
  beta: Parameter<Readonly<Record<string, Factor>>>,
) => ({
  muHoog: read<F, Factor>(betaGrens, opKwartaal, () => "hoog"),
  muMidden: read<F, Factor>(betaGrens, opKwartaal, () => "midden"),
  muLaag: read<F, Factor>(betaGrens, opKwartaal, () => "laag"),
  vast: read<F, Factor>(beta, opKwartaal, () => "vast"),
  helling: read<F, Factor>(beta, opKwartaal, () => "helling"),
});

const grootsteDeler = (one: number, other: number): number => (other === 0 ? one : grootsteDeler(other, one % other));

/** An amount times µ and beta: whole from the high limit on, nothing below the low one, once rounded between them. */
export const maalMuBeta = (bedrag: Cents, mu: Factor, { muHoog, muMidden, muLaag, vast, helling }: Beta): Cents => {
  if (mu >= muHoog) return bedrag;
  if (mu < muLaag) return zeroCents;
  // Beta is a fraction of whole numbers: without what divides them all it is small enough for plain arithmetic.
  const deler = grootsteDeler(grootsteDeler(wholeFactor, vast), helling);
  const beta = (vast / deler) * wholeFactor + Math.max(0, mu - muMidden) * (helling / deler);
  return breukVan(bedrag, mu * beta, wholeFactor * wholeFactor * (wholeFactor / deler));
};
