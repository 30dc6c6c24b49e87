import type { ICellData, ObjectMatrix } from "@univerjs/core";
import { type IDiscreteRange, SetRangeValuesMutation } from "@univerjs/sheets";
import {
  type ISheetClipboardHook,
  ISheetClipboardService,
  type ISheetDiscreteRangeLocation,
} from "@univerjs/sheets-ui";
import { canonicalCell, isTextCell } from "./univer-entry.ts";
import type { UniverHost } from "./univer-host.ts";

type Mutations = ReturnType<NonNullable<ISheetClipboardHook["onPasteCells"]>>;
const nothing: Mutations = { undos: [], redos: [] };

const cellsOf = (
  host: UniverHost,
  { subUnitId }: ISheetDiscreteRangeLocation,
  texts: readonly (readonly [row: number, column: number, text: string])[],
): Record<number, Record<number, ICellData>> => {
  const sheet = host.workbook.getSheetBySheetId(subUnitId);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, text] of texts) {
    const own = sheet?.getCellRaw(row, column);
    if (!isTextCell(host, own)) cells[row] = { ...cells[row], [column]: canonicalCell(host, text, { s: own?.s }) };
  }
  return cells;
};

/** Comes after Univer's own paste, whose undo therefore covers these cells too. */
const overwrite = (
  host: UniverHost,
  target: ISheetDiscreteRangeLocation,
  texts: readonly (readonly [number, number, string])[],
): Mutations => ({
  undos: [],
  redos: [
    {
      id: SetRangeValuesMutation.id,
      params: { unitId: target.unitId, subUnitId: target.subUnitId, cellValue: cellsOf(host, target, texts) },
    },
  ],
});

const textsOf = (
  { rows, cols }: IDiscreteRange,
  data: ObjectMatrix<ICellData>,
): readonly (readonly [number, number, string])[] => {
  const texts: (readonly [number, number, string])[] = [];
  data.forValue((row, column, cell) => {
    if (typeof cell?.v !== "string" || cell.v.trim() === "") return;
    if (rows[row] !== undefined && cols[column] !== undefined) texts.push([rows[row], cols[column], cell.v.trim()]);
  });
  return texts;
};

const pasteHook = (host: UniverHost): ISheetClipboardHook => ({
  id: "duaal-dutch-paste",
  // Hooks run from low to high, and the last one to write a cell wins.
  priority: 100,
  onPasteCells: (from, target, data) => (from ? nothing : overwrite(host, target, textsOf(target.range, data))),
  onPastePlainText: (target, text) =>
    /[\r\n]/.test(text) ? nothing : overwrite(host, target, [[target.range.rows[0], target.range.cols[0], text]]),
});

/** What was copied from this sheet carries an id, by which Univer pastes the cells themselves. */
const isOwnCopy = (html: string | undefined): boolean => html?.includes("data-copy-id") ?? false;

const textIn = async (item: ClipboardItem, type: string): Promise<string> =>
  item.types.includes(type) ? (await item.getType(type)).text() : "";

/**
 * Univer reads "1/09/2022" from the outside as 9 January and leaves "12,5" a text. The plain text of the clipboard is
 * read as typed; the HTML beside it is left out, since Univer has made a wrong day of it before anyone can look.
 */
export const readDutchPaste = (host: UniverHost): void => {
  const clipboard = host.injector.get(ISheetClipboardService);
  clipboard.addClipboardHook(pasteHook(host));
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  const paste = clipboard.paste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) =>
    text && !isOwnCopy(html) ? legacyPaste(undefined, text) : legacyPaste(html, text, files);
  clipboard.paste = async (item, type) => {
    const text = await textIn(item, "text/plain");
    return text && !isOwnCopy(await textIn(item, "text/html")) ? legacyPaste(undefined, text) : paste(item, type);
  };
};
