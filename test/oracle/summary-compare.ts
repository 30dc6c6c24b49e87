import type { LearnerSummary, Summary, Totals } from "../../shared/index.ts";
import { type Group, type Sum, type SummaryOfQuarter, summaryOf } from "./summary.ts";
import type { Contributions } from "./summary-contributions.ts";
import { type LearnerLine, monthly, summed } from "./summary-learners.ts";
import type { Month } from "./summary-months.ts";
import { type Measure, measures, type Right } from "./summary-premiums.ts";
import { centsOf, type Known, type Row } from "./summary-row.ts";

/** Every number that a summary publishes, held against the oracle's; throws at the first that differs. */

const same = (name: string, published: unknown, oracle: unknown): void => {
  if (Object.is(published, oracle)) return;
  throw new Error(`${name}: published ${JSON.stringify(published)}, oracle ${JSON.stringify(oracle)}`);
};
const money = (name: string, published: number | null, oracle: Known): void =>
  same(name, published === null ? null : centsOf(published), oracle);

/** Says where a difference was found. */
const within = (place: string | number, hold: () => void): void => {
  try {
    hold();
  } catch (error) {
    throw new Error(`${place} > ${(error as Error).message}`);
  }
};
const each = <P, O>(name: string, published: readonly P[], oracle: readonly O[], hold: (p: P, o: O) => void): void =>
  within(name, () => {
    same("length", published.length, oracle.length);
    for (const [at, one] of published.entries()) within(at, () => hold(one, oracle[at]));
  });

/* A learner */

const holdMonth = (published: LearnerSummary["months"][number], oracle: Month): void => {
  for (const name of ["month", "days", "paidDays", "certainty"] as const) same(name, published[name], oracle[name]);
  for (const name of monthly) money(name, published[name], oracle[name]);
};

/** What a line of the declaration is called. */
const codes = [253, 255, 256, 809, 810, 811, 855, 857, 859];
const named: Readonly<Record<string, RegExp>> = {
  lijn: /van het kengetal/,
  basis: /^basisbijdrage$/,
  ...Object.fromEntries(codes.map((code) => [code, new RegExp(`\\(${code}\\b`)])),
};
const amounts = [
  ...(["wage", "base", "gross", "structural", "targetGroup", "declared", "billedLater"] as const),
  ...(["personal", "werkbonus", "learnerPays"] as const),
] as const;

const holdContributions = (published: LearnerSummary["contributions"], oracle: Contributions): void => {
  for (const name of ["wageFrom", "code", "mu", "muGiven"] as const) same(name, published[name], oracle[name]);
  each("lines", published.lines, oracle.lines, (line, { code, amount }) => {
    if (!named[code].test(line.name)) same("name", line.name, code);
    money(code, line.amount, amount);
    same("missing", line.missing.length > 0, amount === null);
  });
  for (const name of amounts) money(name, published[name], oracle[name]);
};

/** The sentence that goes with a reason. */
const sentences: Readonly<Record<Measure, Readonly<Record<string, RegExp>>>> = {
  pkwp: {
    vooraf: /bestaat vanaf het schooljaar 2023-2024/,
    erbuiten: /loopt niet in het schooljaar/,
    gewest: /ligt niet in het Vlaams Gewest/,
    duur: /is korter dan 4 maanden/,
    vks: /heeft VKS-niveau \d, hoger dan 4/,
    helft: /is minder dan de helft van de opleiding/,
    registratie: /^Geregistreerd op .*, na de laatste dag/,
    toestemming: /^Toestemming op .*, na de laatste dag/,
    maximum: /^De onderneming kreeg al \d premies/,
    vergoed: /met vergoeding, aan alle voorwaarden voldaan: €\s1\.000/,
    onvergoed: /zonder vergoeding, aan alle voorwaarden voldaan: €\s600/,
    navragen: /^Voor een ODOW zegt geen bron/,
    elders: /^Eén premie per schooljaar, lerende en onderneming: geteld op rij/,
    samen: /^Meer dan één periode bij deze onderneming/,
  },
  stagebonus: {
    erna: /bestond tot en met het schooljaar 2022-2023/,
    erbuiten: /loopt niet in het schooljaar/,
    soort: /gaf geen recht op de stagebonus/,
    gewest: /ligt niet in het Vlaams Gewest/,
    duur: /is korter dan [34] maanden/,
    maximum: /Er zijn al \d stagebonussen toegekend/,
    leeftijd: /was op 1 september al 18 of ouder/,
    gewoon: /^Toekenning [123]: een stagebonus van €\s(500|750),00 voor .{9}\.$/,
    verruimd: /de verruimde stagebonus van €\s500/,
    "en aanvullend": /Daarbovenop de aanvullende van €\s1\.000/,
    "alleen aanvullend": /Wel de aanvullende van €\s1\.000/,
    allebei: /^Jonger dan 18 op 1 september of niet: .* allebei €\s500,00 voor .{9}\.$/,
    geboortedatum: /^Zonder geboortedatum is niet te bepalen/,
    elders: /^Eén premie per schooljaar, lerende en onderneming: geteld op rij/,
    samen: /^Meer dan één periode bij deze onderneming/,
  },
};

