import { inszBirth } from "../base/checkdigits.ts";
import { type Day, dayOf } from "../base/day.ts";
import { plain } from "../base/text.ts";
import type { Kind } from "../facts/field.ts";
import { isProblem, type Problem } from "../facts/problem.ts";
import { isBlank, readValue } from "../facts/read.ts";
import { type ColumnDefinition, headers, neededColumns, type RosterKind } from "./columns.ts";
import type { Table } from "./table.ts";

/** Kinds whose values are words: the column holds their place in a dictionary. */
const isWord = {
  day: false,
  time: false,
  month: false,
  quarter: false,
  schoolYear: false,
  euro: false,
  hours: false,
  share: false,
  factor: false,
  count: false,
  yesNo: false,
  choice: true,
  number: true,
  text: true,
  weekrooster: true,
} as const satisfies Record<Kind, boolean>;

export const blankCell = 0;
export const knownCell = 1;
export const wrongCell = 2;

/** A column of cells read once: a number each (of a word its place in `words`), and whether there is one. */
export type Column = {
  readonly definition: ColumnDefinition;
  readonly header: string;
  readonly values: Float64Array;
  readonly state: Uint8Array;
  readonly words: readonly string[];
};

/** A cell that could not be read. */
export type CellProblem = { readonly row: number; readonly column: string; readonly problem: Problem };

/** A roster as columns. Rows count from 0; `row + 2` is what a user sees. */
export type Roster = {
  readonly kind: RosterKind;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly problems: readonly CellProblem[];
  /** Rows that are blank from end to end. */
  readonly blank: Uint8Array;
  /** Rows with a cell that is wrong, or a needed one that is blank. */
  readonly broken: Uint8Array;
  readonly unknownHeaders: readonly string[];
  /** Columns in which numbers had lost their leading zeros. */
  readonly padded: readonly string[];
};

/** A roster that cannot be read at all. */
export type Unreadable = {
  readonly code: "noColumns" | "missingColumns" | "doubleColumns";
  readonly columns: readonly string[];
};

/** Whether the headers are those of shifts (a place in time) or of learners. */
const kindOf = (names: ReadonlySet<string>): RosterKind =>
  neededColumns.uurrooster.every((group) => group.some((id) => names.has(id))) && !names.has("overeenkomst")
    ? "uurrooster"
    : "lerenden";

const matched = (kind: RosterKind, table: Table): (ColumnDefinition | undefined)[] =>
  table.headers.map((header) => headers[kind].get(plain(header)));

type Reading = { readonly problems: CellProblem[]; readonly padded: Set<string> };

const readColumn = (
  table: Table,
  index: number,
  definition: ColumnDefinition,
  blank: Uint8Array,
  to: Reading,
): Column => {
  const { field, id } = definition;
  const { rows } = table;
  const values = new Float64Array(rows);
  const state = new Uint8Array(rows);
  const words: string[] = [];
  const places = new Map<string, number>();
  const seen = new Map<unknown, number | Problem>();
  const word = isWord[field.kind];
  const place = (value: string): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, words.length);
    return words.push(value) - 1;
  };
  for (let row = 0; row < rows; row++) {
    const cell = table.cell(row, index);
    if (isBlank(field, cell, false)) continue;
    blank[row] = 0;
    let value = seen.get(cell);
    if (value === undefined) {
      const read = readValue(field, cell);
      value = isProblem(read) ? read : word ? place(read as string) : Number(read);
      if (field.digits && !isProblem(value) && String(cell).replace(/\D/g, "").length < field.digits) to.padded.add(id);
      seen.set(cell, value);
    }
    if (isProblem(value)) {
      state[row] = wrongCell;
      to.problems.push({ row, column: id, problem: value });
    } else {
      state[row] = knownCell;
      values[row] = value;
    }
  }
  return { definition, header: table.headers[index], values, state, words };
};

/** The columns of a table by id, and where each stands; the kind of roster decides how a header is read. */
export const columnPlaces = (table: Table): ReadonlyMap<string, number> =>
  new Map(matched(kindOfTable(table), table).flatMap((column, index) => (column ? [[column.id, index] as const] : [])));

const kindOfTable = (table: Table): RosterKind => {
  const names = new Set<string>();
  for (const kind of ["lerenden", "uurrooster"] as const)
    for (const column of matched(kind, table)) if (column) names.add(column.id);
  return kindOf(names);
};

