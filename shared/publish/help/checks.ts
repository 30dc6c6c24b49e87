import { fill, type Language } from "../../base/text.ts";
import { controles } from "../../law/controles.ts";
import { type Check, severities } from "../../roster/check.ts";
import { bySubject } from "../subjects.ts";
import { goodRowsOf, severityTag, subjectOfChecks, templateOf } from "./check.ts";
import { checkPath, checkSubject, checksPath, goodRow } from "./check-paths.ts";
import type { RunExamples } from "./examples.ts";
import { type Column, code, link, type Page, safe, table, tag } from "./html.ts";
import { words } from "./words.ts";

const byGravity = (one: Check, other: Check): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity);

const countOf = (checks: readonly Check[]): readonly string[] =>
  [...severities.map((severity) => checks.filter((check) => check.severity === severity).length), checks.length].map(
    String,
  );

/** How many checks there are, by subject and severity; each subject leads to its place on the page. */
const counts = (subjects: readonly (readonly [string, readonly Check[]])[], language: Language): string => {
  const names = [...severities.map((severity) => words[severity][language]), words.all[language]];
  const columns: readonly Column[] = [
    { name: words.subject[language] },
    ...names.map((name) => ({ name, as: "getal" as const })),
  ];
  const rows = subjects.map(([subject, own]) => [
    tag("a", safe(subjectOfChecks(subject, language)), `href="#${subject}"`),
    ...countOf(own),
  ]);
  const total = [words.all[language], ...countOf(controles)];
  return tag("div", table(words.checks[language], columns, [...rows, total]), 'class="smal"');
};

const listOf = (subject: string, checks: readonly Check[], language: Language): readonly string[] => {
  const name = subjectOfChecks(subject, language);
  const columns: readonly Column[] = [
    { name: words.check[language], as: "zin" },
    { name: words.severity[language] },
    { name: words.sentence[language], as: "zin" },
    { name: words.id[language] },
  ];
  const rows = checks
    .toSorted(byGravity)
    .map((check) => [
      link(checksPath, checkPath(check), safe(check.name[language])),
      severityTag(check, language),
      templateOf(check, language),
      code(check.id),
    ]);
  return [tag("h2", safe(name), `id="${subject}"`), table(`${words.checks[language]}: ${name}`, columns, rows)];
};

/** All checks of rosters by subject, from grave to light, and the good row of their examples. */
export const checksPage = (runs: RunExamples, language: Language): Page => {
  const subjects = bySubject(controles, checkSubject);
  return {
    path: checksPath,
    title: words.checks[language],
    body: [
      tag("p", fill(words.checksLead[language], { aantal: String(controles.length) }), 'class="inleiding"'),
      counts(subjects, language),
      ...subjects.flatMap(([subject, own]) => listOf(subject, own, language)),
      tag("h2", words.goodRow[language], `id="${goodRow}"`),
      tag("p", words.goodRowLead[language]),
      ...goodRowsOf(runs, language),
    ],
  };
};
