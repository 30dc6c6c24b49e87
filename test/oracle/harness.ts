import fc from "fast-check";
import { answer, kindOf, languages, plainValue, type Rule, rules, tell, typedCell } from "../../shared/index.ts";
import {
  addDays,
  dayOfMonth,
  type Iso,
  iso,
  monthLength,
  monthOf,
  number,
  ofNumber,
  quarterOf,
  yearOf,
} from "./dates.ts";

/**
 * The slow oracle: a second reading of the rules of law, written from the facts alone, against which the kernel is
 * held with random values.
 *
 * A subject (`leervergoeding.ts`, `rsz.ts`, ...) exports one `Oracle`: by rule id, `asked({ needs, values, says })`.
 *
 * - `needs`: the names of the parameters that must be given; all others may be blank.
 * - `values`: an arbitrary by parameter name, for each parameter of the rule. It gives valid canonical values only:
 *   a day or month `"2026-09-01"`, a quarter `"2026K3"`, a school year `"2026-2027"`, euro and hours as numbers of at
 *   most two decimals, yes and no as booleans, choices by their first word. `maybe(...)` leaves a parameter out
 *   (undefined); the oracle then applies the default itself. Or an arbitrary of such a record (`fc.record(...).map`),
 *   where values hang together, as an end after a start. Ready made: `days`, `quarters`, `schoolYears`, `of`, `yesNo`,
 *   `euros`, `counts`, `spans`.
 * - `zeros`: the optional parameters of which a 0 reaches `says` as 0 (their default is 0, and a blank is told apart).
 *   Any other optional 0 is a blank, as Excel sends an empty cell, and reaches `says` as undefined.
 * - `says(values)`: `{ result, certainty? }`, result as a cell would show it (a number of euro, an ISO day, a word;
 *   rows of a table as objects, each with the columns that the facts settle), or `{ problem }`: a code, or a list of
 *   codes that are each right.
 *   `{ problem: "unknown" }` also stands for an answer without result that misses a figure. A certainty left out is not
 *   compared. Where the facts can be read in more ways: `{ oneOf: [...] }`; where they say nothing: `{ open: "why" }`,
 *   and nothing is compared.
 *
 * The harness does the rest: it spells the same values in other ways (serials, `1/09/2026`, `2026/3`, `ja`), blanks or
 * spoils one at times (then `required`, or the code of its kind, must come of the first that is wrong), asks the
 * kernel, compares, and fails on a rule the kernel has not, or a parameter the oracle does not know.
 *
 *     export const rsz: Oracle = {
 *       VAKANTIEBIJDRAGE: asked({
 *         needs: ["kwartaalbedrag", "kwartaal", "statuut"],
 *         values: { kwartaalbedrag: euros(300_000), kwartaal: quarters(), statuut: of("arbeider", "bediende") },
 *         says: ({ kwartaalbedrag, statuut }) => ({ result: ... }),
 *       }),
 *     };
 *
 * A test file holds it: `hold(rsz)`. Runs: 10,000 a rule, or `DUAAL_ORACLE=100000`; another seed with
 * `DUAAL_ORACLE_SEED`.
 */
export type Oracle = Readonly<Record<string, Subject>>;

export type Plain = number | string | boolean | null;
export type Verdict =
  | { readonly result: Plain | readonly Readonly<Record<string, Plain>>[]; readonly certainty?: string }
  | { readonly problem: string | readonly string[] }
  | { readonly oneOf: readonly Verdict[] }
  | { readonly open: string };

type Values = Readonly<Record<string, unknown>>;
type Subject = {
  readonly needs: readonly string[];
  readonly zeros: readonly string[];
  readonly values: fc.Arbitrary<Values>;
  readonly says: (values: Values) => Verdict;
};
type Arbitraries<V> = { readonly [Name in keyof V]: fc.Arbitrary<V[Name]> };

/** What the oracle says of a rule: see above. */
export const asked = <V>(made: {
  readonly needs: readonly (keyof V & string)[];
  readonly zeros?: readonly (keyof V & string)[];
  readonly values: Arbitraries<V> | fc.Arbitrary<V>;
  readonly says: (values: V) => Verdict;
}): Subject => ({
  needs: made.needs,
  zeros: made.zeros ?? [],
  values: (made.values instanceof fc.Arbitrary ? made.values : fc.record(made.values as never)) as fc.Arbitrary<Values>,
  says: made.says as unknown as Subject["says"],
});

/* Arbitraries */

const years = Array.from({ length: 15 }, (_, place) => 2016 + place);

