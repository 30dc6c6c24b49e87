import type { Day } from "../../base/day.ts";
import { overeenkomst } from "../../facts/overeenkomst.ts";
import { plaats as plaatsveld } from "../../facts/rooster.ts";
import type { RowCheck } from "../../roster/check.ts";
import { codeOf } from "../../roster/column.ts";
import { isVakantieVrij, vakantieVrij } from "./vrij.ts";

const common = {
  severity: "warning",
  article: "decreet 10 juni 2016, art. 7 en 19, gewijzigd 5 april 2019",
  source: "https://overheid.vlaanderen.be/alternerende-opleidingen",
} as const;

export const oao = codeOf(overeenkomst, "OAO");
const school = codeOf(plaatsveld, "school");

/** Work on the timetable in a school holiday: only by annex, and recovered in the same school year. */
export const werkInVakantie: RowCheck = {
  ...common,
  id: "werk-in-schoolvakantie",
  kind: "uurrooster",
  name: {
    nl: "werk gepland in een schoolvakantie",
    fr: "travail prévu en vacances scolaires",
    en: "work planned in a school holiday",
  },
  message: {
    nl: "{dag} valt in de {vakantie}: een lerende is dan vrij, tenzij met een bijlage en inhaal in hetzelfde schooljaar.",
    fr: "Le {dag} tombe pendant : {vakantie}. L’apprenant est libre, sauf annexe et récupération la même année scolaire.",
    en: "{dag} falls in the {vakantie}: a learner is free then, unless by annex and recovered in the same school year.",
  },
  needs: [],
  columns: ["datum"],
  rows: (batch, found) => {
    const datum = batch.values("datum");
    const plaats = batch.values("plaats");
    const isVrij = isVakantieVrij(batch);
    const tell = (row: number): void =>
      found(row, () => {
        const vrij = vakantieVrij(datum[row] as Day);
        return { say: { dag: ["day", datum[row]], vakantie: ["text", vrij?.naam] }, ...vrij?.detail };
      });
    for (let row = 0; row < batch.rows; row++) {
      if (plaats[row] === school || !isVrij(datum[row])) continue;
      tell(row);
    }
  },
};

/** An OAO that begins in a school holiday: there is nothing to do on its first day. */
export const startInVakantie: RowCheck = {
  ...common,
  id: "start-in-schoolvakantie",
  kind: "lerenden",
  name: { nl: "start in een schoolvakantie", fr: "début en vacances scolaires", en: "start in a school holiday" },
  message: {
    nl: "De overeenkomst start op {dag}, in de {vakantie}: een lerende is dan vrij.",
    fr: "Le contrat débute le {dag}, pendant : {vakantie}. L’apprenant est alors libre.",
    en: "The agreement starts on {dag}, in the {vakantie}: a learner is free then.",
  },
  needs: ["start", "overeenkomst"],
  columns: ["start"],
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const isVrij = isVakantieVrij(batch);
    const tell = (row: number): void =>
      found(row, () => {
        const vrij = vakantieVrij(start[row] as Day);
        return { say: { dag: ["day", start[row]], vakantie: ["text", vrij?.naam] }, ...vrij?.detail };
      });
    for (let row = 0; row < batch.rows; row++) {
      if (soort[row] !== oao || !isVrij(start[row])) continue;
      tell(row);
    }
  },
};
