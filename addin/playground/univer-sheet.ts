import { RANGE_TYPE } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  InsertSheetCommand,
  ScrollToCellOperation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { watchCalculation } from "./univer-calculation.ts";
import { formulaAt, rawValue, typeAt, valuesAt, writeAt } from "./univer-cells.ts";
import type { CellPlace } from "./univer-function.ts";
import { addressOf, areaAt, cellAt, sheetNamed, type UniverHost, usedEnd } from "./univer-host.ts";

export type UniverSheet = {
  selection(): { readonly address: string; readonly formula: string; readonly value: unknown };
  /** Calls back when the selection or its sheet changes; the answer stops it. */
  onSelection(listener: () => void): () => void;
  /** "Rooster!A1:C3", "A1", or "A:A" to the last used row. Blanks are null, errors the text they show. */
  values(address: string): unknown[][];
  /** The cells as they look on the canvas. */
  texts(address: string): string[][];
  usedRange(sheetName?: string): string;
  /** Values, or canonical formulas where a text starts with "=". */
  write(address: string, cells: readonly (readonly unknown[])[]): void;
  /** As a user types it, so in Dutch. */
  type(address: string, text: string): void;
  formulaAt(address: string): string;
  /** The sentence of the error a function gave in this cell. */
  messageAt(address: string): string | undefined;
  sheetNames(): string[];
  addSheet(name: string): void;
  activate(address: string): void;
  paint(address: string, colour: string | null): void;
  /** Answers every formula again, for what it stands on beside the cells. */
  recalculate(): void;
  calculated(): Promise<void>;
};

const selection = (host: UniverHost): ReturnType<UniverSheet["selection"]> => {
  const sheet = host.workbook.getActiveSheet();
  const range = host.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const { startRow = 0, startColumn = 0, endRow = 0, endColumn = 0 } = range ?? {};
  const first = addressOf(sheet, { startRow, startColumn, endRow: startRow, endColumn: startColumn });
  return {
    address: addressOf(sheet, { startRow, startColumn, endRow, endColumn }),
    formula: formulaAt(host, first),
    value: rawValue(cellAt(host, sheet, startRow, startColumn)),
  };
};

const onSelection = (host: UniverHost, listener: () => void): (() => void) => {
  const subscriptions = [
    host.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(listener),
    host.workbook.activeSheet$.subscribe(listener),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
};

const texts = (host: UniverHost, address: string): string[][] => {
  const { sheet, range } = areaAt(host, address);
  return valuesAt(host, address).map((row, atRow) =>
    row.map((_value, atColumn) => String(sheet.getCell(range.startRow + atRow, range.startColumn + atColumn)?.v ?? "")),
  );
};

const usedRange = (host: UniverHost, sheetName: string | undefined): string => {
  const sheet = sheetNamed(host, sheetName);
  const end = usedEnd(host, sheet);
  return addressOf(sheet, {
    startRow: 0,
    startColumn: 0,
    endRow: Math.max(0, end.row),
    endColumn: Math.max(0, end.column),
  });
};

const activate = (host: UniverHost, address: string): void => {
  const { sheet, range } = areaAt(host, address);
  const place = { unitId: host.workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  host.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
  const primary = {
    ...range,
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    endRow: range.startRow,
    endColumn: range.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  const selections = [{ range: { ...range, rangeType: RANGE_TYPE.NORMAL }, primary, style: null }];
  host.commands.syncExecuteCommand(SetSelectionsOperation.id, { ...place, selections, reveal: true });
  host.commands.syncExecuteCommand(ScrollToCellOperation.id, { ...place, range });
};

const paint = (host: UniverHost, address: string, colour: string | null): void => {
  const { sheet, range } = areaAt(host, address);
  const place = { unitId: host.workbook.getUnitId(), subUnitId: sheet.getSheetId(), range };
  const value = colour === null ? null : { rgb: colour };
  host.commands.syncExecuteCommand(SetStyleCommand.id, { ...place, style: { type: "bg", value } });
};

/** IFERROR may have taken the error away since. */
const messageAt = (
  host: UniverHost,
  address: string,
  sentenceAt: (place: CellPlace) => string | undefined,
): string | undefined => {
  const { sheet, range } = areaAt(host, address);
  const { startRow: row, startColumn: column } = range;
  const value = rawValue(cellAt(host, sheet, row, column));
  if (!ERROR_TYPE_SET.has(value as ErrorType)) return undefined;
  return sentenceAt({ sheetId: sheet.getSheetId(), row, column });
};

export const sheetOf = (host: UniverHost, sentenceAt: (place: CellPlace) => string | undefined): UniverSheet => ({
  selection: () => selection(host),
  onSelection: (listener) => onSelection(host, listener),
  values: (address) => valuesAt(host, address),
  texts: (address) => texts(host, address),
  usedRange: (sheetName) => usedRange(host, sheetName),
  write: (address, cells) => writeAt(host, address, cells),
  type: (address, text) => typeAt(host, address, text),
  formulaAt: (address) => formulaAt(host, address),
  messageAt: (address) => messageAt(host, address, sentenceAt),
  sheetNames: () => host.workbook.getSheets().map((sheet) => sheet.getName()),
  addSheet: (name) => {
    const unitId = host.workbook.getUnitId();
    host.commands.syncExecuteCommand(InsertSheetCommand.id, { unitId, sheet: { name, rowCount: 1000 } });
  },
  activate: (address) => activate(host, address),
  paint: (address, colour) => paint(host, address, colour),
  recalculate: () =>
    host.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    ),
  calculated: watchCalculation(host),
});
