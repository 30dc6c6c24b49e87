import fc from "fast-check";
import type { Cursor } from "../../shared/index.ts";
import { limitsOf } from "../limits.ts";
import { tellProblem } from "../problem.ts";
import { syntaxErrorAt } from "../syntax.ts";
import { positionOf } from "../text.ts";
import { makeJsonReader } from "./json.ts";
import { isRefused } from "./refused.ts";
import { makeSheets } from "./sheet.ts";

type Cell = string | number | boolean | null | undefined;
const blank = "";
/** Texts and numbers without anything special, one after the other: what a target may read of a row by itself. */
const readSlowly = (
  bytes: Uint8Array,
  cursor: Cursor,
  names: readonly Uint8Array[] | null,
  columns: number,
  set: (place: number, cell: unknown) => void,
): void => {
  cursor.after = false;
  for (; cursor.place < columns; cursor.place++) {
    const name = names?.[cursor.place];
    const label = name === undefined ? "" : `${Buffer.from(name).toString("latin1")}:`;
    if (names !== null && name === undefined) return;
    const rest = Buffer.from(bytes.subarray(cursor.at)).toString("latin1");
    const cell = rest.startsWith(label) ? /^("[\w /.-]*"|[1-9]\d*(?=[,\]}]))(,?)/.exec(rest.slice(label.length)) : null;
    if (cell === null) return;
    set(cursor.place, JSON.parse(cell[1]));
    cursor.at += label.length + cell[0].length;
    if (cell[2] === ",") continue;
    cursor.place++;
    cursor.after = true;
    return;
  }
};

/** Reads JSON into plain rows, in pieces that end at these places. */
const read = (text: string, cuts: readonly number[], asLines = false) => {
  const headers: string[] = [];
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  const set = (place: number, cell: unknown): void => {
    while (row.length <= place) row.push(blank);
    row[place] = (cell ?? blank) as Cell;
  };
  const sheets = makeSheets((given) => {
    headers.push(...given);
    return {
      cell: set,
      plain: (bytes, cursor, names) => readSlowly(bytes, cursor, names, headers.length, set),
      endRow: () => {
        rows.push(row);
        row = [];
      },
      undoCell: (place) => {
        row[place] = blank;
      },
      undoRow: () => {
        row = [];
      },
      addColumn: (header) => headers.push(header),
      rows: () => rows.length,
    };
  }, limitsOf({}));
  const bytes = Buffer.from(text);
  const reader = makeJsonReader(sheets, limitsOf({}), asLines);
  let from = 0;
  for (const cut of [...cuts.map((one) => one % (bytes.length + 1)).sort((one, other) => one - other), bytes.length]) {
    reader.push(bytes.subarray(from, cut));
    from = cut;
  }
  reader.end();
  const whole = rows.map((cells) => headers.map((_, place) => cells[place] ?? blank));
  return { headers, rows: whole };
};
const problemOf = (text: string, cuts: readonly number[], asLines = false) => {
  try {
    read(text, cuts, asLines);
    return null;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return tellProblem(error.refusal, "nl", "x").errors[0];
  }
};

const words = fc.constantFrom(
  "start",
  "einde",
  "OAO",
  "é",
  "😀",
  'a"b',
  "a\\b",
  "a\nb",
  "",
  " ",
  "1/09/2024",
  "null",
  "]",
  "},{",
);
const cell = fc.oneof(
  words,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const cuts = fc.array(fc.nat({ max: 4000 }), { maxLength: 6 });
const spaces = fc.constantFrom(0, 1, 2, "\t");
const runs = { numRuns: 1500, seed: 20_261_122 };
const shownAs = (value: Cell): Cell => value ?? blank;

test("a matrix reads as JSON does, however it is cut", () => {
  const matrices = fc.nat({ max: 6 }).chain((columns) =>
    fc.record({
      columns: fc.array(words, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(cell, { maxLength: columns }), { maxLength: 6 }),
    }),
  );
  fc.assert(
    fc.property(matrices, cuts, spaces, (given, places, space) => {
      const { headers, rows } = read(JSON.stringify(given, null, space), places);
      expect(headers).toEqual(given.columns);
      expect(rows).toEqual(
        given.rows.map((cells) => given.columns.map((_, place) => shownAs(JSON.parse(JSON.stringify(cells))[place]))),
      );
    }),
    runs,
  );
});

test("rows may come before their headers", () => {
  expect(read('{"rows":[["a",1]],"columns":["x","y"]}', [3, 9])).toEqual({ headers: ["x", "y"], rows: [["a", 1]] });
});

const objects = fc.array(fc.dictionary(words, cell, { maxKeys: 6 }), { maxLength: 6 });
/** Objects as rows, by what JSON makes of them. */
const expectedRows = (headers: readonly string[], given: readonly Record<string, unknown>[]) =>
  given.map((object) =>
    headers.map((name) => (Object.hasOwn(object, name) ? ((object[name] as Cell) ?? blank) : blank)),
  );

test("objects read as JSON does, in a list and line by line", () => {
  fc.assert(
    fc.property(objects, cuts, spaces, (given, places, space) => {
      const parsed = JSON.parse(JSON.stringify(given)) as Record<string, unknown>[];
      const list = read(JSON.stringify(given, null, space), places);
      expect(new Set(list.headers)).toEqual(new Set(parsed.flatMap((object) => Object.keys(object))));
      expect(list.rows).toEqual(expectedRows(list.headers, parsed));
      const lines = read(given.map((object) => JSON.stringify(object)).join("\n"), places, true);
      expect(lines.rows).toEqual(expectedRows(lines.headers, parsed));
    }),
    runs,
  );
});

test("what JSON refuses is refused at the same place, however it is cut", () => {
  const slip = fc.record({
    at: fc.nat({ max: 300 }),
    gone: fc.nat({ max: 3 }),
    put: fc.constantFrom("", ",", "]", "}", '"', "[", "{", ":", "\\", "x", "01", "-", "1e", "tru", "\u0001", "\n"),
  });
  const given = fc.oneof(
    fc.record({ columns: fc.constant(["a", "b"]), rows: fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 4 }) }),
    fc.array(fc.dictionary(fc.constantFrom("a", "b"), cell), { minLength: 1, maxLength: 4 }),
  );
  let refused = 0;
  fc.assert(
    fc.property(given, slip, cuts, (value, { at, gone, put }, places) => {
      const text = JSON.stringify(value);
      const from = at % (text.length + 1);
      const broken = text.slice(0, from) + put + text.slice(from + gone);
      const wrong = syntaxErrorAt(broken);
      const problem = problemOf(broken, places);
      if (wrong === null) {
        expect(problem?.code).not.toBe("jsonSyntax");
        return;
      }
      refused++;
      expect([broken, problem?.code]).toEqual([broken, expect.stringMatching(/jsonSyntax|notARoster/)]);
      const { row, column } = positionOf(broken, wrong);
      if (problem?.code === "jsonSyntax") expect([broken, problem.row, problem.column]).toEqual([broken, row, column]);
    }),
    runs,
  );
  expect(refused).toBeGreaterThan(runs.numRuns / 2);
});
