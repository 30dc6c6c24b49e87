import fc from "fast-check";
import {
  addDays,
  addMonths,
  daysFrom,
  firstOfMonth,
  type Iso,
  iso,
  lastOfMonth,
  quarterFirst,
  quarterOf,
  schoolYearOf,
  yearOf,
} from "./dates.ts";
import { ceil, decimal, type Fraction, fraction, minus, percent, plus, shown, times, toCent } from "./fractions.ts";
import { asked, counts, days, euros, maybe, type Oracle, of, type Plain, type Verdict } from "./harness.ts";
import { letterOf, schoolHoliday, suspended, weekroosters } from "./kalender.ts";
import { leervergoeding } from "./leervergoeding.ts";
import { premies } from "./premies.ts";
import { rsz } from "./rsz.ts";
import { birthsFor, headcounts, statuten } from "./rsz-values.ts";

type Known = number | null;

/** Another oracle does not decide: then neither does this one. */
class LeftOpen extends Error {}
const orOpen =
  <V>(says: (values: V) => Verdict) =>
  (values: V): Verdict => {
    try {
      return says(values);
    } catch (error) {
      if (error instanceof LeftOpen) return { open: error.message };
      throw error;
    }
  };

/** What another oracle says, as an amount; null where it gives none. */
const amountOf = (oracle: Oracle, id: string, values: Readonly<Record<string, unknown>>): Known => {
  const verdict = oracle[id].says(values);
  if ("oneOf" in verdict || "open" in verdict) throw new LeftOpen(id);
  return "result" in verdict && typeof verdict.result === "number" ? verdict.result : null;
};

const exact = (euro: number): Fraction => decimal(euro.toFixed(2));
const sum = (amounts: readonly Known[]): Known =>
  amounts.reduce<Known>((all, one) => (all === null || one === null ? null : shown(plus(exact(all), exact(one)))), 0);

type Cost = {
  readonly geboortedatum: Iso;
  readonly start: Iso;
  readonly einde?: Iso;
  readonly trap: string;
  readonly statuut: string;
  readonly van: Iso;
  readonly tot: Iso;
  readonly overeenkomst?: string;
  readonly weekrooster?: string;
  readonly werknemers?: number;
  readonly categorie?: string;
  readonly bedrag?: number;
  readonly gewest?: string;
  readonly mentorOpgeleid?: boolean;
  readonly indexering?: number;
  readonly per?: string;
};

/** The step of `van`, and one more for each 1 September since, to at most 3. */
const stepIn = (trap: string, van: Iso, day: Iso): string =>
  String(Math.min(3, Number(trap) + Math.max(0, schoolYearOf(day) - schoolYearOf(van))));

const tariffs = new Map<string, Known>();
const monthlyTariff = (day: Iso, trap: string): Known => {
  const key = `${day} ${trap}`;
  if (!tariffs.has(key)) tariffs.set(key, tariffOn(day, trap));
  return tariffs.get(key) as Known;
};
const tariffOn = (day: Iso, trap: string): Known => amountOf(leervergoeding, "LEERVERGOEDING", { datum: day, trap });

/** Raised each 1 January after 2026, the year of the last check: a tariff up to ten cents, an own one to the cent. */
const raised = (amount: Known, day: Iso, indexering: number, own: boolean): Known => {
  if (amount === null) return null;
  let now = exact(amount);
  for (let year = 2027; year <= yearOf(day) && indexering > 0; year++) {
    const more = times(now, plus(fraction(1), percent(indexering.toFixed(2))));
    now = own ? toCent(more) : fraction(ceil(times(more, fraction(10))), 10);
  }
  return shown(now);
};

/** The first day on which an agreement of a kind can exist. */
const kindFrom: Readonly<Record<string, Iso>> = {
  OAO: "2016-09-01",
  SAO: "2016-09-01",
  ODOS: "2022-09-01",
  ODO: "2022-09-01",
};

