import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { addDays, addMonths, type Day, dayOf, earlier, isoOf, lastDayOfTerm, later } from "../../base/day.ts";
import { type Cents, fractionHalfUp } from "../../base/money.ts";
import { type Quarter, quarterEnd, quarterOf, quarterOfDay, quarterStart, quarterText } from "../../base/quarter.ts";
import { type SchoolYear, schoolYearEnd, schoolYearOfDay, schoolYearStart } from "../../base/schoolyear.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import { geboortedatum } from "../../facts/persoon.ts";
import { type Batch, everyRow, type Values } from "../../roster/batch.ts";
import { openRoster } from "../../roster/open.ts";
import { startRun } from "../../roster/run.ts";
import { premieKwp } from "../premies/pkwp/premie.ts";
import { stagebonus } from "../premies/stagebonus/stagebonus.ts";
import { bekend, keuzeVan, plaatsen } from "../premies/voorwaarde.ts";
import { type Measure, measures, type Premiekolommen, premiekolommen, slots } from "./premies.ts";
import { type Correctie, makeTelling } from "./telling.ts";

/** A row as it is typed: what is undefined is left blank. Days and quarters are the kernel's own. */
type Row = {
  readonly insz?: string;
  readonly referentie?: string;
  readonly geboortedatum?: Day;
  readonly onderneming?: string;
  readonly overeenkomst: Overeenkomst;
  readonly start: Day;
  readonly einde?: Day;
  readonly kwartaal: Quarter;
  readonly gewest?: string;
  readonly mentorOpleidingOp?: Day;
  readonly geregistreerdOp?: Day;
  readonly toestemmingOp?: Day;
  readonly premiesOntvangen?: number;
  readonly vergoed?: boolean;
  readonly vks?: number;
  readonly urenWerkplek?: number;
  readonly urenLes?: number;
  readonly leervergoeding?: number;
  readonly leervergoeding2?: number;
};
const days = ["geboortedatum", "start", "einde", "mentorOpleidingOp", "geregistreerdOp", "toestemmingOp"] as const;
const headers = [
  ...days,
  ...["insz", "referentie", "onderneming", "overeenkomst", "kwartaal", "gewest", "premiesOntvangen", "vergoed", "vks"],
  ...["urenWerkplek", "urenLes", "leervergoeding", "leervergoeding2"],
] as const;

const cellOf = (row: Row, header: string): unknown => {
  const value = row[header as keyof Row];
  if (value === undefined) return "";
  if (header === "kwartaal") return quarterText(value as Quarter);
  if ((days as readonly string[]).includes(header)) return isoOf(value as Day);
  return typeof value === "boolean" ? (value ? "ja" : "nee") : value;
};

const readRows = (rows: readonly Row[], look: (batch: Batch, persons: Values) => void): void => {
  const run = startRun(openRoster(headers), { checks: [], quarter: null, most: 1000, look: look as never });
  for (const row of rows) {
    headers.forEach((header, place) => {
      run.cell(place, cellOf(row, header));
    });
    run.endRow();
  }
  run.close();
};

const columnsOf = <T>(given: readonly Row[], tell: (columns: Premiekolommen, row: number) => T): readonly T[] => {
  const told: T[] = [];
  readRows(given, (batch) => {
    const columns = premiekolommen(batch, everyRow(batch));
    for (let row = 0; row < batch.rows; row++) told.push(tell(columns, row));
  });
  return told;
};

const has = <T>(value: T | undefined): T | null => (value === undefined ? null : value);
const hundredths = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 100));

