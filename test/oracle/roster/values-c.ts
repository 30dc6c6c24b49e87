/**
 * Rows brought to the edges of what the checks of the RSZ, recognitions, duties and premiums ask, where that takes
 * several cells at a time: `random.ts` lays one of these over a row now and then.
 */
import {
  addDays,
  addMonths,
  type Iso,
  iso,
  quarterFirst,
  quarterLast,
  quarterOf,
  schoolYearOf,
  yearOf,
} from "../dates.ts";
import { maandenVan } from "./maanden.ts";
import type { Learner, LearnerCells } from "./model.ts";

/** What may be laid over a row; `all` are the rows of the roster. An undefined takes away what stood there. */
type Patch = (cells: LearnerCells, all: readonly LearnerCells[]) => readonly LearnerCells[];

const around = (day: Iso): readonly Iso[] => [addDays(day, -1), day, addDays(day, 1)];
const each = <T>(values: readonly T[], make: (value: T) => LearnerCells): readonly LearnerCells[] => values.map(make);
const startOf = ({ start = "2024-09-01" }: LearnerCells): Iso => start;
const quarterIn = ({ kwartaal = "2025K2" }: LearnerCells): string => kwartaal;

const agreements = ["OAO", "SAO", "DA", "ODOS", "ODO", "ODOW"] as const;
const kinds = (make: (soort: (typeof agreements)[number]) => LearnerCells) =>
  agreements.map((overeenkomst) => ({ overeenkomst, ...make(overeenkomst) }));
const born = (geboortedatum: Iso): LearnerCells => ({ geboortedatum, insz: undefined });
const noDays: LearnerCells = {
  ...{ afwezig: undefined, afwezig1: undefined, afwezig2: undefined, afwezig3: undefined },
  ...{ mogelijk: undefined, mogelijk1: undefined, mogelijk2: undefined, mogelijk3: undefined },
};
const noAmounts: LearnerCells = {
  ...{ leervergoeding: undefined, leervergoeding1: undefined, leervergoeding2: undefined, leervergoeding3: undefined },
  ...{ uurbedrag: undefined, kwartaalloon: undefined },
};

/* RSZ */

/** The first years of the full regime, and the last of the limited one. */
const births = (cells: LearnerCells): readonly Iso[] => {
  const year = yearOf(quarterFirst(quarterIn(cells)));
  return [iso(year - 18, 1, 1), iso(year - 19, 12, 31), iso(year - 19, 1, 1), iso(year - 20, 12, 31)];
};
const regime: Patch = (cells) => {
  const year = yearOf(quarterFirst(quarterIn(cells)));
  const turn = iso(year, 1, 1);
  return births(cells).flatMap((day) =>
    [`${year}K1`, `${year - 1}K4`].flatMap((kwartaal) => [
      { ...born(day), kwartaal, start: iso(year - 1, 9, 1) },
      ...around(turn).map((start) => ({ ...born(day), kwartaal, start })),
      ...around(turn).map((einde) => ({ ...born(day), kwartaal, start: iso(year - 1, 9, 1), einde })),
    ]),
  );
};
/** In the full regime, and only just in the quarter, or not. */
const barely: Patch = (cells) => {
  const quarter = quarterIn(cells);
  const [first, last] = [quarterFirst(quarter), quarterLast(quarter)];
  const old = { ...born("1996-05-06"), ...noDays, kwartaal: quarter };
  return each([undefined, 0.2], (mu) => ({ ...old, mu })).flatMap((one) => [
    ...around(last).map((start) => ({ ...one, start, einde: addMonths(start, 12) })),
    ...around(first).map((einde) => ({ ...one, start: addMonths(first, -12), einde })),
  ]);
};
const fraction: Patch = (cells) =>
  births(cells).flatMap((day) => each([0.2749, 0.275, 0.1, 1.0001], (mu) => ({ ...born(day), mu })));
const noFraction: Patch = (cells) =>
  births(cells).flatMap((day) =>
    [{}, { afwezig: 0 }, { mogelijk3: 20 }, { overeenkomst: "ODOS" as const }].map((rest) => ({
      ...{ ...born(day), ...noDays, mu: undefined },
      ...rest,
    })),
  );
/** Agreements were there from September of this quarter on. */
const firstQuarter: Patch = () =>
  kinds((soort) => ({
    ...{ start: "2016-09-01", einde: "2017-06-30", kwartaal: "2016K3", mu: soort === "OAO" ? 0.2 : undefined },
    ...{ ...born("1997-03-04"), kwartaalloon: 1000 },
  }));