const holdRight =
  (measure: Measure) =>
  (published: LearnerSummary[Measure][number], oracle: Right): void => {
    const { because } = published;
    same("schoolYear", published.schoolYear, oracle.schoolYear);
    money("amount", published.amount, oracle.amount);
    const fits = oracle.reasons.some((reason) => sentences[measure][reason].test(because));
    if (!fits) same("because", because, oracle.reasons);
    same("complete", published.complete, oracle.complete);
    money("share", published.share, oracle.share);
    if (oracle.certainty !== undefined) same("certainty", published.certainty, oracle.certainty);
  };

const words = ["overeenkomst", "statuut", "trap"] as const;

const holdLearner = (published: LearnerSummary, line: LearnerLine): void => {
  const { learner, contributions } = line;
  same("row", published.row, line.row);
  for (const name of words) same(name, published[name], learner[name] ?? null);
  same("employer", published.employer, learner.onderneming ?? null);
  same("establishment", published.establishment, learner.vestiging ?? null);
  same("regime", published.regime, contributions.regime);
  each("months", published.months, line.months, holdMonth);
  for (const name of monthly) money(name, published[name], line[name]);
  within("contributions", () => holdContributions(published.contributions, contributions));
  for (const measure of measures) each(measure, published[measure], line.rights[measure], holdRight(measure));
  money("netCost", published.netCost, line.netCost);
  if (line.certainty !== undefined) same("certainty", published.certainty, line.certainty);
  same("missing", published.missing.length > 0, line.certainty === "unknown");
};

/* Sums */

const holdSum = (name: string, whole: number | null, known: number, oracle: Sum): void => {
  money(name, whole, oracle.whole);
  if (centsOf(known) !== oracle.known) within("subtotalKnown", () => money(name, known, oracle.known));
};

const holdGroup = (published: Totals, oracle: Group): void => {
  same("learners", published.learners, oracle.rows.length);
  for (const name of summed) holdSum(name, published[name], published.subtotalKnown[name], oracle.sums[name]);
  each("months", published.months, oracle.months, (one, other) => {
    same("month", one.month, other.month);
    for (const name of monthly) holdSum(name, one[name], one.subtotalKnown[name], other[name]);
  });
  for (const measure of measures)
    each(measure, published[measure], oracle.rights[measure], (one, other) => {
      same("schoolYear", one.schoolYear, other.schoolYear);
      holdSum("amount", one.amount, one.subtotalKnown, other);
      same("learners", one.learners, other.learners);
    });
  money("mentorReduction", published.mentorReduction, oracle.mentorReduction);
};

type Numbered = Totals & { readonly rows: readonly number[] };
const holdNumbered = <P extends Numbered>(
  name: string,
  groups: readonly P[],
  oracle: readonly Group[],
  number: keyof P,
) =>
  each(name, groups, oracle, (group, other) => {
    same(String(number), group[number], other.number);
    same("rows", group.rows.join(), other.rows.join());
    holdGroup(group, other);
  });

/** What is published adds up by itself: from learners to establishments and firms, and to the total. */
const crossFoot = ({ learners, employers, establishments, totals }: Summary): void => {
  for (const groups of [employers, establishments] as readonly (readonly Totals[])[])
    for (const name of summed) {
      const known = groups.reduce((sum, group) => sum + centsOf(group.subtotalKnown[name]), 0);
      money(`groups of ${name}`, totals.subtotalKnown[name], known);
      const isOpen = groups.some((group) => group[name] === null);
      same(`groups of ${name} are whole`, totals[name] === null, isOpen);
    }
  // Who has a wage has no amounts, and so leaves none open.
  const paid = learners.filter(({ overeenkomst }) => overeenkomst !== "DA" && overeenkomst !== "ODOW");
  for (const name of [...monthly, "netCost"] as const) {
    const parts = paid.flatMap((line) => (name === "netCost" ? [line.netCost] : line.months.map((one) => one[name])));
    const known = parts.reduce<number>((sum, part) => sum + centsOf(part ?? 0), 0);
    money(`learners of ${name}`, totals.subtotalKnown[name], known);
    const isOpen = paid.some((line) => line[name] === null);
    same(`learners of ${name} are whole`, totals[name] === null, isOpen);
  }
};

/** Holds what is published against the oracle, which it gives back. */
export const holdSummary = (published: Summary, rows: readonly Row[], quarter: string): SummaryOfQuarter => {
  const oracle = summaryOf(rows, quarter);
  same("quarter", published.quarter, quarter);
  same("skippedRows", published.skippedRows, oracle.skippedRows);
  each("learners", published.learners, oracle.learners, holdLearner);
  holdNumbered("employers", published.employers, oracle.employers, "employer");
  holdNumbered("establishments", published.establishments, oracle.establishments, "establishment");
  within("totals", () => holdGroup(published.totals, oracle.totals));
  const { certainty } = oracle;
  if (certainty !== undefined) {
    same("certainty", published.certainty, certainty);
    same("missing", published.missing.length > 0, certainty === "unknown");
  }
  crossFoot(published);
  return oracle;
};
