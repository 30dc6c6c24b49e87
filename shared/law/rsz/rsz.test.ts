import { adopt, answer, explain, type OwnFile, parameters, type Rule, rules, tell } from "../../index.ts";

const ruleOf = (id: string): Rule => rules.find((one) => one.id === id) as Rule;
const vermindering = ruleOf("VERMINDERING");
const bijdrage = ruleOf("RSZBIJDRAGE");

/** The steps of an answer as name and value. */
const stepsOf = (rule: Rule, values: readonly unknown[]) =>
  Object.fromEntries(tell(answer(rule, values), "en").workings.map(({ name, value }) => [name, value]));

describe("the formula of the structural reduction, category 1, µ 1", () => {
  test.each([
    ["2023K1", 2023.5, 2939.42],
    ["2024K2", 2186.1, 3054.05],
  ])("%s: R of %d is %d, above the cap", (quarter, wage, R) =>
    expect(stepsOf(vermindering, ["3000", wage, "2003-05-05", quarter, "bediende"])).toMatchObject({
      "quarterly reference wage S": wage,
      "full-time amount R": R,
    }),
  );
});

describe("beta: what is left of a target-group reduction of 1,000 euro", () => {
  test.each([
    [0.85, 1000],
    [0.8, 1000],
    [0.7, 805],
    [0.4, 400],
  ])("µ %d: %d", (mu, expected) =>
    expect(
      stepsOf(vermindering, ["6310", 3000, "2006-05-05", "2023K1", "bediende", "1", "2022-09-01", "Vlaams", mu]),
    ).toMatchObject({ "reduction before the cap (amount × µ × beta)": expected }),
  );
});

describe("beta of the structural reduction: R × µ × beta", () => {
  test.each([
    [0.7, 1.222],
    [0.4, 1.18],
  ])("µ %d gives beta %d", (mu, beta) => {
    const steps = stepsOf(vermindering, ["3000", 3500, "2003-05-05", "2026K3", "bediende", "1", null, null, mu]);
    const R = steps["full-time amount R"] as number;
    const whole = steps["reduction before the cap (R × µ × beta)"] as number;
    expect(Math.abs(whole - R * mu * beta)).toBeLessThan(0.006);
  });
});

describe("contributions show each of their lines", () => {
  test("up to 2023K4 the worker code has one line, and the closure fund its own", () =>
    expect(stepsOf(bijdrage, [1944.9, "2006-05-05", "2023K1", "arbeider"])).toEqual({
      "contribution base": 2100.49,
      "line of the worker code: basic, holiday, special and asbestos contribution": 145.98,
      "closure fund, basic contribution (809, type 2)": 1.47,
      "contributions before reductions": 147.45,
    }));

  test("afterwards each part has a line; in the full regime reductions come off", () =>
    expect(stepsOf(bijdrage, [1944.9, "2004-05-05", "2026K3", "arbeider", 25])).toEqual({
      "contribution base": 2100.49,
      "basic contribution (25 %)": 525.12,
      "holiday contribution, quarterly part (253)": 117.0,
      "special contribution accidents at work (255)": 0.42,
      "asbestos fund (256)": 0.21,
      "closure fund, basic contribution (809, type 5)": 8.19,
      "closure fund, special contribution (810, type 0)": 2.1,
      "temporary unemployment (859)": 2.1,
      "unemployment (855)": 35.5,
      "contributions before reductions": 690.64,
      "structural reduction (3000), to deduct": 525.12,
    }));

  test("of a sum with an unknown part the known lines are told, and what is missing", () => {
    const told = tell(answer(bijdrage, [1944.9, "2007-05-05", "2024K1", "bediende", 20]), "en");
    expect(told).toMatchObject({
      result: null,
      certainty: "unknown",
      missing: ["asbestos fund (256)"],
      subtotalKnown: 28.98,
    });
  });

  test("what is assumed of the limited regime is said: 859 always, 857 from the threshold on", () => {
    const codes = (count: number) =>
      tell(answer(bijdrage, [1944.9, "2008-05-05", "2026K3", "bediende", count]), "en").assumptions.flatMap(
        (line) => /^contribution (\d+)/.exec(line)?.[1] ?? [],
      );
    expect(codes(9)).toEqual(["859"]);
    expect(codes(10)).toEqual(["859", "857"]);
  });
});

