import { slashedOf } from "../../base/day.ts";
import type { Language } from "../../base/text.ts";
import { type Entry, keyName, type Parameter } from "../../engine/parameter.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Check } from "../../roster/check.ts";
import { namespace, parameterName } from "../excel.ts";
import { checkPath } from "./check-paths.ts";
import { type Column, certainty, code, link, type Page, safe, source, table, tag } from "./html.ts";
import {
  cellText,
  figurePath,
  figuresOf,
  isNumeric,
  isTable,
  lastDayText,
  rulePath,
  tellsAll,
  unitOf,
  valueText,
} from "./values.ts";
import { words } from "./words.ts";

/** A figure, and all that may read it. */
export type FigureReaders = {
  readonly parameter: Parameter;
  readonly parameters: readonly Parameter[];
  readonly rules: readonly Rule[];
  /** The checks that cite it. */
  readonly checks: readonly Check[];
};

const said = (word: keyof typeof words, language: Language, as?: Column["as"]): Column => ({
  name: words[word][language],
  as,
});

/** Columns that are shown where an entry has something to put in them. */
const ifAny = (there: boolean, column: Column): readonly Column[] => (there ? [column] : []);

/** All values of a figure, the newest first; the values themselves in columns of their own. */
const history = (
  parameter: Parameter,
  language: Language,
  values: readonly Column[],
  valuesOf: (entry: Entry) => readonly string[],
): string => {
  const { entries, name } = parameter;
  const withArticle = entries.some(({ article }) => article !== "");
  const withNote = entries.some(({ note }) => note !== null);
  const columns = [
    ...[said("from", language), said("until", language), ...values, said("certainty", language)],
    ...ifAny(withArticle, said("article", language, "zin")),
    said("source", language, "zin"),
    ...ifAny(withNote, said("note", language, "zin")),
  ];
  const rows = entries
    .toReversed()
    .map((entry) => [
      slashedOf(entry.from),
      lastDayText(entry),
      ...valuesOf(entry),
      certainty(entry.certainty, language),
      ...(withArticle ? [safe(entry.article)] : []),
      source(entry.source),
      ...(withNote ? [safe(entry.note?.[language] ?? "")] : []),
    ]);
  return table(name[language], columns, rows);
};

/** More keys than these stand under one another, where they outnumber the entries. */
const mostColumns = 8;

/** The values of a figure; of a table a column for each key, or a row for each where there are many. */
const values = (parameter: Parameter, language: Language): readonly string[] => {
  const { keys, keyNames, kind, entries, name } = parameter;
  /** With the key itself, by which a cell of a sheet asks for it. */
  const called = (key: string) => (keyNames === null ? key : `${keyName(parameter, key, language)} (${key})`);
  const as: Column["as"] = isNumeric(kind) ? "getal" : undefined;
  const cell = (entry: Entry, key: string) => cellText(kind, isTable(entry.value) ? entry.value[key] : null, language);
  if (keys === null) {
    const column = { name: words.value[language], as };
    return [history(parameter, language, [column], (entry) => [valueText(entry, language)])];
  }
  if (keys.length <= mostColumns || keys.length <= entries.length) {
    const columns = keys.map((key) => ({ name: called(key), as }));
    return [history(parameter, language, columns, (entry) => keys.map((key) => cell(entry, key)))];
  }
  const newest = entries.toReversed();
  const days = newest.map(({ from }) => ({ name: slashedOf(from), as }));
  const rows = keys.map((key) => [safe(called(key)), ...newest.map((entry) => cell(entry, key))]);
  return [
    tag("div", table(name[language], [said("key", language), ...days], rows), 'class="smal"'),
    tag("h2", words.origin[language]),
    history(parameter, language, [], () => []),
  ];
};

/** How a cell asks for a figure, by a rule that tells any: its id is given, the rest is named. */
const asking = ({ id, keys }: Parameter, rule: Rule, language: Language): string => {
  const named = keys === null ? id : `${id}#${keys[0]}`;
  const given = rule.facts.map(([name, asked]) =>
    name === "id" ? `"${named}"` : parameterName(name, asked, language),
  );
  return `=${namespace}.${rule.id}(${given.join("; ")})`;
};

/** The checks of rosters that cite a figure. */
const checking = (parameter: Parameter, checks: readonly Check[], language: Language): readonly string[] => {
  if (checks.length === 0) return [];
  const items = checks.map((check) =>
    tag("li", link(figurePath(parameter), checkPath(check), safe(check.name[language]))),
  );
  return [tag("p", `${words.readByCheck[language]}:`), tag("ul", `\n${items.join("\n")}\n`)];
};

/** The functions that apply a figure, and the checks that cite it; of a figure with neither, that some check does. */
const readers = ({ parameter, parameters, rules, checks }: FigureReaders, language: Language): readonly string[] => {
  const reading = rules.filter((rule) => figuresOf(rule).includes(parameter));
  const telling = reading.filter((rule) => tellsAll(rule, parameters));
  const items = reading
    .filter((rule) => !telling.includes(rule))
    .map((rule) => {
      const name = link(figurePath(parameter), rulePath(rule), code(`${namespace}.${rule.id}`));
      return tag("li", `${name} ${safe(rule.name[language])}`);
    });
  return [
    ...(items.length > 0 ? [tag("ul", `\n${items.join("\n")}\n`)] : []),
    ...checking(parameter, checks, language),
    ...(items.length === 0 && checks.length === 0 ? [tag("p", words.byChecks[language])] : []),
    ...telling.map((rule) => tag("p", `${words.ask[language]} ${code(asking(parameter, rule, language))}`)),
  ];
};

/** The page of a figure: what it is, all its values with where they come from, and who reads it. */
export const figurePage = (given: FigureReaders, language: Language): Page => {
  const { parameter } = given;
  const unit = unitOf(parameter, language);
  const facts = [
    ...(unit === "" ? [] : [[words.unit[language], safe(unit)]]),
    [words.checkedOn[language], slashedOf(parameter.checkedOn)],
    [words.id[language], code(parameter.id)],
  ].map(([term, meaning]) => tag("div", tag("dt", term) + tag("dd", meaning)));
  const name = parameter.name[language];
  return {
    path: figurePath(parameter),
    title: name[0].toUpperCase() + name.slice(1),
    body: [
      tag("dl", `\n${facts.join("\n")}\n`, 'class="kenmerken"'),
      tag("h2", words.history[language]),
      ...values(parameter, language),
      tag("h2", words.readBy[language]),
      ...readers(given, language),
    ],
  };
};
