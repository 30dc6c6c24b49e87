import fc from "fast-check";
import { type Certainty, weaker, weakestOf } from "../../base/certainty.ts";
import { addDays, type Day, dayOf, dayOfText, isoOf } from "../../base/day.ts";
import { type Cents, type Factor, factorDown, type Share, shareHalfUp, wholeFactor } from "../../base/money.ts";
import {
  type Quarter,
  quarterEnd,
  quarterMonths,
  quarterOf,
  quarterOfText,
  quarterStart,
  quarterText,
} from "../../base/quarter.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import { entryOn } from "../../engine/parameter.ts";
import { gewoonWeekrooster, type Overeenkomst } from "../../facts/overeenkomst.ts";
import { type Batch, everyMonth, everyRow } from "../../roster/batch.ts";
import { openRoster } from "../../roster/open.ts";
import { startRun } from "../../roster/run.ts";
import { maandkostVan } from "../kost/maandkost.ts";
import { aangifteplan, legeAangiften, vraagAlles, zetAangifte } from "../rsz/bijdragen/aangifte.ts";
import { rszBijdrage } from "../rsz/bijdragen/bijdrage.ts";
import { grondslag } from "../rsz/bijdragen/cijfers.ts";
import { oordeelVan } from "../rsz/bijdragen/oordeel.ts";
import { vakantiebijdrage } from "../rsz/bijdragen/vakantie.ts";
import type { Facts } from "../rsz/bijdragen/vraag.ts";
import { rszCode } from "../rsz/codes/code.ts";
import { persoonlijk } from "../rsz/persoonlijk/cijfers.ts";
import { persoonlijkeBijdrage, persoonlijksoorten } from "../rsz/persoonlijk/persoonlijk.ts";
import { rszRegime } from "../rsz/regime.ts";
import { doelgroepsoorten } from "../rsz/verminderingen/doelgroep.ts";
import { structureelsoorten } from "../rsz/verminderingen/structureel.ts";
import { vermindering } from "../rsz/verminderingen/vermindering.ts";
import { type Bijdragekolommen, bijdragekolommen, gronden, regimes } from "./bijdragen.ts";
import { bekend, buiten, maandkolommen } from "./maanden.ts";

/** A row as it is typed: what is undefined is left blank. Days and quarters are the kernel's own. */
type Row = {
  readonly geboren?: Day;
  readonly insz?: string;
  readonly overeenkomst: Overeenkomst;
  readonly start: Day;
  readonly einde?: Day;
  readonly kwartaal?: Quarter;
  readonly statuut?: string;
  readonly categorie?: string;
  readonly gewest?: string;
  readonly werknemers?: number;
  readonly trap?: string;
  readonly weekrooster?: string;
  readonly mu?: number;
  readonly kwartaalloon?: number;
  readonly leervergoeding?: number;
  readonly leervergoeding2?: number;
  readonly afwezig?: number;
  readonly uren?: number;
  readonly uurbedrag?: number;
};
const cellOf = {
  geboren: ["geboortedatum", (value) => isoOf(value as Day)],
  insz: ["insz", String],
  overeenkomst: ["overeenkomst", String],
  start: ["start", (value) => isoOf(value as Day)],
  einde: ["einde", (value) => isoOf(value as Day)],
  kwartaal: ["kwartaal", (value) => quarterText(value as Quarter)],
  statuut: ["statuut", String],
  categorie: ["categorie", String],
  gewest: ["gewest", String],
  werknemers: ["werknemers", Number],
  trap: ["trap", String],
  weekrooster: ["weekrooster", String],
  mu: ["mu", (value) => Number(value) / wholeFactor],
  kwartaalloon: ["kwartaalloon", (value) => Number(value) / 100],
  leervergoeding: ["leervergoeding", (value) => Number(value) / 100],
  leervergoeding2: ["leervergoeding2", (value) => Number(value) / 100],
  afwezig: ["afwezig", Number],
  uren: ["uren", (value) => Number(value) / 100],
  uurbedrag: ["uurbedrag", (value) => Number(value) / 100],
} as const satisfies Record<keyof Row, readonly [string, (value: unknown) => string | number]>;
const names = Object.keys(cellOf) as readonly (keyof Row)[];

