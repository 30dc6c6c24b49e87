import { CsvError, type Parser, parse } from "csv-parse";
import type { Limits } from "../limits.ts";
import { refuse, refuseOne } from "../problem.ts";
import { countOf, sizeOf } from "./chunks.ts";
import { orRefuse } from "./refused.ts";
import { longestRow, type Sheet, type Sheets } from "./sheet.ts";

const separators = [";", ",", "\t"] as const;
const lineEnd = /\r\n|\n|\r/;

/** Excel lets a file name its separator on a first line that no sheet shows. */
const namedSeparator = /^sep=(.)(?:\r\n|\n|\r)/;

/** The first line as it comes: where it ends, outside quotes, and what stands most often between its cells. */
const makeFirstLine = () => {
  const counts = new Map<string, number>(separators.map((one) => [one, 0]));
  let inQuotes = false;
  /** Whether a quote begins a cell here, or goes on with one that seemed to end. */
  let mayOpen = true;
  let size = 0;
  let end = -1;
  return {
    read: (text: string): void => {
      for (let at = 0; at < text.length && end < 0; at++, size++) {
        const character = text[at];
        const count = counts.get(character);
        if (inQuotes) inQuotes = character !== '"';
        else if (character === '"') inQuotes = mayOpen;
        else if (character === "\n" || character === "\r") end = size;
        else if (count !== undefined) counts.set(character, count + 1);
        mayOpen = character === '"' || count !== undefined;
      }
    },
    /** The place of its line end, or -1. */
    end: (): number => end,
    /** Of equals the one Belgian Excel writes. */
    separator: (): string =>
      separators.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best)),
  };
};

/** What separates the cells of a text. */
export const separatorOf = (text: string): string => {
  const line = makeFirstLine();
  line.read(text);
  return line.separator();
};

/** A body of CSV is one sheet, whose first line is its header. */
const alone = { name: null, growing: false, above: 0 } as const;

const isBlankLine = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** Bytes that are given to the reader of quotes at once. */
const pieceLength = 64 * 1024;

/** Rows of any sheet of Excel: where cells have a format, it writes as many blank ones. */
const rowsOfASheet = 1_048_576;

/** Rows of cells go to a sheet: the first are its headers. Blank rows at the end are none; others keep their number. */
const makeRows = (sheets: Sheets, limits: Limits) => {
  let sheet: Sheet | null = null;
  let blank = 0;
  let above = false;
  const put = (to: Sheet, cells: readonly string[]): void => {
    const columns = to.columns();
    let end = cells.length;
    while (end > columns && cells[end - 1].trim() === "") end--;
    if (end > columns) sheets.mistake({ code: "tooManyCells", values: { cells: end, columns }, row: to.row() });
    else if (end < columns && !isBlankLine(cells))
      sheets.mistake({ code: "tooFewCells", values: { cells: cells.length, columns }, row: to.row() });
    else
      for (let place = 0; place < end; place++) {
        const cell = cells[place];
        if (cell.length > limits.cellLength)
          sheets.mistake({
            code: "cellTooLong",
            values: { most: limits.cellLength },
            row: to.row(),
            column: to.nameOf(place),
          });
        else to.cell(place, cell);
      }
    to.endRow();
  };
  return {
    row: (cells: readonly string[]): void => {
      if (sheet === null) {
        // Blank lines alone are an empty body, which is told by who reads it; above a header they are one of their own.
        if (isBlankLine(cells) && cells.length === 1) {
          above = true;
          return;
        }
        sheet = sheets.open(above ? [] : cells, alone);
        return;
      }
      if (isBlankLine(cells)) {
        blank++;
        if (blank > Math.max(limits.rows, rowsOfASheet))
          orRefuse(refuseOne("too-large", "tooManyRows", { most: countOf(limits.rows) }));
        return;
      }
      for (; blank > 0; blank--) sheet.endRow();
      put(sheet, cells);
    },
    /** The number of the row that is read next. */
    next: (): number => (sheet === null ? 1 : sheet.row() + blank),
    end: (): void => {
      if (sheet === null) sheets.open([], alone);
    },
  };
};

/** The library's own sentence quotes the cell; only its place is told. */
const brokenQuote =
  (before: number) =>
  (error: unknown): never => {
    if (!(error instanceof CsvError)) throw error;
    const { records, index } = error as CsvError & { readonly records: number; readonly index: number };
    return orRefuse(refuse("unreadable-body", [{ code: "brokenQuote", row: before + records + 1, column: index + 1 }]));
  };

