import fc from "fast-check";
import { addDays, addMonths, type Iso, later, quarterFirst, quarterLast, schoolYearOf } from "./dates.ts";
import { counts, of } from "./harness.ts";
import { weekroosters } from "./kalender.ts";
import { registrationDeadline } from "./premies.ts";
import { inQuarter, werkbonus } from "./rsz-tables.ts";
import { cents, headcounts, mus, quarters } from "./rsz-values.ts";
import { type Agreement, agreementSince, centsOf, type Row } from "./summary-row.ts";

/** A random roster: its rows, the columns that it has, and the quarter that is asked. */
export type Roster = {
  readonly quarter: string;
  readonly columns: readonly (keyof Row)[];
  readonly rows: readonly Row[];
};

/* Numbers of persons and firms */

const two = (number: number) => String(number).padStart(2, "0");
/** Ten digits of which the last two check the first eight. */
const firmNumber = (eight: number): string => {
  const first = String(eight).padStart(8, "0");
  return first + two(97 - (Number(first) % 97));
};
const firms = [4_000_001, 12_345_678, 10_000_007].map(firmNumber);
const establishments = [20_000_003, 21_234_567, 80_000_009, 29_999_999].map(firmNumber);

/** An INSZ that fits one century only; with or without the day of birth. */
const inszOf = (born: Iso, serial: number, withDay: boolean): string => {
  const years = born.slice(2, 4);
  const day = withDay ? born.slice(5, 7) + born.slice(8) : "0000";
  for (let next = serial; ; next++) {
    const nine = years + day + String(next).padStart(3, "0");
    const old = 97 - (Number(nine) % 97);
    const young = 97 - (Number(`2${nine}`) % 97);
    if (old !== young) return nine + two(born < "2000" ? old : young);
  }
};

/* Learners, told in days from the quarter: so that a smaller case is a plainer one */

const given =
  (one: number, blank: number) =>
  <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.oneof({ weight: blank, arbitrary: fc.constant(undefined) }, { weight: one, arbitrary });
const often = given(6, 1);
const halfway = given(1, 1);
const seldom = given(1, 7);
const hardly = given(1, 40);

const kinds = of<Agreement>(
  ...(["OAO", "OAO", "OAO", "OAO", "ODOS", "ODOS", "ODOS", "SAO", "DA", "ODO", "ODOW"] as const),
);

/** A start on 1 September so many years ago, or so many days from the quarter's first day. */
const begins = fc.oneof(
  fc.record({ september: fc.constantFrom(0, 0, 0, 1, 2) }),
  fc.record({ days: fc.oneof(fc.integer({ min: -900, max: 91 }), fc.integer({ min: -130, max: 95 })) }),
);
/** An end so many months and days after the start, or so many days from the quarter's first day; or none. */
const ends = fc.oneof(
  fc.constant(null),
  fc.record({ months: fc.integer({ min: 1, max: 14 }), days: fc.constantFrom(-2, -1, 0, 1) }),
  fc.record({ months: fc.constantFrom(3, 4, 12), days: fc.integer({ min: -25, max: 5 }) }),
  fc.record({ inQuarter: fc.integer({ min: -3, max: 110 }) }),
);
/** Born so many years before the quarter's year; or so many days from being 18 on a 1 September. */
const births = fc.oneof(
  fc.record({ age: fc.integer({ min: 15, max: 24 }), end: of("01-01", "12-31", "02-28", "05-17", "09-01", "10-09") }),
  fc.record({ age: fc.constantFrom(18, 19), end: of("01-01", "12-31") }),
  fc.record({ september: fc.integer({ min: -2, max: 2 }) }),
);

const allowance = fc.oneof(cents(0, 900), cents(400, 800), of(0, 495.3, 612.5, 728.7));
const absence = fc.oneof({ weight: 12, arbitrary: counts(3) }, { weight: 1, arbitrary: counts(31) });
const hours = fc.oneof(cents(0, 160), counts(160, 40));
/** Shifts of a deadline, often the day itself and those beside it. */
const shift = fc.oneof(fc.integer({ min: -3, max: 2 }), fc.integer({ min: -110, max: 40 }));

const perMonth = <T>(name: string, arbitrary: fc.Arbitrary<T>, alike = seldom, own = hardly) => ({
  [name]: alike(arbitrary),
  ...Object.fromEntries([1, 2, 3].map((month) => [`${name}${month}`, own(arbitrary)])),
});

