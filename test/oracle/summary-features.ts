import { quarterFirst } from "./dates.ts";
import { figure } from "./rsz-base.ts";
import { fullBase } from "./rsz-tables.ts";
import type { Group, SummaryOfQuarter } from "./summary.ts";
import { type Contributions, partOf } from "./summary-contributions.ts";
import type { LearnerLine } from "./summary-learners.ts";
import { measures } from "./summary-premiums.ts";
import type { Roster } from "./summary-rosters.ts";
import { birthOf, inMonth, isBlank, type Known, type Row } from "./summary-row.ts";

/** What occurs in a roster, by name: so that a test can tell that all of it was met, and often enough. */

/** Whether an amount is nothing, something or unknown. */
const how = (amount: Known): string => (amount === null ? "unknown" : amount === 0 ? "none" : "some");

const ofMonths = ({ learner, months }: LearnerLine, quarter: string): readonly string[] => {
  const oao = learner.overeenkomst === "OAO";
  const { start, einde = "9999" } = learner;
  const absent = [1, 2, 3].map((month) => inMonth(learner, "afwezig", month) ?? 0);
  const tariffs = new Set(months.map(({ tariff }) => tariff));
  return [
    ...(months.length < 3 ? ["months: fewer"] : []),
    ...(start.slice(8) !== "01" && start > quarterFirst(quarter) ? ["months: start in the month"] : []),
    ...(einde.slice(8) < "28" && months.some(({ month }) => einde.startsWith(month))
      ? ["months: end in the month"]
      : []),
    ...(oao && learner.trap === undefined ? ["months: no step"] : []),
    ...(oao && tariffs.size > 1 ? ["months: tariff changes"] : []),
    ...(oao && absent.some((days) => days > 0) ? ["months: absent"] : []),
    ...(oao && quarter === "2020K2" ? ["months: suspension"] : []),
    ...(new Set(absent).size > 1 ? ["months: absent by month"] : []),
    ...months.flatMap(({ tariff, due, paid, days, paidDays, certainty }) => [
      `${learner.overeenkomst}: tariff ${how(tariff)}`,
      `months: due ${how(due)}`,
      `months: paid ${how(paid)}`,
      `months: ${certainty}`,
      ...(paidDays !== null && days !== null && paidDays < days ? ["months: free days"] : []),
      ...(days !== null && paidDays === null ? ["months: more absent than days"] : []),
    ]),
  ];
};

const isAtCap = ({ structural, base }: Contributions, quarter: string, { categorie = "1" }: Row): boolean =>
  structural === partOf(base as number, figure(fullBase[categorie], quarter));

const ofContributions = ({ learner, contributions: of }: LearnerLine, quarter: string): readonly string[] => [
  `regime ${of.regime}`,
  `wage from ${of.wageFrom}`,
  `code ${of.code}`,
  ...(of.code === null ? [] : [`µ ${of.muGiven ? "given" : of.mu === null ? "unknown" : "by days"}`]),
  `category ${learner.categorie ?? "blank"}`,
  ...of.lines.map(({ code, amount }) => `line ${code} ${how(amount)}`),
  ...(["gross", "structural", "targetGroup", "declared", "billedLater", "werkbonus", "learnerPays"] as const).map(
    (name) => `${name} ${how(of[name])}`,
  ),
  ...(of.structural && of.base ? [`structural ${isAtCap(of, quarter, learner) ? "at" : "below"} the cap`] : []),
  ...(of.learnerPays === null && of.certainty === "assumed" ? ["werkbonus: wage above"] : []),
];

const ofRights = ({ rights, learner }: LearnerLine): readonly string[] =>
  measures.flatMap((measure) =>
    rights[measure].flatMap((right) => [
      ...right.reasons.map((reason) => `${measure}: ${reason}`),
      `${measure} ${right.amount === null ? "unknown" : right.amount / 100}`,
      ...(right.complete === null ? [] : [`${measure}: complete`]),
      ...(right.amount && right.share && right.share < right.amount ? [`${measure}: part`] : []),
      ...(birthOf(learner).day === null ? ["no day of birth"] : []),
    ]),
  );

const ofGroup = (name: string, { number, rows, mentorReduction }: Group): readonly string[] => {
  return [
    `${name} ${number === null ? "without" : "with"} a number`,
    ...(rows.length > 1 ? [`${name} of more`] : []),
    ...(mentorReduction ? [`${name}: ${mentorReduction / 80_000} mentors`] : []),
  ];
};
const ofTotal = ({ sums }: Group): readonly string[] =>
  Object.entries(sums).map(([name, { whole, known }]) => {
    const isKnown = whole !== null ? "whole" : known > 0 ? "in part" : "unknown";
    return `total: ${name} ${isKnown}`;
  });

