import type { Certainty } from "../../base/certainty.ts";
import { type Day, slashedOf } from "../../base/day.ts";
import { withoutNumbers } from "../../base/masked.ts";
import { fill, type Language } from "../../base/text.ts";
import { yesNoText } from "../../base/written.ts";
import { certaintyOn, type Entry, type Parameter } from "../../engine/parameter.ts";
import { onderneming, vestiging } from "../../facts/onderneming.ts";
import { type Check, userRow } from "../../roster/check.ts";
import { fieldOf, type RosterKind } from "../../roster/columns.ts";
import { findingOf } from "../finding.ts";
import { companyNumber } from "../shown.ts";
import { subjectWord } from "../subjects.ts";
import { checkPath, checkSubject, checksPath, goodRow } from "./check-paths.ts";
import type { ExampleFinding, ExampleRow, GoodRows, RunExample, RunExamples } from "./examples.ts";
import { type Column, certainty, code, link, type Page, safe, source, table, tag } from "./html.ts";
import { figurePath, shortText, unitOf } from "./values.ts";
import { words } from "./words.ts";

/** A subject of checks in words; reading a roster is one of its own. */
export const subjectOfChecks = (subject: string, language: Language): string =>
  subject === "rooster" ? words.ofReading[language] : subjectWord(subject, language);

/** How grave a finding is, as a word with a colour that only repeats it. */
export const severityTag = ({ severity }: Pick<Check, "severity">, language: Language): string =>
  tag("span", words[severity][language], `class="ernst ${severity}"`);

/** The sentence of a check, its places as what will stand there. */
export const templateOf = ({ message }: Check, language: Language): string =>
  safe(message[language]).replace(/\{(\w+)\}/g, (_place, name: string) => tag("var", name));

const kindsOf = ({ kind }: Check): readonly RosterKind[] => (kind === "alle" ? ["lerenden", "uurrooster"] : [kind]);

const fieldIn = (kinds: readonly RosterKind[], id: string) => kinds.map((kind) => fieldOf(kind, id)).find(Boolean);

/** A column as a user of this language would head it, with the id that holds in any. */
const columnText = (id: string, kinds: readonly RosterKind[], language: Language): string => {
  const name = fieldIn(kinds, id)?.name[language];
  return name === undefined || name === id ? code(id) : `${safe(name)} ${code(id)}`;
};

/** The columns a check looks at: those it cannot do without, and those it points at. */
const columnsOf = (check: Check, language: Language): readonly string[] => {
  const kinds = kindsOf(check);
  const groups = check.needs.map((need) => (typeof need === "string" ? [need] : need));
  const ids = [...new Set([...groups.flat(), ...check.columns])];
  const isNeeded = (id: string): string => {
    const group = groups.find((one) => one.includes(id));
    if (group === undefined) return words.no[language];
    return group.length === 1 ? words.yes[language] : fill(words.oneOf[language], { kolommen: group.join(", ") });
  };
  const names = [words.column, words.meaning, words.neededColumn, words.pointsAt].map((word) => word[language]);
  const rows = ids.map((id) => [
    columnText(id, kinds, language),
    safe(fieldIn(kinds, id)?.describe[language] ?? ""),
    safe(isNeeded(id)),
    yesNoText(check.columns.includes(id), language),
  ]);
  const caption = words.rosterColumns[language];
  return [
    tag("h2", caption),
    rows.length === 0
      ? tag("p", words.anyColumn[language])
      : table(
          caption,
          names.map((name, place) => ({ name, as: place < 2 ? "zin" : undefined })),
          rows,
        ),
  ];
};

/** What an example found by a check itself, and not by another. */
const ownFindings = ({ id }: Check, { examples }: RunExamples): readonly ExampleFinding[] =>
  examples.flatMap(({ found }) => found.filter(({ check }) => check.id === id));

/** The figures a check cites in the examples. */
export const figuresCited = (check: Check, runs: RunExamples): readonly Parameter[] => [
  ...new Set(ownFindings(check, runs).flatMap(({ entry }) => (entry ? [entry.parameter] : []))),
];

/** A figure as it was cited. */
type Citation = { readonly entry: Entry; readonly on: Day | undefined; readonly sure: Certainty };

