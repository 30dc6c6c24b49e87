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
import { checkExamples, found, foundIn, good, isJoined, type Row, shift, written } from "./check-examples.ts";

test("with a good learner and a good shift nothing is wrong", () => {
  expect(found([good])).toEqual([]);
  const { findings } = validate(objectTable([shift]), { language: "nl" }) as Validation;
  expect(findings).toEqual([]);
});

test.each(checkExamples.map((example) => [example.check, example.name.nl, example] as const))(
  "%s: %s",
  (_check, _name, example) => {
    expect(
      foundIn(example)
        .map(written(isJoined(example)))
        .sort(),
    ).toEqual([...example.finds].sort());
  },
);

describe("every check of the catalogue", () => {
  const ids = catalogue("nl").map(({ id }) => id);

  test("stands once, in a catalogue of more than seventy", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(70);
  });

  test("has an example that it finds, and one near by in which it finds nothing", () => {
    const finding = new Set(checkExamples.flatMap(({ finds }) => finds.map((one) => one.split(" ").at(-1))));
    const silent = new Set(
      checkExamples
        .filter(({ check, finds }) => !finds.some((one) => one.endsWith(` ${check}`)))
        .map(({ check }) => check),
    );
    expect(ids.filter((id) => !finding.has(id))).toEqual([]);
    // The good learner and shift are near by for each check whose columns they fill.
    const fills = (columns: readonly string[], row: Row): boolean =>
      columns.length > 0 && columns.every((need) => need.split("/").some((id) => id in row));
    const near = catalogue("nl").filter(({ columns }) => fills(columns, good) || fills(columns, shift));
    const isNear = new Set(near.map(({ id }) => id));
    expect(ids.filter((id) => !silent.has(id) && !isNear.has(id))).toEqual([]);
    expect([...new Set(checkExamples.map(({ check }) => check))].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("has words in three languages, with every place filled", () => {
    for (const { id } of catalogue("nl")) {
      const names = languages.map((language) => catalogue(language).find((check) => check.id === id)?.name);
      expect(names).not.toContain("");
      expect(names).not.toContain(undefined);
    }
    for (const example of checkExamples)
      for (const language of languages)
        for (const { message, check } of foundIn(example, language))
          expect(`${check} ${message}`).not.toMatch(/\{\w+\}|undefined|\bnull\b|NaN/);
  });
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
