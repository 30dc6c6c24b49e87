import { type Certainty, weakestOf } from "../base/certainty.ts";
import { type Day, isoOf, later } from "../base/day.ts";
import { type Cents, euroOf, wholeFactor } from "../base/money.ts";
import { type Quarter, quarterMonths, quarterStart } from "../base/quarter.ts";
import { type SchoolYear, schoolYearText } from "../base/schoolyear.ts";
import { fill, type Language, type Text } from "../base/text.ts";
import { type Answer, answerFacts } from "../engine/answer.ts";
import { geboortedatum } from "../facts/persoon.ts";
import { gronden, regimes } from "../law/kwartaal/bijdragen.ts";
import { bekend, buiten, nietVan } from "../law/kwartaal/maanden.ts";
import type { Lerenden } from "../law/kwartaal/overzicht.ts";
import { type Measure, measures, slots } from "../law/kwartaal/premies.ts";
import { rszRegime } from "../law/rsz/regime.ts";
import { type Batch, everyMonth, type Values } from "../roster/batch.ts";
import { userRow } from "../roster/check.ts";
import { missingOf, sentence, type Told, tell } from "./explain.ts";
import { companyNumber, shownReference } from "./shown.ts";
import type { ContributionSummary, LearnerSummary, MonthSummary, PremiumSummary } from "./summary-shape.ts";

/** Cents of a column as euro; null where nobody knows. */
export const euroIn = (values: Values, row: number): number | null =>
  Number.isNaN(values[row]) ? null : euroOf(values[row] as Cents);

/** How many; null where nobody knows, or where more is taken off than there is. */
const count = (value: number): number | null => (value >= 0 ? value : null);

const noStep: Text = {
  nl: "De trap ontbreekt: het tarief is niet te bepalen.",
  fr: "L’échelon manque : le tarif ne peut être déterminé.",
  en: "The step is missing: the tariff cannot be determined.",
};

/** A learner of a batch. */
export type Subject = {
  readonly batch: Batch;
  readonly lerenden: Lerenden;
  readonly row: number;
  readonly quarter: Quarter;
  readonly language: Language;
};

const runningMonths = ({ lerenden: { maanden }, row }: Subject): readonly number[] =>
  everyMonth.filter((month) => maanden.stand[month][row] !== buiten);

/** A wage stands in the place of an allowance: there are rights, and no amounts. */
const hasWage = ({ lerenden, row }: Pick<Subject, "lerenden" | "row">): boolean => lerenden.metLoon[row] > 0;

const monthOf = (subject: Subject, month: number): MonthSummary => {
  const { lerenden, row, quarter, language } = subject;
  const { maanden, betaald } = lerenden;
  const last = maanden.antwoorden(row, month).at(-1);
  const stand = maanden.stand[month][row];
  return {
    month: isoOf(quarterMonths(quarter)[month]).slice(0, 7),
    tariff: euroIn(maanden.tarief[month], row),
    due: euroIn(maanden.verschuldigd[month], row),
    paid: hasWage(subject) ? null : euroIn(betaald[month], row),
    days: count(maanden.dagen[month][row]),
    paidDays: count(maanden.betaald[month][row]),
    certainty: stand === nietVan ? "notApplicable" : stand === bekend ? maanden.zekerheid(row, month) : "unknown",
    because: last === undefined ? noStep[language] : sentence(last, language),
  };
};

/** A sum of months; of who has a wage there is none. */
const overMonths = (subject: Subject, columns: readonly Values[]): number | null => {
  if (hasWage(subject)) return null;
  const total = runningMonths(subject).reduce((sum, month) => sum + columns[month][subject.row], 0);
  return Number.isNaN(total) ? null : euroOf(total as Cents);
};

