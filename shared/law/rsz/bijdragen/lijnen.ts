import { type Cents, type Share, shareHalfUp, sum } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import type { Parameter } from "../../../engine/parameter.ts";

/** A percentage that is part of the contributions: what it is called, and on which read it stands. */
export type Deel = {
  readonly naam: Text;
  readonly aandeel: Share | null;
  /** The read it stands on, and the figure that is missing where it is unknown; nothing for the caller's own. */
  readonly van: readonly [read: string, figure: Parameter | null] | null;
};

/** A line of the declaration: an amount that was rounded by itself, or one that is not known. */
export type Lijn = {
  readonly naam: Text;
  readonly bedrag: Cents | null;
  readonly on: readonly string[];
  readonly ontbreekt: readonly Text[];
};

const bekendeSom = (delen: readonly Deel[]): Share | null =>
  delen.reduce<Share | null>(
    (total, { aandeel }) => (total === null || aandeel === null ? null : ((total + aandeel) as Share)),
    0 as Share,
  );

/** Parts that stand on one line: their shares are added up, and the amount is rounded once. */
export const samen = (naam: Text, basis: Cents, delen: readonly Deel[]): Lijn => {
  const aandeel = bekendeSom(delen);
  return {
    naam,
    bedrag: aandeel === null ? null : shareHalfUp(basis, aandeel),
    on: delen.flatMap((deel) => (deel.van === null || deel.aandeel === null ? [] : [deel.van[0]])),
    ontbreekt: delen.flatMap((deel) => (deel.aandeel === null && deel.van?.[1] ? [deel.van[1].name] : [])),
  };
};

/** A part on a line of its own. */
export const apart = (basis: Cents, deel: Deel): Lijn => samen(deel.naam, basis, [deel]);

/** What is known of the lines together. */
export const bekend = (lijnen: readonly Lijn[]): Cents => sum(lijnen.flatMap(({ bedrag }) => bedrag ?? []));
