import { type Iso, weekday } from "../dates.ts";
import { mondayOf, publicHoliday } from "../kalender.ts";
import {
  type Dag,
  type Dienst,
  dagVoor,
  groupBy,
  isAged,
  minutenVan,
  type Persoon,
  pauzeVan,
  personenVan,
  since,
  som,
} from "./arbeidstijd-dagen.ts";
import type { CheckOracle, RosterOracle } from "./model.ts";

const hours = (number: number): number => number * 60;
const midnight = hours(24);

/** The shifts of a day that are reported. */
type OfDay = (dag: Dag, persoon: Persoon) => readonly (Dienst | undefined)[];

const dagen = (needs: string, isMeant: (dag: Dag) => boolean, reports: OfDay): CheckOracle => ({
  needs,
  acrossShifts: (roster) =>
    personenVan(roster).flatMap((persoon) =>
      persoon.dagen
        .filter((dag) => isMeant(dag) && dag.datum >= since)
        .flatMap((dag) => reports(dag, persoon).flatMap((dienst) => dienst?.row ?? [])),
    ),
});
const jongere = (reports: OfDay, needs = "geboortedatum") => dagen(needs, ({ isJong }) => isJong, reports);
const meerderjarige = (reports: OfDay, needs = "geboortedatum") =>
  dagen(needs, ({ isMeerderjarig }) => isMeerderjarig, reports);

/** The days of a week on which a young worker works or learns; `reports` says which shift is reported. */
const week = (reports: (days: readonly Dag[]) => Dienst | undefined): CheckOracle => ({
  needs: "geboortedatum",
  acrossShifts: (roster) =>
    personenVan(roster)
      .flatMap((persoon) =>
        groupBy(
          persoon.dagen.filter(({ isJong }) => isJong),
          ({ datum }) => mondayOf(datum),
        ),
      )
      .filter(([first]) => first.datum >= since)
      .flatMap((days) => reports(days)?.row ?? []),
});

const last = <T>(all: readonly T[]): T | undefined => all[all.length - 1];
const eindVan = (diensten: readonly Dienst[]): number => Math.max(...diensten.map(({ tot }) => tot));

/** The first row of the roster with which the day is longer than so much. */
const rijBoven = (limit: number, diensten: readonly Dienst[]): Dienst | undefined => {
  const rows = [...diensten].sort((one, other) => one.row - other.row);
  return rows.find((_row, index) => som(rows.slice(0, index + 1).map(minutenVan)) > limit);
};

/** Shifts without a pause that follow each other at once, as stretches of work. */
const stukken = (werk: readonly Dienst[]): readonly (readonly Dienst[])[] => {
  const made: Dienst[][] = [];
  for (const dienst of werk.filter((one) => pauzeVan(one) === 0)) {
    const before = last(made);
    if (before !== undefined && dienst.van <= eindVan(before)) before.push(dienst);
    else made.push([dienst]);
  }
  return made;
};

/** Minutes that are free on a day: its pauses, and the time between shifts in which there is no other. */
const vrij = ({ diensten }: Dag): number => {
  const between = diensten.map((dienst, index) =>
    index === 0 ? 0 : Math.max(0, dienst.van - eindVan(diensten.slice(0, index))),
  );
  return som(diensten.map(pauzeVan)) + som(between);
};
const overlapt = ({ diensten }: Dag): boolean =>
  diensten.some((dienst, index) => index > 0 && dienst.van < eindVan(diensten.slice(0, index)));

/** The last shift at work of a day with less pause than belongs to its work. */
const teKort = (dag: Dag, pauseFor: (work: number) => number): readonly (Dienst | undefined)[] =>
  vrij(dag) < pauseFor(som(dag.werk.map(minutenVan))) ? [last(dag.werk)] : [];

/** Minutes between the end of the day before and the beginning of a day; undefined where nothing was on that day. */
const rust = (dag: Dag, persoon: Persoon): number | undefined => {
  const before = dagVoor(persoon, dag);
  return before && midnight - eindVan(before.diensten) + dag.diensten[0].van;
};

/** The night begins at eight; in some activities, from sixteen, at eleven. It ends at six. */
const nacht = (born: Iso, { datum, van, tot }: Dienst): "nacht" | "avond" | "dag" => {
  const isSixteen = isAged(16, born, datum);
  if (van < hours(6) || tot > hours(isSixteen ? 23 : 20)) return "nacht";
  return tot > hours(20) ? "avond" : "dag";
};
const inDe = (part: "nacht" | "avond") =>
  jongere(({ werk, born = "" }) => werk.filter((dienst) => nacht(born, dienst) === part));

/** Days, weeks, pauses, rest and nights of the shifts: arbeidstijd-jongeren.md, its table. */
export const diensten: RosterOracle = {
  "jongere-dag-te-lang": jongere((dag) => [rijBoven(hours(8), dag.diensten)]),
  "jongere-dienstweek-te-lang": week((days) => {
    const all = days.flatMap((dag) => dag.diensten);
    return all.find((_, index) => som(all.slice(0, index + 1).map(minutenVan)) > hours(38));
  }),
  // Seven days less the 48 hours of weekly rest.
  "jongere-zesde-dag": week((days) => days[5]?.diensten[0]),
  "jongere-zonder-pauze": jongere(
    ({ werk }) =>
      stukken(werk)
        .filter((stuk) => eindVan(stuk) - stuk[0].van > hours(4.5))
        .map(last),
    "geboortedatum pauze",
  ),
  // Hours that are counted twice are told by themselves, of who has a reference.
  "jongere-pauze-te-kort": jongere(
    (dag) =>
      overlapt(dag) && dag.diensten[0].referentie !== undefined
        ? []
        : teKort(dag, (work) => (work > hours(6) ? 60 : work > hours(4.5) ? 30 : 0)),
    "geboortedatum pauze",
  ),
  // Hours that are counted twice say nothing about the pause.
  "meerderjarige-pauze-te-kort": meerderjarige(
    (dag) => (overlapt(dag) ? [] : teKort(dag, (work) => (work > hours(6) ? 15 : 0))),
    "geboortedatum pauze",
  ),
  // A night shift in two rows goes on: it has no rest between them.
  "jongere-rust-te-kort": jongere((dag, persoon) => {
    const rest = rust(dag, persoon) ?? hours(24);
    return rest > 0 && rest < hours(12) ? [dag.diensten[0]] : [];
  }),
  // Of who may work at night 23:59 is midnight.
  "meerderjarige-rust-te-kort": meerderjarige((dag, persoon) => {
    const rest = rust(dag, persoon) ?? hours(24);
    return rest > 1 && rest < hours(11) ? [dag.diensten[0]] : [];
  }),
  "jongere-weekrust-te-kort": jongere((dag, persoon) => {
    const saturday = weekday(dag.datum) === 1 ? dagVoor(persoon, dag, 2) : undefined;
    if (saturday === undefined || saturday.werk.length === 0 || dag.werk.length === 0) return [];
    const rest = midnight - eindVan(saturday.werk) + midnight + dag.werk[0].van;
    return rest < hours(48) ? [dag.werk[0]] : [];
  }),
  "jongere-zondag": jongere(({ datum, werk }) => (weekday(datum) === 7 ? [werk[0]] : [])),
  "jongere-feestdag": jongere(({ datum, werk }) => (publicHoliday(datum) !== "" ? [werk[0]] : [])),
  "jongere-nachtwerk": inDe("nacht"),
  "jongere-avondwerk": inDe("avond"),
};
