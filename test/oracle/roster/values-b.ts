/**
 * Cells that only together lie at the edge of a check of amounts, steps or shifts: `random.ts` lays some of them over
 * rows now and then.
 */
import { addDays, addMonths, type Iso, quarterFirst, weekday } from "../dates.ts";
import { leervergoeding } from "../leervergoeding.ts";
import { share, timetable } from "./maanden.ts";
import type { LearnerCells, ShiftCells } from "./model.ts";

type Patch<Cells> = (cells: Cells, dice: number) => Cells;

const pick = <const T>(dice: number, salt: number, from: readonly T[]): T =>
  from[Math.floor(dice / (salt * 7 + 1)) % from.length];

const tariffOf = (datum: Iso, trap: number): number => {
  const told = leervergoeding.LEERVERGOEDING.says({ datum, trap: String(Math.min(3, trap)) });
  return "result" in told ? Number(told.result) : 500;
};
const usual = "WWWLL--";
const euro = (amount: number): number => Math.round(amount * 100) / 100;

/** An hourly amount about the minimum of a quarter in which it is known, or has just changed. */
const hourly: Patch<LearnerCells> = (_cells, dice) => ({
  overeenkomst: pick(dice, 1, ["ODOS", "ODOS", "ODOS", "ODO"]),
  start: pick(dice, 2, ["2022-09-01", "2022-10-31", "2023-10-31", "2023-11-01", "2024-04-30", "2024-05-01"]),
  einde: "2026-06-30",
  kwartaal: pick(dice, 3, ["2022K3", "2022K4", "2023K4", "2024K1", "2024K2", "2024K3", "2024K4", "2025K1", "2025K2"]),
  trap: undefined,
  uurbedrag: pick(dice, 4, [3.79, 3.8, 4.1, 4.11, 4.26, 4.27, 5]),
});

/** Hours of a month about what its weeks hold. */
const fullMonth: Patch<LearnerCells> = (cells, dice) => {
  const { urenWerkplek = 20, urenLes = 18 } = cells;
  const overeenkomst = pick(dice, 1, ["ODOS", "ODO"] as const);
  const most = 5 * (urenWerkplek + (overeenkomst === "ODOS" ? urenLes : 0));
  const uren = euro(Math.min(744, most + pick(dice, 2, [-0.01, 0, 0.01, 1])));
  return { overeenkomst, [pick(dice, 3, ["uren", "uren1", "uren3"] as const)]: uren };
};

/** A step that rises inside the quarter, with amounts of the one step or the other. */
const rise: Patch<LearnerCells> = (cells, dice) => {
  const kwartaal = pick(dice, 1, [cells.kwartaal ?? "2025K3", "2025K3", "2020K2", "2024K4"]);
  const first = quarterFirst(kwartaal);
  const own = pick(dice, 2, [1, 2, 2, 3]);
  /** Every month but one at the lower tariff. */
  const [isLate, odd] = [dice % 2 === 0, pick(dice, 3, [1, 2, 3])];
  const absences = pick(dice, 9, [0, 0, 1, 11]);
  const amount = (month: number): number | undefined => {
    const day = addMonths(first, month - 1);
    const lower = tariffOf(day, own);
    const higher = tariffOf(day, own + 1);
    const days = timetable(usual, day).length;
    const part = (tariff: number): number => share(Math.round(tariff * 100), days - absences, days) / 100;
    const among = [
      ...[lower, lower, lower - 0.01, lower + 0.01, higher, higher, 0, undefined],
      ...[part(lower), part(lower), part(lower) - 0.01, part(lower) + 0.01, part(higher), part(higher)],
    ];
    const found = isLate && month !== odd ? lower : pick(dice, 3 + month, among);
    return found === undefined ? undefined : euro(found);
  };
  return {
    overeenkomst: "OAO",
    kwartaal,
    ...(dice % 3 === 0 ? {} : { start: `${Number(kwartaal.slice(0, 4)) - 1}-09-01`, einde: undefined }),
    trap: String(own) as LearnerCells["trap"],
    trapVanaf: addMonths(first, pick(dice, 7, [0, 1, 1, 2, 2])),
    leervergoeding: undefined,
    ...{ leervergoeding1: amount(1), leervergoeding2: amount(2), leervergoeding3: amount(3) },
    weekrooster: usual,
    [`afwezig${odd}`]: absences,
  };
};

/** Days of absence and possible days about those of the timetable. */
const absent: Patch<LearnerCells> = (_cells, dice) => ({
  weekrooster: pick(dice, 1, ["WWWLL--", "WWWWL--", "WWWLL--WWLLL--", undefined]),
  [pick(dice, 2, ["afwezig", "afwezig1", "afwezig2"] as const)]: pick(dice, 3, [19, 20, 21, 22, 23, 24]),
  [pick(dice, 4, ["mogelijk", "mogelijk1", "mogelijk2"] as const)]: pick(dice, 5, [undefined, 20, 21, 22, 23]),
});

/** A long week of a young worker, in construction or not, in a timetable that is too full or works on Sundays. */
const longWeek: Patch<LearnerCells> = ({ start = "2024-09-01" }, dice) => ({
  geboortedatum: addMonths(start, -12 * pick(dice, 1, [16, 17, 17])),
  insz: undefined,
  pc: pick(dice, 2, ["124", "124.01", "PC 124", "112"]),
  urenWerkplek: pick(dice, 3, [22, 22.01, 24, 24.01, 32]),
  urenLes: pick(dice, 4, [16, 16, 18, 14]),
  weekrooster: pick(dice, 5, [
    "WWWLL--",
    "WWWLLL-",
    "WWWL--W",
    "WWLL--WWWWLL--",
    "WWWLL--WWWLLW-",
    "WWWL--L",
    "WWWWL--",
  ]),
});

