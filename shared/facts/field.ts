import type { Day } from "../base/day.ts";
import type { Cents, Factor, Hundredths, Share } from "../base/money.ts";
import type { Quarter } from "../base/quarter.ts";
import type { SchoolYear } from "../base/schoolyear.ts";
import type { Text } from "../base/text.ts";

/** What kind of value a field holds. Each projection has one row for each of these. */
export const kinds = [
  "day",
  "time",
  "month",
  "quarter",
  "schoolYear",
  "euro",
  "hours",
  "share",
  "factor",
  "count",
  "yesNo",
  "choice",
  "number",
  "text",
  "weekrooster",
] as const;
export type Kind = (typeof kinds)[number];

/** The value a field of each kind holds inside the kernel. */
export type ValueOfKind = {
  readonly day: Day;
  /** Minutes since midnight, or of a duration. */
  readonly time: number;
  readonly month: Day;
  readonly quarter: Quarter;
  readonly schoolYear: SchoolYear;
  readonly euro: Cents;
  readonly hours: Hundredths;
  readonly share: Share;
  readonly factor: Factor;
  readonly count: number;
  readonly yesNo: boolean;
  readonly choice: string;
  readonly number: string;
  readonly text: string;
  readonly weekrooster: string;
};

/** One of the words a choice knows; `also` are spellings that are understood and never answered. */
export type Choice<C extends string = string> = {
  readonly code: C;
  readonly name: Text;
  readonly also?: readonly string[];
};

type Holds = { readonly test: (typed: string) => boolean; readonly otherwise: "notAPc" };

/** Something a person may be asked, or may read in an answer. */
export type Field<K extends Kind = Kind, C extends string = string> = {
  readonly id: string;
  readonly kind: K;
  readonly name: Text;
  readonly describe: Text;
  readonly choices?: readonly Choice<C>[];
  /** Of a choice in an answer: a person reads its name in their own language, a machine its code. */
  readonly byName?: true;
  /** Of a number: what cannot be one is read as no digits at all, for a rule that answers whether it is one. */
  readonly orNothing?: true;
  readonly least?: number;
  readonly most?: number;
  /** Of a number of a person or firm: how many digits, and whether it is personal and never shown whole. */
  readonly digits?: number;
  readonly personal?: boolean;
  /** The check of its digits; a roster reports a failure as a finding of its own. */
  readonly valid?: (digits: string) => boolean;
  /** Of a text: what it must hold, and the problem when it does not. */
  readonly holds?: Holds;
};

export type ValueOf<F> =
  F extends Field<"choice", infer C> ? C : F extends Field<infer K, string> ? ValueOfKind[K] : never;

type Words = { readonly id: string; readonly name: Text; readonly describe: Text };
const maker =
  <K extends Kind>(kind: K) =>
  (words: Words & { readonly least?: number; readonly most?: number }): Field<K, never> => ({ ...words, kind });

export const day = maker("day");
export const time = maker("time");
export const month = maker("month");
export const quarter = maker("quarter");
export const schoolYear = maker("schoolYear");
export const euro = maker("euro");
export const hours = maker("hours");
export const share = maker("share");
export const factor = maker("factor");
export const count = maker("count");
export const yesNo = maker("yesNo");
export const text = (words: Words & { readonly holds?: Holds }): Field<"text", never> => ({ ...words, kind: "text" });
export const weekrooster = maker("weekrooster");

export const choice = <const C extends string>(
  words: Words & { readonly choices: readonly Choice<C>[]; readonly byName?: true },
): Field<"choice", C> => ({ ...words, kind: "choice" });

export const number = (
  words: Words & {
    readonly digits: number;
    readonly personal?: boolean;
    readonly orNothing?: true;
    readonly valid: (digits: string) => boolean;
  },
): Field<"number", never> => ({ ...words, kind: "number" });
