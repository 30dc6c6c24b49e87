import { minimumuren } from "../../overeenkomst/overeenkomst.ts";
import { sectorpremies, structureel } from "../../premies/overzicht/cijfers.ts";
import { helft, inGewest, maanden, maximum, overgang, registratie } from "../../premies/pkwp/cijfers.ts";
import { leeftijd, maanden as stagebonusMaanden } from "../../premies/stagebonus/cijfers.ts";
import { leeftijdBeperkt } from "../../rsz/cijfers.ts";
import { mentor } from "../../rsz/verminderingen/cijfers.ts";
import { decreet, stemming } from "../cijfers.ts";
import type { Onderwerp } from "../onderwerp.ts";
import { leerlingenpremieCijfers, pkwpCijfers, pkwpMet } from "./opvolgers.ts";

const wettekst = {
  nl: "het decreet van {decreet}, met het besluit van de Vlaamse Regering van {uitvoering}",
  fr: "le décret du {decreet}, avec l’arrêté du Gouvernement flamand du {uitvoering}",
  en: "the decree of {decreet}, with the decision of the Flemish Government of {uitvoering}",
} as const;
const teksten = {
  ontwerp: { parameter: decreet, key: "ontwerp" },
  decreet: { parameter: decreet, key: "decreet" },
  uitvoering: { parameter: decreet, key: "uitvoering" },
} as const;