/** The amount of one month, its comma slipped, or nearly five times too high. */
const slip: Patch<LearnerCells> = (cells, dice) => {
  const { kwartaal = "2025K2", trap = "1", start = "" } = cells;
  const month = pick(dice, 1, [1, 2, 3] as const);
  const first = addMonths(quarterFirst(kwartaal), month - 1);
  const times = pick(dice, 2, [10, 10, 100, 5]);
  const amount = tariffOf(first, Number(trap)) * times + pick(dice, 3, [0, 0, 0.01, -0.01]);
  return {
    kwartaal,
    trap,
    start: start < first ? start : first,
    overeenkomst: "OAO",
    [`leervergoeding${month}`]: euro(amount),
  };
};

const learnerPatches: readonly Patch<LearnerCells>[] = [hourly, hourly, fullMonth, rise, rise, absent, longWeek, slip];

const clock = (van: number, tot: number, pauze: number | undefined): ShiftCells => ({
  ...{ van: Math.round(van * 60), tot: Math.round(tot * 60), pauze },
});

/** Rows of one learner, in the order of the roster: steps that rise, stay or go down, twice in a quarter. */
const learnerRows: readonly (readonly LearnerCells[])[] = (
  [
    ["2025K1 2", "2025K2 1"],
    ["2025K2 2", "2025K1 2"],
    ["2025K1 2", "2025K2 2", "2025K2 1"],
    ["2025K1 2", "2025K2 1", "2025K2 2"],
    ["2025K2 3", "2025K2 1", "2025K1 2"],
    ["2024K4 3", "2025K1 1", "2025K2 2"],
  ] as const
).map((rows) =>
  rows.map((row) => {
    const [kwartaal, trap] = row.split(" ");
    return { kwartaal, trap: trap as LearnerCells["trap"] };
  }),
);

/** Shifts of one person on one day that only together break a limit. */
const shiftDays: readonly (readonly ShiftCells[])[] = [
  // Two shifts inside a long one: what lies between them is no pause.
  [clock(8, 16, 0), clock(9, 10, 0), clock(11, 12, 0)],
  [clock(8, 13, 0), clock(8.5, 9, 0), clock(10, 11, 0)],
  // A shift that takes no time, with a pause; and a pause longer than its shift.
  [clock(7, 7, 60), clock(8, 17, 30)],
  [clock(7, 8, 120), clock(8, 17, 30)],
  // The same shift twice, at work and at school, one after the other.
  [clock(8, 12, 0), clock(8, 12, 0)],
  [clock(8, 12, 0), { ...clock(8, 12, 0), plaats: "school" }],
  [clock(8, 10, 0), clock(10, 12.5, undefined), clock(12.5, 13, 30)],
  [{ ...clock(8, 12, 0), plaats: "school" }, clock(12, 17, 0)],
  [clock(8, 12, 0), clock(12.5, 17, 0)],
  [clock(8, 11, 0), clock(11.25, 14.5, 0)],
  // Evenings and nights.
  ...[20, 20.02, 23, 23.02, 24].map((tot) => [clock(14, tot, 60)]),
  [clock(0, 5, 0)],
  [clock(5.98, 12, 30)],
];

/** A Saturday and the Monday after it, about 48 hours apart. */
const weekends: readonly (readonly [ShiftCells, ShiftCells])[] = [
  [clock(8, 12, 0), clock(12, 16, 0)],
  [clock(8, 12.02, 0), clock(12, 16, 0)],
  [{ ...clock(8, 13, 0), plaats: "school" }, clock(12, 16, 0)],
  [clock(8, 11, 0), clock(11, 12, 0)],
];

type Laid = { readonly row: number; readonly what: number; readonly value: number };

/** Lays amounts over one of the rows, or makes rows of one learner of it; says which columns it is about. */
export const layAmounts = (rows: LearnerCells[], { row, what, value }: Laid): readonly string[] => {
  const at = row % rows.length;
  const own = rows[at];
  const place = what % (learnerPatches.length + 2);
  const made =
    place < learnerPatches.length
      ? [learnerPatches[place](own, value * 7919 + what)]
      : learnerRows[value % learnerRows.length];
  for (const [index, cells] of made.entries()) rows[index === 0 ? at : rows.length] = { ...own, ...cells };
  return made.flatMap((cells) => Object.keys(cells));
};

/** Makes of one of the rows a day of shifts, or a weekend. */
export const layDay = (rows: ShiftCells[], { row, what, value }: Laid): void => {
  const at = row % rows.length;
  const own = rows[at];
  const { datum = "2025-03-10" } = own;
  const saturday = addDays(datum, 6 - weekday(datum));
  const made =
    what % 5 > 0
      ? shiftDays[value % shiftDays.length]
      : weekends[value % weekends.length].map((cells, place) => ({ ...cells, datum: addDays(saturday, 2 * place) }));
  for (const [index, cells] of made.entries()) rows[index === 0 ? at : rows.length] = { ...own, ...cells };
};
