import { addDays, ageOn, type Day, earlier, lastDayOfTerm, later } from "../../base/day.ts";
import { type SchoolYear, schoolYearEnd, schoolYearStart } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";

/** What every premium of a school year asks of an agreement. */
export type Looptijd = { readonly start: Day; readonly einde: Day | null; readonly schooljaar: SchoolYear };
export type Periode = { readonly van: Day; readonly tot: Day };

/** The day on which the figures of a school year are looked up: its first. */
export const inSchooljaar = ({ schooljaar }: Pick<Looptijd, "schooljaar">): Day => schoolYearStart(schooljaar);

/** The part of the agreement inside the school year. */
export const periode = ({ start, einde, schooljaar }: Looptijd): Periode => ({
  van: later(start, schoolYearStart(schooljaar)),
  tot: earlier(einde ?? schoolYearEnd(schooljaar), schoolYearEnd(schooljaar)),
});

/** Whether the agreement runs on no day of the school year. */
export const looptBuiten = (vraag: Looptijd): boolean => {
  const { van, tot } = periode(vraag);
  return van > tot;
};

/** Said wherever the way of counting months decides. */
export const telling: Text = {
  nl: "maanden zijn geteld van datum tot de dag vóór dezelfde datum; geen bron legt de telling vast",
  fr: "les mois sont comptés de date à la veille de la même date ; aucune source ne fixe le calcul",
  en: "months are counted from date to the day before the same date; no source fixes the counting",
};

/** Whether a period has so many months, and whether one month more or less would say the same. */
export const gehaald = ({ van, tot }: Periode, maanden: number): { readonly lang: boolean; readonly ruim: boolean } => {
  const lang = lastDayOfTerm(van, maanden) <= tot;
  return { lang, ruim: lang ? lastDayOfTerm(van, maanden + 1) <= tot : lastDayOfTerm(van, maanden - 1) > tot };
};

/** Whether a day is so close to its limit that the way of counting the months decides. */
export const hangtVanTellingAf = (day: Day, limit: Day): boolean => day === addDays(limit, 1);

/** Whether somebody is younger than an age on the first day of a school year. */
export const jongerBijBegin = (geboren: Day, leeftijd: number, schooljaar: SchoolYear): boolean =>
  ageOn(geboren, schoolYearStart(schooljaar)) < leeftijd;
