import { plain } from "../base/text.ts";
import { type ColumnDefinition, headers, neededColumns, type RosterKind } from "./columns.ts";

/** A roster that cannot be read at all. */
export type Unreadable = {
  readonly code: "noColumns" | "missingColumns" | "doubleColumns";
  readonly columns: readonly string[];
};

/** What a header row says: the kind of roster, and the column that stands in each place. */
export type Opening = {
  readonly kind: RosterKind;
  readonly headers: readonly string[];
  readonly definitions: readonly (ColumnDefinition | undefined)[];
};

const matched = (kind: RosterKind, named: readonly string[]): readonly (ColumnDefinition | undefined)[] =>
  named.map((header) => headers[kind].get(plain(header)));

/** Whether the headers are those of shifts (a place in time) or of learners. */
const kindOf = (named: readonly string[]): RosterKind => {
  const ids = new Set<string>();
  for (const kind of ["lerenden", "uurrooster"] as const)
    for (const column of matched(kind, named)) if (column) ids.add(column.id);
  const isShifts = neededColumns.uurrooster.every((group) => group.some((id) => ids.has(id)));
  return isShifts && !ids.has("overeenkomst") ? "uurrooster" : "lerenden";
};

/** The columns of a header row by id, and where each stands; the kind of roster decides how a header is read. */
export const columnPlaces = (named: readonly string[]): ReadonlyMap<string, number> =>
  new Map(matched(kindOf(named), named).flatMap((column, index) => (column ? [[column.id, index] as const] : [])));

/** What is wrong with a roster of these columns; null where it can be read. */
export const unreadable = ({ kind, definitions }: Opening): Unreadable | null => {
  const ids = definitions.flatMap((definition) => (definition ? [definition.id] : []));
  if (ids.length === 0) return { code: "noColumns", columns: neededColumns[kind].map((group) => group[0]) };
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (doubled.length > 0) return { code: "doubleColumns", columns: [...new Set(doubled)] };
  const missing = neededColumns[kind].filter((group) => !group.some((id) => ids.includes(id)));
  return missing.length > 0 ? { code: "missingColumns", columns: missing.map((group) => group[0]) } : null;
};

/** Reads a header row; who knows the kind of roster says it. */
export const openRoster = (named: readonly string[], kind = kindOf(named)): Opening => {
  return { kind, headers: named, definitions: matched(kind, named) };
};

/** The same with a column more. */
export const withColumn = (opening: Opening, header: string): Opening => ({
  ...opening,
  headers: [...opening.headers, header],
  definitions: [...opening.definitions, ...matched(opening.kind, [header])],
});

/** Headers that name no column. */
export const unknownHeaders = ({ headers: named, definitions }: Opening): readonly string[] =>
  named.filter((header, index) => !definitions[index] && header.trim() !== "");
