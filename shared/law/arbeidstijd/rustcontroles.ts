import { addDays, type Day, daysPerWeek, minutesPerDay, mondayOf, saturday } from "../../base/day.ts";
import type { Hundredths } from "../../base/money.ts";
import { minutesOf } from "../../base/money.ts";
import { entryOn, type Parameter } from "../../engine/parameter.ts";
import type { AcrossCheck, Found } from "../../roster/check.ts";
import { arbeidswet, bron, wet } from "./bronnen.ts";
import { rust, rustMeerderjarig, weekrust } from "./cijfers.ts";
import { type Diensten, dienstenVan, eersteWerk, eindVan, elkeDag, ouderdom } from "./diensten.ts";

const common = {
  kind: "uurrooster",
  needs: ["geboortedatum"],
} as const;

/** Reports too short a rest before the first shift of a day. */
const meldRust = (
  found: Found,
  figure: Parameter<Hundredths>,
  { day, dienst, rest }: { readonly day: Day; readonly dienst: number; readonly rest: number },
): void => {
  const entry = entryOn(figure, day);
  if (entry?.value == null) return;
  const limit = minutesOf(entry.value);
  if (rest >= limit) return;
  found(dienst, () => ({
    found: ["time", rest],
    expected: ["time", limit],
    say: { rust: ["time", rest], grens: ["time", limit], dag: ["day", day] },
    entry,
    on: day,
  }));
};

/** Minutes from the end of the day before to the beginning of a day; null where nobody worked or learned then. */
const rustVoor = (diensten: Diensten, dag: number, eerste: number): number | null => {
  if (dag === eerste || diensten.dag(dag - 1) !== addDays(diensten.dag(dag), -1)) return null;
  return minutesPerDay - eindVan(diensten, dag - 1, false) + diensten.van[diensten.entries[diensten.begin[dag]]];
};

/** Too little time between the end of a day and the beginning of the next. A night shift in two rows goes on. */
export const teKorteRust: AcrossCheck = {
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
  article: wet,
  source: bron,
  across: (ledger, found) => {
    const diensten = dienstenVan(ledger);
    elkeDag(diensten, ouderdom.jong, (dag, day, eerste) => {
      const rest = rustVoor(diensten, dag, eerste);
      if (rest !== null && rest > 0)
        meldRust(found, rust, { day, dienst: diensten.entries[diensten.begin[dag]], rest });
    });
  },
};

/**
 * The same of who is of age, lessons included, which count in the working week. A night that goes on is often written
 * until 23:59, as Excel has no 24:00.
 */
export const teKorteRustMeerderjarige: AcrossCheck = {
  ...common,
  id: "meerderjarige-rust-te-kort",
  severity: "warning",
  name: {
    nl: "te weinig rust voor een meerderjarige",
    fr: "trop peu de repos pour un majeur",
    en: "too little rest for who is of age",
  },
  message: {
    nl: "{rust} uur rust voor {dag} voor een meerderjarige; minstens {grens} tussen twee werkdagen, tenzij een afwijking geldt.",
    fr: "{rust} heures de repos avant le {dag} pour un majeur ; au moins {grens} entre deux journées, sauf dérogation.",
    en: "{rust} hours of rest before {dag} for somebody of age; at least {grens} between two working days, unless excepted.",
  },
  columns: ["van", "tot"],
  article: arbeidswet,
  source: arbeidswet,
  across: (ledger, found) => {
    const diensten = dienstenVan(ledger);
    elkeDag(diensten, ouderdom.meerderjarig, (dag, day, eerste) => {
      const rest = rustVoor(diensten, dag, eerste);
      if (rest !== null && rest > 1)
        meldRust(found, rustMeerderjarig, { day, dienst: diensten.entries[diensten.begin[dag]], rest });
    });
  },
};

/** The day of work on the Saturday before a Monday, among the days of the same person; -1 where there is none. */
const zaterdagVoor = (diensten: Diensten, maandag: number, eerste: number): number => {
  const gezocht = addDays(diensten.dag(maandag), saturday - daysPerWeek);
  let dag = maandag - 1;
  while (dag >= eerste && diensten.dag(dag) > gezocht) dag--;
  return dag >= eerste && diensten.dag(dag) === gezocht && eersteWerk(diensten, dag) >= 0 ? dag : -1;
};

/** Work on the Saturday and again on the Monday, so close that the weekly rest is too short. */
export const teKorteWeekrust: AcrossCheck = {
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
  article: wet,
  source: bron,
  across: (ledger, found) => {
    const diensten = dienstenVan(ledger);
    elkeDag(diensten, ouderdom.jong, (dag, day, eerste) => {
      if (day !== mondayOf(day)) return;
      const dienst = eersteWerk(diensten, dag);
      const zaterdag = dienst < 0 ? -1 : zaterdagVoor(diensten, dag, eerste);
      if (zaterdag < 0) return;
      const rest = minutesPerDay - eindVan(diensten, zaterdag, true) + minutesPerDay + diensten.van[dienst];
      meldRust(found, weekrust, { day, dienst, rest });
    });
  },
};
