// The examples of roster checks: data beside the checks, held through every door from this one table.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Language,
  objectTable,
  type Quarter,
  quarterOfText,
  type Validation,
  validateAll,
} from "../shared/index.ts";
import { root } from "./examples.ts";

export type Row = Readonly<Record<string, unknown>>;
export type CheckExample = {
  readonly check: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly learners?: readonly Row[];
  readonly shifts?: readonly Row[];
  readonly quarter?: string;
  readonly finds: readonly string[];
};

const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8"));
const folder = join(root, "shared");
const { lerende, dienst } = read<{ readonly lerende: Row; readonly dienst: Row }>(
  join(folder, "roster/goed.examples.json"),
);

/** A learner, and a shift, with whom nothing is wrong. */
export const good = lerende;
export const shift = dienst;

/** A row laid over a good one: a null takes the column away. */
const over = (base: Row, patch: Row): Row =>
  Object.fromEntries(Object.entries({ ...base, ...patch }).filter(([, value]) => value !== null));

export const learnersOf = ({ learners }: CheckExample): readonly Row[] | null =>
  learners === undefined ? null : learners.map((patch) => over(good, patch));
export const shiftsOf = ({ shifts }: CheckExample): readonly Row[] | null =>
  shifts === undefined ? null : shifts.map((patch) => over(shift, patch));
export const quarterOf = ({ quarter }: CheckExample): Quarter | null =>
  quarter === undefined ? null : quarterOfText(quarter);

/** Every example of every check, as the folders of the law hold them. */
export const checkExamples: readonly CheckExample[] = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith("controles.examples.json"))
  .sort()
  .flatMap((name) => read<readonly CheckExample[]>(join(folder, name)));

/** A finding as an example writes it. */
export const written =
  (joined: boolean) => (finding: { readonly sheet?: string; readonly row: number; readonly check: string }) =>
    `${joined && finding.sheet === "uurrooster" ? "uurrooster " : ""}${finding.row} ${finding.check}`;

export const isJoined = ({ learners, shifts }: CheckExample): boolean => learners !== undefined && shifts !== undefined;

/** What the kernel finds in an example, as `row check`. */
export const foundIn = (example: CheckExample, language: Language = "nl") => {
  const learners = learnersOf(example);
  const shifts = shiftsOf(example);
  const told = validateAll(
    { ...(learners && { learners: objectTable(learners) }), ...(shifts && { shifts: objectTable(shifts) }) },
    { language, quarter: quarterOf(example) },
  ) as Validation;
  return told.findings;
};

/** What is found of learners, as `row check`. */
export const found = (rows: readonly Row[]): readonly string[] =>
  foundIn({ check: "", name: { nl: "", fr: "", en: "" }, learners: rows, finds: [] }).map(written(false));
