import fc from "fast-check";
import { addDays, addMonths, type Iso, iso, lastOfMonth, quarterFirst, quarterOf, yearOf } from "./dates.ts";
import { erkenning, recognisedFor } from "./erkenning.ts";
import { days, daysWithin, maybe, of, type Plain, sureOn, type Verdict } from "./harness.ts";
import { registrationDeadline } from "./premies.ts";

export type Row = Readonly<Record<string, Plain>>;
type Agreement = "OAO" | "SAO" | "DA" | "ODOS" | "ODO" | "ODOW";

export type Duties = {
  readonly overeenkomst: Agreement;
  readonly start: Iso;
  readonly geboortedatum: Iso | undefined;
  readonly pc: string | number | undefined;
  readonly partnerschap: string | undefined;
  readonly erkendOp: Iso | undefined;
};

const recognition = "2016-09-01";
const adults = "2022-09-01";
const mentorTraining = "2019-09-01";
const premium = "2023-09-01";
const checked = "2026-11-22";

/** Born on 29 February: of the day before 1 March in another year nobody tells on which side of a birthday it lies. */
export const onLeapEdge = (born: Iso, day: Iso): boolean => born.endsWith("02-29") && day.endsWith("02-28");

const nobodySettles = { geldt: null, zekerheid: "unknown" };
/** Certainties that no source settles are left out of a row, and so is whatever else is open. */
const without = (row: Row, ...columns: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)));

/** P14, premies-erkenning.md §3.2: a term of the partnership after the recognition, since 1/9/2019. */
const training = ({ start, erkendOp, partnerschap }: Duties): Row => {
  if (erkendOp === undefined) return { geldt: true, termijn: null };
  const term: Verdict = erkenning.MENTORDEADLINE.says({ erkendOp, partnerschap });
  if (!("result" in term)) return { geldt: false, termijn: null };
  const sure = start <= checked && term.certainty !== undefined && erkendOp < start;
  return { geldt: true, termijn: term.result as Iso, ...(sure ? { zekerheid: term.certainty as string } : {}) };
};

/** P23: before five years after the recognition are over. */
const renewal = ({ start, erkendOp }: Duties, sure: string): Row => {
  if (erkendOp === undefined) return { geldt: true, termijn: null, zekerheid: sure };
  if (erkendOp < recognition) return { geldt: true };
  const last = addDays(addMonths(erkendOp, 5 * 12), -1);
  const weakest = recognisedFor(erkendOp) === "assumed" ? "assumed" : sure;
  return { geldt: true, termijn: last, ...(erkendOp < start ? { zekerheid: weakest } : {}) };
};

/** P06, premies-erkenning.md §5, leervergoeding.md §6: the firm declares by the start, of an SAO the school does. */
const dimona = ({ overeenkomst, start }: Duties, sure: string): Row => {
  // Of an SAO before 2020 the facts say "DWD or none", and not whose duty that was.
  if (overeenkomst === "SAO") return start < "2020-01-01" ? {} : { geldt: false, termijn: null, zekerheid: sure };
  if (overeenkomst === "ODOW") return { geldt: false, termijn: null };
  if (overeenkomst === "ODO") return { geldt: true, termijn: start };
  return { geldt: true, termijn: start, zekerheid: overeenkomst === "DA" ? "assumed" : sure };
};

/** The medical exam: of a minor always, of an adult where the risk analysis says so. */
const exam = ({ overeenkomst, start, geboortedatum: born }: Duties, sure: string): Row => {
  // An SAO has it by way of C6 and the werkpostfiche: before the start too, and whose duty it is depends on that.
  if (overeenkomst === "SAO") return { geldt: null, termijn: addDays(start, -1), zekerheid: sure };
  if (overeenkomst !== "OAO" && overeenkomst !== "ODOS") return nobodySettles;
  const row = { geldt: null, termijn: addDays(start, -1), zekerheid: sure };
  if (born === undefined) return row;
  return onLeapEdge(born, start) ? without(row, "geldt") : { ...row, geldt: addMonths(born, 18 * 12) > start || null };
};

