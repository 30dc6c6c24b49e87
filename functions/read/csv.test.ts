import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { type Limits, limitsOf } from "../limits.ts";
import { tellProblem } from "../problem.ts";
import { makeCsvReader, separatorOf } from "./csv.ts";
import { isRefused } from "./refused.ts";
import { makeSheets } from "./sheet.ts";

type Read = { readonly headers: readonly string[]; readonly rows: readonly (readonly unknown[])[] };

/** Reads CSV into plain rows, in pieces that end at these places. */
const read = async (text: string, cuts: readonly number[] = [], most: Partial<Limits> = {}): Promise<Read> => {
  const limits = { ...limitsOf({}), ...most };
  const headers: string[] = [];
  const rows: unknown[][] = [];
  let row: unknown[] = [];
  const sheets = makeSheets((given) => {
    headers.push(...given);
    return {
      cell: (place, cell) => {
        row[place] = cell;
      },
      plain: () => {
        throw new Error("CSV is read as text");
      },
      endRow: () => {
        rows.push(row);
        row = [];
      },
      undoCell: () => {},
      undoRow: () => {
        throw new Error("CSV is read once");
      },
      addColumn: () => {
        throw new Error("CSV has its columns at once");
      },
      rows: () => rows.length,
    };
  }, limits);
  const bytes = Buffer.from(text);
  const reader = makeCsvReader(sheets, limits);
  let from = 0;
  for (const cut of [...cuts.map((one) => one % (bytes.length + 1)).sort((one, other) => one - other), bytes.length]) {
    await reader.push(bytes.subarray(from, cut));
    from = cut;
  }
  await reader.end();
  return { headers, rows };
};
const problemOf = async (text: string, cuts: readonly number[] = [], most: Partial<Limits> = {}) => {
  const error: unknown = await read(text, cuts, most).catch((thrown: unknown) => thrown);
  if (!isRefused(error)) throw new Error(`${JSON.stringify(text)} was read`, { cause: error });
  const { errors, errorCount } = tellProblem(error.refusal, "nl", "x");
  const { code, row, column } = errors[0];
  return { kind: error.refusal.kind, code, row, column, errorCount };
};
const everywhere = (text: string): readonly number[] => Array.from({ length: Buffer.byteLength(text) }, (_, at) => at);

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");
/** What a reader of whole texts makes of it: blank rows have no cells, and those at the end are none. */
const expected = (text: string, delimiter: string): Read => {
  const whole: string[][] = parse(text, {
    delimiter,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n", "\r"],
  });
  const [headers = [], ...rows] = whole;
  while (rows.length > 0 && isBlank(rows[rows.length - 1])) rows.pop();
  return { headers, rows: rows.map((cells) => (isBlank(cells) ? [] : cells)) };
};

const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 8 });
const lineEnds = fc.constantFrom("\n", "\r\n", "\r");
const runs = { numRuns: 2_000, seed: 20_261_122 };

test("lines without quotes read as the reader of quotes reads them, however they are cut", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "1", " ", ",", "é", "😀", "\t", "."), maxLength: 4 });
  const tables = fc
    .integer({ min: 2, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    );
  await fc.assert(
    fc.asyncProperty(tables, lineEnds, fc.boolean(), cuts, async (given, end, last, places) => {
      const text = `${given.map((row) => row.join(";")).join(end)}${last ? end : ""}`;
      const whole = expected(text, ";");
      expect(await read(`sep=;${end}${text}`, places)).toEqual(whole);
      expect(await read(`sep=;${end}${text}`, everywhere(text))).toEqual(whole);
    }),
    runs,
  );
});

