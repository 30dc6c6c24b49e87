import { type Iso, later, quarterFirst } from "../dates.ts";
import { isAged, since } from "./arbeidstijd-dagen.ts";
import { diensten } from "./arbeidstijd-diensten.ts";
import { samen } from "./arbeidstijd-samen.ts";
import { hundredths, type Learner, type RosterOracle } from "./model.ts";

/** The day on which a learner is looked at: the first of the quarter on which the agreement runs. */
const peildag = ({ start, quarter }: Learner): Iso | undefined =>
  start === undefined || quarter === undefined ? start : later(start, quarterFirst(quarter));

const isJong = (learner: Learner): boolean => {
  const day = peildag(learner);
  return day !== undefined && day >= since && learner.born !== undefined && !isAged(18, learner.born, day);
};

/** Construction is committee 124, with its parts. */
const isBouw = ({ pc = "" }: Learner): boolean => /^\D*0*124(?!\d)/.test(pc);

/** More than 38 hours a week, lessons included. */
const langeWeek = (learner: Learner): boolean => {
  const { urenWerkplek = Number.NaN, urenLes = Number.NaN } = learner;
  return hundredths(urenWerkplek) + hundredths(urenLes) > 3800 && isJong(learner);
};

const weken = ({ weekrooster = "" }: Learner): readonly string[] =>
  [weekrooster.slice(0, 7), weekrooster.slice(7)].filter((week) => week !== "");
const tel = (letter: string, text: string): number => [...text].filter((one) => one === letter).length;
const werkdagen = ({ weekrooster = "" }: Learner): number => tel("W", weekrooster);
const lesdagen = ({ weekrooster = "" }: Learner): number => tel("L", weekrooster);

/** Hours at the workplace that do not fit in the work days, at eight hours each. */
const pastNiet = (learner: Learner): boolean => {
  const { urenWerkplek = Number.NaN } = learner;
  const work = werkdagen(learner);
  return isJong(learner) && work > 0 && hundredths(urenWerkplek) * weken(learner).length > 800 * work;
};

/** Days and hours that share the week otherwise, more than a quarter apart. */
const deeltAnders = (learner: Learner): boolean => {
  const { urenWerkplek = Number.NaN, urenLes = Number.NaN } = learner;
  const [work, all] = [hundredths(urenWerkplek), hundredths(urenWerkplek) + hundredths(urenLes)];
  const [workDays, allDays] = [werkdagen(learner), werkdagen(learner) + lesdagen(learner)];
  return 4 * Math.abs(workDays * all - work * allDays) > allDays * all;
};

/** arbeidstijd-jongeren.md: the week and the timetable of a learner. */
const lerenden: RosterOracle = {
  "jongere-week-te-lang": {
    needs: "geboortedatum/insz start urenWerkplek urenLes",
    learner: (learner) => langeWeek(learner) && !isBouw(learner),
  },
  "jongere-week-bouw": {
    needs: "geboortedatum/insz start urenWerkplek urenLes pc",
    learner: (learner) => langeWeek(learner) && isBouw(learner),
  },
  "weekrooster-eenzijdig": {
    needs: "overeenkomst weekrooster",
    learner: (learner) =>
      (learner.overeenkomst === "OAO" || learner.overeenkomst === "ODOS") &&
      learner.weekrooster !== undefined &&
      (werkdagen(learner) === 0 || lesdagen(learner) === 0),
  },
  // Seven days less the 48 hours of weekly rest.
  "weekrooster-te-vol": {
    needs: "geboortedatum/insz start weekrooster",
    learner: (learner) => isJong(learner) && weken(learner).some((week) => tel("W", week) + tel("L", week) > 5),
  },
  "weekrooster-zondag": {
    needs: "geboortedatum/insz start weekrooster",
    learner: (learner) => isJong(learner) && weken(learner).some((week) => week[6] === "W"),
  },
  "weekrooster-uren": { needs: "geboortedatum/insz start weekrooster urenWerkplek", learner: pastNiet },
  // A timetable of work or lessons alone, and one in which the hours do not fit, are told so.
  "weekrooster-drie-twee": {
    needs: "overeenkomst weekrooster urenWerkplek urenLes",
    learner: (learner) =>
      learner.overeenkomst === "OAO" &&
      werkdagen(learner) > 0 &&
      lesdagen(learner) > 0 &&
      deeltAnders(learner) &&
      !pastNiet(learner),
  },
};

export const arbeidstijd: RosterOracle = { ...lerenden, ...diensten, ...samen };
