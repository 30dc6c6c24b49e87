/** Rows that have something in common, and changes of a row in which several cells have a part. */
import { addDays, addMonths, iso, monthOf, quarterFirst, quarterOf, schoolYearOf, yearOf } from "../dates.ts";
import { daysOn } from "./edges.ts";
import { type LearnerCells, type LearnerColumn, learnerCells } from "./model.ts";
import { swapped } from "./persoon.ts";
import { around, inszOfYear } from "./plausible.ts";

export const learnerColumns = Object.keys(learnerCells) as readonly LearnerColumn[];

export const identity = ["referentie", "insz", "geboortedatum"] as const;
const firm = ["onderneming", "rsznummer"] as const;
export const sameFirm = [...firm, "vestiging"] as const;
export const sector = ["partnerschap", "pc", "kwartaal"] as const;
export const sameMentor = ["mentorInsz", "mentorGeboortedatum"] as const;
const shared: readonly (readonly LearnerColumn[])[] = [
  learnerColumns,
  learnerColumns,
  learnerColumns.filter((column) => column !== "kwartaal"),
  learnerColumns.filter((column) => !([...firm, "vestiging"] as readonly string[]).includes(column)),
  learnerColumns.filter((column) => !["start", "einde", "kwartaal"].includes(column)),
  identity,
  ["insz", "geboortedatum"],
  ["insz"],
  ["referentie"],
  [...identity, "start", "einde"],
  [...identity, ...firm, "start", "einde"],
  firm,
  sameFirm,
  ["vestiging"],
  ["vestiging", "gewest"],
  sameMentor,
  [...sameMentor, ...firm],
];
export const copied = (from: LearnerCells, to: LearnerCells, columns: readonly LearnerColumn[]): LearnerCells => ({
  ...to,
  ...Object.fromEntries(columns.map((column) => [column, from[column]])),
});
/** Rows of one learner at two firms, and of one whose INSZ tells the year alone, with two days of birth. */
type Join = (from: LearnerCells, to: LearnerCells) => readonly [LearnerCells, LearnerCells];
const atOtherFirm: Join = (from, to) => [from, copied(from, to, [...identity, "start", "kwartaal"])];
const withOtherBirth: Join = (from, to) => {
  const born = from.geboortedatum ?? "2007-04-04";
  const insz = inszOfYear(yearOf(born), 888);
  const other = to.geboortedatum === undefined ? born : iso(yearOf(born), monthOf(to.geboortedatum), 7);
  return [
    { ...from, insz },
    { ...copied(from, to, ["overeenkomst", "start", "einde"]), insz, geboortedatum: other },
  ];
};
export const joins: readonly Join[] = [
  ...shared.map(
    (columns): Join =>
      (from, to) => [from, copied(from, to, columns)],
  ),
  ...[atOtherFirm, atOtherFirm, atOtherFirm, withOtherBirth, withOtherBirth],
];
/** The row of the same learner a quarter later. */
export const nextQuarter = (cells: LearnerCells, later: number): LearnerCells =>
  cells.kwartaal === undefined
    ? cells
    : { ...cells, kwartaal: quarterOf(addMonths(quarterFirst(cells.kwartaal), 3 * later)) };

