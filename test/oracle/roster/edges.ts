/** Values at the edges of what the law and the checks ask, by column, as they go with the rest of the row. */
import fc from "fast-check";
import {
  addDays,
  addMonths,
  type Iso,
  iso,
  quarterFirst,
  quarterLast,
  quarterOf,
  schoolYearOf,
  weekday,
  yearOf,
} from "../dates.ts";
import { easter, holidaysOf, weekroosters } from "../kalender.ts";
import type { LearnerCells, LearnerColumn } from "./model.ts";
import { swapped } from "./persoon.ts";
import { around, euro, inszBorn, inszOfYear, kbo, rsz, slips, tariffOf, ten, vestiging } from "./plausible.ts";

export const blank = undefined;
/** Days on which the law of learners changes. */
const lawDays = [
  ...["2016-09-01", "2018-09-01", "2019-09-01", "2020-03-18", "2020-05-04", "2020-04-01", "2020-11-09", "2022-07-23"],
  ...["2022-09-01", "2022-11-01", "2023-07-01", "2023-09-01", "2023-11-30", "2024-04-01", "2024-05-01", "2024-09-01"],
  ...["2025-01-01", "2025-02-01", "2025-09-01", "2026-01-01", "2026-04-01", "2026-07-01", "2026-09-01", "2026-11-22"],
  ...["2017-06-01", "2020-03-01", "2021-09-01", "2021-11-22", "2022-01-01", "2022-04-01", "2022-12-01", "2023-06-30"],
] as const;

/** Days of a school year on which something is free, by its first calendar year. */
const freeDaysOf = (year: number): readonly Iso[] => {
  const holidays = holidaysOf(year).flatMap(([, first, last]) => [addDays(first, -1), first, last, addDays(last, 1)]);
  const feasts = [iso(year, 11, 11), iso(year + 1, 5, 1), addDays(easter(year + 1), 1), addDays(easter(year + 1), 39)];
  const saturday = addDays(iso(year, 10, 1), 6 - weekday(iso(year, 10, 1)));
  return [...holidays, ...feasts, ...[5, 6, 7, 8].map((days) => addDays(saturday, days)), iso(year + 1, 7, 21)];
};
const freeByYear = new Map<number, readonly Iso[]>();
export const freeDays = (day: Iso): readonly Iso[] => {
  const year = schoolYearOf(day);
  const known = freeByYear.get(year) ?? freeDaysOf(year);
  freeByYear.set(year, known);
  return known;
};
export const months = (day: Iso, ...counts: readonly number[]): readonly Iso[] =>
  counts.flatMap((count) => around(addMonths(day, count)));
export const daysOn = (day: Iso, ...counts: readonly number[]): readonly Iso[] =>
  counts.map((count) => addDays(day, count));
export const maybe = <T>(
  value: T | undefined,
  make: (value: T) => readonly (T | undefined)[],
): readonly (T | undefined)[] => (value === undefined ? [] : make(value));

const deadlines = (start: Iso): readonly (Iso | undefined)[] => [
  blank,
  ...daysOn(start, -1, 0, 1, 88, 89, 90, 91, 100, 150, 250, 365),
  ...around(iso(schoolYearOf(start), 11, 30)),
  ...around(iso(schoolYearOf(start) + 1, 8, 31)),
  ...around("2023-11-30"),
  ...["2023-09-01", "2023-10-15"],
  ...maybe(swapped(start), (other) => daysOn(other, 0, 14, 99, 100)),
];
const done = (start: Iso): readonly (Iso | undefined)[] => [
  ...[blank, blank],
  ...daysOn(start, -400, -367, -366, -365, -200, -100, -30, -1, 0, 1, 2, 30, 99, 100, 201, 400),
  ...maybe(swapped(start), (other) => daysOn(other, -1, 0, 99, -100)),
];

type Value = string | number | boolean | undefined;
type Edges = (cells: LearnerCells) => readonly Value[];
const among =
  (...values: readonly Value[]): Edges =>
  () =>
    values;