/** Puts rows through the reader of rosters and looks at them as columns. */
const lookAt = (rows: readonly Row[], look: (columns: Bijdragekolommen, batch: Batch) => void): void => {
  const run = startRun(openRoster(names.map((name) => cellOf[name][0])), {
    checks: [],
    quarter: null,
    most: 0,
    look: (batch) => look(bijdragekolommen(batch, everyRow(batch)), batch),
  });
  for (const row of rows) {
    names.forEach((name, place) => {
      const value = row[name];
      if (value !== undefined) run.cell(place, cellOf[name][1](value));
    });
    run.endRow();
  }
  run.close();
};

const number = (result: unknown): number => (result === null ? Number.NaN : (result as number));

/** What answers miss: their own, and that of the answers they are made of. */
const missingOf = ({ problem, decision }: Answer): readonly string[] => [
  ...(problem?.code === "unknown" && problem.figure ? [problem.figure.nl] : []),
  ...(decision?.missing ?? []).map(({ nl }) => nl),
  ...(decision?.parts ?? []).flatMap(missingOf),
];

type Said = Readonly<Record<string, unknown>>;
const nothing: Said = {
  ...{ basis: Number.NaN, bruto: Number.NaN, brutoBekend: Number.NaN, af3000: Number.NaN, af6310: Number.NaN },
  ...{ netto: Number.NaN, vakantie: Number.NaN, persoonlijk: Number.NaN, werkbonus: Number.NaN, lerende: Number.NaN },
  ...{ code: null, lijnen: [] },
};
const zeros: Said = {
  ...{ basis: 0, bruto: 0, brutoBekend: 0, af3000: 0, af6310: 0 },
  ...{ netto: 0, vakantie: 0, persoonlijk: 0, werkbonus: 0, lerende: 0 },
  ...{ code: null, lijnen: [] },
};

/** What the columns say of a row. */
const saidBy = (columns: Bijdragekolommen, row: number): Said => {
  const { loon, grond, regime, mu, muGegeven, basis, bruto, brutoBekend, af3000, af6310, netto } = columns;
  const { vakantie, persoonlijk: own, werkbonus, lerende } = columns;
  return {
    ...{ loon: loon[row], grond: gronden[grond[row]], regime: regimes[regime[row]] },
    ...{ mu: mu[row], muGegeven: muGegeven[row] === 1, basis: basis[row], bruto: bruto[row] },
    ...{ brutoBekend: brutoBekend[row], af3000: af3000[row], af6310: af6310[row], netto: netto[row] },
    ...{ vakantie: vakantie[row], persoonlijk: own[row], werkbonus: werkbonus[row], lerende: lerende[row] },
    code: columns.code(row),
    lijnen: columns.lijnen(row).map(({ bedrag }) => bedrag),
    zekerheid: columns.zekerheid(row),
    ontbreekt: columns.ontbreekt(row).map(({ nl }) => nl),
  };
};

const runs = ({ start, einde }: Row, first: Day, last: Day): boolean =>
  start <= last && (einde === undefined || einde >= first);

/** The wage and where it comes from, month by month. */
const wageOf = (row: Row, batch: Batch, at: number): readonly [number, string | null] => {
  if (row.kwartaalloon !== undefined) return [row.kwartaalloon, "kwartaalloon"];
  const { stand, verschuldigd } = maandkolommen(batch);
  const months = everyMonth.filter((month) => stand[month][at] !== buiten);
  const paid = months.map((month) => (month === 1 ? row.leervergoeding2 : undefined) ?? row.leervergoeding);
  const total = (amounts: readonly number[]): number => amounts.reduce((one, other) => one + other, 0);
  if (paid.every((amount) => amount !== undefined)) return [total(paid), "betaald"];
  return months.every((month) => stand[month][at] === bekend)
    ? [total(months.map((month) => verschuldigd[month][at])), "verschuldigd"]
    : [Number.NaN, null];
};

