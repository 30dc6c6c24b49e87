import type { Certainty } from "../../base/certainty.ts";
import { type Language, languages } from "../../base/text.ts";
import { certaintyWords } from "../words.ts";
import { checksPath } from "./check-paths.ts";
import { words } from "./words.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** A text as HTML shows it. */
export const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]);

export const tag = (name: string, inner: string, attributes = ""): string =>
  `<${name}${attributes === "" ? "" : ` ${attributes}`}>${inner}</${name}>`;
export const code = (text: string): string => tag("code", safe(text));

/** A page below `help/<language>/`: its path there, its title, and what stands on it. */
export type Page = { readonly path: string; readonly title: string; readonly body: readonly string[] };

const up = (path: string): string => "../".repeat(path.split("/").length - 1);

/** A link from one page of a language to another. */
export const link = (from: string, to: string, text: string): string => tag("a", text, `href="${up(from)}${to}"`);

/** An address as a reader knows it: without what every address begins with, and not longer than a line. */
const longest = 44;
const address = (given: string): string => {
  const short = given.replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
  return short.length <= longest ? short : `${short.slice(0, longest)}…`;
};

/** A place on the web as a link, a named source as text. */
export const source = (given: string): string =>
  /^https?:\/\/\S+$/.test(given) ? tag("a", safe(address(given)), `href="${safe(given)}" rel="noopener"`) : safe(given);

/** How sure something is, as a word with a colour that only repeats it. */
export const certainty = (given: Certainty, language: Language): string =>
  tag("span", certaintyWords[given][language], `class="zekerheid ${given}"`);

/** A column of a table: of numbers, or of sentences that want room. */
export type Column = { readonly name: string; readonly as?: "getal" | "zin" };

const cellTag = (name: "td" | "th", inner: string, { as }: Column, scope = ""): string =>
  tag(name, inner, [scope, as ? `class="${as}"` : ""].filter((attribute) => attribute !== "").join(" "));

/** A table in a box that scrolls where it is wider than the page; the first cell of a row is its header. */
export const table = (caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const head = columns.map((column) => cellTag("th", safe(column.name), column, 'scope="col"'));
  const lines = rows.map((cells) => {
    const [first, ...others] = cells.map((cell, place) =>
      place === 0 ? cellTag("th", cell, columns[0], 'scope="row"') : cellTag("td", cell, columns[place]),
    );
    return tag("tr", [first, ...others].join(""));
  });
  const label = safe(caption);
  const inner = [tag("caption", label), tag("thead", tag("tr", head.join(""))), "<tbody>", ...lines, "</tbody>"];
  const box = `class="tabel" role="group" aria-label="${label}" tabindex="0"`;
  return tag("div", tag("table", `\n${inner.join("\n")}\n`), box);
};

/** A page with what every page has: its language, the way to the others, the same page in other languages. */
export const document = ({ path, title, body }: Page, language: Language): string => {
  const elsewhere = languages.map((other) =>
    other === language
      ? tag("span", other.toUpperCase(), 'aria-current="true"')
      : tag("a", other.toUpperCase(), `href="${up(path)}../${other}/${path}" hreflang="${other}" lang="${other}"`),
  );
  const here = (to: string, text: string): string =>
    to === path ? tag("span", text, 'aria-current="page"') : link(path, to, text);
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    tag("title", `${safe(title)} · ${words.product[language]}`),
    `<link rel="stylesheet" href="${up(path)}../help.css">`,
    ...languages
      .filter((other) => other !== language)
      .map((other) => `<link rel="alternate" hreflang="${other}" href="${up(path)}../${other}/${path}">`),
    "</head>",
    "<body>",
    tag("a", words.skip[language], 'class="overslaan" href="#inhoud"'),
    "<header>",
    tag("strong", words.product[language]),
    tag(
      "nav",
      [
        here("index.html", words.contents[language]),
        here(checksPath, words.checks[language]),
        here("wijzigingen.html", words.changes[language]),
      ].join("\n"),
      `aria-label="${words.pages[language]}"`,
    ),
    tag("nav", elsewhere.join("\n"), `class="talen" aria-label="${words.languages[language]}"`),
    "</header>",
    '<main id="inhoud">',
    tag("h1", safe(title)),
    ...body,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
};
