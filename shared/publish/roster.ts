import type { Quarter } from "../base/quarter.ts";
import type { Language } from "../base/text.ts";
import type { Plain } from "./format.ts";

/** What is wrong with a roster as a whole: it cannot be read at all. */
export type RosterProblem = {
  readonly code: "noColumns" | "missingColumns" | "doubleColumns";
  readonly columns: readonly string[];
  readonly message: string;
};

export type Severity = "error" | "warning" | "notice";

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
export type Counts = {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
  readonly skippedRows: number;
  readonly notDone: Readonly<Record<string, string>>;
  readonly capped: boolean;
};
export type Validation = {
  readonly rows: number;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
};
export type CheckInfo = {
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
  readonly columns: readonly string[];
  readonly article: string;
  readonly source: string;
};

export type MonthSummary = {
  readonly month: string;
  readonly tariff: number | null;
  readonly due: number | null;
  readonly paid: number | null;
  readonly certainty: string;
};
export type PremiumSummary = {
  readonly schoolYear: string;
  readonly amount: number | null;
  readonly because: string;
  readonly certainty: string;
};
export type LearnerSummary = {
  readonly row: number;
  readonly reference: string | null;
  readonly employer: string | null;
  readonly overeenkomst: string;
  readonly statuut: string | null;
  readonly trap: number | null;
  readonly regime: string | null;
  readonly months: readonly MonthSummary[];
  readonly tariff: number | null;
  readonly due: number | null;
  readonly paid: number | null;
  readonly pkwp: readonly PremiumSummary[];
  readonly certainty: string;
  readonly missing: readonly string[];
};
export type Totals = {
  readonly learners: number;
  /** Sums of the known amounts; `complete` is whether nothing was missing in them. */
  readonly tariff: number | null;
  readonly due: number | null;
  readonly paid: number | null;
  readonly subtotalKnown: { readonly tariff: number; readonly due: number; readonly paid: number };
  readonly pkwp: readonly {
    readonly schoolYear: string;
    readonly amount: number | null;
    readonly subtotalKnown: number;
    readonly learners: number;
  }[];
};
export type EmployerSummary = Totals & { readonly employer: string | null };
export type Summary = {
  readonly quarter: string;
  readonly employers: readonly EmployerSummary[];
  readonly learners: readonly LearnerSummary[];
  readonly totals: Totals;
  readonly skippedRows: number;
  readonly certainty: string;
  readonly missing: readonly string[];
};
export type Options = { readonly language: Language; readonly quarter?: Quarter | null; readonly most?: number };
