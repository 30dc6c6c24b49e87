import { addDays, addMonths, type Day, dayOf, lastDayOfTerm, yearOf } from "../../base/day.ts";
import type { Parameter } from "../../engine/parameter.ts";
import { meerderjarig } from "../arbeidstijd/cijfers.ts";
import { gewaarborgdAncienniteit, vakantiedagen, vakantiedagenOnbetaald } from "../leervergoeding/cijfers.ts";
import { leeftijdBeperkt } from "../rsz/cijfers.ts";
import { fiche, proefdagen } from "./cijfers.ts";

/** The number that a duty is reckoned with. */
export const getallen: Readonly<Record<string, Parameter<number>>> = {
  P11: meerderjarig,
  P17: fiche,
  P18: proefdagen,
  P19: gewaarborgdAncienniteit,
  P22: leeftijdBeperkt,
};

/** The days of holiday by the old rules. */
export const vakantie = { betaald: vakantiedagen, onbetaald: vakantiedagenOnbetaald } as const;

type Vraag = { readonly start: Day; readonly geboortedatum: Day | null };

/** The first day of a year; null past the last year that can be named. */
const nieuwjaar = (year: number): Day | null => dayOf(year, 1, 1);
const opStart = (start: Day): Day => start;
const voorStart = (start: Day): Day => addDays(start, -1);

/** The last day of a duty that hangs on the start alone. */
export const vanStart = {
  P01: opStart,
  P02: opStart,
  P03: opStart,
  P06: opStart,
  P07: opStart,
  P08: opStart,
  P09: opStart,
  P10: voorStart,
  P11: voorStart,
  P12: opStart,
  P13: opStart,
} as const satisfies Readonly<Record<string, (start: Day) => Day>>;

/** The day of a duty, where it is not the answer of another rule; a duty without a day has none. */
export const termijnen: Readonly<Record<string, (vraag: Vraag, getal: number) => Day | null>> = {
  ...Object.fromEntries(Object.entries(vanStart).map(([id, dag]) => [id, ({ start }: Vraag) => dag(start)])),
  P17: ({ start }, maanden) => {
    const januari = nieuwjaar(yearOf(start) + 1);
    return januari === null ? null : lastDayOfTerm(januari, maanden);
  },
  P18: ({ start }, dagen) => addDays(start, dagen - 1),
  P19: ({ start }, maanden) => addMonths(start, maanden),
  P22: ({ geboortedatum }, leeftijd) =>
    geboortedatum === null ? null : nieuwjaar(yearOf(geboortedatum) + leeftijd + 1),
};
