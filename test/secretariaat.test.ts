import { gzipSync } from "node:zlib";
import { ask } from "../functions/ask.fixture.ts";
import {
  type Counts,
  matrixTable,
  type Quarter,
  quarterOfText,
  type Summary,
  summarise,
  type Validation,
  validate,
} from "../shared/index.ts";
import { controles } from "../shared/law/controles.ts";
import {
  type Cell,
  makeSecretariat,
  type Planted,
  type Secretariat,
  type Sum,
  type Sums,
} from "./rosters/secretariaat.ts";

/** A fifth of the whole by default; all 100,000 learners of 9,000 employers with DUAAL_SECRETARIAAT=100000. */
const whole = 100_000;
const learners = Number(process.env.DUAAL_SECRETARIAAT ?? whole / 5);
jest.setTimeout(10 * 60_000);
const asked = { learners, employers: Math.round(learners * 0.09), seed: 20_160_901 };
const right = makeSecretariat({ ...asked, mistakes: false });
const wrong = makeSecretariat({ ...asked, mistakes: true });
const tableOf = ({ headers, rows }: Secretariat) => matrixTable(headers, rows);

const place = ({ row, check }: Planted): string => `${row} ${check}`;
const tally = (list: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};
const mostShown = 40;
/** What was found and not expected (+), and expected and not found (-), as `+ row check`. */
const differences = (found: readonly Planted[], expected: readonly Planted[]): readonly string[] => {
  const [one, other] = [tally(found.map(place)), tally(expected.map(place))];
  const more = (mark: string, these: ReadonlyMap<string, number>, those: ReadonlyMap<string, number>) =>
    [...these].filter(([key, count]) => count > (those.get(key) ?? 0)).map(([key]) => `${mark} ${key}`);
  const all = [...more("+", one, other), ...more("-", other, one)];
  return all.length > mostShown ? [...all.slice(0, mostShown), `and ${all.length - mostShown} more`] : all;
};
/** How often each check is to be found. */
const perCheck = (planted: readonly Planted[]) => Object.fromEntries(tally(planted.map(({ check }) => check)));

const most = 10 * learners;
const checked = (secretariat: Secretariat): Validation =>
  validate(tableOf(secretariat), { language: "nl", most }) as Validation;

test("a secretariat without mistakes has no finding but what is to know of a right row", () => {
  const { rows, findings, counts } = checked(right);
  expect(rows).toBe(right.rows.length);
  expect(differences(findings, right.planted)).toEqual([]);
  expect(counts).toMatchObject({ error: 0, warning: 0, skippedRows: 0, notDone: {}, capped: false });
  expect(counts.checks).toEqual(perCheck(right.planted));
});

