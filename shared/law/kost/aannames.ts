import type { Text } from "../../base/text.ts";

/** What every cost leaves out, and how it estimates what only the declaration knows. */
export const altijd: readonly Text[] = [
  {
    nl: "niet meegerekend: verzekeringen, woon-werkverkeer, werkkledij, de doelgroepvermindering voor de mentor (3800), en voor een bediende betaalde vakantie, dubbel vakantiegeld en eindejaarspremie",
    fr: "non compris : assurances, trajets domicile-travail, vêtements de travail, la réduction pour le tuteur (3800), et pour un employé les vacances payées, le double pécule et la prime de fin d’année",
    en: "not included: insurance, commuting, workwear, the reduction for the mentor (3800), and for a bediende paid holidays, double holiday pay and the year-end premium",
  },
  {
    nl: "maanden tellen heel, ook waar het tijdvak er midden in begint of eindigt",
    fr: "les mois comptent en entier, même si la période y commence ou y finit",
    en: "months count whole, also where the period begins or ends inside one",
  },
  {
    nl: "de prestatiebreuk µ is geschat als de betaalde roosterdagen op alle roosterdagen van het kwartaal",
    fr: "la fraction de prestation µ est estimée : jours payés de l’horaire sur tous les jours de l’horaire du trimestre",
    en: "the work fraction µ is estimated: paid timetable days of all timetable days of the quarter",
  },
  {
    nl: "bijdragen van een kwartaal zijn over zijn maanden verdeeld naar wat in elke maand verschuldigd is",
    fr: "les cotisations d’un trimestre sont réparties sur ses mois selon ce qui est dû chaque mois",
    en: "a quarter's contributions are spread over its months by what is due in each",
  },
];

export const trapStijgt: Text = {
  nl: "de trap stijgt elke 1 september met één, tot hoogstens 3: de lerende slaagt",
  fr: "l’échelon monte d’un chaque 1er septembre, jusqu’à 3 : l’apprenant réussit",
  en: "the step rises by one each 1 September, to at most 3: the learner succeeds",
};

export const verwachteIndex: Text = {
  nl: "na de laatste controle van de wet stijgt het bedrag elke 1 januari met {indexering}: uw eigen verwachting",
  fr: "après la dernière vérification de la loi, le montant monte de {indexering} chaque 1er janvier : votre propre prévision",
  en: "after the last check of the law the amount rises by {indexering} each 1 January: your own expectation",
};

export const onderMinimum: Text = {
  nl: "uw eigen bedrag ligt onder het wettelijke tarief, voor het eerst in {lager}",
  fr: "votre propre montant est inférieur au tarif légal, pour la première fois en {lager}",
  en: "your own amount lies below the legal tariff, for the first time in {lager}",
};

export const premieInMaand: Text = {
  nl: "een premie staat in de maand waarin de gevraagde opleidingsmaanden van het schooljaar vol zijn; registratie en toestemming zijn tijdig",
  fr: "une prime figure au mois où les mois de formation requis de l’année scolaire sont accomplis ; enregistrement et consentement à temps",
  en: "a premium stands in the month in which the months of training asked are complete; registration and consent in time",
};
