import { addDays, type Day, daysPerWeek, endOfMonth, weekdayOf, weeksBetween } from "../../base/day.ts";
import { memo } from "../../base/memo.ts";
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
  return (weeksBetween(monday, day) & 1) === 1;
};

/** The letter of a weekly timetable on a day: W, L or -. */
export const letterOn = (weekrooster: string, day: Day): string => {
  const week = weekrooster.length > daysPerWeek && isSecondWeek(day) ? daysPerWeek : 0;
  return weekrooster[week + weekdayOf(day)];
};

/** The days of a month's timetable, and whether each falls in a school holiday. */
export type Roosterdag = { readonly day: Day; readonly vakantie: boolean };

const roosterdagenVan = (calendar: Schoolvakanties, weekrooster: string, first: Day): readonly Roosterdag[] => {
  const days: Roosterdag[] = [];
  const last = endOfMonth(first);
  for (let day = first; day <= last; day = addDays(day, 1))
    if (letterOn(weekrooster, day) !== "-") days.push({ day, vakantie: schoolvakantieOn(calendar, day) !== null });
  return days;
};

const known = new WeakMap<Schoolvakanties, (key: string) => readonly Roosterdag[]>();

/** The same month and timetable come back for every learner of a roster, so their days are remembered. */
export const roosterdagen = (calendar: Schoolvakanties, weekrooster: string, first: Day): readonly Roosterdag[] => {
  let days = known.get(calendar);
  if (days === undefined) {
    days = memo((key: string) => {
      const [letters, month] = key.split(" ");
      return roosterdagenVan(calendar, letters, Number(month) as Day);
    });
    known.set(calendar, days);
  }
  return days(`${weekrooster} ${first}`);
};
