import fc from "fast-check";
import { isProblem } from "../facts/problem.ts";
import { isBlank, readValue } from "../facts/read.ts";
import { clearColumn, makeColumn, takeBytes, takeCell } from "./column.ts";
import { learnerColumns } from "./columns.ts";

const decode = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString();
const hearing = { wrong: () => {}, padded: () => {} };
const numeric = learnerColumns.filter(({ field }) =>
  ["day", "euro", "hours", "count", "factor", "share"].includes(field.kind),
);

/** Days and numbers as people write them, and nearly so. */
const typed = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 33 }),
      fc.constantFrom("/", "-", ".", ",", " "),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 1, max: 2300 }),
    )
    .map(([day, sign, month, year]) => `${day}${sign}${month}${sign}${year}`),
  fc
    .tuple(fc.integer({ min: 1890, max: 2210 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${day}`),
  fc.constantFrom(
    "29/02/2023",
    "29/02/2024",
    "1/01/1900",
    "31/12/2199",
    "1/1/2200",
    "1/9/26",
    "001/9/2026",
    "2026-9-1",
    "1-9/2026",
  ),
  fc
    .tuple(
      fc.nat({ max: 1_200_000 }),
      fc.constantFrom("", ".", ","),
      fc.constantFrom("", "0", "5", "05", "50", "005", "000"),
    )
    .map(([whole, sign, decimals]) => `${whole}${sign}${decimals}`),
  fc.constantFrom(
    "",
    " ",
    "-1",
    "+1",
    "1e3",
    "01",
    "0,846",
    "0.846",
    "0,500",
    "1.000",
    "1,000",
    "1.234,56",
    "€ 5",
    "0",
    "0,0",
    ".5",
    "5.",
    "99999999999",
  ),
);

test("a cell read from bytes is what the reader of typed values makes of it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...numeric), typed, fc.boolean(), (definition, text, quoted) => {
      const isJson = quoted || /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
      if (!isJson) return;
      const column = makeColumn(definition, "x", 1, decode, hearing);
      const bytes = Buffer.from(text);
      const filled = takeBytes(
        column,
        0,
        bytes,
        0,
        bytes.length,
        bytes.reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 0),
        quoted,
      );
      const fromBytes = column.values[0];
      clearColumn(column);
      const given = quoted ? text : Number(text);
      const filledByValue = takeCell(column, 0, given);
      expect([text, filled, fromBytes]).toEqual([text, filledByValue, column.values[0]]);
      const read = isBlank(definition.field, given, false) ? Number.NaN : readValue(definition.field, given);
      expect(fromBytes).toBe(isProblem(read) ? Number.NaN : Number(read));
    }),
    { numRuns: 20_000, seed: 20_261_122 },
  );
});

const read = (id: string, given: string) => {
  const definition = learnerColumns.find((column) => column.id === id);
  return definition && readValue(definition.field, given);
};

test("three decimals after a nought are decimals; after another digit they may be thousands", () => {
  expect([read("mu", "0,846"), read("mu", "0.846")]).toEqual([8460, 8460]);
  expect(read("kwartaalloon", "0,500")).toBe(50);
  expect(isProblem(read("kwartaalloon", "1,500"))).toBe(true);
  expect(isProblem(read("mu", "1.000"))).toBe(true);
});
