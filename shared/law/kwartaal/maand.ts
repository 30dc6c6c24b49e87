import { type Day, endOfMonth } from "../../base/day.ts";
import type { Cents } from "../../base/money.ts";
import { type Quarter, quarterMonths, quarterStart } from "../../base/quarter.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import { gewoonWeekrooster, type Overeenkomst, type Trap } from "../../facts/overeenkomst.ts";
import { monthAt, numberAt, type Roster, wordAt } from "../../roster/roster.ts";
import { hogereTrap } from "../leervergoeding/hogere-trap.ts";
import { leervergoeding } from "../leervergoeding/leervergoeding.ts";
import { leervergoedingMaand } from "../leervergoeding/maand.ts";

/** Tariff and amount due of a month of a row, in cents; null where they are unknown or do not apply. */
export type Maand = {
  readonly tarief: Cents | null;
  readonly verschuldigd: Cents | null;
  readonly answers: readonly Answer[];
};

/** The step in a month: the row's, and one more from the month that begins on or after `trapVanaf`. */
const trapIn = (roster: Roster, row: number, quarter: Quarter, first: Day): Trap | null => {
  const trap = wordAt(roster, "trap", row) as Trap | null;
  const vanaf = numberAt(roster, "trapVanaf", row);
  if (trap === null || vanaf === null || vanaf <= quarterStart(quarter) || first < vanaf) return trap;
  return hogereTrap[trap];
};

/** Whether the agreement of a row runs on a day of the month that begins on `first`. */
export const looptIn = (roster: Roster, row: number, first: Day): boolean => {
  const start = numberAt(roster, "start", row);
  const einde = numberAt(roster, "einde", row);
  return (start === null || start <= endOfMonth(first)) && (einde === null || einde >= first);
};

const cents = (answer: Answer): Cents | null => answer.result as Cents | null;

/** Tariff and what is due in a month (0, 1, 2) of the quarter; null when the agreement does not run in it. */
export const verschuldigdeMaand = (roster: Roster, row: number, quarter: Quarter, month: number): Maand | null => {
  const first = quarterMonths(quarter)[month];
  if (!looptIn(roster, row, first)) return null;
  const overeenkomst = wordAt(roster, "overeenkomst", row) as Overeenkomst;
  const trap = trapIn(roster, row, quarter, first) ?? (overeenkomst === "OAO" ? null : "1");
  if (trap === null) return { tarief: null, verschuldigd: null, answers: [] };
  const start = numberAt(roster, "start", row) as Day | null;
  const tarief = answerFacts(leervergoeding, {
    datum: start !== null && start > first ? start : first,
    trap,
    overeenkomst,
    uren: monthAt(roster, "uren", month, row),
    uurbedrag: numberAt(roster, "uurbedrag", row),
  });
  if (overeenkomst !== "OAO") return { tarief: cents(tarief), verschuldigd: cents(tarief), answers: [tarief] };
  const maand = answerFacts(leervergoedingMaand, {
    maand: first,
    trap,
    weekrooster: wordAt(roster, "weekrooster", row) ?? gewoonWeekrooster,
    afwezig: monthAt(roster, "afwezig", month, row) ?? 0,
    start,
    einde: numberAt(roster, "einde", row),
    statuut: wordAt(roster, "statuut", row) ?? "arbeider",
    overeenkomst,
    uren: null,
    uurbedrag: null,
    onbetaaldeVakantie: 0,
    betaaldeVakantie: 0,
    essentieel: null,
  });
  return { tarief: cents(tarief), verschuldigd: cents(maand), answers: [tarief, maand] };
};
