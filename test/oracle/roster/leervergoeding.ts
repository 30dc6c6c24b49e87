import { later } from "../dates.ts";
import {
  beforeIndex,
  everyMonth,
  firstDays,
  hourlyOn,
  type Maand,
  maandenVan,
  runsIn,
  type Trap,
  tariffOn,
  timetable,
} from "./maanden.ts";
import { hundredths, type Learner, monthly, type RosterOracle } from "./model.ts";

/** A month of which an amount stands in the roster. */
type Betaald = Maand & { readonly betaald: number };
const isBetaald = (maand: Maand): maand is Betaald => maand.betaald !== undefined;

/** How many months of a row are so. */
const maanden = (isZo: (maand: Betaald, learner: Learner) => boolean) => ({
  needs: "leervergoeding trap quarter",
  learner: (learner: Learner) =>
    maandenVan(learner)
      .filter(isBetaald)
      .filter((maand) => isZo(maand, learner)).length,
});

/** Whether the amount is still that of the lower step, whole or for the same days. */
const isLaag = ({ betaald, verschuldigd, first, naarDagen }: Betaald, trap: Trap): boolean => {
  const lager = tariffOn(first, trap) ?? Number.NaN;
  return betaald === lager || (betaald < verschuldigd && betaald <= naarDagen(lager));
};

/** The first month since the rise of the step with an amount that did not rise, where none rose; of 2020 who knows. */
const zonderSprong = (learner: Learner): Maand | undefined => {
  const trap = Number(learner.trap) as Trap;
  const since = maandenVan(learner)
    .filter(isBetaald)
    .filter((maand) => maand.trap > trap && !maand.verliestDagen);
  const roseOnce = since.some((maand) => !isLaag(maand, trap) && maand.verschuldigd > 0);
  return roseOnce ? undefined : since.find((maand) => isLaag(maand, trap));
};

const isLagereTrap = ({ betaald, first, trap }: Betaald): boolean =>
  ([1, 2, 3] as const).some((lager) => lager < trap && tariffOn(first, lager) === betaald);

/** An agreement that gives no allowance, with one. */
const zonderRecht = (...soorten: readonly string[]) => ({
  needs: "overeenkomst leervergoeding",
  learner: (learner: Learner) =>
    soorten.includes(learner.overeenkomst ?? "") &&
    everyMonth.some((month) => (monthly(learner, "leervergoeding", month) ?? 0) > 0),
});

/** How often a row is told of its months: once for each with a cell of its own, once for those that share one. */
const perCel = (learner: Learner, column: "afwezig" | "mogelijk" | "uren", months: readonly (1 | 2 | 3)[]): number =>
  new Set(months.map((month) => (learner[`${column}${month}`] === undefined ? 0 : month))).size;

