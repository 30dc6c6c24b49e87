import {
  everyFunction,
  excelFunctions,
  type Kind,
  type Language,
  namespace,
  type Rule,
  rules,
  tableFunctions,
  waaromId,
} from "../shared/index.ts";
import { answerCells, type Cells, explainCells, tableCells } from "./cells.ts";
import { spillCells } from "./table-cells.ts";

/** A function as Excel or the playground calls it: arguments as they come, an answer that spills. */
export type CellFunction = {
  readonly id: string;
  /** How its answer shows where a cell has no format of its own. */
  readonly format?: string;
  readonly call: (given: readonly unknown[], language: Language) => Cells;
};

const formats: Partial<Record<Kind, string>> = { euro: "#,##0.00", day: "dd/mm/yyyy" };

const answering = (rule: Rule): CellFunction =>
  rule.columns
    ? { id: rule.id, call: (given, language) => tableCells(rule, given, language) }
    : {
        id: rule.id,
        format: formats[rule.gives.kind],
        call: (given, language) => answerCells(rule, given, language),
      };
const explaining = (rule: Rule): CellFunction => ({
  id: waaromId(rule),
  call: (given, language) => explainCells(rule, given, language),
});

/** Every function of the add-in: each rule and what explains it, and the functions that read a table. */
export const cellFunctions: readonly CellFunction[] = [
  ...rules.flatMap((rule) => (rule.helper ? [answering(rule)] : [answering(rule), explaining(rule)])),
  ...tableFunctions.map(
    (made): CellFunction => ({ id: made.id, call: (given, language) => spillCells(made, given, language) }),
  ),
];

/** The functions with their helper texts, for a spreadsheet that takes them as values. */
export const customFunctions = (language: Language, address: string) => {
  const texts = new Map(excelFunctions(everyFunction, language, address).map((text) => [text.id, text]));
  return cellFunctions.map(({ id, format, call }) => {
    const text = texts.get(id);
    return {
      id: `${namespace}.${id}`,
      description: text?.description ?? "",
      parameters: (text?.parameters ?? []).map(({ name, description, optional = false }) => ({
        name,
        description,
        optional,
      })),
      ...(format === undefined ? {} : { format }),
      call: (...given: unknown[]) => call(given, language),
    };
  });
};
