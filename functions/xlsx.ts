import { crc32 } from "node:zlib";
import { SaxesParser } from "saxes";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { dayOfText, serialOf } from "../shared/index.ts";
import type { Limits } from "./limits.ts";

/** A cell as it stands in the file: a day is its serial (1900 system), an error its text, such as `#N/A`. */
export type XlsxCell = number | string | boolean | null;
export type XlsxSheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** The rows from row 1, blank ones too, up to the last that holds something; each ends at its last filled cell. */
  readonly rows: AsyncIterable<readonly XlsxCell[]>;
};
export type XlsxLimits = Pick<Limits, "inflatedBytes" | "rows" | "columns" | "cellLength">;

/** What can be wrong with a workbook before anybody asks what its cells mean. */
export type XlsxCode =
  | "notAWorkbook"
  | "otherExcelFormat"
  | "encryptedWorkbook"
  | "brokenWorkbook"
  | "inflatesTooFar"
  | "tooManyRows"
  | "tooManyColumns"
  | "cellTooLong";
type Place = { readonly sheet?: string; readonly row?: number; readonly column?: number };
/** Thrown while a workbook is read. Rows and columns count from 1; `most` is the limit that was passed. */
export type XlsxProblem = Error &
  Place & { readonly code: XlsxCode; readonly values: Readonly<Record<string, number>> };

const problems = new WeakSet<object>();
export const isXlsxProblem = (error: unknown): error is XlsxProblem =>
  typeof error === "object" && error !== null && problems.has(error);
const problem = (code: XlsxCode, most?: number, place: Place = {}): XlsxProblem => {
  const values: XlsxProblem["values"] = most === undefined ? {} : { most };
  const made = Object.assign(new Error(code), { code, values, ...place });
  problems.add(made);
  return made;
};

const mebibyte = 1024 * 1024;
/** Parts of a package; a large workbook has some hundreds. */
const mostParts = 10_000;
/** Bytes of a part that is read whole: the list of sheets, of relationships, of styles. */
const mostPlain = 16 * mebibyte;
/** Elements inside elements; a sheet has ten. */
const deepest = 64;
/** Bytes of memory that shared texts may take, and that each takes beside its characters. */
const mostShared = 512 * mebibyte;
const perText = 32;
/** A character may be written as `&#x1F697;` or `_x000D_`. */
const longestCharacter = 12;

// ── The package: a zip, read by its directory, so that shared texts may stand behind the sheet that uses them ──

type Parts = { readonly has: (name: string) => boolean; readonly read: (name: string) => AsyncGenerator<string> };

const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
const encryptedPart = Buffer.from("EncryptedPackage", "utf16le");
const zipStart = Buffer.from("PK");

/** Why these bytes are no zip: a password makes of a workbook what Excel's old files are, and so do other programs. */
const notAZip = (bytes: Buffer): XlsxProblem => {
  if (bytes.subarray(0, compound.length).equals(compound))
    return problem(bytes.includes(encryptedPart) ? "encryptedWorkbook" : "otherExcelFormat");
  return problem(bytes.subarray(0, zipStart.length).equals(zipStart) ? "brokenWorkbook" : "notAWorkbook");
};

/** Names of parts do not mind capitals; some programs write them with a backslash or from the root. */
const keyOf = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

const entriesOf = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > mostParts) throw problem("brokenWorkbook");
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const key = keyOf(entry.fileNameRaw.toString());
    if (entries.has(key)) throw problem("brokenWorkbook");
    entries.set(key, entry);
  }
  return entries;
};

const orBroken = (error: unknown): XlsxProblem => (isXlsxProblem(error) ? error : problem("brokenWorkbook"));

