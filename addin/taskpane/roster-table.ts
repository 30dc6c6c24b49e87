import { columnPlaces, matrixTable, type Table } from "../../shared/index.ts";
import { type Area, addressOf, areaOf } from "../address.ts";
import type { Sheet } from "../port.ts";
import { errorHeader, headerRow, neededColumns } from "../table-header.ts";

/** A roster as it stands on a sheet. */
export type PlacedTable = {
  readonly table: Table;
  readonly address: string;
  /** The cell of a row, as findings count them (the header is 1), in a column; an unknown column is the first. */
  readonly cellOf: (row: number, column: string | undefined) => string;
};

const isFilled = (cell: unknown): boolean => cell !== null && cell !== undefined && cell !== "";

/** A sheet hands over the name of the error that a cell shows. */
const isError = (cell: unknown): cell is string => typeof cell === "string" && /^#[A-Z/0-9]+[!?]?$/.test(cell);

const placed = (area: Area, values: readonly (readonly unknown[])[]): PlacedTable => {
  const top = headerRow(values);
  const [named = [], ...rows] = values.slice(top);
  const headers = named.map((cell) => (isError(cell) ? errorHeader(cell) : cell));
  const last = rows.findLastIndex((row) => row.some(isFilled));
  const table = matrixTable(headers, rows.slice(0, last + 1));
  const places = columnPlaces(table.headers);
  return {
    table,
    address: addressOf({ ...area, row: area.row + top, rows: last + 2 }),
    cellOf: (row, column) => {
      const at = (column === undefined ? undefined : places.get(column)) ?? 0;
      return addressOf({ ...area, row: area.row + top + row - 1, column: area.column + at, rows: 1, columns: 1 });
    },
  };
};

/** The table the user means: the selection when it is more than a cell, else all that is used on the active sheet. */
export const readRoster = async (sheet: Sheet): Promise<PlacedTable> => {
  const selected = areaOf((await sheet.selection()).address);
  const isTable = selected !== null && selected.rows > 1 && selected.columns >= neededColumns;
  const address = isTable ? addressOf(selected) : await sheet.usedRange();
  const area = areaOf(address) ?? { sheet: null, row: 0, column: 0, rows: 1, columns: 1 };
  return placed(area, await sheet.values(address));
};