const amounts: Edges = ({ kwartaal, start = "2024-09-01", trap = "1", leervergoeding: paid = 500 }) => {
  const first = kwartaal === undefined ? start : quarterFirst(kwartaal);
  const days = [0, 1, 2].map((month) => addMonths(first, month));
  const tariffs = days.flatMap((day) => {
    const steps = ["1", "2", "3"].map((step) => tariffOf(day, step) ?? 500);
    const own = steps[Number(trap) - 1];
    return [own, own, own - 0.01, own + 0.01, own * 10, own * 100, own * 5, own * 5 + 0.01, own / 2, ...steps];
  });
  const before = [-1, -6, -12].map((month) => tariffOf(addMonths(first, month), trap) ?? 400);
  return [...tariffs, ...before, blank, 0, 0, 0.01, 1, paid * 1.5, paid * 3].map((amount) =>
    amount === blank ? blank : euro(amount * 100),
  );
};
const hours = among(
  ...[blank, blank, 0, 0, 10, 12, 15, 18, 18.5, 19, 19.5, 19.99, 20, 20.01, 22, 25, 27.99, 28, 28.01].concat([
    30, 32, 36, 37.99, 38, 38.01, 39, 40, 40.01, 45, 49.99, 50, 50.01, 60,
  ]),
);
const monthHours = among(
  ...[blank, blank, 0, 10, 80, 90, 95, 100, 110, 117.5, 120, 130, 150, 160, 185, 190, 190.01, 200].concat([250, 744]),
);
const days = among(...[blank, blank, 0, 1, 2, 4, 5, 10, 15, 20, 21, 22, 23, 24, 25, 30, 31]);
const people = among(...[blank, 0, 1, 2, 3, 4, 5, 9, 10, 11, 19, 20, 21, 29, 30, 39, 40, 41, 49, 50, 51, 99, 100, 500]);
const person =
  (column: "geboortedatum" | "mentorGeboortedatum", serial: number): Edges =>
  (cells) => {
    const born = cells[column] ?? "2006-05-17";
    const own = cells[column === "geboortedatum" ? "insz" : "mentorInsz"];
    return [
      blank,
      ...slips(own),
      ...[20, 40].map((mark) => inszBorn(born, serial, mark)),
      ...[inszOfYear(yearOf(born), serial), inszOfYear(yearOf(born) - 1, serial), inszOfYear(yearOf(born), serial, 40)],
      ...[inszOfYear(yearOf(born), serial, 4), "00000000097", "12345678901"],
      ...[addDays(born, 1), addMonths(born, 12), swapped(born) ?? born].map((day) => inszBorn(day, serial)),
      ...[cells.insz, cells.mentorInsz],
    ];
  };
const bornEdges = (start: Iso, told: Iso | undefined, ...ages: readonly number[]): readonly (Iso | undefined)[] => [
  blank,
  ...months(start, ...ages.map((age) => -12 * age)),
  ...ages.flatMap((age) => [iso(yearOf(start) - age, 1, 1), iso(yearOf(start) - age - 1, 12, 31)]),
  ...maybe(told, (day) => [addDays(day, 1), addMonths(day, 12), swapped(day), swapped(day), swapped(day)]),
];

const lawful = lawDays.flatMap(around);

