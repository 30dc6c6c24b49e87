import type { Text } from "../../base/text.ts";
import type { Parameter } from "../../engine/parameter.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import { leerling } from "../rsz/cijfers.ts";
import * as cijfers from "./cijfers.ts";

/** A duty or rule of the checklist: for which agreements, what it is, and when. */
export type Plicht = {
  readonly id: string;
  readonly figure: Parameter<Readonly<Record<string, boolean>>>;
  readonly plicht: Text;
  readonly wanneer: Text;
  /** What stands in the place of `wanneer` for an agreement for which it does not hold, where there is more to say. */
  readonly niet?: Readonly<Partial<Record<Overeenkomst, Text>>>;
};

const bijStart: Text = { nl: "uiterlijk bij de start", fr: "au plus tard au début", en: "at the latest at the start" };

/** The duties in the order of the checklist; `{getal}` is the number a term is reckoned with. */
export const plichten: readonly Plicht[] = [
  {
    id: "P01",
    figure: cijfers.p01,
    plicht: {
      nl: "erkenning voor deze opleiding en vestiging",
      fr: "agrément pour cette formation et cet établissement",
      en: "recognition for this training and establishment",
    },
    wanneer: { nl: "vóór de ondertekening", fr: "avant la signature", en: "before signing" },
  },
  {
    id: "P02",
    figure: cijfers.p02,
    plicht: {
      nl: "opleidingsplan, bijlage bij de overeenkomst",
      fr: "plan de formation, annexe du contrat",
      en: "training plan, annexed to the agreement",
    },
    wanneer: {
      nl: "uiterlijk bij de ondertekening",
      fr: "au plus tard à la signature",
      en: "at the latest when signing",
    },
  },
  {
    id: "P03",
    figure: cijfers.p03,
    plicht: {
      nl: "overeenkomst op het officiële model met uurrooster, ondertekend door onderneming, school en lerende (minderjarig: ook ouder of voogd)",
      fr: "contrat sur le modèle officiel avec horaire, signé par l’entreprise, l’école et l’apprenant (mineur : aussi parent ou tuteur)",
      en: "agreement on the official model with timetable, signed by firm, school and learner (a minor: parent or guardian too)",
    },
    wanneer: bijStart,
  },
  {
    id: "P04",
    figure: cijfers.p04,
    plicht: {
      nl: "de school registreert de overeenkomst in het loket, voor de premies",
      fr: "l’école enregistre le contrat au guichet, pour les primes",
      en: "the school registers the agreement in the online portal, for the premiums",
    },
    wanneer: {
      nl: "uiterlijk op die dag, anders vervallen de premies",
      fr: "au plus tard ce jour-là, sinon les primes sont perdues",
      en: "by that day, else the premiums are lost",
    },
  },
  {
    id: "P05",
    figure: cijfers.p05,
    plicht: {
      nl: "toestemming en rekeningnummer in het loket, voor de premie kwalificerend werkplekleren",
      fr: "consentement et numéro de compte au guichet, pour la prime d’apprentissage qualifiant",
      en: "consent and account number in the online portal, for the premium for qualifying workplace learning",
    },
    wanneer: {
      nl: "uiterlijk op die dag, anders vervalt de premie",
      fr: "au plus tard ce jour-là, sinon la prime est perdue",
      en: "by that day, else the premium is lost",
    },
  },
  {
    id: "P06",
    figure: cijfers.p06,
    plicht: { nl: "Dimona-aangifte", fr: "déclaration Dimona", en: "Dimona declaration" },
    wanneer: {
      nl: "uiterlijk bij de start, vóór het eerste werk; type: {dimona}",
      fr: "au plus tard au début, avant le premier travail ; type : {dimona}",
      en: "at the latest at the start, before the first work; type: {dimona}",
    },
    niet: {
      SAO: {
        nl: "niet door de onderneming: vanaf 2020 geeft de school de stagiair aan (STG)",
        fr: "pas par l’entreprise : dès 2020 l’école déclare le stagiaire (STG)",
        en: "not by the firm: from 2020 the school declares the trainee (STG)",
      },
      ODOW: {
        nl: "geen nieuwe aangifte: de werknemer is al aangegeven",
        fr: "pas de nouvelle déclaration : le travailleur est déjà déclaré",
        en: "no new declaration: the employee was declared before",
      },
    },
  },
  {
    id: "P07",
    figure: cijfers.p07,
    plicht: {
      nl: "arbeidsongevallenverzekering",
      fr: "assurance contre les accidents du travail",
      en: "insurance against accidents at work",
    },
    wanneer: bijStart,
  },
  {
    id: "P08",
    figure: cijfers.p08,
    plicht: {
      nl: "verzekering burgerlijke aansprakelijkheid",
      fr: "assurance responsabilité civile",
      en: "liability insurance",
    },
    wanneer: bijStart,
  },
  {
    id: "P09",
    figure: cijfers.p09,
    plicht: {
      nl: "aansluiting bij een externe preventiedienst (als er geen interne is)",
      fr: "affiliation à un service externe de prévention (s’il n’y en a pas d’interne)",
      en: "affiliation to an external prevention service (where there is no internal one)",
    },
    wanneer: { nl: "bij de start", fr: "au début", en: "at the start" },
  },
  {
    id: "P10",
    figure: cijfers.p10,
    plicht: {
      nl: "risicoanalyse jongeren op het werk",
      fr: "analyse des risques jeunes au travail",
      en: "risk analysis of young people at work",
    },
    wanneer: {
      nl: "vóór het werk begint, en daarna elk jaar",
      fr: "avant le début du travail, puis chaque année",
      en: "before the work starts, and then every year",
    },
  },
  {
    id: "P11",
    figure: cijfers.p11,
    plicht: { nl: "voorafgaand medisch onderzoek", fr: "examen médical préalable", en: "preliminary medical exam" },
    wanneer: {
      nl: "vóór de start; onder {getal} jaar altijd, daarboven alleen als de risicoanalyse het zegt",
      fr: "avant le début ; sous {getal} ans toujours, au-delà seulement si l’analyse des risques l’indique",
      en: "before the start; under {getal} always, above only where the risk analysis says so",
    },
  },
  {
    id: "P12",
    figure: cijfers.p12,
    plicht: {
      nl: "arbeidsreglement overhandigen",
      fr: "remettre le règlement de travail",
      en: "hand over the work rules",
    },
    wanneer: { nl: "bij de start", fr: "au début", en: "at the start" },
  },
  {
    id: "P13",
    figure: cijfers.p13,
    plicht: {
      nl: "werkkledij en beschermingsmiddelen geven en onderhouden",
      fr: "fournir et entretenir vêtements de travail et équipements de protection",
      en: "provide and maintain workwear and protective equipment",
    },
    wanneer: { nl: "bij de start", fr: "au début", en: "at the start" },
  },
  {
    id: "P14",
    figure: cijfers.p14,
    plicht: { nl: "mentoropleiding", fr: "formation du tuteur", en: "mentor training" },
    wanneer: {
      nl: "binnen de termijn na de erkenning; de dag staat er als u die van de erkenning opgeeft",
      fr: "dans le délai après l’agrément ; le jour figure ici si vous indiquez celui de l’agrément",
      en: "within the term after the recognition; the day stands here where you give that of the recognition",
    },
  },
  {
    id: "P15",
    figure: cijfers.p15,
    plicht: { nl: "loonbrief en betaling", fr: "fiche de paie et paiement", en: "pay slip and payment" },
    wanneer: { nl: "elke maand", fr: "chaque mois", en: "every month" },
  },
  {
    id: "P16",
    figure: cijfers.p16,
    plicht: { nl: "DmfA", fr: "DmfA", en: "DmfA" },
    wanneer: {
      nl: "elk kwartaal; de eerste uiterlijk op die dag",
      fr: "chaque trimestre ; la première au plus tard ce jour-là",
      en: "every quarter; the first by that day",
    },
  },
  {
    id: "P17",
    figure: cijfers.p17,
    plicht: {
      nl: "individuele rekening en fiche 281.10",
      fr: "compte individuel et fiche 281.10",
      en: "individual account and form 281.10",
    },
    wanneer: {
      nl: "elk jaar, vóór 1 maart van het volgende; de eerste uiterlijk op die dag",
      fr: "chaque année, avant le 1er mars de la suivante ; les premiers au plus tard ce jour-là",
      en: "every year, before 1 March of the next; the first by that day",
    },
  },
  {
    id: "P18",
    figure: cijfers.p18,
    plicht: {
      nl: "beide kunnen zonder reden stoppen, met opzegtermijn",
      fr: "chacun peut arrêter sans motif, avec préavis",
      en: "both may stop without reason, with notice",
    },
    wanneer: {
      nl: "tot en met die dag, de {getal}e van de uitvoering",
      fr: "jusqu’à ce jour inclus, le {getal}e de l’exécution",
      en: "up to and including that day, day {getal} of the execution",
    },
  },
  {
    id: "P19",
    figure: cijfers.p19,
    plicht: {
      nl: "gewaarborgde leervergoeding bij ziekte",
      fr: "indemnité garantie en cas de maladie",
      en: "guaranteed pay during illness",
    },
    wanneer: {
      nl: "vanaf die dag; daarvoor is er geen recht",
      fr: "à partir de ce jour ; avant, pas de droit",
      en: "from that day; before it there is no right",
    },
  },
  {
    id: "P20",
    figure: cijfers.p20,
    plicht: {
      nl: "de mentor is lid van de klassenraad",
      fr: "le tuteur est membre du conseil de classe",
      en: "the mentor is a member of the class council",
    },
    wanneer: { nl: "volgens de school", fr: "selon l’école", en: "as the school says" },
  },
  {
    id: "P21",
    figure: cijfers.p21,
    plicht: {
      nl: "vakantie en schoolvakanties",
      fr: "vacances et vacances scolaires",
      en: "holidays and school holidays",
    },
    wanneer: { nl: "volgens de schoolkalender", fr: "selon le calendrier scolaire", en: "by the school calendar" },
  },
  {
    id: "P22",
    figure: leerling,
    plicht: {
      nl: "overgang van de beperkte naar de volledige RSZ-regeling",
      fr: "passage du régime ONSS limité au complet",
      en: "switch from the limited to the full RSZ regime",
    },
    wanneer: {
      nl: "op 1 januari van het jaar na dat van de {getal}e verjaardag",
      fr: "le 1er janvier de l’année qui suit celle des {getal} ans",
      en: "on 1 January of the year after the one in which the learner becomes {getal}",
    },
  },
  {
    id: "P23",
    figure: cijfers.p23,
    plicht: {
      nl: "hernieuwing van de erkenning",
      fr: "renouvellement de l’agrément",
      en: "renewal of the recognition",
    },
    wanneer: {
      nl: "vóór de erkenning eindigt; de dag staat er als u die van de erkenning opgeeft",
      fr: "avant la fin de l’agrément ; le jour figure ici si vous indiquez celui de l’agrément",
      en: "before the recognition ends; the day stands here where you give that of the recognition",
    },
  },
];

/** What stands in the place of `wanneer` where a duty does not hold, or where no source says whether it does. */
export const nietVoor: Text = {
  nl: "niet voor een {overeenkomst}",
  fr: "pas pour un {overeenkomst}",
  en: "not for an agreement {overeenkomst}",
};
/** An agreement that had ended before there was a premium. */
const teVroeg: Text = {
  nl: "de overeenkomst was afgelopen vóór de premie begon",
  fr: "le contrat était terminé avant le début de la prime",
  en: "the agreement had ended before the premium began",
};
/** Why a duty does not hold for this question, though it holds for such agreements. */
export const nietNu: Readonly<Record<string, Text>> = {
  P04: teVroeg,
  P05: teVroeg,
  P14: {
    nl: "de erkenning is van vóór deze plicht bestond",
    fr: "l’agrément date d’avant cette obligation",
    en: "the recognition is from before this duty existed",
  },
};
export const onbekendVoor: Text = {
  nl: "voor een {overeenkomst} zegt geen bron het: vraag het na",
  fr: "aucune source ne le dit pour un {overeenkomst} : renseignez-vous",
  en: "no source says it for an agreement {overeenkomst}: ask",
};
