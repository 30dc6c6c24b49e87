import { isYounger } from "./age.ts";
import { type Day, dayOfText } from "./day.ts";

const day = (text: string): Day => dayOfText(text) as Day;

test.each([
  ["the day before the birthday", "2009-09-02", "2024-09-01", 15, true],
  ["the birthday", "2009-09-01", "2024-09-01", 15, false],
  ["the day after the birthday", "2009-08-31", "2024-09-01", 15, false],
  ["years before", "2012-01-01", "2024-09-01", 15, true],
  ["years after", "1980-01-01", "2024-09-01", 15, false],
  ["born on 29 February, on the 28th", "2008-02-29", "2023-02-28", 15, true],
  ["born on 29 February, on 1 March", "2008-02-29", "2023-03-01", 15, false],
  ["not born yet", "2024-09-02", "2024-09-01", 1, true],
  ["a year without a 29 February", "2023-01-01", "2024-01-01", 1, false],
  ["the day before a whole year with a 29 February", "2024-01-02", "2025-01-01", 1, true],
])("%s", (_what, birth, on, years, expected) => expect(isYounger(day(birth), day(on), years)).toBe(expected));

test("of a day that is not known nobody is younger", () => {
  expect(isYounger(Number.NaN, day("2024-09-01"), 15)).toBe(false);
  expect(isYounger(day("2024-09-01"), Number.NaN, 15)).toBe(false);
});
