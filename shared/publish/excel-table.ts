import type { Quarter } from "../base/quarter.ts";
import { type Language, same } from "../base/text.ts";
import { type Rule, type RuleWords, required } from "../engine/rule.ts";
import { type Field, text } from "../facts/field.ts";
import type { Problem } from "../facts/problem.ts";
import { isBlank, readValue } from "../facts/read.ts";
import { kwartaal } from "../facts/tijd.ts";
import type { Table } from "../roster/table.ts";
import type { Plain } from "./format.ts";

/** A row of a spill: a value for each column. What it misses is the sentence of an amount that nobody knows. */
export type SpilledRow = { readonly cells: readonly Plain[]; readonly missing: (column: Field) => string };

/** What a table gives: rows below the header, or the sentence that says why there are none. */
export type Spill = { readonly rows: readonly SpilledRow[] } | { readonly refused: string };

/**
 * A function that reads a whole table in one call. Its first parameter is the table, the others are single values. It
 * stands on no figure of its own, and so has no `.WAAROM`; the places of its columns never change.
 */
export type TableFunction = RuleWords &
  Pick<Rule, "id" | "subject" | "facts"> & {
    readonly columns: readonly Field[];
    readonly helper: true;
    readonly cases: readonly [];
    readonly spill: (table: Table, others: readonly unknown[], language: Language) => Spill;
  };

/** The table: a roster with its headers, as it stands on a sheet. */
export const tabel = required(
  text({
    id: "tabel",
    name: { nl: "tabel", fr: "tableau", en: "table" },
    describe: {
      nl: "het rooster met zijn hoofden, bv. Rooster!A1:AB500; lege rijen tellen niet",
      fr: "le tableau avec ses en-têtes, p. ex. Rooster!A1:AB500 ; les lignes vides ne comptent pas",
      en: "the roster with its headers, e.g. Rooster!A1:AB500; blank rows do not count",
    },
  }),
);

/** The row of the roster, as users count. */
export const rij = text({
  id: "rij",
  name: { nl: "rij", fr: "ligne", en: "row" },
  describe: {
    nl: "rij van de tabel: de hoofden staan op rij 1",
    fr: "ligne du tableau : les en-têtes sont à la ligne 1",
    en: "row of the table: the headers are row 1",
  },
});

/** A column named by one word in every language, with what stands in it. */
export const column = (id: string, nl: string, fr: string, en: string): Field =>
  text({ id, name: same(id), describe: { nl, fr, en } });

/** The quarter that was asked; null where none was. */
export const readQuarter = (given: unknown): Quarter | Problem | null =>
  isBlank(kwartaal, given, true) ? null : (readValue(kwartaal, given) as Quarter | Problem);
