import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { crc32, deflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import {
  columnOf,
  isXlsxProblem,
  readSheets,
  showsDay,
  type XlsxCell,
  type XlsxLimits,
  type XlsxProblem,
} from "./xlsx.ts";
import { writeWorkbook } from "./xlsx-write.ts";

const limits: XlsxLimits = { inflatedBytes: 4 * 1024 * 1024, rows: 1_000, columns: 50, cellLength: 100 };

type Part = string | Buffer;
/** What may be wrong with a part of a zip: how it is packed, and what the zip says of it. */
type Told = { readonly stored?: boolean; readonly size?: number; readonly sum?: number; readonly flags?: number };

/** A zip, by hand, so that it can lie. */
const zip = (parts: Readonly<Record<string, Part>>, told: Readonly<Record<string, Told>> = {}): Buffer => {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, part] of Object.entries(parts)) {
    const { stored = false, size, sum, flags = 0 } = told[path] ?? {};
    const bytes = Buffer.from(part);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const name = Buffer.from(path.replace(/#.*/, ""));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(sum ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, packed]);
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

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`;
const relationships = (...inner: readonly string[]): string => `<Relationships>${inner.join("")}</Relationships>`;
const sheetOf = (data: string): string => `<worksheet><sheetData>${data}</sheetData></worksheet>`;
const text = (address: string, written: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;

/** The parts of a workbook with one sheet, which a case may replace. */
const partsOf = (data: string, more: Readonly<Record<string, Part>> = {}): Readonly<Record<string, Part>> => ({
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml":
    '<?xml version="1.0"?><workbook xmlns:r="r"><sheets><sheet name="Blad" r:id="rId1"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels": relationships(
    relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
    relationship("rId2", "sharedStrings", "sharedStrings.xml"),
    relationship("rId3", "styles", "styles.xml"),
  ),
  "xl/worksheets/sheet1.xml": sheetOf(data),
  ...more,
});
const book = (data: string, more: Readonly<Record<string, Part>> = {}): Buffer => zip(partsOf(data, more));
const without = (name: string): Buffer =>
  zip(Object.fromEntries(Object.entries(partsOf("")).filter(([path]) => path !== name)));

type Read = { readonly name: string; readonly hidden: boolean; readonly rows: readonly (readonly XlsxCell[])[] };

const readAll = async (bytes: Uint8Array, most: XlsxLimits = limits): Promise<readonly Read[]> => {
  const sheets: Read[] = [];
  for await (const { name, hidden, rows } of readSheets(bytes, most)) {
    const read: (readonly XlsxCell[])[] = [];
    for await (const row of rows) read.push(row);
    sheets.push({ name, hidden, rows: read });
  }
  return sheets;
};
const rowsOf = async (data: string, more: Readonly<Record<string, Part>> = {}) =>
  (await readAll(book(data, more)))[0].rows;

const problemOf = async (bytes: Uint8Array, most: XlsxLimits = limits): Promise<XlsxProblem> => {
  const error: unknown = await readAll(bytes, most).catch((thrown: unknown) => thrown);
  if (!isXlsxProblem(error)) throw new Error("No problem was found", { cause: error });
  return error;
};
const toldOf = async (bytes: Uint8Array, most: XlsxLimits = limits) => {
  const { code, values, sheet, row, column, message } = await problemOf(bytes, most);
  expect(message).toBe(code);
  return Object.fromEntries(
    Object.entries({ code, ...values, sheet, row, column }).filter(([, value]) => value !== undefined),
  );
};

describe("cells", () => {
  test("numbers, truths and errors, and a formula as it was last reckoned", async () => {
    const data = `<row r="1"><c r="A1"><v>530.7</v></c><c r="B1" t="n"><v>-1.5E-3</v></c><c r="C1" t="b"><v>1</v></c>
      <c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1"><f>1+1</f><v>2</v></c>
      <c r="G1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="H1"><f>1+1</f></c><c r="I1"><v>x</v></c></row>`;
    expect(await rowsOf(data)).toEqual([[530.7, -0.0015, true, false, "#N/A", 2, "ab", null, "x"]]);
  });

  test("texts, shared and in the cell, of several runs, without how they are pronounced", async () => {
    const strings = `<sst><si><t>een</t></si><si><r><t>tw</t></r><r><rPr><b/></rPr><t xml:space="preserve">ee </t></r>
      <rPh sb="0" eb="1"><t>doua</t></rPh></si><si><t/></si><si><t>vijf</t><phoneticPr/></si></sst>`;
    const data = `<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>
      <row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>
      <c t="inlineStr"><is><t><![CDATA[<&]]></t></is></c>
      <c t="inlineStr"><is><t>&lt;&#x1F697;<!-- x -->é</t></is></c></row>`;
    expect(await rowsOf(data, { "xl/sharedStrings.xml": strings })).toEqual([
      ["twee ", "een", null, "vijf"],
      ["ab", "<&", "<🚗é"],
    ]);
  });

  test("from right to left, beyond the first plane, and by number", async () => {
    const written = ["مرآب الأمل", "שלום", "👩🏽‍🔧", "a_x000D_\nb_x005F_x000D_"];
    const cells = written.map((one, place) => text(`${"ABCD"[place]}1`, one));
    expect(await rowsOf(`<row>${cells.join("")}</row>`)).toEqual([[...written.slice(0, 3), "a\r\nb_x000D_"]]);
  });

  test("a text that is kept does not keep the sheet it was cut from", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const heap = (): number => {
      collect();
      return process.memoryUsage().heapUsed / (1024 * 1024);
    };
    const made = (): Buffer => {
      const padded = (row: number): string =>
        `<!--${" ".repeat(4_000)}--><row>${text("A1", `GN-${row}-abcdefghijk`)}</row>`;
      return book(Array.from({ length: 5_000 }, (_, row) => padded(row)).join(""));
    };
    const bytes = made();
    const before = heap();
    const [read] = await readAll(bytes, { ...limits, inflatedBytes: 32 * 1024 * 1024, rows: 5_000 });
    expect(heap() - before).toBeLessThan(8);
    expect(read.rows[4_999]).toEqual(["GN-4999-abcdefghijk"]);
  });

  test("a day is its serial, whatever its style", async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const data = '<row><c s="1"><v>44440</v></c><c s="1"><v>44440.5</v></c><c t="d"><v>2021-09-01</v></c></row>';
    expect(await rowsOf(data, { "xl/styles.xml": styles })).toEqual([[44440, 44440.5, 44440]]);
  });

  test("a moment written as a date is its serial too", async () => {
    const at = (moment: string): string => `<c t="d"><v>${moment}</v></c>`;
    const moments = ["2021-09-01T12:00:00Z", "2021-09-01T06:00", "2021-02-30", "1900-01-01"];
    expect(await rowsOf(`<row>${moments.map(at).join("")}</row>`)).toEqual([[44440.5, 44440.25, "2021-02-30", 1]]);
  });

  test("the 1904 system becomes the 1900 system, for what shows a day only", async () => {
    const more = {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Blad" r:id="rId1"/></sheets></workbook>',
      "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
        <numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="4"/>
        </cellXfs>
        <dxfs><dxf><numFmt numFmtId="4" formatCode="dd/mm/yyyy"/></dxf></dxfs></styleSheet>`,
    };
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>42978</v></c>`);
    const data = `<row>${cells.join("")}<c s="1" t="d"><v>2021-09-01</v></c><c s="1" t="str"><v>5</v></c></row>`;
    expect(await rowsOf(data, more)).toEqual([[42978, 44440, 44440, 42978, 42978, 44440, "5"]]);
    const in1900 = { ...more, "xl/workbook.xml": more["xl/workbook.xml"].replace('"1"', '"0"') };
    expect(await rowsOf(data, in1900)).toEqual([[42978, 42978, 42978, 42978, 42978, 44440, "5"]]);
  });

  test.each([
    ["dd/mm/yyyy", true],
    ["[$-813]d mmmm yyyy;@", true],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", true],
    ["mmm-yy", true],
    ["yyyy", true],
    ["mmmm", true],
    ["d/m h:mm AM/PM", true],
    ["General", false],
    ["#,##0.00", false],
    ["[$€-2] #,##0.00;[Red]-[$€-2] #,##0.00", false],
    ["0.00E+00", false],
    ['0 "dagen"', false],
    ["0\\d", false],
    ["_d0", false],
    ["h:mm", false],
    ["[h]:mm", false],
    ["[mm]:ss", false],
    ["[m]", false],
    ["mm:ss", false],
    ["h:mm A/P", false],
    ["@", false],
  ])("whether %s shows a day: %p", (format, shows) => {
    expect(showsDay(format)).toBe(shows);
  });

  test.each([
    ["A1", 0],
    ["Z9", 25],
    ["AA1", 26],
    ["XFD1048576", 16383],
    ["", -1],
    ["1", -1],
    ["a1", -1],
    ["ABCD1", -1],
  ])("the column of %s is %i", (address, column) => {
    expect(columnOf(address)).toBe(column);
  });
});