const openParts = async (given: Uint8Array, { inflatedBytes }: XlsxLimits): Promise<Parts> => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  // Names are only looked up, never opened as paths, so they need no other check than their decoding here.
  const zip = await fromBufferPromise(bytes, { decodeStrings: false }).catch(() => Promise.reject(notAZip(bytes)));
  const entries = await entriesOf(zip).catch((error) => Promise.reject(orBroken(error)));
  let left = inflatedBytes;

  /** Text as it inflates. What the zip says of a size is believed to refuse, and counted to accept. */
  async function* read(name: string): AsyncGenerator<string> {
    const entry = entries.get(keyOf(name));
    if (entry === undefined) throw problem("brokenWorkbook");
    if (entry.isEncrypted()) throw problem("encryptedWorkbook");
    if (entry.uncompressedSize > left) throw problem("inflatesTooFar", inflatedBytes);
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let sum = 0;
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        left -= chunk.length;
        if (left < 0) throw problem("inflatesTooFar", inflatedBytes);
        sum = crc32(chunk, sum);
        yield decoder.decode(chunk, { stream: true });
      }
      if (sum !== entry.crc32) throw problem("brokenWorkbook");
      yield decoder.decode();
    } catch (error) {
      throw orBroken(error);
    }
  }
  return { has: (name) => entries.has(keyOf(name)), read };
};

// ── XML, as elements without their prefix; never with a document type, so never with entities of its own ──

type Attributes = Readonly<Record<string, string>>;
type Handlers = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};
const broken = (): never => {
  throw problem("brokenWorkbook");
};
const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

