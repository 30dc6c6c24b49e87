import type { Language } from "../base/text.ts";
import type { Parameter } from "../engine/parameter.ts";
import type { Rule } from "../engine/rule.ts";
import { changesPage } from "./help/changes.ts";
import { contentsPage } from "./help/contents.ts";
import { figurePage } from "./help/figure.ts";
import { document, inFolder } from "./help/html.ts";
import { rulePage } from "./help/rule.ts";

/** A page as a file below the address that serves the add-in. */
export type HelpPage = { readonly path: string; readonly html: string };

/** All help in a language: the contents, a page of each function and of each figure, and the changes of the law. */
export const helpPages = (
  rules: readonly Rule[],
  parameters: readonly Parameter[],
  language: Language,
): readonly HelpPage[] =>
  [
    contentsPage(rules, parameters, language),
    ...rules.map((rule) => rulePage(rule, language)),
    ...parameters.map((parameter) => figurePage(parameter, parameters, rules, language)),
    changesPage(parameters, language),
  ].map((page) => ({ path: inFolder(language, page.path), html: document(page, language) }));
