import { gzipSync } from "node:zlib";
import { type Ask, ask, askEndpoint, endpointOf, jsonHeaders } from "./ask.fixture.ts";
import { problem } from "./schemas.ts";

const insz = "06031500116";
const csv = { "content-type": "text/csv" };
const lines = { "content-type": "application/x-ndjson" };
const xlsx = { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };
const rule = { operation: "rule", params: { id: "LEERVERGOEDING" }, headers: jsonHeaders };
const roster = { operation: "validateRoster", headers: jsonHeaders };
const columns = ["insz", "overeenkomst", "start"];
const matrix = (rows: readonly unknown[], headers: readonly unknown[] = columns): string =>
  JSON.stringify({ columns: headers, rows });
const header = columns.join(";");
const good = `${insz};OAO;1/09/2026`;
const deep = "[".repeat(10_000);

type Case = Ask & {
  readonly name: string;
  readonly status: number;
  readonly type: string;
  readonly code: string;
  readonly row?: number;
  readonly column?: number | string;
  /** Limits that hold for the case. */
  readonly limits?: Readonly<Record<string, string>>;
};

const cases: readonly Case[] = [
  { name: "an empty body", ...roster, body: "", status: 400, type: "empty-body", code: "emptyBody" },
  { name: "an empty question", ...rule, body: "", status: 400, type: "empty-body", code: "emptyBody" },
  { name: "a body of spaces", ...roster, body: " \n\t ", status: 400, type: "empty-body", code: "emptyBody" },
  {
    name: "an empty gzip",
    ...roster,
    headers: { ...jsonHeaders, "content-encoding": "gzip" },
    body: gzipSync(""),
    status: 400,
    type: "empty-body",
    code: "emptyBody",
  },
  {
    name: "JSON that stops",
    ...rule,
    body: '{"datum":',
    status: 400,
    type: "unreadable-body",
    code: "jsonSyntax",
    row: 1,
    column: 10,
  },
  {
    name: "JSON with a slip on line 3",
    ...rule,
    body: `{\n  "datum": "2026-09-01",\n  "trap": ${insz.slice(1)}x\n}`,
    status: 400,
    type: "unreadable-body",
    code: "jsonSyntax",
    row: 3,
    column: 21,
  },
  {
    name: "JSON that is text",
    ...roster,
    body: insz.concat("x"),
    status: 400,
    type: "unreadable-body",
    code: "jsonSyntax",
    row: 1,
    column: 2,
  },
  {
    name: "10,000 brackets",
    ...rule,
    body: deep,
    status: 400,
    type: "unreadable-body",
    code: "tooDeep",
    row: 1,
    column: 17,
  },
  {
    name: "10,000 closed brackets",
    ...roster,
    body: deep + "]".repeat(10_000),
    status: 400,
    type: "unreadable-body",
    code: "tooDeep",
    row: 1,
    column: 17,
  },
  {
    name: "10,000 objects in a cell",
    ...roster,
    body: `[\n${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}]`,
    status: 400,
    type: "unreadable-body",
    code: "tooDeep",
    row: 2,
    column: 76,
  },
  {
    name: "a bad line of NDJSON",
    ...roster,
    headers: lines,
    body: `{"insz":"${insz}"}\n\n{"insz":}\n`,
    status: 400,
    type: "unreadable-body",
    code: "jsonSyntax",
    row: 3,
    column: 9,
  },
  {
    name: "a deep line of NDJSON",
    ...roster,
    headers: lines,
    body: `{"insz":1}\n${deep}`,
    status: 400,
    type: "unreadable-body",
    code: "tooDeep",
    row: 2,
    column: 17,
  },
  {
    name: "a quote that never closes",
    ...roster,
    headers: csv,
    body: `${header}\n${good}\n"${insz};OAO;x\n1;2;3`,
    status: 400,
    type: "unreadable-body",
    code: "brokenQuote",
    row: 3,
    column: 1,
  },
  {
    name: "a quote inside a cell",
    ...roster,
    headers: csv,
    body: `${header}\n${good}\n${insz};O"A"O;x`,
    status: 400,
    type: "unreadable-body",
    code: "brokenQuote",
    row: 3,
    column: 2,
  },
  {
    name: "text after a quote",
    ...roster,
    headers: csv,
    body: `${header}\n"${insz}"x;OAO;1`,
    status: 400,
    type: "unreadable-body",
    code: "brokenQuote",
    row: 2,
    column: 1,
  },
  {
    name: "Windows letters",
    ...roster,
    headers: csv,
    body: Buffer.concat([Buffer.from(`${header}\n${insz};`), Buffer.from([0xe9])]),
    status: 400,
    type: "unreadable-body",
    code: "notUtf8",
    row: 2,
    column: 13,
  },
  {
    name: "half a letter",
    ...rule,
    body: Buffer.from([0x22, 0xe2, 0x82]),
    status: 400,
    type: "unreadable-body",
    code: "notUtf8",
    row: 1,
    column: 2,
  },
  {
    name: "a truncated gzip",
    ...roster,
    headers: { ...csv, "content-encoding": "gzip" },
    body: gzipSync(`${header}\n${good}`).subarray(0, 30),
    status: 400,
    type: "unreadable-body",
    code: "brokenGzip",
  },
  {
    name: "no gzip at all",
    ...roster,
    headers: { ...csv, "content-encoding": "gzip" },
    body: `${header}\n${good}`,
    status: 400,
    type: "unreadable-body",
    code: "brokenGzip",
  },
  {
    name: "a small gzip bomb",
    ...rule,
    headers: { ...jsonHeaders, "content-encoding": "gzip" },
    body: gzipSync(Buffer.alloc(20_000_000)),
    status: 413,
    type: "too-large",
    code: "inflatesTooFar",
  },
  {
    name: "a gzip bomb",
    ...roster,
    headers: { ...jsonHeaders, "content-encoding": "gzip" },
    // The body is read as it is unpacked: what is no JSON would be refused at its first character.
    body: gzipSync(Buffer.alloc(30_000_000, " ")),
    limits: { DUAAL_MAX_INFLATED_BYTES: "20000000" },
    status: 413,
    type: "too-large",
    code: "inflatesTooFar",
  },
  {
    name: "a gzip bomb that is no JSON",
    ...roster,
    headers: { ...jsonHeaders, "content-encoding": "gzip" },
    body: gzipSync(Buffer.alloc(100_000_000)),
    status: 400,
    type: "unreadable-body",
    code: "jsonSyntax",
    row: 1,
    column: 1,
  },
  {
    name: "a gzip bomb of one text",
    ...roster,
    headers: { ...jsonHeaders, "content-encoding": "gzip" },
    body: gzipSync(`[{"insz":"${"x".repeat(100_000_000)}`),
    status: 413,
    type: "too-large",
    code: "lineTooLong",
    row: 1,
    column: 2,
  },
  {
    name: "a gzip bomb of one line",
    ...roster,
    headers: { ...csv, "content-encoding": "gzip" },
    body: gzipSync("x".repeat(100_000_000)),
    status: 413,
    type: "too-large",
    code: "lineTooLong",
  },
  {
    name: "a gzip bomb around an Excel file",
    ...roster,
    headers: { ...xlsx, "content-encoding": "gzip" },
    body: gzipSync(Buffer.alloc(30_000_000)),
    limits: { DUAAL_MAX_BODY_BYTES: "20000000" },
    status: 413,
    type: "too-large",
    code: "tooManyBytes",
  },
  {
    name: "a question too large",
    ...rule,
    body: `{"datum":"${"x".repeat(2_000_000)}"}`,
    status: 413,
    type: "too-large",
    code: "tooManyBytes",
  },
  {
    name: "a large length",
    ...roster,
    headers: { ...jsonHeaders, "content-length": "99999999999" },
    body: "[]",
    status: 413,
    type: "too-large",
    code: "tooManyBytes",
  },
  {
    name: "too many columns",
    ...roster,
    body: matrix([], Array(513).fill("x")),
    status: 413,
    type: "too-large",
    code: "tooManyColumns",
  },
  {
    name: "too many keys",
    ...roster,
    body: `[{${Array.from({ length: 600 }, (_, key) => `"k${key}":1`)}}]`,
    status: 413,
    type: "too-large",
    code: "tooManyColumns",
  },
  {
    name: "plain text",
    ...roster,
    headers: { "content-type": "text/plain" },
    body: good,
    status: 415,
    type: "unsupported-media-type",
    code: "unknownContentType",
  },
  {
    name: "no content type",
    ...roster,
    headers: {},
    body: Buffer.from("[]"),
    status: 415,
    type: "unsupported-media-type",
    code: "unknownContentType",
  },
  {
    name: "CSV for a rule",
    ...rule,
    headers: csv,
    body: good,
    status: 415,
    type: "unsupported-media-type",
    code: "unknownContentType",
  },
  {
    name: "a broken Excel file",
    ...roster,
    headers: xlsx,
    body: "PK",
    status: 400,
    type: "unreadable-body",
    code: "brokenWorkbook",
  },
  {
    name: "an Excel file that is none",
    ...roster,
    headers: xlsx,
    body: `${header}\n${good}`,
    status: 400,
    type: "unreadable-body",
    code: "notAWorkbook",
  },
  {
    name: "an old Excel file",
    ...roster,
    headers: xlsx,
    body: Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
    status: 400,
    type: "unreadable-body",
    code: "otherExcelFormat",
  },
  {
    name: "an Excel file without bytes",
    ...roster,
    headers: xlsx,
    body: "",
    status: 400,
    type: "empty-body",
    code: "emptyBody",
  },
  {
    name: "an Excel file for a rule",
    ...rule,
    headers: xlsx,
    body: "PK",
    status: 415,
    type: "unsupported-media-type",
    code: "unknownContentType",
  },
  {
    name: "another charset",
    ...roster,
    headers: { "content-type": "text/csv; charset=windows-1252" },
    body: good,
    status: 415,
    type: "unsupported-media-type",
    code: "unknownCharset",
  },
  {
    name: "another encoding",
    ...roster,
    headers: { ...csv, "content-encoding": "br" },
    body: good,
    status: 415,
    type: "unsupported-media-type",
    code: "unknownEncoding",
  },
  {
    name: "gzip twice",
    ...roster,
    headers: { ...csv, "content-encoding": "gzip, gzip" },
    body: good,
    status: 415,
    type: "unsupported-media-type",
    code: "unknownEncoding",
  },
  {
    name: "an array for an object",
    ...rule,
    body: `["${insz}"]`,
    status: 422,
    type: "wrong-shape",
    code: "notAnObject",
  },
  { name: "a string for an object", ...rule, body: `"${insz}"`, status: 422, type: "wrong-shape", code: "notAnObject" },
  { name: "null for an object", ...rule, body: "null", status: 422, type: "wrong-shape", code: "notAnObject" },
  { name: "a string for a roster", ...roster, body: `"${insz}"`, status: 422, type: "wrong-shape", code: "notARoster" },
  {
    name: "a number for a roster",
    ...roster,
    body: insz.slice(1),
    status: 422,
    type: "wrong-shape",
    code: "notARoster",
  },
  {
    name: "a list of lists",
    ...roster,
    body: `[[1],[2]]`,
    status: 422,
    type: "wrong-shape",
    code: "rowNotAnObject",
    row: 2,
  },
  {
    name: "a null among objects",
    ...roster,
    body: `[{"insz":1},null]`,
    status: 422,
    type: "wrong-shape",
    code: "rowNotAnObject",
    row: 3,
  },
  {
    name: "no columns",
    ...roster,
    body: `{"rows":[]}`,
    status: 422,
    type: "wrong-shape",
    code: "missingKey",
    column: "columns",
  },
  {
    name: "rows that are no list",
    ...roster,
    body: `{"columns":[],"rows":{}}`,
    status: 422,
    type: "wrong-shape",
    code: "missingKey",
    column: "rows",
  },
  {
    name: "a key beside them",
    ...roster,
    body: `{"columns":${JSON.stringify(columns)},"rows":[],"${insz}":1}`,
    status: 422,
    type: "wrong-shape",
    code: "unknownKey",
    column: "••••••••116",
  },
  {
    name: "a row that is no list",
    ...roster,
    body: matrix([[insz], insz]),
    status: 422,
    type: "wrong-shape",
    code: "rowNotAList",
    row: 3,
  },
  {
    name: "a row too long",
    ...roster,
    body: matrix([[insz], [], [1, 2, 3, 4]]),
    status: 422,
    type: "wrong-shape",
    code: "tooManyCells",
    row: 4,
  },
  {
    name: "a header that is a number",
    ...roster,
    body: matrix([], ["insz", 6031500116]),
    status: 422,
    type: "wrong-shape",
    code: "notAHeader",
    row: 1,
    column: 2,
  },
  {
    name: "a list in a cell",
    ...roster,
    body: matrix([[insz], [insz, [insz]]]),
    status: 422,
    type: "wrong-shape",
    code: "notAValue",
    row: 3,
    column: "overeenkomst",
  },
  {
    name: "an object in an object",
    ...roster,
    body: `[{"insz":{"a":"${insz}"}}]`,
    status: 422,
    type: "wrong-shape",
    code: "notAValue",
    row: 2,
    column: "insz",
  },
  {
    name: "a huge number in a cell",
    ...roster,
    body: `{"columns":["insz","start","overeenkomst"],"rows":[["${insz}",1e999]]}`,
    status: 422,
    type: "wrong-shape",
    code: "hugeNumber",
    row: 2,
    column: "start",
  },
  {
    name: "rows before their columns",
    ...roster,
    body: `{"rows":[["${insz}","OAO",1e999]],"columns":${JSON.stringify(columns)}}`,
    status: 422,
    type: "wrong-shape",
    code: "hugeNumber",
    row: 2,
    column: "start",
  },
  {
    name: "shifts before their learners",
    ...roster,
    body: `{"uurrooster":{"columns":["datum","van","tot"],"rows":[]},"lerenden":${matrix([[insz, "OAO", 1]])}}`,
    status: 422,
    type: "wrong-shape",
    code: "shiftsFirst",
  },
  {
    name: "learners twice",
    ...roster,
    body: `{"lerenden":${matrix([])},"lerenden":${matrix([[insz, "OAO", 1]])}}`,
    status: 422,
    type: "wrong-shape",
    code: "unknownKey",
    column: "lerenden",
  },
  {
    name: "a huge number in an object",
    ...roster,
    body: `[{"insz":-1e999}]`,
    status: 422,
    type: "wrong-shape",
    code: "hugeNumber",
    row: 2,
    column: "insz",
  },
  {
    name: "a huge text in a cell",
    ...roster,
    body: matrix([[insz.repeat(5_000)]]),
    status: 422,
    type: "wrong-shape",
    code: "cellTooLong",
    row: 2,
    column: "insz",
  },
  {
    name: "CSV with a long row",
    ...roster,
    headers: csv,
    body: `${header}\n${good}\n${good};x`,
    status: 422,
    type: "wrong-shape",
    code: "tooManyCells",
    row: 3,
  },
  {
    name: "CSV with a short row",
    ...roster,
    headers: csv,
    body: `${header}\r\n\r\n${insz};OAO\r\n`,
    status: 422,
    type: "wrong-shape",
    code: "tooFewCells",
    row: 3,
  },
  {
    name: "a roster without its columns",
    ...roster,
    headers: csv,
    body: `a;${insz}\n1;2`,
    status: 422,
    type: "unusable-roster",
    code: "noColumns",
    row: 1,
  },
  {
    name: "a roster without one column",
    ...roster,
    headers: csv,
    body: `insz;overeenkomst\n${insz};OAO`,
    status: 422,
    type: "unusable-roster",
    code: "missingColumns",
    row: 1,
    column: "start",
  },
  {
    name: "a summary without its columns",
    operation: "summariseQuarter",
    params: { quarter: "2026K3" },
    headers: jsonHeaders,
    body: "[]",
    status: 422,
    type: "unusable-roster",
    code: "noColumns",
    row: 1,
  },
  {
    name: "a row that is not there",
    operation: "summariseQuarter",
    params: { quarter: "2026K3" },
    query: `?explain=${insz}`,
    headers: csv,
    body: header,
    status: 422,
    type: "wrong-parameter",
    code: "noSuchLearner",
    column: "explain",
  },
  {
    name: "a column twice",
    ...roster,
    body: matrix([], [...columns, "Start"]),
    status: 422,
    type: "unusable-roster",
    code: "doubleColumns",
    row: 1,
  },
  {
    name: "an unknown parameter",
    ...rule,
    body: `{"datum":"2026-09-01","trap":2,"${insz}":1}`,
    status: 422,
    type: "wrong-parameter",
    code: "unknownKey",
    column: "••••••••116",
  },
  {
    name: "a parameter by another's name",
    ...rule,
    body: `{"datum":"2026-09-01","trap":2,"__proto__":1}`,
    status: 422,
    type: "wrong-parameter",
    code: "unknownKey",
    column: "__proto__",
  },
  {
    name: "a missing parameter",
    ...rule,
    body: `{"datum":"2026-09-01"}`,
    status: 422,
    type: "wrong-parameter",
    code: "required",
    column: "trap",
  },
  {
    name: "a wrong type",
    ...rule,
    body: `{"datum":true,"trap":2}`,
    status: 422,
    type: "wrong-parameter",
    code: "notADay",
    column: "datum",
  },
  {
    name: "a list for a value",
    ...rule,
    body: `{"datum":["${insz}"],"trap":2}`,
    status: 422,
    type: "wrong-parameter",
    code: "notAValue",
    column: "datum",
  },
  {
    name: "a huge number",
    ...rule,
    body: `{"datum":1e999,"trap":2}`,
    status: 422,
    type: "wrong-parameter",
    code: "hugeNumber",
    column: "datum",
  },
  {
    name: "a personal number for a day",
    ...rule,
    body: `{"datum":"${insz}","trap":2}`,
    status: 422,
    type: "wrong-parameter",
    code: "notADay",
    column: "datum",
  },
  {
    name: "a personal number with signs",
    ...rule,
    body: `{"datum":"06.03.15-001.16","trap":2}`,
    status: 422,
    type: "wrong-parameter",
    code: "notADay",
    column: "datum",
  },
  {
    name: "a personal number as a number",
    ...rule,
    body: `{"datum":"2026-09-01","trap":6031500116}`,
    status: 422,
    type: "wrong-parameter",
    code: "notAChoice",
    column: "trap",
  },
  {
    name: "an unknown function",
    ...rule,
    params: { id: insz },
    body: "{}",
    status: 404,
    type: "not-found",
    code: "unknownRule",
    column: "id",
  },
  {
    name: "a function of every object",
    ...rule,
    params: { id: "constructor" },
    body: "{}",
    status: 404,
    type: "not-found",
    code: "unknownRule",
    column: "id",
  },
  {
    name: "an unknown figure",
    operation: "figure",
    params: { id: `leervergoeding/${insz}` },
    status: 404,
    type: "not-found",
    code: "unknownFigure",
    column: "id",
  },
  { name: "no figure", operation: "figure", status: 404, type: "not-found", code: "unknownFigure", column: "id" },
  {
    name: "a day that is none",
    operation: "figure",
    params: { id: "leervergoeding/ggmmi" },
    query: "?on=2024-02-30",
    status: 422,
    type: "wrong-parameter",
    code: "notADay",
    column: "on",
  },
  {
    name: "a quarter that is none",
    operation: "summariseQuarter",
    params: { quarter: "2026K5" },
    headers: csv,
    body: header,
    status: 422,
    type: "wrong-parameter",
    code: "notAQuarter",
    column: "quarter",
  },
  {
    name: "a query that is no quarter",
    ...roster,
    query: `?kwartaal=${insz}`,
    body: "[]",
    status: 422,
    type: "wrong-parameter",
    code: "notAQuarter",
    column: "kwartaal",
  },
  {
    name: "an unknown query",
    ...roster,
    query: `?${insz}=1`,
    body: "[]",
    status: 422,
    type: "wrong-parameter",
    code: "unknownKey",
    column: "••••••••116",
  },
  {
    name: "a query twice",
    ...roster,
    query: "?kwartaal=2026K3&kwartaal=2026K4",
    body: "[]",
    status: 422,
    type: "wrong-parameter",
    code: "givenTwice",
    column: "kwartaal",
  },
];

