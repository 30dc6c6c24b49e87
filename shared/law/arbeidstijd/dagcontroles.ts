import { type Day, firstDay, lastDay } from "../../base/day.ts";
import { type Hundredths, minutesOf } from "../../base/money.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import type { AcrossCheck } from "../../roster/check.ts";
import { makePlaces } from "../../roster/grown.ts";
import { bron, wet } from "./bronnen.ts";
import { dag as langsteDag } from "./cijfers.ts";
import { werktijd, wieVan } from "./diensten.ts";
import { isMeerderjarig } from "./leeftijd.ts";

/** A day of a young worker longer than the longest: reported at the first row of the roster that makes it so. */
export const dag8: AcrossCheck = {
  id: "jongere-dag-te-lang",
  kind: "uurrooster",
  severity: "error",
  name: {
    nl: "te lange dag voor een minderjarige",
    fr: "journée trop longue pour un mineur",
    en: "day too long for a minor",
  },
  message: {
    nl: "{uren} uur op {dag} voor een minderjarige; hoogstens {grens}.",
    fr: "{uren} heures le {dag} pour un mineur ; au plus {grens}.",
    en: "{uren} hours on {dag} for a minor; at most {grens}.",
  },
  needs: ["geboortedatum"],
  columns: ["van", "tot"],
  article: wet,
  source: bron,
  across: (ledger, found) => {
    const [datum, van, tot, pauze] = ["datum", "van", "tot", "pauze"].map(ledger.values);
    const { wie } = wieVan(ledger);
    const dagen = makePlaces();
    const minuten: number[] = [];
    const tell = (entry: number, uren: number, limit: number, day: Day, figure: Entry<Hundredths> | null): void =>
      found(entry, () => ({
        found: ["time", uren],
        expected: ["time", limit],
        say: { uren: ["time", uren], grens: ["time", limit], dag: ["day", day] },
        entry: figure ?? undefined,
        on: day,
      }));
    for (let entry = 0; entry < ledger.entries; entry++) {
      if (!(tot[entry] > van[entry]) || Number.isNaN(ledger.birth[entry] + datum[entry])) continue;
      const day = datum[entry] as Day;
      const dag = dagen.of(wie[entry] * (lastDay - firstDay + 1) + day - firstDay);
      const before = minuten[dag] ?? 0;
      const uren = before + werktijd(van[entry], tot[entry], pauze[entry]);
      minuten[dag] = uren;
      const figure = entryOn(langsteDag, day);
      const limit = figure?.value == null ? Number.POSITIVE_INFINITY : minutesOf(figure.value);
      if (uren <= limit || before > limit || isMeerderjarig(ledger.birth[entry] as Day, day)) continue;
      tell(entry, uren, limit, day, figure);
    }
  },
};
