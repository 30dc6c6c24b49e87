import { fraction, shown } from "./fractions.ts";
import { targetReduction } from "./rsz-reductions.ts";
import * as law from "./rsz-tables.ts";
import { type LearnerLine, linesOf, monthly, personOf, summed, weakest } from "./summary-learners.ts";
import { firstOf, placesOfMonths } from "./summary-months.ts";
import { type Measure, schoolYearsOf } from "./summary-premiums.ts";
import { centsOf, hasWage, type Known, type Learner, type Row, sumOf } from "./summary-row.ts";

/**
 * The slow oracle of a quarter's summary: row by row, month by month, and plain sums in whole cents, from the second
 * reading of the law in this folder. What a summary holds stands in docs/contract.md, 11, 13 and 32 to 36.
 */

/** A sum: null where a part is unknown, and what is known of it. */
export type Sum = { readonly whole: Known; readonly known: number };
export type Group = {
  readonly number: string | null;
  readonly rows: readonly number[];
  readonly sums: Readonly<Record<(typeof summed)[number], Sum>>;
  readonly months: readonly ({ readonly month: string } & Readonly<Record<(typeof monthly)[number], Sum>>)[];
  readonly rights: Readonly<
    Record<Measure, readonly (Sum & { readonly schoolYear: string; readonly learners: number })[]>
  >;
  /** Null where it is not told. */
  readonly mentorReduction: number | null;
};
export type SummaryOfQuarter = {
  readonly learners: readonly LearnerLine[];
  readonly employers: readonly Group[];
  readonly establishments: readonly Group[];
  readonly totals: Group;
  readonly skippedRows: number;
  readonly certainty: string | undefined;
};

const add = (amounts: readonly Known[]): Sum => ({
  whole: sumOf(amounts),
  known: sumOf(amounts.map((amount) => amount ?? 0)) as number,
});

/** The reduction 3800 of a firm: 800 euro a mentor, one for each begun five learners in Flanders, up to 2023K2. */
const mentorReductionFor = (learners: number, quarter: string): number => {
  if (quarter > law.targetLast) return 0;
  const each = centsOf(shown(targetReduction(law.mentorAmount, fraction(1))));
  return Math.ceil(learners / law.learnersPerMentor) * each;
};
/** A learner with more agreements is one. */
const mentorReductionOf = (lines: readonly LearnerLine[], quarter: string): number => {
  const flemish = lines.filter(({ learner }) => (learner.gewest ?? "Vlaams") === "Vlaams");
  const persons = new Set(flemish.map(({ row, learner }) => personOf(learner) ?? row));
  return mentorReductionFor(persons.size, quarter);
};

const groupOf = (
  number: string | null,
  lines: readonly LearnerLine[],
  quarter: string,
  mentor: number | null,
): Group => {
  // Agreements with a wage are learners, and have no amounts but their rights.
  const paid = lines.filter(({ learner }) => !hasWage(learner));
  const months = paid.flatMap((line) => line.months);
  const amounts = (name: (typeof summed)[number]): readonly Known[] => {
    if (name === "tariff" || name === "due" || name === "paid") return months.map((month) => month[name]);
    return paid.map((line) => line[name]);
  };
  const rightsOfYear = (measure: Measure) =>
    schoolYearsOf(quarter).map((year, place) => {
      const all = lines.map((line) => line.rights[measure][place].amount);
      const learners = all.filter((amount) => amount !== null && amount > 0).length;
      return { ...add(all), schoolYear: `${year}-${year + 1}`, learners };
    });
  return {
    number,
    rows: lines.map(({ row }) => row),
    sums: Object.fromEntries(summed.map((name) => [name, add(amounts(name))])) as Group["sums"],
    months: placesOfMonths.map((place) => {
      const month = firstOf(quarter, place).slice(0, 7);
      const found = months.filter((one) => one.month === month);
      const sums = monthly.map((name) => [name, add(found.map((one) => one[name]))]);
      return { month, ...Object.fromEntries(sums) } as Group["months"][number];
    }),
    rights: { pkwp: rightsOfYear("pkwp"), stagebonus: rightsOfYear("stagebonus") },
    mentorReduction: mentor,
  };
};

/** The lines by a number, in the order in which the numbers come; those without one are together too. */
const groupedBy = (lines: readonly LearnerLine[], number: (learner: Learner) => string | undefined) => {
  const groups = new Map<string | null, LearnerLine[]>();
  for (const line of lines) {
    const key = number(line.learner) ?? null;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups];
};

export const summaryOf = (rows: readonly Row[], quarter: string): SummaryOfQuarter => {
  const { lines, skippedRows } = linesOf(rows, quarter);
  const employers = groupedBy(lines, ({ onderneming }) => onderneming).map(([number, group]) =>
    groupOf(number, group, quarter, mentorReductionOf(group, quarter)),
  );
  return {
    learners: lines,
    employers,
    establishments: groupedBy(lines, ({ vestiging }) => vestiging).map(([number, group]) =>
      groupOf(number, group, quarter, null),
    ),
    totals: groupOf(null, lines, quarter, sumOf(employers.map(({ mentorReduction }) => mentorReduction))),
    skippedRows,
    certainty: weakest(lines.map(({ certainty }) => certainty)),
  };
};
