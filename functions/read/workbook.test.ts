import { crc32, gzipSync } from "node:zlib";
import fc from "fast-check";
import { fromBufferPromise } from "yauzl";
import { type Limits, limitsOf } from "../limits.ts";
import { tellProblem } from "../problem.ts";
import { type WrittenSheet, writeWorkbook } from "../xlsx-write.ts";
import { isRefused } from "./refused.ts";
import { makeSheets, type SheetName } from "./sheet.ts";
import { readWorkbook } from "./workbook.ts";

type Cell = string | number | boolean | null;
type Opened = {
  readonly name: SheetName | null;
  readonly headers: readonly string[];
  readonly rows: (readonly unknown[])[];
};

/** Reads a workbook into plain rows, in pieces that end at these places; and how often it stopped on the way. */
const read = async (bytes: Uint8Array, cuts: readonly number[] = [], most: Partial<Limits> = {}) => {
  const limits = { ...limitsOf({}), ...most };
  const opened: Opened[] = [];
  const sheets = makeSheets((headers, { name }) => {
    const rows: unknown[][] = [];
    let row: unknown[] = [];
    opened.push({ name, headers, rows });
    return {
      cell: (place, cell) => {
        while (row.length < place) row.push(null);
        row[place] = cell;
      },
      plain: () => {
        throw new Error("Cells of a workbook are values");
      },
      endRow: () => {
        rows.push(row);
        row = [];
      },
      undoCell: () => {},
      undoRow: () => {
        throw new Error("A workbook is read once");
      },
      addColumn: () => {
        throw new Error("A workbook has its columns at once");
      },
      rows: () => rows.length,
    };
  }, limits);
  const places = [...cuts.map((one) => one % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (const [index, to] of places.entries()) yield bytes.subarray(index === 0 ? 0 : places[index - 1], to);
  };
  let stops = 0;
  for await (const _ of readWorkbook(chunks(), sheets, limits)) stops++;
  return { opened, stops };
};
const openedIn = async (sheets: readonly WrittenSheet[]) => (await read(await writeWorkbook(sheets))).opened;

const toldOf = async (bytes: Uint8Array, most: Partial<Limits> = {}) => {
  const error: unknown = await read(bytes, [], most).catch((thrown: unknown) => thrown);
  if (!isRefused(error)) throw new Error("It was read", { cause: error });
  const { errors } = tellProblem(error.refusal, "en", "x");
  return { kind: error.refusal.kind, ...errors[0] };
};

/** A sheet of these rows; the library writes its first row as a header, which is bold and no more. */
const sheet = (name: string, [first, ...rows]: readonly (readonly Cell[])[]): WrittenSheet => ({
  name,
  columns: first.map((header) => ({ header: String(header) })),
  rows,
});

/** A written workbook whose book says something else. */
const rewritten = async (bytes: Uint8Array, change: (book: string) => string): Promise<Uint8Array> => {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const entry of zip.eachEntry()) {
    const inside: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) inside.push(Buffer.from(piece));
    const whole = Buffer.concat(inside);
    const part = entry.fileName === "xl/workbook.xml" ? Buffer.from(change(whole.toString())) : whole;
    const name = Buffer.from(entry.fileName);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(part), 10);
    common.writeUInt32LE(part.length, 14);
    common.writeUInt32LE(part.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, part]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, rest, name]));
    pieces.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...pieces, ...directory, Buffer.from("PK\x05\x06"), end]);
};
const hide = async (names: readonly string[], sheets: readonly WrittenSheet[], state = "hidden") =>
  rewritten(await writeWorkbook(sheets), (book) => {
    const changed = names.reduce((text, name) => text.replace(` name="${name}"`, ` state="${state}"$&`), book);
    expect(changed.split(`state="${state}"`)).toHaveLength(names.length + 1);
    return changed;
  });

const learnerColumns = ["referentie", "geboortedatum", "overeenkomst", "start"];
const learners = [learnerColumns, ["A", 39_000, "OAO", 46_000], ["B", "1/01/2009", "SAO", null]];
const shiftColumns = ["referentie", "datum", "van", "tot"];
const shifts = [shiftColumns, ["A", 46_001, 0.375, "17:00"]];
const asLearners = { name: null, headers: learnerColumns, rows: [learners[1], ["B", "1/01/2009", "SAO"]] };
const asShifts = { name: null, headers: shiftColumns, rows: [shifts[1]] };
const both = [
  { ...asLearners, name: "lerenden" },
  { ...asShifts, name: "uurrooster" },
];