/** What the rule is asked of a row: its own facts, written apart from the columns. */
const asked = (row: Row, schooljaar: SchoolYear, measure: Measure): Answer => {
  const { overeenkomst, start, einde, gewest } = row;
  const shared = { overeenkomst, start, einde: has(einde), schooljaar, gewest: has(gewest) };
  if (measure === "stagebonus")
    return answerFacts(stagebonus, {
      ...shared,
      geboortedatum: has(row.geboortedatum),
      ontvangen: has(row.premiesOntvangen),
      aangevraagdOp: null,
      eersteAanvraagOp: null,
    });
  const paid = [row.leervergoeding, row.leervergoeding2 ?? row.leervergoeding].filter((euro) => euro !== undefined);
  const told = overeenkomst === "ODO" && paid.length > 0 ? paid.some((euro) => euro > 0) : null;
  return answerFacts(premieKwp, {
    ...shared,
    mentorOpgeleid: row.mentorOpleidingOp === undefined ? null : true,
    geregistreerd: has(row.geregistreerdOp),
    ontvangen: has(row.premiesOntvangen),
    vergoed: row.vergoed ?? told,
    toestemmingOp: has(row.toestemmingOp),
    vks: has(row.vks),
    urenWerkplek: hundredths(row.urenWerkplek),
    urenLes: hundredths(row.urenLes),
    overeenkomstVolledig: null,
  });
};

const yearsOf = (quarter: Quarter): readonly SchoolYear[] => [
  ...new Set([schoolYearOfDay(quarterStart(quarter)), schoolYearOfDay(quarterEnd(quarter))]),
];
const runsIn = ({ start, einde, kwartaal }: Row): boolean =>
  start <= quarterEnd(kwartaal) && (einde === undefined || (einde >= start && einde >= quarterStart(kwartaal)));

const cents = ({ result }: Answer): number => (result as Cents | null) ?? Number.NaN;
const monthsOf = ({ seen }: Answer): number | null =>
  (seen.find(({ name }) => name === "maanden")?.value as number | undefined) ?? null;

/** The quarter's part of a right, reckoned apart: what has run by its end less what had by its beginning. */
const shareOf = (right: number, { start, einde, kwartaal }: Row, year: SchoolYear): number => {
  if (!(right > 0)) return right;
  const from = Math.max(start, schoolYearStart(year));
  const to = Math.min(einde ?? schoolYearEnd(year), schoolYearEnd(year));
  const run = (until: number): number =>
    fractionHalfUp(right as Cents, Math.min(Math.max(until - from + 1, 0), to - from + 1), to - from + 1);
  return run(quarterEnd(kwartaal)) - run(quarterStart(kwartaal) - 1);
};

/** Whether a row runs on a day of the school year. */
const runsInYear = ({ start, einde }: Row, year: SchoolYear): boolean =>
  start <= schoolYearEnd(year) && (einde === undefined || einde >= schoolYearStart(year));

/** Whether the months of training fail, and whether anything would be due if they did not. */
const isShortAlone = (row: Row, year: SchoolYear, measure: Measure, months: number | null): boolean => {
  if (months === null || !runsInYear(row, year)) return false;
  const { start, einde, geregistreerdOp, toestemmingOp } = row;
  const first = schoolYearStart(year);
  const isPlanned = measure === "stagebonus" && year < 2018;
  const from = isPlanned ? start : later(start, first);
  const to = isPlanned ? einde : earlier(einde ?? schoolYearEnd(year), schoolYearEnd(year));
  if (to === undefined || lastDayOfTerm(from, months) <= to) return false;
  const deadline = start < dayOf2023 ? (dayOf(2023, 11, 30) as Day) : lastDayOfTerm(start, 3);
  const isLate = [geregistreerdOp, toestemmingOp].some((day) => day !== undefined && day > deadline);
  if (measure === "pkwp" && isLate) return false;
  const begins = earlier(later(from, first), addDays(first, 30));
  const born = row.geboortedatum === undefined ? undefined : earlier(row.geboortedatum, begins);
  const days = { start: begins, einde: undefined, geregistreerdOp: undefined, toestemmingOp: undefined };
  return asked({ ...row, ...days, geboortedatum: born }, year, measure).result !== 0;
};
const dayOf2023 = dayOf(2023, 9, 1) as Day;

