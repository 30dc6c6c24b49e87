import { type Certainty, weakestOf } from "../../base/certainty.ts";
import type { Day } from "../../base/day.ts";
import { later } from "../../base/day.ts";
import { type Cents, zeroCents } from "../../base/money.ts";
import { type Quarter, quarterEnd, quarterMonths, quarterStart } from "../../base/quarter.ts";
import { type SchoolYear, schoolYearOfDay } from "../../base/schoolyear.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import {
  agreementAt,
  birthYearAt,
  eachRow,
  everyMonth,
  monthAt,
  numberAt,
  personAt,
  type Roster,
  wordAt,
  yesAt,
} from "../../roster/roster.ts";
import { premieKwp } from "../premies/pkwp/premie.ts";
import { rszRegime } from "../rsz/regime.ts";
import { looptIn, type Maand, verschuldigdeMaand } from "./maand.ts";

/** A month of a learner: tariff, due and paid, in cents. */
export type LerendeMaand = Maand & { readonly first: Day; readonly betaald: Cents | null };

/** How a right counts: on its own, on another row of the same person and firm, or open together with another. */
export type Telling = { readonly wijze: "eigen" | "elders" | "samen"; readonly rij: number };

/** The right to a premium of a school year, and the amount that counts here. */
export type LerendePremie = {
  readonly schooljaar: SchoolYear;
  readonly answer: Answer;
  readonly telling: Telling;
  readonly bedrag: Cents | null;
};

/** A learner in a quarter, with the answers everything stands on. */
export type Lerende = {
  readonly row: number;
  readonly maanden: readonly LerendeMaand[];
  readonly regime: Answer | null;
  readonly premies: readonly LerendePremie[];
};

/** The school years a quarter touches: the third quarter has two. */
const schooljaren = (quarter: Quarter): readonly SchoolYear[] => [
  ...new Set([schoolYearOfDay(quarterStart(quarter)), schoolYearOfDay(quarterEnd(quarter))]),
];

/** What the roster says of a premium's conditions; what it does not say is presumed by the rule, and said. */
const premieVan = (roster: Roster, row: number, schooljaar: SchoolYear): Answer => {
  const betaald = everyMonth.flatMap((month) => monthAt(roster, "leervergoeding", month, row) ?? []);
  return answerFacts(premieKwp, {
    overeenkomst: wordAt(roster, "overeenkomst", row),
    start: numberAt(roster, "start", row),
    einde: numberAt(roster, "einde", row),
    schooljaar,
    gewest: wordAt(roster, "gewest", row),
    mentorOpgeleid: numberAt(roster, "mentorOpleidingOp", row) === null ? null : true,
    geregistreerd: numberAt(roster, "geregistreerdOp", row),
    ontvangen: numberAt(roster, "premiesOntvangen", row),
    vergoed:
      yesAt(roster, "vergoed", row) ??
      (wordAt(roster, "overeenkomst", row) === "ODO" && betaald.length > 0 ? betaald.some((cents) => cents > 0) : null),
    toestemmingOp: numberAt(roster, "toestemmingOp", row),
    vks: numberAt(roster, "vks", row),
    urenWerkplek: numberAt(roster, "urenWerkplek", row),
    urenLes: numberAt(roster, "urenLes", row),
    overeenkomstVolledig: null,
  });
};

/** Rights of one person at one firm in one school year: the premium is paid once. */
type Recht = { readonly row: number; readonly schooljaar: SchoolYear; readonly answer: Answer };

const bedragVan = ({ answer }: Recht): Cents | null => answer.result as Cents | null;

/** Too short by itself: only the months of training fail. */
const isTeKort = ({ answer }: Recht): boolean =>
  answer.result === zeroCents && answer.used.some(({ name }) => name === "maanden");

