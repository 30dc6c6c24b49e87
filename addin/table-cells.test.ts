import { type TableFunction, tableFunctions } from "../shared/index.ts";
import { cellFunctions, customFunctions } from "./custom-functions.ts";
import { spillCells } from "./table-cells.ts";

const functionNamed = (id: string) => tableFunctions.find((one) => one.id === id) as TableFunction;
const controle = functionNamed("ROOSTERCONTROLE");
const overzicht = functionNamed("KWARTAALOVERZICHT");

type Range = readonly (readonly unknown[])[];
const check = (range: unknown, ...others: unknown[]) => spillCells(controle, [range, ...others], "nl");
const sum = (range: unknown, quarter: unknown = "2025K4") => spillCells(overzicht, [range, quarter], "nl");

const header = ["referentie", "geboortedatum", "overeenkomst", "start", "einde", "trap", "kwartaal", "leervergoeding"];
const good = ["L-1", "15/03/2009", "OAO", "1/09/2025", "30/06/2027", 1, "2025K4", 624.9];
/** Rows below their header; on the web, where empty cells are null. */
const table = (...rows: Range): Range => [header, ...rows, header.map(() => null)];
/** A good row with other cells in some places. */
const row = (patch: Readonly<Record<string, unknown>>) =>
  header.map((name, place) => (name in patch ? patch[name] : good[place]));

/** What is found, as `row check column`. */
const found = (range: unknown, ...others: unknown[]) =>
  check(range, ...others)
    .slice(1)
    .map(([rij, , , id, kolom]) => `${rij} ${id} ${kolom}`);
const clean = ["", "", "", "", "", "geen bevindingen", "", ""];
const refused = (cells: unknown, words: string) =>
  expect(cells).toEqual([[{ error: "#VALUE!", message: expect.stringContaining(words) }]]);

describe("ROOSTERCONTROLE", () => {
  test("begins with its header, and says when nothing is found", () => {
    expect(check(table(good))).toEqual([
      ["rij", "referentie", "ernst", "controle", "kolom", "melding", "gevonden", "verwacht"],
      clean,
    ]);
    expect(spillCells(controle, [table(good)], "fr")[1][5]).toBe("aucun constat");
    expect(spillCells(controle, [table(good)], "en")[1][5]).toBe("no findings");
  });

  test("gives a row for each finding, in the language of the workbook", () => {
    const [, ...rows] = check(table(good, row({ start: "30/02/2025" }), row({ trap: 9, referentie: "L-3" })));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual([
      ...[3, "L-1", "fout", "cel-onleesbaar", "start"],
      expect.stringContaining("“30/02/2025” is geen dag"),
      ...["30/02/2025", ""],
    ]);
    expect(rows[1].slice(0, 5)).toEqual([4, "L-3", "fout", "cel-onleesbaar", "trap"]);
    expect(spillCells(controle, [table(row({ trap: 9 }))], "fr")[1][2]).toBe("erreur");
  });

  test("days are written out, amounts are numbers", () => {
    const [, ...rows] = check(table(row({ leervergoeding: 500 }), row({ referentie: "L-2", einde: "1/08/2025" })));
    const of = (id: string) => rows.find((one) => one[3] === id);
    expect(of("leervergoeding-onder-tarief")?.slice(6)).toEqual([500, 612.5]);
    expect(of("einde-voor-start")?.[6]).toBe("01/08/2025");
  });

  test("checks that need a quarter take the one that is given", () => {
    const one = table(row({ kwartaal: null, leervergoeding: 500 }));
    expect(found(one)).toEqual(["  "]);
    expect(found(one, "2025K4")).toContain("2 leervergoeding-onder-tarief leervergoeding");
    refused(check(one, "2026K5"), "geen kwartaal");
  });

  test("shifts are a table too", () => {
    const shifts = [
      ["referentie", "geboortedatum", "datum", "van", "tot", "pauze", "plaats"],
      ["L-1", "15/03/2009", 45_726, 0.3333333333333333, 0.7083333333333334, 1 / 24, "werkplek"],
      ["L-1", "15/03/2009", 45_727, "8:00", "19:00", "1:00", "werkplek"],
    ];
    expect(found(shifts)).toContainEqual(expect.stringContaining("3 jongere-dag-te-lang"));
    expect(found(shifts).join()).not.toContain("onleesbaar");
  });

  test("at most ten thousand findings, and a last row that says how many more", () => {
    const wrong = Array.from({ length: 10_003 }, (_, place) => row({ referentie: `L-${place}`, trap: 9 }));
    const [, ...rows] = check(table(...wrong));
    expect(rows).toHaveLength(10_001);
    expect(rows[9999][0]).toBe(10_001);
    expect(rows[10_000]).toEqual(["", "", "", "", "", expect.stringContaining("meer bevindingen: 3."), "", ""]);
  });
});