/** The work fraction, as a cost estimates it, less the days of absence. */
const fractionOf = (row: Row, kwartaal: Quarter, batch: Batch, at: number): number => {
  if (row.mu !== undefined) return row.mu;
  const { stand } = maandkolommen(batch);
  const months = quarterMonths(kwartaal).map((first, month) => {
    const cost = maandkostVan(
      {
        ...{ start: row.start, einde: row.einde ?? null, van: row.start, trap: "1", bedrag: null },
        ...{ statuut: row.statuut ?? "arbeider", overeenkomst: row.overeenkomst, indexering: 0 as Share },
        weekrooster: row.weekrooster ?? gewoonWeekrooster,
      },
      first,
      10 as Cents,
      first,
    );
    const inside = stand[month][at] !== buiten;
    const paid = inside ? cost.betaald - (row.afwezig ?? 0) : cost.betaald;
    return (inside && cost.mogelijk === 0) || paid < 0 ? [Number.NaN, Number.NaN] : [paid, cost.mogelijk];
  });
  const sum = (place: number): number => months.reduce((total, month) => total + month[place], 0);
  return factorDown(sum(0), sum(1));
};

/** What the rules say of a row, each asked for itself. */
const expected = (row: Row, batch: Batch, at: number): Said => {
  const { kwartaal, start, overeenkomst } = row;
  const geboortedatum = batch.birthYear[at] as Day;
  const unreadable = kwartaal === undefined || batch.broken[at] === 1 || (row.einde ?? start) < start;
  const out = { loon: Number.NaN, grond: null, mu: Number.NaN, muGegeven: false, ...nothing };
  if (unreadable) return { ...out, regime: "geen", zekerheid: "unknown", ontbreekt: [] };
  const first = quarterStart(kwartaal);
  if (!runs(row, first, quarterEnd(kwartaal)))
    return { ...out, regime: "geen", zekerheid: "notApplicable", ontbreekt: [] };
  if (overeenkomst === "SAO")
    return { ...out, ...zeros, loon: 0, regime: "geen", zekerheid: "published", ontbreekt: [] };
  const datum = start > first ? start : first;
  const regimeOf = (born: Day): Answer => answerFacts(rszRegime, { geboortedatum: born, datum, overeenkomst });
  // With some agreements nobody is a learner, whenever born.
  const isNone = regimeOf(first).result === "geen";
  const asked = regimeOf(Number.isNaN(geboortedatum) ? first : geboortedatum);
  const regime = isNone ? "geen" : Number.isNaN(geboortedatum) ? null : asked.result;
  const [loon, grond] = wageOf(row, batch, at);
  if (overeenkomst === "ODO")
    return loon === 0
      ? { ...out, ...zeros, loon, grond, regime, zekerheid: "published", ontbreekt: [] }
      : {
          ...out,
          loon,
          grond,
          regime,
          zekerheid: "unknown",
          ontbreekt: ["RSZ-bijdragen op de vergoeding van een ODO"],
        };
  if (isNone) return { ...out, regime, zekerheid: "notApplicable", ontbreekt: [] };
  const mu = fractionOf(row, kwartaal, batch, at);
  const known = { ...nothing, loon, grond, regime, mu, muGegeven: row.mu !== undefined };
  if (regime === null)
    return Number.isNaN(geboortedatum)
      ? { ...known, zekerheid: "unknown", ontbreekt: ["geboortedatum"] }
      : { ...known, zekerheid: asked.certainty, ontbreekt: missingOf(asked) };
  const statuut = row.statuut ?? "arbeider";
  const person = { geboortedatum, kwartaal, statuut };
  const code = answerFacts(rszCode, { ...person, werkgeverscategorie: "000" });
  if (Number.isNaN(loon)) return { ...known, code: code.result, zekerheid: "unknown", ontbreekt: ["kwartaalloon"] };
  const own = { ...person, kwartaalbedrag: loon, mu: Number.isNaN(mu) ? wholeFactor : mu };
  const common = { ...own, categorie: row.categorie ?? "1", start, gewest: row.gewest ?? "Vlaams" };
  const bijdrage = answerFacts(rszBijdrage, { ...common, werknemers: row.werknemers ?? 1, fso: null });
  const af3000 = answerFacts(vermindering, { ...common, code: "3000" });
  const af6310 = answerFacts(vermindering, { ...common, code: "6310" });
  const lerende = answerFacts(persoonlijkeBijdrage, own);
  const vakantie = answerFacts(vakantiebijdrage, { kwartaalbedrag: loon, kwartaal, statuut });
  const answers = [bijdrage, af3000, af6310, lerende, vakantie, code];
  const steps = bijdrage.decision?.steps ?? {};
  const lines = Object.entries(steps)
    .filter(([name]) => name.startsWith("lijn"))
    .map(([, { value }]) => value as Cents | null);
  const step = (answer: Answer, name: string): number => number(answer.decision?.steps?.[name]?.value ?? null);
  const basis = shareHalfUp(loon as Cents, entryOn(grondslag, first)?.value?.[statuut] as Share);
  const before =
    regime === "beperkt"
      ? 0
      : lerende.certainty === "notApplicable"
        ? shareHalfUp(basis, entryOn(persoonlijk, first)?.value as Share)
        : step(lerende, "bijdrage");
  const refused = bijdrage.problem !== null;
  const { stand, zekerheid } = maandkolommen(batch);
  const ofMonths = everyMonth
    .filter((month) => grond === "verschuldigd" && stand[month][at] !== buiten)
    .map((month) => ({ certainty: zekerheid(at, month) }));
  const open = [row.statuut, row.categorie, row.gewest, row.werknemers, row.mu].includes(undefined);
  const parts = [...answers.filter(({ certainty }) => certainty !== "notApplicable"), asked, ...ofMonths];
  return {
    ...{ loon, grond, regime, mu, muGegeven: row.mu !== undefined },
    basis: refused ? Number.NaN : step(bijdrage, "basis"),
    bruto: refused || lines.includes(null) ? Number.NaN : step(bijdrage, "bruto"),
    brutoBekend: refused ? Number.NaN : step(bijdrage, "bruto"),
    af3000: number(af3000.result),
    af6310: number(af6310.result),
    netto: number(bijdrage.result),
    vakantie: number(vakantie.result),
    persoonlijk: lerende.problem?.code === "inconsistent" ? Number.NaN : before,
    werkbonus: before - number(lerende.result),
    lerende: number(lerende.result),
    code: code.result,
    lijnen: lines,
    zekerheid: weaker<Certainty>(weakestOf(parts), open || grond === "verschuldigd" ? "assumed" : "published"),
    ontbreekt: [...new Set(answers.flatMap(missingOf))],
  };
};

