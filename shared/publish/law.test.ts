import { amount } from "../engine/parameter.ts";
import { changesOf } from "./law.ts";

const same = (word: string) => ({ nl: word, fr: word, en: word });
const known = { source: "staatsblad", certainty: "published", article: "art. 1" };
const figure = (id: string, values: Parameters<typeof amount>[0]["values"]) =>
  amount({ id, name: same(id), unit: "EUR", checkedOn: "2026-01-01", values });

/** A figure that rises, ends, comes back after a gap, becomes unknown, and ends for good. */
const tarief = figure("a/tarief", [
  { from: "2020-01-01", value: 10, ...known },
  { from: "2021-01-01", value: 12.5, until: "2021-12-31", ...known },
  { from: "2023-01-01", value: 15, until: "2023-12-31", ...known },
  { from: "2024-01-01", until: "2024-06-30", unknown: true, source: "niemand", note: same("niet gevonden") },
]);
const ander = figure("b/ander", [{ from: "2021-01-01", value: 1, ...known }]);

test("the changes are every beginning and every end, newest first, with what stood before", () => {
  const told = changesOf([ander, tarief], "nl").map(({ id, from, before, value, unknown, certainty }) =>
    [id, from, before, value, unknown, certainty].join(" "),
  );
  expect(told).toEqual([
    "a/tarief 2024-07-01   false notInForce",
    "a/tarief 2024-01-01 15  true unknown",
    "a/tarief 2023-01-01  15 false published",
    "a/tarief 2022-01-01 12.5  false notInForce",
    "a/tarief 2021-01-01 10 12.5 false published",
    "b/ander 2021-01-01  1 false published",
    "a/tarief 2020-01-01  10 false published",
  ]);
});

test("an end says where it is written, and carries nothing of the value it ends", () => {
  const [, , , end] = changesOf([tarief], "nl");
  expect(end).toEqual({
    ...{ id: "a/tarief", name: "a/tarief", unit: "EUR", before: 12.5, from: "2022-01-01", until: null, value: null },
    ...{ unknown: false, article: "art. 1", source: "staatsblad", certainty: "notInForce", note: null, own: null },
  });
});
