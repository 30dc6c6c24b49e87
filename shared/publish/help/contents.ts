import type { Language } from "../../base/text.ts";
import type { Parameter } from "../../engine/parameter.ts";
import type { Rule } from "../../engine/rule.ts";
import { namespace } from "../excel.ts";
import { bySubject, subjectWord } from "../subjects.ts";
import { checksPath } from "./check-paths.ts";
import { code, link, type Page, safe, table, tag } from "./html.ts";
import { figureList, rulePath } from "./values.ts";
import { words } from "./words.ts";

const path = "index.html";

const functionsOf = (rules: readonly Rule[], language: Language): readonly string[] =>
  bySubject(rules, ({ subject }) => subject).flatMap(([subject, own]) => {
    const name = subjectWord(subject, language);
    const rows = own.map((rule) => [
      link(path, rulePath(rule), code(`${namespace}.${rule.id}`)),
      safe(rule.describe[language]),
    ]);
    const columns = [words.function, words.meaning].map((word) => ({ name: word[language], as: "zin" as const }));
    return [tag("h3", safe(name)), table(`${words.functions[language]}: ${name}`, columns, rows)];
  });

const figuresOf = (parameters: readonly Parameter[], language: Language): readonly string[] =>
  bySubject(parameters, ({ id }) => id.split("/")[0]).flatMap(([subject, own]) => {
    const name = subjectWord(subject, language);
    return [tag("h3", safe(name)), figureList(`${words.figures[language]}: ${name}`, path, own, language)];
  });

/** The page on which reading begins: all functions by subject, all figures, and the way to the changes. */
export const contentsPage = (rules: readonly Rule[], parameters: readonly Parameter[], language: Language): Page => ({
  path,
  title: words.contents[language],
  body: [
    tag("p", safe(words.lead[language]), 'class="inleiding"'),
    tag("p", link(path, checksPath, words.checks[language])),
    tag("p", link(path, "wijzigingen.html", words.changes[language])),
    tag("h2", words.functions[language]),
    ...functionsOf(rules, language),
    tag("h2", words.figures[language]),
    ...figuresOf(parameters, language),
  ],
});
