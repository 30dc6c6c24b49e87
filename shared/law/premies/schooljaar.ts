import { isYounger } from "../../base/age.ts";
import { addDays, type Day, earlier, firstDay, lastDay, lastDayOfTerm, later } from "../../base/day.ts";
import { memo } from "../../base/memo.ts";
import { type SchoolYear, schoolYearEnd, schoolYearStart } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";

/** What every premium of a school year asks of an agreement. */
export type Looptijd = { readonly start: Day; readonly einde: Day | null; readonly schooljaar: SchoolYear };
export type Periode = { readonly van: Day; readonly tot: Day };

type Schooljaardagen = Periode & { readonly schooljaar: SchoolYear };
const gerekend = memo(
  (schooljaar: SchoolYear): Schooljaardagen => ({
    schooljaar,
    van: schoolYearStart(schooljaar),
    tot: schoolYearEnd(schooljaar),
  }),
);
let laatst: Schooljaardagen | null = null;

/** The first and last day of a school year; who asks for many, mostly asks for the same one again. */
export const dagenVan = (schooljaar: SchoolYear): Periode => {
  if (laatst === null || laatst.schooljaar !== schooljaar) laatst = gerekend(schooljaar);
  return laatst;
};

/** The day on which the figures of a school year are looked up: its first. */
export const inSchooljaar = ({ schooljaar }: Pick<Looptijd, "schooljaar">): Day => dagenVan(schooljaar).van;

/** The part of the agreement inside the school year. */
export const periode = ({ start, einde, schooljaar }: Looptijd): Periode => {
  const { van, tot } = dagenVan(schooljaar);
  return { van: later(start, van), tot: earlier(einde ?? tot, tot) };
};

/** Whether the agreement runs on no day of the school year. */
export const looptBuiten = ({ start, einde, schooljaar }: Looptijd): boolean => {
  const { van, tot } = dagenVan(schooljaar);
  return start > tot || (einde !== null && (einde < van || einde < start));
};

/** Said wherever the way of counting months decides. */
export const telling: Text = {
  nl: "maanden zijn geteld van datum tot de dag vóór dezelfde datum; geen bron legt de telling vast",
  fr: "les mois sont comptés de date à la veille de la même date ; aucune source ne fixe le calcul",
  en: "months are counted from date to the day before the same date; no source fixes the counting",
};

/** How many days a term of so many months has by its first day, once it was reckoned: rosters ask it by the million. */
const lengten: Int16Array[] = [];

const reken = (van: Day, maanden: number): Day => {
  const tot = lastDayOfTerm(van, maanden);
  lengten[maanden] ??= new Int16Array(lastDay - firstDay + 1);
  lengten[maanden][van - firstDay] = tot - van;
  return tot;
};

/** The last day of a term of months. */
export const eindeVanTermijn = (van: Day, maanden: number): Day => {
  const lengte = lengten[maanden]?.[van - firstDay];
  return lengte ? addDays(van, lengte) : reken(van, maanden);
};

/** Whether a period is long enough, and whether one month more or less would say the same. */
export type Gehaald = { readonly lang: boolean; readonly ruim: boolean };
const ruimLang: Gehaald = { lang: true, ruim: true };
const netLang: Gehaald = { lang: true, ruim: false };
const ruimKort: Gehaald = { lang: false, ruim: true };
const netKort: Gehaald = { lang: false, ruim: false };

/** Whether a period has so many months. */
export const gehaald = ({ van, tot }: Periode, maanden: number): Gehaald => {
  if (eindeVanTermijn(van, maanden) <= tot) return eindeVanTermijn(van, maanden + 1) <= tot ? ruimLang : netLang;
  return eindeVanTermijn(van, maanden - 1) > tot ? ruimKort : netKort;
};

/** Whether a day is so close to its limit that the way of counting the months decides. */
export const hangtVanTellingAf = (day: Day, limit: Day): boolean => day === addDays(limit, 1);

/** Whether somebody is younger than an age on the first day of a school year. */
export const jongerBijBegin = (geboren: Day, leeftijd: number, schooljaar: SchoolYear): boolean =>
  isYounger(geboren, dagenVan(schooljaar).van, leeftijd);
