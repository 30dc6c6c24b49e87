import type { Text } from "../base/text.ts";
import type { Unit } from "./parameter.ts";

/** What the numbers of a figure are, in words; nothing where the number says it. */
export const unitWords = {
  "EUR/month": { nl: "euro per maand", fr: "euros par mois", en: "euro a month" },
  "EUR/hour": { nl: "euro per uur", fr: "euros par heure", en: "euro an hour" },
  "EUR/quarter": { nl: "euro per kwartaal", fr: "euros par trimestre", en: "euro a quarter" },
  "EUR/year": { nl: "euro per jaar", fr: "euros par an", en: "euro a year" },
  EUR: { nl: "euro", fr: "euros", en: "euro" },
  "%": { nl: "%", fr: "%", en: "%" },
  factor: { nl: "", fr: "", en: "" },
  days: { nl: "dagen", fr: "jours", en: "days" },
  quarters: { nl: "kwartalen", fr: "trimestres", en: "quarters" },
  weeks: { nl: "weken", fr: "semaines", en: "weeks" },
  persons: { nl: "personen", fr: "personnes", en: "persons" },
  minutes: { nl: "minuten", fr: "minutes", en: "minutes" },
  hours: { nl: "uren", fr: "heures", en: "hours" },
  "hours/year": { nl: "uren per jaar", fr: "heures par an", en: "hours a year" },
  clock: { nl: "uur", fr: "heure", en: "time" },
  months: { nl: "maanden", fr: "mois", en: "months" },
  years: { nl: "jaar", fr: "ans", en: "years" },
  "hours/week": { nl: "uren per week", fr: "heures par semaine", en: "hours a week" },
  "hours/day": { nl: "uren per dag", fr: "heures par jour", en: "hours a day" },
  times: { nl: "keer", fr: "fois", en: "times" },
  level: { nl: "niveau", fr: "niveau", en: "level" },
  day: { nl: "dag", fr: "jour", en: "day" },
  yesNo: { nl: "ja of nee", fr: "oui ou non", en: "yes or no" },
  monthDay: { nl: "maand-dag", fr: "mois-jour", en: "month-day" },
  word: { nl: "", fr: "", en: "" },
} as const satisfies Record<Unit, Text>;
