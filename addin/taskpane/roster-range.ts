import { openRoster, unreadable } from "../../shared/index.ts";
import { addressOf, splitAddress } from "../address.ts";
import type { Sheet } from "../port.ts";
import { headerRow } from "../table-header.ts";

/** Titles may stand above the header, and no roster has more columns than these. */
const titleRows = 10;
const mostColumns = 80;
/** A range grows until so many rows below it are empty: there is room for the learners of next year. */
const firstRows = 500;
const mostRows = 100_000;

const isFilled = (cell: unknown): boolean => cell !== null && cell !== undefined && cell !== "";

/** The last row of a range that begins here and has everything in it. */
const lastRow = async (sheet: Sheet, name: string, top: number, columns: number): Promise<number> => {
  let rows = firstRows;
  for (; rows < mostRows; rows *= 2) {
    const below = await sheet.values(addressOf({ sheet: name, row: top + rows, column: 0, rows, columns }));
    if (!below.some((row) => row.some(isFilled))) break;
  }
  return rows;
};

/** The roster on a sheet other than the active one, as a formula refers to it; null where there is none. */
export const rosterRange = async (sheet: Sheet): Promise<string | null> => {
  const { sheet: active } = splitAddress((await sheet.selection()).address);
  for (const name of await sheet.sheetNames()) {
    // On the sheet of its own table a formula would lie in the table's way.
    if (name === active) continue;
    const first = { sheet: name, row: 0, column: 0, rows: titleRows, columns: mostColumns };
    const values = await sheet.values(addressOf(first));
    const top = headerRow(values);
    const headers = (values[top] ?? []).map((cell) => (isFilled(cell) ? String(cell) : ""));
    if (unreadable(openRoster(headers)) !== null) continue;
    const columns = headers.findLastIndex((header) => header !== "") + 1;
    return addressOf({ ...first, row: top, rows: await lastRow(sheet, name, top, columns), columns });
  }
  return null;
};