/** A table as CSV: some cells in quotes though they need none, blank lines between rows, ends of lines mixed. */
const written = fc
  .record({
    columns: fc.integer({ min: 2, max: 4 }),
    separator: fc.constantFrom(";", ",", "\t", "|", "é"),
    named: fc.boolean(),
  })
  .chain(({ columns, separator, named }) => {
    const word = fc.constantFrom(
      "a",
      "é",
      "€",
      "😀",
      "1,5",
      "x;y",
      'z "q"',
      '"',
      "r\ns",
      "r\r\ns",
      "\r",
      "\t",
      " ",
      "",
    );
    const cell = fc
      .tuple(word, fc.boolean())
      .map(([text, quoted]) =>
        quoted || text.includes(separator) || /["\r\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
      );
    const row = fc.array(cell, { minLength: columns, maxLength: columns }).map((cells) => cells.join(separator));
    const line = fc.oneof({ arbitrary: row, weight: 4 }, fc.constantFrom("", separator.repeat(columns - 1), " "));
    const mustName = named || separator === "|" || separator === "é";
    return fc
      .tuple(row, fc.array(fc.tuple(lineEnds, line), { maxLength: 6 }), fc.constantFrom("", "\n", "\r\n"), lineEnds)
      .map(([header, lines, end, afterName]) => {
        const text = header + lines.map((pair) => pair.join("")).join("") + end;
        return { text, separator, whole: mustName ? `sep=${separator}${afterName}${text}` : text };
      });
  });

test("quotes read as the reader of whole texts reads them, however they are cut", async () => {
  let quotedHeaders = 0;
  await fc.assert(
    fc.asyncProperty(written, cuts, async ({ text, separator, whole }, places) => {
      if (/^"[^"]*[\r\n]/.test(text)) quotedHeaders++;
      const asExpected = expected(text, separator);
      expect([whole, await read(whole, places)]).toEqual([whole, asExpected]);
      expect([whole, await read(whole, everywhere(whole))]).toEqual([whole, asExpected]);
    }),
    runs,
  );
  expect(quotedHeaders).toBeGreaterThan(runs.numRuns / 50);
});

test("what is no CSV is refused at the same place, however it is cut", async () => {
  const slip = fc.record({ at: fc.nat(), put: fc.constantFrom('"', '""', '"x', 'x"', ";", "\n", "\r") });
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(written, slip, cuts, async ({ whole }, { at, put }, places) => {
      const place = at % (whole.length + 1);
      const broken = whole.slice(0, place) + put + whole.slice(place);
      const toldOf = async (some: readonly number[]) => read(broken, some).catch(() => problemOf(broken, some));
      const told = await toldOf([]);
      if ("code" in told) refused++;
      expect([broken, await toldOf(places)]).toEqual([broken, told]);
      expect([broken, await toldOf(everywhere(broken))]).toEqual([broken, told]);
    }),
    runs,
  );
  expect(refused).toBeGreaterThan(runs.numRuns / 4);
});

test.each([
  ["a;b,c;d", ";"],
  ["a,b", ","],
  ["a\tb\tc,d", "\t"],
  ['"a;b;c",d', ","],
  ['"a\nb;c",d\n1;2;3;4', ","],
  ['"a","b\nc;d;e;f",g\n1;2;3;4', ","],
  ['"a ""b\nc;d"" e",f', ","],
  ['5" pijp,b\n1;2;3', ","],
  ['"a;b;c', ";"],
  ["a", ";"],
  ["", ";"],
])("%j is separated by %j", (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});

describe("rows", () => {
  test("quotes, line ends inside them and blank lines keep the rows of a sheet", async () => {
    const text = '"a";b\r\n"x ""y""\nz";1,5\r\n\r\n;\r\n"q";\r\n';
    expect(await read(text)).toEqual({ headers: ["a", "b"], rows: [['x "y"\nz', "1,5"], [], [], ["q", ""]] });
  });

  test("blank rows at the end are none, as a sheet has none there", async () => {
    const rows = [['x "y"\nz', "1,5"]];
    expect(await read('"a";b\r\n"x ""y""\nz";1,5\r\n\r\n;\r\n\r\n')).toEqual({ headers: ["a", "b"], rows });
    expect(await read("a;b\n1;2\n\n ; \n;\n")).toEqual({ headers: ["a", "b"], rows: [["1", "2"]] });
    expect(await read(`a;b\n1;2${"\n".repeat(1_048_576)}`)).toEqual({ headers: ["a", "b"], rows: [["1", "2"]] });
  });

  test("blank cells behind the last column are none", async () => {
    expect(await read("a;b;\n1;2;;;\n")).toEqual({ headers: ["a", "b", ""], rows: [["1", "2", ""]] });
    expect(await problemOf("a;b\n1;2;;x;;")).toMatchObject({ code: "tooManyCells", row: 2 });
  });

  test("a header without rows, and nothing at all", async () => {
    expect(await read("a;b")).toEqual({ headers: ["a", "b"], rows: [] });
    expect(await read('"a";"b"')).toEqual({ headers: ["a", "b"], rows: [] });
    expect(await read("sep=,\n")).toEqual({ headers: [], rows: [] });
  });

  test("a character of four bytes is whole, wherever it stands in a long text", async () => {
    for (const before of ["", "x", "xx", "xxx"]) {
      const cell = `${before}${"😀".repeat(10_000)}`;
      const text = `a;b\n${`"${cell}";2\n`.repeat(12)}`;
      expect(await read(text)).toEqual({ headers: ["a", "b"], rows: Array(12).fill([cell, "2"]) });
    }
  });

  test("a byte order mark inside a text is a character", async () => {
    expect(await read("a;b\n\ufeff1;2")).toEqual({ headers: ["a", "b"], rows: [["\ufeff1", "2"]] });
  });
});

