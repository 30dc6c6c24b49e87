import { daysFrom, type Iso, lastOfMonth, later, quarterFirst } from "./dates.ts";
import { fraction, shown, times, toCent } from "./fractions.ts";
import { letterOf, schoolHoliday, suspended } from "./kalender.ts";
import { leervergoeding } from "./leervergoeding.ts";
import { agreementSince, centsOf, hasWage, inMonth, type Known, type Learner } from "./summary-row.ts";

/** A month of a learner, leervergoeding.md §1 to §3, §5, §10. */
export type Month = {
  readonly month: string;
  readonly tariff: Known;
  readonly due: Known;
  readonly paid: Known;
  readonly days: number | null;
  readonly paidDays: number | null;
  readonly certainty: string;
};

export const placesOfMonths = [1, 2, 3] as const;
export const firstOf = (quarter: string, place: number): Iso =>
  `${quarter.slice(0, 4)}-${String(Number(quarter[5]) * 3 - 3 + place).padStart(2, "0")}-01`;

/** Whether an agreement runs on a day of the month. */
const runs = ({ start, einde }: Learner, first: Iso): boolean =>
  start <= lastOfMonth(first) && (einde === undefined || einde >= first);

/** The step on the quarter's first day, and one more in months from `trapVanaf` on, to at most 3. */
const stepIn = ({ trap, trapVanaf }: Learner, quarter: string, first: Iso): string | undefined => {
  if (trap === undefined || trapVanaf === undefined) return trap;
  const rises = trapVanaf > quarterFirst(quarter) && first >= trapVanaf;
  return String(Math.min(3, Number(trap) + (rises ? 1 : 0)));
};

const tariffOf = (
  row: Learner,
  quarter: string,
  place: number,
): { readonly euro: Known; readonly certainty: string } => {
  const first = firstOf(quarter, place);
  const { overeenkomst, start, uurbedrag } = row;
  const trap = overeenkomst === "OAO" ? stepIn(row, quarter, first) : "1";
  if (trap === undefined) return { euro: null, certainty: "unknown" };
  const asked = { datum: later(first, start), trap, overeenkomst, uren: inMonth(row, "uren", place), uurbedrag };
  const said = leervergoeding.LEERVERGOEDING.says(asked);
  if (!("result" in said)) return { euro: null, certainty: "unknown" };
  // An amount an hour of one's own is an assumption.
  return { euro: centsOf(said.result as number), certainty: said.certainty ?? "assumed" };
};

/** The days of a month's timetable: all, and those on which an agreement of a kind is not free. */
type Timetable = { readonly all: readonly Iso[]; readonly payable: readonly Iso[] };
const timetables = new Map<string, Timetable>();
const timetableOf = (weekrooster: string, first: Iso, overeenkomst: string): Timetable => {
  const key = `${weekrooster} ${first} ${overeenkomst}`;
  const known = timetables.get(key);
  if (known !== undefined) return known;
  const all = daysFrom(first, lastOfMonth(first)).filter((day) => letterOf(weekrooster, day) !== "-");
  // Since the reform school holidays are free and unpaid for an OAO; in the suspension of 2020 nothing is due.
  const isFree = (day: Iso) => overeenkomst === "OAO" && (schoolHoliday(day) !== "" || suspended(day));
  const made = { all, payable: first >= "2019-09-01" ? all.filter((day) => !isFree(day)) : all };
  timetables.set(key, made);
  return made;
};

/** How many days a month's timetable has, and how many are paid before absence. */
const daysOf = (row: Learner, first: Iso): { readonly all: number; readonly paid: number } => {
  const { overeenkomst, start, einde = "9999", weekrooster = "WWWLL--" } = row;
  // A month before there were such agreements has no days of one.
  if (first < agreementSince[overeenkomst]) return { all: 0, paid: 0 };
  const { all, payable } = timetableOf(weekrooster, first, overeenkomst);
  let paid = 0;
  for (const day of payable) if (day >= start && day <= einde) paid++;
  return { all: all.length, paid };
};

/** A month of the quarter; null where the agreement does not run in it. */
const monthOf = (row: Learner, quarter: string, place: number): Month | null => {
  const first = firstOf(quarter, place);
  if (!runs(row, first)) return null;
  const given = inMonth(row, "leervergoeding", place);
  const month = first.slice(0, 7);
  // Who has a wage has no allowance, whatever was written there.
  const paid = given === undefined || hasWage(row) ? null : centsOf(given);
  const none = { month, paid, days: null, paidDays: null };
  if (hasWage(row)) return { ...none, tariff: null, due: null, certainty: "notApplicable" };
  const { euro: tariff, certainty } = tariffOf(row, quarter, place);
  if (row.overeenkomst !== "OAO") return { ...none, tariff, due: tariff, certainty };
  if (tariff === null) return { ...none, tariff, due: null, certainty };
  const { all, paid: before } = daysOf(row, first);
  const paidDays = before - (inMonth(row, "afwezig", place) ?? 0);
  if (paidDays < 0) return { ...none, days: all, tariff, due: null, certainty: "unknown" };
  const due = toCent(times(fraction(tariff, 100), fraction(paidDays, all)));
  return { month, tariff, due: centsOf(shown(due)), paid, days: all, paidDays, certainty: "assumed" };
};

export const monthsOf = (row: Learner, quarter: string): readonly Month[] =>
  placesOfMonths.map((place) => monthOf(row, quarter, place)).filter((month) => month !== null);

/** The work fraction: as given, else paid days of all timetable days of the three months, cut to four decimals. */
export const muIn = (row: Learner, quarter: string): { readonly mu: number | null; readonly given: boolean } => {
  if (row.mu !== undefined) return { mu: row.mu, given: true };
  let [paid, possible] = [0, 0];
  for (const place of placesOfMonths) {
    const first = firstOf(quarter, place);
    const { all, paid: before } = daysOf(row, first);
    const days = before - (runs(row, first) ? (inMonth(row, "afwezig", place) ?? 0) : 0);
    if (days < 0) return { mu: null, given: false };
    paid += days;
    possible += all;
  }
  return { mu: possible === 0 ? null : Math.floor((paid * 10_000) / possible) / 10_000, given: false };
};