const contributionsOf = ({ lerenden: { bijdragen: of }, row, language }: Subject): ContributionSummary => ({
  wage: euroIn(of.loon, row),
  wageFrom: gronden[of.grond[row]],
  code: of.code(row),
  mu: Number.isNaN(of.mu[row]) ? null : of.mu[row] / wholeFactor,
  muGiven: of.muGegeven[row] === 1,
  base: euroIn(of.basis, row),
  lines: of.lijnen(row).map(({ naam, bedrag, ontbreekt }) => ({
    name: naam[language],
    amount: bedrag === null ? null : euroOf(bedrag),
    missing: ontbreekt.map((name) => name[language]),
  })),
  gross: euroIn(of.bruto, row),
  structural: euroIn(of.af3000, row),
  targetGroup: euroIn(of.af6310, row),
  declared: euroIn(of.netto, row),
  billedLater: euroIn(of.vakantie, row),
  personal: euroIn(of.persoonlijk, row),
  werkbonus: euroIn(of.werkbonus, row),
  learnerPays: euroIn(of.lerende, row),
  assumptions: of.aannames(row).map((text) => text[language]),
});

const premiumsOf = (subject: Subject, measure: Measure): readonly PremiumSummary[] => {
  const { lerenden, row, language } = subject;
  const { premies } = lerenden;
  return slots.flatMap((slot) => {
    const year = premies.schooljaar[slot][row];
    if (Number.isNaN(year)) return [];
    const moment: Day | null = premies.moment(row, measure, slot);
    return [
      {
        schoolYear: schoolYearText(year as SchoolYear),
        amount: euroIn(premies.bedrag[measure][slot], row),
        because: sentence(premies.antwoord(row, measure, slot), language),
        certainty: premies.zekerheid(row, measure, slot),
        complete: moment === null ? null : isoOf(moment),
        share: hasWage(subject) ? null : euroIn(premies.aandeel[measure][slot], row),
      },
    ];
  });
};

/** Rights by measure and slot. */
export type RightsOf = (measure: Measure, slot: number) => boolean;
const allRights: RightsOf = () => true;

/** Rights of a row that nobody knows, though the most that they can be is known: one on another row may settle them. */
export const openRights = ({ lerenden: { premies }, row }: Pick<Subject, "lerenden" | "row">): readonly Right[] =>
  slots.flatMap((slot) =>
    Number.isNaN(premies.schooljaar[slot][row])
      ? []
      : measures
          .filter((measure) => !Number.isNaN(premies.hoogstens(row, measure, slot)))
          .map((measure) => ({ measure, slot })),
  );
export type Right = { readonly measure: Measure; readonly slot: number };

/** How sure a learner's line is: as sure as its weakest part, of the rights those that are looked at. */
export const certaintyOfRow = (
  { lerenden, row }: Pick<Subject, "lerenden" | "row">,
  rights: RightsOf = allRights,
): Certainty => {
  const { maanden, bijdragen, premies } = lerenden;
  const parts: { readonly certainty: Certainty }[] = [{ certainty: bijdragen.zekerheid(row) }];
  for (const month of everyMonth) {
    const stand = maanden.stand[month][row];
    if (stand === buiten || stand === nietVan) continue;
    parts.push({ certainty: stand === bekend ? maanden.zekerheid(row, month) : "unknown" });
  }
  for (const slot of slots)
    if (!Number.isNaN(premies.schooljaar[slot][row]))
      for (const measure of measures)
        if (rights(measure, slot)) parts.push({ certainty: premies.zekerheid(row, measure, slot) });
  return weakestOf(parts.filter(({ certainty }) => certainty !== "notApplicable"));
};

const missingInAnswer = (answer: Answer, language: Language): readonly string[] => {
  const named = missingOf(answer, language);
  const refused = answer.problem !== null && answer.problem.code !== "notApplicable" && named.length === 0;
  return refused ? [sentence(answer, language)] : named;
};