describe("the table", () => {
  test("may have titles above its header: rows are counted from the header on", () => {
    const titled = [["Leerlingen"], ["2025", "K4"], ...table(row({ trap: 9 }))];
    expect(found(titled)).toEqual(["2 cel-onleesbaar trap"]);
  });

  test("may have headers in any language and order, and columns that nobody knows", () => {
    const french = [
      ["mémo", "contrat", "date de début", "date de naissance", "échelon"],
      ["x", "OAO", "1/09/2025", "15/03/2009", 9],
    ];
    expect(found(french)).toEqual(["1 onbekende-kolommen ", "2 cel-onleesbaar trap"]);
  });

  test.each([
    ["null", null],
    ["an empty text", ""],
    ["0, as on the desktop", 0],
  ])("blank rows, sent as %s, give nothing", (_how, empty) => {
    const blank = header.map(() => empty);
    const range = [header, good, blank, row({ trap: 9, referentie: "L-2" }), blank, blank];
    expect(found(range)).toEqual(["4 cel-onleesbaar trap"]);
    expect(sum(range)).toHaveLength(3);
  });

  test.each([
    ["null", null],
    ["0, as on the desktop", 0],
  ])("whole columns, blank as %s, stop at the rows in use", (_how, empty) => {
    const blank = header.map(() => empty);
    const whole = Array.from({ length: 1_048_576 }, (_, place) =>
      place === 0 ? header : place === 5 ? row({ trap: 9 }) : blank,
    );
    expect(found(whole)).toEqual(["6 cel-onleesbaar trap"]);
    expect(sum(whole)).toHaveLength(2);
  });

  test("columns to its right that have no header are left alone, also as 0", () =>
    expect(
      check([
        [...header, 0, 0],
        [...good, 0, 0],
      ])[1],
    ).toEqual(clean));

  test("an error in a cell stays in its row, whatever the column holds", () => {
    const broken = (error: string) => ({ error, message: "" });
    const [, ...rows] = check(
      table(
        row({ start: broken("#N/A") }),
        row({ referentie: broken("#REF!") }),
        row({ referentie: "L-3", leervergoeding: broken("#DIV/0!") }),
        row({ referentie: "L-4", overeenkomst: broken("#NAME?") }),
      ),
    );
    expect(rows.map(([rij, , , id, kolom, , gevonden]) => [rij, id, kolom, gevonden])).toEqual([
      [2, "cel-onleesbaar", "start", "#N/A"],
      [3, "cel-onleesbaar", "referentie", "#REF!"],
      [4, "cel-onleesbaar", "leervergoeding", "#DIV/0!"],
      [5, "cel-onleesbaar", "overeenkomst", "#NAME?"],
    ]);
    expect(rows[0][5]).toContain("“#N/A” is geen dag");
    const summed = sum(table(row({ start: broken("#N/A") }), row({ referentie: "L-2" })));
    expect(summed.map(([rij]) => rij)).toEqual(["rij", 3, "totaal"]);
  });

  test("an error in a header is a header that nobody knows", () =>
    expect(
      found([
        [...header, { error: "#REF!", message: "" }],
        [...good, 1],
        [...header.map(() => null), null],
      ]),
    ).toEqual(["1 onbekende-kolommen "]));

  test("that cannot be read is refused with the sentence of the kernel", () => {
    refused(
      check([
        ["a", "b", "c"],
        [1, 2, 3],
      ]),
      "Geen enkele kolom is bekend",
    );
    refused(
      check([
        ["start", "trap", "einde"],
        ["1/09/2025", 1, null],
      ]),
      "ontbreken: geboortedatum, overeenkomst",
    );
    refused(
      check([
        [...header, "start"],
        [...good, "1/09/2025"],
      ]),
      "meer dan eens: start",
    );
    refused(check("L-1"), "Geen enkele kolom is bekend");
    const shifts = [
      ["datum", "van", "tot"],
      ["10/03/2025", "8:00", "16:00"],
    ];
    refused(sum(shifts), "ontbreken: overeenkomst, start");
  });
});

describe("a 0", () => {
  const months = ["leervergoeding1", "leervergoeding2", "leervergoeding3"];
  const monthly = [...header.slice(0, 7), ...months, "mentorInsz", "vergoed"];
  const learner = [...good.slice(0, 7), 624.9, 624.9];
  test("is a 0 where the range tells empty cells from it", () => {
    expect(found([monthly, [...learner, 0, null, null]])).toEqual(["2 leervergoeding-onder-tarief leervergoeding3"]);
    expect(found([monthly, [...learner, 624.9, 0, null]])).toEqual([
      "1 aangevulde-nummers mentorInsz",
      "2 mentorinsz-controlegetal mentorInsz",
    ]);
    expect(found([monthly, [...learner, 624.9, null, 0]])).toEqual(["2 cel-onleesbaar vergoed"]);
  });
  test("is an empty cell where nothing in the range came as empty, as on the desktop", () => {
    expect(found([monthly, [...learner, 0, 0, 0]])).toEqual(["2 leervergoeding-ontbreekt leervergoeding3"]);
    expect(check([monthly, [...learner, 624.9, 0, 0]])[1]).toEqual(clean);
    expect(found([monthly, [...learner, "0", 0, 0]])).toEqual(["2 leervergoeding-onder-tarief leervergoeding3"]);
  });
  test("in afwezig is a 0 everywhere", () => {
    const absent = [
      [...header, "afwezig"],
      [...good, 0],
    ];
    expect(sum(absent)[1]).toEqual(sum([...absent, [...header, "afwezig"].map(() => null)])[1]);
  });
  test("where a shift begins is midnight, and where it ends an empty cell", () => {
    const shift = (van: unknown, tot: unknown) => [
      ["geboortedatum", "datum", "van", "tot", "pauze", "plaats"],
      ["15/03/2000", "10/03/2025", van, tot, 0, "werkplek"],
    ];
    expect(found(shift(0, 0.08))).toEqual(["  "]);
    expect(found(shift(0.7, 0))).toEqual(["2 cel-ontbreekt tot"]);
  });
});

