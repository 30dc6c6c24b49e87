import { type Certainty, weaker } from "../base/certainty.ts";
import { isoOf } from "../base/day.ts";
import { type Cents, euroOf, hundredthsOf } from "../base/money.ts";
import { type Quarter, quarterMonths, quarterText } from "../base/quarter.ts";
import { schoolYearText } from "../base/schoolyear.ts";
import type { Language, Text } from "../base/text.ts";
import { onderneming } from "../facts/onderneming.ts";
import {
  bedragen,
  type Groep,
  maandbedragen,
  maandplaats,
  makeOptellen,
  metLoon,
  type Optellen,
  type Overzicht,
  plaatsVan,
  rechtplaats,
  type Som,
  schooljarenVan,
} from "../law/kwartaal/overzicht.ts";
import { measures } from "../law/kwartaal/premies.ts";
import type { Correctie } from "../law/kwartaal/telling.ts";
import { userRow } from "../roster/check.ts";
import { openRoster, unreadable } from "../roster/open.ts";
import { type Run, type RunOptions, startRun } from "../roster/run.ts";
import type { Table } from "../roster/table.ts";
import {
  certaintyOfRow,
  filledWith,
  learnerOf,
  missingInRow,
  openRights,
  type Right,
  type Subject,
  type Unfolded,
  unfold,
} from "./learner-summary.ts";
import { type RosterProblem, readTable, rosterProblem } from "./roster.ts";
import { companyNumber } from "./shown.ts";
import {
  type Correction,
  type EmployerSummary,
  type EstablishmentSummary,
  type LearnerSummary,
  type PremiumTotal,
  type SummaryEnd,
  type SumsOf,
  summed,
  summedByMonth,
  type Totals,
} from "./summary-shape.ts";

export type Summary = SummaryEnd & {
  readonly learners: readonly LearnerSummary[];
  /** The row that was asked to be unfolded. */
  readonly explained?: Unfolded;
};

const once: Text = {
  nl: "Eén premie per schooljaar, lerende en onderneming: geteld op rij {rij}.",
  fr: "Une prime par année scolaire, apprenant et entreprise : comptée à la ligne {rij}.",
  en: "One premium a school year, learner and firm: counted in row {rij}.",
};
const together: Text = {
  nl: "Meer dan één periode bij deze onderneming (ook rij {rij}): samen misschien lang genoeg, maar geen bron zegt hoe ze tellen.",
  fr: "Plus d’une période dans cette entreprise (aussi ligne {rij}) : ensemble peut-être assez longues, mais aucune source ne dit comment les compter.",
  en: "More than one period with this firm (row {rij} too): together perhaps long enough, but no source says how they count.",
};
const periodCount: Text = {
  nl: "telling van meer periodes bij één onderneming",
  fr: "décompte de plusieurs périodes dans une entreprise",
  en: "counting of several periods with one firm",
};

const correctionOf = (given: Correctie, language: Language): Correction => ({
  row: userRow(given.row),
  measure: given.measure,
  schoolYear: schoolYearText(given.schooljaar),
  amount: given.bedrag === null ? null : euroOf(given.bedrag),
  because: filledWith(given.wijze === "elders" ? once : together, language, given.anderRij),
});

/** A line of which a right on another row may settle what is open. */
type OpenLine = Sure & { readonly rights: readonly (Right & { readonly missing: readonly string[] })[] };
/** How sure a line is, and what it misses. */
type Sure = { readonly certainty: Certainty; readonly missing: readonly string[] };

/** What is open in a line but for the rights that may be settled, and what each of those misses. */
const openLineOf = (subject: Subject): OpenLine | null => {
  const rights = openRights(subject);
  if (rights.length === 0) return null;
  const isOpen = (measure: string, slot: number): boolean =>
    rights.some((right) => right.measure === measure && right.slot === slot);
  const others = (measure: string, slot: number): boolean => !isOpen(measure, slot);
  const certainty = certaintyOfRow(subject, others);
  const missing = certainty === "unknown" ? missingInRow(subject, others) : [];
  const withRight = ({ measure, slot }: Right): readonly string[] =>
    missingInRow(subject, (one, place) => others(one, place) || (one === measure && place === slot));
  return { certainty, missing, rights: rights.map((right) => ({ ...right, missing: withRight(right) })) };
};
/** The same when it is known which rights were settled. */
const settledLine = ({ certainty, missing, rights }: OpenLine, isSettled: (right: Right) => boolean): Sure => {
  const open = rights.filter((right) => !isSettled(right));
  return open.length > 0
    ? {
        certainty: weaker<Certainty>(certainty, "unknown"),
        missing: [...new Set([missing, ...open.map((right) => right.missing)].flat())],
      }
    : { certainty: weaker<Certainty>(certainty, "assumed"), missing };
};
/** How sure a line proves to be by a correction that settles what nobody knew. */
const settled = new WeakMap<Correction, Sure>();

const lineOf = ({ bekend, heel }: Som): number | null => (heel ? euroOf(bekend) : null);

