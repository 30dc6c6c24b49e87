import { type Day, daysPerWeek, minutesPerDay, mondayOf } from "../../base/day.ts";
import { type Hundredths, minutesOf, wholeTimes } from "../../base/money.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import type { AcrossCheck } from "../../roster/check.ts";
import { bron, wet } from "./bronnen.ts";
import { week, weekrust } from "./cijfers.ts";
import { dienstenVan, elkeJongeWeek } from "./diensten.ts";

const common = {
  kind: "uurrooster",
  needs: ["geboortedatum"],
  article: wet,
  source: bron,
} as const;

/** A week of shifts, lessons included, longer than the longest: reported at the shift with which it is too long. */
export const teLangeDienstweek: AcrossCheck = {
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
  across: (ledger, found) => {
    const diensten = dienstenVan(ledger);
    const { entries, begin, minuten } = diensten;
    const tell = (teLang: number, uren: number, limit: number, day: Day, entry: Entry<Hundredths>): void =>
      found(teLang, () => ({
        found: ["time", uren],
        expected: ["time", limit],
        say: { uren: ["time", uren], grens: ["time", limit], dag: ["day", mondayOf(day)] },
        entry,
        on: day,
      }));
    elkeJongeWeek(diensten, (eerste, tot) => {
      const day = diensten.dag(eerste);
      const entry = entryOn(week, day);
      if (entry?.value == null) return;
      const limit = minutesOf(entry.value);
      let uren = 0;
      let teLang = -1;
      for (let plek = begin[eerste]; plek < begin[tot]; plek++) {
        uren += minuten(entries[plek]);
        if (teLang < 0 && uren > limit) teLang = entries[plek];
      }
      if (teLang >= 0) tell(teLang, uren, limit, day, entry);
    });
  },
};

/** As many days of a week as the weekly rest leaves to work or lessons; null where nobody knows it. */
export const dagenPerWeek = ({ value }: Pick<Entry<Parameters<typeof minutesOf>[0]>, "value">): number | null =>
  value === null ? null : wholeTimes(daysPerWeek * minutesPerDay - minutesOf(value), minutesPerDay);

/** A day more at work or school than the weekly rest leaves: reported at its first shift. */
export const zesdeDag: AcrossCheck = {
  ...common,
  id: "jongere-zesde-dag",
  severity: "notice",
  name: {
    nl: "zesde dag in de week van een minderjarige",
    fr: "sixième jour dans la semaine d’un mineur",
    en: "sixth day in a minor's week",
  },
  message: {
    nl: "In de week van {week} is {dag} dag {aantal} met werk of les; met {rust} uur wekelijkse rust blijven er voor een minderjarige {grens}.",
    fr: "Dans la semaine du {week}, le {dag} est le jour {aantal} de travail ou de cours ; avec {rust} heures de repos hebdomadaire, un mineur en a {grens}.",
    en: "In the week of {week}, {dag} is day {aantal} of work or lessons; with {rust} hours of weekly rest a minor has {grens}.",
  },
  columns: ["datum"],
  across: (ledger, found) => {
    const diensten = dienstenVan(ledger);
    const tell = (
      teVeel: number,
      tot: number,
      eerste: number,
      grens: number,
      day: Day,
      entry: Entry<Hundredths>,
    ): void =>
      found(diensten.entries[diensten.begin[teVeel]], () => ({
        found: ["count", tot - eerste],
        expected: ["count", grens],
        say: {
          week: ["day", mondayOf(day)],
          dag: ["day", diensten.dag(teVeel)],
          aantal: ["count", grens + 1],
          rust: ["hours", entry.value],
          grens: ["count", grens],
        },
        entry,
        on: day,
      }));
    elkeJongeWeek(diensten, (eerste, tot) => {
      const day = diensten.dag(eerste);
      const entry = entryOn(weekrust, day);
      const grens = entry === null ? null : dagenPerWeek(entry);
      if (entry === null || grens === null || tot - eerste <= grens) return;
      const teVeel = eerste + grens;
      tell(teVeel, tot, eerste, grens, day, entry);
    });
  },
};