const ofRows = ({ rows, columns }: Roster): readonly string[] => [
  `rows: ${rows.length}`,
  ...(columns.length < 15 ? ["rows: few columns"] : []),
  ...(columns.includes("trap") ? [] : ["rows: no column of steps"]),
  ...(rows.some(isBlank) ? ["rows: blank"] : []),
  ...(rows.some(({ kwartaal }) => kwartaal !== undefined) ? ["rows: own quarter"] : []),
];

export const featuresOf = (roster: Roster, summary: SummaryOfQuarter): ReadonlySet<string> => {
  const { learners, employers, establishments, totals, skippedRows, certainty } = summary;
  const firms = new Map<string | undefined, Set<string | undefined>>();
  for (const { learner } of learners)
    firms.set(learner.onderneming, (firms.get(learner.onderneming) ?? new Set()).add(learner.vestiging));
  return new Set([
    ...ofRows(roster),
    ...(skippedRows > 0 ? ["rows: skipped"] : []),
    ...(learners.length === 0 ? ["no learners"] : []),
    ...([...firms.values()].some(({ size }) => size > 1) ? ["a firm of more establishments"] : []),
    `summary: ${certainty}`,
    ...learners.flatMap((line) => [
      line.learner.overeenkomst,
      `learner: ${line.certainty}`,
      `netCost ${how(line.netCost)}`,
      ...(line.netCost !== null && line.netCost < 0 ? ["netCost below nothing"] : []),
      ...ofMonths(line, roster.quarter),
      ...ofContributions(line, roster.quarter),
      ...ofRights(line),
    ]),
    ...employers.flatMap((group) => ofGroup("firm", group)),
    ...establishments.flatMap((group) => ofGroup("establishment", group)),
    ...ofGroup("total", totals),
    ...ofTotal(totals),
  ]);
};

const every = (...groups: readonly (readonly [name: string, words: string])[]): readonly string[] =>
  groups.flatMap(([name, words]) => words.split(", ").map((word) => `${name}${word}`));

/** What a test of many rosters has to meet: each amount known and unknown, each right and each refusal. */
export const mustOccur: readonly string[] = [
  ...every(
    ["", "OAO, SAO, DA, ODOS, ODO, ODOW, no learners, no day of birth, a firm of more establishments"],
    ["rows: ", "8, few columns, no column of steps, blank, own quarter, skipped"],
    ["months: ", "fewer, start in the month, end in the month, no step, tariff changes, absent, absent by month"],
    ["months: ", "suspension, free days, more absent than days, due some, due none, due unknown"],
    ["months: ", "paid some, paid none, paid unknown, published, assumed, unknown, notApplicable"],
    ["", "OAO: tariff some, SAO: tariff none, DA: tariff unknown, ODOW: tariff unknown"],
    ["ODOS: tariff ", "some, unknown"],
    ["ODO: tariff ", "some, unknown"],
    ["regime ", "beperkt, volledig, geen"],
    ["wage from ", "kwartaalloon, betaald, verschuldigd, null"],
    ["code ", "035, 439, 015, 495, null"],
    ["µ ", "given, by days, unknown"],
    ["category ", "1, 2, 3, 3zonderLM, blank"],
    ["line ", "lijn some, basis some, 253 some, 255 some, 256 some, 256 none, 256 unknown"],
    ["line ", "809 some, 809 unknown, 810 some, 810 unknown, 811 some, 811 unknown, 855 some, 857 some, 859 some"],
    ["", "gross some, gross unknown, declared some, declared none, declared unknown"],
    ["structural ", "some, none, unknown, at the cap, below the cap"],
    ["targetGroup ", "some, none, unknown"],
    ["billedLater ", "some, none, unknown"],
    ["werkbonus", " some,  none,  unknown, : wage above"],
    ["learnerPays ", "some, none, unknown"],
    ["pkwp: ", "vooraf, erbuiten, gewest, duur, vks, helft, registratie, toestemming, maximum, vergoed, onvergoed"],
    ["pkwp: ", "navragen, elders, samen, complete, part"],
    ["pkwp ", "0, 600, 1000, unknown"],
    ["stagebonus: ", "erna, erbuiten, soort, gewest, duur, maximum, leeftijd, gewoon, verruimd, geboortedatum"],
    ["stagebonus: ", "allebei, en aanvullend, alleen aanvullend, elders, samen, complete, part"],
    ["stagebonus ", "0, 500, 750, 1000, 1500, 1750, unknown"],
    ["netCost ", "some, unknown, below nothing"],
    ["learner: ", "assumed, unknown"],
    ["firm", " with a number,  without a number,  of more, : 1 mentors, : 2 mentors"],
    ["establishment", " with a number,  without a number,  of more"],
    ["total: ", "2 mentors, tariff in part, due in part, paid in part, gross in part, structural in part"],
    ["total: ", "targetGroup in part, declared in part, billedLater in part, personal in part, werkbonus in part"],
    ["total: ", "learnerPays in part, premiumShare in part, netCost in part, netCost whole, netCost unknown"],
  ),
];
