import {
  addDays,
  type Day,
  daysPerWeek,
  minutesPerDay,
  mondayOf,
  saturday,
  sunday,
  weekdayOf,
} from "../../base/day.ts";
import type { Hundredths } from "../../base/money.ts";
import { minutesOf } from "../../base/money.ts";
import { entryOn, type Parameter } from "../../engine/parameter.ts";
import type { Check, Context } from "../../roster/check.ts";
import { feestdagen, feestdagenPasen } from "../kalender/cijfers.ts";
import { feestdagOn } from "../kalender/feestdagen.ts";
import { bron, wet } from "./bronnen.ts";
import { feestdag, rust, week, weekrust, zondag } from "./cijfers.ts";
import { type Dienst, jongeren, minutenVan, type Persoon, type Werkdag } from "./diensten.ts";

const common = {
  kind: "uurrooster",
  needs: ["geboortedatum"],
  article: wet,
  source: bron,
} as const;

const werkVan = ({ diensten }: Werkdag): readonly Dienst[] => diensten.filter(({ werk }) => werk);
const eindVan = (diensten: readonly Dienst[]): number => Math.max(...diensten.map(({ tot }) => tot));

/** Reports too short a rest before the first shift of a day. */
const meldRust = (
  { found }: Context,
  figure: Parameter<Hundredths>,
  { day, row, rest }: { readonly day: Day; readonly row: number; readonly rest: number },
): void => {
  const entry = entryOn(figure, day);
  if (entry?.value == null) return;
  const limit = minutesOf(entry.value);
  if (rest >= limit) return;
  found(row, {
    found: ["time", rest],
    expected: ["time", limit],
    say: { rust: ["time", rest], grens: ["time", limit], dag: ["day", day] },
    entry,
    on: day,
  });
};

/** Too little time between the end of a day and the beginning of the next. A night shift in two rows goes on. */
export const teKorteRust: Check = {
  ...common,
  id: "jongere-rust-te-kort",
  severity: "error",
  name: {
    nl: "te weinig rust voor een minderjarige",
    fr: "trop peu de repos pour un mineur",
    en: "too little rest for a minor",
  },
  message: {
    nl: "{rust} uur rust voor {dag} voor een minderjarige; minstens {grens} tussen twee werkdagen.",
    fr: "{rust} heures de repos avant le {dag} pour un mineur ; au moins {grens} entre deux journées.",
    en: "{rust} hours of rest before {dag} for a minor; at least {grens} between two working days.",
  },
  columns: ["van", "tot"],
  run: (context) => {
    for (const persoon of jongeren(context.view))
      persoon.forEach(({ day, diensten: [first] }, place) => {
        const before = persoon[place - 1];
        if (before === undefined || before.day !== addDays(day, -1)) return;
        const rest = minutesPerDay - eindVan(before.diensten) + first.van;
        if (rest > 0) meldRust(context, rust, { day, row: first.row, rest });
      });
  },
};

/** Work on the Saturday and again on the Monday, so close that the weekly rest is too short. */
export const teKorteWeekrust: Check = {
  ...common,
  id: "jongere-weekrust-te-kort",
  severity: "warning",
  name: {
    nl: "te korte wekelijkse rust voor een minderjarige",
    fr: "repos hebdomadaire trop court pour un mineur",
    en: "weekly rest too short for a minor",
  },
  message: {
    nl: "{rust} uur rust rond de zondag voor {dag}; een minderjarige is ook de zaterdag ervoor of de maandag erna vrij, {grens} uur samen.",
    fr: "{rust} heures de repos autour du dimanche avant le {dag} ; un mineur est aussi libre le samedi ou le lundi, {grens} heures en tout.",
    en: "{rust} hours of rest around the Sunday before {dag}; a minor is free on the Saturday before or the Monday after too, {grens} hours in all.",
  },
  columns: ["datum", "van", "tot"],
  run: (context) => {
    for (const persoon of jongeren(context.view)) {
      const werk = persoon.filter((werkdag) => werkVan(werkdag).length > 0);
      for (const maandag of werk) {
        const { day } = maandag;
        const zaterdag = werk.find((other) => other.day === addDays(day, saturday - daysPerWeek));
        if (day !== mondayOf(day) || zaterdag === undefined) continue;
        const [first] = werkVan(maandag);
        const rest = minutesPerDay - eindVan(werkVan(zaterdag)) + minutesPerDay + first.van;
        meldRust(context, weekrust, { day, row: first.row, rest });
      }
    }
  },
};

