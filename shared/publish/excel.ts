import { fill, type Language, type Text } from "../base/text.ts";
import type { Asked, Rule } from "../engine/rule.ts";
import type { Field } from "../facts/field.ts";
import { format } from "./format.ts";

/** What Excel calls these functions: the namespace, in every language. */
export const namespace = "DUAAL";

/** What Excel must know of a function: a rule answers it, or a table is read in one call. */
export type Listed = Pick<Rule, "id" | "describe" | "facts" | "helper">;

/** A parameter as Excel's function helper shows it. */
export type ExcelParameter = {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
};
/** The words of a choice, offered with a tooltip while a formula is typed. */
export type ExcelEnum = {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
};
/** A function of Excel's metadata file. */
export type ExcelFunction = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ExcelParameter[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
};

const defaultText = (asked: Asked, language: Language): string => {
  const value = asked.presumed ?? asked.default;
  if (value === null || value === undefined) return "";
  const words: Text = { nl: " Standaard {waarde}.", fr: " Par défaut {waarde}.", en: " Default {waarde}." };
  return fill(words[language], { waarde: format(asked.field.kind, value, language) });
};

/** What a parameter is called in Excel: the word of its fact in a language, or the name that the rule gives it. */
export const parameterName = (name: string, asked: Asked, language: Language): string =>
  asked.field.id === name ? asked.field.name[language].replaceAll(" ", "_") : name;

const parameterOf = (name: string, asked: Asked, language: Language): ExcelParameter => ({
  name: parameterName(name, asked, language),
  description: asked.field.describe[language] + (asked.need === "optional" ? `.${defaultText(asked, language)}` : ""),
  type: "any",
  dimensionality: "matrix",
  ...(asked.need === "optional" ? { optional: true as const } : {}),
  ...(asked.field.choices ? { customEnumId: enumId(asked.field) } : {}),
});

const enumId = ({ id }: Field): string => id.toUpperCase();

/** Every choice that a parameter asks, each once. */
export const excelEnums = (functions: readonly Listed[], language: Language): readonly ExcelEnum[] => {
  const fields = functions.flatMap(({ facts }) => facts.map(([, { field }]) => field)).filter(({ choices }) => choices);
  return [...new Map(fields.map((field) => [enumId(field), field])).values()].map((field) => ({
    id: enumId(field),
    type: "string",
    values: (field.choices ?? []).map(({ code, name }) => ({ name: code, stringValue: code, tooltip: name[language] })),
  }));
};

/** The id of the function that explains a rule. */
export const waaromId = (rule: Pick<Rule, "id">): string => `${rule.id}.WAAROM`;

const waaromDescription: Text = {
  nl: "Legt het antwoord van {id} uit: stappen, cijfers, artikels, bronnen en zekerheid.",
  fr: "Explique la réponse de {id} : étapes, chiffres, articles, sources et certitude.",
  en: "Explains the answer of {id}: steps, figures, articles, sources and certainty.",
};

/** Where the help of a function stands, below the address that serves the add-in. */
export const helpPath = (id: string, language: Language): string => `help/${language}/${id}.html`;

/** The metadata of every function in a language: each of them, and the `.WAAROM` of what stands on law. */
export const excelFunctions = (
  functions: readonly Listed[],
  language: Language,
  address: string,
): readonly ExcelFunction[] =>
  functions.flatMap((rule) => {
    const parameters = rule.facts.map(([name, asked]) => parameterOf(name, asked, language));
    const of = (id: string, description: string): ExcelFunction => ({
      id,
      name: id,
      description,
      helpUrl: `${address}/${helpPath(rule.id, language)}`,
      parameters,
      result: { type: "any", dimensionality: "matrix" },
    });
    const itself = of(rule.id, rule.describe[language]);
    return rule.helper ? [itself] : [itself, of(waaromId(rule), fill(waaromDescription[language], { id: rule.id }))];
  });

/** The header row of `.WAAROM`, the same in every language: columns never change place or name. */
export const waaromHeader = ["soort", "tekst", "waarde", "eenheid", "artikel", "bron", "vanaf", "zekerheid"] as const;