const often = <T>(...weighted: readonly (readonly [number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> =>
  fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));
const maybe = <T>(arbitrary: fc.Arbitrary<T>, blank = 1): fc.Arbitrary<T | undefined> =>
  often<T | undefined>([4, arbitrary], [blank, fc.constant(undefined)]);

const limits = [0, 2749, 2750, 5499, 5500, 7999, 8000, 10_000];
const first = quarterOf(2016, 3) as Quarter;
const last = quarterOf(2027, 4) as Quarter;
const cents = (most: number): fc.Arbitrary<number> =>
  often([1, fc.constant(0)], [4, fc.integer({ min: 0, max: most })], [1, fc.integer({ min: 0, max: 20_000 })]);

/** A row of one of the quarters. */
const rowIn = (quarters: readonly Quarter[]): fc.Arbitrary<Row> =>
  fc.constantFrom(...quarters).chain((quarter) => {
    const begin = quarterStart(quarter);
    const year = Math.floor(quarter / 4);
    const births = fc
      .tuple(fc.integer({ min: year - 21, max: year - 16 }), fc.constantFrom([1, 1], [12, 31], [6, 15]))
      .map(([born, [month, day]]) => dayOf(born, month, day) as Day);
    return fc.record<Row>({
      geboren: often<Day | undefined>(
        [30, births],
        [1, fc.constant(undefined)],
        [1, fc.integer({ min: -200, max: 200 }).map((days) => addDays(begin, days))],
      ),
      insz: often<string | undefined>([30, fc.constant(undefined)], [1, fc.constantFrom("04050500177", "99999999999")]),
      overeenkomst: often<Overeenkomst>(
        [8, fc.constant("OAO")],
        [3, fc.constant("ODOS")],
        [1, fc.constantFrom("SAO", "DA", "ODO", "ODOW")],
      ),
      start: often<Day>(
        [4, fc.integer({ min: -900, max: 0 }).map((days) => addDays(begin, days))],
        [1, fc.integer({ min: 0, max: 100 }).map((days) => addDays(begin, days))],
      ),
      einde: often<Day | undefined>(
        [3, fc.constant(undefined)],
        [1, fc.integer({ min: -60, max: 400 }).map((days) => addDays(begin, days))],
      ),
      kwartaal: often<Quarter | undefined>([30, fc.constant(quarter)], [1, fc.constant(undefined)]),
      statuut: maybe(fc.constantFrom("arbeider", "bediende")),
      categorie: maybe(fc.constantFrom("1", "2", "3", "3zonderLM")),
      gewest: maybe(often([8, fc.constant("Vlaams")], [1, fc.constantFrom("Brussel", "Waals")])),
      werknemers: maybe(fc.integer({ min: 1, max: 30 })),
      trap: maybe(fc.constantFrom("1", "2", "3")),
      weekrooster: maybe(fc.constantFrom("WWWLL--", "WWWWL--", "WWWWL--WWLLL--"), 3),
      mu: maybe(often([1, fc.constantFrom(...limits)], [1, fc.integer({ min: 0, max: 10_000 })]), 2),
      kwartaalloon: maybe(cents(400_000), 2),
      leervergoeding: maybe(cents(140_000), 2),
      leervergoeding2: maybe(cents(140_000), 20),
      afwezig: maybe(fc.integer({ min: 0, max: 6 }), 8),
      uren: maybe(fc.integer({ min: 0, max: 16_000 })),
      uurbedrag: maybe(cents(1200), 8),
    });
  });
const rosters = fc
  .uniqueArray(fc.integer({ min: first, max: last }) as fc.Arbitrary<Quarter>, { minLength: 1, maxLength: 2 })
  .chain((quarters) => fc.array(rowIn(quarters), { minLength: 1, maxLength: 6 }));

test("the columns say of every row what the rules say, asked one by one", () => {
  let looked = 0;
  fc.assert(
    fc.property(rosters, (rows) =>
      lookAt(rows, (columns, batch) => {
        rows.forEach((row, at) => {
          looked++;
          expect(saidBy(columns, at)).toEqual(expected(row, batch, at));
        });
      }),
    ),
    { numRuns: 2000, seed: 20_261_122 },
  );
  expect(looked).toBeGreaterThan(5000);
});

/** Questions of which only a wage, a work fraction, a start and a number of employees differ. */
const alike = fc.record({
  quarter: fc.integer({ min: first, max: last }) as fc.Arbitrary<Quarter>,
  age: fc.constantFrom(17, 25),
  statuut: fc.constantFrom("arbeider", "bediende"),
  categorie: fc.constantFrom("1", "2", "3", "3zonderLM"),
  gewest: often([3, fc.constant("Vlaams")], [1, fc.constant("Brussel")]),
  many: fc.array(
    fc.record({
      kwartaalbedrag: often(
        [6, cents(400_000)],
        [3, fc.integer({ min: 400_000, max: 1_200_000 })],
        [1, fc.integer({ min: 0, max: 30_000_000 })],
      ) as fc.Arbitrary<Cents>,
      mu: often(
        [2, fc.integer({ min: 7000, max: 10_000 })],
        [1, fc.constantFrom(...limits)],
        [1, fc.integer({ min: 0, max: 20_000 })],
      ) as fc.Arbitrary<Factor>,
      start: often([4, fc.integer({ min: -900, max: 80 })], [1, fc.integer({ min: -3000, max: 0 })]),
      werknemers: fc.integer({ min: 0, max: 30 }),
    }),
    { minLength: 2, maxLength: 12 },
  ),
});

const everyOutcome = [
  ...structureelsoorten.map((one) => `3000 ${one}`),
  ...doelgroepsoorten.map((one) => `6310 ${one}`),
  ...persoonlijksoorten.map((one) => `own ${one}`),
];
/** What a number of a class stands for, each rule's in its turn. */
const outcomesOf = (klasse: number): readonly string[] => {
  const rest = Math.floor(klasse / persoonlijksoorten.length);
  return [
    `3000 ${structureelsoorten[Math.floor(rest / doelgroepsoorten.length)]}`,
    `6310 ${doelgroepsoorten[rest % doelgroepsoorten.length]}`,
    `own ${persoonlijksoorten[klasse % persoonlijksoorten.length]}`,
  ];
};

test("what comes alike of questions under one law is as sure, and misses and assumes the same", () => {
  let twins = 0;
  const reached = new Set<string>();
  fc.assert(
    fc.property(alike, ({ quarter, age, many, ...rest }) => {
      const begin = quarterStart(quarter);
      const common = { ...rest, kwartaal: quarter, geboortedatum: addDays(begin, -366 * age), fso: null };
      const questions = many.map((one) => ({ ...common, ...one, start: addDays(begin, one.start) }) as Facts);
      const plan = aangifteplan(questions[0]);
      const columns = legeAangiften(questions.length, () => new Float64Array(questions.length).fill(Number.NaN));
      const said = new Map<unknown, Map<number, unknown>>();
      questions.forEach((question, at) => {
        const { kwartaalbedrag, mu, start, werknemers } = question;
        zetAangifte(columns, at, plan, kwartaalbedrag, mu, start, werknemers);
        const answers = vraagAlles(question);
        const { netto, af3000, af6310, lerende, vakantie, regel, klasse } = columns;
        expect([netto, af3000, af6310, lerende, vakantie].map((values) => values[at])).toEqual(
          (["bijdrage", "structureel", "doelgroep", "persoonlijk", "vakantie"] as const).map((name) =>
            number(answers[name].result),
          ),
        );
        expect(plan.code).toBe(answers.code.result);
        const judged = oordeelVan(Object.values(answers));
        const ofLines = said.get(regel[at]) ?? new Map<number, unknown>();
        said.set(regel[at], ofLines);
        if (ofLines.has(klasse[at])) twins++;
        expect(judged).toEqual(ofLines.get(klasse[at]) ?? judged);
        ofLines.set(klasse[at], judged);
        for (const outcome of outcomesOf(klasse[at])) reached.add(outcome);
      });
    }),
    { numRuns: 2000, seed: 20_261_122 },
  );
  expect(twins).toBeGreaterThan(4000);
  // All is reached but what only the reduction 6311 can come to.
  expect(everyOutcome.filter((one) => !reached.has(one))).toEqual(["6310 socialeMaribel", "6310 basisOnbekend"]);
});

const day = (iso: string): Day => dayOfText(iso) as Day;
const learner: Row = {
  geboren: day("2006-05-05"),
  overeenkomst: "OAO",
  start: day("2022-09-01"),
  kwartaal: quarterOfText("2023K1") as Quarter,
  statuut: "arbeider",
  kwartaalloon: 194_490,
};
const grown: Row = { ...learner, geboren: day("2004-05-05"), kwartaal: quarterOfText("2026K3") as Quarter };

/** What is looked at in the first of some rows. */
const ofFirst = <T>(row: Row, look: (columns: Bijdragekolommen) => T): T => {
  const seen: T[] = [];
  lookAt([row], (columns) => seen.push(look(columns)));
  return seen[0];
};

test("a learner in the limited regime", () =>
  expect(ofFirst(learner, (columns) => saidBy(columns, 0))).toMatchObject({
    ...{ regime: "beperkt", grond: "kwartaalloon", code: "035", basis: 210_049, bruto: 14_745, af3000: 0 },
    ...{ af6310: 2836, netto: 11_909, vakantie: 21_572, persoonlijk: 0, werkbonus: 0, lerende: 0 },
    lijnen: [14_598, 147],
  }));

test("a learner in the full regime, with an employer of 25", () =>
  expect(ofFirst({ ...grown, werknemers: 25, mu: 10_000 }, (columns) => saidBy(columns, 0))).toMatchObject({
    ...{ regime: "volledig", code: "015", basis: 210_049, bruto: 69_064, af3000: 52_512, netto: 16_552 },
    ...{ persoonlijk: 27_453, werkbonus: 27_453, lerende: 0 },
    lijnen: [52_512, 11_700, 42, 21, 819, 210, 210, 3550],
  }));

test("lines and assumptions are words without places to fill", () =>
  ofFirst(grown, ({ lijnen, aannames, antwoorden }) => {
    const words = [...lijnen(0).map(({ naam }) => naam), ...aannames(0)];
    expect(words.length).toBeGreaterThan(10);
    for (const text of words) expect(Object.values(text).join()).not.toMatch(/[{}]/);
    expect(lijnen(0)[0].naam.nl).toBe("basisbijdrage");
    expect(Object.values(antwoorden(0)).map((answer) => answer?.rule.id)).toEqual([
      ...["RSZBIJDRAGE", "VERMINDERING", "VERMINDERING", "PERSOONLIJKEBIJDRAGE", "VAKANTIEBIJDRAGE", "RSZCODE"],
    ]);
  }));

test.each<[string, Partial<Row>, readonly string[]]>([
  ["all is given", { categorie: "1", gewest: "Vlaams", werknemers: 5, mu: 10_000 }, []],
  ["µ is blank", { categorie: "1", gewest: "Vlaams", werknemers: 5 }, ["geschat als"]],
  ["µ is blank, and no step", { categorie: "1", gewest: "Vlaams", werknemers: 5, trap: undefined }, ["geschat als"]],
  ["more absence than days", { categorie: "1", gewest: "Vlaams", werknemers: 5, afwezig: 31 }, ["niet te schatten"]],
  [
    "nothing is given",
    { statuut: undefined, trap: undefined },
    ["statuut", "categorie", "werknemers", "gewest", "geschat"],
  ],
  ["the wage is what is due", { kwartaalloon: undefined, trap: "1", mu: 10_000 }, ["verschuldigde leervergoeding"]],
])("what was presumed is said: %s", (_, more, expected) => {
  const said = ofFirst({ ...learner, trap: "1", ...more }, ({ aannames }) => aannames(0).map(({ nl }) => nl));
  for (const words of expected) expect(said.some((one) => one.includes(words))).toBe(true);
  if (expected.length === 0) expect(said.some((one) => one.includes("niet opgegeven"))).toBe(false);
});
