import type { Cents } from "../base/money.ts";
import { count, day, euro } from "../facts/field.ts";
import { answer } from "./answer.ts";
import { amount } from "./parameter.ts";
import { caseOf, type FactsOf, lenient, optional, read, required, rule } from "./rule.ts";

const same = (word: string) => ({ nl: word, fr: word, en: word });
const words = (id: string) => ({ id, name: same(id), describe: same(id) });

/** A made-up figure: known, unknown for a year, known again, ended; last checked in its fourth year. */
const tarief = amount({
  id: "proef/tarief",
  name: same("tarief"),
  unit: "EUR",
  checkedOn: "2023-06-30",
  values: [
    { from: "2020-01-01", value: 10, source: "x", certainty: "published" },
    { from: "2021-01-01", unknown: true, source: "x", note: same("niemand weet het") },
    { from: "2022-01-01", value: 12.5, source: "x", certainty: "derived" },
    { from: "2023-01-01", until: "2024-12-31", value: 15, source: "x", certainty: "published" },
  ],
});

const facts = { datum: required(day(words("datum"))), keer: optional(count(words("keer")), 1) };
type Facts = FactsOf<typeof facts>;
const betaal = caseOf<Facts>()({
  reads: { tarief: read(tarief, ({ datum }: Facts) => datum) },
  decide: ({ keer }, law) => ({ result: (law.tarief * keer) as Cents, because: same("{keer} × {tarief}") }),
});
const misschien = caseOf<Facts>()({
  reads: { tarief: lenient(read(tarief, ({ datum }: Facts) => datum)) },
  decide: (_, law) => ({
    result: law.tarief === null ? null : (0 as Cents),
    because: same("niets"),
    on: law.tarief === null ? ["tarief"] : [],
    missing: law.tarief === null ? [same("tarief")] : [],
  }),
});
const common = {
  ...words("PROEF"),
  formula: same("keer × tarief"),
  subject: "proef",
  facts,
  gives: euro(words("bedrag")),
};
const proef = rule({ ...common, cases: [betaal, misschien], pick: ({ keer }) => (keer === 2 ? misschien : betaal) });

const asked = (datum: string, keer?: number) => {
  const { result, certainty, problem } = answer(proef, [datum, keer]);
  return [result, certainty, problem?.code];
};

test.each([
  ["the day before the first value", "2019-12-31", [null, "notInForce", "notInForce"]],
  ["the first day", "2020-01-01", [1000, "published", undefined]],
  ["the last day before nobody knows", "2020-12-31", [1000, "published", undefined]],
  ["a day on which nobody knows", "2021-01-01", [null, "unknown", "unknown"]],
  ["a derived value", "2022-12-31", [1250, "derived", undefined]],
  ["the day of the last check", "2023-06-30", [1500, "published", undefined]],
  ["the day after it: the value goes on, assumed", "2023-07-01", [1500, "assumed", undefined]],
  ["the last day of an abolished figure", "2024-12-31", [1500, "assumed", undefined]],
  ["the day after its end", "2025-01-01", [null, "notInForce", "notInForce"]],
  ["years later", "2031-03-15", [null, "notInForce", "notInForce"]],
])("%s", (_when, datum, expected) => expect(asked(datum)).toEqual(expected));

test("a figure that the rule may do without does not make its answer unknown", () => {
  expect(asked("2022-05-01", 2)).toEqual([0, "published", undefined]);
  expect(asked("2021-05-01", 2)).toEqual([null, "unknown", undefined]);
});

test("a rule that says it stands on what it does not read is a mistake", () => {
  const wrong = caseOf<Facts>()({ reads: {}, decide: () => ({ result: 1, because: same("x"), on: ["tarif"] }) });
  const mistaken = rule({ ...common, cases: [wrong], pick: () => wrong });
  expect(() => answer(mistaken, ["2020-01-01"])).toThrow("tarif");
});
