import { addDays, type Day, dayOfText, isoOf } from "../../shared/base/day.ts";
import type { Parameter, ParameterFile, WrittenEntry } from "../../shared/engine/parameter.ts";
import type { Field, Kind } from "../../shared/facts/field.ts";
import { answer, type Rule } from "../../shared/index.ts";
import { missingOf, tellResult } from "../../shared/publish/explain.ts";
import { examplesOf } from "../examples.ts";
import { compiled, put } from "./figures.ts";
import { forget } from "./memo.ts";
import type { Mutant } from "./mutants.ts";

/** A question by the names of its facts, as an example has it. */
type Values = Readonly<Record<string, unknown>>;

/** So many examples of a rule are varied: enough to meet each of its cases, few enough to be quick. */
const mostExamples = 40;

/** What may be asked in the place of what an example asks. */
const others: Partial<Record<Kind, readonly unknown[]>> = {
  euro: [0.01, 1000, 12_345.67, 99_999.99],
  count: [0, 1, 2, 5, 10, 20],
  hours: [0.01, 19.99, 20, 38],
  share: [0.01, 27.5, 55, 80, 100],
  factor: [0.2749, 0.275, 0.5499, 0.55, 0.7999, 0.8, 1],
  yesNo: [true, false],
};
const othersOf = ({ kind, choices }: Field): readonly unknown[] =>
  choices?.map(({ code }) => code) ?? others[kind] ?? [];

const hasDays = ({ kind }: Field): boolean => ["day", "month", "quarter", "schoolYear"].includes(kind);

/** Days on both sides of where two versions of an entry begin and end. */
const edgesOf = (...entries: readonly WrittenEntry[]): readonly Day[] => {
  const days = entries.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]);
  return [...new Set(days.flatMap((day) => [-1, 0, 1].map((step) => addDays(dayOfText(day) as Day, step))))];
};

/** The question with every day in it moved so that one of them falls on a day. */
const shifted = (rule: Rule, values: Values, name: string, to: Day): Values => {
  const from = dayOfText(String(values[name]));
  if (from === null) return { ...values, [name]: isoOf(to) };
  const move = (given: unknown): unknown => {
    const day = typeof given === "string" ? dayOfText(given) : null;
    return day === null ? given : isoOf(addDays(day, to - from));
  };
  const moved = rule.facts.filter(([, { field }]) => hasDays(field)).map(([fact]) => [fact, move(values[fact])]);
  return { ...values, ...Object.fromEntries(moved) };
};

/** So many of a list, spread over all of it. */
const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length <= most ? all : Array.from({ length: most }, (_, place) => all[Math.floor((place * all.length) / most)]);

/** Questions like those of the examples, with days on the edges and one other thing asked otherwise. */
const questionsOf = (rule: Rule, edges: readonly Day[]): readonly Values[] => {
  const dated = rule.facts.filter(([, { field }]) => hasDays(field)).map(([name]) => name);
  return spread(examplesOf(rule), mostExamples).flatMap(({ values }) => {
    const days = dated.flatMap((name) =>
      edges.flatMap((day) => [{ ...values, [name]: isoOf(day) }, shifted(rule, values, name, day)]),
    );
    return [values, ...days].flatMap((one) => [
      one,
      ...rule.facts.flatMap(([name, { field }]) => othersOf(field).map((other) => ({ ...one, [name]: other }))),
    ]);
  });
};

/** All that an example can hold a rule to. */
const outcome = (rule: Rule, values: Values): string => {
  try {
    const given = answer(
      rule,
      rule.facts.map(([name]) => values[name]),
    );
    const { problem, certainty } = given;
    return JSON.stringify([problem?.code, certainty, missingOf(given, "nl").length, tellResult(given, "nl")]);
  } catch {
    return "broken";
  }
};

/** A question that a changed figure answers otherwise, ready to become an example; null where none is found. */
export const witnessOf = (
  live: Parameter,
  file: ParameterFile,
  mutant: Mutant,
  rules: readonly Rule[],
  most: number,
): string | null => {
  const edges = edgesOf(file.values[mutant.entry], mutant.file.values[mutant.entry]);
  for (const rule of rules) {
    const questions = spread(questionsOf(rule, edges), most);
    put(live, compiled(file));
    forget();
    const before = questions.map((values) => outcome(rule, values));
    put(live, compiled(mutant.file));
    forget();
    const place = questions.findIndex((values, index) => outcome(rule, values) !== before[index]);
    if (place >= 0) return `${rule.id} ${JSON.stringify(questions[place])} gives ${before[place]}`;
  }
  return null;
};
