import { addDays, daysBetween, type Iso, yearOf } from "../dates.ts";
import type { Learner, RosterOracle } from "./model.ts";

/** The duties exist from the day the agreements do. */
const agreements = "2016-09-01";
/** premies-erkenning.md §4 P06: before this day the school declared no trainee as STG. */
const trainees = "2020-01-01";
/** Up to this day what was usual before was put up with. */
const traineesTolerated = "2020-12-31";
/** OTH before, ALT from here on. */
const alternating = "2023-09-01";

/** The 18th birthday, or another. Who is born on 29 February has it on 1 March in other years: text as it is. */
export const birthday = (born: Iso, age: number): Iso => `${yearOf(born) + age}${born.slice(4)}`;

const isConstruction = ({ pc = "" }: Learner): boolean => /^\D*0*124(?!\d)/.test(pc);
const hasSixCriteria = ({ overeenkomst }: Learner): boolean => overeenkomst === "OAO" || overeenkomst === "ODOS";

/** The type of the declaration, where a source tells it: not of a DA, an ODO or an ODOW. */
const typeOf = (learner: Learner): string | undefined => {
  const { overeenkomst, start } = learner;
  if (start === undefined || start < agreements) return undefined;
  if (overeenkomst === "SAO") return start < trainees ? undefined : "STG";
  if (!hasSixCriteria(learner)) return undefined;
  if (isConstruction(learner)) return "RTA";
  return start < alternating ? "OTH" : "ALT";
};

/** Whether another type than the usual one does as well. */
const isAllowed = (learner: Learner): boolean => {
  const { overeenkomst, dimonaType, start = "" } = learner;
  // ALT was allowed before it was required.
  if (dimonaType === "ALT") return hasSixCriteria(learner) && !isConstruction(learner);
  return dimonaType === "DWD" && overeenkomst === "SAO" && start <= traineesTolerated;
};

type Day = "verzekerdOp" | "medischOnderzoekOp" | "risicoanalyseOp";

/** Whether a duty holds of a learner, and its last day by the start. */
type Duty = {
  readonly column: Day;
  readonly holds: (learner: Learner, start: Iso) => boolean;
  readonly before: boolean;
};

/** P07 and P08: of the two insurances each agreement asks one at least. */
const insurance: Duty = { column: "verzekerdOp", holds: () => true, before: false };
/** P10: for all, before the work starts. */
const analysis: Duty = { column: "risicoanalyseOp", holds: () => true, before: true };
/** P11: of minors, before the start. An SAO has another form, and of the other agreements no source tells. */
const exam: Duty = {
  column: "medischOnderzoekOp",
  holds: (learner, start) =>
    hasSixCriteria(learner) &&
    learner.born !== undefined &&
    learner.born <= start &&
    start < birthday(learner.born, 18),
  before: true,
};

const startOfDuty = ({ holds }: Duty, learner: Learner): Iso | undefined => {
  const { overeenkomst, start } = learner;
  if (overeenkomst === undefined || start === undefined || start < agreements) return undefined;
  return holds(learner, start) ? start : undefined;
};
const isLate = (duty: Duty) => (learner: Learner) => {
  const start = startOfDuty(duty, learner);
  const done = learner[duty.column];
  return start !== undefined && done !== undefined && done > (duty.before ? addDays(start, -1) : start);
};
const isMissing = (duty: Duty) => (learner: Learner) =>
  startOfDuty(duty, learner) !== undefined &&
  learner[duty.column] === undefined &&
  !learner.unreadable.has(duty.column);

/** premies-erkenning.md §4, §5; leervergoeding.md §6; rsz.md §6, §13.9. */
export const verplichtingen: RosterOracle = {
  "dimona-ontbreekt": {
    needs: "overeenkomst start dimonaType",
    // The school declares a trainee.
    learner: (learner) =>
      learner.dimonaType === undefined &&
      !learner.unreadable.has("dimonaType") &&
      learner.overeenkomst !== "SAO" &&
      typeOf(learner) !== undefined,
  },
  "dimona-verkeerd": {
    needs: "overeenkomst start dimonaType",
    learner: (learner) => {
      const { dimonaType } = learner;
      const type = typeOf(learner);
      return dimonaType !== undefined && type !== undefined && dimonaType !== type && !isAllowed(learner);
    },
  },
  "dimona-laat": {
    needs: "start dimonaOp",
    learner: ({ start, dimonaOp }) => start !== undefined && dimonaOp !== undefined && dimonaOp > start,
  },
  "dimona-zonder-dag": {
    needs: "overeenkomst start dimonaType dimonaOp",
    // Of an SAO the school declares, and who works for the firm already was declared before.
    learner: ({ overeenkomst, start, dimonaType, dimonaOp, unreadable }) =>
      dimonaType !== undefined &&
      dimonaOp === undefined &&
      !unreadable.has("dimonaOp") &&
      start !== undefined &&
      start >= agreements &&
      (overeenkomst === "OAO" || overeenkomst === "DA" || overeenkomst === "ODOS" || overeenkomst === "ODO"),
  },
  "dimona-lang-vooraf": {
    needs: "start dimonaOp",
    // More than a year, also when that year is a leap year.
    learner: ({ start, dimonaOp }) =>
      start !== undefined && dimonaOp !== undefined && daysBetween(dimonaOp, start) > 366,
  },
  "verzekering-te-laat": { needs: "overeenkomst start verzekerdOp", learner: isLate(insurance) },
  "verzekering-ontbreekt": { needs: "overeenkomst start verzekerdOp", learner: isMissing(insurance) },
  "medisch-onderzoek-te-laat": {
    needs: "overeenkomst start medischOnderzoekOp geboortedatum/insz",
    learner: isLate(exam),
  },
  "medisch-onderzoek-ontbreekt": {
    needs: "overeenkomst start medischOnderzoekOp geboortedatum/insz",
    learner: isMissing(exam),
  },
  "risicoanalyse-te-laat": { needs: "overeenkomst start risicoanalyseOp", learner: isLate(analysis) },
  "risicoanalyse-ontbreekt": { needs: "overeenkomst start risicoanalyseOp", learner: isMissing(analysis) },
};