/** A row as the oracle sees it, to know what is due. */
const asLearner = (cells: LearnerCells): Learner => ({
  ...cells,
  ...{ row: 2, unreadable: new Set(), broken: false, quarter: cells.kwartaal },
});
const wages: Patch = (cells) => {
  const first = quarterFirst(quarterIn(cells));
  const ends = [cells.einde, addDays(addMonths(first, 1), -1), addDays(addMonths(first, 2), 9)];
  return ends.flatMap((einde) => {
    const row = { ...cells, overeenkomst: "OAO" as const, trap: cells.trap ?? "2", einde };
    const due = maandenVan(asLearner(row)).reduce((total, { verschuldigd }) => total + verschuldigd, 0);
    const paid = { overeenkomst: row.overeenkomst, trap: row.trap, einde };
    return [-1, 0, 1].flatMap((more) => [
      { ...paid, kwartaalloon: Math.max(0, due + more) / 100 },
      { ...paid, ...noAmounts, kwartaalloon: Math.max(0, due + more) / 100 },
    ]);
  });
};
/** The suspension of 2020 took days from these quarters. */
const suspended: Patch = () =>
  ["2020K1", "2020K2"].flatMap((kwartaal) =>
    each(["2020-03-17", "2020-03-18", "2020-05-31", "2020-06-30"], (einde) => ({
      ...{ ...noAmounts, overeenkomst: "OAO", trap: "2", start: "2019-09-01", einde, kwartaal, kwartaalloon: 400 },
    })),
  );
/** What was paid after the end is in the wage as well. */
const afterEnd: Patch = (cells) => {
  const einde = addDays(addMonths(quarterFirst(quarterIn(cells)), 2), -1);
  const paid = { ...noAmounts, einde, leervergoeding1: 600, leervergoeding2: 610.5, leervergoeding3: 620.01 };
  return each([1210.5, 1830.51, 1830.5], (kwartaalloon) => ({ ...paid, kwartaalloon }));
};

/* Recognition */

const recognised: Patch = (cells) =>
  ["2016-08-31", "2016-09-01", "2019-08-31", "2019-09-01", "2020-03-31", "2020-04-01", startOf(cells)].flatMap(
    (day) => {
      const ends = [0, 12, 60].flatMap((months) => around(addDays(addMonths(day, months), -1)));
      return each(ends, (erkendTot) => ({ erkendOp: day, erkendTot }));
    },
  );
const trained: Patch = (cells) =>
  ["2019-08-31", "2019-09-01", "2020-03-31", "2020-04-01", addMonths(startOf(cells), -3)].flatMap((erkendOp) =>
    [6, 12, 18].flatMap((months) =>
      around(addDays(addMonths(erkendOp, months), -1)).flatMap((mentorOpleidingOp) =>
        each(["Constructiv", "Handel", "nergens", undefined], (partnerschap) => ({
          ...{ erkendOp, erkendTot: undefined, mentorOpleidingOp, partnerschap },
        })),
      ),
    ),
  );
const unnamed: Patch = () => each([undefined, "Kapper duaal"], (opleiding) => ({ opleiding }));
const extract: Patch = (cells) =>
  ["2019-08-31", "2019-09-01", startOf(cells)].flatMap((start) =>
    [undefined, addMonths(start, -2), start].flatMap((erkendOp) =>
      around(addMonths(erkendOp ?? start, -12)).map((uittreksel5962Op) => ({ start, erkendOp, uittreksel5962Op })),
    ),
  );
const sectorOf = (partnerschap: string, ...pcs: readonly string[]): readonly LearnerCells[] =>
  each(pcs, (pc) => ({ partnerschap, pc }));
const sectors: Patch = () =>
  [
    ...sectorOf("EDUCAM", "112", "PC 149.02", "149.04", "142.01", "149.01", "149", "142", "0112"),
    ...sectorOf("EDUplus", "132", "144", "145", "145.04", "146"),
    ...sectorOf("Woodwize", "125", "126", "127"),
    ...sectorOf("Alimento", "118.03", "220", "119"),
    ...sectorOf("mtechplus", "111", "209", "111.01", "210"),
    ...sectorOf("Textielverzorging", "110", "120"),
    ...sectorOf("Commercetraining", "311", "312"),
    ...sectorOf("Fitness", "314"),
    ...sectorOf("Horeca Forma", "302"),
    ...sectorOf("volta", "149.01", "149.02"),
    ...sectorOf("Garage Club", "124", "112"),
  ].flatMap((one) => [one, { ...one, start: "2016-11-28" }, { ...one, start: "2016-11-29" }]);
