import { HttpRequest, HttpResponse, InvocationContext } from "@azure/functions";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { endpointOf } from "../functions/ask.fixture.ts";
import { serve } from "../functions/serve.ts";
import { writeWorkbook } from "../functions/xlsx-write.ts";
import * as vijandig from "./rosters/vijandig.ts";
import { type Case, cases, type Expected, isGood, media, quarter, secrets } from "./rosters/vijandig.ts";

const languages = ["nl", "fr", "en"] as const;
type Language = (typeof languages)[number];
type Operation = "validateRoster" | "summariseQuarter";
type Answer = { readonly status: number; readonly headers: Headers; readonly bytes: Buffer; readonly text: string };
type Sending = Pick<Case, "headers" | "body" | "query" | "pieces"> & {
  readonly operation: Operation;
  readonly language: Language;
  readonly accept?: string;
  /** After so many pieces the connection breaks. */
  readonly breaks?: number;
};

const id = "00000000-0000-4000-8000-00000000000a";
/** How long one answer may take, in milliseconds; a large body is given more. */
const soon = 4_000;
const later = 15_000;

const inPieces = (body: Uint8Array, sizes: readonly number[], breaks = Infinity): ReadableStream<Uint8Array> => {
  let at = 0;
  let turn = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (turn >= breaks) throw new Error("the connection broke");
      const size = sizes[turn++ % sizes.length];
      if (at >= body.length) controller.close();
      else controller.enqueue(body.slice(at, at + size));
      at += size;
    },
  });
};

/** The numbers in full, however they are spelled, also without their leading zeros. */
const inFull = new RegExp(secrets.map((digits) => [...digits.replace(/^0+/, "")].join("[^0-9A-Za-z]{0,3}")).join("|"));

const endpoints = { validateRoster: endpointOf("validateRoster"), summariseQuarter: endpointOf("summariseQuarter") };

/** What no answer and no log may hold, whatever was sent. */
const faultsOf = ({ status, headers, text }: Answer, language: Language, body: Uint8Array): readonly string[] => {
  const shown = text.replaceAll(id, "");
  const sent = Buffer.from(body);
  const own = ["[object", "node_modules", ".ts:", "Error"].find((trace) => shown.includes(trace));
  const place = /\{\w+\}/.exec(shown)?.[0];
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(headers.get("content-language") !== language ? ["no language"] : []),
    ...(headers.get("x-content-type-options") !== "nosniff" ? ["sniffs"] : []),
    ...(headers.get("cache-control") !== "no-store" ? ["is kept"] : []),
    ...(own !== undefined ? [own] : []),
    ...(shown.includes("undefined") && !sent.includes("undefined") ? ["undefined"] : []),
    ...(place !== undefined && !sent.includes(place) ? [place] : []),
    ...(inFull.test(shown) ? ["a personal number"] : []),
  ];
};