export const edges: Readonly<Partial<Record<LearnerColumn, Edges>>> = {
  referentie: among(blank, "A1", "A2", "A3", "B"),
  insz: person("geboortedatum", 151),
  geboortedatum: ({ start = "2024-09-01", geboortedatum }) => [
    ...bornEdges(start, geboortedatum, 13, 14, 15, 16, 18, 19, 21, 25, 30, 31, 32),
    ...around(start),
  ],
  onderneming: ({ onderneming }) => [blank, ...slips(onderneming), kbo(0), kbo(1), kbo(2), vestiging(0), "0000000097"],
  vestiging: (own) => [blank, ...slips(own.vestiging), ...[0, 1, 2].map(vestiging), kbo(0), ten(90_000_017)],
  rsznummer: ({ rsznummer }) => [blank, ...slips(rsznummer), rsz(0), rsz(1), "000000096"],
  pc: among(blank, "112", "124", "124.01", "PC 124", "0124", "126", "149.01", "302", "201", "200", "330", "111", "209"),
  categorie: among(blank, "1", "2", "3", "3zonderLM"),
  partnerschap: among(
    ...[blank, "VPDL", "EDUCAM", "educam", "Constructiv", "Volta", "mtech+", "mtech", "Woodwize", "Alimento", "Horeca"],
    ...["Handel", "VIVO", "Fitness", "EDUplus", "Textielverzorging", "andere", "geen", "Vlaams Partnerschap", "12"],
  ),
  gewest: among(blank, "Vlaams", "Brussel", "Brussel", "Waals", "Waals"),
  overeenkomst: among("OAO", "SAO", "SAO", "DA", "DA", "ODOS", "ODOS", "ODO", "ODO", "ODOW", "ODOW", blank),
  statuut: among(blank, blank, "arbeider", "bediende"),
  start: ({ start = "2024-09-01", einde, kwartaal, geboortedatum, erkendOp, erkendTot }) => [
    blank,
    ...maybe(swapped(start), (other) => [other, other, other, other, other, other]),
    ...[...lawful, ...freeDays(start)],
    ...daysOn(start, -366, -365, -30, -1, 1, 2, 5, 365),
    ...maybe(einde, (day) => [...around(day), ...months(day, -4, -36)]),
    ...maybe(kwartaal, (quarter) => [...around(quarterFirst(quarter)), ...around(quarterLast(quarter))]),
    ...maybe(geboortedatum, (day) => [day, ...months(day, 180, 192, 216)]),
    ...maybe(erkendOp, around),
    ...maybe(erkendTot, around),
  ],
  einde: ({ start = "2024-09-01", kwartaal, erkendTot }) => [
    ...[blank, blank, blank],
    ...around(start),
    ...months(start, 1, 3, 4, 6, 12, 24, 36, 36, 48),
    ...daysOn(start, 364, 365, 366, 1094, 1095, 1096),
    ...maybe(kwartaal, (quarter) => [...around(quarterFirst(quarter)), ...around(quarterLast(quarter))]),
    ...maybe(erkendTot, around),
    ...[1, 2, 3].flatMap((later) => around(iso(schoolYearOf(start) + later, 12, 31))),
    ...months(iso(schoolYearOf(start) + 1, 9, 1), 0, 4),
  ],
  trap: among(blank, "1", "2", "3", "3"),
  trapVanaf: ({ start = "2024-09-01", kwartaal }) => [
    blank,
    ...[0, 1, 2].flatMap((later) => around(iso(schoolYearOf(start) + later, 9, 1))),
    ...maybe(kwartaal, (quarter) => [quarterFirst(quarter), ...daysOn(quarterFirst(quarter), 30, 31, 45, 61, 62, 91)]),
    ...maybe(kwartaal, (quarter) => [iso(yearOf(quarterFirst(quarter)), 9, 1)]),
    iso(yearOf(start) + 1, 1, 1),
  ],
  opleiding: among(blank, "Kapper duaal"),
  vks: among(blank, 1, 2, 3, 4, 4, 5, 5, 6, 8),
  urenWerkplek: hours,
  urenLes: hours,
  weekrooster: among(
    blank,
    ...fc.sample(weekroosters, { numRuns: 60, seed: 1 }),
    ...["WWWWW--", "LLLLL--", "WWWWWW-", "WWWLLL-", "WWWLLW-", "WWWWLL-", "WWLLL--", "WWWLL-W", "W-WLL--", "WWL----"],
  ),
  leervergoeding: amounts,
  leervergoeding1: amounts,
  leervergoeding2: amounts,
  leervergoeding3: amounts,
  uurbedrag: among(blank, blank, 0, 3.79, 3.8, 3.81, 4.1, 4.11, 4.12, 4.26, 4.27, 4.28, 5, 12.5),
  uren: monthHours,
  uren1: monthHours,
  uren2: monthHours,
  uren3: monthHours,
  afwezig: days,
  afwezig1: days,
  afwezig2: days,
  afwezig3: days,
  mogelijk: days,
  mogelijk1: days,
  mogelijk2: days,
  mogelijk3: days,
  kwartaalloon: ({ kwartaalloon = 1500, leervergoeding: paid = 500, leervergoeding1: first }) =>
    [blank, 0, kwartaalloon, kwartaalloon - 0.01, kwartaalloon + 0.01, kwartaalloon / 2, kwartaalloon * 2, 1, 100]
      .concat([paid, paid * 2, paid * 3, paid * 3 - 0.01, paid * 3 + 5, paid * 2 + (first ?? 0)])
      .map((amount) => (amount === blank ? blank : euro(amount * 100))),
  mu: among(...[blank, blank, 0, 0.01, 0.27, 0.274, 0.2749, 0.275, 0.28, 0.5, 0.54, 0.55, 0.79, 0.8, 0.99, 1, 1, 1.01]),
  vergoed: among(blank, true, false, false),
  mentorInsz: person("mentorGeboortedatum", 351),
  mentorGeboortedatum: ({ start = "2024-09-01", mentorGeboortedatum }) =>
    bornEdges(start, mentorGeboortedatum, 18, 21, 22, 23, 24, 25, 26),
  mentorErvaring: among(blank, 0, 1, 2, 3, 4, 5, 6, 70),
  mentorOpleidingOp: ({ start = "2024-09-01", erkendOp }) => [
    ...[blank, blank],
    ...maybe(erkendOp, (day) => months(day, 6, 9, 12, 18, 24)),
    ...daysOn(start, -1, 0, 1, 365),
    ...[1, 2, 3].flatMap((later) => around(iso(schoolYearOf(start) + later, 8, 31))),
    ...[1, 2].flatMap((later) => around(iso(schoolYearOf(start) + later, 6, 30))),
  ],
  uittreksel5962Op: ({ start = "2024-09-01", erkendOp = start }) => [
    blank,
    ...months(start, -1, -3, -6, -12, -13, -24),
    ...months(erkendOp, -3, -6, -12),
    ...around(start),
    ...around(erkendOp),
  ],
  erkendOp: ({ start = "2024-09-01", erkendTot, mentorOpleidingOp }) => [
    blank,
    ...around(start),
    ...months(start, -1, -12, -60),
    ...maybe(erkendTot, (day) => [...around(day), ...months(day, -60)]),
    ...maybe(mentorOpleidingOp, (day) => months(day, -6, -9, -12, -18)),
    ...maybe(swapped(start), (day) => daysOn(day, 0, -10, 10, 99)),
    ...["2020-03-31", "2020-04-01", "2019-09-01", "2019-08-31", "2021-11-22"],
  ],
  erkendTot: ({ start = "2024-09-01", einde, erkendOp }) => [
    ...[blank, blank],
    ...around(start),
    ...maybe(einde, (day) => [...around(day), addDays(day, -30)]),
    ...maybe(erkendOp, (day) => [...around(day), ...months(addDays(day, -1), 60, 60, 72, 36)]),
  ],
  geregistreerdOp: ({ start = "2024-09-01" }) => deadlines(start),
  toestemmingOp: ({ start = "2024-09-01" }) => deadlines(start),
  rekeningnummer: among(
    ...[blank, blank, "BE68539007547034", "BE68 5390 0754 7035", "BE69 5390 0754 7034", "be68 5390 0754 7034", "ja"],
    ...["NL91 ABNA 0417 1643 00", "FR14 2004 1010 0505 0001 3M02 606", "BE68 5390 0754 703", "539-0075470-34"],
    ...["NO93 8601 1117 947", "B168 5390 0754 7034", "BEAA 5390 0754 7034", "LU28 0019 4006 4475 0000", "BE68-5390"],
  ),
  dimonaType: among(blank, blank, "ALT", "OTH", "RTA", "STG", "STU", "BCW", "DWD", "EXT", "FLX", "IVT", "TRI"),
  dimonaOp: ({ start = "2024-09-01" }) => done(start),
  verzekerdOp: ({ start = "2024-09-01" }) => done(start),
  medischOnderzoekOp: ({ start = "2024-09-01" }) => done(start),
  risicoanalyseOp: ({ start = "2024-09-01" }) => done(start),
  premiesOntvangen: among(blank, 0, 1, 2, 3, 4, 5),
  woonplaatsgewest: among(blank, "Vlaams", "Brussel", "Waals"),
  werknemers: people,
  werknemersVestiging: people,
  kwartaal: ({ start = "2024-09-01", einde, kwartaal, trapVanaf }) => [
    blank,
    ...maybe(kwartaal, (quarter) =>
      [-12, -6, -3, 3, 6, 9, 12].map((later) => quarterOf(addMonths(quarterFirst(quarter), later))),
    ),
    ...[start, addMonths(start, -3), einde ?? start, addMonths(einde ?? start, 3), trapVanaf ?? start].map(quarterOf),
    ...["2020K1", "2020K2", "2022K1", "2022K2", "2023K4", "2024K2", "2025K1", "2025K4", "2026K4"],
    ...[2017, 2018, 2019, 2021, 2023, 2024, 2025].map((year) => `${year}K4`),
  ],
};
