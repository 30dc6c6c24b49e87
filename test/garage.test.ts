import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import {
  type Finding,
  matrixTable,
  type Quarter,
  quarterOfText,
  type Summary,
  summarise,
  type Validation,
  validate,
} from "../shared/index.ts";
import { root } from "./examples.ts";

const file = (name: string) => readFileSync(join(root, "test/rosters", name), "utf8");
const table = (name: string) => {
  const [headers, ...rows] = parse(file(name), { delimiter: ";" }) as string[][];
  return matrixTable(headers, rows);
};
const learners = table("garage-leerlingen.csv");

type Planted = { readonly rij: number; readonly controle: string; readonly kolommen: readonly string[] };
const place = ({ row, check, columns }: Finding) => ({ rij: row, controle: check, kolommen: columns });
const planted = (list: readonly Planted[]) =>
  list.map(({ rij, controle, kolommen }) => ({ rij, controle, kolommen })).sort((one, other) => one.rij - other.rij);

test("the garages' roster has the learners it should have", () => {
  const column = (name: string) => {
    const index = learners.headers.indexOf(name);
    return Array.from({ length: learners.rows }, (_, row) => String(learners.cell(row, index)));
  };
  expect(new Set(column("insz")).size).toBeGreaterThanOrEqual(40);
  expect([...new Set(column("overeenkomst"))].sort()).toEqual(["DA", "OAO", "ODO", "ODOS", "ODOW", "SAO"]);
  expect([...new Set(column("statuut"))].sort()).toEqual(["arbeider", "bediende"]);
  expect(new Set(column("kwartaal").map((quarter) => quarter.slice(0, 4)))).toEqual(
    new Set(["2021", "2022", "2023", "2024", "2025", "2026"]),
  );
});

const sorted = (list: readonly Planted[]) =>
  planted(list).sort((one, other) => one.rij - other.rij || (one.controle < other.controle ? -1 : 1));

test("the fifteen planted mistakes are found, what follows from them, the notices, and nothing else", () => {
  const { fouten, gevolgen, meldingen } = JSON.parse(file("garage-fouten.json"));
  expect(fouten).toHaveLength(15);
  const { findings } = validate(learners, { language: "nl" }) as Validation;
  expect(sorted(findings.map(place))).toEqual(sorted([...fouten, ...gevolgen, ...meldingen]));
});

test("the mistakes planted in the shifts are found, and nothing else", () => {
  const { findings } = validate(table("garage-uurrooster.csv"), { language: "nl" }) as Validation;
  expect(findings.map(place)).toEqual(planted(JSON.parse(file("garage-uurrooster-fouten.json"))));
});

test.each(["nl", "fr", "en"] as const)("no finding shows a personal number or an open place in %s", (language) => {
  const { findings } = validate(learners, { language }) as Validation;
  const numbers = readFileSync(join(root, "test/rosters/garage-leerlingen.csv"), "utf8").match(
    /\d\d\.\d\d\.\d\d-\d{3}\.\d\d/g,
  );
  const text = JSON.stringify(findings);
  expect(text).not.toMatch(/\{\w+\}|undefined/);
  for (const number of numbers ?? []) {
    expect(text).not.toContain(number);
    expect(text).not.toContain(number.replace(/\D/g, ""));
  }
});

describe("the summary of 2025K2", () => {
  const summary = summarise(learners, quarterOfText("2025K2") as Quarter, "nl") as Summary;
  const total = (amounts: readonly (number | null)[]) =>
    amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0) / 100;

  test("has the months of a learner as reckoned by hand", () => {
    const learner = summary.learners.find(({ row }) => row === 18);
    // April 2025: 22 weekdays, 11 of them in the Easter holiday; May: 22, one in the bridge; June: 21, none.
    expect(learner?.months.map(({ month, tariff, due }) => [month, tariff, due])).toEqual([
      ["2025-04", 612.5, 306.25],
      ["2025-05", 612.5, 584.66],
      ["2025-06", 612.5, 612.5],
    ]);
    expect(learner).toMatchObject({ regime: "beperkt", tariff: 1837.5, due: 1503.41 });
    expect(learner?.pkwp).toMatchObject([{ schoolYear: "2024-2025", amount: 1000 }]);
  });

  test("cross-foots: learners, employers and totals", () => {
    for (const column of ["tariff", "due", "paid"] as const) {
      expect(total(summary.learners.map((learner) => total(learner.months.map((month) => month[column]))))).toBe(
        summary.totals.subtotalKnown[column],
      );
      expect(total(summary.employers.map(({ subtotalKnown }) => subtotalKnown[column]))).toBe(
        summary.totals.subtotalKnown[column],
      );
    }
    expect(summary.employers.reduce((sum, { learners: count }) => sum + count, 0)).toBe(summary.totals.learners);
    expect(total(summary.employers.flatMap(({ pkwp }) => pkwp.map(({ subtotalKnown }) => subtotalKnown)))).toBe(
      total(summary.totals.pkwp.map(({ subtotalKnown }) => subtotalKnown)),
    );
  });

  test("leaves out and counts the rows that cannot be read, and says what is unknown", () => {
    // Two rows that cannot be read, and the second row of one agreement.
    expect(summary.skippedRows).toBe(3);
    expect(summary.totals.pkwp[0]).toMatchObject({ schoolYear: "2024-2025", amount: null });
    expect(summary.missing).toEqual([
      "RSZ-bijdragen op de vergoeding van een ODO",
      "vergoeding van een lerende met ODOW",
    ]);
  });
});
