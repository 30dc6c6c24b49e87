import fc from "fast-check";
import {
  begunTimes,
  type Cents,
  type Factor,
  factorDown,
  factorsHalfUp,
  fractionHalfUp,
  fractionOfHoursHalfUp,
  type Hundredths,
  hundredthsOf,
  partSharesHalfUp,
  productHalfUp,
  type Share,
  shareHalfUp,
  shareUp,
  timesHoursHalfUp,
  wholeOfHalfUp,
  wholeTimes,
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

test("a fraction of an hourly amount times hours is rounded once", () => {
  expect(fractionOfHoursHalfUp(427 as Cents, 15_200 as Hundredths, 19, 20)).toBe(61_659);
  expect(fractionOfHoursHalfUp(500 as Cents, 9125 as Hundredths, 11, 12)).toBe(41_823);
  expect(fractionOfHoursHalfUp(500 as Cents, 9125 as Hundredths, 0, 12)).toBe(0);
});

test("shares of parts are summed exactly and rounded once, up to the largest", () => {
  expect(partSharesHalfUp(310_000 as Cents, [{ share: 10_000, parts: 31 }])).toBe(10_000);
  const thirds = [3, 3, 3].map((parts) => ({ share: 10_000, parts }));
  expect(partSharesHalfUp(100 as Cents, thirds)).toBe(100);
  expect(partSharesHalfUp(100 as Cents, [])).toBe(0);
  fc.assert(
    fc.property(
      cents,
      fc.array(fc.record({ days: fc.integer({ min: 0, max: 10 }), parts: fc.integer({ min: 2, max: 31 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      (amount, months) => {
        const portions = months.map(({ days, parts }) => ({ share: days * 8588, parts }));
        const whole = portions.reduce((product, { parts }) => product * BigInt(parts), 1n);
        const owed = portions.reduce((sum, { share, parts }) => sum + (BigInt(share) * whole) / BigInt(parts), 0n);
        const [top, bottom] = [BigInt(amount) * owed, 10_000n * whole];
        expect(BigInt(partSharesHalfUp(amount as Cents, portions))).toBe((2n * top + bottom) / (2n * bottom));
      },
    ),
  );
});

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

/** Whether whole cents are an exact fraction rounded a half upward: at most a half above it, less than one below. */
const isHalfUp = (rounded: number, over: bigint, under: bigint): boolean =>
  2n * BigInt(rounded) * under <= 2n * over + under && 2n * BigInt(rounded) * under > 2n * over - under;

const factors = fc.integer({ min: 1, max: 20_000 });
const checked = { numRuns: 2000, seed: 3 };

test("a share, an amount made whole, amounts times factors and a product are rounded once, exactly", () => {
  const quarterly = fc.integer({ min: 0, max: 30_000_000 });
  fc.assert(
    fc.property(quarterly, quarterly, factors, factors, factors, (one, other, first, second, third) => {
      const [a, b, f, g, h] = [one, other, first, second, third].map(BigInt);
      expect(isHalfUp(shareHalfUp(one as Cents, first as Share), a * f, 10_000n)).toBe(true);
      expect(isHalfUp(wholeOfHalfUp(one as Cents, first as Factor), a * 10_000n, f)).toBe(true);
      const summed = factorsHalfUp([
        [one as Cents, first as Factor],
        [other as Cents, second as Factor],
      ]);
      expect(isHalfUp(summed, a * f + b * g, 10_000n)).toBe(true);
      const product = productHalfUp(one as Cents, [first, second], [10_000, third]);
      expect(isHalfUp(product, a * f * g, 10_000n * h)).toBe(true);
    }),
    checked,
  );
});

test("a part of a whole is cut to four decimals, and nothing of nothing is none", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 93 }), fc.integer({ min: 1, max: 93 }), (part, whole) => {
      const cut = BigInt(factorDown(part, whole));
      expect(cut * BigInt(whole) <= BigInt(part) * 10_000n).toBe(true);
      expect((cut + 1n) * BigInt(whole) > BigInt(part) * 10_000n).toBe(true);
    }),
    checked,
  );
  expect(factorDown(0, 0)).toBe(0);
});

test.each([
  [0, 5, 0, 0],
  [1, 5, 1, 0],
  [5, 5, 1, 1],
  [6, 5, 2, 1],
  [10, 5, 2, 2],
])("%d begins %d %d times and holds it %d times", (count, size, begun, whole) =>
  expect([begunTimes(count, size), wholeTimes(count, size)]).toEqual([begun, whole]),
);