/** Support that exists, and what brochures get wrong about it. */
export const steun: readonly Onderwerp[] = [
  {
    woorden: {
      alle: ["pkwp"],
      nl: [
        "premie kwalificerend werkplekleren",
        "kwalificerend werkplekleren",
        "financiële voordelen",
        "financiële tegemoetkomingen",
        "1 keer per schooljaar",
        "schooljaar loopt",
      ],
      fr: ["apprentissage qualifiant", "avantages financiers", "1 fois par année scolaire", "année scolaire court"],
      en: ["financial benefits", "once a school year", "school year runs"],
    },
    bewering: {
      nl: "premie kwalificerend werkplekleren: {pkwp} met een vergoede lerende, {pkwpZonder} zonder vergoeding",
      fr: "prime d’apprentissage qualifiant (PKWP) : {pkwp} avec un apprenant indemnisé, {pkwpZonder} sans indemnité",
      en: "premium for qualifying workplace learning (PKWP): {pkwp} with a paid learner, {pkwpZonder} without an allowance",
    },
    tijd: pkwpMet,
    cijfers: {
      ...pkwpCijfers,
      maanden: { parameter: maanden },
      maximum: { parameter: maximum },
      registratie: { parameter: registratie },
    },
    uitleg: {
      nl: "Per schooljaar (1 september tot en met 31 augustus), na minstens {maanden} opleiding, hoogstens {maximum} per lerende en onderneming, en geregistreerd binnen {registratie} na de start.",
      fr: "Par année scolaire (du 1er septembre au 31 août), après au moins {maanden} de formation, au plus {maximum} par apprenant et entreprise, et enregistrée dans les {registratie} du début.",
      en: "Each school year (1 September to 31 August), after at least {maanden} of training, at most {maximum} for a learner and firm, and registered within {registratie} of the start.",
    },
    nu: {
      nl: "{pkwp} met een vergoede lerende, {pkwpZonder} zonder vergoeding",
      fr: "{pkwp} avec un apprenant indemnisé, {pkwpZonder} sans indemnité",
      en: "{pkwp} with a paid learner, {pkwpZonder} without an allowance",
    },
  },
  {
    woorden: {
      nl: ["altijd 1 000", "altijd 1000"],
      fr: ["toujours 1 000", "toujours 1000"],
      en: ["always 1 000", "always 1000"],
    },
    bewering: {
      nl: "premie kwalificerend werkplekleren is altijd {pkwp}",
      fr: "la PKWP est toujours de {pkwp}",
      en: "the PKWP is always {pkwp}",
    },
    tijd: pkwpMet,
    nooit: true,
    cijfers: pkwpCijfers,
    uitleg: {
      nl: "Dat klopt voor wie een vergoeding krijgt, zoals met een OAO. Met een SAO, zonder vergoeding, is het {pkwpZonder}.",
      fr: "C’est exact pour qui reçoit une indemnité, comme avec un OAO. Avec un SAO, sans indemnité, c’est {pkwpZonder}.",
      en: "That is right for who gets an allowance, as with an OAO. With an SAO, without an allowance, it is {pkwpZonder}.",
    },
    nu: {
      nl: "{pkwp} met vergoeding, {pkwpZonder} zonder",
      fr: "{pkwp} avec indemnité, {pkwpZonder} sans",
      en: "{pkwp} with an allowance, {pkwpZonder} without",
    },
  },
  {
    woorden: { nl: ["3 maanden", "drie maanden"], fr: ["3 mois", "trois mois"], en: ["3 months", "three months"] },
    bewering: {
      nl: "minstens {stage} in de onderneming voor de premie",
      fr: "au moins {stage} dans l’entreprise pour la prime",
      en: "at least {stage} in the firm for the premium",
    },
    tijd: { parameter: stagebonusMaanden, deel: "vervolg" },
    cijfers: {
      stage: { parameter: stagebonusMaanden, deel: "vervolg" },
      maanden: { parameter: maanden },
      registratie: { parameter: registratie },
    },
    uitleg: {
      nl: "{stage} opleiding was de voorwaarde van de stagebonus; de premie kwalificerend werkplekleren vraagt {maanden}. Los daarvan staat de termijn van {registratie} na de start om te registreren.",
      fr: "{stage} de formation était la condition du stagebonus ; la PKWP demande {maanden}. Le délai de {registratie} après le début pour enregistrer est autre chose.",
      en: "{stage} of training was the condition of the stagebonus; the PKWP asks {maanden}. The term of {registratie} after the start to register is another thing.",
    },
    opvolger: {
      naam: { nl: "de voorwaarde van de premie", fr: "la condition de la PKWP", en: "the condition of the PKWP" },
      cijfer: { parameter: maanden },
      nu: {
        nl: "{maanden} opleiding in het schooljaar; registratie binnen {registratie}",
        fr: "{maanden} de formation pendant l’année scolaire ; enregistrement dans les {registratie}",
        en: "{maanden} of training in the school year; registration within {registratie}",
      },
    },
  },
  {
    woorden: {
      nl: ["jonger dan 18", "onder de 18", "geen 18 jaar", "leeftijd premie"],
      fr: ["moins de 18"],
      en: ["under 18", "younger than 18"],
    },
    bewering: {
      nl: "de lerende is jonger dan {leeftijd}",
      fr: "l’apprenant a moins de {leeftijd}",
      en: "the learner is under {leeftijd}",
    },
    tijd: { parameter: leeftijd },
    cijfers: { leeftijd: { parameter: leeftijd } },
    uitleg: {
      nl: "De leeftijd was een voorwaarde van de stagebonus en van geen andere premie voor de onderneming.",
      fr: "L’âge était une condition du stagebonus, et d’aucune autre prime pour l’entreprise.",
      en: "Age was a condition of the stagebonus, and of no other premium for the firm.",
    },
    opvolger: {
      naam: { nl: "de premie zonder leeftijd", fr: "la prime sans condition d’âge", en: "the premium without an age" },
      cijfer: pkwpMet,
      nu: {
        nl: "de premie kwalificerend werkplekleren kent geen leeftijd",
        fr: "la PKWP ne connaît pas de condition d’âge",
        en: "the PKWP knows no age",
      },
    },
  },
  {
    woorden: {
      nl: ["maximaal 3 keer", "max 3", "3 keer", "drie keer"],
      fr: ["maximum 3 fois", "3 fois"],
      en: ["3 times"],
    },
    bewering: {
      nl: "hoogstens {maximum} een premie per lerende",
      fr: "au plus {maximum} une prime par apprenant",
      en: "a premium at most {maximum} for a learner",
    },
    tijd: { parameter: maximum },
    cijfers: { maximum: { parameter: maximum } },
    uitleg: {
      nl: "Geteld per lerende en per onderneming: stagebonussen die dezelfde onderneming voor die lerende kreeg, tellen mee; premies van een andere onderneming niet.",
      fr: "Compté par apprenant et par entreprise : les stagebonus reçus par la même entreprise pour cet apprenant comptent ; les primes d’une autre entreprise non.",
      en: "Counted for a learner and a firm: stagebonuses that the same firm got for that learner count; premiums of another firm do not.",
    },
    nu: {
      nl: "{maximum} per lerende en onderneming",
      fr: "{maximum} par apprenant et entreprise",
      en: "{maximum} for a learner and firm",
    },
  },
  {
    woorden: {
      nl: ["volgens dimona", "dimona of dmfa", "dmfa aangifte"],
      fr: ["dimona ou dmfa", "selon dimona"],
      en: ["dimona or dmfa"],
    },
    bewering: {
      nl: "opleiding volgens de Dimona, of volgens Dimona of DmfA",
      fr: "formation selon la Dimona, ou selon la Dimona ou la DmfA",
      en: "training by the Dimona, or by Dimona or DmfA",
    },
    tijd: { parameter: maanden },
    cijfers: { maanden: { parameter: maanden } },
    uitleg: {
      nl: "Beide staan zo in officiële teksten over de {maanden} van de premie: het een of het ander volstaat.",
      fr: "Les deux figurent ainsi dans des textes officiels sur les {maanden} de la prime : l’un ou l’autre suffit.",
      en: "Both stand so in official texts on the {maanden} of the premium: either will do.",
    },
  },
  {
    woorden: { nl: ["decreet"], fr: ["décret"], en: ["decree"] },
    bewering: {
      nl: "decreet van {ontwerp} over de premie",
      fr: "décret du {ontwerp} sur la prime",
      en: "decree of {ontwerp} on the premium",
    },
    tijd: { parameter: decreet },
    nooit: true,
    dagen: [teksten.ontwerp, teksten.decreet, teksten.uitvoering],
    cijfers: teksten,
    uitleg: {
      nl: "Op {ontwerp} keurde de Vlaamse Regering alleen het ontwerp goed. Verwijs naar het decreet en het besluit.",
      fr: "Le {ontwerp}, le Gouvernement flamand a seulement approuvé le projet. Citez le décret et l’arrêté.",
      en: "On {ontwerp} the Flemish Government only approved the draft. Cite the decree and the decision.",
    },
    nu: wettekst,
  },
  {
    woorden: {},
    bewering: {
      nl: "decreet van {stemming} over de premie",
      fr: "décret du {stemming} sur la prime",
      en: "decree of {stemming} on the premium",
    },
    tijd: { parameter: stemming },
    nooit: true,
    dagen: [{ parameter: stemming }],
    cijfers: { stemming: { parameter: stemming }, ...teksten },
    uitleg: {
      nl: "Op {stemming} stemde het Vlaams Parlement; dat is niet de dag van het decreet.",
      fr: "Le {stemming}, le Parlement flamand a voté ; ce n’est pas le jour du décret.",
      en: "On {stemming} the Flemish Parliament voted; that is not the day of the decree.",
    },
    nu: wettekst,
  },
  {
    woorden: {
      nl: ["afgeschaft", "overgangsmaatregel", "oude maatregelen"],
      fr: ["supprimé", "supprimée"],
      en: ["abolished"],
    },
    bewering: {
      nl: "de oude steun eindigt op {pkwpVan}",
      fr: "l’ancien soutien prend fin le {pkwpVan}",
      en: "the old support ends on {pkwpVan}",
    },
    tijd: pkwpMet,
    nooit: true,
    dagen: [pkwpMet, { parameter: mentor }],
    cijfers: { ...pkwpCijfers, oud: { parameter: mentor }, overgang: { parameter: overgang } },
    uitleg: {
      nl: "Sommige teksten laten alles op dezelfde dag wisselen. De laatste dag van mentorkorting, 6310 en stagebonus was {oudTot}; de premie begon op {pkwpVan}. Daartussen was er niets. Overeenkomsten van voor de premie konden tot {overgang} geregistreerd worden.",
      fr: "Certains textes font tout changer le même jour. Le dernier jour de la mentorkorting, du 6310 et du stagebonus était le {oudTot} ; la prime a commencé le {pkwpVan}. Entre les deux il n’y avait rien. Les contrats antérieurs pouvaient être enregistrés jusqu’au {overgang}.",
      en: "Some texts let all change on one day. The last day of mentorkorting, 6310 and stagebonus was {oudTot}; the premium began on {pkwpVan}. Between them there was nothing. Agreements of before could be registered until {overgang}.",
    },
    nu: {
      nl: "oude steun tot en met {oudTot}, premie vanaf {pkwpVan}",
      fr: "ancien soutien jusqu’au {oudTot}, prime à partir du {pkwpVan}",
      en: "old support until {oudTot}, premium from {pkwpVan}",
    },
  },
  {
    woorden: {
      alle: ["sao"],
      nl: ["minstens de helft", "helft op de werkplek"],
      fr: ["moitié"],
      en: ["half of the training"],
    },
    bewering: {
      nl: "minstens de helft van de opleiding op de werkplek, ook met een SAO",
      fr: "au moins la moitié de la formation sur le lieu de travail, aussi avec un SAO",
      en: "at least half of the training at the workplace, with an SAO too",
    },
    tijd: { parameter: helft },
    cijfers: { uren: { parameter: minimumuren }, ...pkwpCijfers },
    uitleg: {
      nl: "Een SAO telt minder dan {uren} op de werkplek. Voor de premie ({pkwpZonder}) moet dat toch minstens de helft van de opleidingstijd zijn, tenzij er een vrijstelling is: kijk beide na.",
      fr: "Un SAO compte moins de {uren} sur le lieu de travail. Pour la prime ({pkwpZonder}), cela doit pourtant être au moins la moitié du temps de formation, sauf dispense : vérifiez les deux.",
      en: "An SAO has less than {uren} at the workplace. For the premium ({pkwpZonder}) that must still be at least half of the training time, unless exempted: check both.",
    },
  },
  {
    woorden: {
      nl: ["brussel", "vlaams gewest"],
      fr: ["bruxelles", "région flamande"],
      en: ["brusselse vestiging", "brussels", "flemish region"],
    },
    bewering: {
      nl: "een vestiging in Brussel heeft recht op de Vlaamse premie",
      fr: "un établissement à Bruxelles a droit à la prime flamande",
      en: "an establishment in Brussels is entitled to the Flemish premium",
    },
    tijd: { parameter: inGewest, key: "Vlaams" },
    nooit: true,
    uitleg: {
      nl: "Een vestiging in het Brussels Gewest kan wel erkend worden, maar krijgt geen premie. Met “Brussel” bedoelen brochures vaak het partnerschap dat over de erkenning beslist, en dat daar zetelt.",
      fr: "Un établissement de la Région bruxelloise peut être agréé, mais ne reçoit pas la prime. Par « Bruxelles », les brochures visent souvent le partenariat qui décide de l’agrément, et qui y siège.",
      en: "An establishment in the Brussels Region can be recognised, but gets no premium. By “Brussels” brochures often mean the partnership that decides on the recognition, which sits there.",
    },
    nu: {
      nl: "erkenning kan, de premie niet",
      fr: "l’agrément est possible, la prime non",
      en: "recognition is possible, the premium is not",
    },
  },
  {
    woorden: { alle: ["leerlingenpremie"], fr: ["prime d'apprenti"], en: ["learner premium"] },
    bewering: {
      nl: "leerlingenpremie: {premie} per schooljaar",
      fr: "prime d’apprenti (leerlingenpremie) : {premie} par année scolaire",
      en: "learner premium (leerlingenpremie): {premie} a school year",
    },
    tijd: leerlingenpremieCijfers.premie,
    cijfers: leerlingenpremieCijfers,
    uitleg: {
      nl: "Voor de lerende zelf, niet voor de onderneming. Ze kwam in de plaats van de startbonus.",
      fr: "Pour l’apprenant lui-même, non pour l’entreprise. Elle a remplacé le startbonus.",
      en: "For the learner, not for the firm. It came in the place of the startbonus.",
    },
    nu: { nl: "{premie} per schooljaar", fr: "{premie} par année scolaire", en: "{premie} a school year" },
  },
  {
    woorden: {
      alle: ["3000"],
      nl: ["structurele vermindering"],
      fr: ["réduction structurelle"],
      en: ["structural reduction"],
    },
    bewering: {
      nl: "structurele vermindering (3000)",
      fr: "réduction structurelle (3000)",
      en: "structural reduction (3000)",
    },
    tijd: { parameter: structureel },
    cijfers: { leeftijd: { parameter: leeftijdBeperkt } },
    uitleg: {
      nl: "Ze bestaat nog, alleen in de volledige regeling: na het jaar waarin de lerende {leeftijd} wordt.",
      fr: "Elle existe encore, seulement dans le régime complet : après l’année des {leeftijd} de l’apprenant.",
      en: "It still exists, only in the full regime: after the year in which the learner becomes {leeftijd}.",
    },
  },
  {
    woorden: {
      nl: ["sectorpremie", "sectorpremies", "sectorgebonden"],
      fr: ["prime sectorielle"],
      en: ["sector premium"],
    },
    bewering: { nl: "premie van de sector", fr: "prime sectorielle", en: "premium of the sector" },
    tijd: { parameter: sectorpremies },
    uitleg: {
      nl: "Wat sectoren geven, is niet volledig bekendgemaakt. Vraag het uw sectorfonds.",
      fr: "Ce que donnent les secteurs n’est pas entièrement publié. Demandez à votre fonds sectoriel.",
      en: "What sectors give is not fully published. Ask your sector fund.",
    },
  },
];
