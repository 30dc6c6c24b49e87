import fc from "fast-check";
import { addDays, addMonths, daysBetween, daysFrom, firstOfMonth, type Iso, lastOfMonth } from "./dates.ts";
import { decimal, divided, fraction, minus, plus, shown, times, toCent } from "./fractions.ts";
import {
  asked,
  counts,
  days,
  euros,
  hundredths,
  maybe,
  type Oracle,
  of,
  spans,
  sureOn,
  type Verdict,
  yesNo,
} from "./harness.ts";
import { letterOf, schoolHoliday, suspended, weekroosters } from "./kalender.ts";

/** leervergoeding.md §1.6: from, the amounts of the three steps, and of each how sure it is. P published, d derived. */
const series: readonly (readonly [Iso, readonly [string, string, string], string])[] = [
  ["2016-09-01", ["444.30", "490.30", "528.60"], "ddP"],
  ["2017-06-01", ["453.20", "500.10", "539.10"], "ddd"],
  ["2018-09-01", ["462.30", "510.10", "549.90"], "aaa"],
  ["2020-03-01", ["471.50", "520.30", "560.90"], "PPP"],
  ["2021-09-01", ["480.90", "530.70", "572.10"], "PPP"],
  ["2022-01-01", ["490.60", "541.30", "583.60"], "PPP"],
  ["2022-03-01", ["500.40", "552.10", "595.20"], "aaa"],
  ["2022-04-01", ["523.80", "578.00", "623.20"], "PPd"],
  ["2022-05-01", ["534.30", "589.60", "635.60"], "aaa"],
  ["2022-08-01", ["545.00", "601.40", "648.30"], "ddP"],
  ["2022-11-01", ["555.90", "613.40", "661.30"], "aaa"],
  ["2022-12-01", ["567.00", "625.60", "674.50"], "PPP"],
  ["2023-11-01", ["578.40", "638.20", "688.00"], "PPP"],
  ["2024-04-01", ["588.70", "649.60", "700.40"], "ddd"],
  ["2024-05-01", ["600.50", "662.60", "714.40"], "PPP"],
  ["2025-02-01", ["612.50", "675.90", "728.70"], "PPP"],
  ["2026-01-01", ["624.70", "689.40", "743.20"], "ddd"],
  ["2026-04-01", ["635.10", "700.80", "755.50"], "ddd"],
  ["2026-07-01", ["647.80", "714.80", "770.60"], "ddd"],
];
const marks: Readonly<Record<string, string>> = { P: "published", d: "derived", a: "assumed" };
/** The day of the newest evidence that no other index came. */
const indexChecked = "2026-10-01";

type Tariff = { readonly euro: string; readonly certainty: string };
const tariffOn = (day: Iso, trap: string): Tariff | null => {
  let found: Tariff | null = null;
  for (const [from, amounts, sure] of series)
    if (from <= day)
      found = {
        euro: amounts[Number(trap) - 1],
        certainty: sureOn(day, marks[sure[Number(trap) - 1]], indexChecked),
      };
  return found;
};

/** §10: the hourly minimum of adults; null where it is unknown. */
const hourly: readonly (readonly [Iso, string | null])[] = [
  ["2022-09-01", "3.80"],
  ["2022-11-01", null],
  ["2023-11-01", "4.11"],
  ["2024-05-01", "4.27"],
  ["2025-02-01", null],
];
const hourlyOn = (day: Iso): string | null => {
  let found: string | null = null;
  for (const [from, amount] of hourly) if (from <= day) found = amount;
  return found;
};
const adults = "2022-09-01";
const alternating = "2016-09-01";
const unpaidHolidays = "2019-09-01";

const changes = [...series.map(([from]) => from), ...hourly.map(([from]) => from), indexChecked, "2026-11-22"];
const agreements = of("OAO", "OAO", "OAO", "SAO", "DA", "ODOS", "ODO", "ODOW");
const traps = of("1", "2", "3");

/** The first day of a kind of agreement, as far as the product goes back. */
const sinceOf = (agreement: string): Iso => (/^ODO/.test(agreement) ? adults : alternating);

