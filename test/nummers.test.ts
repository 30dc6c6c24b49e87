import { answerCells } from "../addin/cells.ts";
import { ask, jsonHeaders } from "../functions/ask.fixture.ts";
import { answer, explain, languages, type Rule, rules, tell } from "../shared/index.ts";

const ids = ["INSZ", "KBO", "VESTIGING", "RSZNUMMER", "GEBOORTEDATUM"];
const ruleOf = (id: string): Rule => rules.find((one) => one.id === id) as Rule;

/** Numbers as people give them: right, wrong, too long, in words, as a number. */
const given = [
  "93051822361",
  "93.05.18-223.61",
  93051822361,
  "93051822362",
  "930518223611",
  "nr 93051822361",
  "1999999943",
];

test.each(ids)("%s never tells the number it was given", async (id) => {
  const rule = ruleOf(id);
  for (const number of given) {
    const digits = String(number).replace(/\D/g, "").slice(0, 8);
    const told = languages.map((language) => {
      const given = answer(rule, [number]);
      return [tell(given, language), explain(given, language), answerCells(rule, [[[number]]], language)];
    });
    const asked = { operation: "rule", params: { id }, headers: jsonHeaders };
    const { text } = await ask({ ...asked, body: JSON.stringify({ [rule.facts[0][0]]: number }) });
    for (const shown of [JSON.stringify(told), text]) expect(shown.replace(/[ .–-]/g, "")).not.toContain(digits);
  }
});

test.each(ids)("%s gives nothing for a blank cell", (id) => {
  for (const blank of [null, undefined, "", "  "]) expect(answerCells(ruleOf(id), [[[blank]]], "nl")).toEqual([[""]]);
});

test.each(ids.slice(0, 4))("%s takes the empty cell that Excel on the desktop sends as 0 for a blank", (id) =>
  expect(answerCells(ruleOf(id), [[[0]]], "nl")).toEqual([[""]]),
);

test("a column of numbers is judged one by one; an error stays in its place", () => {
  const error = { error: "#DIV/0!", message: "" };
  expect(answerCells(ruleOf("INSZ"), [[["93051822361"], ["geen"], [""], [error], [6031500116]]], "nl")).toEqual([
    [true],
    [false],
    [""],
    [error],
    [true],
  ]);
});
