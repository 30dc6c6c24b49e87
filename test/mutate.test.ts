import { spawnSync } from "node:child_process";
import { root } from "./examples.ts";
import { mutantsOf } from "./mutate/mutants.ts";
import type { Report } from "./mutate/mutate.ts";
import { lineOf } from "./mutate/tell.ts";

const same = (word: string) => ({ nl: word, fr: word, en: word });
const file = (unit: string, values: readonly object[], more: object = {}) =>
  ({ id: "proef/cijfer", name: same("cijfer"), unit, checkedOn: "2026-01-01", ...more, values }) as never;
const known = (from: string, value: unknown, more: object = {}) => ({
  ...{ from, value, source: "x", certainty: "published" },
  ...more,
});
const unknown = (from: string) => ({ from, unknown: true, source: "x", note: same("niemand weet het") });

/** What is changed, as `entry change`, and why something is not. */
const changesOf = (made: never): readonly string[] =>
  mutantsOf(made).map((one) => ("reason" in one ? one.reason : `${one.entry} ${one.change}`));
/** The values that an entry gets, one after the other. */
const valuesOf = (made: never): readonly unknown[] =>
  mutantsOf(made).flatMap((one) => ("what" in one && one.what === "value" ? [one.file.values[one.entry].value] : []));
const daysOf = (made: never, name: "from" | "until"): readonly unknown[] =>
  mutantsOf(made).flatMap((one) => ("what" in one && one.what === name ? [one.file.values[one.entry][name]] : []));

describe("every single thing of a figure is changed, by its smallest unit", () => {
  test.each([
    ["EUR", 10.1, [10.11, 10.09]],
    ["%", 34.5, [34.51, 34.49]],
    ["factor", 0.2935, [0.2936, 0.2934]],
    ["months", 3, [4, 2]],
    ["hours/week", 38, [38.01, 37.99]],
    ["yesNo", true, [false]],
    ["day", "2024-02-29", ["2024-03-01", "2024-02-28"]],
    ["clock", "8:00", ["8:01", "7:59"]],
    ["word", "ALT", ["ALT-anders"]],
  ])("%s", (unit, value, expected) => expect(valuesOf(file(unit, [known("2020-01-01", value)]))).toEqual(expected));

  test("of a table each cell", () =>
    expect(valuesOf(file("EUR", [known("2020-01-01", { a: 1, b: 2 })], { keys: ["a", "b"] }))).toEqual([
      { a: 1.01, b: 2 },
      { a: 0.99, b: 2 },
      { a: 1, b: 2.01 },
      { a: 1, b: 1.99 },
    ]));

  test.each([
    [{}, "2020-01-01", ["2020-01-02", "2019-12-31"], "2020-12-31", ["2021-01-01", "2020-12-30"]],
    [{ per: "month" }, "2020-01-01", ["2020-02-01", "2019-12-01"], "2020-11-30", ["2020-12-31", "2020-10-31"]],
    [{ per: "quarter" }, "2020-01-01", ["2020-04-01", "2019-10-01"], "2020-12-31", ["2021-03-31", "2020-09-30"]],
    [{ per: "schoolYear" }, "2020-09-01", ["2021-09-01", "2019-09-01"], "2023-08-31", ["2024-08-31", "2022-08-31"]],
    [{ per: "year" }, "2020-01-01", ["2021-01-01", "2019-01-01"], "2022-12-31", ["2023-12-31", "2021-12-31"]],
  ])("days by one day or one period: %j", (per, from, froms, until, untils) => {
    const made = file("EUR", [known(from, 1, { until })], per);
    expect(daysOf(made, "from")).toEqual(froms);
    expect(daysOf(made, "until")).toEqual(untils);
  });

  test("what is unknown becomes what was known before it; what cannot be changed is told", () => {
    const made = file("EUR", [
      unknown("2019-01-01"),
      known("2020-01-01", 1, { until: "2020-12-31" }),
      unknown("2021-01-01"),
    ]);
    expect(changesOf(made)).toEqual([
      "nothing was known before an unknown entry",
      "0 from +1 day",
      "0 from -1 day",
      "1 value 1 +0.01",
      "1 value 1 -0.01",
      "1 from +1 day",
      "1 from -1 day",
      "the strict loader refuses it: overlaps with the next entry",
      "1 until -1 day",
      "2 unknown: the value before it",
      "2 from +1 day",
      "the strict loader refuses it: overlaps with the next entry",
    ]);
  });
});

describe("the law", () => {
  let report: Report;
  beforeAll(() => {
    const run = spawnSync(process.execPath, ["test/mutate/run.mjs", "--json"], {
      ...{ cwd: root, encoding: "utf8", maxBuffer: 1 << 28 },
    });
    if (run.stdout === "") throw new Error(run.stderr);
    report = JSON.parse(run.stdout);
  });

  test("can be changed under its tests: each figure is loaded once, and each test holds before", () =>
    expect(report.broken).toEqual([]));
  test("uses every value in an example or a case of the checks", () => {
    expect(report.values).toBeGreaterThan(0);
    expect(report.unused).toEqual([]);
  });
  test("changes nowhere without an example that notices; npm run law:mutate tells more", () => {
    expect(report.mutants).toBeGreaterThan(0);
    expect(report.survivors.map((one) => `${lineOf(one)} (${one.readBy.join(", ")})`)).toEqual([]);
  });
  test("has no change called equivalent that is none", () => expect(report.stale.map(lineOf)).toEqual([]));
});
