import { addDays, type Iso } from "../dates.ts";
import type { Roster, Shift } from "./model.ts";

/** arbeidstijd-jongeren.md, as far back as the product goes. */
export const since = "2016-09-01";

/** Whether somebody has an age on a day; who was born on 29 February has it on 1 March. */
export const isAged = (age: number, born: Iso, day: Iso): boolean =>
  `${Number(born.slice(0, 4)) + age}${born.slice(4)}` <= day;

/** A stretch that ends after it begins: what does not is told so, and is no work. */
export type Dienst = Shift & { readonly datum: Iso; readonly van: number; readonly tot: number };
const isDienst = (shift: Shift): shift is Dienst => {
  const { datum, van = 0, tot = 0 } = shift;
  return datum !== undefined && shift.van !== undefined && tot > van;
};

/** The school looks after its own hours; where nothing is said it is the workplace. */
export const isWerk = ({ plaats }: Shift): boolean => plaats !== "school";
export const pauzeVan = ({ pauze = 0 }: Shift): number => pauze;
/** Minutes without the pause. One that is longer than its shift leaves nothing of it, and takes nothing of others. */
export const minutenVan = (dienst: Dienst): number => Math.max(0, dienst.tot - dienst.van - pauzeVan(dienst));
export const som = (minutes: readonly number[]): number => minutes.reduce((sum, one) => sum + one, 0);

/** A day of a person, its shifts by the clock; of two that begin together the first in the roster stands first. */
export type Dag = {
  readonly datum: Iso;
  readonly diensten: readonly Dienst[];
  readonly werk: readonly Dienst[];
  readonly born: Iso | undefined;
  /** The rules for young workers hold, or the ordinary ones; of who has no day of birth neither are known to. */
  readonly isJong: boolean;
  readonly isMeerderjarig: boolean;
};
export type Persoon = { readonly born: Iso | undefined; readonly dagen: readonly Dag[] };

export const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
};

const dagVan = (diensten: readonly Dienst[]): Dag => {
  const [{ datum, born }] = diensten;
  const ordered = [...diensten].sort((one, other) => one.van - other.van || one.row - other.row);
  const isMeerderjarig = born !== undefined && isAged(18, born, datum);
  return {
    ...{ datum, born, diensten: ordered, werk: ordered.filter(isWerk), isMeerderjarig },
    isJong: born !== undefined && !isMeerderjarig,
  };
};

/** Who is nobody known goes by what there is: the reference, else the day of birth. */
const whose = ({ person, referentie, born }: Dienst): string =>
  person ?? (referentie === undefined ? `born ${born}` : `called ${referentie}`);

const known = new WeakMap<Roster, readonly Persoon[]>();
/** The persons of a roster of shifts, with their days in order. */
export const personenVan = (roster: Roster): readonly Persoon[] => {
  const made =
    known.get(roster) ??
    groupBy(roster.shifts.filter(isDienst), whose).map((diensten) => ({
      born: diensten[0].born,
      dagen: groupBy(diensten, ({ datum }) => datum)
        .map(dagVan)
        .sort((one, other) => (one.datum < other.datum ? -1 : 1)),
    }));
  known.set(roster, made);
  return made;
};

/** The day so many days before, where the same person worked or learned on it. */
export const dagVoor = ({ dagen }: Persoon, { datum }: Dag, days = 1): Dag | undefined =>
  dagen.find((one) => one.datum === addDays(datum, -days));
