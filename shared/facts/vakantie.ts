import { count } from "./field.ts";

export const onbetaaldeVakantie = count({
  id: "onbetaaldeVakantie",
  name: { nl: "onbetaalde vakantie", fr: "vacances non payées", en: "unpaid holidays" },
  describe: {
    nl: "onbetaalde vakantiedagen in de maand die niet al als schoolvakantie geteld zijn",
    fr: "jours de vacances non payés du mois, hors ceux déjà comptés comme vacances scolaires",
    en: "unpaid holidays in the month that are not counted as school holidays already",
  },
  least: 0,
  most: 31,
});

export const betaaldeVakantie = count({
  id: "betaaldeVakantie",
  name: { nl: "betaalde vakantie", fr: "vacances payées", en: "paid holidays" },
  describe: {
    nl: "betaalde vakantiedagen die de lerende in de maand opneemt",
    fr: "jours de vacances payés que l’apprenant prend dans le mois",
    en: "paid holidays that the learner takes in the month",
  },
  least: 0,
  most: 31,
});

export const vakantiedagen = count({
  id: "vakantiedagen",
  name: { nl: "betaalde vakantiedagen", fr: "jours de vacances payés", en: "paid holidays" },
  describe: {
    nl: "betaalde vakantiedagen in een volledig kalenderjaar, hoogstens",
    fr: "jours de vacances payés dans une année civile complète, au plus",
    en: "paid holidays in a full calendar year, at most",
  },
  least: 0,
  most: 366,
});
