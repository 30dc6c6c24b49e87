import { addDays, type Day, daysPerWeek, endOfMonth, mondayOf, weekdayOf, weeksBetween } from "../../base/day.ts";
import { memo } from "../../base/memo.ts";
import { perObject } from "../../base/per-object.ts";
import { schoolYearOfDay, schoolYearStart } from "../../base/schoolyear.ts";
import { type Schoolvakanties, schoolvakantieOn } from "./vakanties.ts";

/** Whether the second week of a two-week timetable holds: weeks alternate from the one that contains 1 September. */
const isSecondWeek = (day: Day): boolean => {
  const monday = mondayOf(day);
  // The week that contains 1 September begins the new year's turns, its August days included.
  const year = schoolYearOfDay(addDays(monday, daysPerWeek - 1));
  return (weeksBetween(mondayOf(schoolYearStart(year)), monday) & 1) === 1;
};

/** The letter of a weekly timetable on a day: W, L or -. */
export const letterOn = (weekrooster: string, day: Day): string => {
  const week = weekrooster.length > daysPerWeek && isSecondWeek(day) ? daysPerWeek : 0;
  return weekrooster[week + weekdayOf(day)];
};

/** The days of a month's timetable, and whether each falls in a school holiday. */
export type Roosterdag = { readonly day: Day; readonly vakantie: boolean };

const vanMaand = (calendar: Schoolvakanties, weekrooster: string, first: Day): readonly Roosterdag[] => {
  const days: Roosterdag[] = [];
  const last = endOfMonth(first);
  for (let day = first; day <= last; day = addDays(day, 1))
    if (letterOn(weekrooster, day) !== "-") days.push({ day, vakantie: schoolvakantieOn(calendar, day) !== null });
  return days;
};

/** The same month and timetable come back for every learner of a roster, so their days are remembered. */
const onthouden = perObject((calendar: Schoolvakanties) =>
  memo((key: string) => {
    const [letters, month] = key.split(" ");
    return vanMaand(calendar, letters, Number(month) as Day);
  }),
);

export const roosterdagen = (calendar: Schoolvakanties, weekrooster: string, first: Day): readonly Roosterdag[] =>
  onthouden(calendar)(`${weekrooster} ${first}`);