type Month = {
  readonly first: Iso;
  readonly tariff: Known;
  readonly due: Known;
  readonly paid: number;
  readonly possible: number;
};

/** The days of a month that a timetable counts. */
const counted31 = new Map<string, readonly Iso[]>();
const countedDays = (letters: string, weekrooster: string, first: Iso): readonly Iso[] => {
  const key = `${letters} ${weekrooster} ${first}`;
  const known = counted31.get(key);
  if (known) return known;
  const found = daysFrom(first, lastOfMonth(first)).filter((day) => letters.includes(letterOf(weekrooster, day)));
  counted31.set(key, found);
  return found;
};

const monthCost = (values: Cost, first: Iso): Month => {
  const { start, einde, trap, van, overeenkomst = "OAO", weekrooster = "WWWLL--", bedrag, indexering = 0 } = values;
  const counted = countedDays(overeenkomst === "ODO" ? "W" : "WL", weekrooster, first);
  // An agreement that cannot exist yet has no days; an unpaid one is reckoned by nobody.
  const exists = first >= kindFrom[overeenkomst];
  // School holidays since the reform, and the suspension of 2020 (no firm is taken for an essential one).
  const free = (day: Iso) =>
    overeenkomst === "OAO" && first >= "2019-09-01" && (schoolHoliday(day) !== "" || suspended(day));
  const inside = counted.filter((day) => day >= start && (einde === undefined || day <= einde) && !free(day));
  const possible = exists ? counted.length : 0;
  const paid = exists ? inside.length : 0;
  const running = lastOfMonth(first) >= start && (einde === undefined || first <= einde);
  if (!running || overeenkomst === "SAO") return { first, tariff: 0, due: 0, paid, possible };
  const legal = bedrag === undefined ? monthlyTariff(first, stepIn(trap, van > start ? van : start, first)) : bedrag;
  const tariff = raised(legal, first, indexering, bedrag !== undefined);
  const due = tariff === null || possible === 0 ? null : shown(toCent(times(exact(tariff), fraction(paid, possible))));
  return { first, tariff, due, paid, possible };
};

type Quarter = { readonly gross: Known; readonly off: Known; readonly billed: Known };

const quarterCost = (values: Cost, kwartaal: string, months: readonly Month[]): Quarter => {
  const { geboortedatum, start, statuut, overeenkomst = "OAO", werknemers, categorie, gewest } = values;
  if (overeenkomst === "SAO") return { gross: 0, off: 0, billed: 0 };
  const kwartaalbedrag = sum(months.map(({ due }) => due));
  if (kwartaalbedrag === 0) return { gross: 0, off: 0, billed: 0 };
  if (kwartaalbedrag === null || overeenkomst === "ODO") return { gross: null, off: null, billed: null };
  const paid = months.reduce((all, month) => all + month.paid, 0);
  const possible = months.reduce((all, month) => all + month.possible, 0);
  const mu = possible === 0 ? 0 : Math.floor((paid * 10_000) / possible) / 10_000;
  const common = { kwartaalbedrag, kwartaal, geboortedatum, statuut, categorie, start, gewest, mu };
  const net = amountOf(rsz, "RSZBIJDRAGE", { ...common, werknemers });
  const off = sum(["3000", "6310"].map((code) => amountOf(rsz, "VERMINDERING", { ...common, code })));
  const billed = amountOf(rsz, "VAKANTIEBIJDRAGE", { kwartaalbedrag, kwartaal, statuut });
  return { gross: sum([net, off]), off, billed };
};

/** A quarter's amount over its months by what is due: each month up to the rounded share of all before and itself. */
const spread = (total: Known, dues: readonly Known[]): readonly Known[] => {
  if (total === null) return dues.map(() => null);
  const all = plus(fraction(0), ...dues.map((due) => exact(due ?? 0)));
  let before = fraction(0);
  let reached = fraction(0);
  return dues.map((due) => {
    reached = plus(reached, exact(due ?? 0));
    const until =
      all.over === 0n
        ? fraction(0)
        : toCent(times(exact(total), fraction(reached.over * all.under, reached.under * all.over)));
    const part = shown(minus(until, before));
    before = until;
    return part;
  });
};

