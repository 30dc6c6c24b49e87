import { addDays, type Day, dayInYear, daysPerWeek, mondayOf, saturday, sunday, weekdayOf } from "../../base/day.ts";
import { easterOf } from "../../base/easter.ts";
import { memo } from "../../base/memo.ts";
import { perObject } from "../../base/per-object.ts";
import { type SchoolYear, schoolYearEnd, schoolYearOfDay } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";
import { type Entry, entryOn, isPastCheck, type Parameter } from "../../engine/parameter.ts";
import { read } from "../../engine/rule.ts";
import { feestdagenPasen, herfstvakantie, kalenderBekend, vakantiedagen, vakantieweken } from "./cijfers.ts";

type Table<V> = Readonly<Record<string, V>>;

/** What the decree says of the school holidays, as the figures hold it. */
export type Schoolvakantieregel = {
  readonly vakantiedagen: Table<string>;
  readonly vakantieweken: Table<number>;
  readonly herfstvakantie: number;
  readonly feestdagenPasen: Table<number>;
};

/** The figures of the school calendar on a day; `kalenderBekend` says how sure the calendar of that school year is. */
export const kalenderReads = <F>(on: (facts: F) => Day) => ({
  vakantiedagen: read<F, Table<string>>(vakantiedagen, on),
  vakantieweken: read<F, Table<number>>(vakantieweken, on),
  herfstvakantie: read<F, number>(herfstvakantie, on),
  feestdagenPasen: read<F, Table<number>>(feestdagenPasen, on),
  kalenderBekend: read<F, boolean>(kalenderBekend, on),
});

/** First and last days of the school holidays of a school year; `hemelvaart` is Ascension Day itself. */
export type Schoolvakanties = Table<Day>;

const periods = [
  { name: "herfst", van: "herfstVan", tot: "herfstTot" },
  { name: "kerst", van: "kerstVan", tot: "kerstTot" },
  { name: "krokus", van: "krokusVan", tot: "krokusTot" },
  { name: "paas", van: "paasVan", tot: "paasTot" },
  { name: "zomer", van: "zomerVan", tot: "zomerTot" },
] as const;
export type Schoolvakantie = (typeof periods)[number]["name"] | "hemelvaart";

/** The names of the school holidays; an answer gives the Dutch one, in every language. */
export const vakantienamen: Readonly<Record<Schoolvakantie, Text>> = {
  herfst: { nl: "herfstvakantie", fr: "congé d’automne", en: "autumn holiday" },
  kerst: { nl: "kerstvakantie", fr: "vacances de Noël", en: "Christmas holiday" },
  krokus: { nl: "krokusvakantie", fr: "congé de détente", en: "spring break" },
  paas: { nl: "paasvakantie", fr: "vacances de Pâques", en: "Easter holiday" },
  zomer: { nl: "zomervakantie", fr: "vacances d’été", en: "summer holiday" },
  hemelvaart: { nl: "brugdag na Hemelvaart", fr: "pont de l’Ascension", en: "Friday after Ascension" },
};

/** The Monday of a day's week; where the day is such a weekday or later, the Monday after. */
const mondayAround = (day: Day, from: number): Day =>
  weekdayOf(day) < from ? mondayOf(day) : addDays(mondayOf(day), daysPerWeek);
/** The first Monday that is not before a day. */
const mondayFrom = (day: Day): Day => mondayOf(addDays(day, daysPerWeek - 1));
/** The so manyth Monday before Easter. */
const mondayBeforeEaster = (easter: Day, weeks: number): Day => addDays(easter, 1 - weeks * daysPerWeek);
/** The Sunday with which so many weeks end. */
const endOfWeeks = (monday: Day, weeks: number): Day => addDays(monday, weeks * daysPerWeek - 1);

type Stretch = readonly [from: Day, to: Day];

const paasvakantie = (law: Schoolvakantieregel, year: number, easter: Day): Stretch => {
  const { vakantiedagen: dagen, vakantieweken: weken } = law;
  const april = dayInYear(dagen.paas, year) as Day;
  const late = easter > (dayInYear(dagen.paasLaat, year) as Day);
  if (late) {
    const from = mondayBeforeEaster(easter, weken.paasVoorPasen);
    return [from, addDays(endOfWeeks(from, weken.paas), 1)];
  }
  const from = easter < april ? addDays(easter, 1) : mondayFrom(april);
  return [from, endOfWeeks(from, weken.paas)];
};

