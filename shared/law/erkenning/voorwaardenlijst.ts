import type { Text } from "../../base/text.ts";
import type { Parameter } from "../../engine/parameter.ts";
import {
  aanwezigheid,
  capaciteit,
  capaciteitConstructiv,
  draagkracht,
  gedrag,
  mentor,
  mentorervaring,
  mentorleeftijd,
  mentortermijn,
  opleiding,
  organisatie,
  uittreksel,
  veroordelingen,
  vestiging,
} from "./cijfers.ts";

export type Niveau = "onderneming" | "vestiging" | "opleiding" | "capaciteit" | "mentor";

/** A condition of recognition: the figure it stands on, and of a table which cells are its limit and its deviation. */
export type Voorwaarde = {
  readonly id: string;
  readonly niveau: Niveau;
  readonly figure: Parameter;
  readonly grens?: string;
  readonly afwijking?: string;
  readonly voorwaarde: Text;
  readonly bewijs: Text;
  /** The figure of a proof that is asked since a later day, whose number is the limit, and its words. */
  readonly later?: { readonly figure: Parameter; readonly voorwaarde: Text; readonly bewijs: Text };
};

const eigenVerklaring: Text = {
  nl: "eigen verklaring in het loket",
  fr: "déclaration propre au guichet",
  en: "own statement in the online portal",
};
const telling: Text = {
  nl: "aantal werknemers van de vestiging",
  fr: "nombre de travailleurs de l’établissement",
  en: "headcount of the establishment",
};

