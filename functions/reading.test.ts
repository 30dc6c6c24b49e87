import { isUtf8 } from "node:buffer";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { readJson } from "./json.ts";
import { languageOf } from "./language.ts";
import { ignoredVariables, limitsOf } from "./limits.ts";
import { type Refusal, tellProblem } from "./problem.ts";
import { isRefused } from "./read/refused.ts";
import { type RosterMedia, readRoster, rosterMedia, workbookMedia } from "./read/roster.ts";
import { makeSheets, type SheetName } from "./read/sheet.ts";
import { scrub, scrubName } from "./scrub.ts";
import { syntaxErrorAt } from "./syntax.ts";
import { brokenByte, positionOf } from "./text.ts";
import { writeWorkbook } from "./xlsx-write.ts";

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

describe("a roster", () => {
  const limits = limitsOf({});
  type Cells = readonly (readonly unknown[])[];

  /** Reads a body into a table for each of its sheets, a header and its rows, in pieces that end at these places. */
  const sheetsOf = async (media: RosterMedia, body: string | Uint8Array, cuts: readonly number[] = []) => {
    const opened: { readonly name: SheetName | null; readonly headers: string[]; readonly rows: unknown[][] }[] = [];
    const sheets = makeSheets((given, { name }) => {
      const headers = [...given];
      const rows: unknown[][] = [];
      let row: unknown[] = [];
      opened.push({ name, headers, rows });
      return {
        cell: (place, cell) => {
          row[place] = cell;
        },
        plain: () => {},
        endRow: () => {
          rows.push(row);
          row = [];
        },
        undoCell: () => {},
        undoRow: () => {
          row = [];
        },
        addColumn: (header) => headers.push(header),
        rows: () => rows.length,
      };
    }, limits);
    const bytes = Buffer.from(body);
    const places = [...cuts.map((one) => one % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      for (const [index, to] of places.entries()) yield bytes.subarray(index === 0 ? 0 : places[index - 1], to);
    };
    for await (const _ of readRoster(media, chunks(), sheets, limits));
    return opened.map(({ name, headers, rows }) => ({
      name,
      cells: [headers, ...rows.map((row) => headers.map((_header, column) => row[column] ?? null))] as Cells,
    }));
  };
  /** The one sheet of a body, or why it is refused. */
  const cellsOf = async (
    media: RosterMedia,
    body: string | Uint8Array,
    cuts: readonly number[] = [],
  ): Promise<Cells | Refusal> => {
    try {
      return (await sheetsOf(media, body, cuts))[0].cells;
    } catch (error) {
      if (!isRefused(error)) throw error;
      return error.refusal;
    }
  };
  const cells = [
    ["a", "constructor"],
    ["1", "x"],
    ["2", null],
  ];
  const workbook = () =>
    writeWorkbook([
      {
        name: "Blad1",
        columns: ["a", "constructor", "c"].map((header) => ({ header })),
        rows: [["1", "x"], ["2"]],
      },
    ]);
  const blank = (cell: unknown) => (cell === "" ? null : cell);

  test.each<readonly [RosterMedia, string | (() => Promise<Uint8Array>)]>([
    ["application/json", '{"columns":["a","constructor"],"rows":[["1","x"],["2"]]}'],
    ["application/json", '{"rows":[["1","x"],["2"]],"columns":["a","constructor"]}'],
    ["application/json", '[{"a":"1","constructor":"x"},{"a":"2"}]'],
    ["application/json", '\ufeff [ {"a":"1"\r\n, "\\u0063onstructor":"x"},\n{"a":"2","constructor":null} ] '],
    ["application/x-ndjson", '{"a":"1","constructor":"x"}\r\n{"a":"2"}\r\n'],
    ["application/x-ndjson", '\n{"a":"1","constructor":"x"}\n\n{"constructor":"","a":"2"}'],
    ["text/csv", "a;constructor\n1;x\n2;"],
    ["text/csv", '"a",constructor,\r\n1,"x",\r\n2,,\r\n'],
    ["text/csv", '\ufeffsep=|\ra|constructor\r1|x\r2|""\r'],
    [workbookMedia, workbook],
  ])("as %s: %j", async (media, given) => {
    const body = Buffer.from(typeof given === "string" ? given : await given());
    const everywhere = Array.from({ length: body.length }, (_, at) => at);
    for (const cuts of [[], [3], [1, 2, 40], everywhere]) {
      const found = (await cellsOf(media, body, cuts)) as Cells;
      expect(found.map((row) => row.slice(0, 2).map(blank))).toEqual(cells);
    }
  });

  test("a header without rows is an empty roster", async () => {
    expect(await cellsOf("text/csv", "a;b")).toEqual([["a", "b"]]);
    expect(await cellsOf("application/json", "[]")).toEqual([[]]);
    expect(await cellsOf("application/json", '{"columns":["a","b"],"rows":[]}')).toEqual([["a", "b"]]);
    const empty = { name: "Blad1", columns: ["a", "b", "c"].map((header) => ({ header })), rows: [] };
    expect(await cellsOf(workbookMedia, await writeWorkbook([empty]))).toEqual([["a", "b", "c"]]);
  });

  test("is the same in every form, however it is cut", async () => {
    const word = fc.constantFrom(
      "a",
      "é€😀",
      'x "y"',
      "1,5",
      ";",
      "\n",
      "a\nb",
      "[",
      "}",
      "\\",
      "null",
      "1/09/2025",
      "_",
    );
    const tables = fc.record({
      rows: fc.array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      cuts: fc.array(fc.nat(), { maxLength: 6 }),
    });
    const columns = ["a", 'é "€"', "😀"];
    await fc.assert(
      fc.asyncProperty(tables, async ({ rows, cuts }) => {
        const objects = rows.map((row) => Object.fromEntries(columns.map((name, place) => [name, row[place]])));
        const forms: readonly (readonly [RosterMedia, string | Uint8Array])[] = [
          ["application/json", JSON.stringify({ columns, rows })],
          ["application/json", JSON.stringify({ rows, columns }, null, 1)],
          ["application/json", JSON.stringify(objects)],
          ["application/x-ndjson", objects.map((one) => JSON.stringify(one)).join("\n")],
          ["text/csv", stringify([columns, ...rows], { delimiter: "\t" })],
          ["text/csv", stringify([columns, ...rows], { quoted: true, record_delimiter: "windows" })],
          [workbookMedia, await writeWorkbook([{ name: "x", columns: columns.map((header) => ({ header })), rows }])],
        ];
        for (const [media, body] of forms)
          expect([media, await cellsOf(media, body, cuts)]).toEqual([media, [columns, ...rows]]);
      }),
      { numRuns: 100, seed: 20_261_122 },
    );
  });

  test("of learners and one of shifts come together", async () => {
    const learners = [
      ["referentie", "geboortedatum", "overeenkomst", "start"],
      ["A", "1/01/2009", "OAO", "1/09/2025"],
    ];
    const shifts = [
      ["referentie", "datum", "van", "tot"],
      ["A", "8/09/2025", "9:00", "17:00"],
    ];
    const matrix = ([columns, ...rows]: Cells) => ({ columns, rows });
    const objects = ([columns, ...rows]: readonly string[][]) =>
      rows.map((row) => Object.fromEntries(columns.map((name, place) => [name, row[place]])));
    const sheet = (name: string, [columns, ...rows]: readonly string[][]) => ({
      name,
      columns: columns.map((header) => ({ header })),
      rows,
    });
    const expected = [
      { name: "lerenden", cells: learners },
      { name: "uurrooster", cells: shifts },
    ];
    for (const body of [
      { lerenden: matrix(learners), uurrooster: matrix(shifts) },
      { lerenden: objects(learners), uurrooster: objects(shifts) },
    ])
      for (const cuts of [[], [7, 70, 100, 150]])
        expect(await sheetsOf("application/json", JSON.stringify(body), cuts)).toEqual(expected);
    const book = await writeWorkbook([sheet("Uren", shifts), sheet("Toelichting", [["x"]]), sheet("Wie", learners)]);
    expect(await sheetsOf(workbookMedia, book)).toEqual(expected);
  });

  test.each(rosterMedia)("as %s is not empty", async (media) => {
    const refusal = { kind: "empty-body", mistakes: [{ code: "emptyBody" }], total: 1 };
    const blanks = media === workbookMedia ? [""] : ["", " \r\n\t ", "\ufeff", "\ufeff \n"];
    for (const body of blanks)
      for (const cuts of [[], [1], [1, 2, 3]]) expect(await cellsOf(media, body, cuts)).toMatchObject(refusal);
  });

  test("mistakes are counted once, however it is cut", async () => {
    const row = '[{"a":[1,2]},{"a":1e999},7,{"b":{}}]';
    for (const text of [row, `{"columns":["a"],"rows":[[[1,2]],[1e999],7,[1,{}]]}`])
      for (let at = 0; at < text.length; at++)
        expect([text, at, await cellsOf("application/json", text, [at, at + 1])]).toMatchObject([
          text,
          at,
          { kind: "wrong-shape", total: 4 },
        ]);
  });

  test("rows before their headers are read as they stand", async () => {
    const told = async (text: string) => {
      const refusal = (await cellsOf("application/json", text)) as Refusal;
      const { errors } = tellProblem(refusal, "nl", "x");
      return errors.map(({ code, row, column }) => [code, row, column]);
    };
    expect(await told('{"rows":[["x",1e999],[1,[2]]],"columns":["a","b"]}')).toEqual([
      ["hugeNumber", 2, "b"],
      ["notAValue", 3, "b"],
    ]);
    expect(await told('{"rows":{"x":[1]},"columns":["a","b"]}')).toEqual([["missingKey", null, "rows"]]);
  });
});

describe("a body that does not end, or is far too long", () => {
  const mebibyte = 1024 * 1024;
  const whole = 100 * mebibyte;
  /** Milliseconds of the processor since; those of other programs on a busy machine are not ours. */
  const busy = (since: NodeJS.CpuUsage): number => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1_000;
  };
  const usual = limitsOf({});
  /** Far more than one pass takes on a slow machine, and far less than two for every byte would. */
  const onePass = 15_000;

  /** Reads what begins so and goes on so, up to a size; how many bytes were asked for, and what was said. */
  const readLong = async (
    media: RosterMedia,
    begin: string,
    unit: string,
    { size = whole, limits = usual, each = () => {} }: Long = {},
  ) => {
    let rows = 0;
    const none = () => {};
    const sheets = makeSheets(
      () => ({
        cell: none,
        plain: none,
        endRow: () => {
          rows++;
        },
        undoCell: () => {},
        undoRow: none,
        addColumn: none,
        rows: () => rows,
      }),
      limits,
    );
    let sent = 0;
    const piece = Buffer.from(unit.repeat(Math.ceil((64 * 1024) / Buffer.byteLength(unit))));
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(begin);
      for (; sent < size; sent += piece.length) {
        each(sent);
        yield Buffer.from(piece);
      }
    };
    let code = "";
    try {
      for await (const _ of readRoster(media, chunks(), sheets, limits));
    } catch (error) {
      if (!isRefused(error)) throw error;
      code = tellProblem(error.refusal, "nl", "x").errors[0].code;
    }
    return { code, sent, rows };
  };
  type Long = {
    readonly size?: number;
    readonly limits?: typeof usual;
    readonly each?: (sent: number) => void;
  };
  const json = "application/json";
  const lines = "application/x-ndjson";
  const csv = "text/csv";

  /** With these the longest row is 1 MiB; with the usual ones 16. */
  const short = { ...usual, cellLength: 2_047, rows: 100_000 };
  const soon = 2 * mebibyte;
  test.each<readonly [RosterMedia, string, string, string, number]>([
    [json, "", "\0", "jsonSyntax", 0],
    [json, "", "x", "jsonSyntax", 0],
    [json, "", "[", "tooDeep", 0],
    [json, '"', "x", "lineTooLong", soon],
    [json, "", "1", "lineTooLong", soon],
    [json, "[", "1,", "tooManyRows", soon],
    [json, "[[", "1,", "lineTooLong", soon],
    [json, '[{"a":"', "x", "lineTooLong", soon],
    [json, '[{"a":"', "\\n", "lineTooLong", soon],
    [json, '[{"a":', "1", "lineTooLong", soon],
    [json, '[{"a":[', "[],", "lineTooLong", soon],
    [json, "[{", '"a":1,', "lineTooLong", soon],
    [json, '[{"a":1},{', '"a":1,', "tooManyColumns", 0],
    [json, '{"columns":[', '"a",', "lineTooLong", soon],
    [json, '{"columns":["a","b"],"rows":[["', "x", "lineTooLong", soon],
    [json, '{"columns":["a","b"],"rows":[[', "1,", "tooManyColumns", 0],
    [json, '{"columns":["a","b"],"rows":[', "[1,2],", "tooManyRows", soon],
    [json, '{"rows":[', "[1,2],", "missingKey", soon],
    [json, "{", '"x":1,', "unknownKey", 0],
    [json, '{"', "x", "lineTooLong", soon],
    [lines, '{"a":"', "x", "lineTooLong", soon],
    [lines, '{"a":1}\n', "1\n", "tooManyRows", soon],
    [csv, "", "x", "lineTooLong", soon],
    [csv, "", "a;", "lineTooLong", soon],
    [csv, '"', "x\n", "lineTooLong", soon],
    [csv, "a;b\n", "x", "lineTooLong", soon],
    [csv, "a;b\n", "1;2\n", "tooManyRows", soon],
    [csv, "a;b\n", "\n", "tooManyRows", soon],
    [csv, 'a;b\n"', "x\n", "brokenQuote", soon],
    [csv, 'a;b\n"1";', '"2";', "brokenQuote", soon],
    [csv, 'a;b\n"1";2\n', "1;2\n", "tooManyRows", soon],
    [csv, 'a;b\n"1";2\n1;2', '"', "brokenQuote", 0],
  ])("as %s: %j and then %j is refused soon: %s", async (media, begin, unit, code, most) => {
    const started = process.cpuUsage();
    const told = await readLong(media, begin, unit, { limits: short });
    expect(told.code).toBe(code);
    expect(told.sent).toBeLessThanOrEqual(most);
    expect(busy(started)).toBeLessThan(onePass);
  });

  test.each<readonly [RosterMedia, string]>([
    [json, '[{"a":"'],
    [lines, '{"a":['],
    [csv, ""],
  ])("as %s: %j ends soon with the usual limits too", async (media, begin) => {
    const started = process.cpuUsage();
    const told = await readLong(media, begin, "1");
    expect(told.code).toBe("lineTooLong");
    expect(told.sent).toBeLessThanOrEqual(17 * mebibyte);
    expect(busy(started)).toBeLessThan(onePass);
  });

  test.each<readonly [RosterMedia, string, string]>([
    [json, "", " \n"],
    [json, "[", " "],
    [json, '[{"a":1}', "\n"],
    [lines, '{"a":1}', "\r\n"],
    [lines, "", "\r"],
    [csv, "", " "],
  ])("as %s: %j and then only %j is read in one pass", async (media, begin, unit) => {
    const started = process.cpuUsage();
    const { rows } = await readLong(media, begin, unit, { size: 32 * mebibyte });
    expect(rows).toBe(begin.length > 1 ? 1 : 0);
    expect(busy(started)).toBeLessThan(onePass);
  });

  test.each<readonly [RosterMedia, string]>([
    [json, '{"columns":["a","b"],"rows":[["'],
    [csv, ""],
    [csv, "a;b\n"],
  ])("as %s: a row after %j that comes byte by byte is not looked at again for every byte", async (media, begin) => {
    const none = () => {};
    const target = { cell: none, plain: none, endRow: none, undoCell: none, undoRow: none, addColumn: none };
    const read = async (size: number): Promise<number> => {
      const limits = { ...usual, columns: 2, cellLength: size };
      const sheets = makeSheets(() => ({ ...target, rows: () => 0 }), limits);
      const chunks = async function* (): AsyncGenerator<Uint8Array> {
        yield Buffer.from(begin);
        for (let at = 0; at < 3 * size; at++) yield Buffer.from("x");
      };
      const reading = async (): Promise<void> => {
        for await (const _ of readRoster(media, chunks(), sheets, limits));
      };
      const started = process.cpuUsage();
      await expect(reading()).rejects.toMatchObject({ refusal: expect.anything() });
      return busy(started);
    };
    const quickest = async (size: number): Promise<number> =>
      Math.min(await read(size), await read(size), await read(size));
    await read(5_000);
    // Eight times as many bytes take about eight times as long; looked at again and again, sixty-four times.
    expect((await quickest(80_000)) / (await quickest(10_000))).toBeLessThan(32);
  });

  test.each<readonly [RosterMedia, string, string]>([
    [json, '{"columns":["a","b"],"rows":[[1,2]', ',["x","1/09/2025"]'],
    [json, '[{"a":1}', ',{"a":"é","b":null}'],
    [lines, "", '{"a":1,"b":"x"}\n'],
    [csv, "a;b\n", "1/09/2025;xé\r\n"],
    [csv, 'a;b\n"1";2\n', '1/09/2025;"xé"\r\n'],
  ])("as %s: %j and then %j takes no more memory for more rows", async (media, begin, unit) => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const taken: number[] = [];
    const size = 12 * mebibyte;
    const each = (sent: number): void => {
      if (sent < (taken.length * size) / 4) return;
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      taken.push(heapUsed + arrayBuffers);
    };
    const { rows } = await readLong(media, begin, unit, { size, limits: { ...usual, rows: 10_000_000 }, each });
    expect(rows).toBeGreaterThan(200_000);
    const [, first, ...later] = taken;
    expect(Math.max(...later) - first).toBeLessThan(4 * mebibyte);
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
