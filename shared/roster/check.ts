import type { Certainty } from "../base/certainty.ts";
import type { Day } from "../base/day.ts";
import type { Text } from "../base/text.ts";
import type { Entry } from "../engine/parameter.ts";
import type { Kind } from "../facts/field.ts";
import type { Problem } from "../facts/problem.ts";
import type { Batch } from "./batch.ts";
import type { RosterKind } from "./columns.ts";
import type { Learners, Ledger } from "./ledger.ts";

export const severities = ["error", "warning", "notice"] as const;
export type Severity = (typeof severities)[number];

/** The row as users see it: the header is 1, the first row below it 2. */
export const userRow = (row: number): number => row + 2;

/** A value with its kind, to be worded later. */
export type Said = readonly [Kind, unknown];

/** What a check reports of a row. */
export type Detail = {
  readonly found?: Said;
  readonly expected?: Said;
  readonly say?: Readonly<Record<string, Said>>;
  readonly columns?: readonly string[];
  /** The figure it stands on, and the day it was asked for. */
  readonly entry?: Entry;
  readonly on?: Day;
  /** How sure the finding is, where that is more than its figure's certainty. */
  readonly certainty?: Certainty;
  /** Where the sentence is that of a cell that cannot be read. */
  readonly problem?: Problem;
};

/**
 * Reports a row (of the batch) or an entry (of the ledger). The detail is only made while findings are still kept:
 * of a roster in which every row is wrong, the rest is counted.
 */
export type Found = (place: number, detail?: () => Detail) => void;

/** Above so many times the expected amount a typing slip is likelier than a generous firm. */
export const implausibleTimes = 5;

/** A declaration of so many days before the start is likelier a slip of a year than foresight. */
export const implausibleDaysAhead = 366;

/** So many times too large an amount becomes when its decimal comma is forgotten: of 648,3 or of 648,30. */
export const slippedCommas = [10, 100] as const;

/** No month is longer than so many weeks. */
export const mostWeeksInMonth = 5;

/** Minutes of a shift above which a slip is likelier than so long a stretch of work. */
export const implausibleShift = 16 * 60;

/** Two shares of a week that lie further apart than one part in so many do not tell of the same week. */
export const partsOfLikeWeeks = 4;

/** Above this age, in whole years, somebody at secondary school is likelier a slip in a day of birth. */
export const implausibleAge = 30;

/** Above so many hours of work and lessons a week, in hundredths, a typing slip is likelier than such a week. */
export const implausibleWeek = 50 * 100;

/** Days that belong together lie nearer than this; days that do not, farther than that. */
export const nearDays = 100;
export const farDays = 200;

type Words = {
  readonly id: string;
  readonly severity: Severity;
  readonly name: Text;
  readonly message: Text;
  /** Columns it cannot do without; of a group, one. Some checks need a quarter as well, or the learners of shifts. */
  readonly needs: readonly (string | readonly string[])[];
  readonly needsQuarter?: boolean;
  readonly needsLearners?: boolean;
  readonly columns: readonly string[];
  /** The law it stands on; a check of logic has none. */
  readonly article: string;
  readonly source: string;
};

/** A sentence of law or logic about rows one by one: one loop over the columns of a batch. */
export type RowCheck = Words & {
  readonly kind: RosterKind;
  readonly rows: (batch: Batch, found: Found) => void;
};

/** A sentence about rows together: a loop over groups of entries, when all rows are known. */
export type AcrossCheck = Words & {
  readonly kind: RosterKind;
  readonly across: (ledger: Ledger, found: Found, learners: Learners | null) => void;
};

/** What reading itself brings to light; it has no loop of its own. */
export type ReadingCheck = Words & { readonly kind: "alle" };

export type Check = RowCheck | AcrossCheck | ReadingCheck;
