import {
  addDays,
  addMonths,
  earlier,
  type Iso,
  iso,
  later,
  quarterFirst,
  quarterLast,
  schoolYearOf,
} from "../dates.ts";
import { registrationDeadline } from "../premies.ts";
import { everyMonth, firstDays, maandenVan, runsIn } from "./maanden.ts";
import { type Learner, monthly, type RosterOracle } from "./model.ts";

/** premies-erkenning.md §1, §5: the premium begins; agreements of adults exist. */
const premium = "2023-09-01";
const adults = "2022-09-01";
const most = 3;

/** C1: a region that is not given may be the Flemish one. */
const isOutside = ({ gewest }: Learner): boolean => gewest !== undefined && gewest !== "Vlaams";

/** §1.4: so many months from a day end on the day before the same day so many months on. */
const lasts = (months: number, from: Iso, to: Iso): boolean => addDays(addMonths(from, months), -1) <= to;
const lastsInYear = (months: number, start: Iso, einde: Iso | undefined, year: number): boolean =>
  lasts(months, later(start, iso(year, 9, 1)), earlier(einde ?? iso(year + 1, 8, 31), iso(year + 1, 8, 31)));

/** leervergoeding.md §6: an agreement lasts three years at most. */
const lastPossible = (start: Iso): Iso => addDays(addMonths(start, 36), -1);

/**
 * The school year, by its first year, of which a row asks the premium: that of its quarter, or of the start where that
 * is later. None before the premium, and none where the agreement does not run in the quarter.
 */
const yearAsked = ({ start, einde, quarter, unreadable }: Learner): number | undefined => {
  if (start === undefined || unreadable.has("einde") || (einde !== undefined && einde < start)) return undefined;
  const runs =
    quarter === undefined || (start <= quarterLast(quarter) && (einde === undefined || einde >= quarterFirst(quarter)));
  const day = quarter === undefined ? start : later(start, quarterFirst(quarter));
  return runs && day >= premium ? schoolYearOf(day) : undefined;
};

/** Of who may have a premium in a school year. */
const inYear =
  (says: (learner: Learner, year: number) => boolean) =>
  (learner: Learner): boolean => {
    const year = yearAsked(learner);
    return year !== undefined && !isOutside(learner) && says(learner, year);
  };

/** C7: a day at the counter after the last. Of an agreement that ended before the premium nothing is lost. */
const isLate = (column: "geregistreerdOp" | "toestemmingOp") => (learner: Learner) => {
  const { start, einde, [column]: done } = learner;
  if (start === undefined || done === undefined || isOutside(learner)) return false;
  return (einde ?? lastPossible(start)) >= premium && done > registrationDeadline(start);
};

/** Whether a premium can still come of the agreement. */
const mayComeOf = ({ start, einde, premiesOntvangen = 0 }: Learner): boolean => {
  if (start === undefined || premiesOntvangen >= most) return false;
  // No source tells how months are counted: three by the calendar may be four.
  if (einde !== undefined) {
    const years = Array.from({ length: 30 }, (_, place) => 2023 + place);
    return years.some((year) => lastsInYear(3, start, einde, year));
  }
  return start >= premium || lastsInYear(4, start, lastPossible(start), 2023);
};
const isMissing = (column: "geregistreerdOp" | "toestemmingOp") => (learner: Learner) =>
  !learner.broken && learner[column] === undefined && !isOutside(learner) && mayComeOf(learner);

/** Whether surely nothing is to be paid for a month. An SAO never pays. */
const owesNothing = (learner: Learner, month: 1 | 2 | 3): boolean => {
  const { overeenkomst, broken, start = "", einde, quarter } = learner;
  if (overeenkomst === "SAO" || broken || quarter === undefined || (einde !== undefined && einde < start)) return false;
  const first = firstDays(learner)[month - 1];
  if (!runsIn(learner, first)) return true;
  // Whether any day is paid does not depend on the step.
  if (overeenkomst === "OAO")
    return maandenVan({ ...learner, trap: "1" }).some((one) => one.month === month && one.verschuldigd === 0);
  return monthly(learner, "uren", month) === 0 && later(start, first) >= adults;
};