/** Sums by name, whole and as far as they are known. */
const sumsOf = <Name extends string>(names: readonly Name[], som: (place: number) => Som): SumsOf<Name> => {
  const each = <T>(tell: (one: Som) => T) =>
    Object.fromEntries(names.map((name, place) => [name, tell(som(place))])) as Record<Name, T>;
  return { ...each(lineOf), subtotalKnown: each(({ bekend }) => euroOf(bekend)) } as SumsOf<Name>;
};

const totalsOf = (groep: Groep, quarter: Quarter): Totals => {
  const years = schooljarenVan(quarter);
  const premiums = (measure: number): readonly PremiumTotal[] =>
    years.map((year, slot) => {
      const recht = groep.recht(rechtplaats(slot, measure));
      return {
        schoolYear: schoolYearText(year),
        amount: lineOf(recht),
        subtotalKnown: euroOf(recht.bekend),
        learners: recht.lerenden,
      };
    });
  return {
    learners: groep.lerenden,
    ...sumsOf(summed, (place) => groep.bedrag(plaatsVan(bedragen[place]))),
    months: quarterMonths(quarter).map((first, month) => ({
      month: isoOf(first).slice(0, 7),
      ...sumsOf(summedByMonth, (place) => groep.bedrag(maandplaats(maandbedragen[place], month))),
    })),
    pkwp: premiums(measures.indexOf("pkwp")),
    stagebonus: premiums(measures.indexOf("stagebonus")),
    mentorReduction: groep.mentorkorting === null ? null : euroOf(groep.mentorkorting),
  };
};

const digitsOf = (nummer: number | null): string | null =>
  nummer === null ? null : companyNumber(String(nummer).padStart(onderneming.digits ?? 0, "0"));

export type SummaryOptions = {
  readonly language: Language;
  /** Whether each learner's line is told. */
  readonly learners?: boolean;
  /** The row to unfold, as users count. */
  readonly explain?: number | null;
  /** Columns come with the rows. */
  readonly growing?: boolean;
} & Partial<Pick<RunOptions, "checks" | "decode" | "above" | "most">>;

/** A quarter that is being summed while its roster is read. */
export type Summing = Pick<Run, "cell" | "plain" | "endRow" | "undoCell" | "undoRow" | "addColumn" | "rows"> & {
  /** The learners since they were last taken. */
  readonly take: () => readonly LearnerSummary[];
  readonly unfolded: () => Unfolded | undefined;
  /** The sums, and the rights that proved to count elsewhere; or that needed columns never came. */
  readonly close: () => (SummaryEnd & { readonly corrections: readonly Correction[] }) | RosterProblem;
};

const onlyLearners = ["overeenkomst", "start"] as const;

/** Begins to sum a quarter of a roster with these headers; or says why it cannot be read. */
export const startSummary = (
  headers: readonly string[],
  quarter: Quarter,
  { language, learners = true, explain = null, growing = false, checks = [], most = 0, decode, above }: SummaryOptions,
): Summing | RosterProblem => {
  const opening = openRoster(headers);
  const problem = growing ? null : unreadable(opening);
  if (problem) return rosterProblem(problem, language);
  if (opening.kind !== "lerenden" && !growing)
    return rosterProblem({ code: "missingColumns", columns: onlyLearners }, language);
  const optellen: Optellen = makeOptellen(quarter);
  const missing = new Set<string>();
  let certainty: Certainty = "published";
  let told: LearnerSummary[] = [];
  let unfolded: Unfolded | undefined;
  const openLines = new Map<number, OpenLine>();
  const addLine = ({ certainty: sure, missing: names }: Sure): void => {
    certainty = weaker(certainty, sure);
    for (const name of names) missing.add(name);
  };
  const run = startRun(opening, {
    checks,
    quarter,
    most,
    decode,
    above,
    look: (batch, personen) => {
      const lerenden = optellen.add(batch, personen);
      if (lerenden === null) return;
      for (const row of lerenden.rijen) {
        const subject = { batch, lerenden, row, quarter, language };
        const sure = certaintyOfRow(subject);
        const open = sure === "unknown" ? openLineOf(subject) : null;
        if (open) openLines.set(batch.first + row, open);
        else addLine({ certainty: sure, missing: sure === "unknown" ? missingInRow(subject) : [] });
        if (learners) told.push(learnerOf(subject));
        if (explain !== null && userRow(batch.first + row) === explain) unfolded = unfold(subject);
      }
    },
  });
  const { cell, plain, endRow, undoCell, undoRow, addColumn, rows } = run;
  return {
    ...{ cell, plain, endRow, undoCell, undoRow, addColumn, rows },
    take: () => {
      const taken = told;
      told = [];
      return taken;
    },
    unfolded: () => unfolded,
    close: () => {
      const late = unreadable(run.opening());
      if (late) return rosterProblem(late, language);
      if (run.opening().kind !== "lerenden")
        return rosterProblem({ code: "missingColumns", columns: onlyLearners }, language);
      run.close();
      const over: Overzicht = optellen.close();
      const corrections = over.correcties.map((one) => correctionOf(one, language));
      const settling = new Map<number, number[]>();
      over.correcties.forEach(({ row, eigen, bedrag }, place) => {
        if (Number.isNaN(eigen) && bedrag !== null) settling.set(row, [...(settling.get(row) ?? []), place]);
      });
      for (const [row, line] of openLines) {
        const places = settling.get(row) ?? [];
        const sure = settledLine(line, ({ measure, slot }) =>
          places.some((place) => over.correcties[place].measure === measure && over.correcties[place].slot === slot),
        );
        addLine(sure);
        for (const place of places) settled.set(corrections[place], sure);
      }
      const open = over.correcties.some(({ bedrag }) => bedrag === null);
      if (open) missing.add(periodCount[language]);
      const groups = <T>(list: readonly Groep[], named: (number: string | null) => T) =>
        list.map((groep) => ({
          ...named(digitsOf(groep.nummer)),
          rows: groep.rijen.map(userRow),
          ...totalsOf(groep, quarter),
        }));
      return {
        quarter: quarterText(quarter),
        employers: groups(over.ondernemingen, (employer) => ({ employer })) satisfies readonly EmployerSummary[],
        establishments: groups(over.vestigingen, (establishment) => ({
          establishment,
        })) satisfies readonly EstablishmentSummary[],
        totals: totalsOf(over.totaal, quarter),
        skippedRows: over.overgeslagen,
        certainty: open ? "unknown" : certainty,
        missing: [...missing],
        corrections,
      };
    },
  };
};

