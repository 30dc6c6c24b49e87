// The pane, ROOSTERCONTROLE and HTTP give what the kernel gives, from one table of cases: the examples of the checks.
// Joined examples, of learners with their shifts, are left to the kernel and to HTTP: a cell and the pane's tab read
// one table at a time.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { type CellError, type CellValue, isCellError } from "../addin/cells.ts";
import { fakeSheet } from "../addin/fake-sheet.ts";
import { spillCells } from "../addin/table-cells.ts";
import { readRoster } from "../addin/taskpane/roster-table.ts";
import { ask, jsonHeaders } from "../functions/ask.fixture.ts";
import {
  dayOfText,
  type Finding,
  type Language,
  matrixTable,
  openRoster,
  type Quarter,
  quarterOfText,
  type Summary,
  serialOf,
  summarise,
  type TableFunction,
  tableFunctions,
  type Validation,
  validate,
} from "../shared/index.ts";
import { type CheckExample, checkExamples, isJoined, learnersOf, quarterOf, shiftsOf } from "./check-examples.ts";
import { root } from "./examples.ts";

type Cells = readonly (readonly unknown[])[];
/** What every door must tell of a finding. */
type Told = readonly [row: number, check: string, message: string];

const functionNamed = (id: string) => tableFunctions.find((one) => one.id === id) as TableFunction;
const controle = functionNamed("ROOSTERCONTROLE");
const overzicht = functionNamed("KWARTAALOVERZICHT");

const told = (findings: readonly Finding[]): readonly Told[] =>
  findings.map(({ row, check, message }) => [row, check, message]);

/** An example as a header row and rows of cells; what is not given is an empty cell. */
const cellsOf = (example: CheckExample): readonly [headers: readonly string[], ...rows: Cells] => {
  const rows = learnersOf(example) ?? shiftsOf(example) ?? [];
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
};

const kernel = ([headers, ...rows]: Cells, quarter: Quarter | null, language: Language): readonly Finding[] =>
  (validate(matrixTable(headers, rows), { language, quarter }) as Validation).findings;

/** The findings that a spill tells. */
const spilled = (given: readonly unknown[], language: Language): readonly Told[] => {
  const [header, ...rows] = spillCells(controle, given, language);
  expect(header).toEqual(controle.columns.map(({ id }) => id));
  return rows.map(([row, , , check, , message]) => [row, check, message] as Told);
};

/** A table as Excel on the web hands it over: an empty cell is null, also below the table. */
const onTheWeb = (cells: Cells): Cells => [...cells, cells[0].map(() => null)];

const minutes = /^(\d{1,2}):(\d\d)$/;
/** What somebody typed as Excel holds it: a day as its serial, a time as a part of a day. */
const asHeld = (kind: string | undefined, cell: unknown): unknown => {
  const day = kind === "day" && typeof cell === "string" ? dayOfText(cell.trim()) : null;
  if (day !== null && serialOf(day) > 60) return serialOf(day);
  const [, hour, minute] = (kind === "time" && typeof cell === "string" && minutes.exec(cell)) || [];
  return hour === undefined || Number(hour) > 23 ? cell : (Number(hour) * 60 + Number(minute)) / 1440;
};
/**
 * A table as Excel on the desktop hands it over: an empty cell is 0, and so a 0 that is meant is typed as text. An
 * empty beginning of a shift would be midnight there; one that a formula left empty is not.
 */
const onTheDesktop = ([headers, ...rows]: Cells): Cells => {
  const { definitions } = openRoster(headers as readonly string[]);
  return [
    headers,
    ...rows.map((row) =>
      row.map((cell, column) => {
        if (cell === null || cell === "") return headers[column] === "van" ? "" : 0;
        return cell === 0 ? "0" : asHeld(definitions[column]?.field.kind, cell);
      }),
    ),
    headers.map(() => 0),
  ];
};

/** The table on a sheet, below two rows of titles. */
const titles = 2;
const onSheet = (cells: Cells) => readRoster(fakeSheet({ "Blad 1": [["Leerlingen"], [], ...cells] }));

