import { openRoster, unreadable } from "../../shared/index.ts";
import type { Limits } from "../limits.ts";
import { refuse, refuseOne } from "../problem.ts";
import { isXlsxProblem, readSheets, type XlsxCell, type XlsxSheet } from "../xlsx.ts";
import { type Chunks, countOf, sizeOf } from "./chunks.ts";
import { orRefuse } from "./refused.ts";
import type { SheetName, Sheets } from "./sheet.ts";

/** A header row has at least so many texts; titles above it have fewer. */
const leastHeaders = 3;
/** Rows above which a header is looked for. */
const mostAbove = 20;
/** Rows after which what was found is told. */
const rowsAtOnce = 2048;

const isHeader = (row: readonly XlsxCell[]): boolean =>
  row.filter((cell) => typeof cell === "string" && cell.trim() !== "").length >= leastHeaders;

/** A header is a text, also where it looks like a number: a year above a column. */
const textsOf = (row: readonly XlsxCell[]): readonly string[] => row.map((cell) => (cell === null ? "" : String(cell)));

type Header = { readonly kind: SheetName; readonly at: number; readonly usable: boolean };

/** The first row of a sheet that can be used as a header, or else the first of texts; null where there is none. */
const headerOf = async (sheet: XlsxSheet): Promise<Header | null> => {
  let first: Header | null = null;
  let at = 0;
  for await (const row of sheet.rows) {
    if (isHeader(row)) {
      const opening = openRoster(textsOf(row));
      const header = { kind: opening.kind, at, usable: unreadable(opening) === null };
      if (header.usable) return header;
      first ??= header;
    }
    at++;
    if (at > mostAbove) break;
  }
  return first;
};

type Found = Header & { readonly name: string; readonly hidden: boolean };

/** The sheets with a header row, and which roster stands on each. */
const lookAt = async (bytes: Uint8Array, limits: Limits): Promise<readonly Found[]> => {
  const found: Found[] = [];
  for await (const sheet of readSheets(bytes, limits)) {
    const header = await headerOf(sheet);
    if (header !== null) found.push({ ...header, name: sheet.name, hidden: sheet.hidden });
  }
  // What a user sees goes before what is hidden.
  return [...found.filter(({ hidden }) => !hidden), ...found.filter(({ hidden }) => hidden)];
};

type Open = { sheet: ReturnType<Sheets["open"]> | null };

/** What a reader of workbooks says, as a problem of the service; a column by its header, where one was read. */
const refuseWorkbook = (error: unknown, { sheet }: Open): never => {
  if (!isXlsxProblem(error)) throw error;
  const { code, values, row, column } = error;
  const tooLarge = code === "inflatesTooFar" || code === "tooManyRows" || code === "tooManyColumns";
  const said = code === "inflatesTooFar" ? sizeOf : countOf;
  const kind = tooLarge ? "too-large" : code === "cellTooLong" ? "wrong-shape" : "unreadable-body";
  const named = column === undefined || sheet === null ? column : sheet.nameOf(column - 1);
  return orRefuse(
    refuse(kind, [
      { code, ...(values.most === undefined ? {} : { values: { most: said(values.most) } }), row, column: named },
    ]),
  );
};

async function* readInto(
  bytes: Uint8Array,
  { name, at }: Found,
  named: SheetName | null,
  sheets: Sheets,
  limits: Limits,
  open: Open,
): AsyncGenerator<void, void, void> {
  for await (const sheet of readSheets(bytes, limits)) {
    if (sheet.name !== name) continue;
    let place = 0;
    let to: ReturnType<Sheets["open"]> | null = null;
    for await (const row of sheet.rows) {
      if (place++ < at) continue;
      if (to === null) {
        to = sheets.open(textsOf(row), { name: named, growing: false, above: at });
        open.sheet = to;
      } else {
        const columns = to.columns();
        for (let column = 0; column < row.length && column < columns; column++) to.cell(column, row[column]);
        to.endRow();
        if (to.row() % rowsAtOnce === 0) yield;
      }
    }
    return;
  }
}

/** All bytes. A workbook is packed already; when it is packed once more, it may still hold no more than may be sent. */
const joined = async (chunks: Chunks, most: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of chunks) {
    size += piece.length;
    if (size > most) orRefuse(refuseOne("too-large", "tooManyBytes", { most: sizeOf(most) }));
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/**
 * Reads a workbook: its roster of learners, and of shifts where one stands on a sheet beside it. A workbook keeps the
 * place of its parts at its end, so its bytes are waited for; its rows are read one by one.
 */
export async function* readWorkbook(chunks: Chunks, sheets: Sheets, limits: Limits): AsyncGenerator<void, void, void> {
  const bytes = await joined(chunks, limits.bodyBytes);
  if (bytes.length === 0) orRefuse(refuseOne("empty-body", "emptyBody"));
  const open: Open = { sheet: null };
  try {
    const found = await lookAt(bytes, limits);
    const usable = found.filter((one) => one.usable);
    const learners = usable.find(({ kind }) => kind === "lerenden");
    const shifts = usable.find(({ kind }) => kind === "uurrooster");
    const only = learners ?? shifts ?? found.at(0);
    if (only === undefined) sheets.open([], { name: null, growing: false, above: 0 });
    else if (learners !== undefined && shifts !== undefined) {
      yield* readInto(bytes, learners, "lerenden", sheets, limits, open);
      yield* readInto(bytes, shifts, "uurrooster", sheets, limits, open);
    } else yield* readInto(bytes, only, null, sheets, limits, open);
  } catch (error) {
    refuseWorkbook(error, open);
  }
  sheets.finish();
}