/** The highest right counts, the others are counted there; periods that are each too short are open together. */
const telRechten = (rechten: readonly Recht[]): ReadonlyMap<Recht, Pick<LerendePremie, "telling" | "bedrag">> => {
  const hoogste = rechten.reduce((best, recht) => ((bedragVan(recht) ?? 0) > (bedragVan(best) ?? 0) ? recht : best));
  const teKort = rechten.filter(isTeKort);
  const open = teKort.length > 1 && (bedragVan(hoogste) ?? 0) === 0;
  return new Map(
    rechten.map((recht): readonly [Recht, Pick<LerendePremie, "telling" | "bedrag">] => {
      const bedrag = bedragVan(recht);
      if (open && teKort.includes(recht)) {
        const ander = teKort.find((one) => one !== recht) ?? recht;
        return [recht, { telling: { wijze: "samen", rij: ander.row }, bedrag: null }];
      }
      if (recht !== hoogste && bedrag !== null && bedrag > 0)
        return [recht, { telling: { wijze: "elders", rij: hoogste.row }, bedrag: zeroCents }];
      return [recht, { telling: { wijze: "eigen", rij: recht.row }, bedrag }];
    }),
  );
};

/** Counts the rights of all rows: those of one person, firm and school year together. */
const telPremies = (roster: Roster, rechten: readonly Recht[]): ReadonlyMap<Recht, LerendePremie> => {
  const groups = new Map<string, Recht[]>();
  for (const recht of rechten) {
    const person = personAt(roster, recht.row) ?? `row ${recht.row}`;
    const key = `${person} ${wordAt(roster, "onderneming", recht.row)} ${recht.schooljaar}`;
    const group = groups.get(key);
    if (group) group.push(recht);
    else groups.set(key, [recht]);
  }
  const counted = new Map<Recht, LerendePremie>();
  for (const group of groups.values())
    for (const [recht, telling] of telRechten(group))
      counted.set(recht, { schooljaar: recht.schooljaar, answer: recht.answer, ...telling });
  return counted;
};

const lerendeVan = (
  roster: Roster,
  row: number,
  quarter: Quarter,
): Omit<Lerende, "premies"> & { readonly rechten: readonly Recht[] } => {
  const maanden = quarterMonths(quarter).flatMap((first, month): LerendeMaand[] => {
    const maand = verschuldigdeMaand(roster, row, quarter, month);
    return maand === null
      ? []
      : [{ ...maand, first, betaald: monthAt(roster, "leervergoeding", month, row) as Cents | null }];
  });
  const birth = birthYearAt(roster, row);
  const start = numberAt(roster, "start", row) as Day;
  const overeenkomst = wordAt(roster, "overeenkomst", row);
  const regime =
    birth === null
      ? null
      : answerFacts(rszRegime, { geboortedatum: birth, datum: later(start, quarterStart(quarter)), overeenkomst });
  const rechten = schooljaren(quarter).map((schooljaar) => ({
    row,
    schooljaar,
    answer: premieVan(roster, row, schooljaar),
  }));
  return { row, maanden, regime, rechten };
};

/**
 * The learners of a quarter: rows of it that can be read, whose agreement runs in it; and how many were left out, the
 * second row of one agreement among them.
 */
export const overzicht = (
  roster: Roster,
  quarter: Quarter,
): { readonly lerenden: readonly Lerende[]; readonly overgeslagen: number } => {
  const gelezen: ReturnType<typeof lerendeVan>[] = [];
  const gezien = new Set<string>();
  let overgeslagen = 0;
  eachRow(roster, (row) => {
    const own = numberAt(roster, "kwartaal", row);
    if (own !== null && own !== quarter) return;
    if (roster.broken[row] || rowIsReversed(roster, row)) overgeslagen++;
    else if (quarterMonths(quarter).some((first) => looptIn(roster, row, first))) {
      const key = agreementAt(roster, row);
      if (key !== null && gezien.has(key)) overgeslagen++;
      else gelezen.push(lerendeVan(roster, row, quarter));
      if (key !== null) gezien.add(key);
    }
  });
  const geteld = telPremies(
    roster,
    gelezen.flatMap(({ rechten }) => rechten),
  );
  const lerenden = gelezen.map(({ rechten, ...lerende }) => ({
    ...lerende,
    premies: rechten.map((recht) => geteld.get(recht) as LerendePremie),
  }));
  return { lerenden, overgeslagen };
};

/** An agreement that ends before it starts has no months to sum. */
const rowIsReversed = (roster: Roster, row: number): boolean => {
  const start = numberAt(roster, "start", row);
  const einde = numberAt(roster, "einde", row);
  return start !== null && einde !== null && einde < start;
};

/** The weakest certainty among answers; those that do not apply do not count. */
export const zekerheid = (answers: readonly Answer[]): Certainty =>
  weakestOf(answers.filter(({ certainty }) => certainty !== "notApplicable"));
