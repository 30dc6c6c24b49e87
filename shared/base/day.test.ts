import { UTCDate } from "@date-fns/utc";
import { addMonths as addMonthsTo } from "date-fns";
import fc from "fast-check";
import {
  addMonths,
  ageOn,
  type Day,
  dayOf,
  dayOfText,
  endOfMonth,
  firstOfMonth,
  isoOf,
  lastDayOfTerm,
  monthNumber,
  partsOf,
  slashedOf,
  weekdayOf,
  yearOf,
} from "./day.ts";
import { type Quarter, quarterEnd, quarterOfDay, quarterOfText, quarterStart, quarterText } from "./quarter.ts";
import { schoolYearOfDay, schoolYearOfText, schoolYearText } from "./schoolyear.ts";
import { dayOfSerial, serialOf } from "./serial.ts";

const day = (text: string) => dayOfText(text) as Day;

test.each([
  ["1970-01-01", 0, 3],
  ["2024-02-29", 19_782, 3],
  ["2026-11-22", 20_779, 6],
  ["1969-12-29", -3, 0],
])("%s is day %d, weekday %d from Monday", (text, number, weekday) => {
  expect(day(text)).toBe(number);
  expect(isoOf(day(text))).toBe(text);
  expect(weekdayOf(day(text))).toBe(weekday);
});

test.each([
  "2023-02-29",
  "2024-13-01",
  "0/01/2024",
  "32/01/2024",
  "1/09/22",
  "1-9/2022",
  "9/2022",
  "1899-12-31",
  "2200-01-01",
])("%s is no day", (text) => expect(dayOfText(text)).toBeNull());

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [44_805, "2022-09-01"],
  [36_526, "2000-01-01"],
])("serial %d is %s", (serial, text) => {
  expect(isoOf(dayOfSerial(serial) as Day)).toBe(text);
  expect(serialOf(day(text))).toBe(serial);
});

test.each([0, 60, -5, 1e9])("serial %d is no day", (serial) => expect(dayOfSerial(serial)).toBeNull());

test("every day has the date of the calendar, and every term the end that the calendar's library gives it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day("1900-01-01"), max: day("2199-12-31") }),
      fc.integer({ min: -240, max: 240 }),
      (number, months) => {
        const date = new UTCDate(number * 86_400_000);
        const given = number as Day;
        expect(partsOf(given)).toEqual({
          year: date.getFullYear(),
          month: date.getMonth() + 1,
          dayOfMonth: date.getDate(),
        });
        expect(addMonths(given, months) * 86_400_000).toBe(addMonthsTo(date, months).getTime());
        expect(endOfMonth(given) * 86_400_000).toBe(Date.UTC(date.getFullYear(), date.getMonth() + 1, 0));
        expect([yearOf(given), monthNumber(given)]).toEqual([
          date.getFullYear(),
          date.getFullYear() * 12 + date.getMonth(),
        ]);
      },
    ),
    { numRuns: 20_000, seed: 20_261_122 },
  );
});

test("terms of months", () => {
  expect(isoOf(addMonths(day("2024-11-30"), 3))).toBe("2025-02-28");
  expect(isoOf(addMonths(day("2024-03-31"), -1))).toBe("2024-02-29");
  expect(isoOf(lastDayOfTerm(day("2026-09-01"), 3))).toBe("2026-11-30");
  expect(isoOf(lastDayOfTerm(day("2024-11-30"), 3))).toBe("2025-02-27");
  expect(isoOf(endOfMonth(day("2024-02-10")))).toBe("2024-02-29");
  expect(isoOf(firstOfMonth(day("2024-02-10")))).toBe("2024-02-01");
  expect(slashedOf(day("2024-2-9"))).toBe("09/02/2024");
});

test("age is reached on the birthday", () => {
  expect(ageOn(day("2008-06-30"), day("2026-06-29"))).toBe(17);
  expect(ageOn(day("2008-06-30"), day("2026-06-30"))).toBe(18);
  expect(dayOf(2026, 2, 29)).toBeNull();
});

test.each(["2026K3", "2026Q3", "2026k3", "2026/3", "2026-3", "20263"])("the quarter %s", (text) => {
  const quarter = quarterOfText(text) as Quarter;
  expect(quarterText(quarter)).toBe("2026K3");
  expect([isoOf(quarterStart(quarter)), isoOf(quarterEnd(quarter))]).toEqual(["2026-07-01", "2026-09-30"]);
  expect(quarterOfDay(day("2026-09-30"))).toBe(quarter);
});

test.each(["2026K5", "2026K0", "20265", "20160", "K3", "2026"])("no quarter: %s", (text) =>
  expect(quarterOfText(text)).toBeNull(),
);

test("a school year turns on 1 September", () => {
  expect(schoolYearText(schoolYearOfDay(day("2026-08-31")))).toBe("2025-2026");
  expect(schoolYearText(schoolYearOfDay(day("2026-09-01")))).toBe("2026-2027");
  expect(schoolYearOfText("2026-2027")).toBe(2026);
  expect(schoolYearOfText("2026-2028")).toBeNull();
});
