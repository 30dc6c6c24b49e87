import { type Certainty, weaker } from "../base/certainty.ts";
import { isoOf } from "../base/day.ts";
import { type Cents, euroOf, sum } from "../base/money.ts";
import { type Quarter, quarterText } from "../base/quarter.ts";
import { schoolYearText } from "../base/schoolyear.ts";
import type { Language } from "../base/text.ts";
import type { Answer } from "../engine/answer.ts";
import { type Lerende, type LerendeMaand, overzicht, zekerheid } from "../law/kwartaal/overzicht.ts";
import { type Roster, readRoster, userRow, wordAt } from "../roster/roster.ts";
import type { Table } from "../roster/table.ts";
import { missingOf, sentence } from "./explain.ts";
import { type RosterProblem, referenceAt, rosterProblem } from "./roster.ts";

export type MonthSummary = {
  readonly month: string;
  readonly tariff: number | null;
  readonly due: number | null;
  readonly paid: number | null;
  readonly certainty: Certainty;
  readonly because: string;
};
export type PremiumSummary = {
  readonly schoolYear: string;
  readonly amount: number | null;
  readonly because: string;
  readonly certainty: Certainty;
};
export type LearnerSummary = {
  readonly row: number;
  readonly reference: string | null;
  readonly employer: string | null;
  readonly overeenkomst: string | null;
  readonly statuut: string | null;
  readonly trap: string | null;
  readonly regime: string | null;
  readonly months: readonly MonthSummary[];
  readonly tariff: number | null;
  readonly due: number | null;
  readonly paid: number | null;
  readonly pkwp: readonly PremiumSummary[];
  readonly certainty: Certainty;
  readonly missing: readonly string[];
};
export type PremiumTotal = {
  readonly schoolYear: string;
  readonly amount: number | null;
  readonly subtotalKnown: number;
  readonly learners: number;
};
/** Sums over learners: null where a part is unknown; the known parts stand in `subtotalKnown`. */
export type Totals = {
  readonly learners: number;
  readonly tariff: number | null;
  readonly due: number | null;
  readonly paid: number | null;
  readonly subtotalKnown: { readonly tariff: number; readonly due: number; readonly paid: number };
  readonly pkwp: readonly PremiumTotal[];
};
export type EmployerSummary = Totals & { readonly employer: string | null };
export type Summary = {
  readonly quarter: string;
  readonly employers: readonly EmployerSummary[];
  readonly learners: readonly LearnerSummary[];
  readonly totals: Totals;
  readonly skippedRows: number;
  readonly certainty: Certainty;
  readonly missing: readonly string[];
};

const euro = (cents: Cents | null): number | null => (cents === null ? null : euroOf(cents));

/** Where an allowance does not apply (a wage stands in its place), nothing is missing in a sum. */
const doesNotApply = ({ answers }: LerendeMaand): boolean =>
  answers.length > 0 && answers.every(({ certainty }) => certainty === "notApplicable");

/** The known amounts of a line, and whether one that applies is unknown. */
type Amounts = { readonly known: Cents; readonly whole: boolean };
const pick = (months: readonly LerendeMaand[], of: (month: LerendeMaand) => Cents | null): Amounts => {
  const applying = months.filter((month) => !doesNotApply(month));
  const known = applying.map(of).filter((cents) => cents !== null);
  return { known: sum(known), whole: known.length === applying.length };
};
const lineOf = ({ known, whole }: Amounts): number | null => (whole ? euroOf(known) : null);

const tariff = ({ tarief }: LerendeMaand) => tarief;
const due = ({ verschuldigd }: LerendeMaand) => verschuldigd;
const paid = ({ betaald }: LerendeMaand) => betaald;

const monthOf = (month: LerendeMaand, language: Language): MonthSummary => {
  const last = month.answers.at(-1);
  return {
    month: isoOf(month.first).slice(0, 7),
    tariff: euro(month.tarief),
    due: euro(month.verschuldigd),
    paid: euro(month.betaald),
    certainty:
      month.answers.length === 0 ? "unknown" : doesNotApply(month) ? "notApplicable" : zekerheid(month.answers),
    because: last ? sentence(last, language) : noStep[language],
  };
};
const noStep = {
  nl: "De trap ontbreekt: het tarief is niet te bepalen.",
  fr: "L’échelon manque : le tarif ne peut être déterminé.",
  en: "The step is missing: the tariff cannot be determined.",
};

const answersOf = ({ maanden, regime, premies }: Lerende): readonly Answer[] => [
  ...maanden.flatMap(({ answers }) => answers),
  ...(regime ? [regime] : []),
  ...premies.map(({ answer }) => answer),
];

