import type { Certainty } from "../base/certainty.ts";

/** A month of a learner: what the law asks, what is due, and what was paid; null for who has a wage in its place. */
export type MonthSummary = {
  readonly month: string;
  readonly tariff: number | null;
  readonly due: number | null;
  readonly paid: number | null;
  /** Days of the timetable of the month, and those that are paid; null where more are absent than there are. */
  readonly days: number | null;
  readonly paidDays: number | null;
  readonly certainty: Certainty;
  readonly because: string;
};
/** A right to a premium of a school year, as it counts here. */
export type PremiumSummary = {
  readonly schoolYear: string;
  readonly amount: number | null;
  readonly because: string;
  readonly certainty: Certainty;
  /** The day after which the months of training are complete; null where there is no right. */
  readonly complete: string | null;
  /** The part of the amount that belongs to this quarter, by days; null for who has a wage, which is in no net cost. */
  readonly share: number | null;
};
/** A line of the declaration. */
export type ContributionLine = {
  readonly name: string;
  readonly amount: number | null;
  readonly missing: readonly string[];
};
/** What is declared of a learner in the quarter, and what the RSZ bills later. */
export type ContributionSummary = {
  /** The wage they are reckoned from, and whether it was given, added up from what was paid, or is what is due. */
  readonly wage: number | null;
  readonly wageFrom: "kwartaalloon" | "betaald" | "verschuldigd" | null;
  readonly code: string | null;
  /** The work fraction µ, and whether the roster gave it. */
  readonly mu: number | null;
  readonly muGiven: boolean;
  readonly base: number | null;
  readonly lines: readonly ContributionLine[];
  readonly gross: number | null;
  readonly structural: number | null;
  readonly targetGroup: number | null;
  /** Declared in this quarter: the lines less the reductions. */
  readonly declared: number | null;
  /** The yearly holiday contribution, billed a year later. */
  readonly billedLater: number | null;
  readonly personal: number | null;
  readonly werkbonus: number | null;
  /** What is kept from the learner's allowance. */
  readonly learnerPays: number | null;
  readonly assumptions: readonly string[];
};
export type LearnerSummary = {
  readonly row: number;
  readonly reference: string | null;
  readonly employer: string | null;
  readonly establishment: string | null;
  readonly overeenkomst: string | null;
  readonly statuut: string | null;
  readonly trap: string | null;
  readonly regime: string | null;
  readonly months: readonly MonthSummary[];
  readonly tariff: number | null;
  readonly due: number | null;
  readonly paid: number | null;
  readonly contributions: ContributionSummary;
  readonly pkwp: readonly PremiumSummary[];
  readonly stagebonus: readonly PremiumSummary[];
  /** The allowance, what is declared and billed, less the premiums' share. */
  readonly netCost: number | null;
  readonly certainty: Certainty;
  readonly missing: readonly string[];
};

/** The amounts that are added up. */
export const summed = [
  "tariff",
  "due",
  "paid",
  "gross",
  "structural",
  "targetGroup",
  "declared",
  "billedLater",
  "personal",
  "werkbonus",
  "learnerPays",
  "premiumShare",
  "netCost",
] as const;
export type Summed = (typeof summed)[number];
export const summedByMonth = ["tariff", "due", "paid"] as const;
export type SummedByMonth = (typeof summedByMonth)[number];

/** A sum of amounts: null where a part of it is unknown; the known parts stand in `subtotalKnown`. */
export type SumsOf<Name extends string> = { readonly [N in Name]: number | null } & {
  readonly subtotalKnown: { readonly [N in Name]: number };
};
export type MonthTotal = SumsOf<SummedByMonth> & { readonly month: string };
export type PremiumTotal = {
  readonly schoolYear: string;
  readonly amount: number | null;
  readonly subtotalKnown: number;
  readonly learners: number;
};
/** Sums over learners, of the quarter and by month. Each is a sum of amounts in whole cents, never rounded again. */
export type Totals = SumsOf<Summed> & {
  readonly learners: number;
  readonly months: readonly MonthTotal[];
  readonly pkwp: readonly PremiumTotal[];
  readonly stagebonus: readonly PremiumTotal[];
  /** The reduction for mentors of then, on the mentors' own contributions, and so in no learner's line. */
  readonly mentorReduction: number | null;
};
/** A firm, and the rows of its learners: two numbers that are masked may look alike. */
export type EmployerSummary = Totals & { readonly employer: string | null; readonly rows: readonly number[] };
export type EstablishmentSummary = Totals & { readonly establishment: string | null; readonly rows: readonly number[] };

/** A right that proved to count elsewhere, or to be open, when all rows were read. */
export type Correction = {
  readonly row: number;
  readonly measure: "pkwp" | "stagebonus";
  readonly schoolYear: string;
  readonly amount: number | null;
  readonly because: string;
};

/** What is told of a quarter when all rows were read. */
export type SummaryEnd = {
  readonly quarter: string;
  readonly employers: readonly EmployerSummary[];
  readonly establishments: readonly EstablishmentSummary[];
  readonly totals: Totals;
  readonly skippedRows: number;
  readonly certainty: Certainty;
  readonly missing: readonly string[];
};
