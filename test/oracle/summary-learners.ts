import { daysFrom, monthLength } from "./dates.ts";
import { type Contributions, contributionsOf } from "./summary-contributions.ts";
import { type Month, monthsOf } from "./summary-months.ts";
import { type Measure, measures, type Right, rightsOf } from "./summary-premiums.ts";
import {
  birthOf,
  hasWage,
  isBlank,
  isBroken,
  type Known,
  type Learner,
  type Row,
  runsIn,
  sumOf,
} from "./summary-row.ts";

/** The amounts of a learner that are added up. */
export const summed = [
  ...(["tariff", "due", "paid", "gross", "structural", "targetGroup", "declared", "billedLater"] as const),
  ...(["personal", "werkbonus", "learnerPays", "premiumShare", "netCost"] as const),
] as const;
export const monthly = ["tariff", "due", "paid"] as const;
type Amounts = Readonly<Record<(typeof summed)[number], Known>>;

export type LearnerLine = Amounts & {
  readonly row: number;
  readonly learner: Learner;
  readonly months: readonly Month[];
  readonly contributions: Contributions;
  readonly rights: Readonly<Record<Measure, readonly Right[]>>;
  /** Undefined where the facts do not settle which of those that are known. */
  readonly certainty: string | undefined;
};

/** The weakest; what does not apply makes nothing less sure, and what is left open is at least known. */
export const weakest = (all: readonly (string | undefined)[]): string | undefined => {
  for (const one of ["notInForce", "unknown", "assumed", undefined, "derived"]) if (all.includes(one)) return one;
  return "published";
};

/* Which rows count */

/** Whom a row is about: the INSZ, else the reference with the day of birth, else nobody that is known. */
export const personOf = (row: Row): string | null => {
  if (row.insz !== undefined) return row.insz;
  return row.referentie === undefined ? null : `${row.referentie} ${birthOf(row).day}`;
};

type Counted = {
  readonly learners: readonly (readonly [row: number, learner: Learner])[];
  readonly skippedRows: number;
};

const counted = (rows: readonly Row[], quarter: string): Counted => {
  const learners: (readonly [number, Learner])[] = [];
  const agreements = new Set<string>();
  let skippedRows = 0;
  for (const [at, row] of rows.entries()) {
    if (isBlank(row) || (row.kwartaal ?? quarter) !== quarter) continue;
    if (isBroken(row)) {
      skippedRows++;
      continue;
    }
    const learner = row as Learner;
    if (!runsIn(learner, quarter)) continue;
    const person = personOf(row);
    const agreement = `${person} ${row.onderneming} ${row.start}`;
    if (person !== null && agreements.has(agreement)) skippedRows++;
    // The header is row 1.
    else learners.push([at + 2, learner]);
    agreements.add(agreement);
  }
  return { learners, skippedRows };
};

/* A learner */

/** Agreements with a wage have rights, and no amounts: no share of them belongs to any cost. */
const shared = (learner: Learner, rights: readonly Right[]): readonly Right[] =>
  hasWage(learner) ? rights.map((right) => ({ ...right, share: null })) : rights;

const withSums = (line: Omit<LearnerLine, keyof Amounts | "certainty">): LearnerLine => {
  const { learner, months, contributions } = line;
  const rights = {
    pkwp: shared(learner, line.rights.pkwp),
    stagebonus: shared(learner, line.rights.stagebonus),
  };
  const { gross, structural, targetGroup, declared, billedLater, personal, werkbonus, learnerPays } = contributions;
  const all = measures.flatMap((measure) => rights[measure]);
  const premiumShare = sumOf(all.map(({ share }) => share));
  const cost = sumOf([contributions.wage, declared, billedLater]);
  const overMonths = (name: (typeof monthly)[number]) =>
    hasWage(learner) ? null : sumOf(months.map((one) => one[name]));
  return {
    ...{ ...line, rights },
    ...{ gross, structural, targetGroup, declared, billedLater, personal, werkbonus, learnerPays, premiumShare },
    ...{ tariff: overMonths("tariff"), due: overMonths("due"), paid: overMonths("paid") },
    netCost: cost === null || premiumShare === null ? null : cost - premiumShare,
    certainty: weakest(
      [contributions, ...months, ...all].map(({ certainty }) => certainty).filter((one) => one !== "notApplicable"),
    ),
  };
};

const lineOf = (row: number, learner: Learner, quarter: string): LearnerLine => {
  const months = monthsOf(learner, quarter);
  const contributions = contributionsOf(learner, quarter, months);
  const rights = rightsOf(learner, quarter);
  return withSums({ row, learner, months, contributions, rights });
};

/* One right for each person, firm and school year */

const elsewhere = { amount: 0, share: 0, complete: null, reasons: ["elders"], certainty: "assumed" } as const;
const openTogether = { amount: null, share: null, complete: null, reasons: ["samen"], certainty: "unknown" } as const;

/** The highest counts, and the first of those; the others are nothing, also one that can be no more than this. */
const highestOf = (rights: readonly Right[], highest: number): readonly Right[] => {
  const counts = rights.find(({ amount }) => amount === highest);
  return rights.map((right) =>
    right === counts || right.amount === 0 || right.most > highest ? right : { ...right, ...elsewhere },
  );
};

/** Whether periods may be long enough together: a month has no fewer days than the shortest of the school year. */
const mayBeLong = (rights: readonly Right[]): boolean => {
  const days = new Set(rights.flatMap(({ counted: { from, to } }) => daysFrom(from, to)));
  const [{ schoolYear, months }] = rights;
  return days.size >= months * monthLength(Number(schoolYear.slice(5)), 2);
};

/** Of several rights the highest counts; periods that are too short by themselves may be open together. */
const once = (rights: readonly Right[]): readonly Right[] => {
  const highest = Math.max(...rights.map(({ amount }) => amount ?? 0));
  if (highest > 0) return highestOf(rights, highest);
  const short = rights.filter(({ isShort }) => isShort);
  if (short.length < 2 || !mayBeLong(short)) return rights;
  return rights.map((right) => (right.isShort ? { ...right, ...openTogether } : right));
};

const countOnce = (lines: readonly LearnerLine[]): readonly LearnerLine[] => {
  const pairs = new Map<string, LearnerLine[]>();
  for (const line of lines) {
    const person = personOf(line.learner);
    const pair = person === null ? `row ${line.row}` : `${person} ${line.learner.onderneming}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), line]);
  }
  return [...pairs.values()]
    .flatMap((pair) => {
      if (pair.length === 1) return pair;
      const rights = { pkwp: pair.map((): Right[] => []), stagebonus: pair.map((): Right[] => []) };
      for (const measure of measures)
        for (const [place] of pair[0].rights[measure].entries())
          for (const [at, right] of once(pair.map((line) => line.rights[measure][place])).entries())
            rights[measure][at].push(right);
      return pair.map((line, at) =>
        withSums({ ...line, rights: { pkwp: rights.pkwp[at], stagebonus: rights.stagebonus[at] } }),
      );
    })
    .sort((one, other) => one.row - other.row);
};

/** The lines of a roster in a quarter, and how many rows are left out. */
export const linesOf = (
  rows: readonly Row[],
  quarter: string,
): { readonly lines: readonly LearnerLine[]; readonly skippedRows: number } => {
  const { learners, skippedRows } = counted(rows, quarter);
  const each = learners.map(([row, learner]) => lineOf(row, learner, quarter));
  return { lines: countOnce(each), skippedRows };
};