/** What a learner's line misses: figures of the law, and values the roster does not give. */
const missingIn = (lerende: Lerende, language: Language): readonly string[] => {
  const ofAnswers = answersOf(lerende).flatMap((answer) => [
    ...missingOf(answer, language),
    ...(answer.problem?.code === "required" || answer.problem?.code === "notInForce"
      ? [sentence(answer, language)]
      : []),
  ]);
  const noSteps = lerende.maanden.some(({ answers }) => answers.length === 0) ? [noStep[language]] : [];
  return [...new Set([...ofAnswers, ...noSteps])];
};

const learnerOf = (roster: Roster, lerende: Lerende, language: Language): LearnerSummary => {
  const { row, maanden, regime, premies } = lerende;
  const missing = missingIn(lerende, language);
  return {
    row: userRow(row),
    reference: referenceAt(roster, row),
    employer: wordAt(roster, "onderneming", row),
    overeenkomst: wordAt(roster, "overeenkomst", row),
    statuut: wordAt(roster, "statuut", row),
    trap: wordAt(roster, "trap", row),
    regime: regime?.result == null ? null : String(regime.result),
    months: maanden.map((month) => monthOf(month, language)),
    tariff: lineOf(pick(maanden, tariff)),
    due: lineOf(pick(maanden, due)),
    paid: lineOf(pick(maanden, paid)),
    pkwp: premies.map(({ schooljaar, answer }) => ({
      schoolYear: schoolYearText(schooljaar),
      amount: euro(answer.result as Cents | null),
      because: sentence(answer, language),
      certainty: answer.certainty,
    })),
    certainty: missing.length > 0 ? "unknown" : zekerheid(answersOf(lerende)),
    missing,
  };
};

const totalsOf = (lerenden: readonly Lerende[]): Totals => {
  const months = lerenden.flatMap(({ maanden }) => maanden);
  const [tariffs, dues, paids] = [tariff, due, paid].map((of) => pick(months, of));
  const years = [...new Set(lerenden.flatMap(({ premies }) => premies.map(({ schooljaar }) => schooljaar)))].sort();
  return {
    learners: lerenden.length,
    tariff: lineOf(tariffs),
    due: lineOf(dues),
    paid: lineOf(paids),
    subtotalKnown: { tariff: euroOf(tariffs.known), due: euroOf(dues.known), paid: euroOf(paids.known) },
    pkwp: years.map((year) => {
      const amounts = lerenden
        .flatMap(({ premies }) => premies.filter(({ schooljaar }) => schooljaar === year))
        .map(({ answer }) => answer.result as Cents | null);
      const known = amounts.filter((amount) => amount !== null);
      return {
        schoolYear: schoolYearText(year),
        amount: known.length === amounts.length ? euroOf(sum(known)) : null,
        subtotalKnown: euroOf(sum(known)),
        learners: known.filter((amount) => amount > 0).length,
      };
    }),
  };
};

/** The learners by employer, in the order in which employers first appear. */
const byEmployer = (roster: Roster, lerenden: readonly Lerende[]): ReadonlyMap<string | null, readonly Lerende[]> => {
  const groups = new Map<string | null, Lerende[]>();
  for (const lerende of lerenden) {
    const employer = wordAt(roster, "onderneming", lerende.row);
    const group = groups.get(employer);
    if (group) group.push(lerende);
    else groups.set(employer, [lerende]);
  }
  return groups;
};

/** The quarter of a roster, summed per learner, per employer and in all; or why the roster cannot be read. */
export const summarise = (table: Table, quarter: Quarter, language: Language): Summary | RosterProblem => {
  const roster = readRoster(table);
  if ("code" in roster) return rosterProblem(roster, language);
  if (roster.kind !== "lerenden")
    return rosterProblem({ code: "missingColumns", columns: ["overeenkomst", "start"] }, language);
  const { lerenden, overgeslagen } = overzicht(roster, quarter);
  const learners = lerenden.map((lerende) => learnerOf(roster, lerende, language));
  return {
    quarter: quarterText(quarter),
    employers: [...byEmployer(roster, lerenden)].map(([employer, group]) => ({ employer, ...totalsOf(group) })),
    learners,
    totals: totalsOf(lerenden),
    skippedRows: overgeslagen,
    certainty: learners
      .filter(({ certainty }) => certainty !== "notApplicable")
      .reduce<Certainty>((weakest, { certainty }) => weaker(weakest, certainty), "published"),
    missing: [...new Set(learners.flatMap(({ missing }) => missing))],
  };
};
