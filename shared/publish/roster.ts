import { type Certainty, weaker } from "../base/certainty.ts";
import { isKbo } from "../base/checkdigits.ts";
import { masked, withoutNumbers } from "../base/masked.ts";
import type { Quarter } from "../base/quarter.ts";
import { fill, type Language, plain, type Text } from "../base/text.ts";
import { certaintyOn } from "../engine/parameter.ts";
import { controles } from "../law/controles.ts";
import { type Check, type NotDone, type RawFinding, runChecks, type Said, type Severity } from "../roster/check.ts";
import { learnerColumns, shiftColumns } from "../roster/columns.ts";
import { type Roster, readRoster, type Unreadable, userRow, wordAt } from "../roster/roster.ts";
import type { Table } from "../roster/table.ts";
import { format, type Plain, plainValue } from "./format.ts";
import { problemSentence } from "./words.ts";

/** What is wrong with a roster as a whole: it cannot be read at all. */
export type RosterProblem = {
  readonly code: Unreadable["code"];
  readonly columns: readonly string[];
  readonly message: string;
};

/** A finding as users see it; `row` counts as in a sheet: the header is 1, the first learner 2. */
export type Finding = {
  readonly row: number;
  readonly reference: string | null;
  readonly check: string;
  readonly severity: Severity;
  readonly columns: readonly string[];
  readonly message: string;
  readonly expected?: Plain;
  readonly found?: Plain;
  readonly law?: { readonly article: string; readonly source: string; readonly certainty: string };
};
export type Counts = Readonly<Record<Severity, number>> & {
  readonly skippedRows: number;
  readonly notDone: Readonly<Record<string, string>>;
  readonly capped: boolean;
};
export type Validation = { readonly rows: number; readonly findings: readonly Finding[]; readonly counts: Counts };
export type CheckInfo = {
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
  readonly columns: readonly string[];
  readonly article: string;
  readonly source: string;
};

const unreadable = {
  noColumns: {
    nl: "Geen enkele kolom is bekend. Zet op de eerste rij hoofden zoals {kolommen}.",
    fr: "Aucune colonne n’est connue. Mettez en première ligne des en-têtes comme {kolommen}.",
    en: "No column is known. Put headers such as {kolommen} in the first row.",
  },
  missingColumns: {
    nl: "Deze kolommen ontbreken: {kolommen}. Voeg ze toe aan de eerste rij.",
    fr: "Ces colonnes manquent : {kolommen}. Ajoutez-les à la première ligne.",
    en: "These columns are missing: {kolommen}. Add them to the first row.",
  },
  doubleColumns: {
    nl: "Deze kolommen staan er meer dan eens: {kolommen}. Laat er telkens één over.",
    fr: "Ces colonnes figurent plus d’une fois : {kolommen}. N’en gardez qu’une.",
    en: "These columns stand there more than once: {kolommen}. Leave one of each.",
  },
} as const satisfies Record<Unreadable["code"], Text>;

export const rosterProblem = ({ code, columns }: Unreadable, language: Language): RosterProblem => ({
  code,
  columns,
  message: fill(unreadable[code][language], { kolommen: columns.map((id) => columnName(id, language)).join(", ") }),
});

/** A column as a user of this language would head it, with its fixed id where that is another word. */
const columnName = (id: string, language: Language): string => {
  const name = fieldOf.get(id)?.name[language] ?? id;
  return plain(name) === plain(id) ? id : `${name} (${id})`;
};

/** The reference of a row; one that is or could be a personal number is masked. */
export const referenceAt = (roster: Roster, row: number): string | null => {
  const reference = wordAt(roster, "referentie", row);
  if (reference === null) return null;
  return withoutNumbers(reference);
};

/** The company number of a row; one whose check digits are wrong may be a personal number, and is masked. */
export const employerAt = (roster: Roster, row: number): string | null => {
  const digits = wordAt(roster, "onderneming", row);
  return digits === null || isKbo(digits) ? digits : masked(digits);
};

const fieldOf = new Map([...shiftColumns, ...learnerColumns].map(({ id, field }) => [id, field]));