/** What a learner's line misses: figures of the law, and values the roster does not give. */
export const missingInRow = (subject: Subject, rights: RightsOf = allRights): readonly string[] => {
  const { lerenden, row, language, batch } = subject;
  const { maanden, bijdragen, premies } = lerenden;
  const months = runningMonths(subject);
  const answers = [
    ...months.flatMap((month) => maanden.antwoorden(row, month)),
    ...slots.flatMap((slot) =>
      Number.isNaN(premies.schooljaar[slot][row])
        ? []
        : measures.filter((one) => rights(one, slot)).map((one) => premies.antwoord(row, one, slot)),
    ),
  ];
  return [
    ...new Set([
      ...answers.flatMap((answer) => missingInAnswer(answer, language)),
      ...bijdragen.ontbreekt(row).map((text) => text[language]),
      ...(Number.isNaN(batch.birthYear[row]) ? [geboortedatum.name[language]] : []),
      ...(months.some((month) => maanden.antwoorden(row, month).length === 0) ? [noStep[language]] : []),
    ]),
  ];
};

/** A learner's line. */
export const learnerOf = (subject: Subject): LearnerSummary => {
  const { batch, lerenden, row } = subject;
  const { maanden } = lerenden;
  const certainty = certaintyOfRow(subject);
  return {
    row: userRow(batch.first + row),
    reference: shownReference(batch.word("referentie", row)),
    employer: companyNumber(batch.word("onderneming", row)),
    establishment: companyNumber(batch.word("vestiging", row)),
    overeenkomst: batch.word("overeenkomst", row),
    statuut: batch.word("statuut", row),
    trap: batch.word("trap", row),
    regime: regimes[lerenden.bijdragen.regime[row]],
    months: runningMonths(subject).map((month) => monthOf(subject, month)),
    tariff: overMonths(subject, maanden.tarief),
    due: overMonths(subject, maanden.verschuldigd),
    paid: overMonths(subject, lerenden.betaald),
    contributions: contributionsOf(subject),
    pkwp: premiumsOf(subject, "pkwp"),
    stagebonus: premiumsOf(subject, "stagebonus"),
    netCost: euroIn(lerenden.nettokost, row),
    certainty,
    missing: certainty === "unknown" ? missingInRow(subject) : [],
  };
};

/** A learner's line unfolded: each answer with its figures, workings and assumptions. */
export type Unfolded = {
  readonly row: number;
  readonly months: readonly { readonly month: string; readonly answers: readonly Told[] }[];
  readonly regime: Told | null;
  readonly contributions: Readonly<Record<string, Told | null>>;
  readonly pkwp: readonly (Told & { readonly schoolYear: string })[];
  readonly stagebonus: readonly (Told & { readonly schoolYear: string })[];
};

const toldPremiums = ({ lerenden: { premies }, row, language }: Subject, measure: Measure) =>
  slots.flatMap((slot) => {
    const year = premies.schooljaar[slot][row];
    return Number.isNaN(year)
      ? []
      : [{ ...tell(premies.antwoord(row, measure, slot), language), schoolYear: schoolYearText(year as SchoolYear) }];
  });

const regimeOf = ({ batch, row, quarter, language }: Subject): Told | null => {
  const geboren = batch.birthYear[row];
  if (Number.isNaN(geboren)) return null;
  const datum = later(batch.values("start")[row] as Day, quarterStart(quarter));
  const asked = { geboortedatum: geboren, datum, overeenkomst: batch.word("overeenkomst", row) };
  return tell(answerFacts(rszRegime, asked), language);
};

export const unfold = (subject: Subject): Unfolded => {
  const { batch, lerenden, row, quarter, language } = subject;
  return {
    row: userRow(batch.first + row),
    months: runningMonths(subject).map((month) => ({
      month: isoOf(quarterMonths(quarter)[month]).slice(0, 7),
      answers: lerenden.maanden.antwoorden(row, month).map((answer) => tell(answer, language)),
    })),
    regime: regimeOf(subject),
    contributions: Object.fromEntries(
      Object.entries(lerenden.bijdragen.antwoorden(row)).map(([name, answer]) => [
        name,
        answer === null ? null : tell(answer, language),
      ]),
    ),
    pkwp: toldPremiums(subject, "pkwp"),
    stagebonus: toldPremiums(subject, "stagebonus"),
  };
};

export const filledWith = (words: Text, language: Language, row: number): string =>
  fill(words[language], { rij: String(userRow(row)) });
