import type { Text } from "../../base/text.ts";

/** Said wherever an amount of a month is divided: the law names no divisor. */
export const geenWettelijkeNoemer: Text = {
  nl: "de noemer is het aantal roosterdagen van de maand, werkplek en les; een wettelijke noemer is niet gevonden",
  fr: "le dénominateur est le nombre de jours de l’horaire du mois, travail et cours ; aucun dénominateur légal n’a été trouvé",
  en: "the denominator is the month's timetable days, workplace and lessons; no legal denominator was found",
};

export const feestdagInVakantie: Text = {
  nl: "een feestdag binnen een schoolvakantie is als onbetaalde vakantie geteld",
  fr: "un jour férié pendant les vacances scolaires est compté comme vacances non payées",
  en: "a public holiday inside a school holiday is counted as unpaid holiday",
};

export const vrijInElkeVakantie: Text = {
  nl: "de lerende is vrij in alle schoolvakanties (Se-n-Se en zevende jaar: maar zes weken)",
  fr: "l’apprenant est libre pendant toutes les vacances scolaires (Se-n-Se et septième année : six semaines)",
  en: "the learner is free in every school holiday (Se-n-Se and seventh year: six weeks only)",
};

/** Said wherever the caller gives an hourly amount of his own. */
export const eigenUurbedrag: Text = {
  nl: "uw eigen uurbedrag is niet met het wettelijke minimum vergeleken",
  fr: "votre propre montant horaire n’a pas été comparé au minimum légal",
  en: "your own hourly amount was not compared with the legal minimum",
};
