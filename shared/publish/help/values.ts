import { slashedOf } from "../../base/day.ts";
import type { Language } from "../../base/text.ts";
import { type Entry, keyName, lastDayOfEntry, type Parameter } from "../../engine/parameter.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Kind } from "../../facts/field.ts";
import { format } from "../format.ts";
import { unitWords } from "../words.ts";
import { type Column, certainty, code, link, safe, table, tag } from "./html.ts";
import { words } from "./words.ts";

/** Where the page of a figure stands, below those of its language. */
export const figurePath = ({ id }: Parameter): string => `wet/${id}.html`;
/** Where the page of a function stands. */
export const rulePath = ({ id }: Rule): string => `${id}.html`;

/** The figures that the cases of a rule read, each once, in the order in which they are met. */
export const figuresOf = (rule: Rule): readonly Parameter[] => [
  ...new Set(rule.cases.flatMap(({ reads }) => Object.values(reads).map(({ parameter }) => parameter))),
];

/** Whether a rule tells any figure as it is, and so applies none of them. */
export const tellsAll = (rule: Rule, parameters: readonly Parameter[]): boolean =>
  figuresOf(rule).length === parameters.length;

/** Kinds that stand under one another by their last digit. */
export const isNumeric = (kind: Kind): boolean => ["euro", "hours", "share", "factor", "count"].includes(kind);

export const unitOf = ({ unit }: Parameter, language: Language): string => unitWords[unit][language];

const unknown = (language: Language): string => certainty("unknown", language);

/** A value, or a cell of a table, for a reader. */
export const cellText = (kind: Kind, value: unknown, language: Language): string =>
  value === null || value === undefined ? unknown(language) : safe(format(kind, value, language));

/** Whether the value of an entry is a table. */
export const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Cells of a table in one cell of a page. */
export const cellsText = (
  parameter: Parameter,
  cells: readonly (readonly [string, unknown])[],
  language: Language,
): string =>
  cells
    .map(([key, cell]) => {
      const told = `${safe(keyName(parameter, key, language))}: ${cellText(parameter.kind, cell, language)}`;
      return tag("span", told, 'class="cel"');
    })
    .join(" ");

/** The value of an entry in one cell; of a table all of it. */
export const valueText = ({ parameter, value }: Entry, language: Language): string =>
  isTable(value) ? cellsText(parameter, Object.entries(value), language) : cellText(parameter.kind, value, language);

/** The last day of an entry: its own end, or the day before the next; nothing while it goes on. */
export const lastDayText = ({ parameter, from }: Entry): string => {
  const place = parameter.entries.findIndex((entry) => entry.from === from);
  const last = lastDayOfEntry(parameter, place);
  return last === null ? "" : slashedOf(last);
};

/** The value a figure has on the day of its last check; of one that ended before or begins after, the nearest. */
const presentOf = (parameter: Parameter): Entry =>
  parameter.entries.findLast(({ from }) => from <= parameter.checkedOn) ?? parameter.entries[0];

/** The value of an entry for a list of figures: a table only says that it is one. */
export const shortText = (entry: Entry, language: Language): string => {
  if (!isTable(entry.value)) return valueText(entry, language);
  const keys = entry.parameter.keys ?? [];
  const few = 4;
  return keys.length <= few ? valueText(entry, language) : `${words.table[language]} (${keys.length})`;
};

/** A list of figures, as one page shows it: each with a link to its own, and the value of its last check. */
export const figureList = (
  caption: string,
  from: string,
  parameters: readonly Parameter[],
  language: Language,
): string => {
  const columns: readonly Column[] = [
    { name: words.figure[language], as: "zin" },
    ...[words.present, words.unit, words.from, words.certainty, words.id].map((word) => ({ name: word[language] })),
  ];
  const rows = parameters.map((parameter) => {
    const present = presentOf(parameter);
    return [
      link(from, figurePath(parameter), safe(parameter.name[language])),
      shortText(present, language),
      safe(unitOf(parameter, language)),
      slashedOf(present.from),
      certainty(present.certainty, language),
      code(parameter.id),
    ];
  });
  return table(caption, columns, rows);
};