/** Work on a day of rest: who does it, where the figure forbids it. */
const rustdag = (context: Context, figure: Parameter<boolean>, naamOp: (day: Day) => string): void => {
  for (const werkdag of jongeren(context.view).flat()) {
    const { day } = werkdag;
    const [first] = werkVan(werkdag);
    const entry = entryOn(figure, day);
    const naam = naamOp(day);
    if (first === undefined || entry?.value !== true || naam === "") continue;
    context.found(first.row, { say: { dag: ["day", day], naam: ["text", naam] }, entry, on: day });
  }
};

export const werkOpZondag: Check = {
  ...common,
  id: "jongere-zondag",
  severity: "warning",
  name: { nl: "zondagswerk van een minderjarige", fr: "travail dominical d’un mineur", en: "Sunday work of a minor" },
  message: {
    nl: "{dag} is een zondag: een minderjarige werkt dan niet, tenzij een uitzondering voor de sector geldt.",
    fr: "Le {dag} est un dimanche : un mineur ne travaille pas, sauf exception pour le secteur.",
    en: "{dag} is a Sunday: a minor does not work then, unless an exception for the sector holds.",
  },
  columns: ["datum"],
  run: (context) => rustdag(context, zondag, (day) => (weekdayOf(day) === sunday ? "zondag" : "")),
};

/** The public holiday on a day; nothing on other days, and where the figures do not reach. */
const feestdagOp = (day: Day): string => {
  const vast = entryOn(feestdagen, day)?.value;
  const pasen = entryOn(feestdagenPasen, day)?.value;
  return vast == null || pasen == null ? "" : feestdagOn({ feestdagen: vast, feestdagenPasen: pasen }, day);
};

export const werkOpFeestdag: Check = {
  ...common,
  id: "jongere-feestdag",
  severity: "warning",
  name: {
    nl: "werk van een minderjarige op een feestdag",
    fr: "travail d’un mineur un jour férié",
    en: "work of a minor on a public holiday",
  },
  message: {
    nl: "{dag} is een feestdag ({naam}): een minderjarige werkt dan niet, tenzij een uitzondering voor de sector geldt.",
    fr: "Le {dag} est un jour férié ({naam}) : un mineur ne travaille pas, sauf exception pour le secteur.",
    en: "{dag} is a public holiday ({naam}): a minor does not work then, unless an exception for the sector holds.",
  },
  columns: ["datum"],
  run: (context) => rustdag(context, feestdag, feestdagOp),
};

/** The days of a person by the Monday of their week. */
const wekenVan = (persoon: Persoon): readonly Persoon[] => {
  const weken = new Map<Day, Werkdag[]>();
  for (const werkdag of persoon) {
    const monday = mondayOf(werkdag.day);
    const known = weken.get(monday);
    if (known) known.push(werkdag);
    else weken.set(monday, [werkdag]);
  }
  return [...weken.values()];
};

/** A week of shifts, lessons included, longer than the longest week: reported where it becomes too long. */
export const teLangeDienstweek: Check = {
  ...common,
  id: "jongere-dienstweek-te-lang",
  severity: "warning",
  name: {
    nl: "te lange week in het uurrooster van een minderjarige",
    fr: "semaine trop longue dans l’horaire d’un mineur",
    en: "week too long in a minor's timetable",
  },
  message: {
    nl: "{uren} uur in de week van {dag}, lessen inbegrepen, voor een minderjarige; hoogstens {grens}, tenzij de sector afwijkt.",
    fr: "{uren} heures dans la semaine du {dag}, cours compris, pour un mineur ; au plus {grens}, sauf dérogation du secteur.",
    en: "{uren} hours in the week of {dag}, lessons included, for a minor; at most {grens}, unless the sector deviates.",
  },
  columns: ["van", "tot"],
  run: ({ view, found }) => {
    for (const dagen of jongeren(view).flatMap(wekenVan)) {
      const { day } = dagen[0];
      const entry = entryOn(week, day);
      if (entry?.value == null) continue;
      const limit = minutesOf(entry.value);
      const diensten = dagen.flatMap((werkdag) => werkdag.diensten);
      const minutes = diensten.reduce((total, dienst) => total + minutenVan(dienst), 0);
      const last = diensten.at(-1);
      if (minutes <= limit || last === undefined) continue;
      found(last.row, {
        found: ["time", minutes],
        expected: ["time", limit],
        say: { uren: ["time", minutes], grens: ["time", limit], dag: ["day", mondayOf(day)] },
        entry,
        on: day,
      });
    }
  },
};
