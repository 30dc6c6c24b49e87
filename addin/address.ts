/** A rectangle of cells; `row` and `column` count from 0. */
export type Area = {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

const shape = /^(?:(.*)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** A is 0, Z is 25, AA is 26. */
export const columnOfLetters = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const lettersOfColumn = (column: number): string =>
  (column >= 26 ? lettersOfColumn(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** The name of a sheet as it was before it was quoted. */
export const unquoted = (sheet: string): string =>
  sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;

/** The name of a sheet as a formula writes it. */
export const quoted = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

/** Reads `A1`, `$A$1:C3` and `'My sheet'!A1`; null for whole columns and rows, and for several areas. */
export const areaOf = (address: string): Area | null => {
  const found = shape.exec(address);
  if (!found) return null;
  const [, sheet, left, top, right = left, bottom = top] = found;
  const row = Number(top) - 1;
  const column = columnOfLetters(left);
  return {
    sheet: sheet === undefined ? null : unquoted(sheet),
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnOfLetters(right) - column + 1,
  };
};

/** The sheet an address names, and the address without it. */
export const splitAddress = (address: string): { readonly sheet: string | null; readonly local: string } => {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: address };
  return { sheet: unquoted(address.slice(0, mark)), local: address.slice(mark + 1) };
};

/** The address of a rectangle. */
export const addressOf = ({ sheet, row, column, rows, columns }: Area): string => {
  const first = `${lettersOfColumn(column)}${row + 1}`;
  const last = `${lettersOfColumn(column + columns - 1)}${row + rows}`;
  return `${sheet === null ? "" : `${quoted(sheet)}!`}${first === last ? first : `${first}:${last}`}`;
};

/** An address on the sheet of another one, unless it names its own. */
export const onSheetOf = (address: string, other: string): string => {
  const { sheet } = splitAddress(other);
  return address.includes("!") || sheet === null ? address : `${quoted(sheet)}!${address}`;
};
