import {
  beslissing,
  duur,
  mentorervaring,
  mentorleeftijd,
  mentortermijn,
  mentortermijnConstructiv,
  mentortermijnEducam,
  uittreksel,
} from "../../erkenning/cijfers.ts";
import type { Onderwerp } from "../onderwerp.ts";

/** What brochures say of the recognition as a workplace. */
export const erkend: readonly Onderwerp[] = [
  {
    woorden: {
      nl: ["mentoropleiding", "mentorschap", "binnen het jaar", "6 maanden 1 jaar", "1 of 2 dagen", "2-daagse"],
      fr: ["formation du tuteur", "formation de tuteur", "formation du mentor", "1 ou 2 jours"],
      en: ["mentor training", "1 or 2 days"],
    },
    bewering: {
      nl: "mentoropleiding binnen {bouw} of binnen het jaar",
      fr: "formation du tuteur dans les {bouw} ou dans l’année",
      en: "mentor training within {bouw} or within a year",
    },
    tijd: { parameter: mentortermijn },
    cijfers: {
      covid: { parameter: mentortermijn, deel: "eerste" },
      gewoon: { parameter: mentortermijn, deel: "vervolg" },
      bouw: { parameter: mentortermijnConstructiv, deel: "vervolg" },
      educam: { parameter: mentortermijnEducam, deel: "vervolg" },
      termijn: { parameter: mentortermijn },
      bouwNu: { parameter: mentortermijnConstructiv },
    },
    uitleg: {
      nl: "Beide kloppen: het hangt af van het partnerschap. Algemeen {gewoon} na de erkenning, bij EDUCAM {educam}, bij Constructiv {bouw}. Erkenningen van {covidVan} tot {covidTot} kregen {covid}.",
      fr: "Les deux sont exacts : cela dépend du partenariat. En général {gewoon} après l’agrément, chez EDUCAM {educam}, chez Constructiv {bouw}. Les agréments du {covidVan} au {covidTot} ont reçu {covid}.",
      en: "Both are right: it depends on the partnership. In general {gewoon} after the recognition, with EDUCAM {educam}, with Constructiv {bouw}. Recognitions of {covidVan} to {covidTot} got {covid}.",
    },
    nu: {
      nl: "{termijn} voor een erkenning van die dag; Constructiv {bouwNu}",
      fr: "{termijn} pour un agrément de ce jour ; Constructiv {bouwNu}",
      en: "{termijn} for a recognition of that day; Constructiv {bouwNu}",
    },
  },
  {
    woorden: {
      nl: ["14 dagen", "2 weken", "twee weken", "plaatsbezoek"],
      fr: ["14 jours", "2 semaines", "deux semaines"],
      en: ["14 days", "2 weeks", "two weeks"],
    },
    bewering: {
      nl: "beslissing over de erkenning binnen {dagen}",
      fr: "décision sur l’agrément dans les {dagen}",
      en: "decision on the recognition within {dagen}",
    },
    tijd: { parameter: beslissing },
    cijfers: { dagen: { parameter: beslissing } },
    uitleg: {
      nl: "Na het indienen van de aanvraag; het partnerschap van uw sector of het Vlaams Partnerschap beslist, niet het Brussels Gewest. Of stilzwijgen goedkeuring is, is niet gevonden: reken er niet op.",
      fr: "Après l’introduction de la demande ; le partenariat de votre secteur ou le partenariat flamand décide, non la Région bruxelloise. Que le silence vaille approbation n’a pas été trouvé : n’y comptez pas.",
      en: "After the application; the partnership of your sector or the Flemish one decides, not the Brussels Region. Whether silence is approval was not found: do not count on it.",
    },
    nu: { nl: "{dagen}", fr: "{dagen}", en: "{dagen}" },
  },
  {
    woorden: {
      alle: ["596.2", "model 2", "model ii"],
      nl: ["uittreksel", "strafregister", "goed gedrag"],
      fr: ["modèle 2", "extrait de casier", "casier judiciaire"],
      en: ["criminal record"],
    },
    bewering: {
      nl: "uittreksel uit het strafregister, model 596.2, voor de mentor",
      fr: "extrait de casier judiciaire, modèle 596.2, pour le tuteur",
      en: "extract of the criminal record, model 596.2, for the mentor",
    },
    tijd: { parameter: uittreksel },
    cijfers: { oud: { parameter: uittreksel } },
    uitleg: {
      nl: "Bij de aanstelling hoogstens {oud} oud. Daarvoor vroeg alleen de Horeca een uittreksel, model II.",
      fr: "Au plus {oud} à la désignation. Avant, seul l’Horeca demandait un extrait, modèle II.",
      en: "At most {oud} old at the appointment. Before, Horeca alone asked for an extract, model II.",
    },
    nu: {
      nl: "596.2, hoogstens {oud} oud",
      fr: "596.2, datant d’au plus {oud}",
      en: "596.2, at most {oud} old",
    },
  },
  {
    woorden: {
      alle: ["leeronderneming", "leerbedrijf", "leerwerkplek"],
      nl: ["leerplek", "erkenning", "5 jaar geldig"],
      fr: ["agrément", "valable 5 ans"],
      en: ["recognition", "valid for 5 years"],
    },
    bewering: {
      nl: "erkenning als leeronderneming, leerbedrijf of leerwerkplek",
      fr: "agrément comme leeronderneming, leerbedrijf ou leerwerkplek",
      en: "recognition as leeronderneming, leerbedrijf or leerwerkplek",
    },
    tijd: { parameter: duur },
    cijfers: { duur: { parameter: duur } },
    uitleg: {
      nl: "Het is dezelfde erkenning: de naam veranderde. Ze is nodig per opleiding en per vestiging.",
      fr: "C’est le même agrément : le nom a changé. Il en faut un par formation et par établissement.",
      en: "It is the same recognition: the name changed. It is needed for each training and each establishment.",
    },
    nu: {
      nl: "erkenning als leerwerkplek, {duur} geldig",
      fr: "agrément comme leerwerkplek, valable {duur}",
      en: "recognition as leerwerkplek, valid for {duur}",
    },
  },
  {
    woorden: {
      nl: ["mentor aanduiden", "mentor", "mentoren", "minstens 25 jaar", "minimum 25 jaar", "5 jaar ervaring"],
      fr: ["25 ans", "désigner un tuteur", "tuteur", "tuteurs"],
      en: ["at least 25", "mentors"],
    },
    bewering: {
      nl: "een mentor van minstens {leeftijd} met {ervaring} ervaring",
      fr: "un tuteur d’au moins {leeftijd} avec {ervaring} d’expérience",
      en: "a mentor of at least {leeftijd} with {ervaring} of experience",
    },
    tijd: { parameter: mentorervaring },
    cijfers: {
      leeftijd: { parameter: mentorleeftijd, key: "gewoon" },
      lager: { parameter: mentorleeftijd, key: "verlaagd" },
      ervaring: { parameter: mentorervaring },
    },
    uitleg: {
      nl: "Met een bewijs van vooropleiding kan een partnerschap een leeftijd van {lager} toelaten.",
      fr: "Avec une preuve de formation préalable, un partenariat peut admettre un âge de {lager}.",
      en: "With proof of earlier training a partnership may allow an age of {lager}.",
    },
  },
];
