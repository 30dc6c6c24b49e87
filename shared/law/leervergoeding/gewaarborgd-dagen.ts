import { addDays, type Day, earlier, endOfMonth, firstOfMonth, later } from "../../base/day.ts";
import type { PartShares } from "../../base/money.ts";
import { roosterdagen } from "../kalender/kalender.ts";
import type { Schoolvakanties } from "../kalender/vakanties.ts";
import { isGeschorst } from "./schorsing.ts";

/** Calendar days of an illness, to and including `tot` counted from its first as 1, at a share of the allowance. */
export type Schijf = { readonly naam: string; readonly tot: number; readonly deel: number };

/** The spell, the timetable, and the calendar of each month. */
export type Spel = {
  readonly van: Day;
  readonly tot: Day;
  readonly weekrooster: string;
  readonly vakantieOnbetaald: boolean;
  readonly kalender: (first: Day) => Schoolvakanties;
};

/** The last day of an illness on which anything can be owed: its own, or that of the last band. */
export const laatsteDag = (van: Day, tot: Day, schijven: readonly Pick<Schijf, "tot">[]): Day =>
  earlier(
    tot,
    schijven.reduce((last, schijf) => later(last, addDays(van, schijf.tot - 1)), van),
  );

/** What is owed: of each month the shares of its days, the days of each band, and what days fell in. */
export type Gewaarborgd = {
  readonly delen: readonly PartShares[];
  readonly dagen: readonly number[];
  readonly vakantie: boolean;
  readonly geschorst: boolean;
};

/** Goes through the timetable days of the spell, month by month; days in unpaid school holidays are not owed. */
export const gewaarborgdeDagen = (spel: Spel, schijven: readonly Schijf[]): Gewaarborgd => {
  const dagen = schijven.map(() => 0);
  const delen: PartShares[] = [];
  let vrij = false;
  let geschorst = false;
  const last = laatsteDag(spel.van, spel.tot, schijven);
  for (let first = firstOfMonth(spel.van); first <= last; first = addDays(endOfMonth(first), 1)) {
    const maand = roosterdagen(spel.kalender(first), spel.weekrooster, first);
    let share = 0;
    for (const { day, vakantie } of maand) {
      if (day < spel.van || day > last) continue;
      if (vakantie && spel.vakantieOnbetaald) {
        vrij = true;
        continue;
      }
      if (isGeschorst(day)) geschorst = true;
      const schijf = schijven.findIndex(({ tot }) => day < addDays(spel.van, tot));
      dagen[schijf]++;
      share += schijven[schijf].deel;
    }
    delen.push({ share, parts: maand.length });
  }
  return { delen, dagen, vakantie: vrij, geschorst };
};
