import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { digestOf, languages } from "../shared/build.ts";
import { catalogue } from "../shared/index.ts";
import { checkExamples, good } from "./check-examples.ts";
import { root } from "./examples.ts";

const built = join(root, "dist/addin/help");
const approved = join(root, "test/pages");

const pagesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    (existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : [])
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".html"))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

/** A piece of two lines, from just before they differ. */
const around = (line: string, other: string): string => {
  const place = [...line].findIndex((sign, index) => sign !== other[index]);
  const from = Math.max(0, (place < 0 ? line.length : place) - 40);
  return line.slice(from, from + 160);
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The first line in which two pages differ. */
const difference = (before: string, now: string): string => {
  const [old, made] = [before.split("\n"), now.split("\n")];
  const line = made.findIndex((text, place) => text !== old[place]);
  if (line < 0) return `ends after line ${made.length}`;
  const [was, is] = [old[line] ?? "", made[line]];
  return `line ${line + 1}\n  was …${around(was, is)}\n  is  …${around(is, was)}`;
};

/** Pages of checks are many and alike: their text is approved together, in one file for each language. */
const isOfCheck = (name: string): boolean => name.startsWith("controles/");

const how = "Look at these pages (npm start, then /help/nl/); npm run pages:approve takes them all for right.";

describe.each(languages)("help pages in %s", (language) => {
  const pages = pagesIn(join(built, language));
  const before = pagesIn(join(approved, language));

  test("are those that were approved", () => {
    const differing = [...pages].flatMap(([name, html]) => {
      const known = before.get(name);
      if (known === html || isOfCheck(name)) return [];
      return [known === undefined ? `${name}: not approved yet` : `${name}: ${difference(known, html)}`];
    });
    const gone = [...before.keys()].filter((name) => !pages.has(name)).map((name) => `${name}: no longer built`);
    const faults = [...differing, ...gone];
    if (faults.length > 0)
      throw new Error([...faults, `${faults.length} pages of ${language} differ. ${how}`].join("\n"));
    expect(pages.size).toBeGreaterThan(0);
  });

  test("of checks say what was approved, all in one file", () => {
    const text = digestOf(new Map([...pages].filter(([name]) => isOfCheck(name))));
    const known = readFileSync(join(approved, language, "controles.txt"), "utf8");
    if (text !== known) throw new Error(`controles.txt: ${difference(known, text)}\n${how}`);
    expect(text.match(/^──── /gm)).toHaveLength(catalogue(language).length + 1);
  });

  test("of checks are where the catalogue says, lead to their list, and tell every example", () => {
    for (const { id, name, help } of catalogue(language)) {
      const html = readFileSync(join(root, "dist/addin", help), "utf8");
      expect(html.toLowerCase()).toContain(`<h1>${escaped(name).toLowerCase()}</h1>`);
      expect(html).toContain('href="../controles/index.html"');
      const headings = [...html.toLowerCase().matchAll(/<h3>(.*)<\/h3>/g)].map(([, heading]) => heading);
      const told = checkExamples.filter(({ check }) => check === id).map((example) => escaped(example.name[language]));
      expect([id, headings.slice(-told.length)]).toEqual([id, told.map((one) => one.toLowerCase())]);
    }
    const index = pages.get("controles/index.html") ?? "";
    expect(catalogue(language).filter(({ id }) => !index.includes(`href="../controles/${id}.html"`))).toEqual([]);
  });

  test("link to pages, places and styles that are there", () => {
    const broken = [...pages].flatMap(([name, html]) =>
      [...html.matchAll(/ href="([^"]*)"/g)]
        .map(([, href]) => href)
        .filter((href) => !href.startsWith("http"))
        .filter((href) => {
          const [path, anchor] = href.split("#");
          if (path === "") return !html.includes(`id="${anchor}"`);
          return !existsSync(join(built, language, posix.normalize(`${dirname(name)}/${path}`)));
        })
        .map((href) => `${name}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  test("say their language, have one heading, and no id twice", () => {
    for (const [name, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect([name, ids]).toEqual([name, [...new Set(ids)]]);
      expect([name, html.includes(`<html lang="${language}">`)]).toEqual([name, true]);
      expect([name, html.match(/<h1>/g)?.length]).toEqual([name, 1]);
      expect([name, /undefined|\[object|\{\w+\}/.test(html)]).toEqual([name, false]);
    }
  });

  test("are where Excel looks for them", () => {
    const { functions } = JSON.parse(readFileSync(join(root, `dist/addin/functions.${language}.json`), "utf8"));
    for (const { helpUrl } of functions as readonly { readonly helpUrl: string }[])
      expect([helpUrl, existsSync(join(root, "dist/addin", new URL(helpUrl).pathname))]).toEqual([helpUrl, true]);
  });
});

test("a page of a figure leads to the checks that read it, and they back", () => {
  const figure = readFileSync(join(built, "nl/wet/arbeidstijd/week.html"), "utf8");
  expect(figure).toContain('href="../../controles/jongere-week-te-lang.html"');
  const check = readFileSync(join(built, "nl/controles/jongere-week-te-lang.html"), "utf8");
  expect(check).toContain('href="../wet/arbeidstijd/week.html"');
});

test("no page of a check shows somebody's number in full", () => {
  const rows = [good, ...checkExamples.flatMap(({ learners = [] }) => learners)];
  const digits = rows
    .flatMap((row) => [row.insz, row.mentorInsz, row.referentie])
    .map((cell) => String(cell ?? "").replace(/\D/g, ""))
    .filter((cell) => cell.length >= 9);
  expect(new Set(digits).size).toBeGreaterThan(10);
  for (const language of languages)
    for (const [name, html] of pagesIn(join(built, language, "controles"))) {
      const shown = html.replace(/[^\p{L}\p{N}]/gu, "");
      expect([name, digits.filter((number) => shown.includes(number))]).toEqual([name, []]);
    }
});

test("a page of each function and each figure leads to the others and back", () => {
  const html = readFileSync(join(built, "nl/LEERVERGOEDING.html"), "utf8");
  expect(html).toContain('href="wet/leervergoeding/ggmmi.html"');
  const figure = readFileSync(join(built, "nl/wet/leervergoeding/ggmmi.html"), "utf8");
  expect(figure).toContain('href="../../LEERVERGOEDING.html"');
});
