import {
  CellValueType,
  type ICellData,
  InterceptorEffectEnum,
  isDefaultFormat,
  type Nullable,
  numfmt,
  type Worksheet,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, type ISheetLocation, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { toDutch } from "./dutch.ts";
import type { Language, UniverHost } from "./univer-host.ts";

const truths: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ["ONWAAR", "WAAR"],
  fr: ["FAUX", "VRAI"],
  en: ["FALSE", "TRUE"],
};

const patternOf = (host: UniverHost, cell: Nullable<ICellData>): string | undefined =>
  host.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;

/** The format a function gave the cells it spilled over, which Univer keeps but does not show. */
const spilledPattern = (host: UniverHost, sheet: Worksheet, row: number, column: number): string | undefined => {
  const spilled = host.formulas.getArrayFormulaCellData()?.[host.workbook.getUnitId()]?.[sheet.getSheetId()];
  return patternOf(host, spilled?.[row]?.[column]);
};

/** Numbers without a format of their own, and booleans, as the language writes them. */
const shown = (host: UniverHost, cell: ICellData, { worksheet, row, col }: ISheetLocation): ICellData => {
  if (cell.t === CellValueType.BOOLEAN)
    return { ...cell, v: truths[host.language][Number(cell.v) ? 1 : 0], t: CellValueType.STRING };
  if (typeof cell.v !== "number" || !isDefaultFormat(patternOf(host, cell))) return cell;
  const pattern = spilledPattern(host, worksheet, row, col) ?? "General";
  return { ...cell, v: numfmt.format(pattern, cell.v, { locale: host.language }) };
};

export const showInLanguage = (host: UniverHost): void => {
  host.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(host.language);
  // Below the number formats (10), so that a formatted number arrives here as text and is left alone.
  host.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 5,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => next(cell ? shown(host, cell, location) : cell),
  });
};

/** The chain's own type depends on the point it is fetched for. */
type AnyFetch = (name: unknown, filter?: unknown) => (initial: unknown, context: ISheetLocation) => unknown;

/** Fifteen digits are all Excel keeps, and they hide the noise of binary fractions. */
const editedNumber = (value: number, pattern: string | undefined): string => {
  if (pattern && numfmt.isDateFormat(pattern)) return numfmt.format("d/mm/yyyy", value);
  if (pattern?.includes("%")) return `${editedNumber(value * 100, undefined)}%`;
  return String(Number(value.toPrecision(15))).replace(".", ",");
};

const edited = (host: UniverHost, sheet: Worksheet, row: number, column: number, cell: ICellData): ICellData => {
  if (cell.f) return { ...cell, f: toDutch(cell.f) };
  const raw = sheet.getCellRaw(row, column);
  if (raw?.t !== CellValueType.NUMBER || raw.v === null || raw.v === undefined) return cell;
  return { ...cell, v: editedNumber(Number(raw.v), patternOf(host, raw)) };
};

/**
 * The cell editor and the formula bar show what the user would type, not what the engine keeps. Univer's own step for
 * formulas ends the chain of interceptors, so this wraps the whole chain.
 */
export const editInDutch = (host: UniverHost): void => {
  if (host.language === "en") return;
  const { writeCellInterceptor } = host.injector.get(SheetInterceptorService);
  const fetch = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor) as AnyFetch;
  const wrapped: AnyFetch = (name, filter) => {
    const composed = fetch(name, filter);
    if (name !== BEFORE_CELL_EDIT) return composed;
    return (initial, context) => {
      const cell = composed(initial, context) as Nullable<ICellData>;
      return cell ? edited(host, context.worksheet, context.row, context.col, cell) : cell;
    };
  };
  writeCellInterceptor.fetchThroughInterceptors = wrapped as typeof writeCellInterceptor.fetchThroughInterceptors;
};
