import fc from "fast-check";
import { isProblem } from "../facts/problem.ts";
import { isBlank, readValue } from "../facts/read.ts";
import { type Column, clearColumn, makeColumn, takeCell } from "./column.ts";
import { learnerColumns } from "./columns.ts";
import { type Cursor, readPlainCells } from "./plain-cells.ts";

const decode = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString();
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
  fc.constantFrom(
    "OAO",
    "ja",
    "nee",
    "08.01.15-990.25",
    "8011599025",
    "0999.999.922",
    "WWWLL--",
    "2025K2",
    "2025-2026",
  ),
  fc.constantFrom(
    " OAO",
    "x ",
    "é",
    "😀",
    'a "b"',
    "a\\b",
    "\t",
    "BE00 0000",
    "x".repeat(64),
    "x".repeat(65),
    "y".repeat(201),
  ),
);
const cell = fc.oneof(
  typed,
  typed.map(Number).filter((number) => Number.isFinite(number)),
  fc.constantFrom(null, true, false, 0, 20_252, 0.5, 45_000),
);
/** A column of its own, and whether something in it was heard of. */
const heard = { wrong: 0, padded: 0 };
const columnOf = (definition: (typeof learnerColumns)[number]): Column =>
  makeColumn(definition, "x", 1, decode, {
    wrong: () => {
      heard.wrong++;
    },
    padded: () => {
      heard.padded++;
    },
  });
const heldIn = ({ values, texts, how }: Column): unknown =>
  how === "loose" && !Number.isNaN(values[0]) ? texts.at(values[0]) : values[0];
/** What one cell does to a column: its value, whether it was filled, and what was heard. */
const effectOf = (column: Column, act: () => boolean) => {
  heard.wrong = 0;
  heard.padded = 0;
  const filled = act();
  const effect = { value: heldIn(column), filled, ...heard };
  clearColumn(column, 1);
  return effect;
};

test("a cell read from bytes is what the reader of typed values makes of it", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.constantFrom(...learnerColumns), cell, (definition, given) => {
      const column = columnOf(definition);
      const bytes = Buffer.from(`${JSON.stringify(given)},null,`);
      const cursor: Cursor = { at: 0, place: 0, after: false };
      const fromBytes = effectOf(column, () =>
        readPlainCells({ columns: [column], row: 0, bytes, names: null }, cursor),
      );
      // Twice, as the second time it is remembered.
      const again = effectOf(column, () =>
        readPlainCells({ columns: [column], row: 0, bytes, names: null }, { at: 0, place: 0, after: false }),
      );
      const byValue = effectOf(column, () => takeCell(column, 0, given));
      if (cursor.place === 0) return;
      plain++;
      const isWrong = byValue.wrong > 0;
      const told = { ...byValue, filled: isWrong ? false : byValue.filled };
      expect([given, fromBytes, again]).toEqual([given, told, told]);
      const read = isBlank(definition.field, given, false) ? Number.NaN : readValue(definition.field, given);
      if (typeof fromBytes.value === "number" && ["day", "number"].includes(column.how))
        expect(fromBytes.value).toBe(isProblem(read) ? Number.NaN : Number(read));
    }),
    { numRuns: 30_000, seed: 20_261_122 },
  );
  expect(plain).toBeGreaterThan(15_000);
});

test("a row is read as far as it is plain, and as far as its bytes have come", () => {
  const spaces = fc.constantFrom("", " ");
  const placed = fc.record({
    definition: fc.option(fc.constantFrom(...learnerColumns), { freq: 8 }),
    given: cell,
    before: spaces,
    between: spaces,
  });
  let whole = 0;
  fc.assert(
    fc.property(
      fc.array(placed, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.option(fc.nat({ max: 99 }), { freq: 3 }),
      (cells, named, cut) => {
        const columns = cells.map(({ definition }) => (definition === null ? null : columnOf(definition)));
        const names = cells.map((_, place) => Buffer.from(JSON.stringify(`é${place}`)));
        /** Where each cell begins, with what is before it. */
        const starts: number[] = [];
        let text = "";
        cells.forEach(({ given, before, between }, place) => {
          starts.push(Buffer.byteLength(text));
          text += `${before}${named ? `${names[place]}:${between}` : ""}${JSON.stringify(given)}`;
          if (place < cells.length - 1) text += ",";
        });
        const end = Buffer.byteLength(text);
        const bytes = Buffer.from(`${text}],[null`);
        const come = cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1));
        const cursor: Cursor = { at: 0, place: 0, after: false };
        readPlainCells({ columns, row: 0, bytes: come, names: named ? names : null }, cursor);
        if (cursor.after) expect(cursor.place === cells.length ? cursor.at : end).toBe(end);
        else expect(cursor.at).toBe(starts[cursor.place]);
        if (cursor.after && cursor.place < cells.length) expect(cursor.at).toBe(come.length);
        if (cut === null && cursor.after) whole++;
        cells.slice(0, cursor.place).forEach(({ given }, place) => {
          const column = columns[place];
          if (column === null) return;
          const value = heldIn(column);
          clearColumn(column, 1);
          takeCell(column, 0, given);
          expect([given, value]).toEqual([given, heldIn(column)]);
        });
      },
    ),
    { numRuns: 20_000, seed: 20_261_122 },
  );
  expect(whole).toBeGreaterThan(1_000);
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