/** Changes of a row in which several cells have a part. */
export const twists: readonly ((cells: LearnerCells, value: number) => LearnerCells)[] = [
  // Day and month changed places.
  ({ start, ...rest }) => ({ ...rest, start: start && (swapped(start) ?? start) }),
  ({ geboortedatum, ...rest }) => ({
    ...rest,
    geboortedatum: geboortedatum && (swapped(geboortedatum) ?? geboortedatum),
  }),
  // Cells that are needed, and blank.
  ...[0, 1, 2, 3, 4, 5].map(() => (cells: LearnerCells, value: number) => ({
    ...cells,
    [mayMiss[value % mayMiss.length]]: undefined,
  })),
  (cells) => ({ ...cells, mu: undefined, afwezig: undefined, afwezig1: undefined, mogelijk: undefined }),
  // An INSZ that tells the year alone, with no day of birth or another one.
  (cells, value) => {
    const born = cells.geboortedatum ?? "2007-04-04";
    const geboortedatum = [undefined, born, iso(yearOf(born), 5, 6), addMonths(born, 12)][value % 4];
    return { ...cells, insz: inszOfYear(yearOf(born), 777), geboortedatum };
  },
  // A short agreement.
  ({ start = "2023-09-01", ...rest }, value) => ({
    ...rest,
    start,
    einde: addDays(addMonths(start, 1 + (value % 6)), (value % 3) - 2),
  }),
  // Adults: another kind of agreement, and what is paid by the hour.
  (cells, value) => ({
    ...cells,
    overeenkomst: value % 2 === 0 ? "ODOS" : "ODO",
    uurbedrag: [3.79, 3.8, 4.1, 4.11, 4.26, 4.27, 5, undefined][value % 8],
    kwartaal: ["2022K3", "2022K4", "2023K4", "2024K1", "2024K2", "2024K3", "2024K4", "2025K1"][(value >> 3) % 8],
    start: "2022-09-01",
    einde: "2025-06-30",
    uren: [80, undefined, 110, 200][value % 4],
    geboortedatum: cells.geboortedatum && addMonths(cells.geboortedatum, -48),
    insz: undefined,
  }),
  // A traineeship of few hours.
  (cells, value) => ({
    ...cells,
    overeenkomst: "SAO",
    ...{
      leervergoeding: undefined,
      leervergoeding1: undefined,
      leervergoeding2: undefined,
      leervergoeding3: undefined,
    },
    urenWerkplek: [12, 15, 15, 19.99, 20, 19][value % 6],
    urenLes: [8, 12.99, 13, 16, 8.01, 9][value % 6],
    trap: undefined,
  }),
  // Somebody older, for whom the full RSZ regime holds.
  ({ geboortedatum, mu: given, ...rest }, value) => ({
    ...rest,
    geboortedatum: geboortedatum && addMonths(geboortedatum, -36),
    insz: undefined,
    mu: [given, undefined, 0.2, 0.2749, 0.275, 1.01][value % 6],
  }),
  // A start of which one day alone tells that its day and month changed places.
  (cells, value) => {
    const start = ["2023-01-09", "2024-01-09", "2025-09-01"][value % 3];
    const other = swapped(start) ?? start;
    const near = [...daysOn(other, -101, -100, -99, 99, 100, 101), ...daysOn(start, -201, -200, 200, 201)];
    const days = [...near, ...around("2023-09-01"), ...around("2023-11-30"), start];
    const day = days[Math.floor(value / 18) % days.length];
    const column = (["geregistreerdOp", "toestemmingOp", "dimonaOp", "erkendOp"] as const)[Math.floor(value / 3) % 4];
    const others = { geregistreerdOp: undefined, toestemmingOp: undefined, dimonaOp: undefined, erkendOp: undefined };
    const kwartaal = [undefined, "2022K4", "2023K1", "2023K3", "2024K4", "2025K1"][Math.floor(value / 3) % 6];
    return { ...cells, ...others, start, einde: undefined, kwartaal, [column]: day };
  },
  // Paid hours of some months, of an agreement that begins or ends in the quarter.
  (cells, value) => {
    const first = quarterFirst(cells.kwartaal ?? "2024K2");
    const [one, two] = [addMonths(first, 1), addMonths(first, 2)];
    return {
      ...cells,
      overeenkomst: value % 2 === 0 ? "ODOS" : "ODO",
      ...{ uren: undefined, uren1: 80, uren2: value % 3 === 0 ? 80 : undefined, uren3: undefined, uurbedrag: 6 },
      start: [addDays(first, -1), first, addDays(one, -1), one, "2022-09-01"][value % 5],
      einde: [addDays(one, -1), one, addDays(two, -1), two, addDays(one, 3)][Math.floor(value / 5) % 5],
    };
  },
  // Slips that hardly ever come by themselves: days and numbers in the place of others.
  ({ start = "2023-09-01", ...rest }, value) => ({ ...rest, start, geboortedatum: addDays(start, (value % 4) - 2) }),
  (cells, value) => ({ ...cells, mentorInsz: value % 3 === 0 ? cells.mentorInsz : cells.insz }),
  (cells, value) => ({ ...cells, erkendTot: cells.erkendOp && addDays(cells.erkendOp, (value % 4) - 2) }),
  (cells, value) => ({ ...cells, overeenkomst: value % 5 === 0 ? "ODOS" : "OAO", vks: 4 + (value % 4) }),
  // The suspension of 2020.
  (cells, value) => ({
    ...cells,
    overeenkomst: "OAO",
    start: "2019-09-01",
    einde: "2021-06-30",
    trap: "1",
    kwartaal: value % 2 === 0 ? "2020K1" : "2020K2",
    leervergoeding: [471.5, 400, 471.4, 0, 235.75][value % 5],
    leervergoeding2: [471.5, 462.3, 100][value % 3],
  }),
  // The step of before the last one, and the amount of the step below.
  ({ trap, ...rest }, value) => ({ ...rest, trap: value % 2 === 0 ? "2" : "3", trapVanaf: undefined }),
  ({ start = "2023-09-01", trap, ...rest }, value) => ({
    ...rest,
    start,
    trap: value % 2 === 0 ? "1" : "2",
    trapVanaf: iso(schoolYearOf(start) + 1, 9, 1),
    kwartaal: `${schoolYearOf(start) + 1}K${value % 3 === 0 ? 4 : 3}`,
  }),
];
const mayMiss: readonly LearnerColumn[] = [
  ...(["dimonaType", "dimonaOp", "verzekerdOp", "medischOnderzoekOp", "risicoanalyseOp", "geregistreerdOp"] as const),
  ...(["toestemmingOp", "rekeningnummer", "mentorOpleidingOp", "einde", "trap", "statuut", "mu", "opleiding"] as const),
  ...(["leervergoeding", "leervergoeding2", "uren", "uurbedrag", "geboortedatum", "insz", "kwartaal"] as const),
];
