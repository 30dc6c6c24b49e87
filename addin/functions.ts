import { cellLanguage } from "./cell-language.ts";
import { type CellError, type CellValue, isCellError } from "./cells.ts";
import { cellFunctions } from "./custom-functions.ts";

/** Excel's name of the error that a cell shows. */
const nameOf: Readonly<Record<string, keyof typeof CustomFunctions.ErrorCode>> = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NAME?": "invalidName",
  "#NULL!": "nullReference",
  "#NUM!": "invalidNumber",
  "#REF!": "invalidReference",
};

const excelError = ({ error, message }: CellError): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[nameOf[error] ?? "notAvailable"], message || undefined);

const excelCell = (value: CellValue) => (isCellError(value) ? excelError(value) : value);

/** An error in a cell of a range, as Excel hands it over: an object that names the error. */
const readCell = (cell: unknown): unknown => {
  if (typeof cell !== "object" || cell === null) return cell;
  const { basicValue, code } = cell as { readonly basicValue?: unknown; readonly code?: unknown };
  const error = basicValue ?? code;
  return typeof error === "string" && error.startsWith("#") ? { error, message: "" } : cell;
};
const readArgument = (argument: unknown): unknown =>
  Array.isArray(argument)
    ? argument.map((row) => (Array.isArray(row) ? row.map(readCell) : readCell(row)))
    : readCell(argument);

const register = (): void => {
  for (const { id, call } of cellFunctions)
    CustomFunctions.associate(id, (...given: unknown[]) => {
      const cells = call(given.map(readArgument), cellLanguage());
      const [[first]] = cells;
      if (cells.length === 1 && cells[0].length === 1 && isCellError(first)) throw excelError(first);
      return cells.map((row) => row.map(excelCell));
    });
};

// The page loads Office aside, so that it opens without a network; it may come after this script.
if (globalThis.CustomFunctions) register();
else document.getElementById("office-js")?.addEventListener("load", register);