/** Days at which something turns in any year: first and last days of months, leap days, and the days beside them. */
const turns = years.flatMap((year) => [
  ...Array.from({ length: 12 }, (_, place) => iso(year, place + 1, 1)),
  ...Array.from({ length: 12 }, (_, place) => iso(year, place + 1, monthLength(year, place + 1))),
  ...["01-01", "08-31", "08-31", "09-01", "09-01", "12-31", "02-28"].map((end) => `${year}-${end}`),
  ...(monthLength(year, 2) === 29 ? [iso(year, 2, 29), iso(year, 2, 29)] : []),
]);

const between = (from: Iso, to: Iso) => fc.integer({ min: number(from), max: number(to) }).map(ofNumber);

/** Days 2016-2030: often the change days that are given and the days beside them, often turns of any year. */
export const days = (...changes: readonly Iso[]): fc.Arbitrary<Iso> => {
  const edges = changes.flatMap((day) => [addDays(day, -1), day, day, addDays(day, 1)]);
  const anywhere = between("2016-01-01", "2030-12-31");
  return edges.length > 0
    ? fc.oneof(fc.constantFrom(...edges), fc.constantFrom(...turns), anywhere)
    : fc.oneof(fc.constantFrom(...turns), anywhere);
};

/** Days in a range, without edges. */
export const daysWithin = between;

