import { CellValueType, type ICellData, isRealNum, type Nullable } from "@univerjs/core";
import { type ISetRangeValuesCommandParams, SetRangeValuesCommand } from "@univerjs/sheets";
import { type Area, areaAt, cellAt, type UniverHost } from "./univer-host.ts";

/** A cell's own value: numbers, texts, booleans; blanks are null and errors the text they show. */
export const rawValue = (cell: Nullable<ICellData>): unknown => {
  const value = cell?.v;
  if (value === null || value === undefined || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(Number(value)) || value === true;
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
};

const rowsOf = <T>({ range }: Area, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: range.endRow - range.startRow + 1 }, (_row, row) =>
    Array.from({ length: range.endColumn - range.startColumn + 1 }, (_column, column) =>
      at(range.startRow + row, range.startColumn + column),
    ),
  );

export const valuesAt = (host: UniverHost, address: string): unknown[][] => {
  const area = areaAt(host, address);
  return rowsOf(area, (row, column) => rawValue(cellAt(host, area.sheet, row, column)));
};

/** The canonical formula of the first cell, also of a cell that shares its neighbour's formula; else "". */
export const formulaAt = (host: UniverHost, address: string): string => {
  const { sheet, range } = areaAt(host, address);
  const own = sheet.getCellRaw(range.startRow, range.startColumn);
  if (!own?.f && !own?.si) return "";
  const unit = host.workbook.getUnitId();
  return host.formulas.getFormulaStringByCell(range.startRow, range.startColumn, sheet.getSheetId(), unit) ?? "";
};

/** Digits written as text stay text: a number of a person would lose its leading zeros. */
const textType = (text: string): CellValueType => (isRealNum(text) ? CellValueType.FORCE_STRING : CellValueType.STRING);

export const cellDataOf = (value: unknown): ICellData => {
  const empty = { f: null, si: null, p: null };
  if (typeof value === "string" && value.startsWith("=") && value.length > 1) return { ...empty, f: value, v: null };
  if (typeof value === "boolean") return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...empty, v: value, t: CellValueType.NUMBER };
  if (value === null || value === undefined || value === "") return { ...empty, v: null, t: null };
  return { ...empty, v: String(value), t: textType(String(value)) };
};

/** What code writes is canonical already, and must not be read again as if a Dutch user had typed it. */
const written = new WeakSet<object>();
export const isWritten = (params: object): boolean => written.has(params);

const setValues = (host: UniverHost, area: Area, value: ISetRangeValuesCommandParams["value"]) => ({
  unitId: host.workbook.getUnitId(),
  subUnitId: area.sheet.getSheetId(),
  range: area.range,
  value,
});

export const writeAt = (host: UniverHost, address: string, cells: readonly (readonly unknown[])[]): void => {
  const { sheet, range } = areaAt(host, address);
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return;
  const { startRow, startColumn } = range;
  const target = { startRow, startColumn, endRow: startRow + cells.length - 1, endColumn: startColumn + width - 1 };
  const value = cells.map((row) => Array.from({ length: width }, (_cell, column) => cellDataOf(row[column])));
  const params = setValues(host, { sheet, range: target }, value);
  written.add(params);
  host.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
};

/** The same command the cell editor ends with, holding the text as typed. */
export const typeAt = (host: UniverHost, address: string, text: string): void => {
  const params = setValues(host, areaAt(host, address), { v: text });
  host.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
};