describe("a sheet", () => {
  test("is read as it stands, however its bytes are cut", async () => {
    const bytes = await writeWorkbook([sheet("Blad1", learners)]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 6 }), async (cuts) => {
        expect((await read(bytes, cuts)).opened).toEqual([asLearners]);
      }),
      { numRuns: 50, seed: 20_261_122 },
    );
  });

  test("keeps numbers, truths, blank rows, and not what stands beside its columns", async () => {
    const rows = [...learners, [], [null, null, null, null, "!"], ["C", true, -1.5, "é", "notitie"], []];
    expect((await openedIn([sheet("Blad1", rows)]))[0].rows).toEqual([
      ...asLearners.rows,
      [],
      [null, null, null, null],
      ["C", true, -1.5, "é"],
    ]);
  });

  test("of a header alone has no rows", async () => {
    expect(await openedIn([sheet("Blad1", [learnerColumns])])).toEqual([{ ...asLearners, rows: [] }]);
  });

  test("stops now and then, so that what was found can be told", async () => {
    const rows = Array.from({ length: 9_000 }, (_, row) => [String(row), "1/01/2009", "OAO", 46_000]);
    const { opened, stops } = await read(await writeWorkbook([sheet("Blad1", [learnerColumns, ...rows])]));
    expect(opened[0].rows).toEqual(rows);
    expect(stops).toBe(4);
  });
});

describe("a header row", () => {
  const titles = [["Rooster van de school"], [], ["Kwartaal", "2026K3"]];

  test("stands below titles", async () => {
    for (let count = 1; count <= titles.length; count++)
      expect(await openedIn([sheet("Blad1", [...titles.slice(0, count), ...learners])])).toEqual([asLearners]);
  });

  test("stands below titles of as many texts as a header has", async () => {
    const above = [
      ["Wie", "Waar", "Wanneer", "Hoe"],
      ["x", "y", "z"],
    ];
    expect(await openedIn([sheet("Blad1", [...above, ...learners])])).toEqual([asLearners]);
  });

  test("stands near the top", async () => {
    const above = (count: number) => Array.from({ length: count }, (_, row) => [`Titel ${row}`]);
    expect(await openedIn([sheet("Blad1", [...above(20), ...learners])])).toEqual([asLearners]);
    expect(await openedIn([sheet("Blad1", [...above(21), ...learners])])).toEqual([
      { name: null, headers: [], rows: [] },
    ]);
  });

  test("may hold numbers and gaps", async () => {
    const headers = [...learnerColumns, 2025, null, true];
    // The first row that the library writes holds texts alone.
    const [{ headers: taken }] = await openedIn([sheet("Blad1", [["Titel"], headers, ...learners.slice(1)])]);
    expect(taken).toEqual([...learnerColumns, "2025", "", "true"]);
  });

  test("that cannot be used is told, and no row of texts below it", async () => {
    const unusable = [
      ["insz", "overeenkomst", "opleiding"],
      ["1", "OAO", "x"],
      ["2", "SAO", "y"],
    ];
    expect((await openedIn([sheet("Blad1", unusable)]))[0].headers).toEqual(unusable[0]);
    expect(await openedIn([sheet("Blad1", unusable), sheet("Blad2", learners)])).toEqual([asLearners]);
  });
});

