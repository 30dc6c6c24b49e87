import fc from "fast-check";
import {
  addDays,
  addMonths,
  daysFrom,
  type Iso,
  iso,
  monthOf,
  number,
  quarterOf,
  schoolYearOf,
  weekday,
  yearOf,
} from "./dates.ts";
import { asked, days, daysWithin, type Oracle, of, spans, sureOn } from "./harness.ts";

/** Easter Sunday of a year (the rule of Gauss with the corrections of Meeus and Jones). */
export const easter = (year: number): Iso => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const sundays = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sundays) / 451);
  const march = epact + sundays - 7 * late + 114;
  return iso(year, Math.floor(march / 31), (march % 31) + 1);
};

/** The Monday of the week (Monday to Sunday) a day lies in. */
export const mondayOf = (day: Iso): Iso => addDays(day, 1 - weekday(day));

/** The holidays of a school year, by its first calendar year, by the rule of art. 7: name, first day, last day. */
export const holidaysOf = (year: number): readonly (readonly [string, Iso, Iso])[] => {
  const next = year + 1;
  const allSaints = iso(year, 11, 1);
  const herfst = weekday(allSaints) === 7 ? iso(year, 11, 2) : mondayOf(allSaints);
  const christmas = iso(year, 12, 25);
  const kerst = weekday(christmas) >= 6 ? addDays(mondayOf(christmas), 7) : mondayOf(christmas);
  const sunday = easter(next);
  const krokus = addDays(sunday, -48);
  const firstMondayOfApril = [1, 2, 3, 4, 5, 6, 7]
    .map((day) => iso(next, 4, day))
    .find((day) => weekday(day) === 1) as Iso;
  const late = sunday > iso(next, 4, 15);
  const paas = sunday < iso(next, 4, 1) ? addDays(sunday, 1) : late ? addDays(sunday, -13) : firstMondayOfApril;
  return [
    // In 2020 the government made the autumn holiday a week longer.
    ["herfstvakantie", herfst, year === 2020 ? "2020-11-15" : addDays(herfst, 6)],
    ["kerstvakantie", kerst, addDays(kerst, 13)],
    ["krokusvakantie", krokus, addDays(krokus, 6)],
    ["paasvakantie", paas, addDays(paas, late ? 14 : 13)],
    ["brugdag na Hemelvaart", addDays(sunday, 40), addDays(sunday, 40)],
    ["zomervakantie", iso(next, 7, 1), iso(next, 8, 31)],
  ];
};

const holidays = new Map<Iso, string>();
for (let year = 2015; year <= 2045; year++)
  for (const [name, first, last] of holidaysOf(year)) for (const day of daysFrom(first, last)) holidays.set(day, name);

/** The name of the school holiday a day lies in, or "". */
export const schoolHoliday = (day: Iso): string => holidays.get(day) ?? "";

/** §6.2: agreements were suspended from 18 March 2020 until work resumed on 4 May. */
export const suspended = (day: Iso): boolean => day >= "2020-03-18" && day < "2020-05-04";

/** The ten public holidays of a year, of the KB of 18 April 1974. */
const feastsOf = (year: number): readonly (readonly [Iso, string])[] => [
  [iso(year, 1, 1), "nieuwjaar"],
  [addDays(easter(year), 1), "paasmaandag"],
  [iso(year, 5, 1), "Dag van de Arbeid"],
  [addDays(easter(year), 39), "O.L.H. Hemelvaart"],
  [addDays(easter(year), 50), "pinkstermaandag"],
  [iso(year, 7, 21), "nationale feestdag"],
  [iso(year, 8, 15), "O.L.V. Hemelvaart"],
  [iso(year, 11, 1), "Allerheiligen"],
  [iso(year, 11, 11), "Wapenstilstand"],
  [iso(year, 12, 25), "Kerstmis"],
];
const feastDays = new Map<Iso, string>();
for (let year = 2015; year <= 2045; year++) for (const [day, name] of feastsOf(year)) feastDays.set(day, name);

/** The name of the public holiday, or "". */
export const publicHoliday = (day: Iso): string => feastDays.get(day) ?? "";

/**
 * The letter of a timetable for a day. Of 14 letters the first seven hold in the week that contains 1 September of the
 * school year; from that week on the two halves take turns.
 */
export const letterOf = (weekrooster: string, day: Iso): string =>
  weekrooster[weekrooster.length === 7 ? weekday(day) - 1 : placeOf(day)];

