import type { Text } from "../../base/text.ts";
import { gehaald, type Looptijd, periode, telling } from "./schooljaar.ts";
import { aangenomen, bekend, onzekereGrens, type Voorwaarde } from "./voorwaarde.ts";

/** What the premiums of the learner have in common. */
export type Vraag = Looptijd & {
  readonly woontInVlaanderen: boolean | null;
  readonly ontvangen: number | null;
};
export type Cijfers = {
  readonly soort: boolean;
  readonly woonplaats: boolean;
  readonly maanden: number;
  readonly maximum: number;
};

const andereOvereenkomsten: Text = {
  nl: "andere overeenkomsten van de lerende in dit schooljaar zijn niet meegeteld",
  fr: "d’autres contrats de l’apprenant pendant cette année scolaire ne sont pas comptés",
  en: "other agreements of the learner in this school year are not counted",
};

export const soortGeeftRecht: Voorwaarde<unknown, Cijfers> = {
  id: "geeftRecht",
  naam: { nl: "overeenkomst die recht geeft", fr: "contrat ouvrant le droit", en: "agreement that gives the right" },
  oordeel: (_, { soort }) => onzekereGrens(soort, "soort"),
  faalt: {
    nl: "Een {overeenkomst} geeft geen recht op deze premie voor de lerende.",
    fr: "Un contrat {overeenkomst} n’ouvre pas le droit à cette prime pour l’apprenant.",
    en: "An agreement {overeenkomst} gives no right to this premium for the learner.",
  },
};

export const woontErin: Voorwaarde<Vraag, Cijfers> = {
  id: "woontErin",
  naam: {
    nl: "de lerende woont in het Vlaams Gewest",
    fr: "l’apprenant habite en Région flamande",
    en: "the learner lives in the Flemish Region",
  },
  oordeel: ({ woontInVlaanderen }, { woonplaats }) =>
    woontInVlaanderen === null
      ? aangenomen({
          nl: "de lerende woont in het Vlaams Gewest",
          fr: "l’apprenant habite en Région flamande",
          en: "the learner lives in the Flemish Region",
        })
      : onzekereGrens(!woonplaats || woontInVlaanderen, "woonplaats"),
  faalt: {
    nl: "De lerende woont niet in het Vlaams Gewest: geen premie.",
    fr: "L’apprenant n’habite pas en Région flamande : pas de prime.",
    en: "The learner does not live in the Flemish Region: no premium.",
  },
};

export const langGenoeg: Voorwaarde<Vraag, Cijfers> = {
  id: "duur",
  naam: {
    nl: "minstens {maanden} maanden opleiding in het schooljaar",
    fr: "au moins {maanden} mois de formation dans l’année",
    en: "at least {maanden} months of training in the school year",
  },
  oordeel: (vraag, { maanden }) => {
    const { lang, ruim } = gehaald(periode(vraag), maanden);
    return {
      ...bekend(lang, "maanden"),
      aannames: [...(ruim ? [] : [telling]), ...(lang ? [] : [andereOvereenkomsten])],
    };
  },
  faalt: {
    nl: "Van {van} tot {tot} is korter dan {maanden} maanden in {schooljaar}: geen premie.",
    fr: "Du {van} au {tot}, c’est moins de {maanden} mois en {schooljaar} : pas de prime.",
    en: "From {van} to {tot} is less than {maanden} months in {schooljaar}: no premium.",
  },
};

export const nietTeVeel: Voorwaarde<Vraag, Cijfers> = {
  id: "nietTeVeel",
  naam: {
    nl: "minder dan {maximum} premies gekregen",
    fr: "moins de {maximum} primes reçues",
    en: "fewer than {maximum} premiums received",
  },
  oordeel: ({ ontvangen }, { maximum }) =>
    ontvangen === null
      ? aangenomen({
          nl: "de lerende kreeg nog geen premie of startbonus",
          fr: "l’apprenant n’a encore reçu ni prime ni startbonus",
          en: "the learner received no premium or startbonus yet",
        })
      : bekend(ontvangen < maximum, "maximum"),
  faalt: {
    nl: "De lerende kreeg al {ontvangen} premies; het maximum is {maximum} (startbonussen tellen mee).",
    fr: "L’apprenant a déjà reçu {ontvangen} primes ; le maximum est {maximum} (startbonus compris).",
    en: "The learner already received {ontvangen} premiums; the most is {maximum} (startbonussen count).",
  },
};
