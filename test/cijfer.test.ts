import { answerCells, type CellError, explainCells, tableCells } from "../addin/cells.ts";
import { answer, problemSentence, type Rule, rules, tell } from "../shared/index.ts";

const ruleOf = (id: string): Rule => rules.find((one) => one.id === id) as Rule;
const parameter = ruleOf("PARAMETER");
const tijdlijn = ruleOf("TIJDLIJN");
const cell = (id: string, day: string) => answerCells(parameter, [[[id]], [[day]]], "nl")[0][0];
const wrong = (id: string): string => {
  const { problem } = answer(parameter, [id, "2026-09-01"]);
  return problem === null ? "" : problemSentence(problem, "nl");
};

test("a figure stands in a cell in its own unit: percent, euro, a day as a serial, yes or no, a word", () => {
  expect(cell("leervergoeding/aandeel#3", "1/09/2026")).toBe(34.5);
  expect(cell("leervergoeding/ggmmi", "1/07/2026")).toBe(2233.61);
  expect(cell("premies/pkwp/overgang", "1/09/2023")).toBe(45_260);
  expect(cell("overeenkomst/odo", "1/09/2022")).toBe(true);
  expect(cell("kalender/vakantiedagen#kerst", "1/09/2026")).toBe("12-25");
});

test("ranges of ids and days pair cell by cell", () =>
  expect(
    answerCells(
      parameter,
      [[["leervergoeding/aandeel#1"], ["leervergoeding/aandeel#2"]], [["1/09/2026", "1/01/2027"]]],
      "nl",
    ),
  ).toEqual([
    [29, 29],
    [32, 32],
  ]));

test("an unknown figure is #N/A, and the sentence names it", () => {
  const { error, message } = cell("leervergoeding/uurminimum", "1/11/2022") as CellError;
  expect(error).toBe("#N/A");
  expect(message).toContain("minimum per uur, ODOS en ODO");
});

test("a wrong id suggests the ids that come nearest, a table its keys", () => {
  expect(wrong("leervergoeding/andeel")).toMatch(
    /“leervergoeding\/andeel” is geen keuze\. Kies uit leervergoeding\/aandeel,/,
  );
  expect(wrong("ggmmi")).toMatch(/Kies uit leervergoeding\/ggmmi,/);
  expect(wrong("kalender")).toMatch(/Kies uit (?:kalender\/[a-z-]+(?:, |\.)){5}$/);
  expect(wrong("leervergoeding/aandeel")).toContain(
    "Kies uit leervergoeding/aandeel#1, leervergoeding/aandeel#2, leervergoeding/aandeel#3.",
  );
  expect(wrong("leervergoeding/ggmmi#x")).toMatch(/Kies uit leervergoeding\/ggmmi\.$/);
});

test("what was typed is shown without what could be somebody's number", () =>
  expect(wrong("93.05.18-223.61")).not.toContain("223"));

test("the explanation says in which unit the answer is, and cites the figure", () => {
  const [, given, figure] = explainCells(parameter, [[["leervergoeding/aandeel#3"]], [["1/09/2026"]]], "nl");
  expect(given.slice(0, 4)).toEqual(["antwoord", expect.stringContaining("34,5 %"), 34.5, "%"]);
  expect(figure[0]).toBe("cijfer");
  expect(tell(answer(parameter, ["leervergoeding/ggmmi", "2026-07-01"]), "nl").unit).toBe("EUR");
  expect(tell(answer(parameter, ["overeenkomst/odo", "2026-07-01"]), "nl").unit).toBeNull();
});

test("a timeline spills words in the workbook's language, and what nobody knows as unknown", () => {
  const [header, ...rows] = tableCells(tijdlijn, [[["leervergoeding/uurminimum"]]], "nl");
  const place = (name: string) => header.indexOf(name);
  expect(rows[1].slice(0, 5)).toEqual(["01/11/2022", "31/10/2023", "", "", "euro per uur"]);
  expect(rows[1][place("zekerheid")]).toBe("onbekend");
  expect(rows[1][place("opmerking")]).toMatch(/^het bedrag van deze periode/);
  expect(rows[2].slice(0, 4)).toEqual(["01/11/2023", "30/04/2024", "", 4.11]);
  const [, first] = tableCells(tijdlijn, [[["premies/pkwp/overgang"]]], "fr");
  expect(first.slice(0, 5)).toEqual(["01/09/2023", "", "", "30/11/2023", "jour"]);
  expect(first[place("zekerheid")]).toBe("publié");
});

test("over HTTP the same rows keep the codes", () => {
  const { result } = tell(answer(tijdlijn, ["premies/pkwp/overgang"]), "fr");
  expect(result).toEqual([
    expect.objectContaining({
      vanaf: "2023-09-01",
      tot: null,
      waarde: "2023-11-30",
      eenheid: "day",
      zekerheid: "published",
    }),
  ]);
});