/** A wage, or a kind of agreement that was not there yet; null where the question stands. */
const notAsked = (agreement: string, day: Iso, hours: number | undefined): Verdict | null => {
  if (day < sinceOf(agreement))
    return { problem: ["notInForce", ...(/^ODOS?$/.test(agreement) && hours === undefined ? ["required"] : [])] };
  return agreement === "DA" || agreement === "ODOW" ? { problem: "notApplicable" } : null;
};

const wholeAmounts = fc.oneof(
  euros(1000),
  fc.integer({ min: 1, max: 100_000 }).map((dimes) => dimes / 10),
  euros(9999),
);

/** The days of a month on which a timetable has one of these letters. */
const timetables = new Map<string, readonly Iso[]>();
const timetable = (month: Iso, weekrooster: string, letters: string): readonly Iso[] => {
  const key = `${month.slice(0, 7)} ${weekrooster} ${letters}`;
  const known = timetables.get(key);
  if (known !== undefined) return known;
  const all = daysFrom(firstOfMonth(month), lastOfMonth(month));
  const found = all.filter((day) => letters.includes(letterOf(weekrooster, day)));
  timetables.set(key, found);
  return found;
};

type Month = {
  readonly maand: Iso;
  readonly trap: string;
  readonly weekrooster: string;
  readonly afwezig: number | undefined;
  readonly start: Iso | undefined;
  readonly einde: Iso | undefined;
  readonly statuut: string | undefined;
  readonly overeenkomst: string | undefined;
  readonly uren: number | undefined;
  readonly uurbedrag: number | undefined;
  readonly onbetaaldeVakantie: number | undefined;
  readonly betaaldeVakantie: number | undefined;
  readonly essentieel: boolean | undefined;
};

const monthSays = (values: Month): Verdict => {
  const { maand, trap, weekrooster, afwezig = 0, start, einde, statuut = "arbeider", overeenkomst = "OAO" } = values;
  const { uren, uurbedrag, onbetaaldeVakantie = 0, betaaldeVakantie = 0, essentieel = false } = values;
  const month = firstOfMonth(maand);
  const asks = notAsked(overeenkomst, month, uren);
  const since = sinceOf(overeenkomst);
  // Of an agreement that began or ended before its kind was there, the answer may also be that it was not.
  if (month >= since && ((start ?? since) < since || (einde ?? since) < since)) {
    const later = { ...values, start: start === undefined || start < since ? undefined : start };
    if (einde !== undefined && einde < since) return { open: "an agreement that ended before its kind was there" };
    return { oneOf: [{ problem: "notInForce" }, monthSays(later)] };
  }
  if (start !== undefined && einde !== undefined && start > einde)
    return { oneOf: [{ problem: "inconsistent" }, ...(asks ? [asks] : [])] };
  if (asks) return asks;
  if (overeenkomst === "SAO") return { result: 0 };
  const possible = timetable(month, weekrooster, overeenkomst === "ODO" ? "W" : "WL");
  const within = possible.filter(
    (day) => (start === undefined || day >= start) && (einde === undefined || day <= einde),
  );
  const free = month >= unpaidHolidays ? within.filter((day) => schoolHoliday(day) !== "").length : 0;

  if (overeenkomst === "ODOS" || overeenkomst === "ODO") {
    const amount = uurbedrag ?? hourlyOn(month);
    const faults: string[] = [];
    if (uren === undefined) faults.push("required");
    if (possible.length === 0) return { open: "a timetable without a day that is paid" };
    if (within.length < afwezig) faults.push("tooManyDays");
    if (amount === null) faults.push("unknown");
    if (faults.length > 0 || amount === null || uren === undefined) return { problem: faults };
    const worked = fraction(within.length - afwezig, possible.length);
    return { result: shown(toCent(times(decimal(amount), decimal(uren), worked))), certainty: "assumed" };
  }

  const tariff = tariffOn(month, trap) as Tariff;
  // Each day can be counted once: paid holidays lie in the school holidays where those are unpaid, and otherwise take
  // up days as absences do; absences lie outside the school holidays.
  const reformed = month >= unpaidHolidays;
  const absent = afwezig + onbetaaldeVakantie;
  // In the suspension of 2020 nothing is due, but in essential sectors; its days in school holidays are free already.
  const halted = essentieel ? 0 : within.filter((day) => suspended(day) && schoolHoliday(day) === "").length;
  const workable = within.length - free - halted;
  if (reformed ? betaaldeVakantie > free || absent > workable : absent + betaaldeVakantie > workable)
    return { problem: "tooManyDays" };
  // §5: before the reform twenty unpaid days in a whole calendar year.
  if (!reformed && onbetaaldeVakantie > 20) return { problem: "tooManyDays" };
  // A manual worker's holidays are paid by the holiday fund, a white-collar worker's by the employer.
  const fromFund = statuut === "arbeider" ? betaaldeVakantie : 0;
  const paid = workable - absent + (reformed ? betaaldeVakantie : 0) - fromFund;
  const due = toCent(times(decimal(tariff.euro), fraction(paid, possible.length)));
  return { result: shown(due), certainty: "assumed" };
};

