import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Answer, dayOfText, type Field, format, type Rule, rules, tell } from "../shared/index.ts";

/** An example: values by name, and what they must give. Numbers are written from the facts, never computed. */
export type Example = {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly gives: {
    /** Of a rule that answers with a table: its rows, by column; a column that is left out is not looked at. */
    readonly result?: number | string | boolean | null | readonly Readonly<Record<string, unknown>>[];
    readonly certainty?: string;
    readonly problem?: string;
    readonly missing?: number;
    /** What the answer cites of these figures, each as `from value`; nothing where it does not stand on one. */
    readonly cites?: Readonly<Record<string, readonly string[]>>;
  };
  readonly source: string;
};

export const root = process.cwd();

const law = join(root, "shared/law");

/** Every file of examples there is; each is named after its rule and stands beside it. */
export const exampleFiles = (readdirSync(law, { recursive: true }) as string[])
  // Examples of roster checks, and the rows they begin from, have small names.
  .filter((name) => /[A-Z]\.examples\.json$/.test(name))
  .sort();

/** The examples of a rule; one without a file has none, which a test of its own refuses. */
export const examplesOf = (rule: Rule): readonly Example[] => {
  const found = exampleFiles.find((name) => basename(name) === `${rule.id}.examples.json`);
  return found === undefined ? [] : JSON.parse(readFileSync(join(law, found), "utf8"));
};

/** The values of an example in the order of the rule's parameters. */
export const valuesOf = (rule: Rule, { name, values }: Example): readonly unknown[] => {
  const strange = Object.keys(values).filter((key) => !rule.facts.some(([fact]) => fact === key));
  if (strange.length > 0) throw new Error(`${rule.id}, ${name}: no such parameter ${strange.join()}`);
  return rule.facts.map(([fact]) => values[fact]);
};

/** What an answer cites of the figures that an example names. */
export const citedBy = (given: Answer, { gives: { cites = {} } }: Example): Example["gives"]["cites"] => {
  const { law } = tell(given, "nl");
  const shown = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));
  const of = (wanted: string) =>
    law.filter(({ id }) => id === wanted).map(({ from, value }) => `${from} ${shown(value)}`);
  return Object.fromEntries(Object.keys(cites).map((id) => [id, of(id)]));
};

/** Every rule with every example, as rows for a table of tests. */
export const everyExample = rules.flatMap((rule) =>
  examplesOf(rule).map((example) => [rule.id, example.name, rule, example] as const),
);

type Row = Readonly<Record<string, unknown>>;

/** How a value stands in the cell of a table, in Dutch: days written out, words by name, an unknown amount as #N/A. */
const inTable = ({ kind, byName, choices }: Field, value: unknown): unknown => {
  if (value === null) return kind === "euro" ? "#N/A" : "";
  if (kind === "day" || kind === "month") return format(kind, dayOfText(String(value)), "nl");
  return byName ? choices?.find(({ code }) => code === value)?.name.nl : value;
};

const columnOf = (rule: Rule, name: string): Field => {
  const found = rule.columns?.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`${rule.id} has no column ${name}`);
  return found;
};

/** The rows of an example as cells show them. */
export const rowsInTable = (rule: Rule, rows: readonly Row[]): readonly Row[] =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, inTable(columnOf(rule, name), value)])),
  );

/** Of the cells of a spill those that the rows of an example name; of an error only what the cell shows. */
export const namedCells = (rule: Rule, cells: readonly (readonly unknown[])[], rows: readonly Row[]): readonly Row[] =>
  cells.map((line, at) =>
    Object.fromEntries(
      Object.keys(rows[at] ?? {}).map((name) => {
        const cell = line[(rule.columns ?? []).indexOf(columnOf(rule, name))];
        return [name, typeof cell === "object" && cell !== null ? (cell as { readonly error: string }).error : cell];
      }),
    ),
  );
