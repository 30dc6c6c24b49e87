import type { Day } from "../../base/day.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import type { AcrossCheck, Found } from "../../roster/check.ts";
import type { Ledger } from "../../roster/ledger.ts";
import { bron, wet } from "./bronnen.ts";
import { nachtLeeftijd, nachtTot, nachtUitzondering, nachtVan } from "./cijfers.ts";
import { dienstenVan, elkeDag, ouderdom } from "./diensten.ts";
import { heeftLeeftijd } from "./leeftijd.ts";

const common = {
  kind: "uurrooster",
  needs: ["geboortedatum"],
  columns: ["van", "tot"],
  article: wet,
  source: bron,
} as const;

/** A limit that a shift breaks. */
type Breuk = { readonly entry: Entry; readonly grens: number };

const breuk = (entry: Entry<number> | null, broken: (grens: number) => boolean): Breuk | null =>
  entry?.value != null && broken(entry.value) ? { entry, grens: entry.value } : null;

/** What a shift at the workplace breaks of the night: the ban itself, or a time that only some activities allow. */
const nachtVanDienst = (birth: Day, day: Day, van: number, tot: number) => {
  const ouder = heeftLeeftijd(birth, day, nachtLeeftijd);
  const laat = entryOn(ouder ? nachtUitzondering : nachtVan, day);
  const verboden = breuk(entryOn(nachtTot, day), (grens) => van < grens) ?? breuk(laat, (grens) => tot > grens);
  const avond = ouder && verboden === null ? breuk(entryOn(nachtVan, day), (grens) => tot > grens) : null;
  return { verboden, avond };
};

const meld = (ledger: Ledger, found: Found, which: "verboden" | "avond"): void => {
  const diensten = dienstenVan(ledger);
  const { entries, begin, van, tot, werkt } = diensten;
  const tell = (entry: number, one: Breuk, day: Day): void =>
    found(entry, () => ({
      expected: ["time", one.grens],
      say: { van: ["time", van[entry]], tot: ["time", tot[entry]], grens: ["time", one.grens], dag: ["day", day] },
      entry: one.entry,
      on: day,
    }));
  elkeDag(diensten, ouderdom.jong, (dag, day) => {
    const vroeg = entryOn(nachtTot, day)?.value ?? Number.NaN;
    const laat = entryOn(nachtVan, day)?.value ?? Number.NaN;
    for (let plek = begin[dag]; plek < begin[dag + 1]; plek++) {
      const entry = entries[plek];
      // The exception begins later than the night itself, so that whatever breaks one of these lies in the night.
      if (!(van[entry] < vroeg || tot[entry] > laat) || !werkt(entry)) continue;
      const one = nachtVanDienst(ledger.birth[entry] as Day, day, van[entry], tot[entry])[which];
      if (one === null) continue;
      tell(entry, one, day);
    }
  });
};

/** Work in the night, which no young worker may do. */
export const nachtwerk: AcrossCheck = {
  ...common,
  id: "jongere-nachtwerk",
  severity: "error",
  name: { nl: "nachtwerk van een minderjarige", fr: "travail de nuit d’un mineur", en: "night work of a minor" },
  message: {
    nl: "Werk van {van} tot {tot} op {dag} voor een minderjarige: de grens van de nacht is {grens}.",
    fr: "Travail de {van} à {tot} le {dag} pour un mineur : la limite de la nuit est {grens}.",
    en: "Work from {van} to {tot} on {dag} for a minor: the limit of the night is {grens}.",
  },
  across: (ledger, found) => meld(ledger, found, "verboden"),
};

/** Work in the evening, which only some activities allow from an age on. */
export const avondwerk: AcrossCheck = {
  ...common,
  id: "jongere-avondwerk",
  severity: "warning",
  name: { nl: "avondwerk van een minderjarige", fr: "travail du soir d’un mineur", en: "evening work of a minor" },
  message: {
    nl: "Werk tot {tot} op {dag} voor een minderjarige: na {grens} mag dat alleen in sommige activiteiten.",
    fr: "Travail jusqu’à {tot} le {dag} pour un mineur : après {grens}, seulement dans certaines activités.",
    en: "Work until {tot} on {dag} for a minor: after {grens} only some activities allow it.",
  },
  across: (ledger, found) => meld(ledger, found, "avond"),
};
