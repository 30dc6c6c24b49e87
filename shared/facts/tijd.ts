import { day, month, quarter, schoolYear } from "./field.ts";

export const datum = day({
  id: "datum",
  name: { nl: "datum", fr: "date", en: "date" },
  describe: {
    nl: "dag waarop u het wilt weten",
    fr: "jour pour lequel vous voulez savoir",
    en: "the day you ask about",
  },
});

export const maand = month({
  id: "maand",
  name: { nl: "maand", fr: "mois", en: "month" },
  describe: { nl: "een dag in de maand", fr: "un jour du mois", en: "a day in the month" },
});

export const kwartaal = quarter({
  id: "kwartaal",
  name: { nl: "kwartaal", fr: "trimestre", en: "quarter" },
  describe: {
    nl: "een dag in het kwartaal, of 2026K3",
    fr: "un jour du trimestre, ou 2026K3",
    en: "a day in the quarter, or 2026K3",
  },
});

export const schooljaar = schoolYear({
  id: "schooljaar",
  name: { nl: "schooljaar", fr: "année scolaire", en: "school year" },
  describe: {
    nl: "een dag in het schooljaar, 2026-2027, of het eerste jaar",
    fr: "un jour de l’année scolaire, 2026-2027, ou la première année",
    en: "a day in the school year, 2026-2027, or its first year",
  },
});
