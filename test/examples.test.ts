import { basename } from "node:path";
import { answerCells, type CellError, type Cells, isCellError, tableCells } from "../addin/cells.ts";
import { ask, jsonHeaders } from "../functions/ask.fixture.ts";
import {
  type Answer,
  answer,
  type Day,
  dayOfText,
  isoOf,
  type Kind,
  kindOf,
  parameters,
  type Rule,
  rules,
  serialOf,
  tell,
} from "../shared/index.ts";
import { citedBy, type Example, everyExample, exampleFiles, namedCells, rowsInTable, valuesOf } from "./examples.ts";

test("every file of examples belongs to a rule, and every rule has one", () => {
  // Those of the checks of rosters have a test of their own.
  const ofRules = exampleFiles.map((name) => basename(name, ".examples.json")).filter((name) => name !== "controles");
  expect(ofRules.sort()).toEqual(rules.map(({ id }) => id).sort());
});

test("every figure a rule reads is told by the law's list, and every case is one of its rule", () => {
  for (const [, , rule, example] of everyExample) {
    const { facts, seen } = answer(rule, valuesOf(rule, example));
    for (const { entry } of seen) expect(parameters).toContain(entry.parameter);
    if (example.gives.problem) continue;
    expect(rule.cases).toContain(rule.pick(facts as never));
  }
});

test("no step hides a figure its case reads: a sentence would show the step where it means the figure", () => {
  for (const [, name, rule, example] of everyExample) {
    const given = answer(rule, valuesOf(rule, example));
    const steps = given.decision?.steps ?? {};
    const hidden = given.used.filter((one) => steps[one.name] && steps[one.name]?.value !== one.value);
    expect({ rule: rule.id, name, hidden: hidden.map((one) => one.name) }).toMatchObject({ hidden: [] });
  }
});

/** What keeps an answer from being published: figures less sure, or used past the day of their last check. */
const doubts = ({ used, decision }: Answer) => [
  ...used
    .filter(({ entry, on }) => entry.certainty !== "published" || on > entry.parameter.checkedOn)
    .map(
      ({ entry: { parameter, certainty } }) => `${parameter.id}: ${certainty}, checked ${isoOf(parameter.checkedOn)}`,
    ),
  ...(decision?.assumptions ?? []).map(({ nl }) => nl),
];

/** Problems that say something of the law: Excel's #N/A, and 200 over HTTP. */
const aboutLaw = ["unknown", "notInForce", "notApplicable"];

/** What must be the result: of a table every row, with the columns that the example names. */
const expectedResult = ({ gives: { result } }: Example): unknown =>
  Array.isArray(result) ? result.map((row) => expect.objectContaining(row)) : result;

describe("through the kernel", () => {
  test.each(everyExample)("%s: %s", (_id, _name, rule, example) => {
    const given = answer(rule, valuesOf(rule, example));
    const told = tell(given, "nl");
    const { gives } = example;
    const { result, certainty } = told;
    // The doubts are no expectation: they tell a reader of a failure where the certainty comes from.
    const because = doubts(given);
    expect({ problem: given.problem?.code, result, certainty, because }).toEqual({
      problem: gives.problem,
      result: gives.problem ? null : expectedResult(example),
      certainty: gives.certainty ?? certainty,
      because,
    });
    if (gives.missing !== undefined) expect(told.missing).toHaveLength(gives.missing);
    expect(citedBy(given, example)).toEqual(gives.cites ?? {});
    expect(told.because).not.toMatch(/\{|undefined|null/);
    expect(told.because).not.toBe("");
  });
});

/** The error a cell must show for an example, or undefined. */
const cellErrorOf = ({ gives }: Example): string | undefined => {
  if (gives.problem) return aboutLaw.includes(gives.problem) ? "#N/A" : "#VALUE!";
  return gives.result === null ? "#N/A" : undefined;
};

/** What is typed as a day is in a cell a serial, as Excel would hold it. */
const asCell = (value: unknown): unknown => {
  const day = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayOfText(value) : null;
  return day === null ? value : serialOf(day);
};

/** How the result of an example stands in a cell: a day as a serial, a choice that is a number as a number. */
const inCell = (kind: Kind, result: unknown): unknown => {
  if (kind === "choice" && /^\d$/.test(String(result))) return Number(result);
  return kind === "day" && typeof result === "string" ? serialOf(dayOfText(result) as Day) : result;
};

/** A table as it spills: the header, and of each row the columns that the example names. */
const expectTable = (rule: Rule, [header, ...rows]: Cells, expected: readonly Readonly<Record<string, unknown>>[]) => {
  expect(header).toEqual(rule.columns?.map(({ id }) => id));
  expect(namedCells(rule, rows, expected)).toEqual(rowsInTable(rule, expected));
};

describe("through Excel's door", () => {
  test.each(everyExample)("%s: %s", (_id, _name, rule, example) => {
    for (const values of [valuesOf(rule, example), valuesOf(rule, example).map(asCell)]) {
      const spilled = (rule.columns ? tableCells : answerCells)(
        rule,
        values.map((value) => [[value]]),
        "nl",
      );
      const [[cell]] = spilled;
      const error = cellErrorOf(example);
      if (error === undefined) {
        if (Array.isArray(example.gives.result)) expectTable(rule, spilled, example.gives.result);
        else expect(cell).toBe(inCell(kindOf(answer(rule, values)), example.gives.result));
      } else {
        expect(isCellError(cell)).toBe(true);
        expect((cell as CellError).error).toBe(error);
        expect((cell as CellError).message).toMatch(/\S.{10,}/);
      }
    }
  });
});

describe("through HTTP's door", () => {
  test.each(everyExample)("%s: %s", async (id, _name, _rule, example) => {
    const { values, gives } = example;
    const asked = { operation: "rule", params: { id }, headers: jsonHeaders, body: JSON.stringify(values) };
    const { status, text } = await ask(asked);
    const body = JSON.parse(text);
    if (gives.problem && !aboutLaw.includes(gives.problem)) {
      expect(status).toBe(422);
      expect(body.errors[0].code).toBe(gives.problem);
      expect(body.errors[0].column).not.toBe("");
      return;
    }
    expect(status).toBe(200);
    expect(body.result).toEqual(gives.problem ? null : expectedResult(example));
    if (gives.certainty !== undefined) expect(body.certainty).toBe(gives.certainty);
    if (gives.missing !== undefined) expect(body.missing).toHaveLength(gives.missing);
  });
});
