import { slashedOf } from "../base/day.ts";
import { fill, type Language, type Text } from "../base/text.ts";
import type { Entry, Parameter } from "../engine/parameter.ts";
import type { Rule } from "../engine/rule.ts";
import { namespace } from "./excel.ts";
import { format } from "./format.ts";
import { certaintyWords, unitWords } from "./words.ts";

const words = {
  parameters: { nl: "Parameters", fr: "Paramètres", en: "Parameters" },
  optional: { nl: "mag leeg", fr: "facultatif", en: "optional" },
  needed: { nl: "nodig", fr: "requis", en: "needed" },
  figures: { nl: "Cijfers van de wet", fr: "Chiffres de la loi", en: "Figures of the law" },
  from: { nl: "vanaf", fr: "à partir du", en: "from" },
  value: { nl: "waarde", fr: "valeur", en: "value" },
  article: { nl: "artikel", fr: "article", en: "article" },
  source: { nl: "bron", fr: "source", en: "source" },
  certainty: { nl: "zekerheid", fr: "certitude", en: "certainty" },
  unknown: { nl: "onbekend", fr: "inconnu", en: "unknown" },
  formula: { nl: "Formule", fr: "Formule", en: "Formula" },
  checked: { nl: "laatst gecontroleerd op {dag}", fr: "vérifié le {dag}", en: "last checked on {dag}" },
  why: {
    nl: "{id}.WAAROM met dezelfde parameters legt het antwoord uit.",
    fr: "{id}.WAAROM avec les mêmes paramètres explique la réponse.",
    en: "{id}.WAAROM with the same parameters explains the answer.",
  },
} as const satisfies Record<string, Text>;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]);
const tag = (name: string, inner: string): string => `<${name}>${inner}</${name}>`;
const row = (cells: readonly string[], cell = "td"): string =>
  tag("tr", cells.map((inner) => tag(cell, inner)).join(""));

const sourceCell = (source: string): string =>
  /^https?:\/\/\S+$/.test(source) ? `<a href="${safe(source)}" rel="noopener">${safe(source)}</a>` : safe(source);

const valueText = ({ parameter, value }: Entry, language: Language): string => {
  if (value === null) return words.unknown[language];
  if (typeof value !== "object") return format(parameter.kind, value, language);
  return Object.entries(value as Record<string, unknown>)
    .map(([key, cell]) => `${key}: ${format(parameter.kind, cell, language)}`)
    .join("; ");
};

const figureTable = (parameter: Parameter, language: Language): string => {
  const header = [words.from, words.value, words.article, words.source, words.certainty].map((word) => word[language]);
  const lines = parameter.entries.map((entry) =>
    row([
      slashedOf(entry.from),
      safe(valueText(entry, language)) + (entry.note ? `<br><small>${safe(entry.note[language])}</small>` : ""),
      safe(entry.article),
      sourceCell(entry.source),
      certaintyWords[entry.certainty][language],
    ]),
  );
  const unit = unitWords[parameter.unit][language];
  const checked = fill(words.checked[language], { dag: slashedOf(parameter.checkedOn) });
  return [
    tag("h3", `${safe(parameter.name[language])}${unit ? ` (${unit})` : ""}`),
    tag("p", `<small>${parameter.id} · ${checked}</small>`),
    tag("table", tag("thead", row(header, "th")) + tag("tbody", lines.join(""))),
  ].join("\n");
};

/** The figures that the cases of a rule read, each once, in the order in which they are met. */
const figuresOf = (rule: Rule): readonly Parameter[] => [
  ...new Set(rule.cases.flatMap(({ reads }) => Object.values(reads).map(({ parameter }) => parameter))),
];

/** The help page of a rule: what it gives, what it asks, and the whole history of the figures it stands on. */
export const helpPage = (rule: Rule, language: Language, stylesheet: string): string => {
  const parameters = rule.facts.map(([name, { field, need }]) =>
    row([
      tag("code", name),
      safe(field.describe[language]),
      need === "required" ? words.needed[language] : words.optional[language],
    ]),
  );
  return [
    "<!doctype html>",
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    tag("title", `${namespace}.${rule.id}`),
    `<link rel="stylesheet" href="${stylesheet}"></head><body><main>`,
    tag("h1", `${namespace}.${rule.id}`),
    tag("p", safe(rule.describe[language])),
    tag("p", `<strong>${words.formula[language]}</strong>: ${safe(rule.formula[language])}`),
    ...(rule.helper ? [] : [tag("p", fill(words.why[language], { id: tag("code", `${namespace}.${rule.id}`) }))]),
    tag("h2", words.parameters[language]),
    tag("table", tag("tbody", parameters.join(""))),
    tag("h2", words.figures[language]),
    ...figuresOf(rule).map((parameter) => figureTable(parameter, language)),
    "</main></body></html>",
    "",
  ].join("\n");
};
