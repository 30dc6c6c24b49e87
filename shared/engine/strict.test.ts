import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkParameterFile } from "./strict.ts";

const law = join(process.cwd(), "shared/law");
const files = (readdirSync(law, { recursive: true }) as string[]).filter(
  (name) => name.endsWith(".json") && !name.endsWith(".examples.json"),
);

test.each(files)("%s is a parameter file without fault", (name) => {
  const { file, faults } = checkParameterFile(JSON.parse(readFileSync(join(law, name), "utf8")));
  expect(faults).toEqual([]);
  expect(`${file?.id}.json`.endsWith(name.split("/").at(-1) ?? "")).toBe(true);
});

const text = { nl: "a", fr: "b", en: "c" };
const value = { from: "2020-01-01", value: 10.5, source: "x", certainty: "published" };
const good = { id: "a/b", name: text, unit: "EUR", checkedOn: "2026-01-01", values: [value] };
const faultsOf = (file: unknown) => checkParameterFile(file).faults.join("; ");

test("a good file has no fault", () => expect(faultsOf(good)).toBe(""));

test.each([
  ["an unknown key", { ...good, colour: "red" }, "colour"],
  ["an unknown key in a value", { ...good, values: [{ ...value, sources: "x" }] }, "values.0"],
  ["a language missing", { ...good, name: { nl: "a", fr: "b" } }, "en"],
  ["a day that does not exist", { ...good, values: [{ ...value, from: "2021-02-29" }] }, "values.0"],
  ["a day not written as ISO", { ...good, checkedOn: "1/01/2026" }, "no such day"],
  ["values out of order", { ...good, values: [value, { ...value, from: "2019-01-01" }] }, "rising order"],
  [
    "a value that overlaps",
    {
      ...good,
      values: [
        { ...value, until: "2021-06-01" },
        { ...value, from: "2021-06-01" },
      ],
    },
    "overlaps",
  ],
  ["an end before the beginning", { ...good, values: [{ ...value, until: "2019-01-01" }] }, "before it begins"],
  [
    "a figure finer than a cent",
    { ...good, values: [{ ...value, value: 10.505 }] },
    "does not fit its unit: 10.505 (EUR)",
  ],
  ["a fraction of a month", { ...good, unit: "months" }, "(months)"],
  ["a text for an amount", { ...good, values: [{ ...value, value: "10" }] }, "10 (EUR)"],
  [
    "a table without its keys",
    { ...good, keys: ["1", "2"], values: [{ ...value, value: { "1": 1 } }] },
    "keys are not",
  ],
  [
    "names of other keys than a table has",
    { ...good, keys: ["a"], keyNames: { b: text }, values: [{ ...value, value: { a: 1 } }] },
    "keyNames: keys are not a",
  ],
  [
    "a figure without source",
    { ...good, values: [{ from: "2020-01-01", value: 1, certainty: "published" }] },
    "values.0",
  ],
  ["a certainty that is none", { ...good, values: [{ ...value, certainty: "sure" }] }, "values.0"],
  ["an unknown without a note", { ...good, values: [{ from: "2020-01-01", unknown: true, source: "x" }] }, "values.0"],
  ["an unknown unit", { ...good, unit: "BEF" }, "unit"],
  ["no values", { ...good, values: [] }, "values"],
])("refuses %s", (_what, file, fault) => expect(faultsOf(file)).toContain(fault));
