import type { Sheet } from "../port.ts";
import { documentLanguage, onDocumentLanguage, setDocumentLanguage } from "./language.ts";
import { documentOwnFigures, setDocumentOwnFigures } from "./own-figures.ts";
import { paintCells } from "./paint.ts";
import { rangeAt } from "./range.ts";
import { listenToSelection, readSelection } from "./selection.ts";

const supports = (set: string, version: string): boolean =>
  Office.context.requirements?.isSetSupported(set, version) ?? false;

/** Excel on the web does not say its theme; then the system's holds. */
const isDark = (): boolean | null => {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? null;
};

const readValues = (address: string): Promise<readonly (readonly unknown[])[]> =>
  Excel.run(async (context) => {
    const range = rangeAt(context, address).load("values");
    await context.sync();
    return range.values;
  });

const readUsedRange = (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    const first = sheet.getRange("A1").load("address");
    await context.sync();
    return used.isNullObject ? first.address : used.address;
  });

const writeCells = (address: string, cells: readonly (readonly unknown[])[]): Promise<void> =>
  Excel.run(async (context) => {
    const columns = Math.max(0, ...cells.map((row) => row.length));
    if (columns === 0) return;
    const target = rangeAt(context, address)
      .getCell(0, 0)
      .getResizedRange(cells.length - 1, columns - 1);
    target.formulas = cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
    await context.sync();
  });

/** A workbook with our formulas starts the add-in with it, so that they do not show #NAME?. */
const startWithWorkbook = async (): Promise<void> => {
  if (supports("SharedRuntime", "1.1")) await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
};

const insertFormula = async (formula: string): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.getActiveCell().formulas = [[formula]];
    await context.sync();
  });
  await startWithWorkbook();
};

const activate = (address: string): Promise<void> =>
  Excel.run(async (context) => {
    const range = rangeAt(context, address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });

const sheetNames = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/** The sentences in the cells speak the language of the workbook, so they are calculated again. */
const recalculate = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });

/** Excel, through Office.js. */
export const officeSheet = (): Sheet => ({
  platform: `Excel ${Office.context.platform ?? ""}`.trim(),
  dark: isDark(),
  partition: Office.context.partitionKey ?? "",
  selection: readSelection,
  onSelection: listenToSelection,
  values: readValues,
  usedRange: readUsedRange,
  write: writeCells,
  insertFormula,
  activate,
  paint: paintCells,
  sheetNames,
  language: async () => documentLanguage(),
  setLanguage: async (language) => {
    await setDocumentLanguage(language);
    await recalculate();
  },
  onLanguage: onDocumentLanguage,
  ownFigures: async () => documentOwnFigures(),
  setOwnFigures: async (text) => {
    await setDocumentOwnFigures(text);
    await recalculate();
  },
});