type Right = { readonly month: Iso; readonly day: Iso; readonly amount: Known };

/** The premium of each school year, in the month in which its months of training are complete. */
const rights = (values: Cost, until: Iso): readonly Right[] => {
  const { start, einde, geboortedatum, overeenkomst = "OAO", gewest = "Vlaams", mentorOpgeleid = true } = values;
  const found: Right[] = [];
  let ontvangen = 0;
  for (let year = schoolYearOf(start); year <= schoolYearOf(until); year++) {
    const common = { overeenkomst, start, einde, schooljaar: `${year}-${year + 1}`, gewest, ontvangen };
    const pkwp = amountOf(premies, "PREMIEKWP", { ...common, mentorOpgeleid });
    const bonus = amountOf(premies, "STAGEBONUS", { ...common, geboortedatum });
    const from = start > iso(year, 9, 1) ? start : iso(year, 9, 1);
    // Four months for the premium, and four planned ones under the rules before 2018; three for the bonus since.
    const months = pkwp !== 0 || year < 2018 ? 4 : 3;
    const day = addDays(addMonths(from, months), -1);
    for (const amount of [pkwp, bonus]) if (amount !== 0) found.push({ month: firstOfMonth(day), day, amount });
    const extended = year >= 2021 && year <= 2022 && ontvangen === 0 && adultOn(geboortedatum, iso(year, 9, 1));
    if (pkwp || (bonus && !extended)) ontvangen++;
  }
  return found;
};
const adultOn = (birth: Iso, day: Iso): boolean => addMonths(birth, 18 * 12) <= day;

const monthsBetween = (from: Iso, to: Iso): readonly Iso[] => {
  const found: Iso[] = [];
  for (let first = firstOfMonth(from); first <= to; first = addMonths(first, 1)) found.push(first);
  return found;
};

type Line = Readonly<Record<string, Plain>>;

/** A line that adds up lines; what one of them does not know, it does not know either. */
const together = (maand: string, lines: readonly Line[]): Line => ({
  maand,
  ...Object.fromEntries(
    Object.keys(lines[0])
      .slice(1)
      .map((column) => [column, sum(lines.map((line) => line[column] as Known))]),
  ),
});

const rowNames: Readonly<Record<string, (line: Line) => string>> = {
  maand: ({ maand }) => String(maand),
  kwartaal: ({ maand }) => quarterOf(`${maand}-01` as Iso),
  schooljaar: ({ maand }) => {
    const year = schoolYearOf(`${maand}-01` as Iso);
    return `${year}-${year + 1}`;
  },
};

