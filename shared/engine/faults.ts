import type { Text } from "../base/text.ts";

/** What can be wrong with a parameter file, beyond its shape; `{value}` is what was found. */
export const faultWords = {
  noDay: {
    nl: "{value} is geen dag; schrijf jjjj-mm-dd",
    fr: "{value} n’est pas un jour ; écrivez aaaa-mm-jj",
    en: "no such day {value}; write yyyy-mm-dd",
  },
  noTime: { nl: "{value} is geen uur", fr: "{value} n’est pas une heure", en: "{value} is no time of day" },
  order: {
    nl: "de dagen staan niet in stijgende volgorde",
    fr: "les jours ne sont pas en ordre croissant",
    en: "days are not in rising order",
  },
  backwards: {
    nl: "eindigt voor het begint",
    fr: "se termine avant de commencer",
    en: "ends before it begins",
  },
  overlaps: {
    nl: "overlapt met de volgende regel",
    fr: "chevauche la ligne suivante",
    en: "overlaps with the next entry",
  },
  begins: {
    nl: "begint niet op de eerste dag van een periode ({value})",
    fr: "ne commence pas le premier jour d’une période ({value})",
    en: "does not begin a {value}",
  },
  ends: {
    nl: "eindigt niet op de laatste dag van een periode ({value})",
    fr: "ne se termine pas le dernier jour d’une période ({value})",
    en: "does not end a {value}",
  },
  keys: {
    nl: "de sleutels moeten zijn: {value}",
    fr: "les clés doivent être : {value}",
    en: "keys are not {value}",
  },
  unfit: {
    nl: "past niet bij de eenheid: {value}",
    fr: "ne convient pas à l’unité : {value}",
    en: "does not fit its unit: {value}",
  },
  noFigure: {
    nl: "{value} is geen cijfer van de wet",
    fr: "{value} n’est pas un chiffre de la loi",
    en: "{value} is no figure of the law",
  },
  twice: { nl: "{value} staat er twee keer", fr: "{value} figure deux fois", en: "{value} stands here twice" },
  gap: {
    nl: "een eigen cijfer vult alleen wat onbekend is: {value}",
    fr: "un chiffre propre ne comble que ce qui est inconnu : {value}",
    en: "an own figure only fills what is unknown: {value}",
  },
  unlikely: {
    nl: "{value} is meer dan tien keer zo groot of zo klein als het cijfer ernaast: een verschoven komma?",
    fr: "{value} est plus de dix fois plus grand ou plus petit que le chiffre voisin : une virgule déplacée ?",
    en: "{value} is more than ten times larger or smaller than the figure beside it: a shifted comma?",
  },
  noGap: {
    nl: "dit cijfer kent geen onbekende dagen; een eigen cijfer vervangt nooit de wet",
    fr: "ce chiffre n’a pas de jours inconnus ; un chiffre propre ne remplace jamais la loi",
    en: "this figure has no unknown days; an own figure never replaces the law",
  },
} as const satisfies Record<string, Text>;
export type Fault = keyof typeof faultWords;
