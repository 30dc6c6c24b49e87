import { type Certainty, weakestOf } from "../base/certainty.ts";
import { isoOf } from "../base/day.ts";
import { type Cents, euroOf, sum } from "../base/money.ts";
import { type Quarter, quarterMonths, quarterText } from "../base/quarter.ts";
import { schoolYearText } from "../base/schoolyear.ts";
import { fill, type Language } from "../base/text.ts";
import type { Answer } from "../engine/answer.ts";
import { geboortedatum } from "../facts/persoon.ts";
import {
  type Lerende,
  type LerendeMaand,
  type LerendePremie,
  overzicht,
  zekerheid,
} from "../law/kwartaal/overzicht.ts";
import { type Roster, readRoster, userRow, wordAt } from "../roster/roster.ts";
import type { Table } from "../roster/table.ts";
import { missingOf, sentence, type Told, tell } from "./explain.ts";
import { employerAt, type RosterProblem, referenceAt, rosterProblem } from "./roster.ts";

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
/** A sum of amounts: null where a part of it is unknown; the known parts stand in `subtotalKnown`. */
export type Sums = {
  readonly tariff: number | null;
  readonly due: number | null;
  readonly paid: number | null;
  readonly subtotalKnown: { readonly tariff: number; readonly due: number; readonly paid: number };
};
export type MonthTotal = Sums & { readonly month: string };
/** Sums over learners, of the quarter and by month. */
export type Totals = Sums & {
  readonly learners: number;
  readonly months: readonly MonthTotal[];
  readonly pkwp: readonly PremiumTotal[];
};
/** A firm, and the rows of its learners: two numbers that are masked may look alike. */
export type EmployerSummary = Totals & { readonly employer: string | null; readonly rows: readonly number[] };
export type Summary = {
  readonly quarter: string;
  readonly employers: readonly EmployerSummary[];
  readonly learners: readonly LearnerSummary[];
  readonly totals: Totals;
  readonly skippedRows: number;
  readonly certainty: Certainty;
  readonly missing: readonly string[];
  /** The row that was asked to be unfolded. */
  readonly explained?: Unfolded;
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
/** A right as it counts here: as the rule says, or nothing because it counts elsewhere, or open. */
const premiumOf = ({ schooljaar, answer, bedrag, telling }: LerendePremie, language: Language): PremiumSummary => ({
  schoolYear: schoolYearText(schooljaar),
  amount: euro(bedrag),
  ...countings[telling.wijze](answer, telling.rij, language),
});

const countings = {
  eigen: (answer: Answer, _: number, language: Language) => ({
    because: sentence(answer, language),
    certainty: answer.certainty,
  }),
  elders: (_: Answer, row: number, language: Language) => ({
    because: fill(once[language], { rij: String(userRow(row)) }),
    certainty: "assumed" as const,
  }),
  samen: (_: Answer, row: number, language: Language) => ({
    because: fill(together[language], { rij: String(userRow(row)) }),
    certainty: "unknown" as const,
  }),
};
const together = {
  nl: "Meer dan één periode bij deze onderneming (ook rij {rij}): samen misschien lang genoeg, maar geen bron zegt hoe ze tellen.",
  fr: "Plus d’une période dans cette entreprise (aussi ligne {rij}) : ensemble peut-être assez longues, mais aucune source ne dit comment les compter.",
  en: "More than one period with this firm (row {rij} too): together perhaps long enough, but no source says how they count.",
};
const once = {
  nl: "Eén premie per schooljaar, lerende en onderneming: geteld op rij {rij}.",
  fr: "Une prime par année scolaire, apprenant et entreprise : comptée à la ligne {rij}.",
  en: "One premium a school year, learner and firm: counted in row {rij}.",
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

const periodCount = {
  nl: "telling van meer periodes bij één onderneming",
  fr: "décompte de plusieurs périodes dans une entreprise",
  en: "counting of several periods with one firm",
};

/** What a learner's line misses: figures of the law, and values the roster does not give. */
const missingIn = (lerende: Lerende, language: Language): readonly string[] => {
  const ofAnswers = answersOf(lerende).flatMap((answer) => {
    const named = missingOf(answer, language);
    const refused = answer.problem !== null && answer.problem.code !== "notApplicable" && named.length === 0;
    return refused ? [sentence(answer, language)] : named;
  });
  const noBirth = lerende.regime === null ? [geboortedatum.name[language]] : [];
  const periods = lerende.premies.flatMap(({ telling }) => (telling.wijze === "samen" ? [periodCount[language]] : []));
  const noSteps = lerende.maanden.some(({ answers }) => answers.length === 0) ? [noStep[language]] : [];
  return [...new Set([...ofAnswers, ...noBirth, ...periods, ...noSteps])];
};

const learnerOf = (roster: Roster, lerende: Lerende, language: Language): LearnerSummary => {
  const { row, maanden, regime, premies } = lerende;
  const missing = missingIn(lerende, language);
  return {
    row: userRow(row),
    reference: referenceAt(roster, row),
    employer: employerAt(roster, row),
    overeenkomst: wordAt(roster, "overeenkomst", row),
    statuut: wordAt(roster, "statuut", row),
    trap: wordAt(roster, "trap", row),
    regime: regime?.result == null ? null : String(regime.result),
    months: maanden.map((month) => monthOf(month, language)),
    tariff: lineOf(pick(maanden, tariff)),
    due: lineOf(pick(maanden, due)),
    paid: lineOf(pick(maanden, paid)),
    pkwp: premies.map((premie) => premiumOf(premie, language)),
    certainty: missing.length > 0 ? "unknown" : zekerheid(answersOf(lerende)),
    missing,
  };
};

const sumsOf = (months: readonly LerendeMaand[]): Sums => {
  const [tariffs, dues, paids] = [tariff, due, paid].map((of) => pick(months, of));
  return {
    tariff: lineOf(tariffs),
    due: lineOf(dues),
    paid: lineOf(paids),
    subtotalKnown: { tariff: euroOf(tariffs.known), due: euroOf(dues.known), paid: euroOf(paids.known) },
  };
};

const totalsOf = (lerenden: readonly Lerende[], quarter: Quarter): Totals => {
  const months = lerenden.flatMap(({ maanden }) => maanden);
  const years = [...new Set(lerenden.flatMap(({ premies }) => premies.map(({ schooljaar }) => schooljaar)))].sort();
  return {
    learners: lerenden.length,
    ...sumsOf(months),
    months: quarterMonths(quarter).map((day) => ({
      month: isoOf(day).slice(0, 7),
      ...sumsOf(months.filter(({ first }) => first === day)),
    })),
    pkwp: years.map((year) => {
      const amounts = lerenden
        .flatMap(({ premies }) => premies.filter(({ schooljaar }) => schooljaar === year))
        .map(({ bedrag }) => bedrag);
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
const byEmployer = (roster: Roster, lerenden: readonly Lerende[]): ReadonlyMap<string | null, Lerende[]> => {
  const groups = new Map<string | null, Lerende[]>();
  for (const lerende of lerenden) {
    const employer = wordAt(roster, "onderneming", lerende.row);
    const group = groups.get(employer);
    if (group) group.push(lerende);
    else groups.set(employer, [lerende]);
  }
  return groups;
};

/** A learner's line unfolded: each answer with its figures, workings and assumptions. */
export type Unfolded = {
  readonly row: number;
  readonly months: readonly { readonly month: string; readonly answers: readonly Told[] }[];
  readonly regime: Told | null;
  readonly pkwp: readonly (Told & { readonly schoolYear: string })[];
};

const unfold = ({ row, maanden, regime, premies }: Lerende, language: Language): Unfolded => ({
  row: userRow(row),
  months: maanden.map(({ first, answers }) => ({
    month: isoOf(first).slice(0, 7),
    answers: answers.map((answer) => tell(answer, language)),
  })),
  regime: regime && tell(regime, language),
  pkwp: premies.map((premie) => {
    const { schoolYear, amount, because, certainty } = premiumOf(premie, language);
    return { ...tell(premie.answer, language), schoolYear, result: amount, because, certainty };
  }),
});

/** The quarter of a roster, summed per learner, per employer and in all; or why the roster cannot be read. */
export const summarise = (
  table: Table,
  quarter: Quarter,
  language: Language,
  explain: number | null = null,
): Summary | RosterProblem => {
  const roster = readRoster(table);
  if ("code" in roster) return rosterProblem(roster, language);
  if (roster.kind !== "lerenden")
    return rosterProblem({ code: "missingColumns", columns: ["overeenkomst", "start"] }, language);
  const { lerenden, overgeslagen } = overzicht(roster, quarter);
  const unfolded = lerenden.find(({ row }) => userRow(row) === explain);
  const learners = lerenden.map((lerende) => learnerOf(roster, lerende, language));
  return {
    quarter: quarterText(quarter),
    employers: [...byEmployer(roster, lerenden).values()].map((group) => ({
      employer: employerAt(roster, group[0].row),
      rows: group.map(({ row }) => userRow(row)),
      ...totalsOf(group, quarter),
    })),
    learners,
    totals: totalsOf(lerenden, quarter),
    skippedRows: overgeslagen,
    certainty: weakestOf(learners.filter(({ certainty }) => certainty !== "notApplicable")),
    missing: [...new Set(learners.flatMap(({ missing }) => missing))],
    ...(unfolded ? { explained: unfold(unfolded, language) } : {}),
  };
};
