/**
 * Random rosters: plausible rows, a few of which share a person, a firm or a mentor, and then a few cells changed into
 * values that lie at the edges of what the law and the checks ask.
 */
import fc from "fast-check";
import { changes, put, rarely, sometimes, spoil, spoilt, twist } from "./changes.ts";
import { edges } from "./edges.ts";
import { type LearnerCells, type LearnerColumn, learnerCells, type ShiftCells, type Written } from "./model.ts";
import { plausible } from "./plausible.ts";
import { shiftSheetOf } from "./random-shifts.ts";
import {
  copied,
  identity,
  joins,
  learnerColumns,
  nextQuarter,
  sameFirm,
  sameMentor,
  sector,
  twists,
} from "./twists.ts";
import { layAmounts } from "./values-b.ts";
import { layOver } from "./values-c.ts";

export type RandomRoster = {
  readonly learners?: Written<LearnerCells> | undefined;
  readonly shifts?: Written<ShiftCells> | undefined;
  readonly quarter?: string | undefined;
  /** In which way values are spelled in cells. */
  readonly manner: number;
};

const neededAlways = ["overeenkomst", "start"];

/** What people keep in one roster: everybody, and then those who pay, those who recognise or those who report. */
const everybody =
  "referentie insz geboortedatum onderneming overeenkomst statuut start einde kwartaal urenWerkplek urenLes";
const themes = [
  "vestiging trap trapVanaf weekrooster leervergoeding afwezig mogelijk kwartaalloon mu vergoed uurbedrag uren",
  `trap trapVanaf weekrooster leervergoeding1 leervergoeding2 leervergoeding3 uren1 uren2 uren3 uurbedrag kwartaalloon
   mu`,
  `trap weekrooster leervergoeding leervergoeding2 afwezig1 afwezig2 afwezig3 mogelijk1 mogelijk2 mogelijk3 mu uren
   uren2`,
  `vestiging rsznummer pc partnerschap gewest mentorInsz mentorGeboortedatum mentorErvaring mentorOpleidingOp opleiding
   uittreksel5962Op erkendOp erkendTot werknemers werknemersVestiging weekrooster`,
  `dimonaType dimonaOp verzekerdOp medischOnderzoekOp risicoanalyseOp geregistreerdOp toestemmingOp rekeningnummer pc
   erkendOp premiesOntvangen woonplaatsgewest gewest vks vergoed leervergoeding mentorInsz mentorGeboortedatum
   mentorOpleidingOp`,
  learnerColumns.join(" "),
].map((theme) => {
  const kept = `${everybody} ${theme}`.split(/\s+/);
  return learnerColumns.filter((column) => kept.includes(column));
});
/** Columns on which many checks turn are changed more often than others. */
const often: readonly LearnerColumn[] = [
  ...(["start", "start", "einde", "einde", "geboortedatum", "overeenkomst", "overeenkomst", "kwartaal"] as const),
  ...(["leervergoeding", "trap", "trapVanaf", "insz", "weekrooster", "vestiging", "gewest"] as const),
  ...(["woonplaatsgewest", "rekeningnummer", "rekeningnummer", "medischOnderzoekOp"] as const),
];

const profile = fc.record({
  soort: fc.constantFrom("OAO", "OAO", "OAO", "OAO", "OAO", "SAO", "DA", "ODOS", "ODO", "ODOW"),
  year: fc.oneof(fc.integer({ min: 2022, max: 2026 }), fc.integer({ min: 2016, max: 2029 })),
  age: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 15, max: 18 }) }, fc.integer({ min: 18, max: 31 })),
  years: fc.constantFrom(1, 1, 2, 2, 3),
  later: fc.nat(11),
  dice: fc.nat(0x7fffffff),
});

const link = fc.record({ row: fc.nat(11), other: fc.nat(11), what: fc.nat(999), later: fc.constantFrom(0, 1, 1, 2) });

