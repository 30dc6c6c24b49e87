import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Rule, rules } from "../shared/index.ts";

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
  };
  readonly source: string;
};

export const root = process.cwd();

const law = join(root, "shared/law");

/** Every file of examples there is; each is named after its rule and stands beside it. */
export const exampleFiles = (readdirSync(law, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".examples.json"))
  .sort();

const fileOf = (rule: Rule): string => {
  const found = exampleFiles.find((name) => basename(name) === `${rule.id}.examples.json`);
  if (found === undefined)
    throw new Error(`${rule.id} has no examples: write ${rule.id}.examples.json beside the rule`);
  return found;
};

export const examplesOf = (rule: Rule): readonly Example[] => JSON.parse(readFileSync(join(law, fileOf(rule)), "utf8"));

/** The values of an example in the order of the rule's parameters. */
export const valuesOf = (rule: Rule, { name, values }: Example): readonly unknown[] => {
  const strange = Object.keys(values).filter((key) => !rule.facts.some(([fact]) => fact === key));
  if (strange.length > 0) throw new Error(`${rule.id}, ${name}: no such parameter ${strange.join()}`);
  return rule.facts.map(([fact]) => values[fact]);
};

/** Every rule with every example, as rows for a table of tests. */
export const everyExample = rules.flatMap((rule) =>
  examplesOf(rule).map((example) => [rule.id, example.name, rule, example] as const),
);
