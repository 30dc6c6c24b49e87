import fc from "fast-check";
import { type Iso, iso, quarterLast, quarterOf } from "./dates.ts";
import { counts, days, of } from "./harness.ts";
import * as law from "./rsz-tables.ts";

/* Values, often on an edge */

export const statuten: fc.Arbitrary<"arbeider" | "bediende"> = of("arbeider", "bediende");
const categories: fc.Arbitrary<law.Category> = of("1", "2", "3", "3zonderLM");
export const agreements: fc.Arbitrary<keyof typeof law.agreementSince> = of(
  ...(["OAO", "OAO", "ODOS", "ODOS", "SAO", "DA", "ODO", "ODOW"] as const),
);
const regions = of("Vlaams", "Vlaams", "Vlaams", "Brussel", "Waals");
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

const changed = [
  ...[law.vacation, law.asbestos, law.closure, ...Object.values(law.structural)].flatMap((rows) =>
    rows.map(([from]) => from),
  ),
  ...law.werkbonus.map(([from]) => quarterOf(from)),
  ...[law.targetLast, law.partTimeFirst, law.publicCodesLast, law.linesApartFrom, law.firstQuarter],
];
const places = Array.from({ length: 60 }, (_, place) => `${2016 + Math.floor(place / 4)}K${(place % 4) + 1}`);
const besides = changed.flatMap((quarter) => {
  const place = places.indexOf(quarter);
  return places.slice(Math.max(place - 1, 0), place + 2);
});
export const quarters = fc.oneof(fc.constantFrom(...besides), fc.constantFrom(...places));

/** Births about the year in which the regime turns, first and last days of it before all; and people of any age. */
export const birthsFor = (year: number): fc.Arbitrary<Iso> =>
  fc
    .tuple(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(16, 17, 18, 19, 20) }, fc.integer({ min: -1, max: 60 })),
      fc.oneof(
        fc.constantFrom("01-01", "12-31", "01-02", "12-30", "02-28", "07-01"),
        fc.constantFrom("05-17", "10-09"),
      ),
    )
    .map(([age, end]) => `${year - age}-${end}`);

export const mus = fc.oneof(
  fc.constantFrom(0.2749, 0.275, 0.2751, 0.5499, 0.55, 0.5501, 0.7999, 0.8, 0.8001, 0.9999, 1, 1.0001, 1.25, 2),
  fc.integer({ min: 1, max: 10_000 }).map((part) => part / 10_000),
  fc.integer({ min: 2700, max: 8100 }).map((part) => part / 10_000),
);
export const cents = (from: number, to: number) =>
  fc.integer({ min: from * 100, max: to * 100 }).map((amount) => amount / 100);
/** Up to the largest that is taken for a quarter. */
export const wages = fc.oneof(
  cents(0, 10),
  cents(300, 4500),
  cents(3000, 7000),
  cents(4000, 14_000),
  cents(0, 50_000),
  cents(0, 300_000),
  fc.constantFrom(0, 0.01, 0.05, 1944.9, 99_999.99, 300_000),
);
export const headcounts = fc.oneof(fc.constantFrom(9, 10, 11, 19, 20, 21), counts(40, 1), counts(100_000, 1));

/** A start mostly no later than the quarter, often about the day from which 6310 exists, or about the quarter's end. */
const startsFor = (quarter: string): fc.Arbitrary<Iso> =>
  fc
    .tuple(
      fc.oneof(
        fc.constantFrom("2015-09-01", "2016-06-30", "2016-07-01", "2016-07-02", quarterLast(quarter)),
        days(law.agreementsFrom, quarterLast(quarter)),
      ),
      fc.integer({ min: 0, max: 7 }),
    )
    .map(([day, luck]) => (day > quarterLast(quarter) && luck > 0 ? iso(Number(quarter.slice(0, 4)), 1, 1) : day));

/** Values in which birth and start hang together with the quarter. */
export const inQuarter = <V>(rest: (quarter: string) => { readonly [Name in keyof V]: fc.Arbitrary<V[Name]> }) =>
  quarters.chain((quarter) => fc.record(rest(quarter)) as unknown as fc.Arbitrary<V>);
export const person = (quarter: string) => ({
  kwartaalbedrag: wages,
  geboortedatum: birthsFor(Number(quarter.slice(0, 4))),
  kwartaal: fc.constant(quarter),
  statuut: statuten,
});
export const employment = (quarter: string) => ({
  ...person(quarter),
  categorie: maybe(categories),
  start: maybe(startsFor(quarter)),
  gewest: maybe(regions),
  mu: maybe(mus),
});

/** Categories of employers: of RSZ's table, of public services, and none; also as numbers that lost their zeros. */
export const werkgeverscategorieen = fc
  .tuple(
    fc.oneof(fc.constantFrom(...law.allCategories), fc.constantFrom(...law.publicServices, "006", "003", "999")),
    fc.boolean(),
  )
  .map(([category, asNumber]) => (asNumber ? Number(category) : category));
