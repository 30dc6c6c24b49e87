import { fill, type Language } from "../../base/text.ts";
import type { Asked, Rule } from "../../engine/rule.ts";
import type { Field } from "../../facts/field.ts";
import { namespace, parameterName } from "../excel.ts";
import { format } from "../format.ts";
import { code, link, type Page, safe, table, tag } from "./html.ts";
import { figureList, figuresOf, rulePath } from "./values.ts";
import { words } from "./words.ts";

/** A function as it is typed, with what may be left out in brackets. */
const spelled = (rule: Rule, language: Language): string => {
  const names = rule.facts.map(([name, asked]) => {
    const word = parameterName(name, asked, language);
    return asked.need === "optional" ? `[${word}]` : word;
  });
  return `=${namespace}.${rule.id}(${names.join("; ")})`;
};

const needOf = ({ need }: Asked, language: Language): string =>
  ({ required: words.needed, blank: words.mayBeBlank, optional: words.optional })[need][language];

const choicesOf = ({ choices }: Field, language: Language): string => {
  if (!choices) return "";
  const each = choices.map(({ code: word, name }) =>
    word === name[language] ? code(word) : `${code(word)} ${safe(name[language])}`,
  );
  return `<br><small>${words.choices[language]}: ${each.join(", ")}</small>`;
};

const parametersOf = (rule: Rule, language: Language): string => {
  if (rule.facts.length === 0) return tag("p", words.noParameters[language]);
  const names = [words.parameter, words.meaning, words.required, words.fallback, words.overHttp];
  const rows = rule.facts.map(([name, asked]) => [
    code(parameterName(name, asked, language)),
    safe(asked.field.describe[language]) + choicesOf(asked.field, language),
    needOf(asked, language),
    asked.need === "optional" ? safe(format(asked.field.kind, asked.presumed ?? asked.default, language)) : "",
    code(name),
  ]);
  return table(
    words.parameters[language],
    names.map((name) => ({ name: name[language], as: name === words.meaning ? "zin" : undefined })),
    rows,
  );
};

const columnsOf = ({ columns }: Rule, language: Language): readonly string[] =>
  columns === undefined
    ? []
    : [
        tag("h2", words.columns[language]),
        table(
          words.columns[language],
          [words.column, words.meaning].map((word) => ({ name: word[language] })),
          columns.map((field) => [code(field.id), safe(field.describe[language]) + choicesOf(field, language)]),
        ),
      ];

/** The figures a rule stands on; a helper that reads none has nothing to say of them. */
const figures = (rule: Rule, language: Language): readonly string[] => {
  const read = figuresOf(rule);
  if (read.length === 0 && rule.helper) return [];
  const parts = rule.madeOf ?? [];
  const links = parts.map((part) => tag("li", link(rulePath(rule), rulePath(part), code(`${namespace}.${part.id}`))));
  const madeOf = parts.length === 0 ? [] : [tag("h2", words.madeOf[language]), tag("ul", links.join(""))];
  const caption = words.figures[language];
  const list =
    read.length === 0 ? tag("p", words.noFigures[language]) : figureList(caption, rulePath(rule), read, language);
  return [...madeOf, tag("h2", caption), list];
};

/** The help page of a function: what it gives, how, what it asks, and the figures it stands on. */
export const rulePage = (rule: Rule, language: Language): Page => ({
  path: rulePath(rule),
  title: `${namespace}.${rule.id}`,
  body: [
    tag("p", safe(rule.describe[language]), 'class="inleiding"'),
    tag("pre", code(spelled(rule, language)), 'tabindex="0"'),
    tag("p", `${tag("strong", words.formula[language])}<br>${safe(rule.formula[language])}`, 'class="formule"'),
    ...(rule.helper
      ? []
      : [
          tag(
            "p",
            safe(fill(words.why[language], { id: `${namespace}.${rule.id}` })).replace(
              /\S+\.WAAROM/,
              "<code>$&</code>",
            ),
          ),
        ]),
    tag("h2", words.parameters[language]),
    parametersOf(rule, language),
    ...columnsOf(rule, language),
    ...figures(rule, language),
  ],
});
