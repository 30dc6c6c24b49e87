import { type Certainty, weaker } from "../../base/certainty.ts";
import type { Day } from "../../base/day.ts";
import { later } from "../../base/day.ts";
import { type Cents, zeroCents } from "../../base/money.ts";
import { type Quarter, quarterEnd, quarterMonths, quarterStart } from "../../base/quarter.ts";
import { type SchoolYear, schoolYearOfDay } from "../../base/schoolyear.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import {
  agreementAt,
  birthYearAt,
  eachRow,
  monthAt,
  numberAt,
  personAt,
  type Roster,
  wordAt,
  yesAt,
} from "../../roster/roster.ts";
import { premieKwp } from "../premies/pkwp/premie.ts";
import { rszRegime } from "../rsz/regime.ts";
import { looptIn, type Maand, verschuldigdeMaand } from "./maand.ts";

/** A month of a learner: tariff, due and paid, in cents. */
export type LerendeMaand = Maand & { readonly first: Day; readonly betaald: Cents | null };

/** The right to a premium of a school year; `alOp` is the row on which it was counted before, once a year being all. */
export type LerendePremie = {
  readonly schooljaar: SchoolYear;
  readonly answer: Answer;
  readonly alOp: number | null;
  readonly bedrag: Cents | null;
};

/** A learner in a quarter, with the answers everything stands on. */
export type Lerende = {
  readonly row: number;
  readonly maanden: readonly LerendeMaand[];
  readonly regime: Answer | null;
  readonly premies: readonly LerendePremie[];
};

/** The school years a quarter touches: the third quarter has two. */
const schooljaren = (quarter: Quarter): readonly SchoolYear[] => [
  ...new Set([schoolYearOfDay(quarterStart(quarter)), schoolYearOfDay(quarterEnd(quarter))]),
];

/** What the roster says of a premium's conditions; what it does not say is presumed by the rule, and said. */
const premieVan = (roster: Roster, row: number, schooljaar: SchoolYear): Answer => {
  const gegeven = numberAt(roster, "leervergoeding", row);
  return answerFacts(premieKwp, {
    overeenkomst: wordAt(roster, "overeenkomst", row),
    start: numberAt(roster, "start", row),
    einde: numberAt(roster, "einde", row),
    schooljaar,
    gewest: wordAt(roster, "gewest", row),
    mentorOpgeleid: numberAt(roster, "mentorOpleidingOp", row) === null ? null : true,
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

/** Premiums counted so far, by person, firm and school year, with the row each was counted on. */
type Geteld = Map<string, number>;

/** The premium of a learner for a year; a second one of the same firm for the same person is none. */
const telPremie = (roster: Roster, row: number, schooljaar: SchoolYear, geteld: Geteld): LerendePremie => {
  const answer = premieVan(roster, row, schooljaar);
  const bedrag = answer.result as Cents | null;
  const person = personAt(roster, row);
  if (person === null || bedrag === null || bedrag === 0) return { schooljaar, answer, alOp: null, bedrag };
  const key = `${person} ${wordAt(roster, "onderneming", row)} ${schooljaar}`;
  const alOp = geteld.get(key) ?? null;
  if (alOp === null) geteld.set(key, row);
  return { schooljaar, answer, alOp, bedrag: alOp === null ? bedrag : zeroCents };
};

const lerendeVan = (roster: Roster, row: number, quarter: Quarter, geteld: Geteld): Lerende => {
  const maanden = quarterMonths(quarter).flatMap((first, month): LerendeMaand[] => {
    const maand = verschuldigdeMaand(roster, row, quarter, month);
    return maand === null
      ? []
      : [{ ...maand, first, betaald: monthAt(roster, "leervergoeding", month, row) as Cents | null }];
  });
  const birth = birthYearAt(roster, row);
  const start = numberAt(roster, "start", row) as Day;
  const overeenkomst = wordAt(roster, "overeenkomst", row);
  const regime =
    birth === null
      ? null
      : answerFacts(rszRegime, { geboortedatum: birth, datum: later(start, quarterStart(quarter)), overeenkomst });
  const premies = schooljaren(quarter).map((schooljaar) => telPremie(roster, row, schooljaar, geteld));
  return { row, maanden, regime, premies };
};

/**
 * The learners of a quarter: rows of it that can be read, whose agreement runs in it; and how many were left out, the
 * second row of one agreement among them.
 */
export const overzicht = (
  roster: Roster,
  quarter: Quarter,
): { readonly lerenden: readonly Lerende[]; readonly overgeslagen: number } => {
  const lerenden: Lerende[] = [];
  const geteld: Geteld = new Map();
  const gezien = new Set<string>();
  let overgeslagen = 0;
  eachRow(roster, (row) => {
    const own = numberAt(roster, "kwartaal", row);
    if (own !== null && own !== quarter) return;
    if (roster.broken[row] || rowIsReversed(roster, row)) overgeslagen++;
    else if (quarterMonths(quarter).some((first) => looptIn(roster, row, first))) {
      const key = agreementAt(roster, row);
      if (key !== null && gezien.has(key)) overgeslagen++;
      else lerenden.push(lerendeVan(roster, row, quarter, geteld));
      if (key !== null) gezien.add(key);
    }
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