const overHttp = async ([columns, ...rows]: Cells, quarter: string | undefined, language: Language) => {
  const { status, text } = await ask({
    operation: "validateRoster",
    query: quarter === undefined ? "" : `?kwartaal=${quarter}`,
    headers: { ...jsonHeaders, "accept-language": language },
    body: JSON.stringify({ columns, rows }),
  });
  expect(status).toBe(200);
  return told(JSON.parse(text).findings);
};

const everywhere = async (example: CheckExample, language: Language): Promise<void> => {
  const cells = cellsOf(example);
  const [headers] = cells;
  const findings = kernel(cells, quarterOf(example), language);
  const expected = told(findings);
  const quarter = [[example.quarter ?? null]];
  const clean = { nl: "geen bevindingen", fr: "aucun constat", en: "no findings" }[language];
  const inCells = expected.length === 0 ? [["", "", clean]] : expected;
  expect(spilled([onTheWeb(cells), quarter], language)).toEqual(inCells);
  expect(spilled([onTheDesktop(cells), quarter], language)).toEqual(inCells);

  const placed = await onSheet(cells);
  const { findings: inPane } = validate(placed.table, { language, quarter: quarterOf(example) }) as Validation;
  expect(told(inPane)).toEqual(expected);
  for (const { row, columns } of inPane) {
    // A finding of no column, or of one that is not there, is shown at the first.
    const place = Math.max(0, headers.indexOf(columns[0]));
    const letters = [...Array(place)].reduce<string>(nextColumn, "A");
    expect(placed.cellOf(row, columns[0])).toBe(`'Blad 1'!${letters}${titles + row}`);
  }
  expect(await overHttp(cells, example.quarter, language)).toEqual(expected);
};

/** A, B … Z, AA, AB … as people count columns. */
const nextColumn = (letters: string): string =>
  letters === ""
    ? "A"
    : letters.endsWith("Z")
      ? `${nextColumn(letters.slice(0, -1))}A`
      : letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1);

const alone = checkExamples.filter((example) => !isJoined(example));

describe("every example of the checks, through the cells, the pane and HTTP", () => {
  test("there are examples of learners, and of shifts", () => {
    expect(alone.filter(({ shifts }) => shifts).length).toBeGreaterThan(50);
    expect(alone.filter(({ learners }) => learners).length).toBeGreaterThan(300);
  });

  test.each(alone.map((example) => [example.check, example.name.nl, example] as const))(
    "%s: %s",
    (_check, _name, example) => everywhere(example, "nl"),
  );

  const sample = alone.filter((_, place) => place % 10 === 0);
  test.each(sample.map((example) => [example.check, example.name.fr, example] as const))(
    "in French, %s: %s",
    (_check, _name, example) => everywhere(example, "fr"),
  );
});

const garage = parse(readFileSync(join(root, "test/rosters/garage-leerlingen.csv"), "utf8"), {
  delimiter: ";",
}) as Cells;

test("the garages' mistakes are spilled, each with its severity, columns and values", () => {
  const { fouten, gevolgen, meldingen } = JSON.parse(
    readFileSync(join(root, "test/rosters/garage-fouten.json"), "utf8"),
  );
  const [, ...rows] = spillCells(controle, [garage], "nl");
  expect(rows).toHaveLength(fouten.length + gevolgen.length + meldingen.length);
  const of = (check: string) => rows.find((row) => row[3] === check);
  expect(of("laat-geregistreerd")).toEqual([
    44,
    "GN-17",
    "fout",
    "laat-geregistreerd",
    "start, geregistreerdOp",
    expect.stringContaining("30/11/2024"),
    "01/12/2024",
    "30/11/2024",
  ]);
  expect(of("regimewissel")?.slice(0, 3)).toEqual([33, expect.any(String), "melding"]);
  expect(of("start-in-schoolvakantie")?.[2]).toBe("waarschuwing");
  expect(of("leervergoeding-onder-tarief")?.slice(6)).toEqual([700.4, 714.4]);
});

