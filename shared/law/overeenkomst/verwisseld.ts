import { longestYear } from "../../base/age.ts";
import { type Day, dayOf, partsOf } from "../../base/day.ts";
import { type Quarter, quarterEnd, quarterStart } from "../../base/quarter.ts";
import { entryOn, firstDayOf } from "../../engine/parameter.ts";
import { farDays, nearDays, type RowCheck } from "../../roster/check.ts";
import { bedrag, overgang } from "../premies/pkwp/cijfers.ts";
import { logica } from "./bronnen.ts";

/** The day with its day of the month and its month changed places; null where there is no such day. */
const verwisseld = (day: number): Day | null => {
  const { year, month, dayOfMonth } = partsOf(day as Day);
  return dayOf(year, dayOfMonth, month);
};

/** What is done around the start of an agreement. */
const rondStart = ["geregistreerdOp", "toestemmingOp", "dimonaOp"] as const;

/**
 * Whether days show that a start was meant to be the swapped one: every day that is known lies near that one and far
 * from the one given, and there is at least one.
 */
const blijkt = (days: readonly number[], given: number, swapped: number): boolean => {
  const known = days.filter((day) => !Number.isNaN(day));
  return (
    known.length > 0 && known.every((day) => Math.abs(day - swapped) < nearDays && Math.abs(day - given) > farDays)
  );
};

/**
 * What was done in the transition of 2023 for an agreement from before the premium was done because the law asked it
 * then: it shows nothing of the start.
 */
const buitenOvergang = (): ((day: number, start: number) => number) => {
  const eerste = firstDayOf(bedrag);
  const laatste = entryOn(overgang, eerste)?.value ?? eerste;
  return (day, start) => (start < eerste && day >= eerste && day <= laatste ? Number.NaN : day);
};

/** 9 January where all else in the row speaks of 1 September: a program read the month first. */
const startVerwisseld: RowCheck = {
  id: "start-dag-maand-verwisseld",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "dag en maand van de start omgewisseld",
    fr: "jour et mois du début inversés",
    en: "day and month of the start changed places",
  },
  message: {
    nl: "De start {start} past niet bij de andere dagen van de rij, {omgewisseld} wel: dag en maand lijken omgewisseld.",
    fr: "Le début {start} ne va pas avec les autres jours de la ligne, le {omgewisseld} bien : jour et mois semblent inversés.",
    en: "The start {start} does not go with the other days of the row, {omgewisseld} does: day and month seem to have changed places.",
  },
  needs: ["start", [...rondStart, "erkendOp", "kwartaal"]],
  columns: ["start"],
  ...logica,
  rows: (batch, found) => {
    const start = batch.values("start");
    const [geregistreerd, toegestemd, aangegeven] = rondStart.map((id) => batch.values(id));
    const erkend = batch.values("erkendOp");
    const kwartaal = batch.values("kwartaal");
    const buiten = buitenOvergang();
    let gezien = Number.NaN;
    let begin = Number.NaN;
    let slot = Number.NaN;
    /** Both days lie in one year: one that is further off cannot be near the other. */
    const isVer = (day: number, row: number): boolean => {
      const days = Math.abs(day - start[row]);
      return days > farDays && days < longestYear + nearDays;
    };
    const tell = (row: number, swapped: Day): void =>
      found(row, () => ({
        found: ["day", start[row]],
        expected: ["day", swapped],
        say: { start: ["day", start[row]], omgewisseld: ["day", swapped] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (kwartaal[row] !== gezien) {
        gezien = kwartaal[row];
        begin = Number.isNaN(gezien) ? Number.NaN : quarterStart(gezien as Quarter);
        slot = Number.isNaN(gezien) ? Number.NaN : quarterEnd(gezien as Quarter);
      }
      // A recognition from before the start, and a quarter after it, are as they should be and show nothing.
      const recognised = erkend[row] > start[row] ? erkend[row] : Number.NaN;
      const quarter = slot < start[row] ? begin : Number.NaN;
      const registered = buiten(geregistreerd[row], start[row]);
      const consented = buiten(toegestemd[row], start[row]);
      const ver =
        isVer(registered, row) ||
        isVer(consented, row) ||
        isVer(aangegeven[row], row) ||
        isVer(recognised, row) ||
        isVer(quarter, row);
      if (!ver) continue;
      const swapped = verwisseld(start[row]);
      if (swapped === null || slot < swapped) continue;
      const days = [registered, consented, aangegeven[row], recognised, quarter];
      if (blijkt(days, start[row], swapped)) tell(row, swapped);
    }
  },
};

/** A day of birth that is the INSZ's, once its day and month change places. */
const geboortedatumVerwisseld: RowCheck = {
  id: "geboortedatum-dag-maand-verwisseld",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "dag en maand van de geboortedatum omgewisseld",
    fr: "jour et mois de la date de naissance inversés",
    en: "day and month of the date of birth changed places",
  },
  message: {
    nl: "Dag en maand van de geboortedatum {geboortedatum} zijn omgewisseld: het INSZ zegt {volgensInsz}.",
    fr: "Le jour et le mois de la date de naissance {geboortedatum} sont inversés : le NISS dit {volgensInsz}.",
    en: "Day and month of the date of birth {geboortedatum} changed places: the INSZ says {volgensInsz}.",
  },
  needs: ["insz", "geboortedatum"],
  columns: ["geboortedatum"],
  ...logica,
  rows: (batch, found) => {
    const given = batch.values("geboortedatum");
    const tell = (row: number, told: Day): void =>
      found(row, () => ({
        found: ["day", given[row]],
        expected: ["day", told],
        say: { geboortedatum: ["day", given[row]], volgensInsz: ["day", told] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(given[row])) continue;
      const told = batch.insz(row)?.day ?? null;
      if (told === null || told === given[row] || told !== verwisseld(given[row])) continue;
      tell(row, told);
    }
  },
};

/** Days whose day and month changed places. */
export const verwisseldeDagen: readonly RowCheck[] = [startVerwisseld, geboortedatumVerwisseld];
