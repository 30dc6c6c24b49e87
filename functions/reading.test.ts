import { isUtf8 } from "node:buffer";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { readCsv, separatorOf } from "./csv.ts";
import { readJson } from "./json.ts";
import { languageOf } from "./language.ts";
import { ignoredVariables, limitsOf } from "./limits.ts";
import { readRoster } from "./roster.ts";
import { scrub, scrubName } from "./scrub.ts";
import { syntaxErrorAt } from "./syntax.ts";
import { brokenByte, positionOf } from "./text.ts";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("JSON", () => {
  test("is wrong at a place exactly where the engine refuses it", () => {
    const near = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom("", "{", "}", "[", "]", ",", ":", '"', "\\", "0", "-", "e", " ", "\n"),
      )
      .map(
        ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(near, fc.json(), fc.string()), (text) => {
        const at = syntaxErrorAt(text);
        expect(at === null).toBe(parses(text));
        // Whatever stands before the place is the beginning of some JSON, so cutting there moves no error forward.
        if (at !== null) expect(syntaxErrorAt(text.slice(0, at)) ?? at).toBe(at);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ["[1,2,]", 5],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ["[1 2]", 3],
    ['"a\nb"', 2],
    ['"\\x"', 1],
    ["nul", 0],
    ["01", 1],
    ["[1]]", 3],
    ["'a'", 0],
    ["{a:1}", 1],
    ["[1}", 2],
    ["", 0],
  ])("%j is wrong at %i", (text, at) => {
    expect(syntaxErrorAt(text)).toBe(at);
  });

  test("brackets inside strings are no depth", () => {
    const text = JSON.stringify([{ a: '[[[[{{{{\\"[[', b: "\\" }, "]["]);
    expect(readJson(text, 2)).toEqual({ ok: true, value: JSON.parse(text) });
    expect(readJson(text, 1)).toMatchObject({ ok: false });
    expect(readJson('["[[[[', 2)).toMatchObject({ refusal: { mistakes: [{ code: "jsonSyntax", row: 1, column: 7 }] } });
  });

  test("a long text is looked through in one pass", () => {
    const started = performance.now();
    readJson(`["${'\\"'.repeat(1_000_000)}"`, 2);
    readJson(`["${"\\\\".repeat(1_000_000)}"`, 2);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("text", () => {
  test.each([
    ["ab", 1, 1, 2],
    ["a\nb", 2, 2, 1],
    ["a\r\nb\rc", 5, 3, 1],
    ["a\n", 2, 2, 1],
  ])("%j at %i is line %i, character %i", (text, at, row, column) => {
    expect(positionOf(text, at)).toEqual({ row, column });
  });

  test("a byte is broken exactly where there is one", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc3, 0xe0, 0xed, 0x9f, 0xa0, 0xf0, 0x90, 0xf4, 0x8f, 0xff), {
          maxLength: 6,
        })
        .map((given) => Uint8Array.from(given)),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        const at = brokenByte(given);
        expect(at < 0).toBe(isUtf8(given));
        if (at >= 0) expect(isUtf8(given.subarray(0, at))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("CSV", () => {
  test("lines without quotes read as the reader of quotes reads them", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", " ", ",", "é", "\t", "."), maxLength: 4 });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), (given, end, last) => {
        const text = `sep=;\n${given.map((row) => row.join(";")).join(end)}${last ? end : ""}`;
        const slow = parse(text.slice(6), {
          delimiter: ";",
          relax_column_count: true,
          record_delimiter: ["\r\n", "\n", "\r"],
        });
        expect(readCsv(text)).toEqual({ ok: true, value: slow });
      }),
    );
  });

  test.each([
    ["a;b,c;d", ";"],
    ["a,b", ","],
    ["a\tb\tc,d", "\t"],
    ['"a;b;c",d', ","],
    ['"a\nb;c",d\n1;2;3;4', ","],
    ["a", ";"],
  ])("%j is separated by %j", (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  test("quotes, line ends inside them and blank lines keep the rows of a sheet", () => {
    expect(readCsv('"a";b\r\n"x ""y""\nz";1,5\r\n\r\n;\r\n\r\n')).toEqual({
      ok: true,
      value: [["a", "b"], ['x "y"\nz', "1,5"], [], ["", ""]],
    });
  });
});

describe("a roster", () => {
  const limits = limitsOf({});
  const cellsOf = (media: string, text: string): unknown => {
    const read = readRoster({ media, text }, limits);
    if (!read.ok) return read.refusal;
    const { headers, rows, cell } = read.value;
    return [
      headers,
      ...Array.from({ length: rows }, (_, row) => headers.map((_, column) => cell(row, column) ?? null)),
    ];
  };
  const cells = [
    ["a", "constructor"],
    ["1", "x"],
    ["2", null],
  ];

  test.each([
    ["application/json", '{"columns":["a","constructor"],"rows":[["1","x"],["2"]]}'],
    ["application/json", '[{"a":"1","constructor":"x"},{"a":"2"}]'],
    ["application/x-ndjson", '{"a":"1","constructor":"x"}\r\n{"a":"2"}\r\n'],
    ["text/csv", "a;constructor\n1;x\n2;"],
    ["text/csv", '"a",constructor,\r\n1,"x",\r\n2,,\r\n'],
  ])("as %s: %j", (media, text) => {
    const blank = (cell: unknown) => (cell === "" ? null : cell);
    const found = cellsOf(media, text) as readonly (readonly unknown[])[];
    expect(found.map((row) => row.slice(0, 2).map(blank))).toEqual(cells);
  });

  test("a header without rows is an empty roster", () => {
    expect(cellsOf("text/csv", "a;b")).toEqual([["a", "b"]]);
    expect(cellsOf("application/json", "[]")).toEqual([[]]);
  });
});

test.each([
  [null, "nl"],
  ["", "nl"],
  ["fr", "fr"],
  ["fr-BE,nl;q=0.9", "fr"],
  ["de, en;q=0.3, fr;q=0.7", "fr"],
  ["en;q=0, fr;q=0.1", "fr"],
  ["*", "nl"],
  ["de", "nl"],
  ["en;q=x", "en"],
  [`${"x,".repeat(100_000)}fr`, "nl"],
])("Accept-Language %j is %s", (header, language) => {
  expect(languageOf(header)).toBe(language);
});

test.each([
  ["06031500116", "••••••••116"],
  ["x 06.03.15-001.16 y", "x ••••••••116 y"],
  ["6031500116", "•••••••116"],
  ["10100116", "•••••116"],
  ["06 03 15 001 16", "••••••••116"],
  ["1/09/2026 of 2026-09-01", "1/09/2026 of 2026-09-01"],
  ["rij 100000", "rij 100000"],
])("%j is told as %j", (text, told) => {
  expect(scrub(text)).toBe(told);
});

test("a name is told short and on one line", () => {
  expect(scrubName("a\u0000b\n\u202ec")).toBe("a b  c");
  expect(scrubName("x".repeat(100))).toBe(`${"x".repeat(60)}…`);
});

test("a limit that is none is ignored and named", () => {
  const environment = { DUAAL_MAX_ROWS: "12", DUAAL_MAX_DEPTH: "0", DUAAL_MAX_COLUMNS: "1e9" };
  expect(limitsOf(environment)).toEqual({ ...limitsOf({}), rows: 12 });
  expect(ignoredVariables(environment)).toEqual(["DUAAL_MAX_DEPTH", "DUAAL_MAX_COLUMNS"]);
});
