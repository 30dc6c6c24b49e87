import { same } from "../base/text.ts";
import { choice, count, day, hours, type ValueOf, weekrooster as weekroosterField, yesNo } from "./field.ts";

/** The agreement types of alternating and dual learning. */
export const overeenkomst = choice({
  id: "overeenkomst",
  name: { nl: "overeenkomst", fr: "contrat", en: "agreement" },
  describe: {
    nl: "soort overeenkomst: OAO, SAO, DA, ODOS, ODO of ODOW",
    fr: "type de contrat : OAO, SAO, DA, ODOS, ODO ou ODOW",
    en: "type of agreement: OAO, SAO, DA, ODOS, ODO or ODOW",
  },
  choices: [
    {
      code: "OAO",
      name: {
        nl: "overeenkomst alternerende opleiding",
        fr: "contrat de formation en alternance",
        en: "alternating training agreement",
      },
    },
    {
      code: "SAO",
      name: {
        nl: "stageovereenkomst alternerende opleiding",
        fr: "contrat de stage en alternance",
        en: "alternating traineeship agreement",
      },
    },
    {
      code: "DA",
      name: {
        nl: "deeltijdse arbeidsovereenkomst",
        fr: "contrat de travail à temps partiel",
        en: "part-time employment contract",
      },
    },
    {
      code: "ODOS",
      name: {
        nl: "overeenkomst van duale opleiding met statuut",
        fr: "contrat de formation duale avec statut",
        en: "dual training agreement with status",
      },
    },
    {
      code: "ODO",
      name: { nl: "overeenkomst van duale opleiding", fr: "contrat de formation duale", en: "dual training agreement" },
    },
    {
      code: "ODOW",
      name: {
        nl: "overeenkomst van duale opleiding werknemer",
        fr: "contrat de formation duale travailleur",
        en: "dual training agreement for an employee",
      },
    },
  ],
});
export type Overeenkomst = ValueOf<typeof overeenkomst>;

export const trap = choice({
  id: "trap",
  name: { nl: "trap", fr: "échelon", en: "step" },
  describe: {
    nl: "trap van de leervergoeding: 1, 2 of 3",
    fr: "échelon de l’indemnité : 1, 2 ou 3",
    en: "step of the allowance: 1, 2 or 3",
  },
  choices: [
    { code: "1", name: { nl: "trap 1", fr: "échelon 1", en: "step 1" } },
    { code: "2", name: { nl: "trap 2", fr: "échelon 2", en: "step 2" } },
    { code: "3", name: { nl: "trap 3", fr: "échelon 3", en: "step 3" } },
  ],
});
export type Trap = ValueOf<typeof trap>;

export const statuut = choice({
  id: "statuut",
  name: { nl: "statuut", fr: "statut", en: "status" },
  describe: {
    nl: "arbeider of bediende",
    fr: "ouvrier ou employé",
    en: "arbeider (manual) or bediende (white-collar)",
  },
  choices: [
    { code: "arbeider", name: { nl: "arbeider", fr: "ouvrier", en: "manual worker" }, also: ["handarbeider"] },
    {
      code: "bediende",
      name: { nl: "bediende", fr: "employé", en: "white-collar worker" },
      also: ["hoofdarbeider", "employee"],
    },
  ],
});

export const start = day({
  id: "start",
  name: { nl: "start", fr: "début", en: "start" },
  describe: { nl: "eerste dag van de overeenkomst", fr: "premier jour du contrat", en: "first day of the agreement" },
});

export const einde = day({
  id: "einde",
  name: { nl: "einde", fr: "fin", en: "end" },
  describe: {
    nl: "laatste dag van de overeenkomst; leeg = loopt nog",
    fr: "dernier jour du contrat ; vide = en cours",
    en: "last day of the agreement; blank = still running",
  },
});

export const trapVanaf = day({
  id: "trapVanaf",
  name: { nl: "trap vanaf", fr: "échelon à partir du", en: "step from" },
  describe: {
    nl: "dag waarop de trap met één stijgt",
    fr: "jour où l’échelon monte d’un",
    en: "day on which the step rises by one",
  },
});

export const weekrooster = weekroosterField({
  id: "weekrooster",
  name: { nl: "weekrooster", fr: "horaire hebdomadaire", en: "weekly timetable" },
  describe: {
    nl: "7 letters vanaf maandag (of 14 voor afwisselende weken): W werkplek, L les, - vrij",
    fr: "7 lettres à partir de lundi (ou 14 en alternance) : W travail, L cours, - libre",
    en: "7 letters from Monday (or 14 for alternating weeks): W work, L lessons, - free",
  },
});

/** The usual week: three days of work, two of lessons. Taken where nobody gives one, and said. */
export const gewoonWeekrooster = "WWWLL--";

export const urenWerkplek = hours({
  id: "urenWerkplek",
  name: { nl: "uren werkplek", fr: "heures au travail", en: "workplace hours" },
  describe: {
    nl: "uren per week op de werkplek, gemiddeld over het schooljaar",
    fr: "heures par semaine au lieu de travail, en moyenne sur l’année scolaire",
    en: "hours a week at the workplace, on average over the school year",
  },
  least: 0,
  most: 60,
});

export const urenLes = hours({
  id: "urenLes",
  name: { nl: "uren les", fr: "heures de cours", en: "lesson hours" },
  describe: {
    nl: "uren les per week, gemiddeld over het schooljaar",
    fr: "heures de cours par semaine, en moyenne sur l’année scolaire",
    en: "lesson hours a week, on average over the school year",
  },
  least: 0,
  most: 60,
});

export const vks = count({
  id: "vks",
  name: same("VKS"),
  describe: {
    nl: "niveau van de opleiding in de Vlaamse kwalificatiestructuur, 1 tot 8",
    fr: "niveau de la formation dans la structure flamande des certifications, 1 à 8",
    en: "level of the training in the Flemish qualification structure, 1 to 8",
  },
  least: 1,
  most: 8,
});

export const overeenkomstVolledig = yesNo({
  id: "overeenkomstVolledig",
  name: { nl: "overeenkomst volledig", fr: "contrat complet", en: "agreement complete" },
  describe: {
    nl: "de overeenkomst bevat alle verplichte vermeldingen",
    fr: "le contrat contient toutes les mentions obligatoires",
    en: "the agreement holds every required item",
  },
});