/** The number in full, in any spelling a text could hold it. */
const personal = /0?6\D{0,2}0\D{0,2}3\D{0,2}1\D{0,2}5\D{0,2}0\D{0,2}0\D{0,2}1\D{0,2}1\D{0,2}6/;

describe.each(["nl", "fr", "en"])("hostile input in %s", (language) => {
  test.each(cases)("$name", async ({ name, status, type, code, row, column, limits = {}, ...asked }) => {
    Object.assign(process.env, limits);
    const {
      text,
      headers,
      log,
      status: answered,
    } = await ask({
      ...asked,
      headers: { ...asked.headers, "accept-language": language },
    });
    for (const variable of Object.keys(limits)) delete process.env[variable];
    const told = problem.parse(JSON.parse(text));
    expect({ status: answered, type: told.type, ...told.errors[0] }).toEqual({
      status,
      type: `urn:duaal:problem:${type}`,
      row: row ?? null,
      column: column ?? told.errors[0].column,
      code,
      message: told.detail,
    });
    if (column === undefined && type !== "unusable-roster") expect(told.errors[0].column).toBeNull();
    expect(told.status).toBe(status);
    expect(told.detail).not.toMatch(/[{}]|undefined/);
    expect(told.instance).toBe("urn:uuid:00000000-0000-4000-8000-00000000000a");
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(headers.get("content-language")).toBe(language);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(text).not.toMatch(personal);
    const { method, route } = endpointOf(asked.operation);
    expect(log.replace(/[\d.]+ ms$/, "ms")).toBe(`information ${method} /${route} ${status} ms`);
  });
});