/** The rows P01 to P23 of premies-erkenning.md §4; what is left out of a row, the facts do not tell. */
const rowsOf = (asked: Duties): readonly Row[] => {
  const { overeenkomst, start, geboortedatum: born } = asked;
  const sure = sureOn(start, "published");
  const paid = overeenkomst !== "SAO";
  const pupil = ["OAO", "SAO", "DA"].includes(overeenkomst);
  const learner = overeenkomst === "OAO" || overeenkomst === "ODOS";
  const all = { geldt: true, termijn: start, zekerheid: sure };
  const before = { ...all, termijn: addDays(start, -1) };
  const never = { geldt: false, termijn: null, zekerheid: sure };
  const undated = { ...all, termijn: null };
  const inTime = { geldt: true, termijn: registrationDeadline(start) };
  // An agreement lasts three years at most: one from before 1/9/2020 had ended before there was a premium.
  const forPremiums =
    start < "2020-09-01" ? never : { ...inTime, zekerheid: start < premium ? "published" : "assumed" };
  const quarterEnd = lastOfMonth(addMonths(quarterFirst(quarterOf(start)), 3));
  return [
    without(all, "termijn"),
    all,
    all,
    forPremiums,
    forPremiums,
    dimona(asked, sure),
    learner || overeenkomst === "ODO" ? all : nobodySettles,
    all,
    all,
    before,
    exam(asked, sure),
    learner ? all : nobodySettles,
    all,
    training(asked),
    paid ? undated : never,
    // The day is published, who files is not so sure; of an ODO nobody knows.
    without(overeenkomst === "ODO" ? nobodySettles : paid ? { ...all, termijn: quarterEnd } : never, "zekerheid"),
    paid ? { ...all, termijn: addDays(iso(yearOf(start) + 1, 3, 1), -1) } : never,
    overeenkomst === "OAO" ? { ...all, termijn: addDays(start, 29) } : nobodySettles,
    // Who has no pay has no guaranteed pay.
    learner ? { ...all, termijn: addMonths(start, 1) } : paid ? nobodySettles : without(never, "zekerheid"),
    // Of secondary education: for adults it is either no duty or one that nobody settles.
    pupil ? undated : { termijn: null },
    overeenkomst === "OAO" || overeenkomst === "SAO" ? undated : nobodySettles,
    learner ? { ...all, termijn: born === undefined ? null : iso(yearOf(born) + 19, 1, 1) } : never,
    renewal(asked, sure),
  ].map((row, at) => ({ id: `P${String(at + 1).padStart(2, "0")}`, ...row }));
};

export const dutiesSay = (asked: Duties): Verdict => {
  const { overeenkomst, start, geboortedatum, erkendOp } = asked;
  const tooEarly = start < (/^ODO/.test(overeenkomst) ? adults : recognition);
  const unborn = geboortedatum !== undefined && geboortedatum > start;
  if (tooEarly || unborn)
    return { problem: [...(tooEarly ? ["notInForce"] : []), ...(unborn ? ["inconsistent"] : [])] };
  const sure = overeenkomst !== "OAO" ? "unknown" : start < premium ? undefined : "assumed";
  const certainty = sure === undefined ? {} : { certainty: sure };
  const all = rowsOf(asked);
  // Of a start before the mentor training was asked of all, its row may be there, as a duty that is none, or not.
  const untrained = all.filter(({ id }) => id !== "P14");
  const noDuty = all.map((row) => (row.id === "P14" ? { id: "P14", geldt: false, termijn: null } : row));
  if (start >= mentorTraining) return { result: all, ...certainty };
  const known = erkendOp === undefined || erkendOp < mentorTraining;
  const either = [untrained, noDuty, ...(known ? [] : [all])];
  return { oneOf: either.map((rows) => ({ result: rows, ...certainty })) };
};

const shifts = fc.oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -365, max: 365 }));

/** Starts about every change, births about the 18th birthday, recognitions mostly before the start. */
export const duties: fc.Arbitrary<Duties> = fc
  .record({
    overeenkomst: of<Agreement>("OAO", "OAO", "OAO", "SAO", "DA", "ODOS", "ODOS", "ODO", "ODOW"),
    start: days(recognition, mentorTraining, "2020-01-01", "2020-09-01", adults, premium, checked, "2020-02-29"),
    birth: maybe(fc.tuple(fc.constantFrom(18, 18, 18, 16, 19, 25, 45), shifts)),
    pc: maybe(of<string | number>("124", 124, "112", "149.02", "302", "124.00")),
    partnerschap: maybe(of("VPDL", "EDUCAM", "Constructiv", "Volta", "mtech+", "Handel", "andere")),
    recognised: fc.oneof(
      fc.constant(undefined),
      fc.integer({ min: -2000, max: 3 }),
      days(recognition, mentorTraining, "2020-04-01", checked),
      daysWithin("2016-01-01", "2027-12-31"),
    ),
  })
  .map(({ start, birth, recognised, ...rest }) => ({
    ...rest,
    start,
    geboortedatum: birth === undefined ? undefined : addDays(addMonths(start, -12 * birth[0]), birth[1]),
    erkendOp: typeof recognised === "number" ? addDays(start, recognised) : recognised,
  }));
