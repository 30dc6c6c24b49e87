import {
  type Field,
  isBlank,
  type Language,
  matrixTable,
  openRoster,
  type Plain,
  type Table,
  type TableFunction,
  type Text,
} from "../shared/index.ts";
import {
  type Cells,
  type CellValue,
  isCellError,
  isEmpty,
  isOneCell,
  type Matrix,
  matricesOf,
  notAvailable,
  valueError,
} from "./cells.ts";
import { errorHeader, headerRow } from "./table-header.ts";

/** A cell that shows an error is no value of any kind, and is told by the error's name. */
const errorCells = new Map<string, object>();
const errorCell = (error: string): object => {
  const made = errorCells.get(error) ?? { toString: () => error };
  errorCells.set(error, made);
  return made;
};

const isHandedAsEmpty = (cell: unknown): boolean => cell === null || cell === undefined;

/**
 * Where a 0 is likelier meant than empty: counts for which an empty cell is taken for 0 anyway, and a shift that begins
 * at midnight, as the second row of a night does.
 */
const zeroIsValue = ({ id }: Field): boolean => /^(?:afwezig\d?|premiesOntvangen|van)$/.test(id);

const headerOf = (cell: unknown): string =>
  isCellError(cell) ? errorHeader(cell.error) : isEmpty(cell) ? "" : String(cell);

/**
 * A roster as Excel hands over a range. Where nothing in the range came as empty, Excel may have handed over empty
 * cells as 0, as it does on the desktop: then a 0 is an empty cell, wherever that differs.
 */
export const rosterTable = (range: Matrix): Table => {
  const zeroIsEmpty = !range.some((row) => row.some(isHandedAsEmpty));
  const top = headerRow(range);
  const named = range[top].map(headerOf);
  const headers = named.slice(0, named.findLastIndex((header) => header !== "") + 1);
  const isFilled = (cell: unknown): boolean => !(zeroIsEmpty ? isEmpty(cell) : isHandedAsEmpty(cell) || cell === "");
  const last = range.findLastIndex((row, place) => place > top && row.some(isFilled));
  const rows = range.slice(top + 1, last + 1);
  const keeps = openRoster(headers).definitions.map((definition) => !definition || zeroIsValue(definition.field));
  const read = (row: readonly unknown[]) => {
    const filled = row.some(isFilled);
    return (cell: unknown, column: number): unknown => {
      if (isCellError(cell)) return errorCell(cell.error);
      return cell === 0 && zeroIsEmpty && !(filled && keeps[column]) ? null : cell;
    };
  };
  return matrixTable(
    headers,
    rows.map((row) => row.slice(0, headers.length).map(read(row))),
  );
};

const singleSentence: Text = {
  nl: "Naast de tabel neemt deze functie telkens één cel, geen bereik.",
  fr: "À côté du tableau, cette fonction prend chaque fois une cellule, pas une plage.",
  en: "Beside the table this function takes one cell each time, not a range.",
};

const cellOf = (value: Plain, column: Field, missing: (column: Field) => string): CellValue => {
  if (value !== null) return value;
  return column.kind === "euro" ? notAvailable(missing(column)) : "";
};

/** Answers a function that reads a table: a header row, and its rows; or the one cell that says why not. */
export const spillCells = (made: TableFunction, given: readonly unknown[], language: Language): Cells => {
  const [range, ...others] = matricesOf(made, given);
  if (!others.every(isOneCell)) return [[valueError(singleSentence[language])]];
  const values = others.map(([[cell]]) => cell);
  const failed = [...(isOneCell(range) ? range[0] : []), ...values].find(isCellError);
  if (failed) return [[failed]];
  const isAsked = made.facts
    .slice(1)
    .some(([, { field, need }], place) => need === "required" && !isBlank(field, values[place], false));
  if (!isAsked && range.every((row) => row.every(isEmpty))) return [[""]];
  const told = made.spill(rosterTable(range), values, language);
  if ("refused" in told) return [[valueError(told.refused)]];
  return [
    made.columns.map(({ id }) => id),
    ...told.rows.map(({ cells, missing }) => cells.map((value, place) => cellOf(value, made.columns[place], missing))),
  ];
};