/** The place of a day in a timetable of 14 letters. */
const places = new Map<Iso, number>();
const placeOf = (day: Iso): number => {
  const known = places.get(day);
  if (known !== undefined) return known;
  const monday = mondayOf(day);
  // The school year of a week is that of its Sunday, so that the week of 1 September begins the new one.
  const first = mondayOf(iso(schoolYearOf(addDays(monday, 6)), 9, 1));
  const weeks = (number(monday) - number(first)) / 7;
  const place = (weeks % 2) * 7 + weekday(day) - 1;
  places.set(day, place);
  return place;
};

export const weekroosters = of(
  ...["WWWLL--", "WWWWL--", "LWWWW--", "WWWWWWW", "LLWWW--", "W------", "------W", "WLLLL--", "-WWWLL-", "L------"],
  ...["WWWWWLLLLLLLLL", "WWWWW--LLLLL--", "WWWLL--LLWWW--", "W-------------", "-------------W", "WWWWW--WWWLL--"],
  ...["LLLLL--WWWWW--", "LLLLL--"],
);

/** Days on which the calendar turns: edges of holidays, public holidays. */
const calendarDays: readonly Iso[] = [...holidays.keys()]
  .filter((day) => day > "2016-08-01" && day < "2030-12-31")
  .filter((day) => schoolHoliday(addDays(day, -1)) === "" || schoolHoliday(addDays(day, 1)) === "");
const feasts: readonly Iso[] = [...feastDays.keys()].filter((day) => day > "2016-08-01" && day < "2030-12-31");
const datum = fc.oneof(days(...calendarDays), fc.constantFrom(...feasts), daysWithin("2016-09-01", "2030-12-31"));

const before = "2016-09-01";
const tooEarly = { problem: "notInForce" };
/** The school years of which every holiday was checked against published calendars. */
const published = (from: Iso, to: Iso) => (from >= "2018-09-01" && to <= "2026-08-31" ? "published" : "assumed");

/** premies-erkenning.md §6. */
export const kalender: Oracle = {
  SCHOOLJAAR: asked({
    needs: ["datum"],
    values: { datum },
    says: ({ datum }) => {
      const year = monthOf(datum) < 9 ? yearOf(datum) - 1 : yearOf(datum);
      return { result: `${year}-${year + 1}` };
    },
  }),
  KWARTAAL: asked({ needs: ["datum"], values: { datum }, says: ({ datum }) => ({ result: quarterOf(datum) }) }),
  SCHOOLVAKANTIE: asked({
    needs: ["datum"],
    values: { datum },
    says: ({ datum }) => {
      if (datum < before) return tooEarly;
      return { result: schoolHoliday(datum), certainty: published(datum, datum) };
    },
  }),
  FEESTDAG: asked({
    needs: ["datum"],
    values: { datum },
    says: ({ datum }) =>
      datum < before ? tooEarly : { result: publicHoliday(datum), certainty: sureOn(datum, "published") },
  }),
  WERKPLEKDAGEN: asked({
    needs: ["van", "tot", "weekrooster"],
    values: fc
      .tuple(
        fc.oneof(
          { weight: 300, arbitrary: spans(datum, 50) },
          { weight: 6, arbitrary: spans(datum, 500) },
          { weight: 1, arbitrary: spans(daysWithin("2016-09-01", "2018-12-31"), 4500) },
        ),
        weekroosters,
      )
      .map(([[van, tot], weekrooster]) => ({ van, tot, weekrooster })),
    says: ({ van, tot, weekrooster }) => {
      if (van > tot) return { problem: "inconsistent" };
      if (tot > addMonths(van, 120)) return { problem: van < before ? ["outOfRange", "notInForce"] : "outOfRange" };
      if (van < before) return tooEarly;
      const worked = daysFrom(van, tot).filter(
        (day) => letterOf(weekrooster, day) === "W" && schoolHoliday(day) === "" && publicHoliday(day) === "",
      );
      // Which half of a timetable of two weeks holds is our own agreement, not the law's.
      // Nor was a learner free in school holidays before September 2019, nor did he work in the suspension of 2020.
      const doubtful =
        weekrooster.length === 14 ||
        worked.some(suspended) ||
        daysFrom(van, tot).some(
          (day) => day < "2019-09-01" && letterOf(weekrooster, day) === "W" && schoolHoliday(day) !== "",
        );
      return { result: worked.length, certainty: doubtful ? "assumed" : published(van, tot) };
    },
  }),
};