/** What is cited in the examples, by figure and day: each value once, on the first day it was asked for. */
const citationsOf = (check: Check, runs: RunExamples): readonly Citation[] => {
  const cited = new Map<string, Citation>();
  for (const { entry, on } of ownFindings(check, runs)) {
    if (entry === undefined) continue;
    const sure = on === undefined ? entry.certainty : certaintyOn(entry, on);
    const key = `${entry.parameter.id} ${entry.from} ${sure}`;
    if (!cited.has(key)) cited.set(key, { entry, on, sure });
  }
  const order = figuresCited(check, runs);
  return [...cited.values()].sort(
    (one, other) =>
      order.indexOf(one.entry.parameter) - order.indexOf(other.entry.parameter) || one.entry.from - other.entry.from,
  );
};

/** The figures a check cites, with the value of the day for which it was asked. */
const figures = (check: Check, runs: RunExamples, language: Language): readonly string[] => {
  const cited = citationsOf(check, runs);
  if (cited.length === 0) return [];
  const withArticle = cited.some(({ entry }) => entry.article !== "");
  const rows = cited.map(({ entry, on, sure }) => [
    link(checkPath(check), figurePath(entry.parameter), safe(entry.parameter.name[language])),
    on === undefined ? "" : slashedOf(on),
    shortText(entry, language),
    safe(unitOf(entry.parameter, language)),
    certainty(sure, language),
    ...(withArticle ? [safe(entry.article)] : []),
    source(entry.source),
  ]);
  const names = ["figure", "asked", "thatDay", "unit", "certainty", "article", "source"] as const;
  const wide: readonly string[] = ["figure", "article", "source"];
  const columns = names
    .filter((word) => withArticle || word !== "article")
    .map((word): Column => ({ name: words[word][language], as: wide.includes(word) ? "zin" : undefined }));
  const caption = words.checkFigures[language];
  return [tag("h3", caption), table(caption, columns, rows)];
};

const law = (check: Check, runs: RunExamples, language: Language): readonly string[] => [
  tag("h2", words.law[language]),
  check.article === ""
    ? tag("p", words.noLaw[language])
    : tag("p", `${safe(check.article)}<br>${source(check.source)}`),
  ...figures(check, runs, language),
];

/** A cell as it stands in the example; nobody's number is shown in full, as in a finding. */
const cellText = (id: string, cell: unknown, language: Language): string => {
  if (cell === "" || cell === undefined) return tag("em", words.blank[language]);
  if (typeof cell === "boolean") return yesNoText(cell, language);
  if (typeof cell === "number" && language !== "en") return safe(withoutNumbers(String(cell).replace(".", ",")));
  const typed = String(cell);
  const firm = [onderneming, vestiging].find((field) => field.id === id);
  const digits = typed.replace(/\D/g, "").padStart(firm?.digits ?? 0, "0");
  return safe(firm !== undefined && companyNumber(digits) === digits ? typed : withoutNumbers(typed));
};

/** Rows of a roster, a column each: what they say where one of them says something else than the good row. */
const rowsTable = (
  kind: RosterKind,
  patches: readonly ExampleRow[],
  good: ExampleRow,
  caption: string,
  language: Language,
): string => {
  const ids = [...new Set(patches.flatMap((patch) => Object.keys(patch)))];
  if (ids.length === 0) return tag("p", words.unchanged[language]);
  const columns = patches.map((_, row) => ({
    name: fill(words.rowNumber[language], { rij: String(userRow(row)) }),
  }));
  const gone = (id: string): boolean => patches.every((patch) => patch[id] === null);
  const rows = ids.map((id) => [
    columnText(withoutNumbers(id), [kind], language),
    ...patches.map((patch) => {
      if (!Object.hasOwn(patch, id)) return cellText(id, good[id], language);
      const own = patch[id];
      if (own === null) return tag("em", words[gone(id) ? "noColumn" : "blank"][language]);
      const text = cellText(id, own, language);
      return own === good[id] ? text : tag("strong", text);
    }),
  ]);
  return tag("div", table(caption, [{ name: words.column[language] }, ...columns], rows), 'class="smal"');
};

const goodOf = (good: GoodRows, kind: RosterKind): ExampleRow => (kind === "lerenden" ? good.lerende : good.dienst);