/** premies-erkenning.md §1. */
export const premies: RosterOracle = {
  "laat-geregistreerd": { needs: "start geregistreerdOp", learner: isLate("geregistreerdOp") },
  "laat-toegestemd": { needs: "start toestemmingOp", learner: isLate("toestemmingOp") },
  "registratie-ontbreekt": { needs: "start geregistreerdOp", learner: isMissing("geregistreerdOp") },
  "toestemming-ontbreekt": { needs: "start toestemmingOp", learner: isMissing("toestemmingOp") },
  "rekeningnummer-ontbreekt": {
    needs: "start toestemmingOp rekeningnummer",
    learner: (learner) => {
      const { einde, toestemmingOp, rekeningnummer, unreadable } = learner;
      if (toestemmingOp === undefined || rekeningnummer !== undefined || unreadable.has("rekeningnummer")) return false;
      return !isOutside(learner) && (einde === undefined || einde >= premium);
    },
  },
  // C5.
  "mentor-zonder-opleiding": {
    needs: "mentorInsz/mentorGeboortedatum mentorOpleidingOp",
    learner: ({ broken, mentorInsz, mentorGeboortedatum, mentorOpleidingOp }) =>
      !broken && mentorOpleidingOp === undefined && (mentorInsz !== undefined || mentorGeboortedatum !== undefined),
  },
  "pkwp-mentoropleiding-later": {
    needs: "start mentorOpleidingOp",
    learner: inYear(({ einde, mentorOpleidingOp = "" }, year) => {
      const last = iso(year + 1, 8, 31);
      return mentorOpleidingOp > earlier(einde ?? last, last);
    }),
  },
  // C2.
  "pkwp-te-kort": {
    needs: "start einde",
    learner: inYear(({ start = "", einde }, year) => !lastsInYear(4, start, einde, year)),
  },
  "pkwp-buiten-vlaanderen": {
    needs: "start gewest",
    learner: (learner) => {
      const { start, einde } = learner;
      return start !== undefined && isOutside(learner) && (einde === undefined || einde >= premium);
    },
  },
  // C8.
  "pkwp-maximum": {
    needs: "start premiesOntvangen",
    learner: inYear(({ premiesOntvangen = 0 }) => premiesOntvangen >= most),
  },
  // C4: of adults there is no level, and a DA may be of either.
  "pkwp-vks": {
    needs: "overeenkomst start vks",
    learner: inYear(({ overeenkomst, vks = 0 }) => (overeenkomst === "OAO" || overeenkomst === "SAO") && vks > 4),
  },
  "pkwp-helft": {
    needs: "start urenWerkplek urenLes",
    learner: inYear(
      ({ urenWerkplek, urenLes }) => urenWerkplek !== undefined && urenLes !== undefined && urenWerkplek < urenLes,
    ),
  },
  // A DA or ODOW has a wage; and of an allowance in an SAO another check tells.
  "vergoed-tegenstrijdig": {
    needs: "overeenkomst vergoed leervergoeding",
    learner: (learner) => {
      const { overeenkomst, vergoed, uurbedrag = 0, kwartaalloon = 0 } = learner;
      if (vergoed === undefined || overeenkomst === undefined || /^(DA|ODOW)$/.test(overeenkomst)) return false;
      const amounts = everyMonth.map((month) => monthly(learner, "leervergoeding", month));
      const isPaid = amounts.some((amount = 0) => amount > 0);
      if (!vergoed) return isPaid && overeenkomst !== "SAO";
      if (isPaid || uurbedrag > 0 || kwartaalloon > 0) return false;
      return everyMonth.some((month) => amounts[month - 1] === 0 && !owesNothing(learner, month));
    },
  },
  // §1.6: of pupils, by where they live.
  "leerlingenpremie-woonplaats": {
    needs: "overeenkomst start woonplaatsgewest",
    learner: (learner) => {
      const { overeenkomst = "", woonplaatsgewest } = learner;
      if (woonplaatsgewest === undefined || woonplaatsgewest === "Vlaams") return false;
      return /^(OAO|SAO|DA)$/.test(overeenkomst) && yearAsked(learner) !== undefined;
    },
  },
};
