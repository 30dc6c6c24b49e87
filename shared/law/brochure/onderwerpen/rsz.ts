import {
  beperktBasis,
  bijzonder,
  grondslag,
  vakantieJaarlijks,
  vakantieKwartaal,
} from "../../rsz/bijdragen/cijfers.ts";
import { leeftijdBeperkt } from "../../rsz/cijfers.ts";
import { persoonlijk } from "../../rsz/persoonlijk/cijfers.ts";
import { dimonaBouw, dimonaLeerling, dimonaSao, proefdagen } from "../../verplichtingen/cijfers.ts";
import type { Onderwerp } from "../onderwerp.ts";

const dimona = {
  type: { parameter: dimonaLeerling },
  bouw: { parameter: dimonaBouw },
  sao: { parameter: dimonaSao },
} as const;

/** What brochures say of social security and of the start of an agreement. */
export const socialeZekerheid: readonly Onderwerp[] = [
  {
    woorden: { alle: ["rta", "dimona rta", "code rta"] },
    bewering: {
      nl: "Dimona met code {bouw} (bouw, PC 124)",
      fr: "Dimona avec le code {bouw} (construction, CP 124)",
      en: "Dimona with code {bouw} (construction, JC 124)",
    },
    tijd: dimona.bouw,
    cijfers: dimona,
    uitleg: {
      nl: "Alleen de bouw houdt die code; elders is het {type} voor een OAO of ODOS.",
      fr: "Seule la construction garde ce code ; ailleurs c’est {type} pour un OAO ou un ODOS.",
      en: "Construction alone keeps that code; elsewhere it is {type} for an OAO or ODOS.",
    },
  },
  {
    woorden: { alle: ["stg", "dimona stg", "code stg", "dwd", "dimona dwd", "code dwd"] },
    bewering: {
      nl: "Dimona van een SAO met code {sao}, door de school",
      fr: "Dimona d’un SAO avec le code {sao}, par l’école",
      en: "Dimona of an SAO with code {sao}, by the school",
    },
    tijd: dimona.sao,
    cijfers: dimona,
    uitleg: {
      nl: "De onderneming zelf geeft een SAO niet aan.",
      fr: "L’entreprise elle-même ne déclare pas un SAO.",
      en: "The firm itself does not declare an SAO.",
    },
    nu: { nl: "{sao}, door de school", fr: "{sao}, par l’école", en: "{sao}, by the school" },
  },
  {
    woorden: { alle: ["oth", "dimona oth", "code oth"] },
    bewering: {
      nl: "Dimona met code {oud} (OAO, ODOS)",
      fr: "Dimona avec le code {oud} (OAO, ODOS)",
      en: "Dimona with code {oud} (OAO, ODOS)",
    },
    tijd: { parameter: dimonaLeerling, deel: "eerste" },
    cijfers: { oud: { parameter: dimonaLeerling, deel: "eerste" }, ...dimona },
    uitleg: {
      nl: "Voor overeenkomsten die beginnen in die periode. Wat met {oud} loopt, blijft zo tot het einde; een verlenging krijgt de nieuwe code. Bouw (PC 124): {bouw}. SAO: {sao}, door de school.",
      fr: "Pour les contrats qui commencent dans cette période. Ce qui court avec {oud} le reste jusqu’à la fin ; une prolongation reçoit le nouveau code. Construction (CP 124) : {bouw}. SAO : {sao}, par l’école.",
      en: "For agreements that begin in those days. What runs with {oud} stays so to its end; a renewal gets the new code. Construction (JC 124): {bouw}. SAO: {sao}, by the school.",
    },
    nu: { nl: "{type}; bouw {bouw}", fr: "{type} ; construction {bouw}", en: "{type}; construction {bouw}" },
  },
  {
    woorden: { alle: ["dimona alt", "code alt", "alt", "dimona"] },
    bewering: {
      nl: "Dimona met code {nieuw} (OAO, ODOS)",
      fr: "Dimona avec le code {nieuw} (OAO, ODOS)",
      en: "Dimona with code {nieuw} (OAO, ODOS)",
    },
    tijd: { parameter: dimonaLeerling, deel: "vervolg" },
    cijfers: { nieuw: { parameter: dimonaLeerling, deel: "vervolg" }, ...dimona },
    uitleg: {
      nl: "Voor elke overeenkomst die vanaf dan begint en de criteria van de RSZ haalt. Bouw (PC 124): {bouw}.",
      fr: "Pour tout contrat qui débute dès lors et remplit les critères de l’ONSS. Construction (CP 124) : {bouw}.",
      en: "For every agreement that begins from then on and meets the criteria of the RSZ. Construction (JC 124): {bouw}.",
    },
    nu: { nl: "{type}; bouw {bouw}", fr: "{type} ; construction {bouw}", en: "{type}; construction {bouw}" },
  },
  {
    woorden: { nl: ["17 procent", "minimale sociale bijdrage", "rsz bijdragen op de leervergoeding"] },
    bewering: {
      nl: "RSZ-bijdragen van ongeveer 17 % op {grond} van de leervergoeding",
      fr: "cotisations ONSS d’environ 17 % sur {grond} de l’indemnité",
      en: "social security contributions of about 17 % on {grond} of the allowance",
    },
    tijd: { parameter: vakantieJaarlijks },
    cijfers: {
      grond: { parameter: grondslag, key: "arbeider" },
      bediende: { parameter: grondslag, key: "bediende" },
      basis: { parameter: beperktBasis },
      kwartaal: { parameter: vakantieKwartaal },
      bijzonder: { parameter: bijzonder },
      jaar: { parameter: vakantieJaarlijks },
    },
    uitleg: {
      nl: "Alleen voor een leerling-arbeider in de beperkte regeling: {basis} + {bijzonder} + vakantiebijdrage {kwartaal} per kwartaal, en {jaar} die pas het jaar erna betaald wordt; daarbij komt de bijdrage voor het sluitingsfonds. Een leerling-bediende kost zonder vakantiebijdrage maar een paar procent, op {bediende}.",
      fr: "Seulement pour un apprenti ouvrier dans le régime limité : {basis} + {bijzonder} + cotisation vacances {kwartaal} par trimestre, et {jaar} payés l’année suivante ; s’y ajoute le fonds de fermeture. Un apprenti employé, sans cotisation vacances, ne coûte que quelques pour cent, sur {bediende}.",
      en: "Only for a manual learner in the limited regime: {basis} + {bijzonder} + holiday contribution {kwartaal} a quarter, and {jaar} that is paid a year later; the closing fund comes on top. A white-collar learner, without holiday contribution, costs a few percent only, on {bediende}.",
    },
    nu: {
      nl: "klopt ongeveer voor een arbeider, niet voor een bediende",
      fr: "à peu près exact pour un ouvrier, pas pour un employé",
      en: "about right for a manual worker, not for a white-collar one",
    },
  },
  {
    woorden: { nl: ["werkbonus"], fr: ["bonus à l'emploi"], en: ["work bonus"] },
    bewering: {
      nl: "de werkbonus vergoedt de persoonlijke bijdrage van {bijdrage} volledig",
      fr: "le bonus à l’emploi compense entièrement la cotisation personnelle de {bijdrage}",
      en: "the work bonus makes up for the whole personal contribution of {bijdrage}",
    },
    tijd: { parameter: persoonlijk },
    cijfers: { bijdrage: { parameter: persoonlijk }, leeftijd: { parameter: leeftijdBeperkt } },
    uitleg: {
      nl: "In de volledige regeling; daarvoor, tot 31 december van het jaar waarin de lerende {leeftijd} wordt, betaalt hij niets.",
      fr: "Dans le régime complet ; avant, jusqu’au 31 décembre de l’année de ses {leeftijd}, l’apprenant ne paie rien.",
      en: "In the full regime; before, until 31 December of the year in which the learner becomes {leeftijd}, he pays nothing.",
    },
  },
  {
    woorden: {
      nl: ["31 december", "beperkte sociale zekerheid", "beperkte rsz", "volledige rsz", "1 januari"],
      fr: ["31 décembre", "régime limité", "1er janvier"],
      en: ["limited regime", "31 december", "1 january"],
    },
    bewering: {
      nl: "beperkte RSZ tot 31 december van het jaar waarin de lerende {leeftijd} wordt",
      fr: "ONSS limité jusqu’au 31 décembre de l’année des {leeftijd} de l’apprenant",
      en: "limited social security until 31 December of the year in which the learner becomes {leeftijd}",
    },
    tijd: { parameter: leeftijdBeperkt },
    cijfers: { leeftijd: { parameter: leeftijdBeperkt } },
    uitleg: {
      nl: "Het geboortejaar telt, niet de verjaardag; vanaf 1 januari van het jaar daarna geldt de volledige regeling.",
      fr: "L’année de naissance compte, non l’anniversaire ; dès le 1er janvier de l’année suivante vaut le régime complet.",
      en: "The year of birth counts, not the birthday; from 1 January of the year after the full regime holds.",
    },
  },
  {
    woorden: {
      nl: ["30e dag", "30ste dag", "dertigste dag", "proefperiode", "opzegtermijn", "opzeg", "opzegging"],
      fr: ["30e jour", "période d'essai", "préavis"],
      en: ["30th day", "notice"],
    },
    bewering: {
      nl: "stoppen zonder reden tot en met de dertigste dag van de uitvoering",
      fr: "arrêter sans motif jusqu’au trentième jour d’exécution inclus",
      en: "ending without a reason up to the thirtieth day of execution",
    },
    tijd: { parameter: proefdagen },
    zonderOpmerking: true,
    cijfers: { dagen: { parameter: proefdagen } },
    uitleg: {
      nl: "Onderneming en lerende kunnen dat in de eerste {dagen}, met een opzegtermijn waarvan de duur in geen tekst gevonden is.",
      fr: "L’entreprise et l’apprenant le peuvent dans les premiers {dagen}, avec un préavis dont la durée n’a été trouvée dans aucun texte.",
      en: "Firm and learner may do so in the first {dagen}, with a notice whose length was found in no text.",
    },
  },
];