/** What was found, and in which row; of another check with its name. */
const findingText = (finding: ExampleFinding, check: Check, joined: boolean, language: Language): string => {
  const { row, message } = findingOf(finding, language);
  const at = row < userRow(0) ? words.header[language] : fill(words.rowNumber[language], { rij: String(row) });
  const where = joined ? `${words[finding.sheet][language]}, ${at}` : at;
  const other = finding.check.id === check.id ? "" : ` ${otherCheck(finding.check, check, language)}`;
  return tag("li", `${severityTag(finding.check, language)} ${where}:${other} ${safe(message)}`);
};
const otherCheck = (other: Check, here: Check, language: Language): string =>
  `(${link(checkPath(here), checkPath(other), safe(other.name[language]))})`;

/** A remark as a heading; a sign of its own, as µ, has no capital. */
const capital = (text: string): string => text.replace(/^[a-zà-ÿ]/, (first) => first.toUpperCase());

const exampleText = (example: RunExample, check: Check, good: GoodRows, language: Language): readonly string[] => {
  const { learners, shifts, quarter, found, name } = example;
  const joined = learners !== undefined && shifts !== undefined;
  const sheet = (kind: RosterKind, patches: readonly ExampleRow[]): readonly string[] => [
    ...(joined ? [tag("p", tag("strong", capital(words[kind][language])))] : []),
    rowsTable(kind, patches, goodOf(good, kind), `${name[language]}: ${words[kind][language]}`, language),
  ];
  const own = found.some((finding) => finding.check.id === check.id);
  const lines = found.map((finding) => findingText(finding, check, joined, language));
  return [
    tag("h3", safe(capital(name[language]))),
    ...(quarter === undefined ? [] : [tag("p", `${words.askedQuarter[language]} ${code(quarter)}`)]),
    ...(learners === undefined ? [] : sheet("lerenden", learners)),
    ...(shifts === undefined ? [] : sheet("uurrooster", shifts)),
    ...(own
      ? []
      : [tag("p", tag("span", words[lines.length === 0 ? "noFinding" : "onlyOthers"][language], 'class="ernst"'))]),
    ...(lines.length === 0 ? [] : [tag("ul", `\n${lines.join("\n")}\n`)]),
  ];
};

const examplesOf = (check: Check, { good, examples }: RunExamples, language: Language): readonly string[] => {
  const own = examples.filter((example) => example.check === check.id);
  if (own.length === 0) return [];
  const there = link(checkPath(check), `${checksPath}#${goodRow}`, words.aGoodRow[language]);
  return [
    tag("h2", words.examples[language]),
    tag("p", fill(words.laidOver[language], { rij: there })),
    ...own.flatMap((example) => exampleText(example, check, good, language)),
  ];
};

const factsOf = (check: Check, language: Language): string => {
  const facts = [
    [words.severity, severityTag(check, language)],
    [words.subject, safe(subjectOfChecks(checkSubject(check), language))],
    [words.roster, words[check.kind][language]],
    [words.needsQuarter, yesNoText(check.needsQuarter === true, language)],
    ...(check.kind === "uurrooster"
      ? [[words.needsLearners, yesNoText(check.needsLearners === true, language)] as const]
      : []),
    [words.id, code(check.id)],
  ] as const;
  const terms = facts.map(([term, meaning]) => tag("div", tag("dt", term[language]) + tag("dd", meaning)));
  return tag("dl", `\n${terms.join("\n")}\n`, 'class="kenmerken"');
};

/** The page of a check: what it finds, in which columns, by which law, and the examples it is held to. */
export const checkPage = (check: Check, runs: RunExamples, language: Language): Page => ({
  path: checkPath(check),
  title: capital(check.name[language]),
  body: [
    factsOf(check, language),
    tag("h2", words.says[language]),
    tag("p", templateOf(check, language), 'class="formule"'),
    ...(/\{\w+\}/.test(check.message[language]) ? [tag("p", tag("small", words.places[language]))] : []),
    ...columnsOf(check, language),
    ...law(check, runs, language),
    ...examplesOf(check, runs, language),
  ],
});

/** The rows that examples are laid over, whole. */
export const goodRowsOf = ({ good }: RunExamples, language: Language): readonly string[] =>
  (["lerenden", "uurrooster"] as const).flatMap((kind) => {
    const row = goodOf(good, kind);
    const cells = Object.entries(row).map(([id, cell]) => [
      columnText(id, [kind], language),
      cellText(id, cell, language),
    ]);
    const caption = `${words.goodRow[language]}: ${words[kind][language]}`;
    const columns = [words.column, words.value].map((word) => ({ name: word[language] }));
    return [tag("h3", capital(words[kind][language])), tag("div", table(caption, columns, cells), 'class="smal"')];
  });