const send = async (sending: Sending, most: number): Promise<Answer & { readonly faults: readonly string[] }> => {
  const { operation, headers, body, query = "", language, accept, pieces, breaks } = sending;
  const endpoint = endpoints[operation];
  const params: Record<string, string> = operation === "summariseQuarter" ? { quarter } : {};
  const request = new HttpRequest({
    method: "POST",
    url: `http://localhost/api/${endpoint.route.replace("{quarter}", quarter)}${query}`,
    headers: { ...headers, "accept-language": language, ...(accept ? { accept } : {}) },
    params,
    body: { bytes: body },
  });
  if (pieces !== undefined) Object.defineProperty(request, "body", { value: inPieces(body, pieces, breaks) });
  const log: string[] = [];
  const context = new InvocationContext({
    functionName: operation,
    invocationId: id,
    logHandler: (level, ...parts: unknown[]) => log.push(`${level} ${parts.join(" ")}`),
  });
  const answering = async (): Promise<Answer> => {
    const response = new HttpResponse(await serve(endpoint)(request, context));
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${most} ms`)), most);
  });
  try {
    const answer = await Promise.race([answering(), late]);
    // Nothing is logged but what was asked, how it went and how long it took.
    const logged = log.join("\n").replace(/[\d.]+ ms$/, "ms");
    const right = logged === `information POST /${endpoint.route} ${answer.status} ms`;
    return { ...answer, faults: [...faultsOf(answer, language, body), ...(right ? [] : [`logged: ${logged}`])] };
  } finally {
    clearTimeout(timer);
  }
};

type Found = { readonly row: number; readonly check: string; readonly reference: string | null };
type Counts = { readonly error: number; readonly warning: number; readonly notice: number; readonly capped: boolean };
type Validation = { readonly rows: number; readonly findings: readonly Found[]; readonly counts: Counts };
type Told = {
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly { row: number | null; column: number | string | null; code: string; message: string }[];
  readonly errorCount: number;
  readonly found?: Validation;
};
const sorted = (findings: readonly string[]): readonly string[] => [...findings].sort();
const listed = (findings: readonly Found[]): readonly string[] =>
  sorted(findings.map(({ row, check }) => `${row} ${check}`));

/** A problem, as far as something is expected of it. */
const problemOf = (told: Told, expected: Expected): unknown => {
  if (isGood(expected)) return told;
  const [{ row, column, code, message }] = told.errors;
  const { byte, found } = expected;
  return {
    status: told.status,
    type: told.type.replace("urn:duaal:problem:", ""),
    // Of a bomb any limit may be met first.
    code: expected.code.split("|").includes(code) ? expected.code : code,
    ...(expected.row === undefined ? {} : { row }),
    ...(expected.column === undefined ? {} : { column }),
    ...(byte === undefined ? {} : { byte: Number(/\d+/.exec(message)?.[0]) }),
    ...(found === undefined
      ? {}
      : {
          found: {
            ...(found.rows === undefined ? {} : { rows: told.found?.rows }),
            findings: listed(told.found?.findings ?? []),
          },
        }),
  };
};

/** What was found, and whether it was counted. */
const foundIn = ({ rows, findings, counts }: Validation, { references }: { readonly references?: object }): unknown => {
  const named = findings.filter(({ row }) => Object.hasOwn(references ?? {}, row));
  return {
    rows,
    findings: listed(findings),
    counted: counts.error + counts.warning + counts.notice - findings.length,
    ...(references ? { references: Object.fromEntries(named.map(({ row, reference }) => [row, reference])) } : {}),
  };
};

const linesOf = (text: string): readonly unknown[] => {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new Error("the last line has no end");
  return lines.map((line) => JSON.parse(line));
};

const totalsIn = (text: string): unknown => {
  const { totals, skippedRows, learners: told } = JSON.parse(text);
  const { due, paid, subtotalKnown } = totals;
  const known = { dueKnown: subtotalKnown.due, paidKnown: subtotalKnown.paid };
  return { learners: totals.learners, told: told.length, skipped: skippedRows, due, paid, ...known };
};

const problemMedia = "application/problem+json";

/** What is expected of an answer, and what it is. */
type Compared = { readonly got: unknown; readonly want: unknown; readonly count?: number };

const compare = (
  name: string,
  answer: Answer & { readonly faults: readonly string[] },
  expected: Expected,
): Compared => {
  const { status, headers, text, faults } = answer;
  const got = { status, faults, media: headers.get("content-type") };
  if (!isGood(expected)) {
    // What was found before is told beside a problem in a document.
    const want = name === "JSON" ? expected : { ...expected, found: undefined };
    // Of an answer in lines that had begun the problem is the last.
    const streamed = name === "NDJSON" && status === 200;
    const told = streamed ? (linesOf(text).at(-1) as { problem: Told }).problem : (JSON.parse(text) as Told);
    return {
      count: told.errorCount,
      got: { ...got, problem: problemOf(told, want) },
      want: {
        status: streamed ? 200 : expected.status,
        faults: [],
        media: streamed ? media.lines : problemMedia,
        problem: want.found
          ? { ...want, found: { ...want.found, findings: sorted(want.found.findings) } }
          : { ...want },
      },
    };
  }
  const { rows, findings, totals, references } = expected;
  const validation = { rows, findings: sorted(findings), counted: 0, ...(references ? { references } : {}) };
  const answered = status === 200;
  if (name === "summary")
    return {
      got: { ...got, answer: answered ? totalsIn(text) : text },
      want: { status: 200, faults: [], media: media.json, answer: { ...totals, told: totals.learners } },
    };
  const read = (): unknown => {
    if (name === "JSON") return foundIn(JSON.parse(text), expected);
    const all = linesOf(text);
    const end = all.at(-1) as Pick<Validation, "rows" | "counts">;
    return foundIn({ ...end, findings: all.slice(0, -1) as readonly Found[] }, expected);
  };
  const type = name === "JSON" ? media.json : media.lines;
  return {
    got: { ...got, answer: answered ? read() : text },
    want: { status: 200, faults: [], media: type, answer: validation },
  };
};

/** What a sheet would take for a formula; a number may begin with its sign. */
const isFormula = (cell: string): boolean => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell);

/** The answer as CSV and as a workbook: no formula, and no personal number. */
const tablesOf = async (given: Case, most: number): Promise<Compared> => {
  const asked = { ...given, operation: "validateRoster", language: "nl" } as const;
  const csv = await send({ ...asked, accept: media.csv }, most);
  const book = await send({ ...asked, accept: media.xlsx }, most);
  const table = parse(csv.text, { bom: true, delimiter: ";" }) as string[][];
  const parts = Object.values(unzipSync(book.bytes)).map((part) => Buffer.from(part).toString());
  return {
    got: {
      media: [csv.headers.get("content-type")?.split(";")[0], book.headers.get("content-type")],
      faults: csv.faults,
      rows: table.length - 1,
      formulas: [...table.flat().filter(isFormula), ...parts.filter((xml) => /<f[\s>]/.test(xml))],
      personal: parts.filter((xml) => inFull.test(xml)),
    },
    want: {
      media: [media.csv, media.xlsx],
      faults: [],
      rows: isGood(given.expected) ? given.expected.findings.length : 0,
      formulas: [],
      personal: [],
    },
  };
};

const right = { headers: { "content-type": media.json }, body: Buffer.from(JSON.stringify(vijandig.learners)) };

const withEnv = async <T>(env: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> => {
  Object.assign(process.env, env);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
  }
};

/** The kinds with many cases that are alike. */
const manyCases = 60;
const kinds = [...new Set(cases.map(({ kind }) => kind))];
const alike = new Set(kinds.filter((kind) => cases.filter((one) => one.kind === kind).length > manyCases));

/** Small bodies come in single bytes too; what comes in pieces is cut inside characters, cells and rows. */
const piecesFor = (body: Uint8Array, turn: number): readonly number[] => {
  const large = Math.ceil(body.length / 40);
  return turn % 7 === 0 && body.length < 1_200 ? [1] : [1 + (turn % 13), large, 1, large + (turn % 59)];
};

/**
 * What is found, as a document and as lines, and the sums of the quarter: in three languages, whole and in pieces. Of
 * many cases that are alike the document and the lines take turns.
 */
const check = async (given: Case, turn: number): Promise<readonly Compared[]> => {
  const { kind, body, heavy, tables, pieces: always, expected } = given;
  const most = heavy ? later : soon;
  const language = (more: number): Language => languages[(turn + more) % languages.length];
  const ask = async (
    name: "JSON" | "NDJSON" | "summary",
    more: number,
    pieces?: readonly number[],
  ): Promise<Compared> => {
    const operation = name === "summary" ? "summariseQuarter" : "validateRoster";
    const accept = name === "NDJSON" ? media.lines : undefined;
    return compare(
      name,
      await send({ ...given, operation, accept, language: language(more), pieces: always ?? pieces }, most),
      expected,
    );
  };
  const inTurns = alike.has(kind);
  const compared: Compared[] = [];
  if (!inTurns || turn % 2 === 0) compared.push(await ask("JSON", 0));
  if (heavy) return compared;
  if (!inTurns || turn % 2 === 1) compared.push(await ask("NDJSON", 1, piecesFor(body, turn)));
  // A row that is left out is left out of the sums alike, whatever stood in its cell: those take turns too.
  const leftOut = kind === "waarde" && isGood(expected) && expected.totals.skipped > 0;
  if (!leftOut || turn % 3 === 0) compared.push(await ask("summary", 2, piecesFor(body, turn + 3)));
  if (tables) compared.push(await tablesOf(given, most));
  return compared;
};

test("there are at least 500 cases, each with a name of its own", () => {
  expect(cases.length).toBeGreaterThanOrEqual(500);
  expect(new Set(cases.map(({ kind, name }) => `${kind}: ${name}`)).size).toBe(cases.length);
});

describe.each(kinds)("%s", (kind) => {
  const own = cases.filter((one) => one.kind === kind).map((given, turn) => ({ name: given.name, given, turn }));
  test.each(own)("$name", async ({ given, turn }) => {
    const compared = await withEnv(given.env ?? {}, () => check(given, turn));
    expect(compared.map(({ got }) => got)).toEqual(compared.map(({ want }) => want));
    // As many mistakes are counted in pieces as in whole.
    expect(new Set(compared.flatMap(({ count }) => count ?? [])).size).toBeLessThan(2);
    // The service still answers whoever asks next; of many small cases now and then.
    if (alike.has(kind) && turn % 8 !== 0) return;
    const next = await send({ ...right, operation: "validateRoster", language: "nl" }, soon);
    expect([next.status, JSON.parse(next.text).findings]).toEqual([200, []]);
  });
});

test("a workbook of this service's own is a good roster", async () => {
  const columns = vijandig.headers.map((header) => ({ header }));
  const rows = vijandig.learners.map((row) => vijandig.headers.map((header) => row[header] as string | number));
  const body = await writeWorkbook([{ name: "Rooster", columns, rows }]);
  const given = {
    kind: "xlsx",
    name: "own",
    headers: { "content-type": media.xlsx },
    body,
    expected: vijandig.allGood,
  };
  const compared = await check(given, 1);
  expect(compared.map(({ got }) => got)).toEqual(compared.map(({ want }) => want));
});

describe("a roster of 5,000 rows, each with a day that is none", () => {
  const headers = { "content-type": media.lines };
  const body = vijandig.manyWrong(5_000);
  const asked = { operation: "validateRoster", headers, body, pieces: [65_536] } as const;
  /** The rows that findings name, each once. */
  const inOrder = (findings: readonly Found[]): boolean =>
    findings.every(({ row, check: found }, place) => row === place + 2 && found === "cel-onleesbaar");

  test("told as lines, the limit that is crossed is the last line", async () => {
    await withEnv({ DUAAL_MAX_ROWS: "4500" }, async () => {
      const { status, text, faults } = await send({ ...asked, language: "fr", accept: media.lines }, soon);
      const all = linesOf(text);
      const { problem } = all.at(-1) as { problem: Told };
      const findings = all.slice(0, -1) as readonly Found[];
      expect({ status, faults, told: [problem.status, problem.errors[0].code], inOrder: inOrder(findings) }).toEqual({
        status: 200,
        faults: [],
        told: [413, "tooManyRows"],
        inOrder: true,
      });
      expect(findings.length).toBeGreaterThan(4_000);
    });
  });

  test("told as a document, what was found is that of the rows that were read", async () => {
    await withEnv({ DUAAL_MAX_ROWS: "4500" }, async () => {
      const { status, text, faults } = await send({ ...asked, language: "en" }, soon);
      const { found, errors } = JSON.parse(text) as Told;
      expect({ status, faults, code: errors[0].code }).toEqual({ status: 413, faults: [], code: "tooManyRows" });
      expect({ rows: found?.rows, findings: found?.findings.length, error: found?.counts.error }).toEqual({
        rows: 4_500,
        findings: 4_500,
        error: 4_500,
      });
    });
  });

  test.each([media.lines, media.json])("a connection that breaks is told, as %s", async (accept) => {
    const { status, text, faults } = await send({ ...asked, language: "nl", accept, breaks: 12 }, soon);
    const told =
      accept === media.json ? (JSON.parse(text) as Told) : (linesOf(text).at(-1) as { problem: Told }).problem;
    expect({ status, faults, told: [told.status, told.errors[0].code] }).toEqual({
      status: accept === media.json ? 400 : 200,
      faults: [],
      told: [400, "brokenOff"],
    });
  });

  test.each([media.lines, media.json])("more findings than are told are counted, as %s", async (accept) => {
    await withEnv({ DUAAL_MAX_FINDINGS: "7" }, async () => {
      const { text, faults } = await send({ ...asked, language: "nl", accept }, soon);
      const { counts, findings } =
        accept === media.json
          ? (JSON.parse(text) as Validation)
          : { ...(linesOf(text).at(-1) as Validation), findings: linesOf(text).slice(0, -1) };
      const most = accept === media.json ? 7 : 5_000;
      expect([faults, findings.length, counts.error, counts.capped]).toEqual([[], most, 5_000, most < 5_000]);
    });
  });
});