describe("sheets", () => {
  const other = (name: string) =>
    sheet(name, [
      ["Uitleg", "voor", "gebruikers"],
      ["a", "b", "c"],
    ]);

  test("of learners and of shifts are read together, learners first, in any order and by any name", async () => {
    expect(await openedIn([sheet("x", learners), sheet("y", shifts)])).toEqual(both);
    expect(await openedIn([sheet("lerenden", shifts), other("z"), sheet("uurrooster", learners)])).toEqual(both);
  });

  test("alone are one roster", async () => {
    expect(await openedIn([sheet("x", shifts)])).toEqual([asShifts]);
    expect(await openedIn([other("x"), sheet("y", [[""]]), sheet("z", learners)])).toEqual([asLearners]);
  });

  test("the first of a kind is read", async () => {
    const second = [learnerColumns, ["Z", 1, "OAO", 2]];
    expect(await openedIn([sheet("x", learners), sheet("y", second), sheet("z", shifts)])).toEqual(both);
  });

  test.each(["hidden", "veryHidden"])("what a user sees goes before what is %s", async (state) => {
    const old = [learnerColumns, ["Z", 1, "OAO", 2]];
    const named = (names: readonly string[], ...sheets: readonly WrittenSheet[]) => hide(names, sheets, state);
    const seen = await named(["oud"], sheet("oud", old), sheet("nieuw", learners), sheet("uren", shifts));
    expect((await read(seen)).opened).toEqual(both);
    // What is hidden is read where nothing else can be.
    expect((await read(await named(["x"], sheet("x", learners), other("y")))).opened).toEqual([asLearners]);
    expect((await read(await named(["x"], sheet("x", shifts), sheet("y", learners)))).opened).toEqual(both);
  });

  test("none with a header is a roster without columns", async () => {
    expect(await openedIn([sheet("x", [["a", "b"]]), sheet("y", [[""]])])).toEqual([
      { name: null, headers: [], rows: [] },
    ]);
    expect((await openedIn([other("x"), other("y")]))[0].headers).toEqual(["Uitleg", "voor", "gebruikers"]);
  });
});

describe("what is no workbook, or too large", () => {
  test.each([
    ["text", Buffer.from("a;b\n1;2"), "notAWorkbook"],
    ["a start", Buffer.from("PK"), "brokenWorkbook"],
    ["an old file", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "otherExcelFormat"],
    ["another package", gzipSync("x"), "notAWorkbook"],
  ])("%s", async (_name, bytes, code) => {
    expect(await toldOf(bytes)).toMatchObject({ kind: "unreadable-body", code, row: null, column: null });
  });

  test("half of it, and nothing", async () => {
    const bytes = await writeWorkbook([sheet("x", learners)]);
    expect(await toldOf(bytes.subarray(0, bytes.length / 2))).toMatchObject({ code: "brokenWorkbook" });
    expect(await toldOf(new Uint8Array())).toMatchObject({ kind: "empty-body", code: "emptyBody" });
  });

  test("limits", async () => {
    const bytes = await writeWorkbook([sheet("x", [...learners, ["C".repeat(50), 1, "OAO", 2]])]);
    const large = { kind: "too-large" };
    expect((await read(bytes, [], { rows: 3, columns: 4, cellLength: 50 })).opened[0].rows).toHaveLength(3);
    expect(await toldOf(bytes, { rows: 2 })).toMatchObject({ ...large, code: "tooManyRows" });
    expect(await toldOf(bytes, { columns: 3 })).toMatchObject({ ...large, code: "tooManyColumns" });
    expect(await toldOf(bytes, { inflatedBytes: 500 })).toMatchObject({ ...large, code: "inflatesTooFar" });
    expect(await toldOf(bytes, { bodyBytes: bytes.length - 1 })).toMatchObject({ ...large, code: "tooManyBytes" });
    expect(await toldOf(bytes, { cellLength: 49 })).toMatchObject({
      kind: "wrong-shape",
      code: "cellTooLong",
      row: 4,
      column: 1,
    });
  });

  test("a limit does not look like somebody's number", async () => {
    const titles = Array.from({ length: 3 }, () => ["x", "y", "z"]);
    const bytes = await writeWorkbook([sheet("x", [learnerColumns, ...titles])]);
    const limits = { ...limitsOf({}), rows: 1_000_000 };
    const sheets = makeSheets(() => {
      const none = () => {};
      return {
        cell: none,
        plain: none,
        endRow: none,
        undoCell: () => {},
        undoRow: none,
        addColumn: none,
        rows: () => limits.rows,
      };
    }, limits);
    const reading = async (): Promise<void> => {
      const chunks = async function* (): AsyncGenerator<Uint8Array> {
        yield bytes;
      };
      for await (const _ of readWorkbook(chunks(), sheets, limits));
    };
    const error: unknown = await reading().catch((thrown: unknown) => thrown);
    if (!isRefused(error)) throw error;
    expect(tellProblem(error.refusal, "en", "x").detail).toBe("There are more than 1\u00a0000\u00a0000 rows.");
  });
});