/** Quarters 2016K1-2030K4, often those of the change days and the ones before. */
export const quarters = (...changes: readonly Iso[]): fc.Arbitrary<string> => {
  const all = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}K${quarter}`));
  const edges = changes.flatMap((day) => [quarterOf(day), quarterOf(addDays(`${day.slice(0, 8)}01`, -1))]);
  return edges.length > 0 ? fc.oneof(fc.constantFrom(...edges), fc.constantFrom(...all)) : fc.constantFrom(...all);
};

/** School years `2015-2016` to `2030-2031`. */
export const schoolYears: fc.Arbitrary<string> = fc
  .integer({ min: 2015, max: 2030 })
  .map((year) => `${year}-${year + 1}`);

export const of = <const T>(...words: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...words);
export const yesNo: fc.Arbitrary<boolean> = fc.boolean();

/** Euro with cents, from 0 to this many euro; often small or whole. */
export const euros = (most: number, least = 0): fc.Arbitrary<number> =>
  fc.integer({ min: least * 100, max: most * 100 }).map((cents) => cents / 100);
/** Hours (or days) with two decimals. */
export const hundredths = euros;
export const counts = (most: number, least = 0): fc.Arbitrary<number> => fc.integer({ min: least, max: most });

/** A parameter that may be left out: it is, one time in three. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

/** A first day and a last: mostly in order, and often whole months or a few days apart; the last may be missing. */
export const spans = (first: fc.Arbitrary<Iso>, longest = 1200): fc.Arbitrary<readonly [Iso, Iso]> =>
  fc
    .tuple(first, fc.oneof(fc.integer({ min: -3, max: 45 }), fc.integer({ min: -30, max: longest })), fc.boolean())
    .map(([start, length, toMonthEnd]) => {
      const end = addDays(start, length);
      return [start, toMonthEnd ? iso(yearOf(end), monthOf(end), monthLength(yearOf(end), monthOf(end))) : end];
    });

/* Spelling and spoiling */

const serial = (day: Iso) => number(day) + 25_569;
const daySpellings: readonly ((day: Iso) => unknown)[] = [
  (day) => day,
  (day) => serial(day),
  (day) => `${dayOfMonth(day)}/${day.slice(5, 7)}/${yearOf(day)}`,
  (day) => `${dayOfMonth(day)}-${monthOf(day)}-${yearOf(day)}`,
  (day) => `${day.slice(8)}.${day.slice(5, 7)}.${yearOf(day)}`,
];
const quarterDay = (quarter: string) => iso(Number(quarter.slice(0, 4)), Number(quarter[5]) * 3, 15);
const quarterSpellings: readonly ((quarter: string) => unknown)[] = [
  (quarter) => quarter,
  (quarter) => quarter.replace("K", "Q"),
  (quarter) => quarter.replace("K", "/"),
  (quarter) => quarter.replace("K", "-"),
  (quarter) => Number(quarter.replace("K", "")),
  (quarter) => quarterDay(quarter),
  (quarter) => serial(quarterDay(quarter)),
];
const schoolYearSpellings: readonly ((year: string) => unknown)[] = [
  (year) => year,
  (year) => Number(year.slice(0, 4)),
  (year) => `${year.slice(0, 4)}-09-01`,
  (year) => serial(`${year.slice(5)}-08-31`),
];
const yesNoSpellings: readonly ((yes: boolean) => unknown)[] = [
  (yes) => yes,
  (yes) => (yes ? "ja" : "nee"),
  (yes) => (yes ? "WAAR" : "ONWAAR"),
  (yes) => (yes ? "oui" : "non"),
  (yes) => (yes ? "TRUE" : "FALSE"),
];
const numberSpellings: readonly ((value: number) => unknown)[] = [
  (value) => value,
  (value) => (/\.\d{3}$/.test(String(value)) ? value : String(value).replace(".", ",")),
];
const choiceSpellings: readonly ((word: string) => unknown)[] = [
  (word) => word,
  (word) => word.toLowerCase(),
  (word) => ` ${word.toUpperCase()} `,
];
const asItIs = [(value: unknown) => value] as const;

const spellingsOf: Readonly<Record<string, readonly ((value: never) => unknown)[]>> = {
  day: daySpellings,
  month: daySpellings,
  quarter: quarterSpellings,
  schoolYear: schoolYearSpellings,
  yesNo: yesNoSpellings,
  euro: numberSpellings,
  hours: numberSpellings,
  share: numberSpellings,
  factor: numberSpellings,
  count: numberSpellings,
  choice: choiceSpellings,
};

/** What no value of a kind can be, and the code that says so. */
const spoilt: Readonly<Record<string, readonly [unknown, string]>> = {
  day: ["30/02/2025", "notADay"],
  month: ["2025-13-01", "notADay"],
  quarter: ["2026K5", "notAQuarter"],
  schoolYear: ["2026-2028", "notASchoolYear"],
  yesNo: [1, "notYesNo"],
  euro: ["veel", "notANumber"],
  hours: ["veel", "notANumber"],
  factor: ["half", "notANumber"],
  count: ["enkele", "notANumber"],
  choice: ["iets anders", "notAChoice"],
  weekrooster: ["WWXLL--", "notAWeekrooster"],
};
const blanks: readonly unknown[] = [undefined, null, "", "  "];

/** How a case is put to the kernel: 0 is plain; otherwise other spellings, and now and then a spoilt or blank value. */
type Manner = number;
const manners: fc.Arbitrary<Manner> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 999 }) },
);

type Put = { readonly given: readonly unknown[]; readonly values: Values; readonly verdict: Verdict | null };

const put = (rule: Rule, { needs, zeros }: Subject, values: Values, manner: Manner): Put => {
  const spoils = manner % 12 === 5 ? Math.floor(manner / 12) : null;
  const place = spoils === null ? -1 : spoils % rule.facts.length;
  const taken: Record<string, unknown> = { ...values };
  let verdict: Verdict | null = null;
  const given = rule.facts.map(([name, { field }], at) => {
    let value = values[name];
    if (at === place) {
      const bad = (spoils as number) % 2 === 0 ? spoilt[field.kind] : undefined;
      if (bad) {
        verdict ??= { problem: bad[1] };
        return bad[0];
      }
      value = undefined;
      taken[name] = undefined;
    }
    if (value === undefined) {
      if (needs.includes(name)) verdict ??= { problem: "required" };
      return blanks[manner % blanks.length];
    }
    // An optional 0 is how Excel sends an empty cell: no value. (Where the default is 0, the two are the same.)
    if (value === 0 && !needs.includes(name) && !zeros.includes(name)) {
      taken[name] = undefined;
      return value;
    }
    const spellings = value === 0 ? asItIs : (spellingsOf[field.kind] ?? asItIs);
    return spellings[(manner + at * (manner > 0 ? 1 : 0)) % spellings.length](value as never);
  });
  return { given, values: taken, verdict };
};

/* The property */

/** The columns that the oracle's rows name; where it says no table, all of them. */
const namedIn = (oracle: Verdict): ((name: string) => boolean) => {
  const tables = ("oneOf" in oracle ? oracle.oneOf : [oracle]).map((one) => ("result" in one ? one.result : null));
  if (!tables.every(Array.isArray)) return () => true;
  const names = new Set(tables.flatMap((rows) => rows.flatMap((row: object) => Object.keys(row))));
  return (name) => names.has(name);
};

const said = (rule: Rule, given: readonly unknown[], manner: Manner, oracle: Verdict): Verdict => {
  const answered = answer(rule, given);
  if (manner % 25 === 1) {
    const { because } = tell(answered, languages[manner % 3]);
    // What was given stands between quotes, and may be anything.
    const ours = because.replace(/“.*?”|« .*? »/gs, "");
    if (because === "" || /\{|undefined|NaN/.test(ours)) throw new Error(`a sentence that is none: ${because}`);
  }
  const { problem, result, certainty } = answered;
  if (problem) return { problem: problem.code };
  if (result === null && certainty === "unknown") return { problem: "unknown" };
  if (rule.columns === undefined) return { result: plainValue(kindOf(answered), result), certainty };
  const isNamed = namedIn(oracle);
  const columns = rule.columns.map((column, at) => ({ column, at })).filter(({ column }) => isNamed(column.id));
  const rows = (result as readonly (readonly unknown[])[]).map((row) =>
    Object.fromEntries(
      columns.map(({ column, at }) => {
        const { kind, value } = typedCell(column, row[at], "nl");
        return [column.id, plainValue(kind, value)];
      }),
    ),
  );
  return { result: rows, certainty };
};

/** The kernel's rows with the columns that the oracle's row in that place names: of the others it says nothing. */
const named = (kernel: unknown, oracle: unknown): unknown =>
  Array.isArray(kernel) && Array.isArray(oracle) && oracle.length > 0
    ? kernel.map((row, at) => Object.fromEntries(Object.keys(oracle[at] ?? oracle[0]).map((name) => [name, row[name]])))
    : kernel;

const agree = (kernel: Verdict, oracle: Verdict): boolean => {
  if ("open" in oracle) return true;
  if ("oneOf" in oracle) return oracle.oneOf.some((one) => agree(kernel, one));
  if ("problem" in oracle)
    return "problem" in kernel && [oracle.problem].flat().some((code) => code === kernel.problem);
  if (!("result" in kernel)) return false;
  const same =
    typeof oracle.result === "object"
      ? JSON.stringify(oracle.result) === JSON.stringify(named(kernel.result, oracle.result))
      : oracle.result === kernel.result;
  return same && (oracle.certainty === undefined || oracle.certainty === kernel.certainty);
};

export const runs = Number(process.env.DUAAL_ORACLE ?? 10_000);
export const seed = Number(process.env.DUAAL_ORACLE_SEED ?? 20_260_901);

const ruleOf = (id: string): Rule => {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`the kernel has no rule ${id} yet, the oracle has`);
  return found;
};

const knowAll = (rule: Rule, { values, needs }: Subject): void => {
  const [example] = fc.sample(values, { numRuns: 1, seed });
  const known = Object.keys(example).sort();
  const asks = rule.facts.map(([name]) => name).sort();
  const needed = rule.facts.filter(([, { need }]) => need === "required").map(([name]) => name);
  expect({ parameters: asks, needed: needed.sort() }).toEqual({ parameters: known, needed: [...needs].sort() });
};

/** What is told of two answers that differ: of two tables the rows that do. */
const apart = (kernel: Verdict, oracle: Verdict): readonly unknown[] => {
  const [rows, others] = [kernel, oracle].map((one): unknown => ("result" in one ? one.result : null));
  if (!Array.isArray(rows) || !Array.isArray(others) || rows.length !== others.length) return [kernel, oracle];
  const shown = named(rows, others) as readonly unknown[];
  const differs = (_row: unknown, at: number) => JSON.stringify(shown[at]) !== JSON.stringify(others[at]);
  return [
    { ...kernel, result: rows.filter(differs) },
    { ...oracle, result: others.filter(differs) },
  ];
};

const holdOne = (rule: Rule, subject: Subject, wanted: Values, manner: Manner): void => {
  const { given, values, verdict } = put(rule, subject, wanted, manner);
  const oracle = verdict ?? subject.says(values);
  const kernel = said(rule, given, manner, oracle);
  if (agree(kernel, oracle)) return;
  const [answered, wantedAnswer] = apart(kernel, oracle);
  const told = { rule: rule.id, values, given, kernel: answered, oracle: wantedAnswer };
  throw new Error(`kernel and oracle differ\n${JSON.stringify(told, (_key, value) => value ?? null, 1)}`);
};

/** Holds the kernel against what the oracle says of one rule; throws where they differ. */
export const holdRule = (id: string, subject: Subject): void => {
  const rule = ruleOf(id);
  knowAll(rule, subject);
  const property = fc.property(subject.values, manners, (wanted, manner) => holdOne(rule, subject, wanted, manner));
  fc.assert(property, { numRuns: runs, seed });
};

/** Holds the kernel against the oracle for each of these values, as they are. */
export const holdEach = (id: string, subject: Subject, cases: readonly Values[]): void => {
  const rule = ruleOf(id);
  for (const wanted of cases) holdOne(rule, subject, wanted, 0);
};

/** How sure a figure of this certainty is on a day: after the day of its last check it is assumed. */
export const sureOn = (day: Iso, certainty: string, checkedOn: Iso = "2026-11-22"): string =>
  day > checkedOn ? "assumed" : certainty;

/** The weakest of certainties. */
export const weakest = (...all: readonly string[]): string =>
  ["assumed", "derived"].find((one) => all.includes(one)) ?? "published";

/** Holds the kernel against an oracle: a test a rule. */
export const hold = (oracle: Oracle): void => {
  test.each(Object.entries(oracle))("%s:", (id, subject) => holdRule(id, subject), 600_000);
};
