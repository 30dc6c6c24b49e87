import {
  BooleanNumber,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  type LocaleType,
} from "@univerjs/core";
import { cellDataOf } from "./univer-cells.ts";

export type SheetContent = {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
  /** Number formats by column. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Widths in pixels by column. */
  readonly widths?: Readonly<Record<number, number>>;
  readonly headerRow?: boolean;
};
export type WorkbookContent = { readonly name: string; readonly sheets: readonly SheetContent[] };

const spareRows = 200;
const leastRows = 1000;
/** Room for the widest answer, KWARTAALOVERZICHT, beside a table of some columns. */
export const leastColumns = 60;
const headerStyle = { bl: BooleanNumber.TRUE, bg: { rgb: "#e8eef7" } };

const cellOf = (sheet: SheetContent, value: unknown, row: number, column: number): ICellData => {
  const data = cellDataOf(value);
  if (sheet.headerRow && row === 0) return { ...data, s: headerStyle };
  const pattern = sheet.formats?.[column];
  return pattern === undefined ? data : { ...data, s: { n: { pattern } } };
};

const sheetData = (sheet: SheetContent, id: string): Partial<IWorksheetData> => ({
  id,
  name: sheet.name,
  rowCount: Math.max(leastRows, sheet.cells.length + spareRows),
  columnCount: Math.max(leastColumns, ...sheet.cells.map((row) => row.length + 2)),
  cellData: Object.fromEntries(
    sheet.cells.map((cells, row) => [
      row,
      Object.fromEntries(cells.map((value, column) => [column, cellOf(sheet, value, row, column)])),
    ]),
  ),
  columnData: Object.fromEntries(
    Object.entries(sheet.widths ?? {}).map(([column, width]) => [column, { w: width, hd: BooleanNumber.FALSE }]),
  ),
  freeze: sheet.headerRow
    ? { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 }
    : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
});

export const workbookData = ({ name, sheets }: WorkbookContent, locale: LocaleType): Partial<IWorkbookData> => {
  const ids = sheets.map((_sheet, index) => `sheet-${index + 1}`);
  return {
    id: "playground",
    name,
    locale,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index], sheetData(sheet, ids[index])])),
  };
};
