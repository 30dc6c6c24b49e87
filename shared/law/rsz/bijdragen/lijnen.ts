import { type Cents, type Share, shareHalfUp } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import type { Parameter } from "../../../engine/parameter.ts";

/** A percentage that is part of the contributions: what it is called, and on which read it stands. */
export type Deel = {
  readonly naam: Text;
  readonly aandeel: Share | null;
  /** The read it stands on, and the figure that is missing where it is unknown; nothing for the caller's own. */
  readonly van: readonly [read: string, figure: Parameter | null] | null;
};

/** A line of the declaration: the share that is due on it, or none where that is not known. */
export type Lijn = {
  readonly naam: Text;
  readonly aandeel: Share | null;
  readonly on: readonly string[];
  readonly ontbreekt: readonly Text[];
};

const bekendeSom = (delen: readonly Deel[]): Share | null =>
  delen.reduce<Share | null>(
    (total, { aandeel }) => (total === null || aandeel === null ? null : ((total + aandeel) as Share)),
    0 as Share,
  );

/** Parts that stand on one line: their shares are added up, so that the amount is rounded once. */
export const samen = (naam: Text, delen: readonly Deel[]): Lijn => ({
  naam,
  aandeel: bekendeSom(delen),
  on: delen.flatMap((deel) => (deel.van === null || deel.aandeel === null ? [] : [deel.van[0]])),
  ontbreekt: delen.flatMap((deel) => (deel.aandeel === null && deel.van?.[1] ? [deel.van[1].name] : [])),
});

/** A part on a line of its own. */
export const apart = (deel: Deel): Lijn => samen(deel.naam, [deel]);

/** The amount of a line, rounded by itself; null where its share is not known. */
export const bedragVan = (basis: Cents, { aandeel }: Lijn): Cents | null =>
  aandeel === null ? null : shareHalfUp(basis, aandeel);

/** What is known of the lines together. */
export const bekend = (basis: Cents, lijnen: readonly Lijn[]): Cents => {
  let total = 0;
  for (const lijn of lijnen) total += bedragVan(basis, lijn) ?? 0;
  return total as Cents;
};

/** Whether the share of every line is known. */
export const isVolledig = (lijnen: readonly Lijn[]): boolean => lijnen.every(({ aandeel }) => aandeel !== null);
