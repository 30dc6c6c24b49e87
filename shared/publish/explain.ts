import type { Certainty } from "../base/certainty.ts";
import { type Day, isoOf, slashedOf } from "../base/day.ts";
import { euroOf } from "../base/money.ts";
import { fill, type Language, type Text } from "../base/text.ts";
import { type Answer, kindOf, type Used } from "../engine/answer.ts";
import { certaintyOn, isPastCheck, keyName } from "../engine/parameter.ts";
import type { Rows, Typed } from "../engine/rule.ts";
import type { Field, Kind } from "../facts/field.ts";
import { format, formatField, type Plain, plainFigure, plainValue } from "./format.ts";
import { missingSentence, ownFigureSentence, pastCheckSentence, problemSentence, unitWords } from "./words.ts";

/** A row of an explanation: the columns that `.WAAROM` spills. */
export type Line = {
  readonly soort: "antwoord" | "stap" | "cijfer" | "aanname" | "ontbreekt";
  readonly tekst: string;
  readonly kind: Kind | null;
  readonly value: unknown;
  readonly unit: string;
  readonly artikel: string;
  readonly bron: string;
  readonly vanaf: number | null;
  readonly certainty: Certainty | null;
};

/** The word for a name in a sentence: the result, a step, a figure or a fact. Only what is named is formatted. */
const wordsOf =
  (answer: Answer, language: Language) =>
  (name: string): string | undefined => {
    if (name === "result" && !answer.rule.columns) return format(kindOf(answer), answer.result, language);
    const step = answer.decision?.steps?.[name];
    if (step) return format(step.kind, step.value, language);
    const used = answer.seen.find((one) => one.name === name && typeof one.value !== "object");
    if (used) return format(used.entry.parameter.kind, used.value, language);
    const asked = answer.rule.facts.find(([fact]) => fact === name)?.[1];
    return asked && formatField(asked.field, answer.facts[name] ?? asked.presumed ?? null, language);
  };

/** The sentence of an answer: why it is so, or what is wrong or missing. */
export const sentence = (answer: Answer, language: Language): string => {
  if (answer.problem) return problemSentence(answer.problem, language);
  const because = fill(answer.decision?.because[language] ?? "", wordsOf(answer, language));
  // A table shows what is known beside what is not: its sentence names what is missing.
  const missing = answer.rule.columns ? missingOf(answer, language) : [];
  return missing.length === 0 ? because : `${because} ${fill(missingSentence[language], { wat: missing.join("; ") })}`;
};

const empty = { kind: null, value: null, unit: "", artikel: "", bron: "", vanaf: null, certainty: null } as const;

const figureLine = ({ entry, value, on, key }: Used, language: Language): Line => {
  const { parameter, article, source, from, note } = entry;
  const name =
    key === null ? parameter.name[language] : `${parameter.name[language]} (${keyName(parameter, key, language)})`;
  const table = typeof value === "object" && value !== null;
  return {
    soort: "cijfer",
    tekst: note === null ? name : `${name}; ${note[language]}`,
    kind: table ? null : parameter.kind,
    value: table ? null : value,
    unit: unitWords[parameter.unit][language],
    artikel: article,
    bron: entry.own === null ? source : `${entry.own}: ${source}`,
    vanaf: from,
    certainty: certaintyOn(entry, on),
  };
};

/** The assumptions a rule made itself, and those of the answers it is made of. */
const ownAssumptions = (answer: Answer, language: Language): readonly string[] => {
  const words = wordsOf(answer, language);
  return [
    ...(answer.decision?.assumptions ?? []).map((text) => fill(text[language], words)),
    ...(answer.decision?.parts ?? []).flatMap((part) => ownAssumptions(part, language)),
  ];
};

/** Figures past the day of their last check, told together for each such day. */
const pastChecks = ({ used }: Answer, language: Language): readonly string[] => {
  const names = new Map<number, Set<string>>();
  for (const { entry, on } of used) {
    const { parameter } = entry;
    if (!isPastCheck(parameter, on) || entry.value === null) continue;
    const told = names.get(parameter.checkedOn) ?? new Set();
    names.set(parameter.checkedOn, told.add(parameter.name[language]));
  }
  return [...names].map(([day, told]) =>
    fill(pastCheckSentence[language], { cijfer: [...told].join("; "), dag: slashedOf(day as Day) }),
  );
};

const ownFigures = ({ used }: Answer, language: Language): readonly string[] =>
  used
    .filter(({ entry }) => entry.own !== null)
    .map(({ entry: { parameter, own: organisatie } }) =>
      fill(ownFigureSentence[language], { cijfer: parameter.name[language], organisatie: organisatie ?? "" }),
    );

/** The assumptions an answer stands on, as sentences: of rules, of figures past their last check, of own figures. */
const assumptionsOf = (answer: Answer, language: Language): readonly string[] => [
  ...new Set([...ownAssumptions(answer, language), ...pastChecks(answer, language), ...ownFigures(answer, language)]),
];

