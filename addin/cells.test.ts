import { type Rule, rules } from "../shared/index.ts";
import { answerCells, explainCells } from "./cells.ts";

const ruleOf = (id: string): Rule => rules.find((rule) => rule.id === id) as Rule;
const leervergoeding = ruleOf("LEERVERGOEDING");
const regime = ruleOf("RSZREGIME");
const premie = ruleOf("PREMIEKWP");

const ask = (rule: Rule, ...given: unknown[]) => answerCells(rule, given, "nl");
const error = (code: string) => ({ error: code, message: expect.stringMatching(/\S{3}/) });
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("values, as people type them", () => {
  test.each([
    ["a serial", 44805],
    ["a serial with a time of day", 44805.75],
    ["ISO", "2022-09-01"],
    ["slashes", "1/09/2022"],
    ["dashes", "1-9-2022"],
    ["dots", "1.9.2022"],
    ["spaces around", " 01/09/2022 "],
  ])("a day as %s", (_how, day) => expect(ask(leervergoeding, day, 3)).toEqual([[648.3]]));

  test.each([
    ["month first", "9/13/2022"],
    ["two digits of a year", "1/09/22"],
    ["no such day", "31/09/2022"],
    ["29 February of no leap year", "29/02/2023"],
    ["the phantom day", 60],
    ["a negative serial", -1],
    ["a serial past all calendars", 1e9],
    ["yes", true],
    ["a word", "morgen"],
  ])("no day: %s", (_how, day) => expect(ask(leervergoeding, day, 3)).toEqual([[error("#VALUE!")]]));

  test.each([
    [3, 728.7],
    ["3", 728.7],
    [" 3 ", 728.7],
    ["trap 3", 728.7],
    ["échelon 3", 728.7],
    ["Step 3", 728.7],
  ])("the step %p", (step, amount) => expect(ask(leervergoeding, "1/03/2025", step)).toEqual([[amount]]));

  test.each(["OAO", "oao", " Oao ", "overeenkomst alternerende opleiding", "Contrat de formation en alternance"])(
    "the agreement %p",
    (word) => expect(ask(regime, "1/01/2008", "1/03/2025", word)).toEqual([["beperkt"]]),
  );

  const pkwp = (schoolYear: unknown, trained: unknown = true) =>
    ask(premie, "OAO", "1/09/2023", "30/06/2025", schoolYear, "Vlaams", trained, "15/10/2023");
  test.each(["2023-2024", "2023", 2023, 45200, "1/09/2023", "31/08/2024"])("the school year %p", (year) =>
    expect(pkwp(year)).toEqual([[1000]]),
  );
  test.each(["2023-2025", -1, 60, "schooljaar", true])("no school year: %p", (year) =>
    expect(pkwp(year)).toEqual([[error("#VALUE!")]]),
  );

  test.each([true, "WAAR", "true", "Ja", "oui", "YES", "vrai"])("yes as %p", (yes) =>
    expect(pkwp(2023, yes)).toEqual([[1000]]),
  );
  test.each([false, "ONWAAR", "nee", "non", "No", "faux"])("no as %p", (no) => expect(pkwp(2023, no)).toEqual([[0]]));
  test.each([1, "1", "misschien"])("neither yes nor no: %p", (word) =>
    expect(pkwp(2023, word)).toEqual([[error("#VALUE!")]]),
  );

  const odos = (hours: unknown, own?: unknown) => ask(leervergoeding, "1/06/2024", 1, "ODOS", hours, own);
  test.each([
    [7.5, 32.03],
    ["7,5", 32.03],
    ["7.5", 32.03],
    ["7,50", 32.03],
    [100.0000000001, 427],
  ])("hours as %p", (hours, amount) => expect(odos(hours)).toEqual([[amount]]));
  test.each(["zeven", "1.234", 7.123, Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1, 745])("no hours: %p", (hours) =>
    expect(odos(hours)).toEqual([[error("#VALUE!")]]),
  );
  test("an own hourly amount with a euro sign", () => expect(odos(100, "€ 4,50")).toEqual([[450]]));
});

describe("blanks", () => {
  test.each([null, undefined, "", " "])("an optional parameter that is %p takes its default", (blank) =>
    expect(ask(leervergoeding, "1/09/2022", 3, blank, blank, blank)).toEqual([[648.3]]),
  );
  test("0 is a blank where the default is not 0, as the desktop sends it", () =>
    expect(ask(leervergoeding, "1/09/2022", 3, 0, 0, 0)).toEqual([[648.3]]));
  test("0 is a value where the default is 0", () =>
    expect(ask(premie, "OAO", "1/09/2023", 0, 2023, 0, 0, 0, 0)).toEqual([[1000]]));
  test("ONWAAR is never a blank", () => expect(ask(premie, "OAO", "1/09/2023", "", 2023, "", false)).toEqual([[0]]));
  test("a blank end runs on", () => expect(ask(premie, "SAO", "1/09/2023", null, 2024)).toEqual([[600]]));
  test("a row whose needed cells are all blank gives nothing", () => {
    expect(ask(leervergoeding, null, null)).toEqual([[""]]);
    expect(ask(leervergoeding, 0, 0, "OAO")).toEqual([[""]]);
    expect(explainCells(leervergoeding, [null, ""], "nl")).toEqual([[""]]);
  });
  test("one needed cell alone is not enough", () =>
    expect(ask(leervergoeding, "1/09/2022", null)).toEqual([[error("#VALUE!")]]));
});