const youngMentor: Patch = (cells) =>
  ["2016-08-31", "2016-09-01", startOf(cells), startOf(cells)].flatMap((start) =>
    around(addMonths(start, -25 * 12)).map((mentorGeboortedatum) => ({ start, mentorGeboortedatum })),
  );
/** A mentor of whom the number tells the year of birth alone. */
const mentorOfYear: Patch = (cells) =>
  [24, 25, 26].flatMap((age) => {
    const year = yearOf(startOf(cells)) - age;
    const nine = `${String(year % 100).padStart(2, "0")}0000353`;
    const left = Number(BigInt((year >= 2000 ? "2" : "") + nine) % 97n);
    const mentorInsz = `${nine}${String(97 - left).padStart(2, "0")}`;
    return around(iso(yearOf(startOf(cells)), 1, 1)).map((start) => ({
      ...{ mentorInsz, mentorGeboortedatum: undefined, start },
    }));
  });
const practice: Patch = (cells) =>
  ["2016-08-31", "2016-09-01", startOf(cells)].flatMap((start) =>
    each([4, 5], (mentorErvaring) => ({ start, mentorErvaring })),
  );

/** Beside the first row: begun on its last day, or the day after, with the same mentor or in the same place. */
const beside: Patch = ({ onderneming }, [first]) =>
  [0, 1, -30].flatMap((later) => {
    const { kwartaal, mentorInsz, mentorGeboortedatum, vestiging, einde, start } = first;
    const begin = later < 0 || einde === undefined ? start : addDays(einde, later);
    const days = { start: begin, einde: begin === undefined ? undefined : addMonths(begin, 9) };
    const there = { ...days, kwartaal: begin === undefined || later < 0 ? kwartaal : quarterOf(begin) };
    const guided = { ...there, mentorInsz, mentorGeboortedatum };
    return [
      ...each(["Constructiv", "Constructiv", "VPDL", undefined], (partnerschap) => ({ ...guided, partnerschap })),
      ...each([onderneming, first.onderneming, "0400000186"], (other) => ({ ...guided, onderneming: other })),
      ...each([0, 1, 2, 4, 5, 19, 20, undefined], (werknemersVestiging) => ({
        ...{ ...there, vestiging, werknemersVestiging },
        partnerschap: later === 0 ? "Constructiv" : "EDUCAM",
      })),
    ];
  });

/** What is laid over all rows, by their place. */
type Crowd = (all: readonly LearnerCells[]) => readonly ((at: number) => LearnerCells)[];
/** One after the other, or a day together, or all at once, in the quarter of the first. */
const inTurn = (all: readonly LearnerCells[]): readonly ((at: number) => LearnerCells)[] => {
  const kwartaal = quarterIn(all[0]);
  return [9, 10, 11, 40].map((days) => (at) => {
    const start = addDays(quarterFirst(kwartaal), 10 * at - 30);
    return { kwartaal, start, einde: addDays(start, days) };
  });
};
const oneMentor: Crowd = (all) =>
  inTurn(all).flatMap((turn) =>
    [all[0].mentorInsz, all[0].mentorInsz, "12345678901"].flatMap((mentorInsz) => [
      (at) => ({ ...turn(at), mentorInsz, partnerschap: at % 4 === 3 ? "EDUCAM" : "Constructiv" }),
      (at) => ({ ...turn(at), mentorInsz, onderneming: all[at % 3 === 0 ? 0 : at % all.length].onderneming }),
      (at) => ({ ...turn(at), mentorInsz, partnerschap: "Constructiv", ...(at % 2 === 1 ? identityOf(all[0]) : {}) }),
    ]),
  );
const identityOf = ({ insz, geboortedatum, referentie }: LearnerCells) => ({ insz, geboortedatum, referentie });
const onePlace: Crowd = (all) =>
  inTurn(all).flatMap((turn) =>
    [0, 1, 2, 3, 4, 5, 10, 19, 20, all.length - 1, all.length].flatMap((werknemersVestiging) => [
      (at) => ({ ...turn(at), vestiging: all[0].vestiging, werknemersVestiging, partnerschap: "Constructiv" }),
      (at) => ({
        ...{ ...turn(at), vestiging: all[0].vestiging, werknemersVestiging },
        ...(at % 2 === 1 ? identityOf(all[0]) : {}),
      }),
    ]),
  );
