import type { Language } from "../base/text.ts";
import type { Parameter } from "../engine/parameter.ts";
import type { Rule } from "../engine/rule.ts";
import { controles } from "../law/controles.ts";
import { changesPage } from "./help/changes.ts";
import { checkPage, figuresCited } from "./help/check.ts";
import { inFolder } from "./help/check-paths.ts";
import { checksPage } from "./help/checks.ts";
import { contentsPage } from "./help/contents.ts";
import type { RunExamples } from "./help/examples.ts";
import { figurePage } from "./help/figure.ts";
import { document } from "./help/html.ts";
import { rulePage } from "./help/rule.ts";

/** A page as a file below the address that serves the add-in. */
export type HelpPage = { readonly path: string; readonly html: string };

/** All help in a language: the contents, a page of each function, figure and check, and the changes of the law. */
export const helpPages = (
  rules: readonly Rule[],
  parameters: readonly Parameter[],
  runs: RunExamples,
  language: Language,
): readonly HelpPage[] => {
  const cited = controles.map((check) => ({ check, figures: new Set(figuresCited(check, runs)) }));
  const citing = (parameter: Parameter) =>
    cited.filter(({ figures }) => figures.has(parameter)).map(({ check }) => check);
  return [
    contentsPage(rules, parameters, language),
    ...rules.map((rule) => rulePage(rule, language)),
    ...parameters.map((parameter) => figurePage({ parameter, parameters, rules, checks: citing(parameter) }, language)),
    changesPage(parameters, language),
    checksPage(runs, language),
    ...controles.map((check) => checkPage(check, runs, language)),
  ].map((page) => ({ path: inFolder(language, page.path), html: document(page, language) }));
};
