import type { Language } from "../shared/index.ts";

/** What stands in the selected cell: its address with the sheet, its formula in English ("" when none), its value. */
export type Selection = { readonly address: string; readonly formula: string; readonly value: unknown };

/** Cells and the colour of their ground, `#rrggbb`. */
export type Paint = { readonly address: string; readonly colour: string };

/** The one port between the pane and a spreadsheet. Addresses are A1, with or without `Sheet!`. */
export type Sheet = {
  /** The name of the spreadsheet, to be shown and never to be tested. */
  readonly platform: string;
  /** Whether the spreadsheet itself is dark; null when it does not say. */
  readonly dark: boolean | null;
  /** What must stand before the name of anything kept on this device. */
  readonly partition: string;
  selection(): Promise<Selection>;
  onSelection(listener: () => void): () => void;
  /** Raw values by row: days are serials, blanks null or "", errors the text they show. */
  values(address: string): Promise<readonly (readonly unknown[])[]>;
  /** The address of what is used on the active sheet. */
  usedRange(): Promise<string>;
  /** Values, or formulas in English where a text starts with "=". */
  write(address: string, cells: readonly (readonly unknown[])[]): Promise<void>;
  /** Writes a formula in the selected cell. */
  insertFormula(formula: string): Promise<void>;
  activate(address: string): Promise<void>;
  /** Colours cells; the answer puts the colours back. */
  paint(paints: readonly Paint[]): Promise<() => Promise<void>>;
  sheetNames(): Promise<readonly string[]>;
  /** The language of the workbook. */
  language(): Promise<Language>;
  setLanguage(language: Language): Promise<void>;
  onLanguage(listener: () => void): () => void;
  /** The organisation's own figures that the workbook keeps, as the text of a checked file, or null. */
  ownFigures(): Promise<string | null>;
  /** Keeps them, and answers every formula again. */
  setOwnFigures(text: string | null): Promise<void>;
};