const costSays = (values: Cost): Verdict => {
  const { geboortedatum, start, einde, van, tot, overeenkomst = "OAO", bedrag } = values;
  if (einde !== undefined && einde < start) return { problem: "inconsistent" };
  if (geboortedatum > start || addMonths(geboortedatum, 15 * 12) > start || tot < van)
    return { problem: "inconsistent" };
  const last = einde !== undefined && einde < tot ? einde : tot;
  if (addMonths(start > van ? start : van, 120) <= last) return { problem: "inconsistent" };
  const shownMonths = monthsBetween(start > van ? start : van, last);
  if (shownMonths.length === 0) return { problem: "inconsistent" };
  if (overeenkomst === "DA" || overeenkomst === "ODOW") return { problem: "notApplicable" };
  if ((overeenkomst === "ODOS" || overeenkomst === "ODO") && bedrag === undefined) return { problem: "required" };
  if (start < kindFrom[overeenkomst]) return { problem: "notInForce" };
  const premiums = rights(values, shownMonths[shownMonths.length - 1]);
  const rows: Record<string, Plain>[] = [];
  for (const quarter of new Set(shownMonths.map(quarterOf))) {
    const months = [0, 1, 2].map((place) => monthCost(values, addMonths(quarterFirst(quarter), place)));
    const { gross, off, billed } = quarterCost(values, quarter, months);
    const dues = months.map(({ due }) => due);
    const [grossOf, offOf, billedOf] = [gross, off, billed].map((total) => spread(total, dues));
    months.forEach(({ first, tariff, due }, place) => {
      if (!shownMonths.includes(first)) return;
      const premie = sum(premiums.filter(({ month }) => month === first).map(({ amount }) => amount));
      const parts = [due, grossOf[place], offOf[place], billedOf[place], premie];
      const net = parts.some((part) => part === null)
        ? null
        : sum([due, grossOf[place], billedOf[place], -(offOf[place] as number), -(premie as number)]);
      rows.push({
        maand: first.slice(0, 7),
        tarief: tariff,
        verschuldigd: due,
        bijdragen: grossOf[place],
        verminderingen: offOf[place],
        vakantiebijdrage: billedOf[place],
        premies: premie,
        nettokost: net,
      });
    });
  }
  // Added up by month, by quarter or by school year, in the order in which they come.
  const name = rowNames[values.per ?? "maand"];
  const names = [...new Set(rows.map(name))];
  const added = names.map((one) =>
    together(
      one,
      rows.filter((row) => name(row) === one),
    ),
  );
  added.push(together("totaal", rows));
  return { result: added };
};

const people = fc
  .record({
    start: days("2016-09-01", "2018-09-01", "2019-09-01", "2022-09-01", "2023-09-01"),
    length: fc.oneof(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 60, max: 1400 })),
    runs: fc.boolean(),
    skip: fc.oneof(fc.constant(0), fc.integer({ min: -40, max: 500 })),
    asks: fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min: -3, max: 120 }) },
      { weight: 4, arbitrary: fc.integer({ min: 120, max: 800 }) },
      { weight: 1, arbitrary: fc.constantFrom(3651, 3660, 3700) },
    ),
    age: fc.integer({ min: 14, max: 24 }),
  })
  .chain(({ start, length, runs, skip, asks, age }) =>
    fc.record({
      start: fc.constant(start),
      einde: fc.constant(runs ? undefined : addDays(start, length)),
      van: fc.constant(addDays(start, skip)),
      tot: fc.constant(addDays(start, skip + asks)),
      geboortedatum: fc.oneof(
        fc.constant(addMonths(start, -12 * age)),
        birthsFor(yearOf(start)),
        fc.constant(addDays(start, 1)),
      ),
    }),
  );

const rest = fc.record({
  trap: of("1", "2", "3"),
  statuut: statuten,
  overeenkomst: maybe(of("OAO", "OAO", "OAO", "SAO", "ODOS", "ODO", "DA", "ODOW")),
  weekrooster: maybe(weekroosters),
  werknemers: maybe(headcounts),
  categorie: maybe(of("1", "2", "3", "3zonderLM")),
  bedrag: maybe(euros(2500, 1)),
  gewest: maybe(of("Vlaams", "Vlaams", "Brussel", "Waals")),
  mentorOpgeleid: maybe(fc.boolean()),
  indexering: maybe(counts(250).map((tenths) => tenths / 10)),
  per: maybe(of("maand", "kwartaal", "schooljaar")),
});

/** The days on which the guaranteed minimum income changed: 1.6 of the facts. */
const indexDays = [
  ...["2016-06-01", "2017-06-01", "2018-09-01", "2020-03-01", "2021-09-01", "2022-01-01", "2022-03-01", "2022-04-01"],
  ...["2022-05-01", "2022-08-01", "2022-11-01", "2022-12-01", "2023-11-01", "2024-04-01", "2024-05-01", "2025-02-01"],
  ...["2026-01-01", "2026-04-01", "2026-07-01"],
];

type Change = {
  readonly geboortedatum: Iso;
  readonly start: Iso;
  readonly einde?: Iso;
  readonly trap: string;
  readonly statuut: string;
  readonly datum: Iso;
};
type Row = { readonly dag: Iso; readonly wijziging: string; readonly perMaand: Known; readonly tariefDaarna: Known };

