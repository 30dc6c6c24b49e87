import { dayOfText, isoOf } from "../base/day.ts";
import { same } from "../base/text.ts";
import { adopt, gapsOf, type OwnEntry } from "./own.ts";
import { amount, entryOn } from "./parameter.ts";
import { checkOwnFile } from "./strict.ts";

const gap = (from: string) => ({ from, unknown: true, source: "x", note: same("niemand weet het") });
const tarief = amount({
  id: "proef/tarief",
  name: same("tarief"),
  unit: "EUR",
  checkedOn: "2026-01-01",
  values: [
    { from: "2020-01-01", value: 10, source: "x", certainty: "published" },
    gap("2021-01-01"),
    { from: "2022-01-01", value: 12.5, source: "x", certainty: "derived" },
    gap("2025-01-01"),
  ],
});
const file = (...values: readonly OwnEntry[]) => ({
  organisatie: "Bakkerij Voorbeeld",
  cijfers: [{ id: "proef/tarief", values }],
});
const entry = (from: string, until?: string): OwnEntry => ({
  ...{ from, value: 11, source: "brief" },
  ...(until ? { until } : {}),
});
const valueOn = (iso: string) => entryOn(tarief, dayOfText(iso) as never)?.value ?? null;
const faultsOf = (given: unknown, language: "nl" | "fr" | "en" = "en") =>
  checkOwnFile(given, [tarief], language).faults.join("; ");

test("the gaps of a figure are told, with their last day", () =>
  expect(gapsOf(tarief).map(({ from, to }) => [isoOf(from), to === null ? null : isoOf(to)])).toEqual([
    ["2021-01-01", "2021-12-31"],
    ["2025-01-01", null],
  ]));

test("an own figure fills a gap, to its end, and leaves the law as it was afterwards", () => {
  expect(faultsOf(file(entry("2021-01-01")))).toBe("");
  const undo = adopt([tarief], file(entry("2021-01-01")));
  expect([valueOn("2020-12-31"), valueOn("2021-01-01"), valueOn("2021-12-31"), valueOn("2022-01-01")]).toEqual([
    1000, 1100, 1100, 1250,
  ]);
  expect(entryOn(tarief, dayOfText("2021-06-01") as never)).toMatchObject({
    own: "Bakkerij Voorbeeld",
    certainty: "assumed",
  });
  undo();
  expect(valueOn("2021-06-01")).toBeNull();
});

test("an own figure may fill a part of a gap: before and after it the figure stays unknown", () => {
  const undo = adopt([tarief], file(entry("2021-03-01", "2021-04-30"), entry("2026-01-01")));
  expect(["2021-02-28", "2021-03-01", "2021-04-30", "2021-05-01", "2025-12-31", "2026-01-01"].map(valueOn)).toEqual([
    null,
    1100,
    1100,
    null,
    null,
    1100,
  ]);
  undo();
});

test.each([
  ["a figure where the law has one", file(entry("2020-06-01")), "only fills what is unknown"],
  ["a figure that goes on past its gap", file(entry("2021-06-01", "2022-06-01")), "only fills what is unknown"],
  ["a comma that slipped", file({ ...entry("2021-01-01"), value: 1100 }), "a shifted comma"],
  ["a figure finer than its unit", file({ ...entry("2021-01-01"), value: 1.005 }), "1.005 (EUR)"],
  ["a figure without its source", file({ from: "2021-01-01", value: 1, source: "" }), "source"],
  ["a certainty of its own", file({ ...entry("2021-01-01"), certainty: "published" } as OwnEntry), "certainty"],
  ["a day that does not exist", file(entry("2021-02-29")), "no such day"],
  ["two figures for one day", file(entry("2021-01-01", "2021-06-01"), entry("2021-06-01")), "overlaps"],
  ["a figure the law does not know", { ...file(), cijfers: [{ id: "a/b", values: [entry("2021-01-01")] }] }, "a/b"],
  ["a file without a name", { cijfers: file(entry("2021-01-01")).cijfers }, "organisatie"],
  ["what is no file at all", [1, 2], "expected object"],
])("refuses %s", (_what, given, fault) => expect(faultsOf(given)).toContain(fault));

test("a refusal speaks the user's language", () => {
  expect(faultsOf(file(entry("2020-06-01")), "nl")).toBe(
    "proef/tarief: 2020-06-01 – …: een eigen cijfer vult alleen wat onbekend is: 2021-01-01 – 2021-12-31, 2025-01-01 – …",
  );
  expect(faultsOf([], "fr")).toMatch(/attendu/);
});