const few = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 31 }) },
);
const months: fc.Arbitrary<Month> = fc
  .record({
    maand: days(...changes, unpaidHolidays, "2020-11-01", "2020-03-18", "2020-04-20", "2020-05-04"),
    trap: traps,
    weekrooster: weekroosters,
    afwezig: maybe(few),
    before: maybe(fc.integer({ min: -20, max: 60 })),
    after: maybe(fc.integer({ min: -10, max: 60 })),
    statuut: maybe(of("arbeider", "bediende")),
    overeenkomst: maybe(agreements),
    uren: maybe(hundredths(200)),
    uurbedrag: maybe(euros(20)),
    onbetaaldeVakantie: maybe(few),
    betaaldeVakantie: maybe(few),
    essentieel: maybe(yesNo),
  })
  .map(({ before, after, ...rest }) => ({
    ...rest,
    start: before === undefined ? undefined : addDays(rest.maand, -before),
    einde: after === undefined ? undefined : addDays(rest.maand, after),
  }));

const rarely = of(false, false, false, false, true);

/** §4: the share of a calendar day of illness, counted from 1. */
const shareOf = (statuut: string, day: number): string => {
  if (day > 30) return "0";
  if (statuut === "bediende" || day <= 7) return "100";
  return day <= 14 ? "85.88" : "25.88";
};

const spells = fc
  .record({
    maandbedrag: wholeAmounts,
    statuut: of("arbeider", "bediende"),
    spell: spans(days(unpaidHolidays, alternating, "2020-11-09", "2026-11-22"), 60),
    seniority: fc.oneof(
      fc.integer({ min: -2, max: 35 }),
      fc.integer({ min: 27, max: 32 }),
      fc.integer({ min: 0, max: 900 }),
    ),
    weekrooster: maybe(weekroosters),
  })
  .map(({ maandbedrag, statuut, spell: [ziekVan, ziekTot], seniority, weekrooster }) => ({
    maandbedrag,
    statuut,
    inDienst: addDays(ziekVan, -seniority),
    ziekVan,
    ziekTot,
    weekrooster,
  }));

