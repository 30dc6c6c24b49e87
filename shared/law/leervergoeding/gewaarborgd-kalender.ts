import type { Day } from "../../base/day.ts";
import { schoolYearOfDay } from "../../base/schoolyear.ts";
import {
  kalenderReads,
  type Schoolvakantieregel,
  type Schoolvakanties,
  schoolvakantiesVan,
} from "../kalender/vakanties.ts";

/** What is read of the school calendar for the last day of an illness, which may lie in the next school year. */
export const eindReads = <F>(on: (facts: F) => Day) => {
  const reads = kalenderReads<F>(on);
  return {
    eindVakantiedagen: reads.vakantiedagen,
    eindVakantieweken: reads.vakantieweken,
    eindHerfstvakantie: reads.herfstvakantie,
    eindFeestdagenPasen: reads.feestdagenPasen,
    eindKalenderBekend: reads.kalenderBekend,
  };
};

/** By their names the figures of the first day that those of the last day stand beside. */
export const beginVan: Readonly<Record<string, string>> = {
  eindVakantiedagen: "vakantiedagen",
  eindVakantieweken: "vakantieweken",
  eindHerfstvakantie: "herfstvakantie",
  eindFeestdagenPasen: "feestdagenPasen",
  eindKalenderBekend: "kalenderBekend",
};

/** The figures of the school calendar on the last day of an illness. */
export type Eindkalender = {
  readonly eindVakantiedagen: Schoolvakantieregel["vakantiedagen"];
  readonly eindVakantieweken: Schoolvakantieregel["vakantieweken"];
  readonly eindHerfstvakantie: Schoolvakantieregel["herfstvakantie"];
  readonly eindFeestdagenPasen: Schoolvakantieregel["feestdagenPasen"];
};

/** The calendars of the months of an illness, by the first day of the month. */
export const kalenders = (
  law: Schoolvakantieregel & Eindkalender,
  van: Day,
  last: Day,
): ((first: Day) => Schoolvakanties) => {
  const begin = schoolvakantiesVan(law, van);
  if (schoolYearOfDay(van) === schoolYearOfDay(last)) return () => begin;
  const eind = schoolvakantiesVan(
    {
      vakantiedagen: law.eindVakantiedagen,
      vakantieweken: law.eindVakantieweken,
      herfstvakantie: law.eindHerfstvakantie,
      feestdagenPasen: law.eindFeestdagenPasen,
    },
    last,
  );
  return (first) => (schoolYearOfDay(first) === schoolYearOfDay(van) ? begin : eind);
};
