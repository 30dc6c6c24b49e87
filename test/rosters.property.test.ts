import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import {
  languages,
  matrixTable,
  type Quarter,
  quarterOfText,
  type Summary,
  summarise,
  type Validation,
  validate,
} from "../shared/index.ts";
import { root } from "./examples.ts";

const [headers, ...garage] = parse(readFileSync(join(root, "test/rosters/garage-leerlingen.csv"), "utf8"), {
  delimiter: ";",
}) as string[][];

/** What people type in the wrong place, or send by mistake. */
const odd = fc.constantFrom<unknown>(
  ...["", " ", "x", "ja", "nee", "OAO", "odo", "SAO", "0", "1,5", "1.234", "-3", "30/02/2025", "1/09/2024", "2025K2"],
  ...["08.01.15-990.25", "8011599025", "1999.990.144", "WWWLL--", "WLWLWLW-------", "😀", "=1+1", "٣"],
  ...[0, 1, 3, -1, 0.5, 45_000, 1e15, Number.NaN, Number.POSITIVE_INFINITY, true, false, null, undefined],
);

const change = fc.record({
  row: fc.nat({ max: garage.length - 1 }),
  column: fc.nat({ max: headers.length - 1 }),
  value: odd,
});

/** The garages' roster with some cells changed, some rows twice and some columns gone. */
const rosters = fc
  .record({
    changes: fc.array(change, { maxLength: 40 }),
    twice: fc.array(fc.nat({ max: garage.length - 1 }), { maxLength: 5 }),
    gone: fc.array(fc.constantFrom(...headers.slice(9)), { maxLength: 4 }),
  })
  .map(({ changes, twice, gone }) => {
    const rows: unknown[][] = garage.map((row) => [...row]);
    for (const { row, column, value } of changes) rows[row][column] = value;
    for (const row of twice) rows.push([...rows[row]]);
    const kept = headers.flatMap((header, column) => (gone.includes(header) ? [] : [column]));
    return matrixTable(
      kept.map((column) => headers[column]),
      rows.map((row) => kept.map((column) => row[column])),
    );
  });

const cents = (amounts: readonly (number | null)[]) =>
  amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0);
const runs = { numRuns: 300, seed: 20_260_901 };
const quarters = fc.constantFrom("2021K4", "2022K3", "2024K2", "2025K1", "2025K2", "2025K4", "2026K3");

test("whatever is typed, a roster is checked: counts are of the findings, and no personal number is shown", () => {
  fc.assert(
    fc.property(rosters, fc.constantFrom(...languages), (table, language) => {
      const { rows, findings, counts } = validate(table, { language }) as Validation;
      expect(rows).toBe(table.rows);
      for (const severity of ["error", "warning", "notice"] as const)
        expect(findings.filter((finding) => finding.severity === severity)).toHaveLength(counts[severity]);
      for (const { row, message, check } of findings) {
        expect(row).toBeLessThanOrEqual(table.rows + 1);
        expect(`${check} ${message}`).not.toMatch(/\{\w+\}|undefined|\bnull\b/);
      }
      expect(JSON.stringify(findings)).not.toMatch(/8011599025|08\.01\.15-990\.25/);
    }),
    runs,
  );
});

test("whatever is typed, a quarter cross-foots: learners, months and employers are the totals", () => {
  fc.assert(
    fc.property(rosters, quarters, (table, quarter) => {
      const summary = summarise(table, quarterOfText(quarter) as Quarter, "nl") as Summary;
      const { learners, employers, totals } = summary;
      expect(totals.learners).toBe(learners.length);
      expect(employers.flatMap(({ rows }) => rows).sort()).toEqual(learners.map(({ row }) => row).sort());
      for (const column of ["tariff", "due", "paid"] as const) {
        const known = cents([totals.subtotalKnown[column]]);
        expect(known).not.toBeNaN();
        const applying = learners.flatMap(({ months }) =>
          months.filter(({ certainty }) => certainty !== "notApplicable"),
        );
        expect(cents(applying.map((month) => month[column]))).toBe(known);
        expect(cents(employers.map(({ subtotalKnown }) => subtotalKnown[column]))).toBe(known);
        expect(cents(totals.months.map(({ subtotalKnown }) => subtotalKnown[column]))).toBe(known);
        if (totals[column] !== null) expect(cents([totals[column]])).toBe(known);
      }
      for (const { schoolYear, subtotalKnown } of totals.pkwp) {
        const own = learners.flatMap(({ pkwp }) => pkwp.filter((premium) => premium.schoolYear === schoolYear));
        expect(cents(own.map(({ amount }) => amount))).toBe(cents([subtotalKnown]));
      }
      expect(JSON.stringify(summary)).not.toMatch(/\{\w+\}|undefined|8011599025/);
    }),
    runs,
  );
});
