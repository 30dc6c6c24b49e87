/** Random shifts: of usual weeks and unusual ones, of learners or of nobody known. */
import fc from "fast-check";
import { addDays, addMonths, iso, weekday } from "../dates.ts";
import { changes, put, rarely, spoil, spoilt, twist } from "./changes.ts";
import { blank, daysOn, freeDays, maybe, months } from "./edges.ts";
import { type LearnerCells, type ShiftCells, type ShiftColumn, shiftCells, type Written } from "./model.ts";
import { around } from "./plausible.ts";
import { layDay } from "./values-b.ts";

const shiftColumns = Object.keys(shiftCells) as readonly ShiftColumn[];
const clock = (...times: readonly string[]): readonly number[] =>
  times.map((time) => Number(time.slice(0, -3)) * 60 + Number(time.slice(-2)));
const turnsOfDay = clock(
  ...["0:00", "4:00", "5:59", "6:00", "6:01", "7:00", "7:59", "8:00", "8:01", "12:00", "12:30", "13:00", "16:30"],
  ...["17:00", "19:59", "20:00", "20:01", "21:00", "21:59", "22:00", "22:01", "22:59", "23:00", "23:01", "24:00"],
);
const stretches = [
  0, 1, 60, 239, 240, 241, 269, 270, 271, 359, 360, 361, 479, 480, 481, 539, 540, 541, 600, 720, 721,
].concat([959, 960, 961, 1000]);
const pauses = [blank, blank, 0, 1, 14, 15, 16, 29, 30, 31, 45, 59, 60, 61, 90];

const inDay = (minutes: number): number => Math.max(0, Math.min(1440, minutes));
const others = (all: readonly ShiftCells[]): readonly ShiftCells[] => all.slice(0, 4);
/** Another shift moved so that it begins or ends so many minutes after this one. */
const fromOthers = (all: readonly ShiftCells[]): readonly number[] =>
  others(all).flatMap(({ van = 480, tot = 1020 }) => [van - 1, van, van + 1, tot - 1, tot, tot + 1].map(inDay));

const shiftEdges =
  (learners: readonly LearnerCells[]) =>
  (column: ShiftColumn, cells: ShiftCells, all: readonly ShiftCells[]): readonly unknown[] => {
    const { datum = "2025-03-10", van = 480, tot = 990 } = cells;
    const learner = learners.find((one) => one.referentie === cells.referentie);
    const born = cells.geboortedatum ?? learner?.geboortedatum;
    switch (column) {
      case "referentie":
        return [blank, "A1", "A2", "A3", "onbekend", ...learners.slice(0, 3).map(({ referentie }) => referentie)];
      case "geboortedatum":
        return [
          blank,
          ...months(datum, -180, -192, -216, -216, -216, -300),
          ...maybe(born, (day) => [addDays(day, 1)]),
        ];
      case "datum":
        return [
          blank,
          ...others(all).map((one) => one.datum),
          ...daysOn(datum, -1, 1, 2, 3, 4, 5, 6, 7),
          ...[...freeDays(datum), ...["2020-03-17", "2020-03-18", "2020-04-02", "2020-05-03", "2020-05-04"]],
          ...maybe(born, (day) => months(day, 180, 192, 216)),
          ...maybe(learner?.start, around),
          ...maybe(learner?.einde, around),
        ];
      case "van":
        return [blank, ...turnsOfDay, ...fromOthers(all), ...stretches.map((minutes) => inDay(tot - minutes))];
      case "tot":
        return [blank, ...turnsOfDay, ...fromOthers(all), ...stretches.map((minutes) => inDay(van + minutes)), van - 1];
      case "pauze":
        return [...pauses, inDay(tot - van), inDay(tot - van - 1), inDay(tot - van + 1)];
      default:
        return [blank, "school", "school", "werkplek"];
    }
  };

/** How long a shift takes, and its pause. */
const lengths = [
  [540, 60],
  [510, 60],
  [480, 60],
  [360, 30],
  [270, 0],
] as const;
const shiftProfile = fc.record({
  who: fc.constantFrom(0, 0, 0, 0, 1, 2),
  from: fc.constantFrom(480, 480, 480, 420, 540, 360),
  lasts: fc.constantFrom(0, 0, 0, 1, 2, 3, 4).map((place) => lengths[place]),
});

/** The days of shifts that follow each other: of usual weeks, of whole weeks, or all on one day and the next. */
const patterns: readonly (readonly number[])[] = [
  [0, 1, 2, 7, 8, 9, 14, 15, 16, 21, 22, 23],
  [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15],
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5],
  [5, 7, 12, 14, 19, 21, 26, 28, 33, 35, 40, 42],
];

export const shiftSheetOf = (learners: readonly LearnerCells[]): fc.Arbitrary<Written<ShiftCells>> =>
  fc
    .record({
      profiles: fc.array(shiftProfile, { minLength: 1, maxLength: 12 }),
      pattern: fc.constantFrom(0, 0, 1, 1, 2, 2, 3, 3, 4, 5),
      age: fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 15, max: 17 }) }, fc.integer({ min: 18, max: 24 })),
      week: fc.nat(40),
      year: fc.integer({ min: 2016, max: 2029 }),
      births: fc.boolean(),
      twice: rarely(fc.nat(11), 1),
      days: rarely(twist, 2),
      changes: changes(5),
      gone: rarely(fc.constantFrom<ShiftColumn>("referentie", "geboortedatum", "pauze", "plaats"), 2),
      spoils: rarely(spoil, 1),
    })
    .map(({ profiles, pattern, age, week, year, births, twice, days: whole, changes: changed, gone, spoils }) => {
      const first = learners[0]?.start ?? iso(year, 9, 1);
      const anchor = addDays(first, 7 * week);
      const monday = addDays(anchor, 1 - weekday(anchor));
      const rows = profiles.map(({ who, from, lasts: [length, pause] }, at): ShiftCells => {
        const learner = learners[who % Math.max(1, learners.length)];
        const datum = addDays(monday, patterns[pattern][at]);
        const later = pattern === 4 && at % 2 === 1 ? Math.floor(length / 2) : 0;
        const van = from + later;
        const tot = Math.min(1440, from + (pattern === 4 ? later + Math.floor(length / 2) : length));
        return {
          referentie: learners.length > 0 ? learner?.referentie : `A${who + 1}`,
          geboortedatum:
            learners.length === 0 || births
              ? (learner?.geboortedatum ?? addDays(addMonths(monday, -12 * age - who), -who - 3))
              : undefined,
          ...{ datum, van, tot, pauze: pattern === 4 ? 0 : pause, plaats: "werkplek" },
        };
      });
      for (const row of twice) rows.push(rows[row % rows.length]);
      for (const one of whole) layDay(rows, one);
      const edgesOf = shiftEdges(learners);
      for (const one of changed) put<ShiftCells>(rows, shiftColumns, one, edgesOf);
      const columns = shiftColumns.filter((column) => !gone.includes(column));
      return { columns, rows: spoilt(rows, columns, shiftCells, spoils) };
    });