describe("what is wrong is told with its place", () => {
  const wrong = "wrong-shape";
  const unreadable = "unreadable-body";
  test.each([
    ["a;b\n1;2\n1;2;3", wrong, "tooManyCells", 3, null],
    ["a;b\n\n1", wrong, "tooFewCells", 3, null],
    ['a;b\n"1"\n', wrong, "tooFewCells", 2, null],
    [`a;b\n1;${"x".repeat(40_000)}`, wrong, "cellTooLong", 2, "b"],
    [`a;${"x".repeat(40_000)}\n1;2`, wrong, "headerTooLong", 1, 2],
    ['a;b\n1;2\n"1;2\n3;4', unreadable, "brokenQuote", 3, 1],
    ['a;b\n1;2\n1;x"y"\n3;4', unreadable, "brokenQuote", 3, 2],
    ['a;b\n\n\n1;2\n"x"y;2\n3;4', unreadable, "brokenQuote", 5, 1],
    ['"a;b', unreadable, "brokenQuote", 1, 1],
    ['a;b\n"1";2\n"x"y;2', unreadable, "brokenQuote", 3, 1],
  ])("%#", async (text, kind, code, row, column) => {
    const told = { kind, code, row, column, errorCount: 1 };
    expect(await problemOf(text)).toEqual(told);
    if (text.length < 100) expect(await problemOf(text, everywhere(text))).toEqual(told);
  });

  test("all mistakes are counted", async () => {
    const text = `a;b\n${"1\n1;2\n".repeat(500)}`;
    expect(await problemOf(text, [7, 70, 700])).toMatchObject({ code: "tooFewCells", row: 2, errorCount: 500 });
  });
});

describe("limits", () => {
  test("rows, and blank ones before others", async () => {
    const rows = { kind: "too-large", code: "tooManyRows" };
    expect((await read("a;b\n1;2\n1;2\n\n", [], { rows: 2 })).rows).toHaveLength(2);
    expect(await problemOf("a;b\n1;2\n1;2\n1;2", [], { rows: 2 })).toMatchObject(rows);
    expect(await problemOf('a;b\n"1";2\n1;2\n1;2', [], { rows: 2 })).toMatchObject(rows);
    expect(await problemOf("a;b\n1;2\n\n1;2", [], { rows: 2 })).toMatchObject(rows);
    expect(await problemOf(`a;b\n${"\n".repeat(1_100_000)}`)).toMatchObject(rows);
  });

  test("columns", async () => {
    expect(await problemOf("a;b;c\n1;2;3", [], { columns: 2 })).toMatchObject({ code: "tooManyColumns" });
    expect(await problemOf('"a";"b";"c"', [], { columns: 2 })).toMatchObject({ code: "tooManyColumns" });
  });

  test("a line that does not end, a quote that does not close", async () => {
    const most = { columns: 2, cellLength: 9 };
    const cutsOften = Array.from({ length: 100 }, (_, at) => at * 10);
    const tooLong = { kind: "too-large", code: "lineTooLong" };
    for (const text of ["x".repeat(1_000), `a;b\n${"x".repeat(1_000)}`, `"a${"\n".repeat(1_000)}`])
      expect(await problemOf(text, cutsOften, most)).toMatchObject(tooLong);
    for (const text of [`a;b\n"${"x".repeat(1_000)}`, `a;b\n"1";2\n"${"x\n".repeat(500)}`])
      expect(await problemOf(text, cutsOften, most)).toMatchObject({ code: "brokenQuote", column: 1 });
  });
});
