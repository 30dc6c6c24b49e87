import { addDays } from "../../base/day.ts";
import { entryOn } from "../../engine/parameter.ts";
import type { Batch } from "../../roster/batch.ts";
import type { RowCheck } from "../../roster/check.ts";
import { maandkolommen } from "../kwartaal/maanden.ts";
import type { AfwijkendeMaand } from "./afwijkende-maanden.ts";
import { besluit, bron } from "./bronnen.ts";
import { ggmmi } from "./cijfers.ts";
import { maandbedrag } from "./maandbedrag.ts";
import { trappen } from "./soorten.ts";
import { blijftLaag } from "./sprong.ts";
import { tariefOp } from "./tarief-op.ts";

/** The place among the steps of the one that holds in a month. */
const stapIn = ({ row, month }: AfwijkendeMaand, batch: Batch): number => maandkolommen(batch).trapIn[month][row] - 1;

/** The tariff of before the last rise of the minimum income that it follows: that rise was not paid. */
const indexGemist = maandbedrag({
  words: {
    id: "index-gemist",
    severity: "notice",
    name: { nl: "index niet toegepast", fr: "indexation non appliquée", en: "index not applied" },
    message: {
      nl: "{maand}: {betaald} is het tarief van voor {dag}. Sinds die dag is het tarief van deze trap {tarief}: pas het bedrag aan.",
      fr: "{maand} : {betaald} est le tarif d’avant le {dag}. Depuis ce jour, le tarif de cet échelon est de {tarief} : adaptez le montant.",
      en: "{maand}: {betaald} is the tariff from before {dag}. Since that day the tariff of this step is {tarief}: adapt the amount.",
    },
    article: besluit,
    source: bron,
  },
  waar: "onder",
  faalt: (maand, batch) => {
    const nu = entryOn(ggmmi, maand.day);
    return nu !== null && tariefOp(trappen[stapIn(maand, batch)], addDays(nu.from, -1)) === maand.betaald;
  },
  zegt: ({ day }) => ({ dag: ["day", entryOn(ggmmi, day)?.from] }),
});

/** The place among the steps of the lower one whose tariff is paid; -1 where there is none. */
const lagereTrap = (maand: AfwijkendeMaand, batch: Batch): number => {
  for (let stap = stapIn(maand, batch) - 1; stap >= 0; stap--)
    if (tariefOp(trappen[stap], maand.day) === maand.betaald) return stap;
  return -1;
};

/** The tariff of a lower step; where the step was to rise in this very quarter another check says so. */
const trapGemist = maandbedrag({
  words: {
    id: "trap-gemist",
    severity: "notice",
    name: {
      nl: "tarief van een lagere trap betaald",
      fr: "tarif d’un échelon inférieur payé",
      en: "tariff of a lower step paid",
    },
    message: {
      nl: "{maand}: {betaald} is het tarief van trap {lagere}, maar de lerende zit op trap {trap} ({tarief}). Kijk het bedrag en de trap na.",
      fr: "{maand} : {betaald} est le tarif de l’échelon {lagere}, mais l’apprenant est à l’échelon {trap} ({tarief}). Vérifiez le montant et l’échelon.",
      en: "{maand}: {betaald} is the tariff of step {lagere}, but the learner is on step {trap} ({tarief}). Check the amount and the step.",
    },
    article: besluit,
    source: bron,
  },
  waar: "onder",
  faalt: (maand, batch) => lagereTrap(maand, batch) >= 0 && blijftLaag(batch)[maand.row] > maand.month,
  zegt: (maand, batch) => ({
    lagere: ["choice", trappen[lagereTrap(maand, batch)]],
    trap: ["choice", trappen[stapIn(maand, batch)]],
  }),
});

/** Amounts that were right before: of an earlier index period, or of a lower step. */
export const gemistControles: readonly RowCheck[] = [indexGemist, trapGemist];
