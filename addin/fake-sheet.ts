import type { Language } from "../shared/index.ts";
import { addressOf, areaOf, onSheetOf } from "./address.ts";
import { followOwnFigures } from "./own-figures.ts";
import type { Sheet } from "./port.ts";

/** A spreadsheet of plain cells, for tests: what starts with "=" is a formula and its value is null. */
export type FakeSheet = Sheet & {
  readonly cells: Map<string, unknown>;
  readonly colours: Map<string, string>;
  select(address: string): void;
  /** The address that was activated last. */
  active(): string;
};

/** `cells` by sheet, as rows; the first sheet is the active one. */
export const fakeSheet = (cells: Readonly<Record<string, readonly (readonly unknown[])[]>>): FakeSheet => {
  const names = Object.keys(cells);
  const held = new Map<string, unknown>();
  const colours = new Map<string, string>();
  const listeners = new Set<() => void>();
  const languageListeners = new Set<() => void>();
  let selected = `${names[0]}!A1`;
  let language: Language = "nl";
  let ownFigures: string | null = null;

  const each = (address: string, visit: (key: string, row: number, column: number) => void): void => {
    const area = areaOf(onSheetOf(address, selected));
    if (area === null) throw new Error(`no such address: ${address}`);
    for (let row = 0; row < area.rows; row++)
      for (let column = 0; column < area.columns; column++) {
        const one = { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        visit(addressOf(one), row, column);
      }
  };
  const write = (address: string, rows: readonly (readonly unknown[])[]): void => {
    const area = areaOf(onSheetOf(address, selected));
    if (area === null) throw new Error(`no such address: ${address}`);
    rows.forEach((row, atRow) => {
      row.forEach((value, atColumn) => {
        const one = { sheet: area.sheet, row: area.row + atRow, column: area.column + atColumn, rows: 1, columns: 1 };
        held.set(addressOf(one), value);
      });
    });
  };
  for (const [name, rows] of Object.entries(cells)) write(`${name}!A1`, rows);
  const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");
  const first = (address: string): unknown => held.get(address.split(":")[0]) ?? null;
  const select = (address: string): void => {
    selected = onSheetOf(address, selected);
    for (const listener of listeners) listener();
  };

  return {
    platform: "proef",
    dark: null,
    partition: "",
    cells: held,
    colours,
    select,
    active: () => selected,
    selection: async () => {
      const value = first(selected);
      return { address: selected, formula: isFormula(value) ? value : "", value: isFormula(value) ? null : value };
    },
    onSelection: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    values: async (address) => {
      const rows: unknown[][] = [];
      each(address, (key, row, column) => {
        rows[row] ??= [];
        const value = held.get(key) ?? null;
        rows[row][column] = isFormula(value) ? null : value;
      });
      return rows;
    },
    usedRange: async () => {
      const [sheet] = selected.split("!");
      const areas = [...held.keys()].map((key) => areaOf(key)).filter((area) => area?.sheet === sheet);
      const rows = Math.max(1, ...areas.map((area) => (area?.row ?? 0) + 1));
      const columns = Math.max(1, ...areas.map((area) => (area?.column ?? 0) + 1));
      return addressOf({ sheet, row: 0, column: 0, rows, columns });
    },
    write: async (address, rows) => write(address, rows),
    insertFormula: async (formula) => write(selected, [[formula]]),
    activate: async (address) => select(address),
    paint: async (paints) => {
      for (const { address, colour } of paints) each(address, (key) => colours.set(key, colour));
      return async () => {
        for (const { address } of paints) each(address, (key) => colours.delete(key));
      };
    },
    sheetNames: async () => names,
    language: async () => language,
    setLanguage: async (chosen) => {
      language = chosen;
      for (const listener of languageListeners) listener();
    },
    ownFigures: async () => ownFigures,
    setOwnFigures: async (text) => {
      ownFigures = text;
      followOwnFigures(text);
    },
    onLanguage: (listener) => {
      languageListeners.add(listener);
      return () => languageListeners.delete(listener);
    },
  };
};
