import { count, euro, hours, yesNo } from "./field.ts";

const mostEuro = 100_000;

export const leervergoedingBedrag = euro({
  id: "leervergoeding",
  name: { nl: "leervergoeding", fr: "indemnité", en: "allowance" },
  describe: {
    nl: "leervergoeding per maand, in euro",
    fr: "indemnité d’apprentissage par mois, en euros",
    en: "learning allowance a month, in euro",
  },
  least: 0,
  most: mostEuro,
});

export const uurbedrag = euro({
  id: "uurbedrag",
  name: { nl: "uurbedrag", fr: "montant horaire", en: "hourly amount" },
  describe: {
    nl: "uw eigen bedrag per uur, in euro (ODOS en ODO)",
    fr: "votre propre montant par heure, en euros (ODOS et ODO)",
    en: "your own amount an hour, in euro (ODOS and ODO)",
  },
  least: 0,
  most: 1000,
});

export const uren = hours({
  id: "uren",
  name: { nl: "uren", fr: "heures", en: "hours" },
  describe: {
    nl: "vergoede uren in de maand: ODOS werkplek en les, ODO werkplek alleen",
    fr: "heures indemnisées du mois : ODOS travail et cours, ODO travail seul",
    en: "paid hours in the month: ODOS workplace and lessons, ODO workplace only",
  },
  least: 0,
  most: 744,
});

export const afwezig = count({
  id: "afwezig",
  name: { nl: "afwezig", fr: "absent", en: "absent" },
  describe: {
    nl: "onbetaalde afwezigheidsdagen in de maand (werkplek of les), buiten de schoolvakanties",
    fr: "jours d’absence non payés du mois (travail ou cours), hors vacances scolaires",
    en: "unpaid days of absence in the month (workplace or lessons), outside school holidays",
  },
  least: 0,
  most: 31,
});

export const mogelijk = count({
  id: "mogelijk",
  name: { nl: "mogelijk", fr: "possible", en: "possible" },
  describe: {
    nl: "alle dagen van het uurrooster in de maand, werkplek en les",
    fr: "tous les jours de l’horaire du mois, travail et cours",
    en: "all timetable days of the month, workplace and lessons",
  },
  least: 0,
  most: 31,
});

export const kwartaalloon = euro({
  id: "kwartaalloon",
  name: { nl: "kwartaalloon", fr: "salaire trimestriel", en: "quarterly wage" },
  describe: {
    nl: "aan te geven leervergoeding in het kwartaal, in euro",
    fr: "indemnité à déclarer pour le trimestre, en euros",
    en: "allowance to declare in the quarter, in euro",
  },
  least: 0,
  most: 3 * mostEuro,
});

export const vergoed = yesNo({
  id: "vergoed",
  name: { nl: "vergoed", fr: "indemnisé", en: "paid" },
  describe: {
    nl: "krijgt de lerende een vergoeding van de onderneming?",
    fr: "l’apprenant reçoit-il une indemnité de l’entreprise ?",
    en: "does the learner receive an allowance from the firm?",
  },
});

export const essentieel = yesNo({
  id: "essentieel",
  name: { nl: "essentieel", fr: "essentiel", en: "essential" },
  describe: {
    nl: "hoort de onderneming tot een essentiële sector, die in 2020 doorwerkte (covid-19)?",
    fr: "l’entreprise est-elle d’un secteur essentiel, resté actif en 2020 (covid-19) ?",
    en: "is the firm in an essential sector, which worked on in 2020 (covid-19)?",
  },
});
