import { type Iso, quarterOf, weekday } from "../dates.ts";
import { letterOf, publicHoliday, schoolHoliday } from "../kalender.ts";
import type { Learner, Roster, RosterOracle, Shift } from "./model.ts";

/** Holidays and timetables: premies-erkenning.md §6. */

/** Since then learners are free in school holidays, and their agreement is suspended. */
const freeSince = "2019-09-01";
const free = (day: Iso): boolean => day >= freeSince && schoolHoliday(day) !== "";
/** What is known of the calendar begins here. */
const known = "2016-09-01";
const isFeast = (day: Iso): boolean => day >= known && publicHoliday(day) !== "";

/** The row of a learner that tells of a day: that of its quarter, else the first. */
const rowOn = (rows: readonly Learner[], day: Iso): Learner | undefined =>
  rows.find(({ quarter }) => quarter === quarterOf(day)) ?? rows[0];

const unlikeTimetable = ({ referentie, datum, plaats }: Shift, { learners }: Roster): boolean => {
  if (referentie === undefined || datum === undefined) return false;
  const rows = learners.filter((learner) => learner.referentie === referentie);
  const learner = rowOn(rows, datum);
  if (learner?.weekrooster === undefined) return false;
  const { start, einde, weekrooster } = learner;
  if ((start !== undefined && datum < start) || (einde !== undefined && datum > einde)) return false;
  if (datum >= known && schoolHoliday(datum) !== "") return false;
  return letterOf(weekrooster, datum) !== (plaats === "school" ? "L" : "W");
};

export const kalender: RosterOracle = {
  "werk-in-schoolvakantie": {
    needs: "",
    shift: ({ datum, plaats }) => datum !== undefined && plaats !== "school" && free(datum),
  },
  "dienst-op-schooldag": { needs: "referentie datum learners", shift: unlikeTimetable },
  "start-in-schoolvakantie": {
    needs: "start overeenkomst",
    learner: ({ overeenkomst, start }) => overeenkomst === "OAO" && start !== undefined && free(start),
  },
  // A day that is free for another reason is told by that one.
  "start-op-feestdag": {
    needs: "start",
    learner: ({ overeenkomst, start }) =>
      start !== undefined && isFeast(start) && !(overeenkomst === "OAO" && free(start)),
  },
  "start-in-weekend": {
    needs: "start",
    learner: ({ overeenkomst, start }) => {
      if (start === undefined || weekday(start) < 6 || start.endsWith("-09-01")) return false;
      return !isFeast(start) && !(overeenkomst === "OAO" && free(start));
    },
  },
};