describe("rows", () => {
  test("keep the number they have in the sheet, and blank ones at the end are none", async () => {
    const data = `<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="1"/></row><row r="3"><c r="A3" s="1"/></row>
      <row r="5"><c r="A5"><v>2</v></c></row><row r="900000"><c r="XFD900000" s="1"/></row>`;
    expect(await rowsOf(data)).toEqual([[], [null, 1], [], [], [2]]);
  });

  test("and cells need no addresses", async () => {
    const data = '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c r="C3"><v>3</v></c><c><v>4</v></c></row>';
    expect(await rowsOf(data)).toEqual([[1, null, 3], [], [null, null, 3, 4]]);
  });

  test("of merged cells the first holds the value", async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"/><c r="C1"><v>3</v></c></row>
      </sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
    expect(await rowsOf("", { "xl/worksheets/sheet1.xml": sheet })).toEqual([[1, null, 3]]);
  });

  test("are only those of the data", async () => {
    const sheet = `<worksheet xmlns:xdr="d"><cols><col min="1"/></cols><sheetData><row><c><v>1</v></c></row></sheetData>
      <controls><anchor><from><xdr:row>5</xdr:row></from></anchor></controls></worksheet>`;
    expect(await rowsOf("", { "xl/worksheets/sheet1.xml": sheet })).toEqual([[1]]);
  });

  test("come while the sheet is still being read", async () => {
    const many = Array.from({ length: 900 }, (_, row) => `<row>${text(`A${row + 1}`, `${Math.sin(row)}`)}</row>`).join(
      "",
    );
    const bytes = book(`${many}<oops>`);
    const seen: (readonly XlsxCell[])[] = [];
    const read = async (): Promise<void> => {
      for await (const { rows } of readSheets(bytes, limits)) for await (const row of rows) seen.push(row);
    };
    await expect(read()).rejects.toMatchObject({ code: "brokenWorkbook" });
    expect(seen[0]).toEqual(["0"]);
    expect(seen.length).toBeGreaterThan(100);
  });

  test("may be left before their end", async () => {
    const bytes = book("<row><c><v>1</v></c></row>".repeat(900));
    for await (const { rows } of readSheets(bytes, limits)) {
      for await (const row of rows) {
        expect(row).toEqual([1]);
        break;
      }
      break;
    }
  });
});

