import { slashedOf, yearOf } from "../../base/day.ts";
import type { Language } from "../../base/text.ts";
import type { Entry, Parameter } from "../../engine/parameter.ts";
import { bySubject } from "../subjects.ts";
import { type Turn, turnsOf } from "../turns.ts";
import { type Column, certainty, link, type Page, safe, source, table, tag } from "./html.ts";
import { cellsText, figurePath, isTable, unitOf, valueText } from "./values.ts";
import { words } from "./words.ts";

const path = "wijzigingen.html";

/** More cells than these are counted, not told: the page of the figure has them. */
const mostCells = 12;

/** What an entry says where another stood or will stand: of two tables only the cells that differ. */
const side = (entry: Entry | null, other: Entry | null, without: string, language: Language): string => {
  if (entry === null) return tag("em", without);
  const { value } = entry;
  if (!isTable(value)) return valueText(entry, language);
  const opposite = isTable(other?.value) ? other.value : {};
  const cells = Object.entries(value).filter(([key, cell]) => cell !== opposite[key]);
  const told = cells.length === 0 ? Object.entries(value) : cells;
  return told.length > mostCells
    ? `${words.table[language]} (${told.length})`
    : cellsText(entry.parameter, told, language);
};

const rowOf = ({ parameter, from, before, after }: Turn, language: Language): readonly string[] => {
  const { article, source: where } = after ?? (before as Entry);
  const unit = unitOf(parameter, language);
  return [
    slashedOf(from),
    link(path, figurePath(parameter), safe(parameter.name[language])) +
      (unit ? `<br><small>${safe(unit)}</small>` : ""),
    side(before, after, words.none[language], language),
    side(after, before, words.ended[language], language),
    certainty(after?.certainty ?? "notInForce", language),
    safe(article),
    source(where),
  ];
};

/** All changes of the law, by year, newest first. */
export const changesPage = (parameters: readonly Parameter[], language: Language): Page => {
  const years = bySubject(turnsOf(parameters), ({ from }) => String(yearOf(from)));
  const names = ["from", "figure", "before", "after", "certainty", "article", "source"] as const;
  const columns = names.map(
    (word): Column => ({
      name: words[word][language],
      as: ["figure", "article", "source"].includes(word) ? "zin" : undefined,
    }),
  );
  return {
    path,
    title: words.changes[language],
    body: [
      tag("p", safe(words.changesLead[language]), 'class="inleiding"'),
      tag(
        "nav",
        years.map(([year]) => tag("a", year, `href="#j${year}"`)).join("\n"),
        `class="jaren" aria-label="${words.years[language]}"`,
      ),
      ...years.flatMap(([year, turns]) => [
        tag("h2", year, `id="j${year}"`),
        table(
          `${words.changes[language]}: ${year}`,
          columns,
          turns.map((turn) => rowOf(turn, language)),
        ),
      ]),
    ],
  };
};