const berekend = (law: Schoolvakantieregel, schoolYear: SchoolYear): Schoolvakanties => {
  const { vakantiedagen: dagen, vakantieweken: weken } = law;
  const easter = easterOf(schoolYear + 1);
  const herfstVan = mondayAround(dayInYear(dagen.herfst, schoolYear) as Day, sunday);
  const kerstVan = mondayAround(dayInYear(dagen.kerst, schoolYear) as Day, saturday);
  const krokusVan = mondayBeforeEaster(easter, weken.krokusVoorPasen);
  const [paasVan, paasTot] = paasvakantie(law, schoolYear + 1, easter);
  return {
    herfstVan,
    herfstTot: endOfWeeks(herfstVan, law.herfstvakantie),
    kerstVan,
    kerstTot: endOfWeeks(kerstVan, weken.kerst),
    krokusVan,
    krokusTot: endOfWeeks(krokusVan, weken.krokus),
    paasVan,
    paasTot,
    hemelvaart: addDays(easter, law.feestdagenPasen.hemelvaart),
    zomerVan: dayInYear(dagen.zomer, schoolYear + 1) as Day,
    zomerTot: schoolYearEnd(schoolYear),
  };
};

/** Remembered by the tables of the figures, the weeks of the autumn holiday and the school year. */
const onthouden = perObject((dagen: Schoolvakantieregel["vakantiedagen"]) =>
  perObject((weken: Schoolvakantieregel["vakantieweken"]) =>
    perObject((pasen: Schoolvakantieregel["feestdagenPasen"]) =>
      memo((key: string) => {
        const [herfst, schoolYear] = key.split(" ").map(Number);
        const law = { vakantiedagen: dagen, vakantieweken: weken, herfstvakantie: herfst, feestdagenPasen: pasen };
        return berekend(law, schoolYear as SchoolYear);
      }),
    ),
  ),
);

/** The school holidays of the school year a day falls in; a school year is computed once. */
export const schoolvakantiesVan = (law: Schoolvakantieregel, day: Day): Schoolvakanties =>
  onthouden(law.vakantiedagen)(law.vakantieweken)(law.feestdagenPasen)(`${law.herfstvakantie} ${schoolYearOfDay(day)}`);

/** The school holiday a day falls in, in the calendar of its school year, or null. */
export const schoolvakantieOn = (calendar: Schoolvakanties, day: Day): Schoolvakantie | null => {
  for (const { name, van, tot } of periods) if (day >= calendar[van] && day <= calendar[tot]) return name;
  return day === addDays(calendar.hemelvaart, 1) ? "hemelvaart" : null;
};

/** What an answer assumes that stands on a calendar which nobody published. */
export const kalenderAannames = ({ kalenderBekend: bekend }: { readonly kalenderBekend: boolean }): readonly Text[] =>
  bekend
    ? []
    : [
        {
          nl: "de schoolvakanties zijn met de regel van het besluit berekend, niet met een gepubliceerde kalender vergeleken",
          fr: "les vacances scolaires sont calculées selon la règle de l’arrêté, non comparées à un calendrier publié",
          en: "the school holidays are computed by the rule of the decree, not compared with a published calendar",
        },
      ];

/** The calendar of a day's school year for who is no rule: with the figure that says how sure it is; else null. */
export const schoolkalenderOp = (
  day: Day,
): { readonly calendar: Schoolvakanties; readonly certainty: Entry["certainty"] } | null => {
  const on = <V>(parameter: Parameter<V>): V | null => entryOn(parameter, day)?.value ?? null;
  const bekend = entryOn(kalenderBekend, day);
  const law = {
    vakantiedagen: on(vakantiedagen),
    vakantieweken: on(vakantieweken),
    herfstvakantie: on(herfstvakantie),
    feestdagenPasen: on(feestdagenPasen),
  };
  if (bekend === null || Object.values(law).includes(null)) return null;
  const sure = bekend.value === true && !isPastCheck(kalenderBekend, day);
  return {
    calendar: schoolvakantiesVan(law as Schoolvakantieregel, day),
    certainty: sure ? bekend.certainty : "assumed",
  };
};