const crowds: readonly Crowd[] = [oneMentor, onePlace];

/* Duties */

const dutyStarts = (cells: LearnerCells): readonly Iso[] => [
  "2016-08-31",
  "2016-09-01",
  startOf(cells),
  startOf(cells),
];
const undone: Patch = (cells) =>
  dutyStarts(cells).flatMap((start) =>
    kinds(() => ({ start })).flatMap((one) => [
      { ...one, verzekerdOp: undefined },
      { ...one, risicoanalyseOp: undefined },
      { ...one, dimonaOp: undefined },
      { ...one, dimonaType: undefined },
    ]),
  );
const undated: Patch = () => kinds(() => ({ dimonaOp: undefined }));
const lately: Patch = (cells) =>
  dutyStarts(cells).flatMap((start) =>
    around(start).flatMap((day) => [
      { start, verzekerdOp: day },
      { start, risicoanalyseOp: day },
    ]),
  );
const examined: Patch = (cells) =>
  dutyStarts(cells).flatMap((start) =>
    [...around(addMonths(start, -18 * 12)), addMonths(start, -17 * 12)].flatMap((day) =>
      [undefined, undefined, addDays(start, -1), start].flatMap((medischOnderzoekOp) =>
        each(["OAO", "OAO", "ODOS", "SAO", "DA"] as const, (overeenkomst) => ({
          ...{ ...born(day), overeenkomst, start, medischOnderzoekOp },
        })),
      ),
    ),
  );
const unexamined: Patch = (cells) =>
  [...around(addMonths(startOf(cells), -18 * 12)), addMonths(startOf(cells), -17 * 12)].flatMap((day) =>
    each(["OAO", "OAO", "ODOS"] as const, (overeenkomst) => ({
      ...{ ...born(day), start: startOf(cells), overeenkomst, medischOnderzoekOp: undefined },
    })),
  );
const trainee: Patch = () =>
  ["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01"].flatMap((start) =>
    each(["STG", "DWD", "OTH", undefined] as const, (dimonaType) => ({ overeenkomst: "SAO", start, dimonaType })),
  );
const alternating: Patch = () =>
  ["2023-08-31", "2023-09-01"].flatMap((start) =>
    each(["ALT", "OTH", "RTA", undefined] as const, (dimonaType) => ({ start, dimonaType })).flatMap((one) => [
      { ...one, overeenkomst: "OAO" as const, pc: "124" },
      { ...one, overeenkomst: "ODOS" as const, pc: "C.P. 0124" },
      { ...one, overeenkomst: "OAO" as const, pc: undefined },
    ]),
  );

/* Premiums */

const openStarts = ["2020-08-31", "2020-09-01", "2020-09-02", "2020-12-31", "2021-01-01", "2016-08-31", "2023-08-31"];
const atCounter: Patch = (cells) =>
  [startOf(cells), "2023-08-31", "2023-09-01", "2022-09-01"].flatMap((start) => {
    const last = start < "2023-09-01" ? "2023-11-30" : addDays(addMonths(start, 3), -1);
    const ends = [addMonths(start, 24), "2023-08-31", "2023-09-01", undefined];
    return ends.flatMap((einde) =>
      around(last).flatMap((day) => [
        { start, einde, geregistreerdOp: day },
        { start, einde, toestemmingOp: day, gewest: "Vlaams" as const },
        { start, einde, rekeningnummer: undefined },
      ]),
    );
  });
const unregistered: Patch = (cells) => {
  const start = startOf(cells);
  const ends = [3, 4].flatMap((months) => around(addDays(addMonths(start, months), -1)));
  const across = [11, 12].map((month) => iso(schoolYearOf(start) + 1, month, 30));
  return [
    ...[...ends, ...across, undefined].map((einde) => ({ start, einde })),
    ...openStarts.map((day) => ({ start: day, einde: undefined })),
    ...[2, 3].map((premiesOntvangen) => ({ premiesOntvangen })),
    ...(["Vlaams", "Brussel"] as const).map((gewest) => ({ gewest })),
  ].flatMap((one) => [
    { ...one, geregistreerdOp: undefined },
    { ...one, toestemmingOp: undefined },
  ]);
};
const overdue: Patch = () =>
  openStarts.flatMap((start) =>
    each(["2023-11-30", "2023-12-01"], (geregistreerdOp) => ({ start, einde: undefined, geregistreerdOp })),
  );