/** What the columns tell of a row, and what the rules do: by slot and measure. */
const told = (columns: Premiekolommen, at: number): readonly unknown[] =>
  slots.flatMap((slot) =>
    measures.map((measure) => [
      columns.schooljaar[slot][at],
      columns.bedrag[measure][slot][at],
      columns.teKort[measure][slot][at],
      columns.aandeel[measure][slot][at],
      columns.zekerheid(at, measure, slot),
      columns.ontbreekt(at, measure, slot),
      columns.moment(at, measure, slot),
    ]),
  );
const expected = (row: Row): readonly unknown[] => {
  const years = runsIn(row) ? yearsOf(row.kwartaal) : [];
  return slots.flatMap((slot) =>
    measures.map((measure) => {
      const year = years.at(slot);
      if (year === undefined) return [Number.NaN, Number.NaN, 0, Number.NaN, "notApplicable", [], null];
      const answer = asked(row, year, measure);
      const { decision, problem } = answer;
      // Not in force is never said of a right that is not there.
      if (problem?.code === "notInForce" && !runsInYear(row, year)) return [year, 0, 0, 0, "published", [], null];
      const months = monthsOf(answer);
      const first = Math.max(row.start, schoolYearStart(year)) as Day;
      return [
        year,
        cents(answer),
        answer.result === 0 && isShortAlone(row, year, measure, months) ? 1 : 0,
        shareOf(cents(answer), row, year),
        answer.certainty,
        problem?.code === "unknown" && problem.figure ? [problem.figure] : (decision?.missing ?? []),
        answer.result === 0 || months === null ? null : lastDayOfTerm(first, months),
      ];
    }),
  );
};

const soorten = ["OAO", "OAO", "OAO", "SAO", "DA", "ODOS", "ODO", "ODOW"] as const;
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, freq = 4): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });
const near = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -most, max: most }));

/** An INSZ of a BIS number that tells the year of birth alone. */
const yearAlone = (year: number): string => {
  const body = (year - 2000) * 10_000_000 + 1;
  return `${String(body).padStart(9, "0")}${String(97 - ((2_000_000_000 + body) % 97)).padStart(2, "0")}`;
};

const rows: fc.Arbitrary<Row> = fc
  .record({
    year: fc.integer({ min: 2016, max: 2027 }),
    begins: fc.oneof(fc.constantFrom(0, 0, -1, 1, 242, 243), near(400)),
    months: fc.constantFrom(2, 3, 3, 4, 4, 4, 5, 10, 12, 22),
    from: fc.constantFrom("start", "schoolYear"),
    extra: near(20),
    isOpen: fc.boolean(),
    overeenkomst: fc.constantFrom(...soorten),
    quarter: fc.integer({ min: -1, max: 5 }),
    gewest: sometimes(fc.constantFrom("Vlaams", "Vlaams", "Vlaams", "Vlaams", "Brussel", "Waals")),
    mentor: fc.boolean(),
    registered: sometimes(near(100)),
    consent: sometimes(near(100)),
    isOld: fc.boolean(),
    premiesOntvangen: sometimes(fc.integer({ min: 0, max: 4 })),
    vergoed: sometimes(fc.boolean(), 1),
    vks: sometimes(fc.integer({ min: 1, max: 6 })),
    urenWerkplek: sometimes(fc.constantFrom(12, 16.5, 20, 22)),
    urenLes: sometimes(fc.constantFrom(12, 16.5, 20)),
    leervergoeding: sometimes(fc.constantFrom(0, 0, 612.4)),
    leervergoeding2: sometimes(fc.constantFrom(0, 250)),
    age: fc.constantFrom(15, 16, 17, 18, 18, 18, 19, 20, 0),
    birth: near(300),
    knowsBirth: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ year, begins, months, from, extra, isOpen, quarter, isOld, ...rest }) => {
    const first = schoolYearStart(year as SchoolYear);
    const start = addDays(first, begins);
    const counted = from === "start" || start > first ? start : first;
    const edge = isOld ? (dayOf(2023, 11, 30) as Day) : lastDayOfTerm(start, 3);
    const born = addDays(addMonths(first, -12 * rest.age), rest.birth);
    const bornIn = Math.max(Number(isoOf(born).slice(0, 4)), 2000);
    return {
      ...(rest.knowsBirth > 0 ? { geboortedatum: born } : { insz: yearAlone(bornIn) }),
      overeenkomst: rest.overeenkomst,
      start,
      einde: isOpen ? undefined : addDays(lastDayOfTerm(counted, months), extra),
      kwartaal: (quarterOfDay(counted) + quarter) as Quarter,
      gewest: rest.gewest,
      mentorOpleidingOp: rest.mentor ? (dayOf(2016, 3, 1) as Day) : undefined,
      geregistreerdOp: rest.registered === undefined ? undefined : addDays(edge, rest.registered),
      toestemmingOp: rest.consent === undefined ? undefined : addDays(edge, rest.consent),
      premiesOntvangen: rest.premiesOntvangen,
      vergoed: rest.vergoed,
      vks: rest.vks,
      urenWerkplek: rest.urenWerkplek,
      urenLes: rest.urenLes,
      leervergoeding: rest.leervergoeding,
      leervergoeding2: rest.leervergoeding2,
    };
  });

