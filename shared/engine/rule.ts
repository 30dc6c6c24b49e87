import type { FigureCertainty } from "../base/certainty.ts";
import { crash } from "../base/crash.ts";
import type { Day } from "../base/day.ts";
import type { Cents } from "../base/money.ts";
import type { Text } from "../base/text.ts";
import type { Field, Kind, ValueOf } from "../facts/field.ts";
import type { Problem } from "../facts/problem.ts";
import type { Answer } from "./answer.ts";
import type { Parameter } from "./parameter.ts";

/** How a rule asks a fact: needed, blank allowed in its place, or left out with a default. */
export type Asked<F extends Field = Field, D = unknown> = {
  readonly field: F;
  readonly need: "required" | "blank" | "optional";
  readonly default: D;
  /** What a blank is taken for, where the rule wants to know that it was blank and says so as an assumption. */
  readonly presumed?: unknown;
};

export const required = <F extends Field>(field: F): Asked<F, never> => ({
  field,
  need: "required",
  default: null as never,
});
/** Stands in a fixed place and may be blank: nothing is null. */
export const blank = <F extends Field>(field: F): Asked<F, null> => ({ field, need: "blank", default: null });
/** May be left out: nothing is the default, or null. */
export function optional<F extends Field>(field: F): Asked<F, null>;
export function optional<F extends Field, const D extends ValueOf<F>>(field: F, value: D): Asked<F, D>;
export function optional(field: Field, value: unknown = null): Asked {
  return { field, need: "optional", default: value };
}

/** May be left out: the rule gets null, presumes this value and says so. */
export const presumed = <F extends Field>(field: F, value?: ValueOf<F>): Asked<F, null> => ({
  field,
  need: "optional",
  default: null,
  presumed: value,
});

export type Asks = Readonly<Record<string, Asked>>;
/** The values of the facts: what was given, or the default. */
export type FactsOf<A extends Asks> = {
  readonly [Name in keyof A]: A[Name] extends Asked<infer F, infer D>
    ? [D] extends [null]
      ? ValueOf<F> | D
      : ValueOf<F>
    : never;
};

/** A figure a case reads: on which day, and of a table which cell. */
export type Read<F, V = unknown> = {
  readonly parameter: Parameter;
  readonly on: (facts: F) => Day;
  readonly key: ((facts: F) => string) | null;
  /** An unknown figure is handed to the rule as null, for a rule that may not need it. */
  readonly lenient?: boolean;
  readonly value?: V;
};

/** A read whose figure may be unknown: the rule gets null, and says itself whether it misses it. */
export const lenient = <F, V>(made: Read<F, V>): Read<F, V | null> => ({ ...made, lenient: true });

export function read<F, V>(parameter: Parameter<V>, on: (facts: F) => Day): Read<F, V>;
export function read<F, V>(
  parameter: Parameter<Readonly<Record<string, V>>>,
  on: (facts: F) => Day,
  key: (facts: F) => string,
): Read<F, V>;
export function read<F>(
  parameter: Parameter,
  on: (facts: F) => Day,
  key: ((facts: F) => string) | null = null,
): Read<F> {
  return { parameter, on, key };
}

export type Reads<F> = Readonly<Record<string, Read<F>>>;
/** A value met on the way to the answer, with the words to show it by. */
export type Step = { readonly name: Text; readonly kind: Field["kind"]; readonly value: unknown };

/** What a case decides: a result and why; or null with what is missing; or a problem with the question. */
export type Decision = {
  readonly result: unknown;
  /** What the result is, where it is not what the rule says it gives. */
  readonly kind?: Kind;
  readonly because: Text;
  readonly steps?: Readonly<Record<string, Step>>;
  readonly assumptions?: readonly Text[];
  readonly missing?: readonly Text[];
  /** The reads the result stands on, where it does not need all of them. */
  readonly on?: readonly string[];
  /** The best certainty of a result that was reasoned from figures rather than read, or that tells of figures. */
  readonly atMost?: FigureCertainty;
  /** The answers of other rules that this one is made of: it is no surer than they, and cites what they cite. */
  readonly parts?: readonly Answer[];
  /** Of a sum with an unknown part: what is known of it. */
  readonly subtotalKnown?: Cents;
  readonly problem?: Problem;
};

/** A decision that refuses the question, with its problem. */
export const refusal = (problem: Problem): Decision => ({ result: null, because: noWords, problem });
const noWords: Text = { nl: "", fr: "", en: "" };

/** A cell of a table that says itself what it is, in a column that holds values of several kinds. */
export type Typed = { readonly kind: Kind; readonly value: unknown };

/**
 * The result of a rule that answers with a table: rows of values, in the order of its columns. A cell may also be
 * words in every language, or a `Typed`.
 */
export type Rows = readonly (readonly unknown[])[];

/** One way of reasoning. What it does not read cannot make its answer unknown. */
export type Case<F = never> = {
  readonly reads: Reads<F>;
  readonly decide: (facts: F, law: never) => Decision;
};

/** A case of a rule with these facts: `caseOf<Facts>()({ reads, decide })`. */
export const caseOf =
  <F>() =>
  <R extends Reads<F>>(made: {
    readonly reads: R;
    readonly decide: (
      facts: F,
      law: { readonly [N in keyof R]: R[N] extends Read<F, infer V> ? V : never },
    ) => Decision;
  }): Case<F> =>
    made as unknown as Case<F>;

/** What a rule is called, what it gives, and how: the formula in words, for its help page. */
export type RuleWords = { readonly name: Text; readonly describe: Text; readonly formula: Text };

/** A rule of law: facts in order, what it gives, and the case that holds for them. */
export type Rule = RuleWords & {
  readonly id: string;
  readonly subject: string;
  readonly facts: readonly (readonly [string, Asked])[];
  readonly gives: Field;
  /** Of a rule that answers with a table: its columns; the result is its rows. Their places never change. */
  readonly columns?: readonly Field[];
  /** A helper that stands on no law, and so has nothing to explain. */
  readonly helper?: true;
  /** The rules whose answers this one is made of. */
  readonly madeOf?: readonly Rule[];
  readonly pick: (facts: never) => Case | Problem;
  readonly cases: readonly Case[];
};

export const rule = <A extends Asks>(
  made: RuleWords & {
    readonly id: string;
    readonly subject: string;
    readonly facts: A;
    readonly gives: Field;
    readonly columns?: readonly Field[];
    readonly helper?: true;
    readonly madeOf?: readonly Rule[];
    readonly cases: readonly Case<FactsOf<A>>[];
    readonly pick: (facts: FactsOf<A>) => Case<FactsOf<A>> | Problem;
  },
): Rule => {
  if (!/^[A-Z0-9.]+$/.test(made.id)) crash(`${made.id} is no function id`);
  const asked = Object.entries(made.facts);
  const firstOptional = asked.findIndex(([, { need }]) => need === "optional");
  if (firstOptional >= 0 && asked.slice(firstOptional).some(([, { need }]) => need !== "optional"))
    crash(`${made.id}: optional facts come last`);
  return { ...made, facts: asked, cases: made.cases as unknown as readonly Case[], pick: made.pick as Rule["pick"] };
};