/** leervergoeding.md §1-3, §10, and what amounts, days and hours say of themselves. */
export const leervergoeding: RosterOracle = {
  "leervergoeding-onder-tarief": maanden(
    ({ betaald, verschuldigd, geschorst }) => betaald < verschuldigd && !geschorst,
  ),
  "leervergoeding-onder-maandtarief": maanden(
    ({ betaald, tarief, verschuldigd, geschorst }) => betaald < tarief && betaald >= verschuldigd && !geschorst,
  ),
  "leervergoeding-overmacht": maanden(({ betaald, tarief, geschorst }) => betaald < tarief && geschorst),
  "leervergoeding-ongeloofwaardig": maanden(({ betaald, tarief }) => betaald > 5 * tarief),
  "komma-vergeten": maanden(({ betaald, tarief }) => betaald === 10 * tarief || betaald === 100 * tarief),
  "index-gemist": maanden(
    ({ betaald, tarief, first, trap }) => betaald < tarief && betaald === beforeIndex(first, trap),
  ),
  // From the month on in which a rise of the step was missed, that is told instead.
  "trap-gemist": maanden((maand, learner) => isLagereTrap(maand) && maand.month < (zonderSprong(learner)?.month ?? 4)),
  "trapvanaf-zonder-sprong": {
    needs: "leervergoeding trap trapVanaf quarter",
    learner: (learner) => zonderSprong(learner) !== undefined,
  },
  /** A step that was reached is not lost: a repeater stays on it. */
  "trap-volgorde": {
    needs: "insz/referentie trap quarter",
    acrossLearners: ({ learners }) =>
      learners
        .filter(({ person, trap, quarter }) =>
          learners.some(
            (before) =>
              person !== undefined &&
              before.person === person &&
              (before.quarter ?? "9") < (quarter ?? "0") &&
              (before.trap ?? "0") > (trap ?? "9"),
          ),
        )
        .map(({ row }) => row),
  },
  "sao-met-leervergoeding": zonderRecht("SAO"),
  "loon-in-plaats": zonderRecht("DA", "ODOW"),
  "leervergoeding-ontbreekt": {
    needs: "overeenkomst start leervergoeding quarter",
    learner: (learner) => {
      const isLeeg = (month: 1 | 2 | 3) => monthly(learner, "leervergoeding", month) === undefined;
      if (learner.overeenkomst !== "OAO" || everyMonth.every(isLeeg)) return 0;
      const nothingDue = maandenVan(learner).filter(({ verschuldigd }) => verschuldigd === 0);
      return firstDays(learner).filter(
        (first, index) =>
          isLeeg(everyMonth[index]) && runsIn(learner, first) && !nothingDue.some((maand) => maand.first === first),
      ).length;
    },
  },
  "leervergoeding-buiten-overeenkomst": {
    needs: "overeenkomst start leervergoeding1/leervergoeding2/leervergoeding3 quarter",
    learner: (learner) => {
      const { overeenkomst = "", start, einde, broken, kwartaal } = learner;
      const isPaid = ["OAO", "ODOS", "ODO"].includes(overeenkomst);
      // A row that cannot be read, ends before it starts, or names a quarter outside the agreement, is told so.
      if (broken || !isPaid || start === undefined || (einde !== undefined && einde < start)) return 0;
      const outside = firstDays(learner).map((first) => !runsIn(learner, first));
      if (kwartaal !== undefined && outside.every((isOutside) => isOutside)) return 0;
      return outside.filter((isOutside, index) => isOutside && (learner[`leervergoeding${everyMonth[index]}`] ?? 0) > 0)
        .length;
    },
  },
  "afwezig-te-veel": {
    needs: "afwezig mogelijk/weekrooster",
    learner: (learner) => {
      const { weekrooster } = learner;
      const tooMany = everyMonth.filter((month) => {
        const days = monthly(learner, "afwezig", month) ?? 0;
        const first = firstDays(learner)[month - 1];
        const isTold = weekrooster !== undefined && first !== undefined && runsIn(learner, first);
        return (
          days > (monthly(learner, "mogelijk", month) ?? Number.POSITIVE_INFINITY) ||
          (isTold && days > timetable(weekrooster, first).length)
        );
      });
      return perCel(learner, "afwezig", tooMany);
    },
  },
  "mogelijk-wijkt-af": {
    needs: "mogelijk weekrooster trap quarter",
    learner: (learner) => {
      const { weekrooster, overeenkomst, trap } = learner;
      if (weekrooster === undefined || overeenkomst !== "OAO" || trap === undefined) return 0;
      const months = everyMonth.filter((month) => {
        const days = monthly(learner, "mogelijk", month);
        const first = firstDays(learner)[month - 1];
        return (
          days !== undefined &&
          first !== undefined &&
          runsIn(learner, first) &&
          tariffOn(first, 1) !== undefined &&
          days !== timetable(weekrooster, first).length
        );
      });
      return perCel(learner, "mogelijk", months);
    },
  },
  /** Of an ODO it may be waived; of an ODOS it may not. */
  "uurbedrag-onder-minimum": {
    needs: "overeenkomst start uurbedrag quarter",
    learner: (learner) => {
      const { overeenkomst, start, uurbedrag } = learner;
      if (overeenkomst !== "ODOS" || start === undefined || uurbedrag === undefined) return false;
      return firstDays(learner).some(
        (first) =>
          runsIn({ ...learner, broken: false }, first) && hundredths(uurbedrag) < (hourlyOn(later(start, first)) ?? 0),
      );
    },
  },
  "uren-boven-maand": {
    needs: "overeenkomst uren urenWerkplek",
    learner: (learner) => {
      const { overeenkomst, urenWerkplek = Number.NaN, urenLes = Number.NaN } = learner;
      if (overeenkomst !== "ODOS" && overeenkomst !== "ODO") return 0;
      const week = hundredths(urenWerkplek) + (overeenkomst === "ODOS" ? hundredths(urenLes) : 0);
      const months = everyMonth.filter((month) => hundredths(monthly(learner, "uren", month) ?? 0) > 5 * week);
      return perCel(learner, "uren", months);
    },
  },
};