describe("KWARTAALOVERZICHT", () => {
  test("begins with its header, and ends with a total", () => {
    const [first, ...rows] = sum(table(good, row({ referentie: "L-2", trap: 2 })));
    expect(first).toEqual(overzicht.columns.map(({ id }) => id));
    expect(rows.map(([rij, referentie]) => [rij, referentie])).toEqual([
      [2, "L-1"],
      [3, "L-2"],
      ["totaal", ""],
    ]);
    for (const cells of rows) {
      expect(cells).toHaveLength(first.length);
      expect(cells).not.toContain(null);
    }
  });

  test("with nobody in the quarter there is only the total", () => {
    const [, ...rows] = sum(table(good), "2020K1");
    expect(rows).toHaveLength(1);
    expect(rows[0].slice(0, 2)).toEqual(["totaal", ""]);
  });

  test.each(["2025K4", "2025/4", 20254, "15/11/2025", 45_976])("takes a quarter as %p", (quarter) =>
    expect(sum(table(good), quarter)[1][0]).toBe(2),
  );

  test("a step that is missing is told in its place", () => {
    const [, learner] = sum(table(row({ trap: null, kwartaal: null })));
    const tarief = overzicht.columns.findIndex(({ id }) => id === "tarief");
    expect(learner[tarief]).toEqual({ error: "#N/A", message: expect.stringContaining("trap") });
    expect(learner.at(-1)).toContain("trap");
  });
});

describe("single values", () => {
  const noRange = "neemt deze functie telkens één cel";
  test("beside the table a larger range is refused", () => {
    refused(sum(table(good), [["2025K4"], ["2026K1"]]), noRange);
    refused(check(table(good), [["2025K4", "2026K1"]]), noRange);
  });
  test("an error given in place of the table or of a value is passed on", () => {
    const error = { error: "#DIV/0!", message: "" };
    expect(check([[error]])).toEqual([[error]]);
    expect(sum(table(good), error)).toEqual([[error]]);
    expect(sum(table(good), [[error]])).toEqual([[error]]);
  });
  test("without a table and without a quarter nothing is said; with one of them what is missing", () => {
    for (const empty of [
      null,
      undefined,
      "",
      0,
      [[null]],
      [
        ["", ""],
        [0, null],
      ],
    ]) {
      expect(spillCells(controle, [empty], "nl")).toEqual([[""]]);
      expect(spillCells(overzicht, [empty, empty === undefined ? undefined : null], "nl")).toEqual([[""]]);
    }
    refused(spillCells(overzicht, [[[null]], "2025K4"], "nl"), "Geen enkele kolom is bekend");
    refused(sum(table(good), null), "Ontbreekt: kwartaal");
    refused(sum(table(good), 0), "Ontbreekt: kwartaal");
    refused(sum(table(good), "herfst"), "geen kwartaal");
  });
  test("an Invocation in the place of a quarter is a blank", () =>
    expect(check(table(good), { address: "Blad1!A1", functionName: "ROOSTERCONTROLE" })[1]).toEqual(clean));
});

test("they are functions as the others are, without .WAAROM", () => {
  const ids = cellFunctions.map(({ id }) => id);
  for (const { id } of tableFunctions) {
    expect(ids).toContain(id);
    expect(ids).not.toContain(`${id}.WAAROM`);
  }
  const [described] = customFunctions("nl", "").filter(({ id }) => id === "DUAAL.KWARTAALOVERZICHT");
  expect(described.parameters.map(({ name, optional }) => [name, optional])).toEqual([
    ["tabel", false],
    ["kwartaal", false],
  ]);
  expect(described.call(table(good), "2025K4").at(-1)?.[0]).toBe("totaal");
});

test("two thousand learners in one call", () => {
  const many = Array.from({ length: 2000 }, (_, place) => row({ referentie: `L-${place}` }));
  const started = performance.now();
  expect(check(table(...many))[1]).toEqual(clean);
  expect(sum(table(...many))).toHaveLength(2002);
  expect(performance.now() - started).toBeLessThan(10_000);
});
