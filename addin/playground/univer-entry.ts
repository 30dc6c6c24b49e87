import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICellData,
  type IStyleData,
  IUniverInstanceService,
  isDefaultFormat,
  isTextFormat,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  AFTER_CELL_EDIT,
  type ISetRangeValuesCommandParams,
  SetRangeValuesCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { toCanonical } from "./dutch.ts";
import { withoutSpaces } from "./dutch-formula.ts";
import { cellDataOf, isWritten } from "./univer-cells.ts";
import type { UniverHost } from "./univer-host.ts";

/** Cells already made canonical when the editor closed, before they pass through the command. */
const canonicalCells = new WeakSet<object>();

const styleOf = (host: UniverHost, cell: Nullable<ICellData>): IStyleData =>
  host.workbook.getStyles().getStyleByCell(cell) ?? {};

/** A typed day or percentage formats a cell that has no format yet, as in Excel. */
const formatted = (host: UniverHost, cell: ICellData, format: string | undefined): ICellData => {
  const style = styleOf(host, cell);
  return format && isDefaultFormat(style.n?.pattern) ? { ...cell, s: { ...style, n: { pattern: format } } } : cell;
};

/** Excel closes the brackets a user leaves open. */
const closed = (host: UniverHost, formula: string): string =>
  formula + ")".repeat(host.injector.get(LexerTreeBuilder).checkIfAddBracket(formula));

/** The cell that this text makes when typed; `cell` brings the style it has. */
export const canonicalCell = (host: UniverHost, typed: string, cell: ICellData): ICellData => {
  if (typed.startsWith("'")) return { ...cell, ...cellDataOf(null), v: typed.slice(1), t: CellValueType.FORCE_STRING };
  const canonical = toCanonical(typed, host.language !== "en");
  if ("formula" in canonical) return { ...cell, ...cellDataOf(closed(host, canonical.formula)), t: null };
  if (typeof canonical.value === "string") return { ...cell, f: null, si: null, p: null, v: canonical.value };
  return formatted(host, { ...cell, ...cellDataOf(canonical.value) }, canonical.format);
};

/** A cell formatted as text keeps what is typed to the letter. */
export const isTextCell = (host: UniverHost, own: Nullable<ICellData>): boolean =>
  isTextFormat(styleOf(host, own).n?.pattern);

const isText = (host: UniverHost, cell: ICellData, own: Nullable<ICellData>): boolean =>
  cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING || isTextCell(host, own);

/** The text as the user left it: Univer has by then read "1,05" as two numbers, 1 and 5. */
const editorText = (host: UniverHost): string | undefined => {
  const editor = host.injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  return editor?.getBody()?.dataStream.replace(/\r\n$/, "");
};

const readEditor = (host: UniverHost): void => {
  host.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (value, { worksheet, row, col }, next) => {
      const cell = next(value);
      if (!cell || cell.p || isText(host, cell, worksheet.getCellRaw(row, col))) return cell;
      const typed = editorText(host);
      if (typed === undefined || typed === "") return cell;
      // The space Dutch entry adds after ";" (see univer-editor.ts) is not the user's.
      const canonical = canonicalCell(host, typed.startsWith("=") ? withoutSpaces(typed) : typed, cell);
      canonicalCells.add(canonical);
      return canonical;
    },
  });
};

const isTypedCell = (value: ISetRangeValuesCommandParams["value"]): value is ICellData =>
  !Array.isArray(value) && typeof value === "object" && value !== null && ("v" in value || "f" in value);

const canonicalParams = (host: UniverHost, params: ISetRangeValuesCommandParams): void => {
  const { value, range, subUnitId } = params;
  if (isWritten(params) || !isTypedCell(value) || canonicalCells.has(value)) return;
  const typed = value.f ?? value.v;
  const sheet: Nullable<Worksheet> = subUnitId ? host.workbook.getSheetBySheetId(subUnitId) : null;
  const own = range && sheet?.getCellRaw(range.startRow, range.startColumn);
  if (typeof typed !== "string" || isText(host, value, own)) return;
  params.value = canonicalCell(host, typed, own?.s ? { s: own.s, ...value } : value);
};

/** What is typed is Dutch: read it when the editor closes, and in every single cell a command sets. */
export const readDutchEntry = (host: UniverHost): void => {
  readEditor(host);
  host.commands.beforeCommandExecuted((command) => {
    if (command.id === SetRangeValuesCommand.id && command.params)
      canonicalParams(host, command.params as ISetRangeValuesCommandParams);
  });
};
