import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CustomFunction, FunctionArgument, FunctionResult } from "./custom-function.ts";

/** A cell of a sheet, which may hold a formula and therefore explain its error. */
export type CellPlace = { readonly sheetId: string; readonly row: number; readonly column: number };
type NodeValue = ReturnType<BaseFunction["calculate"]>;
type Explain = (place: CellPlace, message: string | undefined) => void;

const argumentOf = (value: BaseValueObject | null): FunctionArgument => {
  if (value === null || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const raw = value.getValue();
  if (value.isBoolean()) return Boolean(raw);
  return raw === "" ? null : (raw as number | string);
};

const isBlankRow = (row: readonly FunctionArgument[]): boolean => row.every((value) => value === null);

const matrixOf = (array: ArrayValueObject): FunctionArgument[][] =>
  Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: array.getColumnCount() }, (_column, column) => argumentOf(array.get(row, column) ?? null)),
  );

/** A whole column stops at its used rows, and a wholly blank one is a single blank. */
const withoutBlankTail = (rows: FunctionArgument[][]): FunctionArgument[][] =>
  rows.slice(0, Math.max(1, rows.findLastIndex((row) => !isBlankRow(row)) + 1));

const isWholeColumn = (reference: BaseReferenceObject): boolean =>
  reference.getRangePosition().startRow === 0 && reference.getRowCount() === reference.getActiveSheetRowCount();

const referenceOf = (reference: BaseReferenceObject): FunctionArgument[][] => {
  const rows = matrixOf(reference.toArrayValueObject());
  return isWholeColumn(reference) ? withoutBlankTail(rows) : rows;
};

/** The engine passes a lone null only for an argument left out; a blank cell arrives within a reference. */
const matrixOfArgument = (variant: NodeValue): FunctionArgument[][] | undefined => {
  if (variant.isReferenceObject()) return referenceOf(variant as BaseReferenceObject);
  if (!(variant instanceof BaseValueObject)) return [[{ error: "#VALUE!" }]];
  if (variant.isArray()) return matrixOf(variant as unknown as ArrayValueObject);
  return variant.isNull() ? undefined : [[argumentOf(variant)]];
};

const isError = (value: unknown): value is Extract<FunctionResult, object> =>
  typeof value === "object" && value !== null && "error" in value;

const errorValue = (error: string): BaseValueObject =>
  ErrorValueObject.create(error === "#N/A" ? ErrorType.NA : ErrorType.VALUE);

const resultOf = (value: unknown, format: string | undefined): BaseValueObject => {
  if (isError(value)) return errorValue(value.error);
  if (typeof value === "number") return NumberValueObject.create(value, format);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value === null || value === undefined ? "" : String(value));
};

const arrayOf = (
  matrix: readonly (readonly unknown[])[],
  format: string | undefined,
  place: CellPlace,
): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map((value) => resultOf(value, format))),
    rowCount: matrix.length,
    columnCount: Math.max(0, ...matrix.map((row) => row.length)),
    unitId: "",
    sheetId: place.sheetId,
    row: -1,
    column: -1,
  });

const called = (definition: CustomFunction, args: readonly unknown[]): readonly (readonly unknown[])[] => {
  try {
    return definition.call(...args);
  } catch (error) {
    // One exception would blank the whole calculation, so it becomes this cell's error.
    return [[{ error: "#VALUE!", message: error instanceof Error ? error.message : String(error) }]];
  }
};

/** The engine's own base class: its ready-made custom function turns blanks into 0 and errors into text. */
class DuaalFunction extends BaseFunction {
  override needsReferenceObject = true;
  readonly #definition: CustomFunction;
  readonly #explain: Explain;

  constructor(definition: CustomFunction, explain: Explain) {
    super(definition.id);
    this.#definition = definition;
    this.#explain = explain;
  }

  /** Else a text such as "1/09/2022" would be read as 9 January before we see it: our own reading knows better. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: NodeValue[]): NodeValue {
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const matrix = called(this.#definition, variants.map(matrixOfArgument));
    matrix.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const at = { ...place, row: place.row + row, column: place.column + column };
        this.#explain(at, isError(cell) ? cell.message : undefined);
      });
    });
    if (matrix.length === 1 && matrix[0].length === 1) return resultOf(matrix[0][0], this.#definition.format);
    return arrayOf(matrix, this.#definition.format, place);
  }
}

export const univerFunction = (definition: CustomFunction, explain: Explain): BaseFunction =>
  new DuaalFunction(definition, explain);
