import { type Iso, quarterFirst, quarterLast, yearOf } from "./dates.ts";
import { decimal, type Fraction, fraction, percent, plus, shown, times, toCent } from "./fractions.ts";
import { sureOn, type Verdict } from "./harness.ts";
import * as law from "./rsz-tables.ts";

export type Statuut = "arbeider" | "bediende";
export type Category = law.Category;
export type Quarter = string;

export const zero = fraction(0);
export const unknown = { problem: "unknown" } as const;
export const notInForce = { problem: "notInForce" } as const;
/** An amount, or null where a figure that it needs is in no source. */
export type Perhaps = Fraction | null;
export const told = (amount: Perhaps, certainty?: string): Verdict =>
  amount === null ? unknown : { result: shown(amount), certainty };
export const addAll = (amounts: readonly Perhaps[]): Perhaps =>
  amounts.reduce((sum, amount) => (sum === null || amount === null ? null : plus(sum, amount)), zero);

export const figure = (rows: Parameters<typeof law.inQuarter<string>>[0], quarter: Quarter): string => {
  const found = law.inQuarter(rows, quarter);
  if (found === null) throw new Error(`no figure in ${quarter}`);
  return found;
};
export const yearOfQuarter = (quarter: Quarter) => Number(quarter.slice(0, 4));
export const tooEarly = (quarter: Quarter) => quarter < law.firstQuarter;
/** Rates were last seen in the rate file of 2026K3; after it a published one is assumed. */
export const sureIn = (quarter: Quarter) => sureOn(quarterFirst(quarter), "published", law.ratesCheckedOn);

type Told = { readonly geboortedatum?: Iso; readonly start?: Iso };
/** What cannot be: a birth or a start after the quarter (figures are read on its first day). */
export const impossible = ({ geboortedatum = "", start = "" }: Told, quarter: Quarter): Verdict | null => {
  if (geboortedatum <= quarterFirst(quarter) && start <= quarterLast(quarter)) return null;
  return { problem: tooEarly(quarter) ? ["inconsistent", "notInForce"] : "inconsistent" };
};

/* What is counted from */

/** To the end of the year in which the learner becomes eighteen only some branches apply. */
export const isLimited = (birth: Iso, year: number) => year <= yearOf(birth) + 18;
export const limitedIn = (birth: Iso, quarter: Quarter) => isLimited(birth, yearOfQuarter(quarter));

/** Contributions of a manual worker are counted on 108 %. */
export const baseOf = (amount: number, statuut: Statuut) =>
  statuut === "arbeider" ? toCent(times(decimal(amount), percent("108"))) : decimal(amount);
export const partOf = (base: Fraction, rate: string): Perhaps =>
  rate === "?" ? null : toCent(times(base, percent(rate)));

/** What may be reduced: the employer's base contribution. */
export const reducible = (base: Fraction, limited: boolean, category: Category, quarter: Quarter): Fraction =>
  toCent(times(base, percent(figure(limited ? law.limitedBase : law.fullBase[category], quarter))));