const monthlyContribution = (values: Change, geboortedatum: Iso, kwartaal: string, tariff: number): Known =>
  amountOf(rsz, "RSZBIJDRAGE", {
    ...{ kwartaalbedrag: shown(times(exact(tariff), fraction(3))), geboortedatum, kwartaal },
    ...{ statuut: values.statuut, start: values.start },
  });

const changeSays = (values: Change): Verdict => {
  const { geboortedatum, start, einde, trap, datum } = values;
  if (einde !== undefined && einde < start) return { problem: "inconsistent" };
  if (addMonths(geboortedatum, 15 * 12) > start) return { problem: "inconsistent" };
  if (start < "2016-09-01") return { problem: "notInForce" };
  const from = datum > start ? datum : start;
  const last = einde ?? iso(schoolYearOf(from) + 2, 8, 31);
  const step = (day: Iso) => stepIn(trap, from, day);
  const rows: Row[] = [];
  for (const index of indexDays.filter((day) => day > from)) {
    const before = addDays(index, -1);
    const after = monthlyTariff(index, step(before));
    const perMaand = less(after, monthlyTariff(before, step(before)));
    rows.push({ dag: index, wijziging: "index", perMaand, tariefDaarna: after });
  }
  for (let year = schoolYearOf(from) + 1; year <= schoolYearOf(last); year++) {
    const september = iso(year, 9, 1);
    const lower = step(addDays(september, -1));
    if (step(september) === lower) continue;
    const after = monthlyTariff(september, step(september));
    const perMaand = less(after, monthlyTariff(september, lower));
    rows.push({ dag: september, wijziging: "trap", perMaand, tariefDaarna: after });
  }
  const full = iso(yearOf(geboortedatum) + 19, 1, 1);
  if (full > from) {
    const tariff = monthlyTariff(full, step(full));
    const kwartaal = quarterOf(full);
    const after = tariff === null ? null : monthlyContribution(values, geboortedatum, kwartaal, tariff);
    const before =
      tariff === null ? null : monthlyContribution(values, iso(yearOf(geboortedatum) + 1, 1, 1), kwartaal, tariff);
    const more = less(after, before);
    const third = more === null ? null : shown(toCent(times(exact(more), fraction(1, 3))));
    rows.push({ dag: full, wijziging: "rsz", perMaand: third, tariefDaarna: tariff });
  }
  for (const { day, amount } of rights(values as unknown as Cost, last))
    rows.push({
      dag: day,
      wijziging: "premie",
      perMaand: less(0, amount),
      tariefDaarna: monthlyTariff(day, step(day)),
    });
  const running = rows.filter(({ dag }) => dag > from && dag <= last);
  if (einde !== undefined && einde >= from) {
    const perMaand = less(0, monthlyTariff(einde, step(einde)));
    running.push({ dag: addDays(einde, 1), wijziging: "einde", perMaand, tariefDaarna: 0 });
  }
  return { result: running.sort((one, other) => (one.dag < other.dag ? -1 : one.dag > other.dag ? 1 : 0)) };
};
const less = (one: Known, other: Known): Known => (one === null || other === null ? null : sum([one, -other]));

/** The cost of a learner and what changes next: other rules put together, as the contract describes them. */
export const kost: Oracle = {
  KOST: asked({
    needs: ["geboortedatum", "start", "trap", "statuut", "van", "tot"],
    values: fc.tuple(people, rest).map(([person, more]) => ({ ...person, ...more }) as Cost),
    says: orOpen(costSays),
  }),
  VERSCHIL: asked({
    needs: ["geboortedatum", "start", "trap", "statuut", "datum"],
    values: fc
      .tuple(people, of("1", "2", "3"), statuten)
      .map(([{ van, tot: _tot, ...person }, trap, statuut]) => ({ ...person, trap, statuut, datum: van }) as Change),
    says: orOpen(changeSays),
  }),
};
