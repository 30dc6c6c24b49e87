import type { Quarter } from "../base/quarter.ts";
import { fill, type Language, plain, type Text } from "../base/text.ts";
import { controles } from "../law/controles.ts";
import type { Check, Severity } from "../roster/check.ts";
import { learnerColumns, type RosterKind, shiftColumns } from "../roster/columns.ts";
import type { Ledger } from "../roster/ledger.ts";
import { openRoster, type Unreadable, unreadable } from "../roster/open.ts";
import { learnersOf, type NotDone, type Run, type RunOptions, startRun } from "../roster/run.ts";
import type { Table } from "../roster/table.ts";
import { type Finding, findingOf } from "./finding.ts";
import { checkPath, checkSubject, inFolder } from "./help/check-paths.ts";

/** What is wrong with a roster as a whole: it cannot be read at all. */
export type RosterProblem = {
  readonly code: Unreadable["code"];
  readonly columns: readonly string[];
  readonly message: string;
};

export type Counts = Readonly<Record<Severity, number>> & {
  /** How often each check found something. */
  readonly checks: Readonly<Record<string, number>>;
  readonly skippedRows: number;
  readonly notDone: Readonly<Record<string, string>>;
  readonly capped: boolean;
};
export type Validation = { readonly rows: number; readonly findings: readonly Finding[]; readonly counts: Counts };
/** A check as the catalogue lists it. */
export type CheckInfo = {
  readonly id: string;
  /** The subject of law it belongs to. */
  readonly subject: string;
  /** The roster it looks in. */
  readonly roster: Check["kind"];
  readonly severity: Severity;
  readonly name: string;
  /** Its sentence, with places `{name}` that a finding fills in. */
  readonly message: string;
  /** The columns it cannot do without; of a group, one: `geboortedatum/insz`. */
  readonly columns: readonly string[];
  /** The columns its findings point at. */
  readonly pointsAt: readonly string[];
  readonly needsQuarter: boolean;
  readonly needsLearners: boolean;
  readonly article: string;
  readonly source: string;
  /** Its help page, from the address that serves the add-in. */
  readonly help: string;
};

const unreadableWords = {
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
  message: fill(unreadableWords[code][language], {
    kolommen: columns.map((id) => columnName(id, language)).join(", "),
  }),
});

/** A column as a user of this language would head it, with its fixed id where that is another word. */
const columnName = (id: string, language: Language): string => {
  const name = fieldOf.get(id)?.name[language] ?? id;
  return plain(name) === plain(id) ? id : `${name} (${id})`;
};

const fieldOf = new Map([...shiftColumns, ...learnerColumns].map(({ id, field }) => [id, field]));

const reasons = {
  columns: {
    nl: "kolommen ontbreken: {kolommen}",
    fr: "colonnes manquantes : {kolommen}",
    en: "columns missing: {kolommen}",
  },
  quarter: { nl: "geen kwartaal gegeven", fr: "aucun trimestre indiqué", en: "no quarter given" },
  learners: {
    nl: "geen lerenden bij het uurrooster gegeven",
    fr: "aucun apprenant donné avec l’horaire",
    en: "no learners given with the shifts",
  },
} as const satisfies Record<string, Text>;

/** A group of columns of which one is needed, as words. */
const namesOf = (need: string, language: Language): string =>
  need
    .split("/")
    .map((id) => columnName(id, language))
    .join("/");

const reasonOf = ({ missing, noQuarter, noLearners }: NotDone, language: Language): string =>
  [
    ...(missing.length > 0
      ? [fill(reasons.columns[language], { kolommen: missing.map((need) => namesOf(need, language)).join(", ") })]
      : []),
    ...(noQuarter ? [reasons.quarter[language]] : []),
    ...(noLearners ? [reasons.learners[language]] : []),
  ].join("; ");

export type Options = {
  readonly language: Language;
  readonly quarter?: Quarter | null;
  readonly most?: number;
  /** Columns come with the rows: those that are needed may still come. */
  readonly growing?: boolean;
  /** The kind of roster, where its sheet is named; else its headers tell. */
  readonly kind?: RosterKind;
} & Partial<Pick<RunOptions, "checks" | "learners" | "decode" | "above" | "look">>;

/** As many findings as are worth reading; the counts go on. */
export const mostFindings = 10_000;

/** A roster that is being checked while it is read. */
export type Checking = Pick<
  Run,
  "cell" | "plain" | "endRow" | "undoCell" | "undoRow" | "addColumn" | "rows" | "flush"
> & {
  readonly kind: RosterKind;
  /** The findings since they were last taken. */
  readonly take: () => readonly Finding[];
  /** What was counted so far. */
  readonly counts: () => Counts;
  /** Checks what is left, and what lies across rows; or says that needed columns never came. */
  readonly close: () => Ledger | RosterProblem;
};

