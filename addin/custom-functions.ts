import { excelFunctions, type Kind, type Language, namespace, type Rule, rules, waaromId } from "../shared/index.ts";
import { answerCells, type Cells, explainCells, tableCells } from "./cells.ts";

/** A function as Excel or the playground calls it: arguments as they come, an answer that spills. */
export type CellFunction = {
  readonly id: string;
  readonly rule: Rule;
  readonly explains: boolean;
  readonly call: (given: readonly unknown[], language: Language) => Cells;
};

/** Every function of the add-in: each rule, and what explains it. */
export const cellFunctions: readonly CellFunction[] = rules.flatMap((rule) => [
  {
    id: rule.id,
    rule,
    explains: false,
    call: (given: readonly unknown[], language: Language) =>
      (rule.columns ? tableCells : answerCells)(rule, given, language),
  },
  ...(rule.helper
    ? []
    : [
        {
          id: waaromId(rule),
          rule,
          explains: true,
          call: (given: readonly unknown[], language: Language) => explainCells(rule, given, language),
        },
      ]),
]);

/** How amounts and days show where a cell has no format of its own. */
const formats: Partial<Record<Kind, string>> = { euro: "#,##0.00", day: "dd/mm/yyyy" };
const formatOf = ({ rule, explains }: CellFunction): { readonly format?: string } => {
  const format = rule.columns || explains ? undefined : formats[rule.gives.kind];
  return format === undefined ? {} : { format };
};

/** The functions with their helper texts, for a spreadsheet that takes them as values. */
export const customFunctions = (language: Language, address: string) => {
  const texts = new Map(excelFunctions(rules, language, address).map((text) => [text.id, text]));
  return cellFunctions.map((made) => {
    const text = texts.get(made.id);
    return {
      id: `${namespace}.${made.id}`,
      description: text?.description ?? "",
      parameters: (text?.parameters ?? []).map(({ name, description, optional = false }) => ({
        name,
        description,
        optional,
      })),
      ...formatOf(made),
      call: (...given: unknown[]) => made.call(given, language),
    };
  });
};