/** A value with its kind, in words; a personal number is masked, a text in three languages is chosen. */
const said = ([kind, value]: Said, language: Language): string => {
  if (typeof value === "object" && value !== null) return (value as Text)[language];
  return kind === "number" ? withoutNumbers(String(value)) : format(kind, value, language);
};

const plainSaid = (value: Said | undefined, language: Language): Plain | undefined => {
  if (value === undefined) return undefined;
  const [kind, raw] = value;
  return kind === "number" || typeof raw === "object" ? said(value, language) : plainValue(kind, raw);
};

/** The law a finding stands on, as sure as the weakest part of it; a check of logic stands on none. */
const lawOf = ({ entry, on, certainty = "published", check }: RawFinding): Finding["law"] => {
  if (entry) {
    const { article, source } = entry;
    const own = on === undefined ? entry.certainty : certaintyOn(entry, on);
    return { article, source, certainty: weaker<Certainty>(own, certainty) };
  }
  return check.article === "" ? undefined : { article: check.article, source: check.source, certainty };
};

const findingOf = (roster: Roster, raw: RawFinding, language: Language): Finding => {
  const words: Record<string, string> = {
    probleem: raw.problem ? problemSentence(raw.problem, language) : "",
  };
  for (const [name, value] of Object.entries(raw.say ?? {})) words[name] = said(value, language);
  const expected = plainSaid(raw.expected, language);
  const found = plainSaid(raw.found, language);
  const law = lawOf(raw);
  return {
    row: userRow(raw.row),
    reference: raw.row < 0 ? null : referenceAt(roster, raw.row),
    check: raw.check.id,
    severity: raw.check.severity,
    columns: raw.columns ?? raw.check.columns,
    message: fill(raw.check.message[language], words),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    ...(law ? { law } : {}),
  };
};

const reasons = {
  columns: {
    nl: "kolommen ontbreken: {kolommen}",
    fr: "colonnes manquantes : {kolommen}",
    en: "columns missing: {kolommen}",
  },
  quarter: { nl: "geen kwartaal gegeven", fr: "aucun trimestre indiqué", en: "no quarter given" },
} as const satisfies Record<string, Text>;

/** A group of columns of which one is needed, as words. */
const namesOf = (need: string, language: Language): string =>
  need
    .split("/")
    .map((id) => columnName(id, language))
    .join("/");

const reasonOf = ({ missing, noQuarter }: NotDone, language: Language): string =>
  [
    ...(missing.length > 0
      ? [fill(reasons.columns[language], { kolommen: missing.map((need) => namesOf(need, language)).join(", ") })]
      : []),
    ...(noQuarter ? [reasons.quarter[language]] : []),
  ].join("; ");

export type Options = { readonly language: Language; readonly quarter?: Quarter | null; readonly most?: number };

/** As many findings as are worth reading; the counts go on. */
const mostFindings = 10_000;

/** Checks a roster; or says why it cannot be read. */
export const validate = (
  table: Table,
  { language, quarter = null, most = mostFindings }: Options,
): Validation | RosterProblem => {
  const roster = readRoster(table);
  if ("code" in roster) return rosterProblem(roster, language);
  const { findings, counts, notDone, capped } = runChecks(controles, roster, quarter, most);
  return {
    rows: roster.rows,
    findings: findings.map((raw) => findingOf(roster, raw, language)),
    counts: {
      ...counts,
      skippedRows: roster.broken.reduce((rows, broken) => rows + broken, 0),
      notDone: Object.fromEntries([...notDone].map(([id, reason]) => [id, reasonOf(reason, language)])),
      capped,
    },
  };
};

const columnNames = ({ needs }: Check): readonly string[] =>
  needs.map((need) => (typeof need === "string" ? need : need.join("/")));

/** The catalogue of checks. */
export const catalogue = (language: Language): readonly CheckInfo[] =>
  controles.map((check) => ({
    id: check.id,
    severity: check.severity,
    name: check.name[language],
    columns: columnNames(check),
    article: check.article,
    source: check.source,
  }));

/** The headers a roster may have, for a person who starts one. */
export const columnIds: readonly string[] = [...fieldOf.keys()];
