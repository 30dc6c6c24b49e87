import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { certainties, parameters, rules } from "../shared/index.ts";
import { type Ask, ask, askEndpoint, endpointOf, jsonHeaders } from "./ask.fixture.ts";
import { workbookMedia } from "./read/roster.ts";
import * as schemas from "./schemas.ts";
import { type WrittenSheet, writeWorkbook } from "./xlsx-write.ts";

const csv = { "content-type": "text/csv" };
const xlsx = { "content-type": workbookMedia };
const sheetOf = (name: string, [headers, ...rows]: readonly (readonly string[])[]): WrittenSheet => ({
  name,
  columns: headers.map((header) => ({ header })),
  rows,
});
const garage = readFileSync(resolve(__dirname, "../test/rosters/garage-leerlingen.csv"), "utf8").replaceAll(
  "\r\n",
  "\n",
);
const rosterOf = (text: string): Uint8Array => gzipSync(text);

/** Asks, and holds the answer against the schema that OpenAPI shows. */
const answered = async (asked: Ask): Promise<Record<string, unknown>> => {
  const { status, text, headers } = await ask(asked);
  expect([status, text.slice(0, 300)]).toEqual([200, text.slice(0, 300)]);
  expect(headers.get("content-type")).toBe("application/json");
  const told: unknown = JSON.parse(text);
  expect(endpointOf(asked.operation).response.safeParse(told).error).toBeUndefined();
  return told as Record<string, unknown>;
};

test("health and readiness", async () => {
  expect(await answered({ operation: "health" })).toEqual({ status: "ok" });
  expect(await answered({ operation: "ready" })).toMatchObject({
    status: "ready",
    law: { figures: parameters.length, rules: rules.length },
    limits: { rows: 1_000_000 },
    ignoredVariables: [],
  });
});

test("the law: whole, its changes, one figure and a figure on a day", async () => {
  const whole = schemas.law.parse(await answered({ operation: "law" }));
  expect(whole.figures).toHaveLength(parameters.length);
  const { changes } = schemas.changes.parse(await answered({ operation: "lawChanges" }));
  expect(changes.map(({ from }) => from)).toEqual(
    changes
      .map(({ from }) => from)
      .toSorted()
      .toReversed(),
  );
  for (const { id, values } of whole.figures) {
    const own = changes.filter((change) => change.id === id);
    const begins = own.filter(({ certainty }) => certainty !== "notInForce");
    expect(begins.toReversed()).toMatchObject(values);
    const last = values[values.length - 1];
    if (last.until !== null) expect(own[0]).toMatchObject({ certainty: "notInForce", before: last.value, value: null });
    const figure = await answered({ operation: "figure", params: { id: `${id.toUpperCase()}/` } });
    expect(figure).toMatchObject({ id, values });
    const first = values[0].from;
    expect(await answered({ operation: "figure", params: { id }, query: `?on=${first}` })).toMatchObject({
      id,
      on: first,
      from: first,
    });
    expect(await answered({ operation: "figure", params: { id }, query: "?on=1900-01-01" })).toMatchObject(
      first === "1900-01-01" ? { from: first } : { from: null, value: null, certainty: "notInForce" },
    );
  }
});

