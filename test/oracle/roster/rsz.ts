import { later, quarterFirst, quarterLast, yearOf } from "../dates.ts";
import { everyMonth, firstDays, maandenVan, runsIn } from "./maanden.ts";
import { hundredths, type Learner, monthly, type RosterOracle } from "./model.ts";

/** Agreements of alternating training exist from this day; of pupils in those of before nobody asks. */
const agreements = "2016-09-01";

/** rsz.md §1: OAO and ODOS meet the six criteria. Undefined in a quarter in which there was no such agreement yet. */
const isLearner = ({ overeenkomst, start, quarter }: Learner): boolean | undefined => {
  if (overeenkomst === undefined || quarter === undefined || quarterLast(quarter) < agreements) return undefined;
  if (later(start ?? agreements, quarterFirst(quarter)) < agreements) return undefined;
  return overeenkomst === "OAO" || overeenkomst === "ODOS";
};

/** Whether the agreement of a row runs in its quarter. */
const runsInQuarter = ({ start, einde, quarter }: Learner): boolean =>
  quarter !== undefined &&
  start !== undefined &&
  start <= quarterLast(quarter) &&
  (einde === undefined || (einde >= start && einde >= quarterFirst(quarter)));

/** Only the year of birth counts: full from 1 January of the year of nineteen. */
const firstFullYear = ({ bornYear }: Learner): number => (bornYear === undefined ? Number.NaN : bornYear + 19);

/** A learner in the full regime in the quarter, of a row that can be read. */
const isFull = (learner: Learner): boolean =>
  !learner.broken &&
  runsInQuarter(learner) &&
  isLearner(learner) === true &&
  yearOf(learner.quarter ?? "") >= firstFullYear(learner);

const cents = (amount: number | undefined): number => (amount === undefined ? Number.NaN : hundredths(amount));
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/**
 * In cents, what was paid over the months of the agreement; NaN where one has no amount. What stands in the own column
 * of a month outside it is told elsewhere, and is in the wage as well.
 */
const paidIn = (learner: Learner): number => {
  const own = firstDays(learner).map((first) => runsIn(learner, first));
  if (!own.includes(true)) return Number.NaN;
  return sum(
    everyMonth.map((month) =>
      cents(own[month - 1] ? monthly(learner, "leervergoeding", month) : (learner[`leervergoeding${month}`] ?? 0)),
    ),
  );
};

/** In cents, what an OAO asks for the quarter; NaN where a month is unknown, or lost days to the suspension of 2020. */
const dueIn = (learner: Learner): number => {
  const own = firstDays(learner).filter((first) => runsIn(learner, first));
  const known = maandenVan(learner).filter(({ verliestDagen }) => !verliestDagen);
  return known.length < own.length ? Number.NaN : sum(known.map(({ verschuldigd }) => verschuldigd));
};

const needsBirth = "geboortedatum/insz overeenkomst";

/** rsz.md §1, §3, §4; leervergoeding.md §1, §2. */
export const rsz: RosterOracle = {
  regimewissel: {
    needs: `${needsBirth} quarter`,
    learner: (learner) => {
      const { quarter, start = "" } = learner;
      if (quarter === undefined || !quarter.endsWith("K1") || start >= quarterFirst(quarter)) return false;
      return isLearner(learner) === true && yearOf(quarter) === firstFullYear(learner);
    },
  },
  "regimewissel-nadert": {
    needs: `${needsBirth} start quarter`,
    learner: (learner) => {
      const { quarter, broken, start, einde } = learner;
      if (broken || start === undefined || quarter === undefined || !quarter.endsWith("K4")) return false;
      const turn = `${yearOf(quarter) + 1}-01-01`;
      const runsOn = start < turn && (einde === undefined || einde >= turn);
      return runsOn && isLearner(learner) === true && yearOf(turn) === firstFullYear(learner);
    },
  },
  // KB 24-1-2013: below 0.275 nothing is left of the structural reduction, which is for the full regime.
  "mu-te-laag": {
    needs: `${needsBirth} mu quarter`,
    learner: (learner) => isFull(learner) && learner.mu !== undefined && learner.mu < 0.275,
  },
  "mu-boven-een": { needs: "mu", learner: ({ mu = 0 }) => mu > 1 },
  "mu-ontbreekt": {
    needs: `${needsBirth} mu quarter`,
    learner: (learner) =>
      isFull(learner) &&
      learner.mu === undefined &&
      everyMonth.every(
        (month) =>
          monthly(learner, "afwezig", month) === undefined && monthly(learner, "mogelijk", month) === undefined,
      ),
  },
  // A DA or ODOW has a wage, and of an SAO or ODO another check says that it has none to declare.
  "kwartaalloon-wijkt-af": {
    needs: "overeenkomst start kwartaalloon leervergoeding quarter",
    learner: (learner) => {
      const { kwartaalloon } = learner;
      const paid = paidIn(learner);
      if (kwartaalloon === undefined || Number.isNaN(paid) || isLearner(learner) === false) return false;
      return hundredths(kwartaalloon) !== paid;
    },
  },
  // A wage that is what the months were paid is told of those months. A month that was suspended in 2020 tells nothing.
  "kwartaalloon-onder-leervergoeding": {
    needs: "overeenkomst start trap kwartaalloon quarter",
    learner: (learner) => {
      const { overeenkomst, kwartaalloon } = learner;
      if (overeenkomst !== "OAO" || kwartaalloon === undefined) return false;
      const wage = hundredths(kwartaalloon);
      return wage !== paidIn(learner) && wage < dueIn(learner);
    },
  },
  "werknemers-vestiging": {
    needs: "werknemers werknemersVestiging",
    learner: ({ werknemers, werknemersVestiging }) =>
      werknemers !== undefined && werknemersVestiging !== undefined && werknemersVestiging > werknemers,
  },
  "rsz-geen-leerling": {
    needs: "overeenkomst kwartaalloon quarter",
    learner: (learner) => (learner.kwartaalloon ?? 0) > 0 && isLearner(learner) === false,
  },
};