/** Reads CSV as its text comes. Lines without quotes are cut, ten times as fast as a reader that looks for them. */
export const makeCsvReader = (sheets: Sheets, limits: Limits) => {
  const decoder = new TextDecoder();
  const rows = makeRows(sheets, limits);
  /** The beginning of a line, in pieces that are joined when its end comes. */
  let text = "";
  /** Whether it ends with a carriage return, which may be half of a line's end. */
  let half = false;
  const firstLine = makeFirstLine();
  let separator: string | null = null;
  let quoted: Parser | null = null;
  /** Rows that were read before the reader of quotes began. */
  let before = 0;
  /** The longest line that is waited for. */
  const longestLine = longestRow(limits);

  const tooLong = (): void => {
    if (text.length > longestLine) orRefuse(refuseOne("too-large", "lineTooLong", { most: sizeOf(longestLine) }));
  };
  /** What stands below a line that names the separator, once the first line is known whole; null before. */
  const begin = (more: string, last: boolean): string | null => {
    text += more;
    firstLine.read(more);
    const end = firstLine.end();
    // The last character may be half of a line's end.
    if (!last && (end < 0 || end === text.length - 1)) {
      tooLong();
      return null;
    }
    const named = namedSeparator.exec(text);
    separator = named?.[1] ?? firstLine.separator();
    const below = text.slice(named?.[0].length ?? 0);
    text = "";
    return below;
  };
  /** Bytes since a row was whole. */
  let waiting = 0;
  const drain = (parser: Parser): void => {
    for (let cells = parser.read(); cells !== null; cells = parser.read()) {
      rows.row(cells);
      waiting = 0;
    }
  };
  const startQuoted = (): Parser => {
    before = rows.next() - 1;
    const parser = parse({
      delimiter: separator ?? ";",
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      max_record_size: longestLine,
    });
    parser.on("error", () => {});
    return parser;
  };
  const parsePiece = async (parser: Parser, more: Uint8Array): Promise<void> => {
    waiting += more.length;
    await new Promise<void>((resolve, reject) => {
      const stop = (error: Error): void => reject(error);
      parser.once("error", stop);
      parser.write(more, (error) => {
        parser.off("error", stop);
        if (error) reject(error);
        else resolve();
      });
      drain(parser);
    }).catch(brokenQuote(before));
    drain(parser);
    // The library counts what stands in cells; a row of nothing but separators is as long.
    if (waiting > longestLine) orRefuse(refuse("unreadable-body", [{ code: "brokenQuote", row: rows.next() }]));
  };
  const parseQuoted = async (more: string): Promise<void> => {
    quoted ??= startQuoted();
    const bytes = Buffer.from(more);
    for (let at = 0; at < bytes.length; at += pieceLength)
      await parsePiece(quoted, bytes.subarray(at, at + pieceLength));
  };
  const cutLines = (last: boolean): void => {
    const lines = text.split(lineEnd);
    // A carriage return at the very end may be half of a line's end.
    half = !last && text.endsWith("\r");
    const open = last ? "" : half ? `${lines.at(-2) ?? ""}\r` : (lines.pop() ?? "");
    if (half) lines.splice(-2);
    if (last && lines.at(-1) === "") lines.pop();
    for (const line of lines) rows.row(line.split(separator ?? ";"));
    text = open;
    tooLong();
  };
  const go = async (given: string, last: boolean): Promise<void> => {
    if (quoted !== null) return parseQuoted(given);
    const more = separator === null ? begin(given, last) : given;
    if (more === null) return;
    const quote = more.indexOf('"');
    const ends = last || half || quote >= 0 || lineEnd.test(more);
    const size = text.length;
    text += more;
    // A line that goes on is not looked at again for every piece that comes.
    if (!ends) tooLong();
    else if (quote < 0) cutLines(last);
    else {
      // From the line of the first quote on, the reader that knows quotes.
      const line = Math.max(text.lastIndexOf("\n", size + quote), text.lastIndexOf("\r", size + quote)) + 1;
      const rest = text.slice(line);
      text = text.slice(0, line);
      if (text !== "") cutLines(true);
      text = "";
      await parseQuoted(rest);
    }
  };
  return {
    push: (bytes: Uint8Array): Promise<void> => go(decoder.decode(bytes, { stream: true }), false),
    end: async (): Promise<void> => {
      await go(decoder.decode(), true);
      if (quoted !== null) {
        const parser: Parser = quoted;
        parser.end();
        try {
          for await (const cells of parser) rows.row(cells);
        } catch (error) {
          brokenQuote(before)(error);
        }
      }
      rows.end();
      sheets.finish();
    },
  };
};
