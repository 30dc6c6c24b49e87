import { answer, rules, tell } from "../shared/index.ts";
import { everyExample, exampleFileOf, exampleFiles, valuesOf } from "./examples.ts";

test("every file of examples belongs to a rule, and every rule has one", () => {
  expect(rules.map((rule) => exampleFileOf(rule)).sort()).toEqual(exampleFiles);
});

describe("through the kernel", () => {
  test.each(everyExample)("%s: %s", (_id, _name, rule, example) => {
    const given = answer(rule, valuesOf(rule, example));
    const told = tell(given, "nl");
    const { gives } = example;
    expect(given.problem?.code).toBe(gives.problem);
    if (gives.result !== undefined) expect(told.result).toBe(gives.result);
    if (gives.certainty !== undefined) expect(told.certainty).toBe(gives.certainty);
    if (gives.missing !== undefined) expect(told.missing).toHaveLength(gives.missing);
    expect(told.because).not.toMatch(/\{|undefined|null/);
    expect(told.because).not.toBe("");
  });
});
