import type { Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { entryOn } from "../../engine/parameter.ts";
import type { Check, Detail } from "../../roster/check.ts";
import { eachRow, numberAt, wordAt } from "../../roster/roster.ts";
import { vakantieOnbetaald } from "../leervergoeding/cijfers.ts";
import { schoolkalenderOp, schoolvakantieOn, vakantienamen } from "./vakanties.ts";

const common = {
  severity: "warning",
  article: "decreet 10 juni 2016, art. 7 en 19, gewijzigd 5 april 2019",
  source: "https://overheid.vlaanderen.be/alternerende-opleidingen",
} as const;

/** The school holiday in which a learner is free and the agreement suspended, or null. */
const vrij = (day: Day): { readonly naam: Text; readonly detail: Detail } | null => {
  const regel = entryOn(vakantieOnbetaald, day);
  const kalender = schoolkalenderOp(day);
  if (regel?.value !== true || kalender === null) return null;
  const vakantie = schoolvakantieOn(kalender.calendar, day);
  if (vakantie === null) return null;
  return { naam: vakantienamen[vakantie], detail: { entry: regel, on: day, certainty: kalender.certainty } };
};

/** Work on the timetable in a school holiday: only by annex, and recovered in the same school year. */
const gepland: Check = {
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
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const day = numberAt(roster, "datum", row) as Day | null;
      const plaats = wordAt(roster, "plaats", row);
      const vakantie = day === null || plaats === "school" ? null : vrij(day);
      if (vakantie) found(row, { say: { dag: ["day", day], vakantie: ["text", vakantie.naam] }, ...vakantie.detail });
    }),
};

/** An OAO that begins in a school holiday: there is nothing to do on its first day. */
const startInVakantie: Check = {
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
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const day = numberAt(roster, "start", row) as Day | null;
      if (day === null || wordAt(roster, "overeenkomst", row) !== "OAO") return;
      const vakantie = vrij(day);
      if (vakantie) found(row, { say: { dag: ["day", day], vakantie: ["text", vakantie.naam] }, ...vakantie.detail });
    }),
};

export const kalenderControles: readonly Check[] = [gepland, startInVakantie];
