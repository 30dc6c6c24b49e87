import { zeroCents } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import type { Decision, Step } from "../../engine/rule.ts";

/** Met, or not, and on which figures that stands; or met on an assumption. An unmet one may rest on one too. */
export type Oordeel = { readonly vervuld: boolean; readonly on: readonly string[]; readonly aannames: readonly Text[] };

export const aangenomen = (aanname: Text): Oordeel => ({ vervuld: true, on: [], aannames: [aanname] });
export const bekend = (is: boolean, ...on: readonly string[]): Oordeel => ({ vervuld: is, on, aannames: [] });
/** A restriction the sources are not sure of: who meets it does not depend on it, who does not, does. */
export const onzekereGrens = (is: boolean, ...on: readonly string[]): Oordeel => ({
  vervuld: is,
  on: is ? [] : on,
  aannames: [],
});

/** One condition of a premium: what it is called, the judgement, and why it fails. */
export type Voorwaarde<V, C> = {
  readonly id: string;
  readonly naam: Text;
  readonly oordeel: (vraag: V, cijfers: C) => Oordeel;
  readonly faalt: Text | ((vraag: V) => Text);
};

/**
 * A judgement with its place among those that its condition chooses from, and whether it is a reason that is sure:
 * nothing is due then, whatever else holds.
 */
export type Geplaatst = Oordeel & { readonly plaats: number; readonly beslist: boolean };

const isZekereReden = ({ vervuld, aannames }: Oordeel): boolean => !vervuld && aannames.length === 0;
const plaatsOp = ({ vervuld, on, aannames }: Oordeel, plaats: number): Geplaatst => ({
  vervuld,
  on,
  aannames,
  plaats,
  beslist: isZekereReden({ vervuld, on, aannames }),
});

/**
 * A condition that chooses among judgements made beforehand. Their places tell all of its outcome: a roster asks for
 * them by the million.
 */
export type Keuze<V, C> = Omit<Voorwaarde<V, C>, "oordeel"> & {
  readonly oordeel: (vraag: V, cijfers: C) => Geplaatst;
  readonly kies: (vraag: V, cijfers: C, oordelen: never) => Geplaatst;
  readonly oordelen: Readonly<Record<string, Geplaatst>>;
  readonly aantal: number;
};

/** The judgements of a condition on a figure: met, or not. */
export const jaOfNee = (...on: readonly string[]) => ({ ja: bekend(true, ...on), nee: bekend(false, ...on) });
export const onzekerJaOfNee = (...on: readonly string[]) => ({
  ja: onzekereGrens(true, ...on),
  nee: onzekereGrens(false, ...on),
});

/** Makes conditions with these questions and figures: `keuzeVan<Vraag, Cijfers>()({ oordelen, kies, … })`. */
export const keuzeVan =
  <V, C>() =>
  <N extends string>({
    oordelen,
    kies,
    ...woorden
  }: Pick<Voorwaarde<V, C>, "id" | "naam" | "faalt"> & {
    readonly oordelen: Readonly<Record<N, Oordeel>>;
    readonly kies: (vraag: V, cijfers: C, oordelen: Readonly<Record<N, Geplaatst>>) => Geplaatst;
  }): Keuze<V, C> => {
    const namen = Object.keys(oordelen) as N[];
    const geplaatst = Object.fromEntries(
      namen.map((naam, plaats): [N, Geplaatst] => [naam, plaatsOp(oordelen[naam], plaats)]),
    ) as Record<N, Geplaatst>;
    return {
      ...woorden,
      oordeel: (vraag, cijfers) => kies(vraag, cijfers, geplaatst),
      kies,
      oordelen: geplaatst,
      aantal: namen.length,
    };
  };

/**
 * All judgements in one number: where it is the same, so is their outcome. It is below 0 where one of them is a reason
 * that is sure.
 */
export const plaatsen = <V, C>(keuzes: readonly Keuze<V, C>[], vraag: V, cijfers: C): number => {
  let samen = 0;
  let eerdere = 1;
  for (let place = 0; place < keuzes.length; place++) {
    const { kies, oordelen, aantal } = keuzes[place];
    const { plaats, beslist } = kies(vraag, cijfers, oordelen as never);
    if (beslist) return -(eerdere + plaats);
    samen = samen * aantal + plaats;
    eerdere += aantal;
  }
  return samen;
};

/** Why nothing is due, the figures that stands on, and what was assumed for it. */
export type Reden = { readonly because: Text; readonly on: readonly string[]; readonly aannames: readonly Text[] };

/** Nothing is due, for one reason; the agreement itself is looked at whatever the reason is. */
export const geweigerd = ({ because, on, aannames }: Reden, steps: Decision["steps"]): Decision => ({
  result: zeroCents,
  because,
  steps,
  on: ["bestaat", ...on],
  assumptions: aannames,
});

/** All conditions judged: the reason of a refusal, or what the right stands on. */
export type Uitkomst = {
  readonly reden: Reden | null;
  readonly on: ReadonlySet<string>;
  readonly aannames: readonly Text[];
  /** The conditions that are met without an assumption, as steps. */
  readonly steps: Readonly<Record<string, Step>>;
};

const reden = <V>(faalt: Voorwaarde<V, never>["faalt"], vraag: V): Text =>
  typeof faalt === "function" ? faalt(vraag) : faalt;

/** Judges the conditions in their order; a reason that is sure goes before one that rests on an assumption. */
export const beoordeel = <V, C>(voorwaarden: readonly Voorwaarde<V, C>[], vraag: V, cijfers: C): Uitkomst => {
  const oordelen = voorwaarden.map((voorwaarde) => ({ voorwaarde, ...voorwaarde.oordeel(vraag, cijfers) }));
  const mislukt = oordelen.filter(({ vervuld }) => !vervuld);
  const eerste = mislukt.find(isZekereReden) ?? mislukt.at(0);
  const zeker = oordelen.filter(({ vervuld, aannames }) => vervuld && aannames.length === 0);
  return {
    reden: eerste ? { because: reden(eerste.voorwaarde.faalt, vraag), on: eerste.on, aannames: eerste.aannames } : null,
    on: new Set(oordelen.flatMap(({ on }) => on)),
    aannames: oordelen.flatMap(({ aannames }) => aannames),
    steps: Object.fromEntries(
      zeker.map(({ voorwaarde: { id, naam } }) => [id, { name: naam, kind: "yesNo", value: true }]),
    ),
  };
};
