import {
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { deserializeRangeWithSheet, FormulaDataModel, serializeRangeWithSheet } from "@univerjs/engine-formula";

export type Language = "nl" | "fr" | "en";

/** What every part of the sheet needs of Univer, looked up once. */
export type UniverHost = {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly language: Language;
};

export const univerHost = (univer: Univer, workbook: Workbook, language: Language): UniverHost => {
  const injector = univer.__getInjector();
  return {
    univer,
    injector,
    workbook,
    language,
    commands: injector.get(ICommandService),
    formulas: injector.get(FormulaDataModel),
  };
};

export type Area = { readonly sheet: Worksheet; readonly range: IRange };

/** A cell as the sheet shows it: a cell covered by a spill holds nothing of its own. */
export const cellAt = (host: UniverHost, sheet: Worksheet, row: number, column: number): Nullable<ICellData> => {
  const spilled = host.formulas.getArrayFormulaCellData()?.[host.workbook.getUnitId()]?.[sheet.getSheetId()];
  const own = sheet.getCellRaw(row, column);
  const spill = spilled?.[row]?.[column];
  return spill && !own?.f ? { ...own, ...spill } : own;
};

const isFilled = (cell: Nullable<ICellData>): boolean =>
  cell !== null &&
  cell !== undefined &&
  (Boolean(cell.f) || (cell.v !== null && cell.v !== undefined && cell.v !== ""));

/** The last used row and column; styles alone do not count, spilled cells do. */
export const usedEnd = (host: UniverHost, sheet: Worksheet): { readonly row: number; readonly column: number } => {
  let row = -1;
  let column = -1;
  const reach = (atRow: number, atColumn: number, cell: Nullable<ICellData>): void => {
    if (!isFilled(cell)) return;
    row = Math.max(row, atRow);
    column = Math.max(column, atColumn);
  };
  sheet.getCellMatrix().forValue((atRow, atColumn, cell) => reach(atRow, atColumn, cell));
  const spilled = host.formulas.getArrayFormulaCellData()?.[host.workbook.getUnitId()]?.[sheet.getSheetId()] ?? {};
  for (const [atRow, cells] of Object.entries(spilled))
    for (const [atColumn, cell] of Object.entries(cells ?? {}))
      reach(Number(atRow), Number(atColumn), cell as Nullable<ICellData>);
  return { row, column };
};

export const sheetNamed = (host: UniverHost, name: string | undefined): Worksheet => {
  const sheet = name ? host.workbook.getSheetBySheetName(name) : host.workbook.getActiveSheet();
  if (!sheet) throw new Error(`no sheet named ${name}`);
  return sheet;
};

/** "Rooster!A1:C3", "A1" on the active sheet, and "A:A" or "1:3" to the end of what is used. */
export const areaAt = (host: UniverHost, address: string): Area => {
  const { sheetName, range } = deserializeRangeWithSheet(address);
  const sheet = sheetNamed(host, sheetName);
  const end = usedEnd(host, sheet);
  const or = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value);
  const startRow = or(range.startRow, 0);
  const startColumn = or(range.startColumn, 0);
  return {
    sheet,
    range: {
      startRow,
      startColumn,
      endRow: or(range.endRow, Math.max(startRow, end.row)),
      endColumn: or(range.endColumn, Math.max(startColumn, end.column)),
    },
  };
};

export const addressOf = (sheet: Worksheet, { startRow, startColumn, endRow, endColumn }: IRange): string =>
  serializeRangeWithSheet(sheet.getName(), { startRow, startColumn, endRow, endColumn });