describe("ranges", () => {
  const days = column("1/09/2022", "1/12/2022", "1/11/2023");
  test("equal shapes pair cell by cell", () =>
    expect(ask(leervergoeding, days, column(3, 1, 2))).toEqual(column(648.3, 567, 638.2)));
  test("one cell broadcasts", () => {
    expect(ask(leervergoeding, days, 3)).toEqual(column(648.3, 674.5, 688));
    expect(ask(leervergoeding, days, [[3]])).toEqual(column(648.3, 674.5, 688));
  });
  test("a column with a row gives a table", () =>
    expect(ask(leervergoeding, column("1/12/2022", "1/11/2023"), [[1, 2, 3]])).toEqual([
      [567, 625.6, 674.5],
      [578.4, 638.2, 688],
    ]));
  test.each([
    ["columns of other lengths", days, column(1, 2)],
    [
      "a table with a column",
      [
        ["1/12/2022", "1/11/2023"],
        ["1/12/2022", "1/11/2023"],
      ],
      column(1, 2),
    ],
    ["rows of other lengths", [["1/12/2022", "1/11/2023"]], [[1, 2, 3]]],
  ])("other shapes do not fit: %s", (_what, one, other) =>
    expect(ask(leervergoeding, one, other)).toEqual([[error("#N/A")]]),
  );
  test("an error in a cell stays in its place", () =>
    expect(ask(leervergoeding, column("1/09/2022", { error: "#REF!", message: "" }, "1/11/2023"), 3)).toEqual(
      column(648.3, { error: "#REF!", message: "" }, 688),
    ));
  test("a bad cell spoils its own row only, a blank row gives a blank", () =>
    expect(ask(leervergoeding, column("1/09/2022", "morgen", null, "31/08/2016"), column(3, 3, null, 3))).toEqual(
      column(648.3, error("#VALUE!"), "", error("#N/A")),
    ));
  test("a whole column stops at the used rows", () => {
    const whole = Array.from({ length: 1_048_576 }, (_, row) => [row < 2 ? 44805 : null]);
    const steps = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? 3 : null]);
    const cells = ask(leervergoeding, whole, steps);
    expect(cells).toHaveLength(3);
    expect(cells.slice(0, 2)).toEqual(column(648.3, 648.3));
  });
  test("an explanation takes single cells", () =>
    expect(explainCells(leervergoeding, [days, 3], "nl")).toEqual([[error("#VALUE!")]]));
});

describe("older calls", () => {
  const invocation = { address: "Blad1!A1", functionName: "LEERVERGOEDING" };
  test("an Invocation behind the parameters is not read", () =>
    expect(ask(leervergoeding, "1/09/2022", 3, null, null, null, invocation)).toEqual([[648.3]]));
  test("an Invocation in the place of a newer parameter is a blank", () =>
    expect(ask(leervergoeding, "1/09/2022", 3, invocation)).toEqual([[648.3]]));
});

describe("explanations", () => {
  test("spill a header and rows of the kinds there are", () => {
    const [header, first, ...rest] = explainCells(leervergoeding, ["1/09/2022", 3], "nl");
    expect(header).toEqual(["soort", "tekst", "waarde", "eenheid", "artikel", "bron", "vanaf", "zekerheid"]);
    expect(first[0]).toBe("antwoord");
    expect(first[2]).toBe(648.3);
    expect(first[7]).toBe("bekendgemaakt");
    expect(rest.map(([kind]) => kind)).toEqual(Array(5).fill("cijfer"));
    const ggmmi = rest.find(([, text]) => String(text).startsWith("gewaarborgd"));
    expect(ggmmi?.slice(2, 4)).toEqual([1879.13, "euro per maand"]);
    expect(ggmmi?.[6]).toBe("01/08/2022");
  });
  test("say what is missing where the law is unknown", () => {
    const rows = explainCells(leervergoeding, ["1/07/2026", 1, "ODOS", 100], "nl");
    expect(rows.map(([kind]) => kind)).toEqual(["soort", "antwoord", "ontbreekt"]);
    expect(rows[1][7]).toBe("onbekend");
  });
  test("never hold null", () => {
    for (const rule of rules)
      for (const row of explainCells(rule, ["1/09/2022", 3], "nl")) expect(row).not.toContain(null);
  });
});