/** What stands in a row as it is drawn. */
const plain = fc.record({
  categorie: given(1, 4)(of("1", "2", "3", "3zonderLM")),
  gewest: seldom(of("Vlaams", "Brussel", "Waals")),
  overeenkomst: kinds,
  statuut: often(of("arbeider", "bediende")),
  trap: often(of("1", "2", "3")),
  vks: seldom(counts(6, 1)),
  urenWerkplek: given(1, 3)(counts(30, 8)),
  urenLes: given(1, 3)(counts(20, 4)),
  weekrooster: halfway(weekroosters),
  ...perMonth("leervergoeding", allowance, halfway, given(1, 4)),
  ...perMonth("uren", hours, often, seldom),
  ...perMonth("afwezig", absence, seldom, given(1, 12)),
  uurbedrag: halfway(fc.oneof(of(4.27, 5), cents(0, 12))),
  kwartaalloon: seldom(fc.oneof(cents(0, 2500), cents(4000, 14_000), of(0, 0.01, 1944.9, 300_000))),
  mu: seldom(fc.oneof(mus, fc.constant(0))),
  vergoed: seldom(of("ja", "nee")),
  premiesOntvangen: halfway(fc.oneof({ weight: 5, arbitrary: counts(2) }, { weight: 1, arbitrary: counts(6) })),
  werknemers: halfway(headcounts),
  onderneming: often(fc.constantFrom(...firms)),
  vestiging: often(fc.constantFrom(...establishments)),
});

