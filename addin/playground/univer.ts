import { Univer, UniverInstanceType, type Workbook } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import type { CustomFunction } from "./custom-function.ts";
import { editInDutch, showInLanguage } from "./univer-display.ts";
import { helpDutchEditor } from "./univer-editor.ts";
import { readDutchEntry } from "./univer-entry.ts";
import { registerFunctions } from "./univer-functions.ts";
import { type Language, univerHost } from "./univer-host.ts";
import { univerLocale } from "./univer-locale.ts";
import { readDutchPaste } from "./univer-paste.ts";
import { giveNewSheetsRoom } from "./univer-room.ts";
import { sheetOf, type UniverSheet } from "./univer-sheet.ts";
import { type WorkbookContent, workbookData } from "./workbook-data.ts";

export type { CustomFunction } from "./custom-function.ts";
export type { UniverSheet } from "./univer-sheet.ts";
export type { SheetContent, WorkbookContent } from "./workbook-data.ts";

const registerPlugins = (univer: Univer, container: HTMLElement): void => {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  // Neither the ribbon nor the counts below say anything in Dutch, and the pane needs the room.
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    // Numbers of persons are texts of digits on purpose.
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { statisticBar: false, menus: false, zoomSlider: true },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
};

/** Univer puts the cursor in its own editor as it starts; whoever is at work in the page keeps it. */
const giveBackFocus = (before: Element | null): void => {
  const active = document.activeElement;
  if (before instanceof HTMLElement && before !== document.body) before.focus();
  else if (active instanceof HTMLElement) active.blur();
};

/** A spreadsheet with our functions in `container`, speaking the pane's terms: addresses, values and formulas. */
export const createSheet = async (
  container: HTMLElement,
  content: WorkbookContent,
  functions: readonly CustomFunction[],
  options: { readonly language: Language },
): Promise<UniverSheet> => {
  const focused = document.activeElement;
  const locale = await univerLocale(options.language);
  const univer = new Univer({ locale: locale.type, locales: { [locale.type]: locale.pack } });
  registerPlugins(univer, container);
  const data = workbookData(content, locale.type);
  const workbook = univer.createUnit<typeof data, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  // The services are there only now that the first workbook has started the plugins.
  const host = univerHost(univer, workbook, options.language);
  const sentenceAt = registerFunctions(host, functions);
  showInLanguage(host);
  editInDutch(host);
  readDutchEntry(host);
  readDutchPaste(host);
  helpDutchEditor(host);
  giveNewSheetsRoom(host);
  const sheet = sheetOf(host, sentenceAt);
  (globalThis as { duaalSheet?: UniverSheet }).duaalSheet = sheet;
  await sheet.calculated();
  giveBackFocus(focused);
  return sheet;
};