/** Reads a table as a roster: headers matched, cells read once, problems kept by row. */
export const readRoster = (table: Table): Roster | Unreadable => {
  const kind = kindOfTable(table);
  const definitions = matched(kind, table);
  const ids = definitions.flatMap((definition) => (definition ? [definition.id] : []));
  if (ids.length === 0) return { code: "noColumns", columns: neededColumns[kind].map((group) => group[0]) };
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (doubled.length > 0) return { code: "doubleColumns", columns: [...new Set(doubled)] };
  const missing = neededColumns[kind].filter((group) => !group.some((id) => ids.includes(id)));
  if (missing.length > 0) return { code: "missingColumns", columns: missing.map((group) => group[0]) };

  const blank = new Uint8Array(table.rows).fill(1);
  const reading: Reading = { problems: [], padded: new Set() };
  const columns = new Map<string, Column>();
  definitions.forEach((definition, index) => {
    if (definition) columns.set(definition.id, readColumn(table, index, definition, blank, reading));
  });
  const broken = new Uint8Array(table.rows);
  for (const { row } of reading.problems) broken[row] = 1;
  for (let row = 0; row < table.rows; row++) {
    if (blank[row]) continue;
    for (const group of neededColumns[kind]) {
      if (group.some((id) => columns.get(id)?.state[row])) continue;
      broken[row] = 1;
      const { field, id } = (columns.get(group.find((one) => columns.has(one)) ?? "") as Column).definition;
      reading.problems.push({ row, column: id, problem: { code: "required", field } });
    }
  }
  reading.problems.sort((one, other) => one.row - other.row);
  return {
    kind,
    rows: table.rows,
    columns,
    problems: reading.problems,
    blank,
    broken,
    unknownHeaders: table.headers.filter((header, index) => !definitions[index] && header.trim() !== ""),
    padded: [...reading.padded],
  };
};

/** The row as users see it: the header is 1, the first row below it 2. */
export const userRow = (row: number): number => row + 2;

/** The number in a cell, or null where it is blank or wrong or the column is absent. */
export const numberAt = (roster: Roster, id: string, row: number): number | null => {
  const column = roster.columns.get(id);
  return column !== undefined && column.state[row] === knownCell ? column.values[row] : null;
};

/** The word in a cell, or null. */
export const wordAt = (roster: Roster, id: string, row: number): string | null => {
  const place = numberAt(roster, id, row);
  return place === null ? null : (roster.columns.get(id) as Column).words[place];
};

export const yesAt = (roster: Roster, id: string, row: number): boolean | null => {
  const value = numberAt(roster, id, row);
  return value === null ? null : value === 1;
};

/** The places of a quarter's months. */
export const everyMonth = [0, 1, 2] as const;

/** The cell of one of the quarter's months (0, 1, 2): its own column, or the one for each month alike. */
export const monthAt = (roster: Roster, id: string, month: number, row: number): number | null =>
  numberAt(roster, `${id}${month + 1}`, row) ?? numberAt(roster, id, row);

/** Whether a column, or one of its months, is there. */
export const hasColumn = (roster: Roster, id: string): boolean =>
  [id, `${id}1`, `${id}2`, `${id}3`].some((one) => roster.columns.has(one));

/** The column that holds the amount of a month of a row: the month's own, or the one for each month alike. */
export const monthColumn = (roster: Roster, id: string, month: number, row: number): string =>
  numberAt(roster, `${id}${month + 1}`, row) === null ? id : `${id}${month + 1}`;

/** The day of birth: as given, else as the INSZ tells it; null where it tells the year alone. */
export const birthAt = (roster: Roster, row: number): Day | null => {
  const given = numberAt(roster, "geboortedatum", row);
  const digits = wordAt(roster, "insz", row);
  return (given as Day | null) ?? (digits === null ? null : (inszBirth(digits)?.day ?? null));
};

/** A day of the year of birth, for rules that ask the year alone. */
export const birthYearAt = (roster: Roster, row: number): Day | null => {
  const digits = wordAt(roster, "insz", row);
  const birth = digits === null ? null : inszBirth(digits);
  return birthAt(roster, row) ?? (birth === null ? null : dayOf(birth.year, 1, 1));
};

/** Who a row is about, to find the same person in other rows: the INSZ, else the reference with the birth day. */
export const personAt = (roster: Roster, row: number): string | null => {
  const digits = wordAt(roster, "insz", row);
  if (digits !== null) return digits;
  const reference = wordAt(roster, "referentie", row);
  const birth = numberAt(roster, "geboortedatum", row);
  return reference === null || birth === null ? null : `${reference} ${birth}`;
};

/** Which agreement a row is about: the person, the firm and the start; null where nobody can tell. */
export const agreementAt = (roster: Roster, row: number): string | null => {
  const person = personAt(roster, row);
  return person === null ? null : `${person} ${numberAt(roster, "start", row)} ${wordAt(roster, "onderneming", row)}`;
};

/** Calls for each row that is not blank from end to end. */
export const eachRow = (roster: Roster, visit: (row: number) => void): void => {
  for (let row = 0; row < roster.rows; row++) if (!roster.blank[row]) visit(row);
};