const xmlReader = ({ open, close, text }: Handlers, { cellLength }: XlsxLimits) => {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const longest = cellLength * longestCharacter + mebibyte / 8;
  let depth = 0;
  /** Characters since the last event: the reader below keeps them, so they are bounded as a text is. */
  let kept = 0;
  const takeText = (taken: string): void => {
    kept = 0;
    text?.(taken);
  };
  parser.on("error", broken);
  parser.on("doctype", broken);
  parser.on("opentag", ({ name, attributes }) => {
    kept = 0;
    depth += 1;
    if (depth > deepest) broken();
    open(localOf(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    kept = 0;
    depth -= 1;
    close?.(localOf(name));
  });
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  return {
    write: (piece: string): void => {
      parser.write(piece);
      kept += piece.length;
      if (kept > longest) throw problem("cellTooLong", cellLength);
    },
    close: (): void => {
      parser.close();
    },
  };
};

const readWhole = async (parts: Parts, name: string, handlers: Handlers, limits: XlsxLimits): Promise<void> => {
  const xml = xmlReader(handlers, limits);
  for await (const piece of parts.read(name)) xml.write(piece);
  xml.close();
};

/** A part that stays in memory as objects, so it may be large only within reason. */
const readPlain = async (parts: Parts, name: string, handlers: Handlers, limits: XlsxLimits): Promise<void> => {
  const xml = xmlReader(handlers, limits);
  let size = 0;
  for await (const piece of parts.read(name)) {
    size += piece.length;
    if (size > mostPlain) throw problem("inflatesTooFar", mostPlain);
    xml.write(piece);
  }
  xml.close();
};

// ── The book: which sheets there are, where they stand, and what they share ──

type Relationship = { readonly kind: string; readonly target: string };
type Listed = { readonly name: string; readonly hidden: boolean; readonly part: string };
type Book = {
  readonly sheets: readonly Listed[];
  readonly strings: string | null;
  /** The styles, where they must be known: days of the 1904 system look like any number. */
  readonly styles: string | null;
};

/** The name of a part that another names, which may be relative to it. */
const resolve = (target: string, from: string): string => {
  try {
    return decodeURIComponent(new URL(target, `file:///${from}`).pathname).slice(1);
  } catch {
    return broken();
  }
};
const relationshipsOf = (part: string): string => {
  const name = part.lastIndexOf("/") + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
};

/** What a part refers to; the kind is the last word of its type, which is the same in both dialects of the format. */
const readRelationships = async (
  parts: Parts,
  part: string,
  limits: XlsxLimits,
): Promise<ReadonlyMap<string, Relationship>> => {
  const found = new Map<string, Relationship>();
  const open = (name: string, { Id = "", Type = "", Target = "" }: Attributes): void => {
    if (name === "Relationship")
      found.set(Id, { kind: Type.slice(Type.lastIndexOf("/") + 1), target: resolve(Target, part) });
  };
  await readPlain(parts, relationshipsOf(part), { open }, limits);
  return found;
};

const isTrue = (text = ""): boolean => text === "1" || text.trim().toLowerCase() === "true";
const escaped = /_x([0-9A-Fa-f]{4})_/g;
/** The engine keeps a shorter piece of a text by itself; a longer one keeps the whole text it was cut from. */
const shortPiece = 12;
/** A text as it was meant: what XML cannot hold is written by its number. It stands on its own in memory. */
const textOf = (written: string): string => {
  const text = written.includes("_x")
    ? written.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : written;
  return text.length > shortPiece ? Buffer.from(text).toString() : text;
};

const targetOf = (relationships: ReadonlyMap<string, Relationship>, kind: string): string | null =>
  [...relationships.values()].find((one) => one.kind === kind)?.target ?? null;

const readBook = async (parts: Parts, limits: XlsxLimits): Promise<Book> => {
  if (!parts.has(relationshipsOf(""))) throw problem("notAWorkbook");
  const part = targetOf(await readRelationships(parts, "", limits), "officeDocument");
  if (part === null) throw problem("notAWorkbook");
  if (part.toLowerCase().endsWith(".bin")) throw problem("otherExcelFormat");
  const relationships = await readRelationships(parts, part, limits);
  const sheets: Listed[] = [];
  let root = "";
  let is1904: boolean | null = null;
  const open = (name: string, attributes: Attributes): void => {
    root ||= name;
    if (name === "workbookPr") is1904 ??= isTrue(attributes.date1904);
    if (name !== "sheet") return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
    const { kind, target } = relationships.get(id) ?? broken();
    // Sheets of charts and of macros hold no cells.
    if (kind !== "worksheet") return;
    if (!parts.has(target)) broken();
    const hidden = (attributes.state ?? "visible") !== "visible";
    sheets.push({ name: textOf(attributes.name ?? ""), hidden, part: target });
  };
  await readPlain(parts, part, { open }, limits);
  if (root !== "workbook") throw problem("notAWorkbook");
  return {
    sheets,
    strings: targetOf(relationships, "sharedStrings"),
    styles: is1904 === true ? targetOf(relationships, "styles") : null,
  };
};

/** Numbers of formats that every Excel knows and that show a day. */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
/** Characters of a format, as Excel allows. */
const longestFormat = 255;
const notShown = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]|General|AM\/PM|A\/P|E[+-]/gi;
/** A format shows a day by a year, a month or a day of it; an m beside hours, seconds or brackets is a minute. */
export const showsDay = (format: string): boolean =>
  format.split(";").some((section) => {
    const shown = section.replace(notShown, "").toLowerCase();
    return /[dyegb]|aaa/.test(shown) || (shown.includes("m") && !/[hs[]/.test(shown));
  });

/** The styles of cells that show a day. */
const readDayStyles = async (parts: Parts, part: string, limits: XlsxLimits): Promise<ReadonlySet<number>> => {
  const formats = new Map<string, string>();
  const days = new Set<number>();
  let inCells = false;
  let count = 0;
  const open = (name: string, { numFmtId = "0", formatCode = "" }: Attributes): void => {
    if (name === "numFmt") formats.set(numFmtId, formatCode.slice(0, longestFormat));
    if (name === "cellXfs") inCells = true;
    if (name !== "xf" || !inCells) return;
    const format = formats.get(numFmtId);
    if (format === undefined ? dayFormats.has(Number(numFmtId)) : showsDay(format)) days.add(count);
    count += 1;
  };
  const close = (name: string): void => {
    if (name === "cellXfs") inCells = false;
  };
  await readPlain(parts, part, { open, close }, limits);
  return days;
};

/** Collects the text inside an element, of all its runs, without how it is pronounced. */
const textTaker = (longest: number) => {
  let taken = "";
  let taking = false;
  let spoken = false;
  return {
    reset: (): void => {
      taken = "";
      taking = false;
      spoken = false;
    },
    open: (name: string): void => {
      if (name === "rPh") spoken = true;
      else if (name === "t" || name === "v") taking = !spoken;
    },
    close: (name: string): void => {
      if (name === "rPh") spoken = false;
      else if (name === "t" || name === "v") taking = false;
    },
    // What is far too long already grows no longer.
    text: (text: string): void => {
      if (taking && taken.length <= longest) taken += text;
    },
    taken: (): string => taken,
  };
};

/** The texts that cells share, by their number; null for one that is too long, which matters only if a cell uses it. */
const readStrings = async (parts: Parts, part: string, limits: XlsxLimits): Promise<readonly (string | null)[]> => {
  const strings: (string | null)[] = [];
  const most = Math.min(mostShared, limits.inflatedBytes);
  let kept = 0;
  const taker = textTaker(limits.cellLength * longestCharacter);
  const open = (name: string): void => {
    if (name === "si") taker.reset();
    else taker.open(name);
  };
  const close = (name: string): void => {
    if (name !== "si") taker.close(name);
    else {
      const text = textOf(taker.taken());
      const tooLong = text.length > limits.cellLength;
      strings.push(tooLong ? null : text);
      kept += perText + (tooLong ? 0 : text.length);
      if (kept > most) throw problem("inflatesTooFar", most);
    }
  };
  await readWhole(parts, part, { open, close, text: taker.text }, limits);
  return strings;
};

// ── The cells ──

/** What every sheet of a book needs, read when the first asks for it. */
type Shared = { readonly strings: readonly (string | null)[]; readonly days: ReadonlySet<number> };

const readShared = async (parts: Parts, { strings, styles }: Book, limits: XlsxLimits): Promise<Shared> => ({
  strings: strings !== null && parts.has(strings) ? await readStrings(parts, strings, limits) : [],
  days: styles !== null && parts.has(styles) ? await readDayStyles(parts, styles, limits) : new Set(),
});

/** The days between the beginnings of both systems. */
const days1904 = 1462;
const minutesPerDay = 1440;
const secondsPerMinute = 60;
const isoMoment = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
/** The serial of a day written as a date, as the strict dialect does; another text stays what it is. */
const serialOfMoment = (text: string): number | string => {
  const [, date = "", hours = "0", minutes = "0", seconds = "0"] = isoMoment.exec(text) ?? [];
  const day = dayOfText(date);
  const time = Number(hours) * secondsPerMinute + Number(minutes) + Number(seconds) / secondsPerMinute;
  return day === null ? text : serialOf(day) + time / minutesPerDay;
};

/** The number of a column, from 0, out of the address of a cell; -1 when it is no address. */
export const columnOf = (address: string): number => {
  let column = 0;
  let letters = 0;
  for (; letters < 4; letters++) {
    const letter = address.charCodeAt(letters) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  return letters > 3 ? -1 : column - 1;
};

/** Rows and columns of any sheet. */
const mostRows = 1_048_576;
const mostColumns = 16_384;
const rowNumberOf = (given: string | undefined, last: number): number => {
  const number = given === undefined ? last + 1 : Number(given);
  return Number.isInteger(number) && number > last && number <= mostRows ? number : broken();
};

type FoundRow = { readonly number: number; readonly cells: XlsxCell[] };

/** Takes the rows out of a sheet's elements. Blank cells and rows beyond the limits are only styled, and no matter. */
const rowTaker = ({ strings, days }: Shared, sheet: string, limits: XlsxLimits) => {
  const taker = textTaker(limits.cellLength * longestCharacter);
  let found: FoundRow[] = [];
  let inData = false;
  let inCell = false;
  let number = 0;
  let column = -1;
  let type = "";
  let style = "";
  let cells: XlsxCell[] = [];
  const here = (): Place => ({ sheet, row: number, column: column + 1 });

  const textCell = (text: string | null): string | null => {
    if (text === null || text.length > limits.cellLength) throw problem("cellTooLong", limits.cellLength, here());
    return text === "" ? null : text;
  };
  const numberCell = (text: string): XlsxCell => {
    const value = Number(text);
    if (!Number.isFinite(value)) return textCell(text);
    return days.size > 0 && days.has(Number(style)) ? value + days1904 : value;
  };
  const sharedCell = (number: number): string | null => {
    const text = strings[number];
    return text === undefined ? broken() : textCell(text);
  };
  const cellOf = (text: string): XlsxCell => {
    if (type === "str" || type === "inlineStr" || type === "e") return textCell(textOf(text));
    if (text.trim() === "") return null;
    if (type === "s") return sharedCell(Number(text));
    if (type === "b") return isTrue(text);
    return type === "d" ? serialOfMoment(text) : numberCell(text);
  };
  const keep = (value: XlsxCell): void => {
    if (value === null) return;
    if (number > limits.rows + 1) throw problem("tooManyRows", limits.rows, { sheet });
    if (column >= limits.columns) throw problem("tooManyColumns", limits.columns, { sheet, row: number });
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  };

  const open = (name: string, attributes: Attributes): void => {
    if (!inData) inData = name === "sheetData";
    else if (inCell) taker.open(name);
    else if (name === "c") {
      column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
      if (column < 0 || column >= mostColumns) broken();
      type = attributes.t ?? "n";
      style = attributes.s ?? "0";
      inCell = true;
      taker.reset();
    } else if (name === "row") {
      number = rowNumberOf(attributes.r, number);
      column = -1;
      cells = [];
    }
  };
  const close = (name: string): void => {
    if (name === "c" && inCell) {
      inCell = false;
      keep(cellOf(taker.taken()));
    } else if (inCell) taker.close(name);
    else if (name === "row" && inData && cells.length > 0) found.push({ number, cells });
    else if (name === "sheetData") inData = false;
  };
  const take = (): readonly FoundRow[] => {
    const taken = found;
    found = [];
    return taken;
  };
  return { open, close, text: taker.text, take };
};

const blankRow: readonly XlsxCell[] = [];

async function* rowsOf(
  parts: Parts,
  { name, part }: Listed,
  shared: () => Promise<Shared>,
  limits: XlsxLimits,
): AsyncGenerator<readonly XlsxCell[]> {
  const taker = rowTaker(await shared(), name, limits);
  const xml = xmlReader(taker, limits);
  let next = 1;
  for await (const piece of parts.read(part)) {
    xml.write(piece);
    for (const { number, cells } of taker.take()) {
      for (; next < number; next++) yield blankRow;
      next += 1;
      yield cells;
    }
  }
  xml.close();
}

/**
 * Reads the sheets of an Excel workbook (.xlsx) in their order, and their rows as they are asked for. Beside the zipped
 * bytes only the shared texts stay in memory. A sheet has at most `rows` rows below its header. The bytes of all parts
 * that are read are counted while they inflate, and never go further than `inflatedBytes`. A sheet whose rows are not
 * asked for is not inflated. Whatever is wrong is thrown as an `XlsxProblem`, when it is met.
 */
export async function* readSheets(bytes: Uint8Array, limits: XlsxLimits): AsyncGenerator<XlsxSheet> {
  const parts = await openParts(bytes, limits);
  const book = await readBook(parts, limits);
  let reading: Promise<Shared> | null = null;
  const shared = (): Promise<Shared> => {
    reading ??= readShared(parts, book, limits);
    return reading;
  };
  for (const sheet of book.sheets)
    yield { name: sheet.name, hidden: sheet.hidden, rows: rowsOf(parts, sheet, shared, limits) };
}