const learnerSheets: fc.Arbitrary<Written<LearnerCells>> = fc
  .record({
    profiles: fc.array(profile, { minLength: 1, maxLength: 12 }),
    /** All rows of one school year and kind, with one mentor and in one establishment; or of one learner. */
    alike: fc.constantFrom("", "", "", "", "", "", "mentor", "mentor", "learner"),
    theme: fc.constantFrom(0, 0, 1, 1, 2, 3, 3, 3, 4, 4, 4, 5),
    links: sometimes(link, 3),
    twisted: sometimes(twist, 2),
    laid: sometimes(twist, 2),
    amounts: rarely(twist, 2),
    changed: changes(6),
    gone: sometimes(fc.nat(999), 12),
    spoils: rarely(spoil, 1),
    without: fc.constantFrom("", "", "", "", "", "insz", "geboortedatum", "einde"),
  })
  .map(({ profiles, alike, theme, links, twisted, laid, amounts: paid, changed, gone, spoils, without }) => {
    const many = alike === "mentor" ? [...profiles, ...profiles, ...profiles].slice(0, 12) : profiles;
    const rows = many.map((one, place) => {
      const { soort, year, years, later } = profiles[0];
      return plausible({ ...one, place, ...(alike === "" ? {} : { soort, year, years, later }) });
    });
    for (let at = 1; at < rows.length; at++) {
      if (alike === "mentor") rows[at] = copied(rows[0], rows[at], [...sameFirm, ...sameMentor, ...sector, "start"]);
      if (alike === "learner") rows[at] = copied(rows[at % 2], rows[at], sameFirm);
      if (alike === "learner") rows[at] = copied(rows[0], rows[at], identity);
    }
    for (const { row, other, what, later } of links) {
      const [to, from] = [row % rows.length, other % rows.length];
      if (to === from) rows.push(rows[from]);
      const at = to === from ? rows.length - 1 : to;
      const [changedFrom, changedTo] = joins[what % joins.length](rows[from], rows[at]);
      rows[from] = changedFrom;
      rows[at] = nextQuarter(changedTo, later);
    }
    for (const { row, what, value } of twisted)
      rows[row % rows.length] = twists[what % twists.length](rows[row % rows.length], value);
    const about = [...laid.flatMap((one) => layOver(rows, one)), ...paid.flatMap((one) => layAmounts(rows, one))];
    const there = learnerColumns.filter((column) => themes[theme].includes(column) || about.includes(column));
    const changing = [...there, ...often.filter((column) => there.includes(column))];
    for (const one of changed)
      put<LearnerCells>(rows, changing, one, (column, cells) => edges[column]?.(cells) ?? [undefined]);
    const removed = new Set<string>([without, ...gone.map((column) => there[column % there.length])]);
    if (removed.has("insz") && removed.has("geboortedatum")) removed.delete("insz");
    const columns = there.filter((column) => neededAlways.includes(column) || !removed.has(column));
    return { columns, rows: spoilt(rows, columns, learnerCells, spoils) };
  });

const learnersOnly: fc.Arbitrary<Pick<RandomRoster, "learners" | "shifts">> = learnerSheets.map((learners) => ({
  learners,
}));
const shiftsOnly = shiftSheetOf([]).map((shifts) => ({ learners: undefined, shifts }));
const both = learnerSheets.chain((learners) => {
  const rows = learners.rows.map(({ cells }) => cells);
  return shiftSheetOf(rows).map((shifts) => ({ learners, shifts }));
});

export const rosters: fc.Arbitrary<RandomRoster> = fc
  .record({
    sheets: fc.oneof(
      { weight: 6, arbitrary: learnersOnly },
      { weight: 3, arbitrary: shiftsOnly },
      { weight: 2, arbitrary: both },
    ),
    quarter: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom("2020K2", "2022K4", "2024K2", "2025K1", "2025K2", "2025K4", "2026K3") },
    ),
    manner: fc.nat(99),
  })
  .map(({ sheets, quarter, manner }) => ({ ...sheets, quarter, manner }));
