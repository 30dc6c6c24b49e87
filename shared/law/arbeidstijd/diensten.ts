import type { Day } from "../../base/day.ts";
import type { View } from "../../roster/check.ts";
import { eachRow, numberAt, type Roster, wordAt } from "../../roster/roster.ts";
import { isMeerderjarig } from "./leeftijd.ts";

/** A stretch of a young worker's day, in minutes since midnight. */
export type Dienst = {
  readonly row: number;
  readonly van: number;
  readonly tot: number;
  readonly pauze: number;
  /** Whether it is at the workplace: the school looks after its own hours. */
  readonly werk: boolean;
};

/** A day of a young worker, its stretches in the order of the clock. */
export type Werkdag = {
  readonly birth: Day;
  readonly day: Day;
  readonly diensten: readonly Dienst[];
};

/** The days of one young worker, in their order. */
export type Persoon = readonly Werkdag[];

/** Minutes of a stretch without its pause. */
export const minutenVan = ({ van, tot, pauze }: Dienst): number => tot - van - pauze;

const dienstAt = (roster: Roster, row: number): Dienst | null => {
  const van = numberAt(roster, "van", row);
  const tot = numberAt(roster, "tot", row);
  if (van === null || tot === null || tot <= van) return null;
  const pauze = numberAt(roster, "pauze", row) ?? 0;
  return { row, van, tot, pauze, werk: wordAt(roster, "plaats", row) !== "school" };
};

const jongerenVan = ({ roster }: View): readonly Persoon[] => {
  const persons = new Map<string, { readonly birth: Day; readonly days: Map<Day, Dienst[]> }>();
  eachRow(roster, (row) => {
    const day = numberAt(roster, "datum", row) as Day | null;
    const birth = numberAt(roster, "geboortedatum", row) as Day | null;
    const dienst = dienstAt(roster, row);
    if (day === null || birth === null || dienst === null || isMeerderjarig(birth, day)) return;
    const key = `${wordAt(roster, "referentie", row)} ${birth}`;
    const person = persons.get(key) ?? { birth, days: new Map<Day, Dienst[]>() };
    persons.set(key, person);
    const known = person.days.get(day);
    if (known) known.push(dienst);
    else person.days.set(day, [dienst]);
  });
  return [...persons.values()].map(({ birth, days }) =>
    [...days]
      .sort(([one], [other]) => one - other)
      .map(([day, diensten]) => ({ birth, day, diensten: diensten.sort((one, other) => one.van - other.van) })),
  );
};

/** Several checks look at the same shifts; of one run they are gathered once. */
const known = new WeakMap<View, readonly Persoon[]>();

/** The young workers of a roster of shifts with their days; whoever is of age on a day has no rules here. */
export const jongeren = (view: View): readonly Persoon[] => {
  const found = known.get(view) ?? jongerenVan(view);
  known.set(view, found);
  return found;
};
