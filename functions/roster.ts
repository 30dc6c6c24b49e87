import { matrixTable, type Table } from "../shared/index.ts";
import type { Body } from "./body.ts";
import { readCsv } from "./csv.ts";
import { isObject, type JsonObject, notACell, readJson } from "./json.ts";
import type { Limits } from "./limits.ts";
import { good, type Mistake, mostMistakes, type Outcome, refuse, refuseOne } from "./problem.ts";

/** The row of the first learner, as a sheet numbers it: the header is 1. */
const firstRow = 2;

type Row = readonly unknown[];

/** Collects mistakes: as many as are told, and the count of all. */
const collect = () => {
  const mistakes: Mistake[] = [];
  let total = 0;
  return {
    add: (mistake: Mistake): void => {
      total += 1;
      if (total <= mostMistakes) mistakes.push(mistake);
    },
    outcome: <T>(value: () => T): Outcome<T> => (total === 0 ? good(value()) : refuse("wrong-shape", mistakes, total)),
  };
};
type Collected = ReturnType<typeof collect>;

const tooLarge = (rows: number, columns: number, limits: Limits): Outcome<never> | null => {
  if (rows > limits.rows) return refuseOne("too-large", "tooManyRows", { most: limits.rows });
  if (columns > limits.columns) return refuseOne("too-large", "tooManyColumns", { most: limits.columns });
  return null;
};

const checkHeaders = (headers: Row, { cellLength }: Limits, { add }: Collected): void => {
  for (let place = 0; place < headers.length; place++) {
    const header = headers[place];
    const at = { row: 1, column: place + 1 };
    if (typeof header !== "string" && header !== null) add({ code: "notAHeader", values: { place: place + 1 }, ...at });
    else if (header !== null && header.length > cellLength)
      add({ code: "headerTooLong", values: { place: place + 1, most: cellLength }, ...at });
  }
};

const nameOf = (headers: Row, place: number): string | number => {
  const header = headers[place];
  return typeof header === "string" && header.trim() !== "" ? header : place + 1;
};

/** Looks whether every cell is one value that is not too long, once, so that nothing behind this needs to. */
const checkCells = (headers: Row, cells: Row, row: number, { cellLength }: Limits, { add }: Collected): void => {
  for (let place = 0; place < cells.length; place++) {
    const cell = cells[place];
    if (typeof cell === "string") {
      if (cell.length <= cellLength) continue;
      add({ code: "cellTooLong", values: { most: cellLength }, row, column: nameOf(headers, place) });
      continue;
    }
    const code = notACell(cell);
    if (code !== null) add({ code, row, column: nameOf(headers, place) });
  }
};

/** A table of rows that are known to be lists; a longer or, where asked, a shorter row than the header is a mistake. */
const tableOf = (headers: Row, rows: readonly Row[], limits: Limits, collected: Collected): Outcome<Table> => {
  checkHeaders(headers, limits, collected);
  for (let index = 0; index < rows.length; index++)
    checkCells(headers, rows[index], index + firstRow, limits, collected);
  return collected.outcome(() => matrixTable(headers, rows));
};

/** `{"columns":[…],"rows":[[…]]}`. */
const readMatrix = (given: JsonObject, limits: Limits): Outcome<Table> => {
  const collected = collect();
  const unknown = Object.keys(given).filter((name) => name !== "columns" && name !== "rows");
  for (const name of unknown) collected.add({ code: "unknownKey", values: { name }, column: name });
  const { columns, rows } = given;
  if (!Array.isArray(columns) || !Array.isArray(rows)) {
    for (const name of ["columns", "rows"])
      if (!Array.isArray(given[name])) collected.add({ code: "missingKey", values: { name }, column: name });
    return collected.outcome(() => matrixTable([], []));
  }
  const refused = tooLarge(rows.length, columns.length, limits);
  if (refused !== null) return refused;
  const lists = rows.map((row: unknown, index): Row => {
    if (!Array.isArray(row)) {
      collected.add({ code: "rowNotAList", row: index + firstRow });
      return [];
    }
    if (row.length <= columns.length) return row;
    const values = { cells: row.length, columns: columns.length };
    collected.add({ code: "tooManyCells", values, row: index + firstRow });
    return [];
  });
  return tableOf(columns, lists, limits, collected);
};

/** A list of objects: the columns are all their keys, in the order in which they first appear. */
const readObjects = (given: readonly unknown[], limits: Limits): Outcome<Table> => {
  const collected = collect();
  const refused = tooLarge(given.length, 0, limits);
  if (refused !== null) return refused;
  const places = new Map<string, number>();
  const rows: Row[] = [];
  for (let index = 0; index < given.length; index++) {
    const object = given[index];
    const cells: unknown[] = [];
    if (!isObject(object)) collected.add({ code: "rowNotAnObject", row: index + firstRow });
    else
      for (const name of Object.keys(object)) {
        const place = places.get(name) ?? places.size;
        if (place === places.size) places.set(name, place);
        if (place >= limits.columns) return refuseOne("too-large", "tooManyColumns", { most: limits.columns });
        while (cells.length < place) cells.push(null);
        cells[place] = object[name];
      }
    rows.push(cells);
  }
  return tableOf([...places.keys()], rows, limits, collected);
};

const readJsonRoster = (text: string, limits: Limits): Outcome<Table> => {
  const read = readJson(text, limits.depth);
  if (!read.ok) return read;
  if (Array.isArray(read.value)) return readObjects(read.value, limits);
  return isObject(read.value) ? readMatrix(read.value, limits) : refuseOne("wrong-shape", "notARoster");
};

/** An object a line; a line that cannot be read is named by its number in the text. */
const readLines = (text: string, limits: Limits): Outcome<Table> => {
  const objects: unknown[] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    if (lines[index].trim() === "") continue;
    const read = readJson(lines[index], limits.depth, index + 1);
    if (!read.ok) return read;
    objects.push(read.value);
  }
  return readObjects(objects, limits);
};

const withoutBlankEnd = (cells: readonly string[], columns: number): readonly string[] => {
  let end = cells.length;
  while (end > columns && cells[end - 1].trim() === "") end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
};

const readCsvRoster = (text: string, limits: Limits): Outcome<Table> => {
  const read = readCsv(text);
  if (!read.ok) return read;
  const [headers = [], ...lines] = read.value;
  const refused = tooLarge(lines.length, headers.length, limits);
  if (refused !== null) return refused;
  const collected = collect();
  const rows = lines.map((line, index) => {
    const cells = withoutBlankEnd(line, headers.length);
    // A blank line is a blank row, as in a sheet.
    if (cells.length === headers.length || cells.length === 0) return cells;
    const code = cells.length > headers.length ? "tooManyCells" : "tooFewCells";
    collected.add({ code, values: { cells: cells.length, columns: headers.length }, row: index + firstRow });
    return [];
  });
  return tableOf(headers, rows, limits, collected);
};

const readers = {
  "application/json": readJsonRoster,
  "text/csv": readCsvRoster,
  "application/x-ndjson": readLines,
} as const satisfies Record<string, (text: string, limits: Limits) => Outcome<Table>>;

/** The kinds of text a roster may be sent as. */
export const rosterMedia = Object.keys(readers) as readonly (keyof typeof readers)[];

/** A body as a table, or what is wrong with it as a whole; what is wrong inside a cell is for the checks. */
export const readRoster = ({ media, text }: Body, limits: Limits): Outcome<Table> =>
  readers[media as keyof typeof readers](text, limits);