/** What an answer misses, as names. */
export const missingOf = (answer: Answer, language: Language): readonly string[] => {
  const figure = answer.problem?.code === "unknown" ? answer.problem.figure : undefined;
  const own = [...(figure ? [figure] : []), ...(answer.decision?.missing ?? [])].map((text) => text[language]);
  return [...new Set([...own, ...(answer.decision?.parts ?? []).flatMap((part) => missingOf(part, language))])];
};

/** The unit of a result, where its kind has one. */
const unitOf = (answer: Answer): "EUR" | "%" | null => {
  const kind = kindOf(answer);
  return kind === "euro" ? "EUR" : kind === "share" ? "%" : null;
};

/** An answer unfolded: the answer, the steps, the figures, the assumptions, and what is missing. */
export const explain = (answer: Answer, language: Language): readonly Line[] => {
  const words = wordsOf(answer, language);
  const unit = unitOf(answer);
  return [
    {
      ...empty,
      soort: "antwoord",
      tekst: sentence(answer, language),
      kind: answer.result === null || answer.rule.columns ? null : kindOf(answer),
      value: answer.rule.columns ? null : answer.result,
      unit: unit === null ? "" : unitWords[unit][language],
      certainty: answer.certainty,
    },
    ...Object.values(answer.decision?.steps ?? {}).map(
      ({ name, kind, value }): Line => ({ ...empty, soort: "stap", tekst: fill(name[language], words), kind, value }),
    ),
    ...answer.used.map((used) => figureLine(used, language)),
    ...assumptionsOf(answer, language).map(
      (tekst): Line => ({ ...empty, soort: "aanname", tekst, certainty: "assumed" }),
    ),
    ...missingOf(answer, language).map(
      (tekst): Line => ({ ...empty, soort: "ontbreekt", tekst, certainty: "unknown" }),
    ),
  ];
};

/** A figure of the law as an answer over HTTP cites it. */
export type Citation = {
  readonly id: string;
  /** Of a table: which cell. */
  readonly key?: string;
  readonly name: string;
  readonly value: Plain | Readonly<Record<string, Plain>>;
  readonly unit: string;
  readonly from: string;
  readonly article: string;
  readonly source: string;
  readonly certainty: string;
  /** The organisation whose own figure it is; left out for a figure of the law. */
  readonly own?: string;
};

/** An answer for a machine, with its sentence in a language; of a rule that answers with a table, its rows. */
export type Told = {
  readonly result: Plain | readonly Readonly<Record<string, Plain>>[];
  readonly unit: string | null;
  readonly certainty: Certainty;
  readonly because: string;
  readonly law: readonly Citation[];
  readonly workings: readonly { readonly name: string; readonly value: Plain }[];
  readonly assumptions: readonly string[];
  readonly missing: readonly string[];
  readonly subtotalKnown?: number;
};

/** A cell of a table with what it is: as its column says, or as it says itself; words are chosen by language. */
export const typedCell = ({ kind }: Field, cell: unknown, language: Language): Typed => {
  if (typeof cell !== "object" || cell === null) return { kind, value: cell };
  return "kind" in cell ? (cell as Typed) : { kind: "text", value: (cell as Text)[language] };
};

const tellRow = (columns: readonly Field[], row: Rows[number], language: Language): Readonly<Record<string, Plain>> =>
  Object.fromEntries(
    columns.map((column, place) => {
      const { kind, value } = typedCell(column, row[place], language);
      return [column.id, plainValue(kind, value)];
    }),
  );

/** The result alone, as it is told. */
export const tellResult = (answer: Answer, language: Language): Told["result"] => {
  const { rule, result } = answer;
  return rule.columns === undefined || result === null
    ? plainValue(kindOf(answer), result)
    : (result as Rows).map((row) => tellRow(rule.columns ?? [], row, language));
};

export const tell = (answer: Answer, language: Language): Told => {
  const words = wordsOf(answer, language);
  return {
    result: tellResult(answer, language),
    unit: unitOf(answer),
    certainty: answer.certainty,
    because: sentence(answer, language),
    law: answer.used.map(({ entry, on, value, key }) => ({
      id: entry.parameter.id,
      ...(key === null ? {} : { key }),
      name: entry.parameter.name[language],
      value: plainFigure(entry.parameter.kind, value),
      unit: entry.parameter.unit,
      from: isoOf(entry.from),
      article: entry.article,
      source: entry.source,
      certainty: certaintyOn(entry, on),
      ...(entry.own === null ? {} : { own: entry.own }),
    })),
    workings: Object.values(answer.decision?.steps ?? {}).map(({ name, kind, value }) => ({
      name: fill(name[language], words),
      value: plainValue(kind, value),
    })),
    assumptions: assumptionsOf(answer, language),
    missing: missingOf(answer, language),
    ...(answer.decision?.subtotalKnown === undefined ? {} : { subtotalKnown: euroOf(answer.decision.subtotalKnown) }),
  };
};