/** Begins to check a roster with these headers; or says why it cannot be read. */
export const startChecking = (
  headers: readonly string[],
  { language, quarter = null, most = mostFindings, checks = controles, growing = false, kind, ...options }: Options,
): Checking | RosterProblem => {
  const opening = openRoster(headers, kind);
  const problem = growing ? null : unreadable(opening);
  if (problem) return rosterProblem(problem, language);
  const run = startRun(opening, { ...options, checks, quarter, most });
  const { cell, plain, endRow, undoCell, undoRow, addColumn, rows, flush } = run;
  return {
    ...{ cell, plain, endRow, undoCell, undoRow, addColumn, rows, flush },
    kind: opening.kind,
    take: () => run.findings.take().map((raw) => findingOf(raw, language)),
    counts: () => ({
      ...run.findings.counts,
      checks: Object.fromEntries(run.findings.byCheck),
      skippedRows: run.skippedRows(),
      notDone: Object.fromEntries([...run.notDone()].map(([id, reason]) => [id, reasonOf(reason, language)])),
      capped: run.findings.capped(),
    }),
    close: () => {
      const late = unreadable(run.opening());
      return late ? rosterProblem(late, language) : run.close();
    },
  };
};

/** Reads a table into a roster that is being checked. */
export const readTable = (table: Table, into: Pick<Checking, "cell" | "endRow">): void => {
  const columns = table.headers.length;
  for (let row = 0; row < table.rows; row++) {
    for (let column = 0; column < columns; column++) into.cell(column, table.cell(row, column));
    into.endRow();
  }
};

/** Checks a roster; or says why it cannot be read. */
export const validate = (table: Table, options: Options): Validation | RosterProblem => {
  const checking = startChecking(table.headers, options);
  if ("code" in checking) return checking;
  readTable(table, checking);
  const closed = checking.close();
  if ("code" in closed) return closed;
  const findings = [...checking.take()];
  return { rows: checking.rows(), findings, counts: checking.counts() };
};

/** Learners and shifts, together or one of them. */
export type Tables = { readonly learners?: Table; readonly shifts?: Table };

const added = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) => {
  const sums = { ...one };
  for (const [id, count] of Object.entries(other)) sums[id] = (sums[id] ?? 0) + count;
  return sums;
};

/** What two sheets counted, together. */
export const addCounts = (one: Counts, other: Counts): Counts => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  notice: one.notice + other.notice,
  checks: added(one.checks, other.checks),
  skippedRows: one.skippedRows + other.skippedRows,
  notDone: { ...one.notDone, ...other.notDone },
  capped: one.capped || other.capped,
});

/** Checks learners and shifts together: shifts are joined to learners by their reference. */
export const validateAll = ({ learners, shifts }: Tables, options: Options): Validation | RosterProblem => {
  if (learners === undefined || shifts === undefined) {
    const only = learners ?? shifts;
    return only === undefined
      ? rosterProblem({ code: "noColumns", columns: [] }, options.language)
      : validate(only, options);
  }
  const first = startChecking(learners.headers, options);
  if ("code" in first) return first;
  readTable(learners, first);
  const ledger = first.close();
  if ("code" in ledger) return ledger;
  const second = startChecking(shifts.headers, { ...options, learners: learnersOf(ledger) });
  if ("code" in second) return second;
  readTable(shifts, second);
  const closed = second.close();
  if ("code" in closed) return closed;
  return {
    rows: first.rows() + second.rows(),
    findings: [
      ...first.take().map((finding) => ({ sheet: first.kind, ...finding })),
      ...second.take().map((finding) => ({ sheet: second.kind, ...finding })),
    ],
    counts: addCounts(first.counts(), second.counts()),
  };
};

const columnNames = ({ needs }: Check): readonly string[] =>
  needs.map((need) => (typeof need === "string" ? need : need.join("/")));

/** The catalogue of checks. */
export const catalogue = (language: Language): readonly CheckInfo[] =>
  controles.map((check) => ({
    id: check.id,
    subject: checkSubject(check),
    roster: check.kind,
    severity: check.severity,
    name: check.name[language],
    message: check.message[language],
    columns: columnNames(check),
    pointsAt: check.columns,
    needsQuarter: check.needsQuarter ?? false,
    needsLearners: check.needsLearners ?? false,
    article: check.article,
    source: check.source,
    help: inFolder(language, checkPath(check)),
  }));

/** The headers a roster may have, for a person who starts one. */
export const columnIds: readonly string[] = [...fieldOf.keys()];