describe("the quarter of the garages", () => {
  const quarter = "2025K2";
  const [header, ...rows] = spillCells(overzicht, [garage, quarter], "nl");
  const columns = header.map(String);
  const named = (row: readonly CellValue[] | undefined) =>
    Object.fromEntries((row ?? []).map((cell, place) => [columns[place], cell]));
  const total = named(rows.at(-1));
  const told = summarise(matrixTable(garage[0], garage.slice(1)), quarterOfText(quarter) as Quarter, "nl") as Summary;

  test("has a row for each learner, and the total last", () => {
    expect(columns).toEqual(overzicht.columns.map(({ id }) => id));
    expect(rows.map(([row]) => row)).toEqual([...told.learners.map(({ row }) => row), "totaal"]);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      expect(row).not.toContain(null);
    }
  });

  test("has a learner's amounts as reckoned by hand", () => {
    const learner = named(rows.find(([row]) => row === 18));
    expect(learner).toMatchObject({
      ...{ rij: 18, referentie: "GN-08", onderneming: "1999990144", vestiging: "8999990194" },
      ...{ overeenkomst: "OAO", statuut: "arbeider", trap: 1, regime: "beperkt", kengetal: "035" },
      ...{ tarief: 1837.5, verschuldigd: 1503.41, betaald: 1837.5, pkwp: 1000, stagebonus: 0 },
      ...{ zekerheid: "aangenomen", ontbreekt: "" },
    });
    // What is paid, declared now and billed later, less the premium's share.
    const { betaald, aangegeven, vakantiebijdrage, premieaandeel, nettokost } = learner as Record<string, number>;
    expect(nettokost).toBeCloseTo(betaald + aangegeven + vakantiebijdrage - premieaandeel, 2);
  });

  test("has the amounts that HTTP gives, and adds them up", async () => {
    const { text } = await ask({
      operation: "summariseQuarter",
      params: { quarter },
      headers: jsonHeaders,
      body: JSON.stringify({ columns: garage[0], rows: garage.slice(1) }),
    });
    const http: Summary = JSON.parse(text);
    const known = (value: unknown) => (isCellError(value) ? null : value);
    for (const [place, { contributions, ...learner }] of http.learners.entries()) {
      const row = named(rows[place]);
      expect([row.tarief, row.verschuldigd, row.betaald, row.nettokost].map(known)).toEqual([
        learner.tariff,
        learner.due,
        learner.paid,
        learner.netCost,
      ]);
      const { gross, structural, targetGroup, declared, billedLater, personal, werkbonus, learnerPays } = contributions;
      const { bijdragen, vermindering3000, vermindering6310, aangegeven, vakantiebijdrage, ...others } = row;
      expect([bijdragen, vermindering3000, vermindering6310, aangegeven, vakantiebijdrage].map(known)).toEqual([
        ...[gross, structural, targetGroup, declared, billedLater],
      ]);
      expect([others.persoonlijk, others.werkbonus, others.ingehouden].map(known)).toEqual([
        ...[personal, werkbonus, learnerPays],
      ]);
    }
    const { totals } = http;
    expect([total.tarief, total.verschuldigd, total.premieaandeel, total.nettokost].map(known)).toEqual([
      totals.tariff,
      totals.due,
      totals.premiumShare,
      totals.netCost,
    ]);
  });

  test("says in its place why an amount is not known, and of a total what is known", () => {
    const odo = named(rows.find((row) => row[4] === "ODO"));
    expect(odo.bijdragen).toEqual({ error: "#N/A", message: "RSZ-bijdragen op de vergoeding van een ODO" });
    expect(odo).toMatchObject({ verschuldigd: 810, zekerheid: "onbekend", kengetal: "", mu: "" });
    expect(odo.ontbreekt).toBe("RSZ-bijdragen op de vergoeding van een ODO");
    expect((odo.betaald as CellError).message).toContain("zegt niet voor elke maand wat betaald is");
    expect((total.nettokost as CellError).message).toMatch(/ODO.*Bekend deel: €\s37\.637,67\.$/);
    expect(total).toMatchObject({ referentie: "", trap: "", verschuldigd: 30337.97, zekerheid: "onbekend" });
    expect(total.ontbreekt).toContain("rijen die niet meetellen: 3");
  });
});
