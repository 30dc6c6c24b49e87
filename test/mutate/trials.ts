import { answer, type Rule, rules } from "../../shared/index.ts";
import { missingOf, tellResult } from "../../shared/publish/explain.ts";
import { type CheckExample, checkExamples, foundIn, isJoined, written } from "../check-examples.ts";
import { citedBy, type Example, examplesOf, valuesOf } from "../examples.ts";
import { categories, codes, compared } from "../rsz-combinaties.ts";

/** Something the tests expect of the law: an example of a rule, or a case of the checks of rosters. */
export type Trial = {
  readonly name: string;
  /** The rule of an example; null for a case of the checks. */
  readonly rule: Rule | null;
  /** Whether the law still does what is expected. */
  readonly holds: () => boolean;
};

/** Rules that tell a figure as it stands, and apply it to nobody. */
export const readingBack: readonly string[] = ["PARAMETER", "TIJDLIJN"];
/** Rules that look for a figure among all others: they notice a change as others do, and apply it to nobody either. */
export const lookingUp: readonly string[] = ["BROCHURE", "OPENSTAAND"];

type Cells = Readonly<Record<string, unknown>>;

/** Of a table every row, with the columns that the example names; else the one value. */
const sameResult = (result: unknown, expected: Example["gives"]["result"]): boolean => {
  if (!Array.isArray(expected)) return result === (expected ?? null);
  const rows = result as readonly Cells[] | null;
  return (
    rows?.length === expected.length &&
    expected.every((row: Cells, place) => Object.entries(row).every(([name, value]) => rows[place][name] === value))
  );
};

/** Whether the kernel gives what an example says: its result, its problem, and the certainty that it names. */
const holds = (rule: Rule, example: Example): (() => boolean) => {
  const values = valuesOf(rule, example);
  const { result, problem, certainty, missing, cites } = example.gives;
  const cited = JSON.stringify(cites);
  return () => {
    const given = answer(rule, values);
    if (given.problem?.code !== problem) return false;
    if (certainty !== undefined && given.certainty !== certainty) return false;
    if (missing !== undefined && missingOf(given, "nl").length !== missing) return false;
    if (cites !== undefined && JSON.stringify(citedBy(given, example)) !== cited) return false;
    return problem !== undefined || sameResult(tellResult(given, "nl"), result);
  };
};

const ofCheck = (example: CheckExample): Trial => {
  const expected = [...example.finds].sort().join("\n");
  return {
    name: `roster: ${example.check}: ${example.name.nl}`,
    rule: null,
    holds: () =>
      foundIn(example)
        .map(written(isJoined(example)))
        .sort()
        .join("\n") === expected,
  };
};

/** The RSZ's own list: of each category and code a trial, as examples of RSZCODE would be. */
const ofList = (rule: Rule): readonly Trial[] =>
  codes.flatMap((code) =>
    categories.map((category): Trial => {
      const { listed } = compared(category, code);
      const expected = JSON.stringify(listed);
      return {
        name: `RSZCODE: list of the RSZ, ${category} ${code}`,
        rule,
        holds: () => JSON.stringify(compared(category, code).answered) === expected,
      };
    }),
  );

export const trials: readonly Trial[] = [
  ...rules.filter(({ id }) => id === "RSZCODE").flatMap(ofList),
  ...rules.flatMap((rule) =>
    examplesOf(rule).map(
      (example): Trial => ({ name: `${rule.id}: ${example.name}`, rule, holds: holds(rule, example) }),
    ),
  ),
  ...checkExamples.map(ofCheck),
];