/** The conditions in the order of a checklist; `{grens}` and `{afwijking}` are their figures. */
export const voorwaarden: readonly Voorwaarde[] = [
  {
    id: "E-O1",
    niveau: "onderneming",
    figure: organisatie,
    voorwaarde: {
      nl: "organisatie en uitrusting laten het werkplekdeel van het opleidingsplan toe",
      fr: "l’organisation et l’équipement permettent la partie du plan de formation au travail",
      en: "organisation and equipment allow the workplace part of the training plan",
    },
    bewijs: {
      nl: "activiteitenlijst van de opleiding; eigen verklaring in het loket; bezoek",
      fr: "liste d’activités de la formation ; déclaration propre au guichet ; visite",
      en: "list of activities of the training; own statement in the online portal; visit",
    },
  },
  {
    id: "E-O2",
    niveau: "onderneming",
    figure: draagkracht,
    voorwaarde: {
      nl: "genoeg financiële draagkracht voor de continuïteit",
      fr: "capacité financière suffisante pour la continuité",
      en: "enough financial strength for continuity",
    },
    bewijs: {
      nl: "eigen verklaring in het loket; horeca (PC 302): RSZ-attest",
      fr: "déclaration propre au guichet ; horeca (CP 302) : attestation ONSS",
      en: "own statement in the online portal; hospitality (PC 302): RSZ certificate",
    },
  },
  {
    id: "E-O3",
    niveau: "onderneming",
    figure: veroordelingen,
    voorwaarde: {
      nl: "geen veroordelingen die de continuïteit of een goede leeromgeving in gevaar brengen",
      fr: "pas de condamnations qui menacent la continuité ou un bon environnement d’apprentissage",
      en: "no convictions that endanger continuity or a good place to learn",
    },
    bewijs: eigenVerklaring,
  },
  {
    id: "E-O4",
    niveau: "onderneming",
    figure: mentor,
    voorwaarde: {
      nl: "minstens één mentor is aangesteld",
      fr: "au moins un tuteur est désigné",
      en: "at least one mentor is appointed",
    },
    bewijs: {
      nl: "naam en rijksregisternummer van de mentor in het loket",
      fr: "nom et numéro national du tuteur au guichet",
      en: "name and national number of the mentor in the online portal",
    },
  },
  {
    id: "E-V1",
    niveau: "vestiging",
    figure: vestiging,
    voorwaarde: {
      nl: "een erkenning per vestiging, in het Vlaams Gewest of Brussel",
      fr: "un agrément par établissement, en Région flamande ou à Bruxelles",
      en: "one recognition for each establishment, in the Flemish Region or Brussels",
    },
    bewijs: {
      nl: "vestigingsnummer in de KBO",
      fr: "numéro d’établissement à la BCE",
      en: "establishment number in the KBO",
    },
  },
  {
    id: "E-T1",
    niveau: "opleiding",
    figure: opleiding,
    voorwaarde: {
      nl: "een erkenning per opleiding",
      fr: "un agrément par formation",
      en: "one recognition for each training",
    },
    bewijs: {
      nl: "officiële naam van de opleiding: vraag ze aan de school",
      fr: "nom officiel de la formation : demandez-le à l’école",
      en: "official name of the training: ask the school",
    },
  },
  {
    id: "E-C1",
    niveau: "capaciteit",
    figure: capaciteit,
    grens: "perWerknemer",
    afwijking: "zonderWerknemers",
    voorwaarde: {
      nl: "tegelijk niet meer lerenden dan werknemers (per werknemer: {grens}); zonder werknemers hoogstens {afwijking}",
      fr: "pas plus d’apprenants à la fois que de travailleurs (par travailleur : {grens}) ; sans travailleurs, {afwijking} au plus",
      en: "no more learners at once than employees (for each employee: {grens}); without employees {afwijking} at most",
    },
    bewijs: telling,
  },
  {
    id: "E-C2",
    niveau: "capaciteit",
    figure: capaciteitConstructiv,
    grens: "perMentor",
    voorwaarde: {
      nl: "lerenden per mentor volgens het partnerschap (Constructiv: {grens} per mentor; andere: niet gevonden)",
      fr: "apprenants par tuteur selon le partenariat (Constructiv : {grens} par tuteur ; autres : non trouvé)",
      en: "learners for each mentor by the partnership (Constructiv: {grens} a mentor; others: not found)",
    },
    bewijs: { nl: "aantal mentoren", fr: "nombre de tuteurs", en: "number of mentors" },
  },
  {
    id: "E-M1",
    niveau: "mentor",
    figure: mentorleeftijd,
    grens: "gewoon",
    afwijking: "verlaagd",
    voorwaarde: {
      nl: "de mentor is minstens {grens} jaar ({afwijking} als het partnerschap verlaagt, met bewijs van vooropleiding)",
      fr: "le tuteur a au moins {grens} ans ({afwijking} si le partenariat l’abaisse, avec preuve de formation préalable)",
      en: "the mentor is at least {grens} years old ({afwijking} where the partnership lowers it, with proof of education)",
    },
    bewijs: { nl: "geboortedatum", fr: "date de naissance", en: "date of birth" },
  },
  {
    id: "E-M2",
    niveau: "mentor",
    figure: mentorervaring,
    voorwaarde: {
      nl: "de mentor heeft minstens {grens} jaar praktijkervaring in het beroep",
      fr: "le tuteur a au moins {grens} ans d’expérience pratique du métier",
      en: "the mentor has at least {grens} years of practice in the occupation",
    },
    bewijs: { nl: "cv", fr: "CV", en: "CV" },
  },
  {
    id: "E-M3",
    niveau: "mentor",
    figure: gedrag,
    voorwaarde: {
      nl: "de mentor is van onberispelijk gedrag",
      fr: "le tuteur est de conduite irréprochable",
      en: "the mentor is of irreproachable conduct",
    },
    bewijs: {
      nl: "algemeen geen uittreksel 596.2 gevraagd: vraag het aan uw partnerschap",
      fr: "en général pas d’extrait 596.2 demandé : renseignez-vous auprès de votre partenariat",
      en: "no extract 596.2 asked in general: ask your partnership",
    },
    later: {
      figure: uittreksel,
      voorwaarde: {
        nl: "de mentor is van onberispelijk gedrag; het uittreksel is bij de aanstelling hoogstens {grens} maanden oud",
        fr: "le tuteur est de conduite irréprochable ; l’extrait a {grens} mois au plus à la désignation",
        en: "the mentor is of irreproachable conduct; the extract is at most {grens} months old at the appointment",
      },
      bewijs: {
        nl: "uittreksel model 596.2, opgeladen bij de aanvraag (sinds 1 september 2019)",
        fr: "extrait modèle 596.2, téléversé avec la demande (depuis le 1er septembre 2019)",
        en: "extract model 596.2, uploaded with the application (since 1 September 2019)",
      },
    },
  },
  {
    id: "E-M4",
    niveau: "mentor",
    figure: mentortermijn,
    voorwaarde: {
      nl: "de mentor volgt eenmaal een mentoropleiding, binnen {grens} maanden na de erkenning of de termijn van het partnerschap",
      fr: "le tuteur suit une fois une formation, dans les {grens} mois de l’agrément ou le délai du partenariat",
      en: "the mentor follows a training once, within {grens} months of the recognition or the partnership's term",
    },
    bewijs: { nl: "attest van de opleiding", fr: "attestation de la formation", en: "certificate of the training" },
  },
  {
    id: "E-M5",
    niveau: "mentor",
    figure: aanwezigheid,
    voorwaarde: {
      nl: "de mentor is voldoende op de werkplek aanwezig (EDUCAM)",
      fr: "le tuteur est suffisamment présent au travail (EDUCAM)",
      en: "the mentor is present enough at the workplace (EDUCAM)",
    },
    bewijs: eigenVerklaring,
  },
];
