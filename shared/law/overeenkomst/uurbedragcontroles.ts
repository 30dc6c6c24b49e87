import { type Day, endOfMonth, later } from "../../base/day.ts";
import { memo } from "../../base/memo.ts";
import { type Quarter, quarterMonths } from "../../base/quarter.ts";
import type { Text } from "../../base/text.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { everyMonth } from "../../roster/batch.ts";
import type { RowCheck } from "../../roster/check.ts";
import { uurminimum } from "../leervergoeding/cijfers.ts";
import { odo, odos, soorten } from "./bronnen.ts";

/** The months of a quarter, with the last day of each. */
const maandenVan = memo((quarter: Quarter) =>
  quarterMonths(quarter).map((first) => ({ first, last: endOfMonth(first) })),
);

const vulIn = {
  uren: { nl: "vul de vergoede uren in", fr: "indiquez les heures indemnisées", en: "fill in the paid hours" },
  uurbedrag: {
    nl: "vul uw eigen uurbedrag in, want het wettelijke van die maanden is in geen bron gevonden",
    fr: "indiquez votre propre montant horaire, car le montant légal de ces mois n’a été trouvé dans aucune source",
    en: "fill in your own hourly amount, for that of the law for those months was found in no source",
  },
  beide: {
    nl: "vul de vergoede uren en uw eigen uurbedrag in, want het wettelijke van die maanden is in geen bron gevonden",
    fr: "indiquez les heures indemnisées et votre propre montant horaire, car le montant légal de ces mois n’a été trouvé dans aucune source",
    en: "fill in the paid hours and your own hourly amount, for that of the law for those months was found in no source",
  },
} as const satisfies Record<string, Text>;

/** What is due to an adult learner is an hourly amount times hours: without either nobody can reckon it. */
const zonderUurbedrag: RowCheck = {
  id: "odos-zonder-uurbedrag",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "ODOS of ODO zonder uren of uurbedrag",
    fr: "ODOS ou ODO sans heures ou montant horaire",
    en: "ODOS or ODO without hours or hourly amount",
  },
  message: {
    nl: "Wat voor deze {overeenkomst} in {kwartaal} verschuldigd is, is niet te berekenen: {vulIn}.",
    fr: "Ce qui est dû pour ce contrat {overeenkomst} au {kwartaal} ne peut être calculé : {vulIn}.",
    en: "What is due for this {overeenkomst} in {kwartaal} cannot be reckoned: {vulIn}.",
  },
  needs: ["overeenkomst", "start", ["uren", "uurbedrag"]],
  needsQuarter: true,
  columns: ["uren", "uurbedrag"],
  article: "besluit Vlaamse Regering 17 juni 2022",
  source:
    "https://www.vlaanderen.be/lerenden-uit-het-onderwijs-opleiden-op-de-werkplek/overeenkomsten/overeenkomst-van-duale-opleiding",
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const einde = batch.values("einde");
    const uurbedrag = batch.values("uurbedrag");
    const uren = everyMonth.map((month) => batch.monthly("uren", month));
    const { quarter, broken } = batch;
    const tell = (
      row: number,
      zonderUren: boolean,
      onbekend: Entry | null,
      wat: "uren" | "uurbedrag" | "beide",
      on: Day,
    ): void =>
      found(row, () => ({
        columns: [...(zonderUren ? ["uren"] : []), ...(onbekend === null ? [] : ["uurbedrag"])],
        say: {
          overeenkomst: ["text", soorten[soort[row]]],
          kwartaal: ["quarter", quarter[row]],
          vulIn: ["text", vulIn[wat]],
        },
        entry: onbekend ?? undefined,
        on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if ((soort[row] !== odos && soort[row] !== odo) || broken[row] || Number.isNaN(quarter[row])) continue;
      if (einde[row] < start[row]) continue;
      const maanden = maandenVan(quarter[row] as Quarter);
      let zonderUren = false;
      let onbekend: Entry | null = null;
      let on: Day = maanden[0].first;
      for (const month of everyMonth) {
        const { first, last } = maanden[month];
        if (!(start[row] <= last) || einde[row] < first) continue;
        if (Number.isNaN(uren[month][row])) zonderUren = true;
        if (!Number.isNaN(uurbedrag[row]) || onbekend !== null) continue;
        on = later(first, start[row] as Day);
        const entry = entryOn(uurminimum, on);
        if (entry !== null && entry.value === null) onbekend = entry;
      }
      if (!zonderUren && onbekend === null) continue;
      const wat = onbekend === null ? "uren" : zonderUren ? "beide" : "uurbedrag";
      tell(row, zonderUren, onbekend, wat, on);
    }
  },
};

/** What is missing to reckon what is due to an adult learner. */
export const uurbedragControles: readonly RowCheck[] = [zonderUurbedrag];
