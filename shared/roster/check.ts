import type { Certainty } from "../base/certainty.ts";
import type { Day } from "../base/day.ts";
import type { Quarter } from "../base/quarter.ts";
import type { Text } from "../base/text.ts";
import type { Entry } from "../engine/parameter.ts";
import type { Kind } from "../facts/field.ts";
import type { Problem } from "../facts/problem.ts";
import type { RosterKind } from "./columns.ts";
import { hasColumn, numberAt, type Roster } from "./roster.ts";

export type Severity = "error" | "warning" | "notice";

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
export type RawFinding = Detail & { readonly row: number; readonly check: Check };

/** Above so many times the expected amount a typing slip is likelier than a generous firm. */
export const implausibleTimes = 5;

/** What all checks of one run look at. `quarterAt` is the row's own quarter, else that of the request. */
export type View = {
  readonly roster: Roster;
  readonly quarterAt: (row: number) => Quarter | null;
};

/** What a check works on. */
export type Context = View & {
  readonly view: View;
  readonly found: (row: number, detail?: Detail) => void;
};

/** A sentence of law or logic about a roster: one loop over its columns. */
export type Check = {
  readonly id: string;
  readonly kind: RosterKind | "alle";
  readonly severity: Severity;
  readonly name: Text;
  readonly message: Text;
  /** Columns it cannot do without; of a group, one. Some checks need a quarter as well. */
  readonly needs: readonly (string | readonly string[])[];
  readonly needsQuarter?: boolean;
  readonly columns: readonly string[];
  /** The law it stands on; a check of logic has none. */
  readonly article: string;
  readonly source: string;
  readonly run: (context: Context) => void;
};

/** Why a check was not done on a roster. */
export type NotDone = { readonly missing: readonly string[]; readonly noQuarter: boolean };

const missingOf = (roster: Roster, { needs }: Check): readonly string[] =>
  needs
    .map((need) => (typeof need === "string" ? [need] : need))
    .filter((group) => !group.some((id) => hasColumn(roster, id)))
    .map((group) => group.join("/"));

export type CheckRun = {
  readonly findings: readonly RawFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly notDone: ReadonlyMap<string, NotDone>;
  readonly capped: boolean;
};

/** Runs every check that the roster's columns allow. Counts are exact; findings stop at `most`. */
export const runChecks = (
  checks: readonly Check[],
  roster: Roster,
  quarter: Quarter | null,
  most: number,
): CheckRun => {
  const findings: RawFinding[] = [];
  const counts = { error: 0, warning: 0, notice: 0 };
  const notDone = new Map<string, NotDone>();
  const quarterAt = (row: number): Quarter | null => (numberAt(roster, "kwartaal", row) as Quarter | null) ?? quarter;
  const view: View = { roster, quarterAt };
  const noQuarter = quarter === null && !roster.columns.has("kwartaal");
  for (const check of checks) {
    if (check.kind !== roster.kind && check.kind !== "alle") continue;
    const missing = missingOf(roster, check);
    if (missing.length > 0 || (check.needsQuarter && noQuarter)) {
      notDone.set(check.id, { missing, noQuarter: Boolean(check.needsQuarter) && noQuarter });
      continue;
    }
    check.run({
      ...view,
      view,
      found: (row, detail = {}) => {
        counts[check.severity]++;
        if (findings.length < most) findings.push({ ...detail, row, check });
      },
    });
  }
  const capped = counts.error + counts.warning + counts.notice > findings.length;
  return { findings: findings.sort((one, other) => one.row - other.row), counts, notDone, capped };
};
