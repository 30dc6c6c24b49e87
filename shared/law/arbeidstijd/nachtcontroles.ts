import type { Day } from "../../base/day.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import type { Check, Context } from "../../roster/check.ts";
import { bron, wet } from "./bronnen.ts";
import { nachtLeeftijd, nachtTot, nachtUitzondering, nachtVan } from "./cijfers.ts";
import { jongeren } from "./diensten.ts";
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

const meld = ({ view, found }: Context, which: "verboden" | "avond"): void => {
  for (const { birth, day, diensten } of jongeren(view).flat())
    for (const { row, van, tot, werk } of diensten) {
      const one = werk ? nachtVanDienst(birth, day, van, tot)[which] : null;
      if (one === null) continue;
      found(row, {
        expected: ["time", one.grens],
        say: { van: ["time", van], tot: ["time", tot], grens: ["time", one.grens], dag: ["day", day] },
        entry: one.entry,
        on: day,
      });
    }
};

/** Work in the night, which no young worker may do. */
export const nachtwerk: Check = {
  ...common,
  id: "jongere-nachtwerk",
  severity: "error",
  name: { nl: "nachtwerk van een minderjarige", fr: "travail de nuit d’un mineur", en: "night work of a minor" },
  message: {
    nl: "Werk van {van} tot {tot} op {dag} voor een minderjarige: de grens van de nacht is {grens}.",
    fr: "Travail de {van} à {tot} le {dag} pour un mineur : la limite de la nuit est {grens}.",
    en: "Work from {van} to {tot} on {dag} for a minor: the limit of the night is {grens}.",
  },
  run: (context) => meld(context, "verboden"),
};

/** Work in the evening, which only some activities allow from an age on. */
export const avondwerk: Check = {
  ...common,
  id: "jongere-avondwerk",
  severity: "warning",
  name: { nl: "avondwerk van een minderjarige", fr: "travail du soir d’un mineur", en: "evening work of a minor" },
  message: {
    nl: "Werk tot {tot} op {dag} voor een minderjarige: na {grens} mag dat alleen in sommige activiteiten.",
    fr: "Travail jusqu’à {tot} le {dag} pour un mineur : après {grens}, seulement dans certaines activités.",
    en: "Work until {tot} on {dag} for a minor: after {grens} only some activities allow it.",
  },
  run: (context) => meld(context, "avond"),
};
