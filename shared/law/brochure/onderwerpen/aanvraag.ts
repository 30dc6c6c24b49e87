import {
  aanwezigheid,
  beroep,
  draagkracht,
  opleiding,
  organisatie,
  veroordelingen,
  vestiging,
} from "../../erkenning/cijfers.ts";
import { sancties, verklaringOpEer } from "../cijfers.ts";
import type { Onderwerp } from "../onderwerp.ts";

/** What brochures say of the application for a recognition, its conditions and its end. */
export const aanvraag: readonly Onderwerp[] = [
  {
    woorden: {
      nl: ["verklaring op eer", "machtiging"],
      fr: ["déclaration sur l'honneur"],
      en: ["declaration of honour"],
    },
    bewering: {
      nl: "verklaring op eer van zaakvoerder en mentor, als de school de erkenning aanvraagt",
      fr: "déclaration sur l’honneur du gérant et du tuteur, si l’école demande l’agrément",
      en: "declaration of honour by manager and mentor, where the school applies for the recognition",
    },
    tijd: { parameter: verklaringOpEer },
    uitleg: {
      nl: "Voor elke aanvraag een, met een machtiging en het uittreksel van de mentor. Wie zelf in het loket aanvraagt, verklaart het daar.",
      fr: "Une pour chaque demande, avec une procuration et l’extrait du tuteur. Qui introduit la demande au guichet le déclare sur place.",
      en: "One for each application, with a mandate and the extract of the mentor. Who applies at the counter declares it there.",
    },
  },
  {
    woorden: {
      nl: ["bedrijfsuitrusting", "bedrijfsruitrusting", "uitrusting", "activiteitenlijst"],
      fr: ["équipement de l'entreprise", "liste d'activités"],
      en: ["equipment of the firm", "list of activities"],
    },
    bewering: {
      nl: "organisatie en uitrusting laten het werkplekdeel van het opleidingsplan toe",
      fr: "l’organisation et l’équipement permettent la partie en entreprise du plan de formation",
      en: "organisation and equipment allow the workplace part of the training plan",
    },
    tijd: { parameter: organisatie },
    uitleg: {
      nl: "Het partnerschap kijkt dat na met de activiteitenlijst van de opleiding, en kan langskomen.",
      fr: "Le partenariat le vérifie avec la liste d’activités de la formation, et peut venir sur place.",
      en: "The partnership checks it by the list of activities of the training, and may visit.",
    },
  },
  {
    woorden: {
      nl: ["financiële draagkracht", "draagkracht"],
      fr: ["capacité financière"],
      en: ["financial strength"],
    },
    bewering: {
      nl: "genoeg financiële draagkracht voor de continuïteit",
      fr: "capacité financière suffisante pour la continuité",
      en: "enough financial strength for continuity",
    },
    tijd: { parameter: draagkracht },
    uitleg: {
      nl: "De onderneming verklaart het zelf in het loket; de Horeca (PC 302) voegt een attest van de RSZ toe.",
      fr: "L’entreprise le déclare elle-même au guichet ; l’Horeca (CP 302) ajoute une attestation de l’ONSS.",
      en: "The firm declares it itself at the counter; Horeca (JC 302) adds a certificate of the RSZ.",
    },
  },
  {
    woorden: { nl: ["veroordelingen", "veroordeling"], fr: ["condamnations", "condamnation"], en: ["convictions"] },
    bewering: {
      nl: "geen veroordelingen die de continuïteit of een goede leeromgeving in gevaar brengen",
      fr: "pas de condamnations qui menacent la continuité ou un bon environnement d’apprentissage",
      en: "no convictions that endanger continuity or a good learning place",
    },
    tijd: { parameter: veroordelingen },
    uitleg: {
      nl: "De onderneming verklaart het zelf in het loket. Van de mentor wordt daarbij een uittreksel gevraagd.",
      fr: "L’entreprise le déclare elle-même au guichet. Pour le tuteur, un extrait est aussi demandé.",
      en: "The firm declares it itself at the counter. Of the mentor an extract is asked as well.",
    },
  },
  {
    woorden: {
      nl: ["elke vestiging", "per vestiging", "vestigingsnummer"],
      fr: ["chaque établissement", "par établissement"],
      en: ["each establishment", "every establishment"],
    },
    bewering: {
      nl: "een erkenning voor elke vestiging",
      fr: "un agrément par établissement",
      en: "a recognition for each establishment",
    },
    tijd: { parameter: vestiging },
    uitleg: {
      nl: "In het Vlaams Gewest of in Brussel.",
      fr: "En Région flamande ou à Bruxelles.",
      en: "In the Flemish Region or in Brussels.",
    },
  },
  {
    woorden: {
      nl: ["elke duale opleiding", "elke opleiding", "per opleiding", "officiële benaming"],
      fr: ["chaque formation", "par formation"],
      en: ["each training", "every training"],
    },
    bewering: {
      nl: "een erkenning voor elke opleiding",
      fr: "un agrément par formation",
      en: "a recognition for each training",
    },
    tijd: { parameter: opleiding },
    uitleg: {
      nl: "Onder haar officiële naam: vraag ze aan de school.",
      fr: "Sous son nom officiel : demandez-le à l’école.",
      en: "Under its official name: ask the school.",
    },
  },
  {
    woorden: {
      nl: ["voldoende in de werkplaats aanwezig", "voldoende aanwezig", "aanwezig zijn"],
      fr: ["suffisamment présent"],
      en: ["enough present"],
    },
    bewering: {
      nl: "de mentor is voldoende op de werkplek aanwezig",
      fr: "le tuteur est suffisamment présent sur le lieu de travail",
      en: "the mentor is present enough at the workplace",
    },
    tijd: { parameter: aanwezigheid },
    uitleg: {
      nl: "Alleen EDUCAM vraagt dat zo.",
      fr: "Seul EDUCAM le demande ainsi.",
      en: "EDUCAM alone asks it so.",
    },
  },
  {
    woorden: {
      nl: ["beroep aantekenen", "beroep tegen", "afkeuring", "beroepsprocedure"],
      fr: ["recours"],
      en: ["appeal"],
    },
    bewering: {
      nl: "beroep tegen een weigering binnen {dagen}",
      fr: "recours contre un refus dans les {dagen}",
      en: "appeal against a refusal within {dagen}",
    },
    tijd: { parameter: beroep },
    cijfers: { dagen: { parameter: beroep } },
    uitleg: {
      nl: "Door de onderneming zelf, aangetekend of per mail, bij de beroepscommissie van het Vlaams Partnerschap Duaal Leren.",
      fr: "Par l’entreprise elle-même, par lettre recommandée ou par courriel, auprès de la commission de recours du partenariat flamand.",
      en: "By the firm itself, by registered letter or by mail, with the board of appeal of the Flemish partnership.",
    },
  },
  {
    woorden: {
      nl: ["sancties", "sanctie", "begeleidingsacties", "opheffing van de erkenning", "uitsluiting"],
      fr: ["sanctions", "retrait de l'agrément"],
      en: ["sanctions", "withdrawal of the recognition"],
    },
    bewering: {
      nl: "sancties: begeleiding, opheffing van de erkenning, uitsluiting",
      fr: "sanctions : accompagnement, retrait de l’agrément, exclusion",
      en: "sanctions: guidance, withdrawal of the recognition, exclusion",
    },
    tijd: { parameter: sancties },
    uitleg: {
      nl: "Een opheffing geldt voor een opleiding in een vestiging, en lopende overeenkomsten eindigen dan; een uitsluiting geldt voor alle erkenningen.",
      fr: "Un retrait vaut pour une formation dans un établissement, et les contrats en cours prennent alors fin ; une exclusion vaut pour tous les agréments.",
      en: "A withdrawal is for one training in one establishment, and running agreements then end; an exclusion is for all recognitions.",
    },
  },
];
