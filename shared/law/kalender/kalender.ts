import { addDays, type Day, endOfMonth, weekdayOf } from "../../base/day.ts";
import { schoolYearOfDay, schoolYearStart } from "../../base/schoolyear.ts";
import { date, type Parameter, type ParameterFile } from "../../engine/parameter.ts";
import schoolvakantiesFile from "./schoolvakanties.json" with { type: "json" };

/** First and last days of the school holidays, by school year; the Friday after Ascension hangs on `hemelvaart`. */
export type Schoolvakanties = Readonly<Record<string, Day>>;
export const schoolvakanties = date(
  schoolvakantiesFile as ParameterFile,
) as Parameter<unknown> as Parameter<Schoolvakanties>;

const periods = ["herfst", "kerst", "krokus", "paas", "zomer"] as const;
export type Schoolvakantie = (typeof periods)[number] | "hemelvaart";

/** The school holiday a day falls in, in the calendar of its school year, or null. */
export const schoolvakantieOn = (calendar: Schoolvakanties, day: Day): Schoolvakantie | null => {
  for (const period of periods) if (day >= calendar[`${period}Van`] && day <= calendar[`${period}Tot`]) return period;
  return day === addDays(calendar.hemelvaart, 1) ? "hemelvaart" : null;
};

/** Whether the second week of a two-week timetable holds: weeks alternate from the one that contains 1 September. */
const isSecondWeek = (day: Day): boolean => {
  const first = schoolYearStart(schoolYearOfDay(day));
  const monday = addDays(first, -weekdayOf(first));
  return Math.floor((day - monday) / 7) % 2 === 1;
};

/** The letter of a weekly timetable on a day: W, L or -. */
export const letterOn = (weekrooster: string, day: Day): string => {
  const week = weekrooster.length > 7 && isSecondWeek(day) ? 7 : 0;
  return weekrooster[week + weekdayOf(day)];
};

/** All days of the month that begins on `first`. */
export const daysOfMonth = (first: Day): readonly Day[] =>
  Array.from({ length: endOfMonth(first) - first + 1 }, (_, index) => addDays(first, index));
