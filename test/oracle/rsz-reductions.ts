import type { Iso } from "./dates.ts";
import {
  decimal,
  divided,
  type Fraction,
  fraction,
  least,
  less,
  minus,
  most,
  plus,
  times,
  toCent,
} from "./fractions.ts";
import {
  baseOf,
  type Category,
  limitedIn,
  type Perhaps,
  type Quarter,
  reducible,
  type Statuut,
  zero,
} from "./rsz-base.ts";
import * as law from "./rsz-tables.ts";

/* Reductions */

const below = (mu: Fraction, bound: string) => less(mu, decimal(bound));
const one = fraction(1);

/** What the work done in the quarter makes of a structural reduction: mu times its beta. */
const structuralPart = (mu: Fraction): Fraction => {
  if (below(mu, "0.275")) return zero;
  if (below(mu, "0.55")) return times(mu, decimal("1.18"));
  if (below(mu, "0.80")) return times(mu, plus(decimal("1.18"), times(minus(mu, decimal("0.55")), decimal("0.28"))));
  return times(mu, divided(one, mu));
};
/** The same of a reduction for a target group. */
const targetPart = (mu: Fraction): Fraction => {
  if (below(mu, "0.275")) return zero;
  if (below(mu, "0.55")) return mu;
  if (below(mu, "0.80")) return times(mu, plus(one, minus(mu, decimal("0.55"))));
  return times(mu, divided(one, mu));
};

/** Rounded to the cent, as it stands on one line of the declaration. */
export const targetReduction = (amount: string, mu: Fraction) => toCent(times(decimal(amount), targetPart(mu)));

type Row = Readonly<Record<string, string>>;
/** What a figure may be: the one in force, or where no source gives it the nearest before and the nearest after. */
const possible = <R extends Row>(rows: readonly law.From<R>[], at: number, name: string): readonly string[] => {
  const own = rows[at][1][name];
  if (own !== "?") return [own];
  const known = (near: readonly law.From<R>[]) => near.map(([, row]) => row[name]).find((value) => value !== "?");
  return [known(rows.slice(0, at).reverse()), known(rows.slice(at + 1))].filter((value) => value !== undefined);
};
/** The one row that is known, or every row that the nearest figures can make. */
export const candidates = <R extends Row>(rows: readonly law.From<R>[], when: string): readonly R[] => {
  const at = rows.filter(([from]) => from <= when).length - 1;
  return Object.keys(rows[at][1]).reduce<readonly Row[]>(
    (made, name) => made.flatMap((row) => possible(rows, at, name).map((value) => ({ ...row, [name]: value }))),
    [{}],
  ) as readonly R[];
};

const structuralAmount = (row: law.Structural, wage: Fraction, mu: Fraction): Fraction => {
  const S = toCent(divided(wage, mu));
  const W = wage;
  const { F, a, S0, b, S1, d, S2 } = row;
  const R = toCent(
    plus(
      decimal(F),
      times(decimal(a), most(zero, minus(decimal(S0), S))),
      times(decimal(b), most(zero, minus(decimal(S1), S))),
      times(decimal(d), most(zero, minus(W, decimal(S2)))),
    ),
  );
  return toCent(times(R, structuralPart(mu)));
};

export type Employment = {
  readonly kwartaalbedrag: number;
  readonly geboortedatum: Iso;
  readonly kwartaal: Quarter;
  readonly statuut: Statuut;
  readonly categorie: Category | undefined;
  readonly start: Iso | undefined;
  readonly gewest: "Vlaams" | "Brussel" | "Waals" | undefined;
  readonly mu: number | undefined;
};

export const muOf = ({ mu }: { readonly mu: number | undefined }) => decimal(mu ?? 1);
const capOf = (asked: Employment): Fraction =>
  reducible(
    baseOf(asked.kwartaalbedrag, asked.statuut),
    limitedIn(asked.geboortedatum, asked.kwartaal),
    asked.categorie ?? "1",
    asked.kwartaal,
  );

/** Whether it is worth asking: of a private employer, so an amount is assumed; no reduction at all is for everyone. */
export const hasStructural = (asked: Employment): boolean =>
  !limitedIn(asked.geboortedatum, asked.kwartaal) && !below(muOf(asked), "0.275");

/** Reduction 3000, at most the cap. */
export const structural = (asked: Employment): Perhaps => {
  if (!hasStructural(asked)) return zero;
  const mu = muOf(asked);
  const cap = capOf(asked);
  const all = law.structural[asked.categorie ?? "1"];
  const amounts = candidates(all, asked.kwartaal).map((row) =>
    least(cap, structuralAmount(row, decimal(asked.kwartaalbedrag), mu)),
  );
  const row = law.inQuarter(all, asked.kwartaal);
  if (row !== null && !Object.values(row).includes("?")) return amounts[0];
  return amounts.length > 0 && amounts.every((amount) => !less(amount, cap)) ? cap : null;
};

/** What 6310 and 6311 give before the cap: before their first quarter and after their last there is no such right. */
const targetBeforeCap = (asked: Employment, first: Quarter): Fraction => {
  if (asked.kwartaal < first || asked.kwartaal > law.targetLast) return zero;
  if ((asked.gewest ?? "Vlaams") !== "Vlaams") return zero;
  return targetReduction(law.targetAmount, muOf(asked));
};
const isZero = (amount: Fraction) => amount.over === 0n;

/** After 3000, which goes first: at most what the cap leaves. */
const underCap = (amount: Fraction, asked: Employment): Perhaps => {
  if (isZero(amount)) return zero;
  const before = structural(asked);
  return before === null ? null : least(amount, minus(capOf(asked), before));
};
export const learnerReduction = (asked: Employment): Perhaps =>
  asked.start !== undefined && asked.start < law.agreementsFrom
    ? zero
    : underCap(targetBeforeCap(asked, law.learnerFirst), asked);
/** Not in the social maribel, which is category 2. */
const partTimeBeforeCap = (asked: Employment): Fraction =>
  asked.categorie === "2" ? zero : targetBeforeCap(asked, law.partTimeFirst);
/** What there is stands on a portfolio in time and a contract of fewer than twenty hours. */
export const partTimeCertainty = (asked: Employment) => (isZero(partTimeBeforeCap(asked)) ? undefined : "assumed");
/** Of a part-time pupil under nineteen no source tells what may be reduced. */
export const partTimeReduction = (asked: Employment): Perhaps => {
  const amount = partTimeBeforeCap(asked);
  if (isZero(amount)) return zero;
  return limitedIn(asked.geboortedatum, asked.kwartaal) ? null : underCap(amount, asked);
};