describe("a secretariat with mistakes", () => {
  test("has each of more than forty kinds at its own rate, and among them every check on learners", () => {
    expect(wrong.kinds.length).toBeGreaterThan(40);
    for (const { kind, oneIn, count } of wrong.kinds)
      expect({ kind, isOften: count >= Math.max(1, Math.floor(learners / oneIn)) }).toEqual({ kind, isOften: true });
    const planted = new Set(wrong.planted.map(({ check }) => check));
    const about = controles.filter(({ kind }) => kind !== "uurrooster").map(({ id }) => id);
    expect(about.filter((id) => !planted.has(id))).toEqual([]);
  });

  test("is the same for the same seed, and another for another", () => {
    const few = { learners: 200, employers: 40, mistakes: true };
    expect(makeSecretariat({ ...few, seed: 7 }).rows).toEqual(makeSecretariat({ ...few, seed: 7 }).rows);
    expect(makeSecretariat({ ...few, seed: 8 }).rows).not.toEqual(makeSecretariat({ ...few, seed: 7 }).rows);
  });

  test("gives exactly the expected findings in the kernel", () => {
    const { rows, findings, counts } = checked(wrong);
    expect(rows).toBe(wrong.rows.length);
    expect(differences(findings, wrong.planted)).toEqual([]);
    expect(counts.checks).toEqual(perCheck(wrong.planted));
    expect(counts).toMatchObject({ notDone: {}, capped: false });
  });

  describe("over HTTP", () => {
    const limits = { DUAAL_MAX_FINDINGS: "1000000", DUAAL_MAX_BODY_BYTES: "1000000000" };
    const before = Object.keys(limits).map((name) => [name, process.env[name]] as const);
    beforeAll(() => Object.assign(process.env, limits));
    afterAll(() => {
      for (const [name, value] of before)
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
    });
    // By default a fourth of the rows: no mistake lies between two rows of which only one is of before 2024K2.
    const from = learners < whole ? wrong.from("2024K2") : 0;
    const sent = wrong.rows.slice(from);
    const planted = wrong.planted.flatMap(({ row, check }) =>
      row === 1 ? [{ row, check }] : row - 2 >= from ? [{ row: row - from, check }] : [],
    );
    const expectAll = (rows: number, findings: readonly Planted[], counts: Counts): void => {
      expect(rows).toBe(sent.length);
      expect(differences(findings, planted)).toEqual([]);
      expect(counts.checks).toEqual(perCheck(planted));
      expect(counts.capped).toBe(false);
    };

    test("it gives exactly the expected findings as CSV", async () => {
      const cell = (one: Cell): string =>
        /[;"\n]/.test(String(one)) ? `"${String(one).replaceAll('"', '""')}"` : `${one}`;
      const lines = [wrong.headers, ...sent].map((cells) => cells.map(cell).join(";"));
      const { status, text } = await ask({
        operation: "validateRoster",
        headers: { "content-type": "text/csv" },
        body: `${lines.join("\r\n")}\r\n`,
      });
      expect(status).toBe(200);
      const { rows, findings, counts } = JSON.parse(text);
      expectAll(rows, findings, counts);
    });

    test("it gives exactly the expected findings as zipped NDJSON, line by line", async () => {
      const { headers } = wrong;
      const line = (cells: readonly Cell[]): string =>
        JSON.stringify(Object.fromEntries(headers.map((header, at) => [header, cells[at] === "" ? null : cells[at]])));
      const { status, text } = await ask({
        operation: "validateRoster",
        headers: {
          "content-type": "application/x-ndjson",
          "content-encoding": "gzip",
          accept: "application/x-ndjson",
        },
        body: gzipSync(sent.map(line).join("\n"), { level: 1 }),
      });
      expect(status).toBe(200);
      const lines = text
        .trimEnd()
        .split("\n")
        .map((one) => JSON.parse(one));
      const { rows, counts } = lines.pop();
      expectAll(rows, lines, counts);
    });
  });

  describe.each([
    ["2025K2", "2016K4", "2027K1"],
    ["2016K4", "2016K4", "2017K2"],
    ["2020K2", "2020K1", "2020K4"],
    ["2022K4", "2022K3", "2023K2"],
    ["2023K3", "2023K2", "2024K1"],
    ["2026K3", "2026K2", "2027K1"],
  ])("the sums of %s, in a roster from %s until %s", (name, first, until) => {
    const [from, to] = [wrong.from(first), wrong.from(until)];
    const table = matrixTable(wrong.headers, wrong.rows.slice(from, to));
    const summary = summarise(table, quarterOfText(name) as Quarter, "nl") as Summary;
    const expected = wrong.sums(name, from, to);
    const amounts = ["tariff", "due", "paid"] as const;
    type Each<T> = Readonly<Record<(typeof amounts)[number], T>>;
    type Told = Each<number | null> & { readonly subtotalKnown: Each<number> };
    const of = <T>(tell: (amount: (typeof amounts)[number]) => T) =>
      Object.fromEntries(amounts.map((amount) => [amount, tell(amount)]));
    const told = (one: Told) => ({ ...of((amount) => one[amount]), known: of((amount) => one.subtotalKnown[amount]) });
    const euro = (cents: number): number => cents / 100;
    const inAll = ({ known, whole }: Sum): number | null => (whole ? euro(known) : null);
    const wanted = (sums: Sums) => ({
      ...of((amount) => inAll(sums[amount])),
      known: of((amount) => euro(sums[amount].known)),
    });

    test("are those reckoned apart: in all, by month, and by employer", () => {
      expect(expected.learners).toBeGreaterThan(learners / 100);
      expect(summary.totals.learners).toBe(expected.learners);
      expect(told(summary.totals)).toEqual(wanted(expected.totals));
      expect(summary.totals.months.map(told)).toEqual(expected.months.map(wanted));
      const byRows = (one: { readonly rows: readonly number[] }): string => one.rows.join(" ");
      const employers = new Map(summary.employers.map((employer) => [byRows(employer), told(employer)]));
      const firms = new Map([...expected.firms.values()].map((firm) => [byRows(firm), wanted(firm.sums)]));
      expect(employers.size).toBe(firms.size);
      for (const [rows, sums] of firms) expect(employers.get(rows)).toEqual(sums);
    });

    test("leave out the rows that cannot be read, are reversed or stand twice", () => {
      expect(expected.skipped).toBeGreaterThan(0);
      expect(summary.skippedRows).toBe(expected.skipped);
    });
  });
});