const seed = 20261122;

describe("the columns say what the rules say, asked one by one", () => {
  test("of a few rows together", () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), (some) => {
        expect(columnsOf(some, told)).toEqual(some.map(expected));
      }),
      { numRuns: 2000, seed },
    );
  });

  test("of many rows that share what is remembered", () => {
    const many = fc.sample(rows, { numRuns: 12_000, seed });
    const rules = many.map(expected);
    columnsOf(many, told).forEach((one, at) => {
      if (!isDeepStrictEqual(one, rules[at])) expect([many[at], one]).toEqual([many[at], rules[at]]);
    });
    const rights = rules.flatMap((row) => row.map((right) => JSON.stringify((right as unknown[]).slice(1, 5))));
    expect(new Set(rights).size).toBeGreaterThan(500);
  });
});

/** An OAO in its school year with all that a premium asks, but for what an agreement holds. */
const oao: Row = {
  geboortedatum: dayOf(2008, 1, 15) as Day,
  onderneming: "1999990144",
  overeenkomst: "OAO",
  start: dayOf(2023, 9, 1) as Day,
  einde: dayOf(2024, 6, 30) as Day,
  kwartaal: quarterOf(2024, 1) as Quarter,
  gewest: "Vlaams",
  mentorOpleidingOp: dayOf(2022, 3, 1) as Day,
  geregistreerdOp: dayOf(2023, 9, 15) as Day,
  toestemmingOp: dayOf(2023, 9, 15) as Day,
  premiesOntvangen: 0,
};
test("the quarters of a school year add up to the right", () => {
  fc.assert(
    fc.property(rows, ({ einde, ...row }) => {
      const quarters = Array.from({ length: 12 }, (_, place) => (quarterOfDay(row.start) + place) as Quarter);
      const ends = { ...row, einde: einde !== undefined && einde >= row.start ? einde : addMonths(row.start, 20) };
      const rights = new Map<string, number>();
      const sums = new Map<string, number>();
      columnsOf(
        quarters.map((kwartaal) => ({ ...ends, kwartaal })),
        (columns, at) => {
          for (const slot of slots)
            for (const measure of measures) {
              if (Number.isNaN(columns.schooljaar[slot][at])) continue;
              const key = `${measure} ${columns.schooljaar[slot][at]}`;
              rights.set(key, columns.bedrag[measure][slot][at]);
              sums.set(key, (sums.get(key) ?? 0) + columns.aandeel[measure][slot][at]);
            }
        },
      );
      expect([...sums]).toEqual([...rights]);
    }),
    { numRuns: 200, seed },
  );
});

