import type { Day } from "../../base/day.ts";
import { type Hundredths, minutesOf } from "../../base/money.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import type { AcrossCheck, Found } from "../../roster/check.ts";
import type { Ledger } from "../../roster/ledger.ts";
import { arbeidswet, bron, wet } from "./bronnen.ts";
import { ononderbroken, pauzeMeerderjarig, pauze as pauzes, pauzeVanaf, pauzeVanafMeerderjarig } from "./cijfers.ts";
import { type Diensten, dienstenVan, elkeDag, laatsteWerk, type Ouderdom, ouderdom, overlapt } from "./diensten.ts";

const common = {
  kind: "uurrooster",
  needs: ["geboortedatum", "pauze"],
} as const;

/**
 * Work without a pause for longer than a young worker may. Shifts without a pause that follow each other at once are
 * one; where in a shift its pause lies is not known.
 */
export const ononderbrokenWerk: AcrossCheck = {
  ...common,
  id: "jongere-zonder-pauze",
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
  columns: ["van", "tot", "pauze"],
  article: wet,
  source: bron,
  across: (ledger, found) => {
    const diensten = dienstenVan(ledger);
    const { entries, begin, van, tot, pauze, werkt } = diensten;
    const tell = (entry: number, duur: number, limit: number, day: Day, figure: Entry<Hundredths>): void =>
      found(entry, () => ({
        found: ["time", duur],
        expected: ["time", limit],
        say: { uren: ["time", duur], grens: ["time", limit], dag: ["day", day] },
        entry: figure,
        on: day,
      }));
    elkeDag(diensten, ouderdom.jong, (dag, day) => {
      const figure = entryOn(ononderbroken, day);
      if (figure?.value == null) return;
      const limit = minutesOf(figure.value);
      const meld = (entry: number, duur: number): void => {
        if (duur > limit) tell(entry, duur, limit, day, figure);
      };
      let laatste = -1;
      let stukVan = 0;
      let stukTot = 0;
      for (let plek = begin[dag]; plek < begin[dag + 1]; plek++) {
        const entry = entries[plek];
        if (pauze(entry) !== 0 || !werkt(entry)) continue;
        if (laatste < 0 || van[entry] > stukTot) {
          if (laatste >= 0) meld(laatste, stukTot - stukVan);
          stukVan = van[entry];
          stukTot = tot[entry];
        } else stukTot = Math.max(stukTot, tot[entry]);
        laatste = entry;
      }
      if (laatste >= 0) meld(laatste, stukTot - stukVan);
    });
  },
};

/** Minutes of a day that are free: the pauses of its shifts, and the time between them in which there is no other. */
const vrijeMinuten = ({ entries, begin, van, tot, pauze }: Diensten, dag: number): number => {
  let vrij = 0;
  let eind = van[entries[begin[dag]]];
  for (let plek = begin[dag]; plek < begin[dag + 1]; plek++) {
    const entry = entries[plek];
    vrij += pauze(entry) + Math.max(0, van[entry] - eind);
    eind = Math.max(eind, tot[entry]);
  }
  return vrij;
};

/** Minutes of work on a day, lessons left out. */
const werkMinuten = ({ entries, begin, minuten, werkt }: Diensten, dag: number): number => {
  let werk = 0;
  for (let plek = begin[dag]; plek < begin[dag + 1]; plek++) if (werkt(entries[plek])) werk += minuten(entries[plek]);
  return werk;
};

/** A pause that belongs to a day, with its figure. */
type Vereist = { readonly entry: Entry; readonly minutes: number };

/** Reports days at the workplace with less pause than belongs to so many minutes of work. */
const meldPauzes = (
  { ledger, found }: { readonly ledger: Ledger; readonly found: Found },
  wie: Ouderdom,
  vereistePauze: (minutes: number, day: Day, dag: number) => Vereist | null,
): void => {
  const diensten = dienstenVan(ledger);
  const tell = (last: number, vrij: number, vereist: Vereist, minutes: number, day: Day): void =>
    found(last, () => ({
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
    }));
  elkeDag(diensten, wie, (dag, day) => {
    const minutes = werkMinuten(diensten, dag);
    const vereist = vereistePauze(minutes, day, dag);
    if (vereist === null) return;
    const vrij = vrijeMinuten(diensten, dag);
    const last = laatsteWerk(diensten, dag);
    if (last < 0 || vrij >= vereist.minutes) return;
    tell(last, vrij, vereist, minutes, day);
  });
};

/** The pause of a young worker; null where none belongs to so many minutes. */
const pauzeVanJongere = (minutes: number, day: Day): Vereist | null => {
  const vanaf = entryOn(pauzeVanaf, day)?.value;
  const entry = entryOn(pauzes, day);
  if (vanaf == null || entry?.value == null) return null;
  if (minutes > minutesOf(vanaf.lang)) return { entry, minutes: entry.value.lang };
  return minutes > minutesOf(vanaf.kort) ? { entry, minutes: entry.value.kort } : null;
};

/** The pause of who is of age; null where none belongs to so many minutes. */
const pauzeVanMeerderjarige = (minutes: number, day: Day): Vereist | null => {
  const vanaf = entryOn(pauzeVanafMeerderjarig, day)?.value;
  const entry = entryOn(pauzeMeerderjarig, day);
  return vanaf != null && entry?.value != null && minutes > minutesOf(vanaf) ? { entry, minutes: entry.value } : null;
};

/**
 * Whether shifts of a day are at one time, and told so: hours that are counted twice say nothing about the pause.
 * Without a reference nobody is told, as they may be of two persons.
 */
const isAlGemeld = (ledger: Ledger, dag: number): boolean => {
  const diensten = dienstenVan(ledger);
  return overlapt(diensten, dag) && ledger.reference(diensten.entries[diensten.begin[dag]]) !== null;
};

/** Less pause on a day at the workplace than a young worker has. */
export const teKortePauze: AcrossCheck = {
  ...common,
  id: "jongere-pauze-te-kort",
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
  columns: ["pauze"],
  article: wet,
  source: bron,
  across: (ledger, found) =>
    meldPauzes({ ledger, found }, ouderdom.jong, (minutes, day, dag) =>
      isAlGemeld(ledger, dag) ? null : pauzeVanJongere(minutes, day),
    ),
};

/** Less pause on a day at the workplace than anybody has. */
export const teKortePauzeMeerderjarige: AcrossCheck = {
  ...common,
  id: "meerderjarige-pauze-te-kort",
  severity: "warning",
  name: {
    nl: "te korte pauze voor een meerderjarige",
    fr: "pause trop courte pour un majeur",
    en: "pause too short for who is of age",
  },
  message: {
    nl: "{pauze} pauze op {dag} voor een meerderjarige die {uren} uur werkt; minstens {grens}: vul de pauze in of verleng ze.",
    fr: "{pauze} de pause le {dag} pour un majeur qui travaille {uren} heures ; au moins {grens} : indiquez-la ou allongez-la.",
    en: "{pauze} of pause on {dag} for somebody of age who works {uren} hours; at least {grens}: fill it in or lengthen it.",
  },
  columns: ["pauze"],
  article: arbeidswet,
  source: arbeidswet,
  across: (ledger, found) =>
    meldPauzes({ ledger, found }, ouderdom.meerderjarig, (minutes, day, dag) =>
      // Hours that are counted twice say nothing about the pause.
      overlapt(dienstenVan(ledger), dag) ? null : pauzeVanMeerderjarige(minutes, day),
    ),
};