/** leervergoeding.md §1-5, §10. */
export const leervergoeding: Oracle = {
  LEERVERGOEDING: asked({
    needs: ["datum", "trap"],
    values: {
      datum: days(...changes),
      trap: traps,
      overeenkomst: maybe(agreements),
      uren: maybe(hundredths(744)),
      uurbedrag: maybe(euros(100)),
    },
    says: ({ datum, trap, overeenkomst = "OAO", uren, uurbedrag }) => {
      const asks = notAsked(overeenkomst, datum, uren);
      if (asks) return asks;
      if (overeenkomst === "SAO") return { result: 0, certainty: sureOn(datum, "published") };
      if (overeenkomst === "OAO") {
        const { euro, certainty } = tariffOn(datum, trap) as Tariff;
        return { result: shown(decimal(euro)), certainty };
      }
      const amount = uurbedrag ?? hourlyOn(datum);
      if (uren === undefined) return { problem: amount === null ? ["required", "unknown"] : "required" };
      if (amount === null) return { problem: "unknown" };
      const result = shown(toCent(times(decimal(amount), decimal(uren))));
      return uurbedrag === undefined ? { result, certainty: "assumed" } : { result };
    },
  }),
  LEERTRAP: asked({
    needs: ["tweedeGraad", "alternerendeJaren"],
    values: {
      tweedeGraad: yesNo,
      alternerendeJaren: fc.oneof({ weight: 3, arbitrary: counts(3) }, { weight: 1, arbitrary: counts(10) }),

      derdeGraadJaar1: maybe(rarely),
      kwalificatiefaseOV3: maybe(rarely),
    },
    says: ({ tweedeGraad, alternerendeJaren, derdeGraadJaar1 = false, kwalificatiefaseOV3 = false }) => {
      if (derdeGraadJaar1 || kwalificatiefaseOV3 || alternerendeJaren >= 2)
        return { result: "3", certainty: "published" };
      return { result: tweedeGraad || alternerendeJaren === 1 ? "2" : "1", certainty: "published" };
    },
  }),
  "LEERVERGOEDING.PRORATA": asked({
    needs: ["bedrag", "afwezig", "mogelijk"],
    values: {
      bedrag: wholeAmounts,
      afwezig: fc.oneof(counts(25), hundredths(31), hundredths(160)),
      mogelijk: fc.oneof(counts(31), counts(31, 15), hundredths(180), hundredths(180, 100)),
    },
    says: ({ bedrag, afwezig, mogelijk }) => {
      if (mogelijk === 0 || afwezig > mogelijk) return { problem: "inconsistent" };
      const there = divided(minus(decimal(mogelijk), decimal(afwezig)), decimal(mogelijk));
      return { result: shown(toCent(times(decimal(bedrag), there))), certainty: "assumed" };
    },
  }),
  "LEERVERGOEDING.MAAND": asked({ needs: ["maand", "trap", "weekrooster"], values: months, says: monthSays }),
  GEWAARBORGD: asked({
    needs: ["maandbedrag", "statuut", "inDienst", "ziekVan", "ziekTot"],
    values: spells,
    says: ({ maandbedrag, statuut, inDienst, ziekVan, ziekTot, weekrooster = "WWWLL--" }) => {
      if (ziekTot < ziekVan || ziekVan < inDienst)
        return { problem: ziekVan < alternating ? ["inconsistent", "notInForce"] : "inconsistent" };
      if (ziekVan < alternating) return { problem: "notInForce" };
      if (addMonths(inDienst, 1) > ziekVan) return { result: 0, certainty: "assumed" };
      const owed = daysFrom(ziekVan, ziekTot)
        .filter((day) => letterOf(weekrooster, day) !== "-")
        .filter((day) => !(day >= unpaidHolidays && schoolHoliday(day) !== ""))
        .map((day) => {
          const share = decimal(shareOf(statuut, daysBetween(ziekVan, day) + 1));
          const inMonth = timetable(day, weekrooster, "WL").length;
          return divided(times(decimal(maandbedrag), share), fraction(100 * inMonth));
        });
      return { result: shown(toCent(plus(...owed))), certainty: "assumed" };
    },
  }),
  VAKANTIEDAGEN: asked({
    needs: ["datum"],
    values: { datum: days(unpaidHolidays, alternating, adults, "2026-11-22"), overeenkomst: maybe(agreements) },
    says: ({ datum, overeenkomst = "OAO" }) => {
      const asks = notAsked(overeenkomst, datum, 1);
      if (asks) return asks;
      if (overeenkomst === "ODOS" || overeenkomst === "ODO") return { problem: "unknown" };
      if (overeenkomst === "SAO") return { result: 0 };
      return { result: datum < unpaidHolidays ? 20 : 15, certainty: sureOn(datum, "published") };
    },
  }),
};
