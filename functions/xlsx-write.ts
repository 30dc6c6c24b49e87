import writeExcelFile, { type Cell, type CellObject, type Row } from "write-excel-file/node";

/** How the numbers of a column are shown: an amount, a day (its serial) or a whole number; a text is shown as it is. */
export type XlsxFormat = "text" | "euro" | "day" | "count";
export type XlsxColumn = { readonly header: string; readonly width?: number; readonly format?: XlsxFormat };
export type WrittenSheet = {
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: Iterable<readonly (string | number | boolean | null)[]>;
};

const numberFormats: Readonly<Record<XlsxFormat, string | undefined>> = {
  text: undefined,
  euro: "#,##0.00",
  day: "dd/mm/yyyy",
  count: "0",
};
/** The format of text: what begins with = stays a text, even when somebody types Enter in its cell. */
const textFormat = "@";

/** Characters in one cell, as Excel allows; a workbook with more is repaired by Excel, which takes the text away. */
const longestText = 32_767;
const lineEnd = /\r\n?/g;
/** What XML cannot hold or programs do not show; the library would leave it out, and with it what stands beside it. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD/gu;
/** `_x000D_` is a character written by its number, unless its first mark is itself written so. */
const likeNumber = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as the format wants it, so that whoever reads the cell sees it as it was given. */
const written = (text: string): string => {
  const whole = text
    .slice(0, longestText)
    .replace(lineEnd, "\n")
    .replace(unwritable, "?")
    .replace(likeNumber, "_x005F_");
  // The library looks texts up as names of an object, where `constructor` is known already and would break the
  // workbook. What no XML holds it takes away only after that.
  return whole in Object.prototype ? `${whole}\0` : whole;
};

const textCell = (text: string): CellObject | null =>
  text === "" ? null : { type: String, value: written(text), format: textFormat };

const cellOf = (value: string | number | boolean | null | undefined, column: XlsxColumn | undefined): Cell => {
  if (typeof value === "string") return textCell(value);
  if (typeof value !== "number") return typeof value === "boolean" ? { type: Boolean, value } : null;
  if (!Number.isFinite(value)) throw new RangeError(`A sheet holds no number ${value}`);
  return { type: Number, value, format: column?.format && numberFormats[column.format] };
};

const headerOf = ({ header }: XlsxColumn): Cell => {
  const cell = textCell(header);
  return cell && { ...cell, fontWeight: "bold" };
};

const dataOf = ({ columns, rows }: WrittenSheet): Row[] => [
  columns.map(headerOf),
  ...Array.from(rows, (row) => row.map((value, place) => cellOf(value, columns[place]))),
];

/**
 * Writes a workbook: a bold header that stays in sight, and the rows below it. A text is always a text cell, never a
 * formula. The library makes the whole workbook in memory and in one go, so it is for some ten thousands of rows.
 */
export const writeWorkbook = async (sheets: readonly WrittenSheet[]): Promise<Uint8Array> => {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (sheets.length === 0 || names.size < sheets.length) throw new RangeError("Sheets have names of their own");
  const given = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: dataOf(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(given).toBuffer();
};
