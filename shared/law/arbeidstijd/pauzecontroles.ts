import type { Day } from "../../base/day.ts";
import { minutesOf } from "../../base/money.ts";
import { entryOn } from "../../engine/parameter.ts";
import type { Check } from "../../roster/check.ts";
import { bron, wet } from "./bronnen.ts";
import { ononderbroken, pauze, pauzeVanaf } from "./cijfers.ts";
import { type Dienst, jongeren, minutenVan, type Werkdag } from "./diensten.ts";

/** Work that goes on without a pause, and the shift with which it ends. */
type Stuk = { readonly row: number; readonly van: number; readonly tot: number };

/** Shifts without a pause that follow each other at once are one; where in a shift its pause lies is not known. */
const stukkenVan = ({ diensten }: Werkdag): readonly Stuk[] => {
  const stukken: Stuk[] = [];
  for (const { row, van, tot } of diensten.filter((dienst) => dienst.werk && dienst.pauze === 0)) {
    const before = stukken.at(-1);
    if (before && van <= before.tot) stukken.splice(-1, 1, { row, van: before.van, tot: Math.max(before.tot, tot) });
    else stukken.push({ row, van, tot });
  }
  return stukken;
};

/** Work without a pause for longer than a young worker may. */
export const ononderbrokenWerk: Check = {
  id: "jongere-zonder-pauze",
  kind: "uurrooster",
  severity: "error",
  name: {
    nl: "te lang zonder pauze voor een minderjarige",
    fr: "trop longtemps sans pause pour un mineur",
    en: "too long without a pause for a minor",
  },
  message: {
    nl: "{uren} uur werk zonder pauze op {dag} voor een minderjarige; hoogstens {grens}.",
    fr: "{uren} heures de travail sans pause le {dag} pour un mineur ; au plus {grens}.",
    en: "{uren} hours of work without a pause on {dag} for a minor; at most {grens}.",
  },
  needs: ["geboortedatum", "pauze"],
  columns: ["van", "tot", "pauze"],
  article: wet,
  source: bron,
  run: ({ view, found }) => {
    for (const werkdag of jongeren(view).flat()) {
      const { day } = werkdag;
      const entry = entryOn(ononderbroken, day);
      if (entry?.value == null) continue;
      const limit = minutesOf(entry.value);
      for (const { row, van, tot } of stukkenVan(werkdag).filter((stuk) => stuk.tot - stuk.van > limit))
        found(row, {
          found: ["time", tot - van],
          expected: ["time", limit],
          say: { uren: ["time", tot - van], grens: ["time", limit], dag: ["day", day] },
          entry,
          on: day,
        });
    }
  },
};

/** Minutes of a day that are free: the pauses of its shifts, and the time between them. */
const vrijeMinuten = (diensten: readonly Dienst[]): number =>
  diensten.reduce((total, dienst, place) => {
    const before = diensten[place - 1];
    return total + dienst.pauze + (before ? Math.max(0, dienst.van - before.tot) : 0);
  }, 0);

/** The pause that belongs to so many minutes of work on a day, with its figure; null where none does. */
const vereistePauze = (minutes: number, day: Day) => {
  const vanaf = entryOn(pauzeVanaf, day)?.value;
  const entry = entryOn(pauze, day);
  if (vanaf == null || entry?.value == null) return null;
  if (minutes > minutesOf(vanaf.lang)) return { entry, minutes: entry.value.lang };
  return minutes > minutesOf(vanaf.kort) ? { entry, minutes: entry.value.kort } : null;
};

/** Less pause on a day at the workplace than a young worker has. */
export const teKortePauze: Check = {
  id: "jongere-pauze-te-kort",
  kind: "uurrooster",
  severity: "error",
  name: {
    nl: "te korte pauze voor een minderjarige",
    fr: "pause trop courte pour un mineur",
    en: "pause too short for a minor",
  },
  message: {
    nl: "{pauze} pauze op {dag} voor een minderjarige die {uren} uur werkt; minstens {grens}.",
    fr: "{pauze} de pause le {dag} pour un mineur qui travaille {uren} heures ; au moins {grens}.",
    en: "{pauze} of pause on {dag} for a minor who works {uren} hours; at least {grens}.",
  },
  needs: ["geboortedatum", "pauze"],
  columns: ["pauze"],
  article: wet,
  source: bron,
  run: ({ view, found }) => {
    for (const { day, diensten } of jongeren(view).flat()) {
      const werk = diensten.filter((dienst) => dienst.werk);
      const minutes = werk.reduce((total, dienst) => total + minutenVan(dienst), 0);
      const vereist = vereistePauze(minutes, day);
      const vrij = vrijeMinuten(diensten);
      const last = werk.at(-1);
      if (vereist === null || last === undefined || vrij >= vereist.minutes) continue;
      found(last.row, {
        found: ["time", vrij],
        expected: ["time", vereist.minutes],
        say: {
          pauze: ["time", vrij],
          uren: ["time", minutes],
          grens: ["time", vereist.minutes],
          dag: ["day", day],
        },
        entry: vereist.entry,
        on: day,
      });
    }
  },
};