describe("what the sentence of contributions says", () => {
  const sentenceOf = (values: readonly unknown[]) => tell(answer(bijdrage, values), "en").because;

  test("an unknown part is named, and what fills it", () => {
    expect(sentenceOf([1944.9, "1997-05-05", "2018K1", "bediende"])).toMatch(
      /Missing: closure fund, basic, .*; closure fund, special .*\. Your rate in fso, or a figure of your own/,
    );
    expect(sentenceOf([1944.9, "2007-05-05", "2024K1", "bediende", 20])).toMatch(
      /Missing: asbestos fund \(256\)\. A figure of your own fills the gap\./,
    );
  });
  test("below the least work fraction it says why there is no reduction", () =>
    expect(sentenceOf([500, "2001-05-05", "2026K3", "bediende", 1, "1", 0.2749])).toContain(
      "0.2749 lies below 0.275, so there is no reduction",
    ));
  test("without a wage there is nothing to compute", () =>
    expect(sentenceOf([0, "2001-05-05", "2026K3", "bediende"])).toBe(
      "Without a wage in the quarter there are no employer contributions.",
    ));
  test("in the full regime up to 2023K4 the line is the employer's part of it", () =>
    expect(stepsOf(bijdrage, [1944.9, "2001-05-05", "2023K1", "bediende"])).toHaveProperty([
      "employer’s part of the line of the worker code: basic, special and asbestos contribution",
    ]));
});

test("contribution 852 is not charged, and said; an own figure that it is due charges it", () => {
  const told = () => tell(answer(bijdrage, [2000, "2001-05-05", "2026K3", "bediende"]), "en");
  const before = told();
  expect(before.assumptions.join("; ")).toContain("contribution 852 (0.1 %) is not charged");
  const value = { from: "2026-07-01", value: true, source: "own inquiry" };
  const undo = adopt(parameters, {
    organisatie: "Bakery",
    cijfers: [{ id: "rsz/bijdragen/volledig-852", values: [value] }],
  } as OwnFile);
  try {
    expect(told().assumptions.join("; ")).not.toContain("is not charged: no source says");
    expect(told().workings).toContainEqual({ name: "contribution 852", value: 2 });
    expect(told().result).toBe((before.result as number) + 2);
  } finally {
    undo();
  }
});

test.each(["105", "205", "305", "505", "754"])("category %s: type 2 is allowed beside type 0", (category) =>
  expect(stepsOf(ruleOf("RSZCODE"), ["2004-05-05", "2023K2", "arbeider", category])).toMatchObject({
    "contribution type": "0",
    "contribution type that is allowed too": "2",
  }),
);

test("outside 2023/2 a refused pair is refused by the list of that quarter", () => {
  const sentenceIn = (quarter: string) =>
    tell(answer(ruleOf("RSZCODE"), ["2004-05-05", quarter, "arbeider", "039"]), "en").because;
  expect(sentenceIn("2023K2")).toMatch(/^The RSZ does not allow code 015/);
  expect(sentenceIn("2024K2")).toMatch(/^The list of 2023\/2 does not allow code 015/);
});

test("a value with a neighbour on one side only is assumed, by name", () => {
  const { certainty, assumptions } = tell(
    answer(vermindering, ["3000", 1944.9, "1996-05-05", "2016K3", "bediende", "2"]),
    "en",
  );
  expect(certainty).toBe("assumed");
  expect(assumptions.join("; ")).toContain(
    "a value is known on one side only of: structural reduction, category 2: fixed amount F; ",
  );
});

test("every sentence of an explanation is filled in, in every language", () => {
  const asked = [
    [bijdrage, [9000, "2003-05-05", "2025K2", "arbeider", 25]],
    [bijdrage, [1944.9, "2006-05-05", "2023K1", "arbeider", 1, "2", 1, 0.2, "2022-09-01"]],
    [vermindering, ["6310", 1944.9, "2003-05-05", "2023K1", "arbeider"]],
    [ruleOf("RSZCODE"), ["2004-05-05", "2023K2", "arbeider", "039"]],
    [ruleOf("PERSOONLIJKEBIJDRAGE"), [6900, "2005-05-05", "2026K3", "bediende"]],
    [ruleOf("RSZLEERLING"), ["2024-10-01", 28, 600, true]],
    [ruleOf("MENTORKORTING"), [6, "2023K3"]],
  ] as const;
  for (const [rule, values] of asked)
    for (const language of ["nl", "fr", "en"] as const)
      for (const { tekst } of explain(answer(rule, values), language)) expect(tekst).not.toMatch(/[{}]|undefined|null/);
});
