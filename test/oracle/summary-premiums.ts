import {
  addDays,
  addMonths,
  daysBetween,
  earlier,
  type Iso,
  later,
  quarterFirst,
  quarterLast,
  schoolYearOf,
} from "./dates.ts";
import type { Verdict } from "./harness.ts";
import { premies, registrationDeadline } from "./premies.ts";
import { birthOf, centsOf, inMonth, type Known, type Learner } from "./summary-row.ts";

/** The firm's premiums of a school year, premies-erkenning.md §1 and §2. */
export const measures = ["pkwp", "stagebonus"] as const;
export type Measure = (typeof measures)[number];

export type Right = {
  readonly schoolYear: string;
  readonly amount: Known;
  /** Each reason that is right: of a right how it comes about, of none every condition that fails. */
  readonly reasons: readonly string[];
  /** The last day of the months of training; null without a right. */
  readonly complete: Iso | null;
  /** What of the right runs in the quarter. */
  readonly share: Known;
  /** Undefined where the facts do not settle it. */
  readonly certainty: string | undefined;
  /** Whether there is no right for this reason alone: too few months of the school year. */
  readonly isShort: boolean;
  /** The most that it can be. */
  readonly most: number;
  /** The days that count for the months of training, and how many months these are. */
  readonly counted: Period;
  readonly months: number;
};

/** The school years that a quarter touches, by their first calendar year: the third quarter has two. */
const schoolYears = new Map<string, readonly number[]>();
export const schoolYearsOf = (quarter: string): readonly number[] => {
  const known = schoolYears.get(quarter);
  if (known !== undefined) return known;
  const found = [...new Set([schoolYearOf(quarterFirst(quarter)), schoolYearOf(quarterLast(quarter))])];
  schoolYears.set(quarter, found);
  return found;
};

export type Period = { readonly from: Iso; readonly to: Iso };
/** The days of the agreement in a school year. */
const periodIn = ({ start, einde }: Learner, year: number): Period => ({
  from: later(start, `${year}-09-01`),
  to: earlier(einde ?? `${year + 1}-08-31`, `${year + 1}-08-31`),
});
const termEnd = (from: Iso, months: number): Iso => addDays(addMonths(from, months), -1);

/** By days: what has run up to the end of the quarter, less what had up to its beginning, each half up to the cent. */
const shareOf = (amount: Known, { from, to }: Period, quarter: string): Known => {
  if (amount === null || amount === 0) return amount;
  const all = daysBetween(from, to) + 1;
  const run = (until: Iso): number => {
    const days = Math.min(Math.max(daysBetween(from, until) + 1, 0), all);
    return Math.floor((amount * days * 2 + all) / (2 * all));
  };
  return run(quarterLast(quarter)) - run(addDays(quarterFirst(quarter), -1));
};

/** Whether a learner is paid, where the roster tells: of an ODO, who may waive it, what was paid tells too. */
const paidIn = (row: Learner): boolean | undefined => {
  if (row.vergoed !== undefined) return row.vergoed === "ja";
  if (row.overeenkomst !== "ODO") return undefined;
  const amounts = [1, 2, 3].map((month) => inMonth(row, "leervergoeding", month));
  if (amounts.every((amount) => amount === undefined)) return undefined;
  return amounts.some((amount) => amount !== undefined && amount > 0);
};

const adults = ["ODO", "ODOS", "ODOW"];

/** Each condition of §1.3 that fails. */
const pkwpFaults = (row: Learner, year: number): readonly string[] => {
  const { overeenkomst, start, gewest, vks, urenWerkplek, urenLes, geregistreerdOp, toestemmingOp } = row;
  const { from, to } = periodIn(row, year);
  if (year < 2023) return ["vooraf"];
  if (from > to) return ["erbuiten"];
  const faults: string[] = [];
  if (gewest !== undefined && gewest !== "Vlaams") faults.push("gewest");
  if (termEnd(from, 4) > to) faults.push("duur");
  if (vks !== undefined && vks > 4 && ![...adults, "DA"].includes(overeenkomst)) faults.push("vks");
  if (urenWerkplek !== undefined && urenLes !== undefined && urenWerkplek < urenLes) faults.push("helft");
  if (geregistreerdOp !== undefined && geregistreerdOp > registrationDeadline(start)) faults.push("registratie");
  if (toestemmingOp !== undefined && toestemmingOp > registrationDeadline(start)) faults.push("toestemming");
  if ((row.premiesOntvangen ?? 0) >= 3) faults.push("maximum");
  return faults;
};

/** Whether somebody is 18 on the first day of the school year; null where the day of birth is not told. */
const isGrown = (row: Learner, year: number): boolean | null => {
  const { day } = birthOf(row);
  return day === null ? null : addMonths(day, 18 * 12) <= `${year}-09-01`;
};

