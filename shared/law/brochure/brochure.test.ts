import { languages } from "../../base/text.ts";
import type { Rule } from "../../engine/rule.ts";
import { mostRows } from "../../facts/brochure.ts";
import { answer, rules, tell } from "../../index.ts";
import { lees } from "./lees.ts";
import { onderwerpen } from "./onderwerpen/lijst.ts";
import { alleWoorden, onderwerpenIn } from "./zoek-onderwerp.ts";

const brochure = rules.find(({ id }) => id === "BROCHURE") as Rule;
type Row = Readonly<Record<string, unknown>>;
const rowsOf = (tekst: string, datum: string | null = "2026-09-30", language: "nl" | "fr" | "en" = "nl") =>
  tell(answer(brochure, [tekst, datum]), language).result as readonly Row[];
const days = ["1999-01-01", "2016-09-01", "2018-12-31", "2023-07-15", "2026-09-30", "2150-01-01"];

test("each topic is found by each of its words, in whatever case and with accents or without", () => {
  for (const onderwerp of onderwerpen)
    for (const woord of alleWoorden(onderwerp))
      for (const typed of [woord, woord.toUpperCase(), `in de brochure: ${woord}.`, woord.normalize("NFD")])
        expect([typed, onderwerpenIn(lees(typed)).includes(onderwerp)]).toEqual([typed, true]);
});

test("each topic says something in each language, on every day, and names nothing that it does not have", () => {
  for (const onderwerp of onderwerpen)
    for (const day of days)
      for (const language of languages)
        for (const row of rowsOf(alleWoorden(onderwerp)[0] ?? "21/12/2022", day, language)) {
          const said = [row.bewering, row.nu, row.uitleg].join("\n");
          expect(said).not.toMatch(/[{}]|undefined|null|NaN/);
          expect(String(row.bewering)).not.toBe("");
          expect(String(row.uitleg)).not.toBe("");
        }
});

test("a claim never ends before it begins, and holds on a day only within its days", () => {
  for (const onderwerp of onderwerpen)
    for (const day of days)
      for (const { van, tot, geldt } of rowsOf(alleWoorden(onderwerp)[0] ?? "21/12/2022", day)) {
        if (van !== null && tot !== null) expect(String(van) <= String(tot)).toBe(true);
        if (geldt === true && van !== null)
          expect(String(van) <= day && (tot === null || day <= String(tot))).toBe(true);
      }
});

test("a number that can be read in two ways is looked up in both", () => {
  const found = rowsOf("1.000").map(({ bewering }) => bewering);
  expect(found).toContain("premie kwalificerend werkplekleren (vergoed): €\u00a01.000,00");
  expect(found).toContain("multiplicatiefactor bèta, doelgroepvermindering (vast, helling): 1");
});

test.each([
  ["648,30", ["648.30"]],
  ["1.000", ["1000", "1.000"]],
  ["1 000,50", ["1000.50"]],
  ["1.000.000", ["1000000"]],
  ["2,233.61", ["2233.61"]],
  ["0,128", ["0.128"]],
])("%s is read as %j", (typed, lezingen) => expect(lees(typed).getallen[0].lezingen).toEqual(lezingen));

test.each([
  ["€500 / €750", ["euro", "euro"]],
  ["600 of 1.000 euro", ["euro", "euro"]],
  ["40 pour cent", ["procent"]],
  ["6 maanden/1 jaar", ["maanden", "jaar"]],
  ["3 fois, 14 jours", ["keer", "dagen"]],
  ["schooljaar 2022-2023", []],
  ["7 oktober 2022 en 2023-07-01", []],
  ["PC 124", [null]],
])("%s: the units are %j", (typed, units) => expect(lees(typed).getallen.map(({ eenheid }) => eenheid)).toEqual(units));

test("years, weeks and months are the same time", () => {
  const found = (tekst: string) => rowsOf(tekst).map(({ bewering }) => bewering);
  expect(found("1 jaar")).toContain("maanden voor de mentoropleiding (algemeen): 12 maanden");
  expect(found("2 weken")).toContain("laatste kalenderdag van elke schijf, arbeider (2): 14 dagen");
});

test("what is more than a person reads is counted in the last row", () => {
  const rows = rowsOf("1, 2, 3, 4, 5, 6, 10, 15, 18, 20, 30");
  expect(rows).toHaveLength(mostRows);
  expect(rows.at(-1)?.bewering).toMatch(/^nog \d+ rijen$/);
});

test("what could be somebody's number is not repeated", () => {
  for (const { bewering } of rowsOf("93.05.18-223.61")) expect(String(bewering)).not.toContain("93.05.18-223");
});

test("without a day it is the day of the last check of the law", () => {
  const { decision } = answer(brochure, ["648,30", null]);
  expect(decision?.steps?.dag.value).toBe(Math.min(...onderwerpenDagen()));
});
const onderwerpenDagen = (): readonly number[] =>
  rules.flatMap(({ cases }) =>
    cases.flatMap(({ reads }) => Object.values(reads).map(({ parameter }) => parameter.checkedOn)),
  );
