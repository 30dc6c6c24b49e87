import { addMonths, daysFrom, earlier, type Iso, lastOfMonth, later, quarterFirst } from "../dates.ts";
import { letterOf, schoolHoliday, suspended } from "../kalender.ts";
import { leervergoeding } from "../leervergoeding.ts";
import { hundredths, type Learner, monthly } from "./model.ts";

export type Trap = 1 | 2 | 3;
export const everyMonth = [1, 2, 3] as const;
export type Month = (typeof everyMonth)[number];

/** The monthly tariff of a step of an OAO, in cents; undefined where there is none. */
export const tariffOn = (datum: Iso, trap: Trap): number | undefined => {
  const told = leervergoeding.LEERVERGOEDING.says({ datum, trap: String(trap) });
  return "result" in told ? hundredths(Number(told.result)) : undefined;
};

/** The hourly minimum of adults, in cents; undefined where it is unknown. */
export const hourlyOn = (datum: Iso): number | undefined => {
  const told = leervergoeding.LEERVERGOEDING.says({ datum, trap: "1", overeenkomst: "ODOS", uren: 1 });
  return "result" in told ? hundredths(Number(told.result)) : undefined;
};

/** The tariff of a step before the last index that a day knows; undefined where that came before the agreement did. */
export const beforeIndex = (datum: Iso, trap: Trap): number | undefined => {
  const now = tariffOn(datum, trap);
  let day = datum;
  while (tariffOn(day, trap) !== undefined && tariffOn(day, trap) === now) day = addMonths(day, -1);
  return tariffOn(day, trap);
};

/** A part of an amount in cents, rounded half upward. */
export const share = (cents: number, part: number, whole: number): number =>
  Math.floor((2 * cents * part + whole) / (2 * whole));

const timetables = new Map<string, readonly Iso[]>();
/** The days of a whole month on which a timetable has work or lessons. */
export const timetable = (weekrooster: string, first: Iso): readonly Iso[] => {
  const key = `${weekrooster} ${first}`;
  const days =
    timetables.get(key) ?? daysFrom(first, lastOfMonth(first)).filter((day) => letterOf(weekrooster, day) !== "-");
  timetables.set(key, days);
  return days;
};

/** The first days of the months of a learner's quarter. */
export const firstDays = ({ quarter }: Learner): readonly Iso[] =>
  quarter === undefined ? [] : [0, 1, 2].map((months) => addMonths(quarterFirst(quarter), months));

/** Whether the agreement runs on a day of the month. Of rows that cannot be read nobody can tell. */
export const runsIn = ({ start, einde, broken }: Learner, first: Iso): boolean =>
  !broken &&
  start !== undefined &&
  (einde === undefined || einde >= start) &&
  start <= lastOfMonth(first) &&
  (einde === undefined || einde >= first);

/** `trap` is the step of the quarter's first day; one that rises inside it holds from the next first of a month. */
const stepIn = ({ trap, trapVanaf, quarter }: Learner, first: Iso): Trap | undefined => {
  if (trap === undefined || quarter === undefined) return undefined;
  const hasRisen = trapVanaf !== undefined && trapVanaf > quarterFirst(quarter) && trapVanaf <= first;
  return Math.min(3, Number(trap) + (hasRisen ? 1 : 0)) as Trap;
};

/** A month in which an OAO runs, and all is known. Amounts are in cents. */
export type Maand = {
  readonly month: Month;
  readonly first: Iso;
  readonly trap: Trap;
  /** What stands in the roster; undefined where nothing does. */
  readonly betaald: number | undefined;
  readonly tarief: number;
  readonly verschuldigd: number;
  /** What a full amount of the month comes to, after unpaid days. */
  readonly naarDagen: (cents: number) => number;
  /** Agreements were suspended on a day of the month that it ran; and whether that took away a day of the timetable. */
  readonly geschorst: boolean;
  readonly verliestDagen: boolean;
};

/** The school holidays are free and unpaid from then on. */
const unpaidHolidays = "2019-09-01";
const usual = "WWWLL--";

const maandOf = (learner: Learner, first: Iso, month: Month): Maand | undefined => {
  const { start, einde, weekrooster = usual } = learner;
  const trap = stepIn(learner, first);
  if (learner.overeenkomst !== "OAO" || start === undefined || trap === undefined || !runsIn(learner, first))
    return undefined;
  const tarief = tariffOn(first, trap);
  if (tarief === undefined) return undefined;
  const from = later(start, first);
  const to = earlier(einde ?? lastOfMonth(first), lastOfMonth(first));
  const possible = timetable(weekrooster, first);
  const within = possible.filter((day) => day >= from && day <= to);
  const lessonTime = within.filter((day) => first < unpaidHolidays || schoolHoliday(day) === "");
  const workable = lessonTime.filter((day) => !suspended(day));
  const paid = workable.length - (monthly(learner, "afwezig", month) ?? 0);
  if (paid < 0) return undefined;
  const betaald = monthly(learner, "leervergoeding", month);
  const naarDagen = (cents: number) => share(cents, paid, possible.length);
  return {
    ...{ month, first, trap, tarief, naarDagen, verschuldigd: naarDagen(tarief) },
    betaald: betaald === undefined ? undefined : hundredths(betaald),
    geschorst: daysFrom(from, to).some(suspended),
    verliestDagen: workable.length < lessonTime.length,
  };
};

const known = new WeakMap<Learner, readonly Maand[]>();
/** The months of the quarter in which an OAO runs, of which all is known. */
export const maandenVan = (learner: Learner): readonly Maand[] => {
  const made =
    known.get(learner) ??
    firstDays(learner).flatMap((first, index) => maandOf(learner, first, everyMonth[index]) ?? []);
  known.set(learner, made);
  return made;
};