test("a roster of only bad rows tells a hundred mistakes and counts all", async () => {
  const { status, text } = await ask({ ...roster, body: matrix(Array(5_000).fill("x")) });
  const told = problem.parse(JSON.parse(text));
  expect([status, told.errors.length, told.errorCount]).toEqual([422, 100, 5_000]);
});

test("the limits of the environment are read at each request", async () => {
  process.env.DUAAL_MAX_ROWS = "2";
  try {
    const rows = await ask({ ...roster, headers: csv, body: `${header}\n${good}\n${good}\n${good}` });
    expect([rows.status, JSON.parse(rows.text).errors[0].code]).toEqual([413, "tooManyRows"]);
  } finally {
    delete process.env.DUAAL_MAX_ROWS;
  }
});

test("a bug is a 500 that tells nothing of itself", async () => {
  const broken = {
    ...endpointOf("health"),
    answer: () => {
      throw new TypeError(`cannot read ${insz}`);
    },
  };
  const { status, text, log } = await askEndpoint(broken, {});
  const told = problem.parse(JSON.parse(text));
  expect([status, told.type, told.errors[0].code]).toEqual([500, "urn:duaal:problem:internal", "internal"]);
  expect(told.instance).toBe("urn:uuid:00000000-0000-4000-8000-00000000000a");
  expect(text).not.toMatch(/TypeError|hostile|cannot read/);
  expect(log).toContain("00000000-0000-4000-8000-00000000000a TypeError");
  expect(log).not.toMatch(personal);
});

test("a client that stops halfway is a 400", async () => {
  const endpoint = endpointOf("validateRoster");
  const { HttpRequest, InvocationContext } = await import("@azure/functions");
  const request = new HttpRequest({ method: "POST", url: "http://localhost/api/rosters/validate", headers: csv });
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(insz)),
    pull: (controller) => controller.error(new Error(insz)),
  });
  Object.defineProperty(request, "body", { value: body });
  const { serve } = await import("./serve.ts");
  const context = new InvocationContext({ functionName: "x", logHandler: () => {} });
  const response = await serve(endpoint)(request, context);
  expect([response.status, JSON.parse(String(response.body)).errors[0].code]).toEqual([400, "brokenOff"]);
});
