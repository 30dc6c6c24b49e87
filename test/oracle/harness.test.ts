import { addMonths, quarterLast, weekday } from "./dates.ts";
import { ceil, decimal, floor, fraction, shown, toCent } from "./fractions.ts";
import { asked, counts, holdRule, maybe, type Oracle, seed, yesNo } from "./harness.ts";
import { leervergoeding } from "./leervergoeding.ts";

const { LEERTRAP }: Oracle = leervergoeding;

describe("the oracle finds what is wrong", () => {
  test("an answer that differs, with the values that show it", () => {
    const wrong = { ...LEERTRAP, says: () => ({ result: "1" }) };
    expect(() => holdRule("LEERTRAP", wrong)).toThrow(new RegExp(`seed: ${seed}[^]*alternerendeJaren`));
  });

  test("a certainty that differs", () => {
    const sure: Oracle[string]["says"] = (values) => ({ ...LEERTRAP.says(values), certainty: "derived" }) as never;
    expect(() => holdRule("LEERTRAP", { ...LEERTRAP, says: sure })).toThrow("Property failed");
  });

  test("a rule that the kernel has not", () => {
    expect(() => holdRule("NERGENS", LEERTRAP)).toThrow("the kernel has no rule NERGENS yet");
  });

  test("a parameter that the oracle does not know", () => {
    const values = { tweedeGraad: yesNo, alternerendeJaren: counts(10), derdeGraadJaar1: maybe(yesNo) };
    const less = asked({ needs: ["tweedeGraad", "alternerendeJaren"], values, says: () => ({ open: "" }) });
    expect(() => holdRule("LEERTRAP", less)).toThrow("kwalificatiefaseOV3");
  });
});

describe("the oracle's own arithmetic", () => {
  test("days", () => {
    expect(addMonths("2024-11-30", 3)).toBe("2025-02-28");
    expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
    expect(addMonths("2023-12-31", -1)).toBe("2023-11-30");
    expect(weekday("2026-09-01")).toBe(2);
    expect(quarterLast("2024K1")).toBe("2024-03-31");
  });

  test("money", () => {
    expect(shown(toCent(decimal("692.265")))).toBe(692.27);
    expect(shown(toCent(decimal("692.26499")))).toBe(692.26);
    expect([floor(fraction(-7, 2)), ceil(fraction(-7, 2)), ceil(fraction(7, 2))]).toEqual([-4n, -3n, 4n]);
  });
});
