import { type Certainty, weaker } from "../../base/certainty.ts";
import type { Day } from "../../base/day.ts";
import { later } from "../../base/day.ts";
import type { Cents } from "../../base/money.ts";
import { type Quarter, quarterEnd, quarterMonths, quarterStart } from "../../base/quarter.ts";
import { type SchoolYear, schoolYearOfDay } from "../../base/schoolyear.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import { birthAt, eachRow, monthAt, numberAt, type Roster, wordAt, yesAt } from "../../roster/roster.ts";
import { premieKwp } from "../premies/pkwp/premie.ts";
import { rszRegime } from "../rsz/regime.ts";
import { looptIn, type Maand, verschuldigdeMaand } from "./maand.ts";

/** A month of a learner: tariff, due and paid, in cents. */
export type LerendeMaand = Maand & { readonly first: Day; readonly betaald: Cents | null };

/** A learner in a quarter, with the answers everything stands on. */
export type Lerende = {
  readonly row: number;
  readonly maanden: readonly LerendeMaand[];
  readonly regime: Answer | null;
  readonly premies: readonly { readonly schooljaar: SchoolYear; readonly answer: Answer }[];
};

/** The school years a quarter touches: the third quarter has two. */
const schooljaren = (quarter: Quarter): readonly SchoolYear[] => [
  ...new Set([schoolYearOfDay(quarterStart(quarter)), schoolYearOfDay(quarterEnd(quarter))]),
];

/** What the roster says of a premium's conditions; what it does not say is presumed by the rule, and said. */
const premieVan = (roster: Roster, row: number, schooljaar: SchoolYear): Answer => {
  const gegeven = numberAt(roster, "leervergoeding", row);
  const mentor = roster.columns.has("mentorOpleidingOp") ? numberAt(roster, "mentorOpleidingOp", row) !== null : null;
  return answerFacts(premieKwp, {
    overeenkomst: wordAt(roster, "overeenkomst", row),
    start: numberAt(roster, "start", row),
    einde: numberAt(roster, "einde", row),
    schooljaar,
    gewest: wordAt(roster, "gewest", row),
    mentorOpgeleid: mentor,
    geregistreerd: numberAt(roster, "geregistreerdOp", row),
    ontvangen: numberAt(roster, "premiesOntvangen", row),
    vergoed:
      yesAt(roster, "vergoed", row) ??
      (wordAt(roster, "overeenkomst", row) === "ODO" && gegeven !== null ? gegeven > 0 : null),
    toestemmingOp: numberAt(roster, "toestemmingOp", row),
    vks: numberAt(roster, "vks", row),
    urenWerkplek: numberAt(roster, "urenWerkplek", row),
    urenLes: numberAt(roster, "urenLes", row),
    overeenkomstVolledig: null,
  });
};

const lerendeVan = (roster: Roster, row: number, quarter: Quarter): Lerende => {
  const maanden = quarterMonths(quarter).flatMap((first, month): LerendeMaand[] => {
    const maand = verschuldigdeMaand(roster, row, quarter, month);
    return maand === null
      ? []
      : [{ ...maand, first, betaald: monthAt(roster, "leervergoeding", month, row) as Cents | null }];
  });
  const birth = birthAt(roster, row);
  const start = numberAt(roster, "start", row) as Day;
  const overeenkomst = wordAt(roster, "overeenkomst", row);
  const regime =
    birth === null
      ? null
      : answerFacts(rszRegime, { geboortedatum: birth, datum: later(start, quarterStart(quarter)), overeenkomst });
  const premies = schooljaren(quarter).map((schooljaar) => ({
    schooljaar,
    answer: premieVan(roster, row, schooljaar),
  }));
  return { row, maanden, regime, premies };
};

/** The learners of a quarter: rows of it that can be read, whose agreement runs in it; and how many were left out. */
export const overzicht = (
  roster: Roster,
  quarter: Quarter,
): { readonly lerenden: readonly Lerende[]; readonly overgeslagen: number } => {
  const lerenden: Lerende[] = [];
  let overgeslagen = 0;
  eachRow(roster, (row) => {
    const own = numberAt(roster, "kwartaal", row);
    if (own !== null && own !== quarter) return;
    if (roster.broken[row] || rowIsReversed(roster, row)) overgeslagen++;
    else if (quarterMonths(quarter).some((first) => looptIn(roster, row, first)))
      lerenden.push(lerendeVan(roster, row, quarter));
  });
  return { lerenden, overgeslagen };
};

/** An agreement that ends before it starts has no months to sum. */
const rowIsReversed = (roster: Roster, row: number): boolean => {
  const start = numberAt(roster, "start", row);
  const einde = numberAt(roster, "einde", row);
  return start !== null && einde !== null && einde < start;
};

/** The weakest certainty among answers; those that do not apply do not count. */
export const zekerheid = (answers: readonly Answer[]): Certainty =>
  answers
    .filter(({ certainty }) => certainty !== "notApplicable")
    .reduce<Certainty>((weakest, { certainty }) => weaker(weakest, certainty), "published");
