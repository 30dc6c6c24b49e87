import { type Day, daysPerWeek } from "../../base/day.ts";
import type { Hundredths } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import type { Entry } from "../../engine/parameter.ts";
import { overeenkomst } from "../../facts/overeenkomst.ts";
import type { RowCheck } from "../../roster/check.ts";
import { codeOf } from "../../roster/column.ts";
import { bron, wet } from "./bronnen.ts";
import { weekrust, zondag } from "./cijfers.ts";
import { dagenPerWeek } from "./dienstweekcontroles.ts";
import { decreet, jongere, voorJongere, wekenVan } from "./weekrooster.ts";

const arbeid = { article: wet, source: bron } as const;
const common = { kind: "lerenden", columns: ["weekrooster"] } as const;

const oao = codeOf(overeenkomst, "OAO");
const odos = codeOf(overeenkomst, "ODOS");

const werkdag: Text = { nl: "werkdag (W)", fr: "jour de travail (W)", en: "work day (W)" };
const lesdag: Text = { nl: "lesdag (L)", fr: "jour de cours (L)", en: "lesson day (L)" };

/** An agreement that alternates work and lessons, with a timetable of one of them. */
export const eenzijdig: RowCheck = {
  ...common,
  ...decreet,
  id: "weekrooster-eenzijdig",
  severity: "warning",
  name: {
    nl: "weekrooster zonder werk of zonder les",
    fr: "horaire sans travail ou sans cours",
    en: "timetable without work or without lessons",
  },
  message: {
    nl: "Het weekrooster {rooster} heeft geen enkele {dag}, en een {overeenkomst} wisselt werk en lessen af: vul het aan.",
    fr: "L’horaire {rooster} n’a aucun {dag}, et un contrat {overeenkomst} alterne travail et cours : complétez-le.",
    en: "The timetable {rooster} has no {dag}, and agreement {overeenkomst} alternates work and lessons: complete it.",
  },
  needs: ["overeenkomst", "weekrooster"],
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const rooster = batch.values("weekrooster");
    const weken = wekenVan(batch);
    const tell = (row: number, letters: string, werk: number): void =>
      found(row, () => ({
        found: ["text", letters],
        say: {
          rooster: ["text", letters],
          dag: ["text", werk === 0 ? werkdag : lesdag],
          overeenkomst: ["text", batch.word("overeenkomst", row)],
        },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if ((soort[row] !== oao && soort[row] !== odos) || Number.isNaN(rooster[row])) continue;
      const { letters, werk, les } = weken[rooster[row]];
      if (werk === 0 || les === 0) tell(row, letters, werk);
    }
  },
};

/** More days of work and lessons than the weekly rest of a young worker leaves. */
export const teVol: RowCheck = {
  ...common,
  ...arbeid,
  id: "weekrooster-te-vol",
  severity: "warning",
  name: {
    nl: "te veel dagen in het weekrooster van een minderjarige",
    fr: "trop de jours dans l’horaire d’un mineur",
    en: "too many days in a minor's timetable",
  },
  message: {
    nl: "Het weekrooster {rooster} heeft {dagen} dagen met werk of les in een week; met {rust} uur wekelijkse rust blijven er voor een minderjarige {grens}.",
    fr: "L’horaire {rooster} compte {dagen} jours de travail ou de cours en une semaine ; avec {rust} heures de repos hebdomadaire, un mineur en a {grens}.",
    en: "The timetable {rooster} has {dagen} days of work or lessons in a week; with {rust} hours of weekly rest a minor has {grens}.",
  },
  needs: jongere,
  rows: (batch, found) => {
    const rooster = batch.values("weekrooster");
    const weken = wekenVan(batch);
    const cijfer = voorJongere(batch);
    const minst = Math.min(...weekrust.entries.map((entry) => dagenPerWeek(entry) ?? daysPerWeek));
    const tell = (
      row: number,
      volste: number,
      grens: number,
      letters: string,
      entry: Entry<Hundredths>,
      day: Day,
    ): void =>
      found(row, () => ({
        found: ["count", volste],
        expected: ["count", grens],
        say: {
          rooster: ["text", letters],
          dagen: ["count", volste],
          rust: ["hours", entry.value],
          grens: ["count", grens],
        },
        entry,
        on: day,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(rooster[row])) continue;
      const { letters, volste } = weken[rooster[row]];
      const geldt = volste > minst ? cijfer(row, weekrust) : null;
      const grens = geldt && dagenPerWeek(geldt.entry);
      if (geldt === null || grens === null || volste <= grens) continue;
      const { entry, day } = geldt;
      tell(row, volste, grens, letters, entry, day);
    }
  },
};

/** Work on Sundays in the timetable of a young worker. */
export const opZondag: RowCheck = {
  ...common,
  ...arbeid,
  id: "weekrooster-zondag",
  severity: "warning",
  name: {
    nl: "zondagswerk in het weekrooster van een minderjarige",
    fr: "travail dominical dans l’horaire d’un mineur",
    en: "Sunday work in a minor's timetable",
  },
  message: {
    nl: "Het weekrooster {rooster} heeft werk op zondag: een minderjarige werkt dan niet, tenzij een uitzondering voor de sector geldt.",
    fr: "L’horaire {rooster} prévoit du travail le dimanche : un mineur ne travaille pas, sauf exception pour le secteur.",
    en: "The timetable {rooster} has work on Sunday: a minor does not work then, unless an exception for the sector holds.",
  },
  needs: jongere,
  rows: (batch, found) => {
    const rooster = batch.values("weekrooster");
    const weken = wekenVan(batch);
    const cijfer = voorJongere(batch);
    const tell = (row: number, letters: string, entry: Entry<boolean>, day: Day): void =>
      found(row, () => ({ found: ["text", letters], say: { rooster: ["text", letters] }, entry, on: day }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(rooster[row])) continue;
      const { letters, zondag: werktZondag } = weken[rooster[row]];
      const geldt = werktZondag ? cijfer(row, zondag) : null;
      if (geldt?.entry.value !== true) continue;
      const { entry, day } = geldt;
      tell(row, letters, entry, day);
    }
  },
};