/** Each condition of §2 that fails. */
const bonusFaults = (row: Learner, year: number): readonly string[] => {
  const { overeenkomst, start, einde, gewest, premiesOntvangen = 0 } = row;
  const { from, to } = periodIn(row, year);
  if (year > 2022) return ["erna"];
  if (from > to) return ["erbuiten"];
  const faults: string[] = [];
  if (adults.includes(overeenkomst)) faults.push("soort");
  if (gewest !== undefined && gewest !== "Vlaams") faults.push("gewest");
  const isLong = year < 2018 ? einde === undefined || termEnd(start, 4) <= einde : termEnd(from, 3) <= to;
  if (!isLong) faults.push("duur");
  if (premiesOntvangen >= 3 && year !== 2020) faults.push("maximum");
  const isNew = premiesOntvangen === 0 && year >= 2018;
  if (isNew && year < 2020 && isGrown(row, year) === true) faults.push("leeftijd");
  return faults;
};

/** How a bonus comes about. */
const bonusReason = (row: Learner, year: number): readonly string[] => {
  const { premiesOntvangen = 0 } = row;
  const grown = premiesOntvangen === 0 && year >= 2018 ? isGrown(row, year) : false;
  // Of a first grant from 2021 to 2023 it does not matter: the ordinary and the extended one are both 500.
  if (grown === null) return [year > 2020 ? "allebei" : "geboortedatum"];
  if (year === 2020) {
    const alone = grown || premiesOntvangen >= 3;
    return [alone ? "alleen aanvullend" : "en aanvullend"];
  }
  return [grown ? "verruimd" : "gewoon"];
};

const told = (said: Verdict): Verdict => ("oneOf" in said ? said.oneOf[0] : said);
const amountOf = (said: Verdict): Known => ("result" in said ? centsOf(said.result as number) : null);

const pkwpIn = (row: Learner, year: number, quarter: string): Right => {
  const { overeenkomst, start, einde, gewest, vks, urenWerkplek, urenLes, toestemmingOp } = row;
  const schoolYear = `${year}-${year + 1}`;
  const said = told(
    premies.PREMIEKWP.says({
      ...{ overeenkomst, start, einde, schooljaar: schoolYear, gewest, vks, urenWerkplek, urenLes, toestemmingOp },
      mentorOpgeleid: row.mentorOpleidingOp === undefined ? undefined : true,
      geregistreerd: row.geregistreerdOp,
      ontvangen: row.premiesOntvangen,
      vergoed: paidIn(row),
    }),
  );
  if ("open" in said) throw new Error(said.open);
  const faults = pkwpFaults(row, year);
  const amount = amountOf(said);
  const period = periodIn(row, year);
  const granted = overeenkomst === "ODOW" ? "navragen" : amount === 60_000 ? "onvergoed" : "vergoed";
  return {
    schoolYear,
    amount,
    reasons: faults.length > 0 ? faults : [granted],
    complete: amount === 0 ? null : termEnd(period.from, 4),
    share: shareOf(amount, period, quarter),
    certainty: amount === null ? "unknown" : "certainty" in said ? said.certainty : undefined,
    isShort: faults.length === 1 && faults[0] === "duur",
    most: amount ?? 100_000,
    ...{ counted: period, months: 4 },
  };
};

const bonusIn = (row: Learner, year: number, quarter: string): Right => {
  const { overeenkomst, start, einde, gewest, premiesOntvangen } = row;
  const schoolYear = `${year}-${year + 1}`;
  const { day, year: bornIn } = birthOf(row);
  const asked = { overeenkomst, start, einde, schooljaar: schoolYear, ontvangen: premiesOntvangen, gewest };
  const faults = bonusFaults(row, year);
  const said = told(premies.STAGEBONUS.says({ ...asked, geboortedatum: day ?? `${bornIn}-01-01` }));
  const reasons = faults.length > 0 ? faults : bonusReason(row, year);
  // An agreement that does not run in the school year has no right in it, whatever the law of then.
  const outside = faults.includes("erbuiten");
  const amount = outside ? 0 : reasons[0] === "geboortedatum" ? null : amountOf(said);
  const period = periodIn(row, year);
  return {
    schoolYear,
    amount,
    reasons,
    complete: amount === 0 ? null : termEnd(period.from, year < 2018 ? 4 : 3),
    share: shareOf(amount, period, quarter),
    certainty: amount === null ? "unknown" : "certainty" in said && !outside ? said.certainty : undefined,
    isShort: faults.length === 1 && faults[0] === "duur",
    // Of an unknown age: that of a minor.
    most: amount ?? (year === 2020 ? 150_000 : 50_000),
    // Up to 2018 the agreement as it was planned.
    counted: year < 2018 ? { from: start, to: einde ?? period.to } : period,
    months: year < 2018 ? 4 : 3,
  };
};

/** The rights of a row: an entry for each school year that the quarter touches. */
export const rightsOf = (row: Learner, quarter: string): Readonly<Record<Measure, readonly Right[]>> => ({
  pkwp: schoolYearsOf(quarter).map((year) => pkwpIn(row, year, quarter)),
  stagebonus: schoolYearsOf(quarter).map((year) => bonusIn(row, year, quarter)),
});