/** The net cost: the wage, what is declared and billed, less the premiums' share; null where one of them is unknown. */
const netCostOf = ({ contributions, pkwp, stagebonus }: LearnerSummary): number | null => {
  const { wage, declared, billedLater } = contributions;
  const shares = [...pkwp, ...stagebonus].map(({ share }) => (share === null ? null : -share));
  let cents = 0;
  for (const euro of [wage, declared, billedLater, ...shares]) {
    const amount = euro === null ? null : hundredthsOf(euro);
    if (amount === null) return null;
    cents += amount;
  }
  return euroOf(cents as Cents);
};

/** One right of a learner's line, as it proved to count. */
const correctedOnce = (learner: LearnerSummary, correction: Correction, language: Language): LearnerSummary => {
  const { measure, schoolYear, amount, because } = correction;
  const open = amount === null;
  const certainty = open ? "unknown" : "assumed";
  const share = open || metLoon.some((code) => code === learner.overeenkomst) ? null : 0;
  const rights = learner[measure].map((one) =>
    one.schoolYear === schoolYear ? { ...one, amount, because, certainty, complete: null, share } : one,
  );
  const now = { ...learner, [measure]: rights };
  return {
    ...now,
    netCost: netCostOf(now),
    certainty: weaker(learner.certainty, certainty),
    missing: open ? [...new Set([...learner.missing, periodCount[language]])] : learner.missing,
  };
};
const corrected = (learner: LearnerSummary, corrections: readonly Correction[], language: Language): LearnerSummary => {
  const sure = corrections.map((one) => settled.get(one)).find((one) => one !== undefined);
  return corrections.reduce((now, one) => correctedOnce(now, one, language), { ...learner, ...sure });
};

/** Learners' lines with what was found out when all rows were read. */
export const correctAll = (
  learners: readonly LearnerSummary[],
  corrections: readonly Correction[],
  language: Language,
): readonly LearnerSummary[] => {
  if (corrections.length === 0) return learners;
  const byRow = new Map<number, Correction[]>();
  for (const one of corrections) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  return learners.map((learner) => corrected(learner, byRow.get(learner.row) ?? [], language));
};

const unfoldedOnce = (unfolded: Unfolded, { measure, schoolYear, amount, because }: Correction): Unfolded => ({
  ...unfolded,
  [measure]: unfolded[measure].map((one) =>
    one.schoolYear === schoolYear
      ? { ...one, result: amount, because, certainty: amount === null ? "unknown" : "assumed" }
      : one,
  ),
});
/** An unfolded line with what was found out when all rows were read. */
export const correctUnfolded = (unfolded: Unfolded, corrections: readonly Correction[]): Unfolded =>
  corrections.filter(({ row }) => row === unfolded.row).reduce(unfoldedOnce, unfolded);

/** The quarter of a roster, summed per learner, establishment, employer and in all; or why it cannot be read. */
export const summarise = (
  table: Table,
  quarter: Quarter,
  language: Language,
  explain: number | null = null,
): Summary | RosterProblem => {
  const summing = startSummary(table.headers, quarter, { language, explain });
  if ("code" in summing) return summing;
  readTable(table, summing);
  const closed = summing.close();
  if ("code" in closed) return closed;
  const { corrections, ...end } = closed;
  const unfolded = summing.unfolded();
  return {
    ...end,
    learners: correctAll(summing.take(), corrections, language),
    ...(unfolded ? { explained: correctUnfolded(unfolded, corrections) } : {}),
  };
};

export type { Unfolded };