test("a right is shared by days, and told with its own words and moment", () => {
  const [[share, moment, answer]] = columnsOf([oao], (columns, row) => [
    columns.aandeel.pkwp[0][row],
    columns.moment(row, "pkwp", 0),
    columns.antwoord(row, "pkwp", 0),
  ]);
  // Of 304 days 122 run before 2024, and 213 up to the end of March: 70 066 less 40 132 cents.
  expect(share).toBe(29_934);
  expect(moment).toBe(dayOf(2023, 12, 31));
  expect(answer).toMatchObject({ rule: premieKwp, result: 100_000, facts: { start: oao.start, einde: oao.einde } });
  expect(Object.keys(answer.facts)).toEqual(premieKwp.facts.map(([name]) => name));
});

test("an unknown day of birth is missing where the age decides, and nowhere else", () => {
  const { geboortedatum: _, ...unborn } = { ...oao, insz: yearAlone(2005) };
  const old = { start: dayOf(2019, 9, 1) as Day, einde: dayOf(2020, 6, 30) as Day, kwartaal: quarterOf(2020, 1) };
  const row = { ...unborn, ...old } as Row;
  // From 2021 to 2023 a first bonus is 500 for a minor and for an adult.
  const later = { start: dayOf(2021, 9, 1) as Day, einde: dayOf(2022, 6, 30) as Day, kwartaal: quarterOf(2022, 1) };
  const either = { ...unborn, ...later } as Row;
  const told = columnsOf(
    [row, { ...row, premiesOntvangen: 1 }, { ...row, gewest: "Waals" }, either, unborn],
    ({ bedrag, ontbreekt, zekerheid }, at) => [
      bedrag.stagebonus[0][at],
      zekerheid(at, "stagebonus", 0),
      ontbreekt(at, "stagebonus", 0),
    ],
  );
  expect(told).toEqual([
    [Number.NaN, "unknown", [geboortedatum.name]],
    [50_000, "assumed", []],
    [0, "published", []],
    [50_000, "assumed", []],
    [0, expect.any(String), []],
  ]);
});

test("rows that are broken, or outside their quarter, have no rights", () => {
  const reversed = { ...oao, einde: addDays(oao.start, -1) };
  const later = { ...oao, kwartaal: quarterOf(2025, 1) as Quarter };
  const broken = { ...oao, overeenkomst: "" as Overeenkomst };
  const years = columnsOf([oao, reversed, later, broken], ({ schooljaar }, row) => schooljaar[0][row]);
  expect(years).toEqual([2023, Number.NaN, Number.NaN, Number.NaN]);
});

test("judgements that differ have numbers that differ, and one that settles all stands alone", () => {
  const sizes = [2, 3, 4];
  const keuzes = sizes.map((size, place) =>
    keuzeVan<readonly number[], null>()({
      ...{ id: `C${place}`, naam: premieKwp.name, faalt: premieKwp.name },
      oordelen: Object.fromEntries(Array.from({ length: size }, (_, one) => [`o${one}`, bekend(one > 0)])),
      kies: (vraag, _, oordelen) => oordelen[`o${vraag[place]}`],
    }),
  );
  const all = sizes.reduce<readonly (readonly number[])[]>(
    (sets, size) => sets.flatMap((set) => Array.from({ length: size }, (_, one) => [...set, one])),
    [[]],
  );
  const numbers = all.map((set) => [plaatsen(keuzes, set, null), set.indexOf(0)] as const);
  const met = numbers.filter(([, refused]) => refused < 0).map(([number]) => number);
  expect(new Set(met).size).toBe(1 * 2 * 3);
  expect(met.every((number) => number >= 0)).toBe(true);
  const refusals = new Set(numbers.filter(([, refused]) => refused >= 0).map((one) => one.join(" ")));
  expect(refusals.size).toBe(sizes.length);
  expect([...refusals].every((one) => one.startsWith("-"))).toBe(true);
});

