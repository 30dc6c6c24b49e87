import type { Language, Text } from "../shared/index.ts";
import { cellLanguage } from "./cell-language.ts";
import { type CellError, type CellValue, isCellError } from "./cells.ts";
import { cellFunctions } from "./custom-functions.ts";
import { documentOwnFigures } from "./office/own-figures.ts";
import { followOwnFigures } from "./own-figures.ts";

/** Excel's name of the error that a cell shows. */
const nameOf: Readonly<Record<string, keyof typeof CustomFunctions.ErrorCode>> = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NULL!": "nullReference",
  "#NUM!": "invalidNumber",
};

/** Excel hands these errors to a function but takes none of them back: they become #VALUE! with their name. */
const refused: Readonly<Record<string, Text>> = {
  "#NAME?": {
    nl: "Een cel die u opgeeft, toont #NAAM?.",
    fr: "Une cellule que vous donnez affiche #NOM?.",
    en: "A cell that you give shows #NAME?.",
  },
  "#REF!": {
    nl: "Een cel die u opgeeft, toont #VERW!.",
    fr: "Une cellule que vous donnez affiche #REF!.",
    en: "A cell that you give shows #REF!.",
  },
};

const excelError = ({ error, message }: CellError, language: Language): CustomFunctions.Error => {
  const { Error: Made, ErrorCode } = CustomFunctions;
  const sentence = refused[error]?.[language];
  return sentence
    ? new Made(ErrorCode.invalidValue, sentence)
    : new Made(ErrorCode[nameOf[error] ?? "notAvailable"], message || undefined);
};

const excelCell = (value: CellValue, language: Language) => (isCellError(value) ? excelError(value, language) : value);

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
      const language = cellLanguage();
      followOwnFigures(documentOwnFigures());
      const cells = call(given.map(readArgument), language);
      const [[first]] = cells;
      if (cells.length === 1 && cells[0].length === 1 && isCellError(first)) throw excelError(first, language);
      return cells.map((row) => row.map((value) => excelCell(value, language)));
    });
};

// The page loads Office aside, so that it opens without a network; it may come after this script.
if (globalThis.CustomFunctions) register();
else document.getElementById("office-js")?.addEventListener("load", register);
