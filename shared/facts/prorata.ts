import { euro, hours } from "./field.ts";

/** Days or hours: more than there are in a month. */
const most = 744;

export const bedrag = euro({
  id: "bedrag",
  name: { nl: "bedrag", fr: "montant", en: "amount" },
  describe: {
    nl: "bedrag van een volle maand, in euro",
    fr: "montant d’un mois complet, en euros",
    en: "amount of a full month, in euro",
  },
  least: 0,
  most: 100_000,
});

export const afwezig = hours({
  id: "afwezig",
  name: { nl: "afwezig", fr: "absent", en: "absent" },
  describe: {
    nl: "onbetaalde afwezigheid in de maand, in dagen of in uren",
    fr: "absence non payée du mois, en jours ou en heures",
    en: "unpaid absence in the month, in days or in hours",
  },
  least: 0,
  most,
});

export const mogelijk = hours({
  id: "mogelijk",
  name: { nl: "mogelijk", fr: "possible", en: "possible" },
  describe: {
    nl: "alle dagen of uren van het uurrooster in de maand, werkplek en les, in dezelfde eenheid als afwezig",
    fr: "tous les jours ou heures de l’horaire du mois, travail et cours, dans la même unité que l’absence",
    en: "all timetable days or hours of the month, workplace and lessons, in the same unit as absent",
  },
  least: 0,
  most,
});
