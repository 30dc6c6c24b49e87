// Every category of the RSZ's own list with every code, against what RSZCODE answers and explains.
import { answer, type Rule, rules, tell } from "../shared/index.ts";
import { asked, categories, codes, compared, rows } from "./rsz-combinaties.ts";

const rszCode = rules.find(({ id }) => id === "RSZCODE") as Rule;

test("the list holds every learner's code, and as many categories as the RSZ's file", () => {
  const counted = codes.map(
    (code) => new Set(rows.filter((row) => row[1] === code).map(([category]) => category)).size,
  );
  expect(counted).toEqual([193, 183, 214, 209]);
  expect(categories.length).toBeGreaterThan(209);
});

describe.each(codes)("code %s", (code) => {
  test.each(categories)("category %s", (category) => {
    const { listed, answered } = compared(category, code);
    expect(answered).toEqual(listed);
  });
});

test.each(["2023K1", "2023K3"])("in %s the list is the same, and only assumed", (quarter) => {
  for (const code of codes) {
    const { result, certainty } = asked("000", code, quarter);
    expect({ result, certainty }).toEqual({ result: code, certainty: "assumed" });
  }
});

test.each([
  ["2019K3", "4"],
  ["2019K4", "1"],
])("in %s the type of learner is %s, in both regimes", (quarter, type) => {
  for (const birth of ["2001-12-31", "2000-12-31"]) {
    const { workings } = tell(answer(rszCode, [birth, quarter, "arbeider", "000"]), "nl");
    expect(workings).toContainEqual({ name: "type leerling (zone 00055)", value: type });
  }
});