describe("sheets", () => {
  const two = {
    "xl/workbook.xml": `<x:workbook xmlns:x="x" xmlns:rel="r"><x:sheets><x:sheet name="A &amp; B" rel:id="b"/>
      <x:sheet name="Lijst" state="hidden" rel:id="a"/><x:sheet name="Grafiek" rel:id="c"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("a", "worksheet", "worksheets/sheet1.xml"),
      relationship("b", "worksheet", "/xl/worksheets/Sheet%202.xml"),
      relationship("c", "chartsheet", "chartsheets/sheet1.xml"),
    ),
    "xl/worksheets/sheet 2.xml":
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  };
  test("come in the order of the workbook, with their names; those of charts are no tables", async () => {
    expect(await readAll(book("<row><c><v>1</v></c></row>", two))).toEqual([
      { name: "A & B", hidden: false, rows: [[2]] },
      { name: "Lijst", hidden: true, rows: [[1]] },
    ]);
  });

  test("that nobody asks for are not inflated", async () => {
    const bytes = book(" ".repeat(5 * 1024 * 1024), two);
    const names: string[] = [];
    for await (const { name } of readSheets(bytes, limits)) names.push(name);
    expect(names).toEqual(["A & B", "Lijst"]);
    expect(await toldOf(bytes)).toEqual({ code: "inflatesTooFar", most: limits.inflatedBytes });
  });

  test("may be none", async () => {
    expect(await readAll(book("", { "xl/workbook.xml": "<workbook/>" }))).toEqual([]);
  });

  test("of the sample workbook hold what its list holds", async () => {
    const [learners, hours] = await readAll(readFileSync("test/rosters/garage.xlsx"));
    expect([learners.name, hours.name]).toEqual(["Leerlingen", "Uurrooster"]);
    const listed: readonly string[][] = parse(readFileSync("test/rosters/garage-leerlingen.csv"), { delimiter: ";" });
    const widths = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => row.map((cell) => cell !== null && cell !== ""));
    const filled = listed.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
    expect(widths(learners.rows)).toEqual(widths(filled));
    const place = (name: string): number => listed[0].indexOf(name);
    expect(listed[1][place("start")]).toBe("01/09/2020");
    expect(learners.rows[1][place("start")]).toBe(44075);
    expect(listed[1][place("leervergoeding1")]).toBe("530,70");
    expect(learners.rows[1][place("leervergoeding1")]).toBe(530.7);
    expect(learners.rows[1][place("insz")]).toBe(listed[1][place("insz")]);
  });
});

describe("what is no workbook, or a broken one", () => {
  const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");
  const whole = book("<row><c><v>1</v></c></row>");
  const sheet = "xl/worksheets/sheet1.xml";
  const one = partsOf("<row><c><v>1</v></c></row>");
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["nothing", new Uint8Array(), "notAWorkbook"],
    ["a list", Buffer.from("naam;start\nA;1/09/2021\n"), "notAWorkbook"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "notAWorkbook"],
    ["a zip of something else", zip({ "readme.txt": "x" }), "notAWorkbook"],
    [
      "a letter",
      zip({
        "_rels/.rels": relationships(relationship("rId1", "officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relationships(),
        "word/document.xml": "<document/>",
      }),
      "notAWorkbook",
    ],
    ["an old workbook", Buffer.concat([ole, Buffer.alloc(600)]), "otherExcelFormat"],
    [
      "a binary workbook",
      zip({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.bin")) }),
      "otherExcelFormat",
    ],
    [
      "a workbook with a password",
      Buffer.concat([ole, Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]),
      "encryptedWorkbook",
    ],
    ["a zip with a password", zip(one, { [sheet]: { flags: 1 } }), "encryptedWorkbook"],
    ["half a workbook", whole.subarray(0, whole.length / 2), "brokenWorkbook"],
    ["a workbook without its last byte", whole.subarray(0, whole.length - 1), "brokenWorkbook"],
    ["no sheet where one is named", without(sheet), "brokenWorkbook"],
    ["no relationships", without("xl/_rels/workbook.xml.rels"), "brokenWorkbook"],
    ["no list of sheets", without("xl/workbook.xml"), "brokenWorkbook"],
    ["a sheet without a relationship", book("", { "xl/_rels/workbook.xml.rels": relationships() }), "brokenWorkbook"],
    ["a sum that is wrong", zip(one, { [sheet]: { sum: 1 } }), "brokenWorkbook"],
    ["a size that is too small", zip(one, { [sheet]: { size: 10 } }), "brokenWorkbook"],
    ["a size that is too large", zip(one, { [sheet]: { size: 1_000 } }), "brokenWorkbook"],
    ["a part twice", zip({ ...one, [`${sheet}#`]: "<worksheet/>" }), "brokenWorkbook"],
    ["a text that is not shared", book('<row><c t="s"><v>0</v></c></row>'), "brokenWorkbook"],
    ["a text by no number", book('<row><c t="s"><v>length</v></c></row>'), "brokenWorkbook"],
    ["a row before the last", book('<row r="2"/><row r="1"/>'), "brokenWorkbook"],
    ["a row by no number", book('<row r="-1"/>'), "brokenWorkbook"],
    ["a row that no sheet has", book('<row r="1048576"/><row/>'), "brokenWorkbook"],
    ["a column that no sheet has", book('<row><c r="XFD1"/><c/></row>'), "brokenWorkbook"],
    ["a cell at no address", book('<row><c r="1A"/></row>'), "brokenWorkbook"],
    ["an element that does not end", book("<row>"), "brokenWorkbook"],
    ["a sheet that stops", book("", { [sheet]: "<worksheet><sheetData>" }), "brokenWorkbook"],
    ["a sheet of nothing", book("", { [sheet]: "" }), "brokenWorkbook"],
    ["no UTF-8", book("", { [sheet]: Buffer.from([0x3c, 0x61, 0xff, 0x2f, 0x3e]) }), "brokenWorkbook"],
    ["an unknown entity", book(`<row>${text("A1", "&x;")}</row>`), "brokenWorkbook"],
    ["elements too deep", book("<a>".repeat(70) + "</a>".repeat(70)), "brokenWorkbook"],
  ];
  test.each(cases)("%s", async (_name, bytes, code) => {
    expect(await toldOf(bytes)).toEqual({ code });
  });

  test("entities of its own are refused before they grow", async () => {
    const laughs = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
    const typed = `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]><worksheet><sheetData>&l20;</sheetData></worksheet>`;
    const outside = '<!DOCTYPE w SYSTEM "file:///etc/hostname"><worksheet/>';
    expect(await toldOf(book("", { [sheet]: typed }))).toEqual({ code: "brokenWorkbook" });
    expect(await toldOf(book("", { [sheet]: outside }))).toEqual({ code: "brokenWorkbook" });
    expect(await toldOf(book("", { "xl/workbook.xml": outside }))).toEqual({ code: "brokenWorkbook" });
  });

  test("whatever bytes are damaged, the answer is rows or a problem of ours", async () => {
    const strings = "<sst><si><t>een</t></si><si><t>twee</t></si></sst>";
    const data = `<row>${text("A1", "x")}<c t="s"><v>1</v></c><c><v>5</v></c></row>`;
    const packed = book(data, { "xl/sharedStrings.xml": strings });
    const loose = Object.fromEntries(Object.keys(partsOf(data)).map((path) => [path, { stored: true }]));
    const stored = zip(partsOf(data, { "xl/sharedStrings.xml": strings }), loose);
    const spots = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(packed, stored), spots, async (from, changes) => {
        const bytes = Buffer.from(from);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const outcome: unknown = await readAll(bytes).catch((error: unknown) => error);
        expect(Array.isArray(outcome) || isXlsxProblem(outcome)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("a problem of another is not taken for ours", () => {
    expect(isXlsxProblem(Object.assign(new Error("brokenWorkbook"), { code: "brokenWorkbook" }))).toBe(false);
    expect(isXlsxProblem(null)).toBe(false);
  });
});

describe("limits", () => {
  const filled = (count: number): string => "<row><c><v>1</v></c></row>".repeat(count);

  test("of rows, below the header", async () => {
    expect(await rowsOf(filled(1_001))).toHaveLength(1_001);
    const most = { code: "tooManyRows", most: 1_000, sheet: "Blad" };
    expect(await toldOf(book(filled(1_002)))).toEqual(most);
    expect(await toldOf(book('<row r="1048576"><c><v>1</v></c></row>'))).toEqual(most);
  });

  test("of columns", async () => {
    expect(await rowsOf('<row><c r="AX1"><v>1</v></c></row>')).toEqual([[...Array(49).fill(null), 1]]);
    const most = { code: "tooManyColumns", most: 50, sheet: "Blad", row: 2 };
    expect(await toldOf(book('<row/><row><c r="AY2"><v>1</v></c></row>'))).toEqual(most);
    expect(await toldOf(book(`<row/><row>${"<c><v>1</v></c>".repeat(51)}</row>`))).toEqual(most);
  });

  test("of a text, in the cell, shared or reckoned", async () => {
    const strings = (length: number) => ({
      "xl/sharedStrings.xml": `<sst><si><t>x</t></si><si><t>${"x".repeat(length)}</t></si></sst>`,
    });
    const shared = '<row/><row><c r="C2" t="s"><v>1</v></c></row>';
    const most = { code: "cellTooLong", most: 100, sheet: "Blad", row: 2, column: 3 };
    expect(await rowsOf(shared, strings(100))).toEqual([[], [null, null, "x".repeat(100)]]);
    expect(await toldOf(book(shared, strings(101)))).toEqual(most);
    expect(await rowsOf('<row><c t="s"><v>0</v></c></row>', strings(101))).toEqual([["x"]]);
    expect(await toldOf(book(`<row/><row>${text("C2", "x".repeat(101))}</row>`))).toEqual(most);
    expect(await rowsOf(`<row>${text("A1", "_x000D_".repeat(100))}</row>`)).toEqual([["\r".repeat(100)]]);
    const runs = "<r><t>xxxxx</t></r>".repeat(40_000);
    expect(await toldOf(book(`<row/><row><c r="C2" t="inlineStr"><is>${runs}</is></c></row>`))).toEqual(most);
    expect(await toldOf(book(`<row/><row><c r="C2" t="str"><v>${"x".repeat(101)}</v></c></row>`))).toEqual(most);
  });

  test.each([
    ["text", `<row>${text("A1", "x".repeat(3_000_000))}</row>`],
    ["a name", `<${"x".repeat(3_000_000)}/>`],
    ["an attribute", `<row x="${"x".repeat(3_000_000)}"/>`],
    ["a comment", `<!--${"x".repeat(3_000_000)}-->`],
  ])("of what has no end: %s", async (_name, data) => {
    expect(await toldOf(book(data))).toEqual({ code: "cellTooLong", most: 100 });
  });

  test("of bytes, by what the zip says and by what comes out of it", async () => {
    const bomb = Buffer.alloc(16 * 1024 * 1024, "<row/>");
    const told = { code: "inflatesTooFar", most: limits.inflatedBytes };
    const path = "xl/worksheets/sheet1.xml";
    expect(await toldOf(book("", { [path]: bomb }))).toEqual(told);
    expect(await toldOf(zip({ ...partsOf(""), [path]: bomb }, { [path]: { size: 2_000 } }))).toEqual({
      code: "brokenWorkbook",
    });
    expect(await toldOf(book("", { "xl/sharedStrings.xml": bomb }))).toEqual(told);
  });

  test("of bytes, over all parts together, also when sheets share one", async () => {
    const sheets = '<sheet name="Blad" r:id="rId1"/>'.repeat(5);
    const more = { "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>` };
    const bytes = book(`<!--${" ".repeat(60_000)}-->`, more);
    expect(await readAll(bytes, { ...limits, inflatedBytes: 400_000 })).toHaveLength(5);
    expect(await toldOf(bytes, { ...limits, inflatedBytes: 200_000 })).toEqual({
      code: "inflatesTooFar",
      most: 200_000,
    });
  });

  test("of shared texts, which are more in memory than in the zip", async () => {
    const strings = { "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(140_000)}</sst>` };
    expect(await toldOf(book("", strings))).toEqual({ code: "inflatesTooFar", most: limits.inflatedBytes });
  });

  test("of time, for names and formats that have no end", async () => {
    const named = `${"a".repeat(60_000)}/x`;
    const inNames = zip({
      "_rels/.rels": relationships(relationship("rId1", "officeDocument", named)),
      [named]: "<workbook/>",
    });
    const inFormats = book("<row><c><v>1</v></c></row>", {
      "xl/workbook.xml": partsOf("")
        ["xl/workbook.xml"].toString()
        .replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
      "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${"[".repeat(120_000)}"/></numFmts>
        <cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
    });
    const started = performance.now();
    expect(await toldOf(inNames)).toEqual({ code: "brokenWorkbook" });
    expect(await readAll(inFormats)).toEqual([{ name: "Blad", hidden: false, rows: [[1]] }]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("of parts", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`a${at}`, ""]));
    expect(await toldOf(zip({ ...partsOf(""), ...many }))).toEqual({ code: "brokenWorkbook" });
  });

  test("of the list of sheets, which stays in memory", async () => {
    const names = `<definedNames>${"<definedName/>".repeat(1_300_000)}</definedNames>`;
    const bytes = book("", { "xl/workbook.xml": `<workbook>${names}</workbook>` });
    const most = { ...limits, inflatedBytes: 64 * 1024 * 1024 };
    expect(await toldOf(bytes, most)).toEqual({ code: "inflatesTooFar", most: 16 * 1024 * 1024 });
  });
});

describe("what is written", () => {
  const column = (header: string) => ({ header });

  /** The parts of a workbook, as texts. */
  const partTexts = async (bytes: Uint8Array): Promise<Readonly<Record<string, string>>> => {
    const { fromBufferPromise } = await import("yauzl");
    const { text: textOf } = await import("node:stream/consumers");
    const opened = await fromBufferPromise(Buffer.from(bytes));
    const texts: Record<string, string> = {};
    for await (const entry of opened.eachEntry())
      texts[entry.fileName] = await textOf(await opened.openReadStreamPromise(entry));
    return texts;
  };

  test("reads back as it was, sheet by sheet", async () => {
    const bytes = await writeWorkbook([
      {
        name: "Lerenden & meer",
        columns: [column("referentie"), { header: "leervergoeding", format: "euro", width: 14 }, column("ok")],
        rows: [["GN-01", 530.7, true], [], ["", null, false], ["🚗 שלום\nregel", -0.05, null]],
      },
      { name: "Leeg", columns: [column("niets")], rows: [] },
    ]);
    expect(await readAll(bytes)).toEqual([
      {
        name: "Lerenden & meer",
        hidden: false,
        rows: [
          ["referentie", "leervergoeding", "ok"],
          ["GN-01", 530.7, true],
          [],
          [null, null, false],
          ["🚗 שלום\nregel", -0.05],
        ],
      },
      { name: "Leeg", hidden: false, rows: [["niets"]] },
    ]);
  });

  test("shows amounts, days and counts in their format, and a bold header that stays in sight", async () => {
    const columns = [
      { header: "naam", format: "text", width: 20 },
      { header: "bedrag", format: "euro" },
      { header: "dag", format: "day" },
      { header: "aantal", format: "count" },
    ] as const;
    const texts = await partTexts(await writeWorkbook([{ name: "A", columns, rows: [["x", 1234.5, 44440, 7]] }]));
    const sheet = texts["xl/worksheets/sheet1.xml"];
    const styles = texts["xl/styles.xml"];
    const formats = new Map(
      [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
    );
    const xfs = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf ([^>]*)>/g)].map(([, xf]) => xf);
    const styleAt = (address: string): string => {
      const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1];
      return xfs[Number(style)];
    };
    const formatAt = (address: string) => formats.get(/numFmtId="(\d+)"/.exec(styleAt(address))?.[1] ?? "");
    expect(["A2", "B2", "C2", "D2"].map(formatAt)).toEqual(["@", "#,##0.00", "dd/mm/yyyy", "0"]);
    expect(sheet).toContain("<v>44440</v>");
    const font = Number(/fontId="(\d+)"/.exec(styleAt("A1"))?.[1]);
    expect([...styles.matchAll(/<font>.*?<\/font>/g)][font][0]).toContain("<b/>");
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain('<col min="1" max="1" width="20" customWidth="1"/>');
  });

  test("holds no formula, whatever a text begins with", async () => {
    const hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0"];
    const bytes = await writeWorkbook([{ name: "A", columns: hostile.map(column), rows: [hostile] }]);
    const sheet = (await partTexts(bytes))["xl/worksheets/sheet1.xml"];
    expect(sheet).not.toMatch(/<f[ />]/);
    expect([...sheet.matchAll(/<c /g)]).toHaveLength(2 * hostile.length);
    expect([...sheet.matchAll(/<c [^>]*t="s"[^>]*><v>\d+<\/v><\/c>/g)]).toHaveLength(2 * hostile.length);
    expect((await readAll(bytes))[0].rows).toEqual([hostile, hostile]);
  });

  test("holds every text, also those that objects know by name", async () => {
    const names = [...Object.getOwnPropertyNames(Object.prototype), "_x000D_", "_x005F_x000D_", "a & b < c", "]]>"];
    const bytes = await writeWorkbook([{ name: "A", columns: names.map(column), rows: [names, names] }]);
    expect((await readAll(bytes))[0].rows).toEqual([names, names, names]);
    expect(Object.values(await partTexts(bytes)).join("")).not.toMatch(/native code|\[object/);
  });

  test("asks a question mark where no program shows a character, and cuts where Excel would repair", async () => {
    const rows = [["a\u0000b", "x\uD800y", "\uDC00z", "\uFFFE", "\u0085", "a\r\nb\rc", "y".repeat(40_000)]];
    const bytes = await writeWorkbook([{ name: "A", columns: [], rows }]);
    const [read] = await readAll(bytes, { ...limits, cellLength: 40_000 });
    expect(read.rows[1]).toEqual(["a?b", "x?y", "?z", "?", "?", "a\nb\nc", "y".repeat(32_767)]);
  });

  test("whatever it is, reads back the same", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), "_x000D_", " "),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const plain = (value: XlsxCell): XlsxCell =>
      typeof value !== "string"
        ? value
        : value.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD/gu, "?") ||
          null;
    const kept = (row: readonly XlsxCell[]): readonly XlsxCell[] => {
      const cells = row.map(plain).map((value) => (Object.is(value, -0) ? 0 : value));
      return cells.slice(0, cells.findLastIndex((value) => value !== null) + 1);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
        const [read] = await readAll(await writeWorkbook([{ name: "A", columns: [column("kop")], rows }]));
        const expected = [["kop"], ...rows.map(kept)];
        while (expected.at(-1)?.length === 0) expected.pop();
        expect(read.rows).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("a mistake of ours is told before a file exists", async () => {
    const sheet = { name: "A", columns: [], rows: [[Number.NaN]] };
    await expect(writeWorkbook([sheet])).rejects.toThrow(RangeError);
    await expect(writeWorkbook([])).rejects.toThrow(RangeError);
    await expect(
      writeWorkbook([
        { ...sheet, rows: [] },
        { ...sheet, name: "a", rows: [] },
      ]),
    ).rejects.toThrow(RangeError);
  });
});
