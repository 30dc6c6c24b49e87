import {
  catalogue,
  languages,
  objectTable,
  type Quarter,
  quarterOfText,
  summarise,
  type Validation,
  validate,
} from "../shared/index.ts";
import { cases, edges, found, good, type Row, right, shift } from "./check-cases.ts";

test("with a good learner and a good shift nothing is wrong", () => {
  expect(found([good])).toEqual([]);
  expect(found([shift])).toEqual([]);
});

test.each(cases)("%s", (_check, rows, expected) => expect([...found(rows)].sort()).toEqual([...expected].sort()));

test.each(edges)("at an edge: %s", (_what, rows, expected) =>
  expect([...found(rows)].sort()).toEqual([...expected].sort()),
);

test.each(right)("nothing is found with %s", (_what, rows) => expect(found(rows)).toEqual([]));

test("every check of the catalogue has a case, and words in three languages", () => {
  expect(
    catalogue("nl")
      .map(({ id }) => id)
      .sort(),
  ).toEqual(cases.map(([check]) => check).sort());
  for (const { id } of catalogue("nl")) {
    const names = languages.map((language) => catalogue(language).find((check) => check.id === id)?.name);
    expect(names).not.toContain("");
    expect(names).not.toContain(undefined);
  }
});

test("a check without its columns, or without a quarter, is not done and says why", () => {
  const { kwartaal, trap, ...rest } = good;
  const { counts } = validate(objectTable([rest]), { language: "nl" }) as Validation;
  expect(counts.notDone["trap-volgorde"]).toBe("kolommen ontbreken: trap; geen kwartaal gegeven");
  expect(counts.notDone.regimewissel).toBe("geen kwartaal gegeven");
  const asked = validate(objectTable([rest]), {
    language: "nl",
    quarter: quarterOfText(String(kwartaal)),
  }) as Validation;
  expect(asked.counts.notDone.regimewissel).toBeUndefined();
  expect(trap).toBe(1);
});

test("findings stop at the most that is asked, the counts go on", () => {
  const rows = Array.from({ length: 50 }, (_, row) => ({ ...good, insz: "", referentie: `A${row}`, trap: 9 }));
  const { findings, counts } = validate(objectTable(rows), { language: "nl", most: 10 }) as Validation;
  expect(findings).toHaveLength(10);
  expect(counts).toMatchObject({ error: 50, skippedRows: 50, capped: true });
});

describe("no personal number is shown, wherever it stands", () => {
  const number = "08.01.15-990.25";
  const digits = "08011599025";
  const wrong = "08.01.15-990.26";
  const spellings = [
    "080115_99025",
    "080115,99025",
    "08.01.15–990.25",
    "08·01·15·990·25",
    "080115'99025",
    "INSZ 080115 / 99025",
    "08.01.15 - 990.25",
    "(08)011599025",
  ];
  const places: readonly (readonly [string, Row])[] = [
    ...spellings.flatMap((spelled): (readonly [string, Row])[] => [
      [`a reference ${spelled.length}`, { referentie: spelled, trap: 9 }],
      [`a day ${spelled.length}`, { geboortedatum: spelled }],
      [`a choice ${spelled.length}`, { gewest: spelled }],
      [`a header ${spelled.length}`, { [spelled]: "x", trap: 9 }],
    ]),
    ["the reference", { referentie: digits, trap: 9 }],
    ["the reference with signs", { referentie: number, trap: 9 }],
    ["the reference, its zero lost", { referentie: Number(digits), trap: 9 }],
    ["a wrong INSZ", { insz: wrong }],
    ["the column of a day", { start: number }],
    ["the column of a choice", { overeenkomst: digits }],
    ["the column of an amount", { leervergoeding: number }],
    ["the company's column", { onderneming: digits }],
    ["the company's column, its zero lost", { onderneming: "8011599025" }],
    ["the timetable", { weekrooster: number }],
    ["a header", { [number]: "x", trap: 9 }],
    ["a header of digits", { [`nr ${digits}`]: "x", trap: 9 }],
  ];
  test.each(places)("%s", (_where, patch) => {
    for (const language of languages) {
      const shown = JSON.stringify(validate(objectTable([{ ...good, ...patch }]), { language }));
      expect(shown.replace(/[^\p{L}\p{N}]/gu, "")).not.toMatch(/8011599/);
      const summed = JSON.stringify(
        summarise(objectTable([{ ...good, ...patch }]), quarterOfText("2025K2") as Quarter, language),
      );
      expect(summed.replace(/[^\p{L}\p{N}]/gu, "")).not.toMatch(/8011599/);
    }
  });
});