/** What hangs together with the quarter, with other cells, or with the row before. */
const drawn = fc.record({
  plain,
  begins,
  ends,
  births,
  rises: seldom(fc.integer({ min: -40, max: 95 })),
  person: fc.record({
    name: often(fc.nat(40)),
    insz: given(1, 3)(fc.record({ serial: counts(400, 1), day: fc.boolean() })),
  }),
  both: fc.boolean(),
  /** Whether the row is about the same person and firm as the one before, and perhaps the same agreement. */
  again: hardly(fc.constant("agreement")).chain((twin) => given(1, 5)(fc.constant(twin ?? "person"))),
  /** Whether the row and the one before are short periods of the same person and firm, so many days apart. */
  period: given(
    1,
    12,
  )(
    fc.record({
      first: fc.integer({ min: 3, max: 118 }),
      gap: fc.integer({ min: -9, max: 9 }),
      second: fc.integer({ min: 3, max: 118 }),
    }),
  ),
  registered: seldom(shift),
  consent: seldom(shift),
  /** A wage so many cents from the highest with a whole werkbonus. */
  nearBonus: given(1, 12)(fc.integer({ min: -300, max: 30 })),
  mentor: halfway(fc.integer({ min: -400, max: 400 })),
  other: hardly(
    fc.constantFrom("trap", "kind", "start", "turned", "blank", "quarter", "own quarter") as fc.Arbitrary<string>,
  ),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

const startOf = ({ begins }: Drawn, overeenkomst: Agreement, quarter: string): Iso => {
  const start =
    "september" in begins
      ? `${schoolYearOf(quarterLast(quarter)) - begins.september}-09-01`
      : addDays(quarterFirst(quarter), begins.days);
  return later(start, agreementSince[overeenkomst]);
};
const endOf = ({ ends }: Drawn, start: Iso, quarter: string): Iso | undefined => {
  if (ends === null) return undefined;
  const end =
    "inQuarter" in ends
      ? addDays(quarterFirst(quarter), ends.inQuarter)
      : addDays(addMonths(start, ends.months), ends.days);
  return later(start, end);
};
const bornOf = ({ births }: Drawn, quarter: string): Iso => {
  if ("age" in births) return `${Number(quarter.slice(0, 4)) - births.age}-${births.end}`;
  return addDays(`${schoolYearOf(quarterLast(quarter)) - 18}-09-01`, births.september);
};

/** Agreements of adults are from 2022-09-01: before, one of pupils stands in their place. */
const before: Readonly<Record<Agreement, Agreement>> = {
  ...{ OAO: "OAO", SAO: "SAO", DA: "DA", ODOS: "OAO", ODO: "SAO", ODOW: "DA" },
};

/** What makes a row one that does not count here, or that counts after all. */
const spoilt = (row: Row, other: string | undefined, quarter: string): Row => {
  if (other === "trap") return { ...row, trap: "vier" };
  if (other === "kind") return { ...row, overeenkomst: undefined };
  if (other === "start") return { ...row, start: undefined };
  if (other === "turned") return { ...row, einde: addDays(row.start as Iso, -1) };
  if (other === "quarter") return { ...row, kwartaal: "2019K2" };
  if (other === "own quarter") return { ...row, kwartaal: quarter };
  return other === "blank" ? {} : row;
};

/** A day so many days from another; none where none was drawn. */
const from = (day: Iso, shift: number | undefined): Iso | undefined =>
  shift === undefined ? undefined : addDays(day, shift);

/** The wage of a whole quarter near the limit of the werkbonus. */
const nearBonus = (quarter: string, shift: number | undefined): Row => {
  const limit = inQuarter(werkbonus, quarterFirst(quarter))?.lowest;
  if (shift === undefined || limit === undefined || limit === "?") return {};
  return { kwartaalloon: (centsOf(Number(limit)) * 3 + shift) / 100, mu: 1 };
};

const rowOf = (one: Drawn, quarter: string, previous: Row | undefined, firm: string | undefined): Row => {
  const same = one.again !== undefined && previous?.start !== undefined ? previous : undefined;
  const adults = quarterLast(quarter) >= agreementSince.ODOS;
  const overeenkomst = adults ? one.plain.overeenkomst : before[one.plain.overeenkomst];
  const begun = one.again === "agreement" ? same?.start : undefined;
  const start = begun ? later(begun, agreementSince[overeenkomst]) : startOf(one, overeenkomst, quarter);
  const born = bornOf(one, quarter);
  const { name, insz } = one.person;
  const edge = addDays(registrationDeadline(start), 1);
  const row: Row = {
    ...one.plain,
    overeenkomst,
    // Of a DA of level 5 the facts do not tell whether it is adult education.
    vks: overeenkomst === "DA" && (one.plain.vks ?? 0) > 4 ? 4 : one.plain.vks,
    trapVanaf: from(quarterFirst(quarter), one.rises),
    start,
    einde: endOf(one, start, quarter),
    referentie: name === undefined ? undefined : `L${name}`,
    insz: insz && inszOf(born, insz.serial, insz.day),
    geboortedatum: insz === undefined || (one.both && insz.day) ? born : undefined,
    onderneming: firm ?? one.plain.onderneming,
    geregistreerdOp: from(edge, one.registered),
    toestemmingOp: from(edge, one.consent),
    mentorOpleidingOp: from(start, one.mentor),
    ...nearBonus(quarter, one.nearBonus),
  };
  if (same === undefined) return spoilt(row, one.other, quarter);
  const { referentie, geboortedatum, onderneming } = same;
  return spoilt({ ...row, referentie, insz: same.insz, geboortedatum, onderneming }, one.other, quarter);
};

/** Two rows as short periods of one person and firm, one after the other; null where a row has no start. */
const periodsOf = ({ first, gap, second }: NonNullable<Drawn["period"]>, previous: Row, row: Row) => {
  if (previous.start === undefined || row.start === undefined) return null;
  const einde = addDays(previous.start, first);
  const start = later(addDays(einde, gap), agreementSince[row.overeenkomst ?? "OAO"]);
  const { referentie, insz, geboortedatum, onderneming } = previous;
  const person = { referentie, insz, geboortedatum, onderneming };
  return [
    { ...previous, einde },
    { ...row, ...person, start, einde: addDays(start, second) },
  ];
};

const needed: readonly string[] = ["geboortedatum", "insz", "overeenkomst", "start"];
const columns = [
  ...(["referentie", "insz", "geboortedatum", "onderneming", "vestiging", "categorie", "gewest"] as const),
  ...(["overeenkomst", "statuut", "start", "einde", "trap", "trapVanaf", "vks", "urenWerkplek", "urenLes"] as const),
  ...(["weekrooster", "leervergoeding", "leervergoeding1", "leervergoeding2", "leervergoeding3", "uurbedrag"] as const),
  ...(["uren", "uren1", "uren2", "uren3", "afwezig", "afwezig1", "afwezig2", "afwezig3", "kwartaalloon"] as const),
  ...(["mu", "vergoed", "mentorOpleidingOp", "geregistreerdOp", "toestemmingOp", "premiesOntvangen"] as const),
  ...(["werknemers", "kwartaal"] as const),
] satisfies readonly (keyof Row)[];

const turning = of(
  "2016K3",
  "2016K4",
  "2020K1",
  "2020K2",
  "2021K1",
  "2022K3",
  "2022K4",
  "2023K2",
  "2023K3",
  "2023K4",
  "2026K3",
);

/** Rosters of one to eight learners; of columns that are missing, each row is blank. */
export const rosters: fc.Arbitrary<Roster> = fc
  .record({
    quarter: fc.oneof(quarters, turning),
    drawn: fc.oneof(
      { weight: 4, arbitrary: fc.array(drawn, { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(drawn, { minLength: 1, maxLength: 8 }) },
    ),
    missing: halfway(fc.subarray([...columns], { maxLength: 4 })),
    blanks: seldom(fc.constant(true)),
    firm: halfway(fc.constantFrom(...firms)),
  })
  .map(({ quarter: any, drawn, missing = [], blanks = false, firm }) => {
    const quarter = any < "2016K3" ? "2016K3" : any;
    const rows: Row[] = [];
    for (const one of drawn) {
      const previous = rows.at(-1);
      const row = rowOf(one, quarter, previous, firm);
      const pair = one.period && previous ? periodsOf(one.period, previous, row) : null;
      if (pair) rows.pop();
      rows.push(...(pair ?? [row]));
    }
    const isFilled = (name: keyof Row) => blanks || rows.some((row) => row[name] !== undefined);
    const has = columns.filter((name) => needed.includes(name) || (isFilled(name) && !missing.includes(name)));
    const kept = rows.map((row) => Object.fromEntries(has.map((name) => [name, row[name]])) as Row);
    return { quarter, columns: has, rows: kept };
  });