/** Counting as it was before it was made fast: all rights of a person, a firm, a school year and a measure. */
type Right = {
  readonly row: number;
  readonly amount: number;
  readonly most: number;
  readonly teKort: boolean;
  /** The days of the agreement in the school year. */
  readonly days: readonly number[];
};
type Counted = Pick<Correctie, "row" | "wijze" | "anderRij" | "bedrag">;
const countSlowly = (rights: readonly Right[]): readonly Counted[] => {
  const worth = ({ amount }: Right): number => (Number.isNaN(amount) ? 0 : amount);
  const best = rights.reduce((one, other) => (worth(other) > worth(one) ? other : one));
  const short = rights.filter(({ teKort }) => teKort);
  // Four months have 112 days at least; of a school year with 29 February 116.
  const isOpen = short.length > 1 && worth(best) === 0 && new Set(short.flatMap(({ days }) => days)).size >= 116;
  return rights.flatMap((right): readonly Counted[] => {
    const other = short.find((one) => one !== right);
    if (isOpen && right.teKort && other) return [{ row: right.row, wijze: "samen", anderRij: other.row, bedrag: null }];
    return right !== best && worth(best) > 0 && right.amount !== 0 && right.most <= worth(best)
      ? [{ row: right.row, wijze: "elders", anderRij: best.row, bedrag: 0 as Cents }]
      : [];
  });
};

test("a right of several rows is counted once", () => {
  const stretch = fc.record({
    who: fc.integer({ min: 0, max: 3 }),
    firm: fc.constantFrom("1999990144", "1999990243", undefined),
    isNamed: fc.boolean(),
    overeenkomst: fc.constantFrom("OAO", "SAO", "ODOW"),
    begins: fc.constantFrom(0, 60, 120, 200),
    length: fc.constantFrom(7, 54, 55, 56, 60, 100, 150, 300),
    counts: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), fc.constantFrom(1, 3), (some, number) => {
      const quarter = quarterOf(2024, number) as Quarter;
      const given = some.map(({ who, firm, isNamed, begins, length, overeenkomst }): Row => {
        const start = addDays(oao.start, begins);
        const days = { start, einde: addDays(start, length), kwartaal: quarter };
        return { ...oao, ...days, overeenkomst, onderneming: firm, referentie: isNamed ? `L${who}` : undefined };
      });
      const telling = makeTelling();
      const groups = new Map<string, Right[]>();
      readRows(given, (batch, persons) => {
        const columns = premiekolommen(batch, everyRow(batch));
        const count = Uint8Array.from(some, ({ counts }) => (counts > 0 ? 1 : 0));
        telling.add(batch, columns, persons, count);
        some.forEach(({ who, firm, isNamed }, row) => {
          if (count[row] === 0) return;
          for (const slot of slots)
            for (const measure of measures) {
              const year = columns.schooljaar[slot][row];
              if (Number.isNaN(year)) continue;
              const key = `${isNamed ? `L${who}` : `row ${row}`} ${firm} ${year} ${measure}`;
              const amount = columns.bedrag[measure][slot][row];
              const [from, to] = [given[row].start, given[row].einde as Day];
              const days = Array.from({ length: to - from + 1 }, (_, day) => from + day);
              const right = {
                row,
                amount,
                // Nobody knows whether an ODOW is 600 or 1,000.
                most: Number.isNaN(amount) ? 100_000 : amount,
                teKort: columns.teKort[measure][slot][row] === 1,
                days: days.filter((day) => schoolYearOfDay(day as Day) === year),
              };
              groups.set(key, [...(groups.get(key) ?? []), right]);
            }
        });
      });
      const slowly = [...groups].flatMap(([key, rights]) =>
        countSlowly(rights).map((one) => `${key.split(" ").slice(-2).join(" ")} ${Object.values(one).join(" ")}`),
      );
      const told = telling
        .close()
        .map(({ row, schooljaar, measure, wijze, anderRij, bedrag }) =>
          [schooljaar, measure, row, wijze, anderRij, bedrag].join(" "),
        );
      expect([...told].sort()).toEqual([...slowly].sort());
    }),
    { numRuns: 500, seed },
  );
});