test("the OpenAPI document, the checks and the functions", async () => {
  expect(await answered({ operation: "openapi" })).toHaveProperty("openapi", "3.1.0");
  expect(schemas.checks.parse(await answered({ operation: "checks" })).checks.length).toBeGreaterThan(5);
  const listed = schemas.rules.parse(await answered({ operation: "rules" })).rules;
  expect(listed.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
});

describe("a function", () => {
  const asked = (body: unknown, id = "LEERVERGOEDING"): Ask => ({
    operation: "rule",
    params: { id },
    headers: jsonHeaders,
    body: JSON.stringify(body),
  });

  test("answers by name, whatever the case of its id, in the language asked", async () => {
    const given = { trap: 2, datum: "2024-12-31" };
    const dutch = await answered(asked(given));
    expect(dutch).toMatchObject({ unit: "EUR", missing: [] });
    expect(typeof dutch.result).toBe("number");
    expect(await answered(asked(given, "leervergoeding"))).toEqual(dutch);
    const french = await answered({ ...asked(given), headers: { ...jsonHeaders, "accept-language": "fr" } });
    expect(french.result).toBe(dutch.result);
    expect(french.because).not.toBe(dutch.because);
  });

  test("answers what the law does not say with no result", async () => {
    for (const body of [
      { datum: "1950-01-01", trap: 1 },
      { datum: "2026-09-01", trap: 1, overeenkomst: "DA" },
    ]) {
      const { result, certainty } = schemas.answer.parse(await answered(asked(body)));
      expect(result).toBeNull();
      expect(certainties.indexOf(certainty)).toBeGreaterThan(2);
    }
  });
});

describe("a roster", () => {
  const validated = (asked: Partial<Ask>) => answered({ operation: "validateRoster", headers: csv, ...asked });
  const rows = garage
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(";"));
  const [columns, ...cells] = rows;

  test("gives the same findings as CSV, matrix, objects, lines, a workbook and gzip", async () => {
    const expected = schemas.validation.parse(await validated({ body: garage }));
    expect(expected.rows).toBe(cells.length);
    const objects = cells.map((row) => Object.fromEntries(columns.map((name, place) => [name, row[place]])));
    const forms: readonly Partial<Ask>[] = [
      { headers: { ...csv, "content-encoding": "gzip" }, body: rosterOf(garage) },
      { body: `\ufeff${garage.replaceAll("\n", "\r\n")}` },
      {
        headers: { "content-type": "Text/CSV; charset=UTF-8" },
        body: rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"),
      },
      { headers: jsonHeaders, body: JSON.stringify({ columns, rows: cells }) },
      { headers: jsonHeaders, body: JSON.stringify(objects) },
      {
        headers: { "content-type": "application/x-ndjson" },
        body: objects.map((one) => JSON.stringify(one)).join("\n"),
      },
      { headers: xlsx, body: await writeWorkbook([sheetOf("Leerlingen", rows)]) },
      {
        headers: { ...xlsx, "content-encoding": "gzip" },
        body: gzipSync(await writeWorkbook([sheetOf("Uitleg", [["Garage"]]), sheetOf("x", rows)])),
      },
    ];
    for (const form of forms) expect(await validated(form)).toEqual(expected);
  });

  test("of learners and one of shifts are checked together, as JSON and as a workbook", async () => {
    const learners = [
      ["referentie", "geboortedatum", "overeenkomst", "start"],
      ["A", "1/01/2009", "OAO", "1/09/2025"],
      ["B", "1/01/2009", "x", "1/09/2025"],
    ];
    const shifts = [
      ["referentie", "datum", "van", "tot"],
      ["A", "8/09/2025", "9:00", "17:00"],
      ["A", "9/09/2025", "9:00", "x"],
    ];
    const matrix = ([names, ...some]: readonly (readonly string[])[]) => ({ columns: names, rows: some });
    const both = { lerenden: matrix(learners), uurrooster: matrix(shifts) };
    const told = schemas.validation.parse(await validated({ headers: jsonHeaders, body: JSON.stringify(both) }));
    expect(told.rows).toBe(4);
    expect(told.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sheet: "lerenden", row: 3, reference: "B" }),
        expect.objectContaining({ sheet: "uurrooster", row: 3, reference: "A" }),
      ]),
    );
    const inOrder = told.findings.map(({ sheet = "" }) => sheet);
    expect(inOrder).toEqual(inOrder.toSorted());
    for (const sheets of [
      [sheetOf("a", learners), sheetOf("b", shifts)],
      [sheetOf("uren", shifts), sheetOf("wie", learners)],
    ])
      expect(await validated({ headers: xlsx, body: await writeWorkbook(sheets) })).toEqual(told);
  });

  test("a sheet that is named is read as what it is called: what it lacks is told", async () => {
    const body = JSON.stringify({
      lerenden: [{ referentie: "A", geboortedatum: "1/01/2009", overeenkomst: "OAO", start: "1/09/2025" }],
      uurrooster: [{ referentie: "A", datum: "8/09/2025", van: "9:00" }],
    });
    const { status, text } = await ask({ operation: "validateRoster", headers: jsonHeaders, body });
    expect(status).toBe(422);
    expect(JSON.parse(text).errors).toEqual([expect.objectContaining({ code: "missingColumns", column: "tot" })]);
  });

  test("in a workbook with titles above its header, rows are told as Excel numbers them", async () => {
    const learners = [
      ["Leerlingen van de garage"],
      [],
      ["referentie", "geboortedatum", "overeenkomst", "start", "vreemd"],
      ["A", "1/01/2009", "OAO", "1/09/2025", ""],
      ["A", "1/01/2009", "OAO", "1/09/2025", ""],
      ["B", "1/01/2009", "x", "1/09/2025", ""],
    ];
    const told = schemas.validation.parse(
      await validated({ headers: xlsx, body: await writeWorkbook([sheetOf("a", learners)]) }),
    );
    expect(told.rows).toBe(3);
    const found = told.findings.map(({ row, check }) => `${row} ${check}`);
    expect(found).toEqual(expect.arrayContaining(["3 onbekende-kolommen", "5 dubbele-rij", "6 cel-onleesbaar"]));
    expect(told.findings.find(({ check }) => check === "dubbele-rij")?.message).toContain("rij 4");
  });

  test("streams findings as lines, with the counts at the end", async () => {
    const faulty = garage.replaceAll(";arbeider;", ";x;");
    const whole = schemas.validation.parse(await validated({ body: faulty }));
    expect(whole.findings.length).toBeGreaterThan(0);
    const { text, headers } = await ask({
      operation: "validateRoster",
      headers: { ...csv, accept: "application/x-ndjson" },
      body: faulty,
    });
    expect(headers.get("content-type")).toBe("application/x-ndjson");
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => schemas.validationLine.parse(JSON.parse(line)));
    expect(lines.at(-1)).toEqual({ rows: whole.rows, counts: whole.counts });
    expect(lines.slice(0, -1)).toEqual(whole.findings);
  });

  test("a header without rows has no rows", async () => {
    expect(await validated({ body: columns.join(";") })).toMatchObject({ rows: 0, findings: [] });
  });

  test("takes a quarter for rows that name none", async () => {
    const plain = "geboortedatum;overeenkomst;start\n1/01/2008;OAO;1/09/2025";
    const without = schemas.validation.parse(await validated({ body: plain }));
    const withOne = schemas.validation.parse(await validated({ body: plain, query: "?kwartaal=2025K4" }));
    expect(Object.values(without.counts.notDone).join()).toContain("geen kwartaal");
    expect(Object.values(withOne.counts.notDone).join()).not.toContain("geen kwartaal");
  });

  test("is summed for a quarter, in every spelling of it", async () => {
    const summed = (quarter: string, query = "") =>
      answered({ operation: "summariseQuarter", params: { quarter }, query, headers: csv, body: garage });
    const summary = schemas.summary.parse(await summed("2021K4"));
    const { learners = [] } = summary;
    expect(summary.quarter).toBe("2021K4");
    expect(learners.length).toBeGreaterThan(0);
    for (const quarter of ["2021Q4", "20214", "2021-4", "2021-11-30"]) expect(await summed(quarter)).toEqual(summary);
    const { row } = learners[0];
    const { explained, ...rest } = schemas.summary.parse(await summed("2021K4", `?explain=${row}`));
    if (explained === undefined) throw new Error("the row was not unfolded");
    expect(rest).toEqual(summary);
    // Each answer behind the row, with its law and workings, says what the row says.
    expect(explained.row).toBe(row);
    const [{ months, regime, pkwp }] = learners;
    for (const [index, { month, answers }] of explained.months.entries()) {
      expect(month).toBe(months[index].month);
      expect(answers.map(({ result }) => result)).toEqual([months[index].tariff, months[index].due]);
      for (const { law } of answers) expect(law.length).toBeGreaterThan(3);
      expect(answers[1].workings.length).toBeGreaterThan(3);
    }
    expect(explained.regime?.result).toBe(regime);
    expect(explained.pkwp[0]).toMatchObject({ schoolYear: pkwp[0].schoolYear, result: pkwp[0].amount });
  });

  test("never shows a personal number, wherever it stands", async () => {
    const numbers = [
      "06031500116",
      "06.03.15-001.16",
      "6031500116",
      "06031500117",
      "060315 00116",
      "0603150011x",
      "060315_00116",
      "06.03.15–001.16",
      "(06)031500116",
    ];
    const header = "referentie;insz;overeenkomst;start;opleiding;onderneming;06031500116";
    const body = [header, ...numbers.map((one) => [one, one, one, one, one, one, one].join(";"))].join("\n");
    for (const operation of ["validateRoster", "summariseQuarter"]) {
      const { status, text, log } = await ask({ operation, params: { quarter: "2026K3" }, headers: csv, body });
      expect(status).toBe(200);
      expect(text.replace(/\\u|[^\p{L}\p{N}"]/gu, "")).not.toMatch(/60315001/);
      expect(log).toMatch(/^information POST \/\S+ 200 [\d.]+ ms$/);
    }
  });
});

test("a large answer streams in pieces", async () => {
  const endpoint = endpointOf("validateRoster");
  const lines = Array.from({ length: 20_000 }, (_, row) => ({ row }));
  const each = async function* (): AsyncGenerator<unknown> {
    yield* lines;
  };
  const many = { ...endpoint, answer: () => ({ ok: true as const, value: { lines: each() } }) };
  const { text } = await askEndpoint(many, { headers: csv, body: "a" });
  expect(
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(lines);
});

describe("lines that stop halfway", () => {
  const asked = { headers: { ...csv, accept: "application/x-ndjson" } };
  const header = "insz;overeenkomst;start";
  const line = "06031500116;x;1/09/2026\n";
  const told = (text: string): readonly unknown[] =>
    text
      .trimEnd()
      .split("\n")
      .map((one) => schemas.validationLine.parse(JSON.parse(one)));

  test("end with what stopped them", async () => {
    const body = `${header}\n${line.repeat(5_000)}"a;b`;
    const { status, text } = await ask({ operation: "validateRoster", ...asked, body });
    const lines = told(text);
    // Rows are checked some two thousand at a time.
    expect([status, lines.length > 4_000]).toEqual([200, true]);
    const errors = [expect.objectContaining({ code: "brokenQuote", row: 5_002, column: 1 })];
    expect(lines.at(-1)).toMatchObject({ problem: { status: 400, type: "urn:duaal:problem:unreadable-body", errors } });
    expect(lines.slice(0, -1)).not.toContainEqual(expect.objectContaining({ problem: expect.anything() }));
  });

  test("before the first of them are a problem with a status of its own", async () => {
    const { status, headers, text } = await ask({ operation: "validateRoster", ...asked, body: `${header}\n"a;b` });
    expect([status, headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect(schemas.problem.parse(JSON.parse(text)).errors[0]).toMatchObject({ code: "brokenQuote", row: 2 });
  });

  test("by a bug end with a problem that tells nothing of itself", async () => {
    const each = async function* (): AsyncGenerator<unknown> {
      yield { row: 2 };
      throw new TypeError("cannot read 06031500116");
    };
    const broken = { ...endpointOf("validateRoster"), answer: () => ({ ok: true as const, value: { lines: each() } }) };
    const { status, text, log } = await askEndpoint(broken, { ...asked, body: "a" });
    const lines = text.trimEnd().split("\n");
    expect([status, lines.length, JSON.parse(lines[0])]).toEqual([200, 2, { row: 2 }]);
    expect(JSON.parse(lines[1])).toMatchObject({ problem: { status: 500, errors: [{ code: "internal" }] } });
    expect(text).not.toMatch(/TypeError|cannot read|0603/);
    expect(log).toContain("TypeError");
    expect(log).not.toContain("0603");
  });
});

test("what was found before a roster stops is told with what stopped it", async () => {
  const body = `insz;overeenkomst;start\n${"06031500116;x;1/09/2026\n".repeat(5_000)}"a;b`;
  const { status, text } = await ask({ operation: "validateRoster", headers: csv, body });
  const { found, errors } = schemas.problem.parse(JSON.parse(text));
  expect([status, errors[0].code]).toEqual([400, "brokenQuote"]);
  expect(found?.rows).toBe(5_000);
  expect(found?.findings.length).toBeGreaterThan(2_000);
  expect(text).not.toContain("06031500116");
});
