import type { Quarter } from "../../base/quarter.ts";
import { quarterOfText } from "../../base/quarter.ts";
import type { Text } from "../../base/text.ts";
import { controles } from "../../law/controles.ts";
import type { RosterKind } from "../../roster/columns.ts";
import type { RawFinding } from "../../roster/findings.ts";
import type { Learners, Ledger } from "../../roster/ledger.ts";
import { openRoster } from "../../roster/open.ts";
import { learnersOf, startRun } from "../../roster/run.ts";
import { objectTable } from "../../roster/table.ts";
import { readTable } from "../roster.ts";

/** A row of an example: cells by their header; a null takes a column of the good row away. */
export type ExampleRow = Readonly<Record<string, unknown>>;
/** An example of a check, as it stands beside the law; `finds` is what tests hold it to. */
export type CheckExample = {
  readonly check: string;
  readonly name: Text;
  readonly learners?: readonly ExampleRow[];
  readonly shifts?: readonly ExampleRow[];
  readonly quarter?: string;
  readonly finds: readonly string[];
};
/** A learner and a shift with whom nothing is wrong, by the names they have in their file. */
export type GoodRows = { readonly lerende: ExampleRow; readonly dienst: ExampleRow };

/** A finding of an example, and the roster it is about. */
export type ExampleFinding = RawFinding & { readonly sheet: RosterKind };
/** An example with what is found in it. */
export type RunExample = CheckExample & { readonly found: readonly ExampleFinding[] };
/** All examples, and the rows they are laid over. */
export type RunExamples = { readonly good: GoodRows; readonly examples: readonly RunExample[] };

/** The rows of a patch laid over a good one. */
const laidOver = (good: ExampleRow, patches: readonly ExampleRow[]): readonly ExampleRow[] =>
  patches.map((patch) => Object.fromEntries(Object.entries({ ...good, ...patch }).filter(([, cell]) => cell !== null)));

/** More than any example finds. */
const most = 1_000;

type Found = { readonly found: readonly ExampleFinding[]; readonly ledger: Ledger };
const check = (rows: readonly ExampleRow[], quarter: Quarter | null, learners: Learners | null): Found => {
  const table = objectTable(rows);
  const opening = openRoster(table.headers);
  const run = startRun(opening, { checks: controles, quarter, most, learners });
  readTable(table, run);
  const ledger = run.close();
  return { found: run.findings.take().map((raw) => ({ ...raw, sheet: opening.kind })), ledger };
};

const foundIn = ({ learners, shifts, quarter }: CheckExample, good: GoodRows): readonly ExampleFinding[] => {
  const asked = quarter === undefined ? null : quarterOfText(quarter);
  const first = learners === undefined ? null : check(laidOver(good.lerende, learners), asked, null);
  if (shifts === undefined) return first?.found ?? [];
  const second = check(laidOver(good.dienst, shifts), asked, first === null ? null : learnersOf(first.ledger));
  return [...(first?.found ?? []), ...second.found];
};

/** Every example with what the kernel finds in it; the pages of all languages tell of the same. */
export const runExamples = (good: GoodRows, examples: readonly CheckExample[]): RunExamples => ({
  good,
  examples: examples.map((example) => ({ ...example, found: foundIn(example, good) })),
});