const short: Patch = (cells) =>
  [schoolYearOf(startOf(cells)), 2022, 2023].flatMap((year) => {
    const ends = around(iso(year, 12, 31)).map((einde) => ({ start: iso(year, 9, 1), einde, kwartaal: `${year}K4` }));
    const late = around(iso(year + 1, 5, 1)).map((start) => ({ start, kwartaal: `${year + 1}K2` }));
    return [...ends, ...late.map((one) => ({ ...one, einde: iso(year + 2, 6, 30) }))];
  });
const levels: Patch = () => [4, 5].flatMap((vks) => kinds(() => ({ vks })));
const grants: Patch = () => each([2, 3, 4], (premiesOntvangen) => ({ premiesOntvangen }));
const halves: Patch = () =>
  each([14.99, 15, 15.01], (urenWerkplek) => ({ overeenkomst: "SAO", urenWerkplek, urenLes: 15 }));
const untrained: Patch = () => [
  { mentorOpleidingOp: undefined },
  { mentorOpleidingOp: undefined, mentorInsz: undefined },
  { mentorOpleidingOp: undefined, mentorInsz: undefined, mentorGeboortedatum: undefined },
];
const elsewhere: Patch = () =>
  (["Brussel", "Waals", "Vlaams"] as const).flatMap((woonplaatsgewest) => kinds(() => ({ woonplaatsgewest })));

/** Paid or not, of months in which nothing is due, too. */
const contradicting: Patch = (cells) => {
  const year = yearOf(quarterFirst(quarterIn(cells)));
  const summer = { ...noAmounts, kwartaal: `${year}K3`, start: iso(year - 1, 9, 1), einde: iso(year, 8, 31) };
  const nothing = { ...noAmounts, leervergoeding: 0 };
  return [
    ...kinds(() => ({ ...nothing })),
    ...kinds(() => ({ ...noAmounts, leervergoeding2: 100 })),
    ...[{}, { kwartaalloon: 0 }, { kwartaalloon: 100 }, { uurbedrag: 0 }, { uurbedrag: 4 }].flatMap((one) => [
      { overeenkomst: "ODOS" as const, ...nothing, uren: 80, ...one },
      { overeenkomst: "ODO" as const, ...nothing, uren: 0, ...one },
      { overeenkomst: "OAO" as const, ...nothing, ...one },
    ]),
    ...[cells.trap, "1" as const, undefined].flatMap((trap) => [
      { overeenkomst: "OAO" as const, trap, ...summer, leervergoeding1: 0, leervergoeding2: 0 },
      { overeenkomst: "OAO" as const, trap, ...summer, leervergoeding1: 0, leervergoeding3: 0 },
      { overeenkomst: "OAO" as const, trap, ...summer, leervergoeding1: 0, einde: iso(year + 1, 6, 30) },
      { overeenkomst: "OAO" as const, trap, ...summer, leervergoeding1: 0, afwezig: 1 },
      { overeenkomst: "SAO" as const, trap, ...summer, leervergoeding3: 0 },
    ]),
  ].flatMap((one) => [
    { vergoed: true, ...one },
    { vergoed: true, ...one },
    { vergoed: false, ...one },
  ]);
};

const patches: readonly Patch[] = [
  ...[regime, barely, fraction, noFraction, noFraction, firstQuarter, wages, wages, suspended, afterEnd],
  ...[recognised, trained, unnamed, extract, sectors, sectors, youngMentor, mentorOfYear, practice, beside, beside],
  ...[undone, undone, undated, lately, examined, unexamined, unexamined, trainee, alternating],
  ...[atCounter, unregistered, unregistered, overdue, short, levels, grants, halves, untrained, elsewhere],
  ...[contradicting, contradicting],
];

/** Lays one of the patches over one of the rows, or over all; says which columns it is about. */
export const layOver = (
  rows: LearnerCells[],
  { row, what, value }: { readonly row: number; readonly what: number; readonly value: number },
): readonly string[] => {
  const which = what % (patches.length + 2 * crowds.length);
  if (which >= patches.length) {
    const made = crowds[which % crowds.length](rows);
    const over = made[value % made.length];
    for (const [at, cells] of rows.entries()) rows[at] = { ...cells, ...over(at) };
    return Object.keys(over(1));
  }
  const at = row % rows.length;
  const made = patches[which](rows[at], rows);
  const patch = made[value % made.length];
  rows[at] = { ...rows[at], ...patch };
  return Object.keys(patch);
};
