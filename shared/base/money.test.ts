import fc from "fast-check";
import {
  type Cents,
  fractionHalfUp,
  type Hundredths,
  hundredthsOf,
  type Share,
  shareUp,
  timesHoursHalfUp,
} from "./money.ts";

const cents = fc.integer({ min: 0, max: 10_000_000 });

test("a share rounded up to a step is the least multiple that is not below it, exactly", () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(1, 5, 10, 100), (amount, share, step) => {
      const rounded = BigInt(shareUp(amount as Cents, share as Share, step as Cents));
      const exact = BigInt(amount) * BigInt(share);
      expect(rounded % BigInt(step)).toBe(0n);
      expect(rounded * 10_000n >= exact).toBe(true);
      expect((rounded - BigInt(step)) * 10_000n < exact).toBe(true);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test("a fraction is rounded to the cent, a half upward, exactly", () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 31 }), fc.integer({ min: 1, max: 31 }), (amount, part, whole) => {
      const rounded = BigInt(fractionHalfUp(amount as Cents, part, whole));
      const doubled = 2n * BigInt(amount) * BigInt(part);
      const width = BigInt(whole);
      expect(2n * rounded * width <= doubled + width).toBe(true);
      expect(2n * rounded * width > doubled - width).toBe(true);
    }),
    { numRuns: 2000, seed: 2 },
  );
});

test.each([
  [72_870, 19, 20, 69_227],
  [1, 1, 2, 1],
  [3, 1, 2, 2],
  [100, 1, 3, 33],
  [200, 1, 3, 67],
  [0, 5, 7, 0],
])("%d cents × %d/%d is %d", (amount, part, whole, expected) =>
  expect(fractionHalfUp(amount as Cents, part, whole)).toBe(expected),
);

test("an hourly amount times hours", () => {
  expect(timesHoursHalfUp(427 as Cents, 750 as Hundredths)).toBe(3203);
  expect(timesHoursHalfUp(411 as Cents, 0 as Hundredths)).toBe(0);
});

test.each([
  [648.3, 64_830],
  [0.1 + 0.2, 30],
  [1.005, null],
  [1e14, null],
  [-2.5, -250],
])("%d as whole hundredths is %p", (number, whole) => expect(hundredthsOf(number)).toBe(whole));
