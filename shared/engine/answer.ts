import { type Certainty, weaker } from "../base/certainty.ts";
import { crash } from "../base/crash.ts";
import type { Day } from "../base/day.ts";
import type { Kind } from "../facts/field.ts";
import { isProblem, type Problem } from "../facts/problem.ts";
import { isBlank, readValue } from "../facts/read.ts";
import { certaintyOn, type Entry, entryOn } from "./parameter.ts";
import type { Decision, Read, Reads, Rule } from "./rule.ts";

/** A figure as it was used: the entry, the day it was asked for and the value (of a table: the cell). */
export type Used = {
  readonly name: string;
  readonly entry: Entry;
  readonly on: Day;
  readonly value: unknown;
  readonly key: string | null;
};

/** An answer and everything it stands on. `result` is in the kernel's own units, null when there is none. */
export type Answer = {
  readonly rule: Rule;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly result: unknown;
  readonly certainty: Certainty;
  readonly decision: Decision | null;
  /** The figures the result stands on. */
  readonly used: readonly Used[];
  /** All figures that were looked up: a sentence may name one on which nothing stands. */
  readonly seen: readonly Used[];
  readonly problem: Problem | null;
};

/** What a result is: mostly what its rule gives. */
export const kindOf = ({ rule, decision }: Answer): Kind => decision?.kind ?? rule.gives.kind;

const refuse = (rule: Rule, facts: Record<string, unknown>, used: readonly Used[], problem: Problem): Answer => ({
  rule,
  facts,
  result: null,
  certainty: problem.code === "notInForce" || problem.code === "notApplicable" ? problem.code : "unknown",
  decision: null,
  used,
  seen: used,
  problem,
});

/** Reads the facts from what was given, in the order of the parameters; what is blank takes its default. */
const readFacts = (rule: Rule, given: readonly unknown[], facts: Record<string, unknown>): Problem | null => {
  for (let place = 0; place < rule.facts.length; place++) {
    const [name, asked] = rule.facts[place];
    const zeroIsBlank = asked.need === "optional" && (asked.presumed ?? asked.default) !== 0;
    if (isBlank(asked.field, given[place], zeroIsBlank)) {
      if (asked.need === "required") return { code: "required", field: asked.field };
      facts[name] = asked.default;
      continue;
    }
    const value = readValue(asked.field, given[place]);
    if (isProblem(value)) return value;
    facts[name] = value;
  }
  return null;
};

const lookUp = (reads: Reads<never>, facts: Readonly<Record<string, unknown>>): Used[] | Problem => {
  const used: Used[] = [];
  for (const name in reads) {
    const { parameter, on, key, lenient } = reads[name];
    const day = on(facts as never);
    const entry = entryOn(parameter, day);
    if (entry === null) return { code: "notInForce", figure: parameter.name, day };
    if (entry.value === null) {
      if (!lenient) return { code: "unknown", figure: parameter.name, day, because: entry.note ?? undefined };
      used.push({ name, entry, on: day, value: null, key: null });
      continue;
    }
    const cell = key === null ? null : key(facts as never);
    const value = cell === null ? entry.value : (entry.value as Record<string, unknown>)[cell];
    if (value === undefined && !lenient) return { code: "unknown", figure: parameter.name, day };
    used.push({ name, entry, on: day, value: value ?? null, key: cell });
  }
  return used;
};

const certaintyOf = (used: readonly Used[], decision: Decision): Certainty => {
  if (decision.missing?.length) return "unknown";
  let certainty: Certainty = decision.assumptions?.length ? "assumed" : (decision.atMost ?? "published");
  for (const part of decision.parts ?? [])
    certainty = weaker<Certainty>(certainty, part.certainty === "notApplicable" ? "published" : part.certainty);
  for (const { entry, on } of used) certainty = weaker(certainty, certaintyOn(entry, on));
  return certainty;
};

/** Figures that several parts stand on are told once, with the latest day: that one may lie past their last check. */
const eachOnce = (used: readonly Used[]): readonly Used[] => {
  const latest = new Map<Entry, Map<string | null, Used>>();
  for (const one of used) {
    const keys = latest.get(one.entry) ?? new Map<string | null, Used>();
    latest.set(one.entry, keys);
    const known = keys.get(one.key);
    if (known === undefined || one.on > known.on) keys.set(one.key, one);
  }
  return [...latest.values()].flatMap((keys) => [...keys.values()]);
};

const noLaw = Object.freeze({}) as Readonly<Record<string, unknown>>;

const valuesOf = (used: readonly Used[]): Readonly<Record<string, unknown>> => {
  if (used.length === 0) return noLaw;
  const values: Record<string, unknown> = {};
  for (const { name, value } of used) values[name] = value;
  return values;
};

/** The values of reads, as a case that has them is given them. */
export type LawOf<R> = { readonly [Name in keyof R]: R[Name] extends Read<never, infer V> ? V : never };

/** The law of a case by itself, for who asks the same of many; null where its figures give no answer. */
export const lawOf = <F extends Readonly<Record<string, unknown>>, R extends Reads<F>>(
  reads: R,
  facts: F,
): LawOf<R> | null => {
  const used = lookUp(reads, facts);
  return Array.isArray(used) ? (valuesOf(used) as LawOf<R>) : null;
};

/** Answers a rule for values in the order of its parameters. Pure: same values, same answer, on any day. */
export const answer = (rule: Rule, given: readonly unknown[]): Answer => {
  const facts: Record<string, unknown> = {};
  const problem = readFacts(rule, given, facts);
  return problem === null ? answerFacts(rule, facts) : refuse(rule, facts, [], problem);
};

/** The same for facts that were read before. */
export const answerFacts = (rule: Rule, facts: Record<string, unknown>): Answer => {
  const chosen = rule.pick(facts as never);
  if (!("reads" in chosen)) return refuse(rule, facts, [], chosen);
  const used = lookUp(chosen.reads, facts);
  if (!Array.isArray(used)) return refuse(rule, facts, [], used);
  const decision = chosen.decide(facts as never, valuesOf(used) as never);
  if (decision.problem) return refuse(rule, facts, used, decision.problem);
  const { on } = decision;
  const stray = on?.find((name) => !(name in chosen.reads));
  if (stray !== undefined) crash(`${rule.id} says it stands on ${stray}, which it does not read`);
  const own = on ? used.filter(({ name }) => on.includes(name)) : used;
  const stoodOn = decision.parts ? eachOnce([...own, ...decision.parts.flatMap((part) => part.used)]) : own;
  return {
    rule,
    facts,
    result: decision.result,
    certainty: certaintyOf(own, decision),
    decision,
    used: stoodOn,
    seen: decision.parts ? [...used, ...decision.parts.flatMap((part) => part.seen)] : used,
    problem: null,
  };
};
