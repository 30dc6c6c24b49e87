import type { Text } from "../../shared/index.ts";

/** Every sentence of the page. */
export const brochureWords = {
  title: {
    nl: "Klopt mijn brochure nog?",
    fr: "Ma brochure est-elle à jour ?",
    en: "Is my brochure still right?",
  },
  about: {
    nl: "Typ een bedrag, een term of een zin uit een brochure over duaal leren. U leest wanneer het gold, en wat er nu geldt. Niets verlaat uw toestel.",
    fr: "Saisissez un montant, un terme ou une phrase d’une brochure sur la formation en alternance. Vous lirez quand cela valait, et ce qui vaut à présent. Rien ne quitte votre appareil.",
    en: "Type an amount, a term or a phrase of a brochure on dual learning. You will read when it held, and what holds now. Nothing leaves your device.",
  },
  sheet: { nl: "Naar het rekenblad", fr: "Vers la feuille de calcul", en: "To the spreadsheet" },
  text: { nl: "Wat staat er in de brochure?", fr: "Que dit la brochure ?", en: "What does the brochure say?" },
  day: { nl: "Bekeken op", fr: "Vu au", en: "As of" },
  dayHint: {
    nl: "Leeg: {dag}, de dag van de laatste controle van de wetgeving.",
    fr: "Vide : {dag}, le jour de la dernière vérification de la législation.",
    en: "Empty: {dag}, the day of the last check of the law.",
  },
  search: { nl: "Opzoeken", fr: "Chercher", en: "Look up" },
  examples: { nl: "Bijvoorbeeld", fr: "Par exemple", en: "For example" },
  answer: { nl: "Antwoord", fr: "Réponse", en: "Answer" },
  one: { nl: "1 antwoord, bekeken op {dag}.", fr: "1 réponse, vue au {dag}.", en: "1 answer, as of {dag}." },
  many: {
    nl: "{aantal} antwoorden, bekeken op {dag}.",
    fr: "{aantal} réponses, vues au {dag}.",
    en: "{aantal} answers, as of {dag}.",
  },
  none: { nl: "Niets gevonden.", fr: "Rien trouvé.", en: "Nothing found." },
  holds: { nl: "Geldt", fr: "Vaut", en: "Holds" },
  gone: { nl: "Geldt niet meer", fr: "Ne vaut plus", en: "No longer holds" },
  early: { nl: "Geldt nog niet", fr: "Ne vaut pas encore", en: "Does not hold yet" },
  never: { nl: "Klopt zo niet", fr: "Inexact", en: "Not right as it stands" },
  open: { nl: "Niet bekend", fr: "Inconnu", en: "Not known" },
  notFound: { nl: "Niet gevonden", fr: "Non trouvé", en: "Not found" },
  heldBetween: { nl: "Gold van {van} tot {tot}.", fr: "Valait du {van} au {tot}.", en: "Held from {van} to {tot}." },
  holdsUntil: { nl: "Geldt van {van} tot {tot}.", fr: "Vaut du {van} au {tot}.", en: "Holds from {van} to {tot}." },
  holdsSince: { nl: "Geldt sinds {van}.", fr: "Vaut depuis le {van}.", en: "Holds since {van}." },
  willHold: { nl: "Begint op {van}.", fr: "Commence le {van}.", en: "Begins on {van}." },
  willHoldUntil: {
    nl: "Loopt van {van} tot {tot}.",
    fr: "Court du {van} au {tot}.",
    en: "Runs from {van} to {tot}.",
  },
  nowToday: { nl: "Nu", fr: "À présent", en: "Now" },
  nowOn: { nl: "Op {dag}", fr: "Au {dag}", en: "On {dag}" },
  source: { nl: "Bron", fr: "Source", en: "Source" },
  article: { nl: "Regeling", fr: "Texte", en: "Text of law" },
  certainty: { nl: "Zekerheid", fr: "Certitude", en: "Certainty" },
} as const satisfies Record<string, Text>;

export type BrochureWord = keyof typeof brochureWords;

/** What people find in the brochures they have. */
export const examples: readonly Text[] = [
  { nl: "max. €648,30", fr: "max. 648,30 €", en: "max. €648.30" },
  { nl: "€4,11 per uur", fr: "4,11 € l’heure", en: "€4.11 an hour" },
  { nl: "mentorkorting €800", fr: "mentorkorting 800 €", en: "mentorkorting €800" },
  { nl: "stagebonus 500/750", fr: "stagebonus 500/750", en: "stagebonus 500/750" },
  { nl: "code 6310", fr: "code 6310", en: "code 6310" },
  { nl: "Dimona OTH", fr: "Dimona OTH", en: "Dimona OTH" },
  { nl: "40 % fiscaal voordeel", fr: "40 % d’avantage fiscal", en: "40 % tax advantage" },
  { nl: "+/- 17 % RSZ", fr: "+/- 17 % ONSS", en: "+/- 17 % RSZ" },
  { nl: "mentoropleiding binnen 6 maanden", fr: "formation du tuteur : 6 mois", en: "mentor training: 6 months" },
  { nl: "vrij in alle schoolvakanties", fr: "vacances scolaires", en: "free in all school holidays" },
  { nl: "decreet 7 oktober 2022", fr: "décret 7 octobre 2022", en: "decree 7 October 2022" },
];
