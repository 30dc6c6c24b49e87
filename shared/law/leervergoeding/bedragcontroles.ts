import { implausibleTimes, type RowCheck, slippedCommas } from "../../roster/check.ts";
import type { AfwijkendeMaand } from "./afwijkende-maanden.ts";
import { besluit, bron, logica } from "./bronnen.ts";
import { maandbedrag } from "./maandbedrag.ts";

const onderTarief = maandbedrag({
  words: {
    id: "leervergoeding-onder-tarief",
    severity: "error",
    name: {
      nl: "leervergoeding onder het wettelijke tarief",
      fr: "indemnité sous le tarif légal",
      en: "allowance below the legal tariff",
    },
    message: {
      nl: "{maand}: {betaald} is minder dan wat verschuldigd is, {verschuldigd} (tarief {tarief}).",
      fr: "{maand} : {betaald} est moins que ce qui est dû, {verschuldigd} (tarif {tarief}).",
      en: "{maand}: {betaald} is less than what is due, {verschuldigd} (tariff {tarief}).",
    },
    article: besluit,
    source: bron,
  },
  waar: "onder",
  faalt: ({ betaald, verschuldigd, geschorst }) => betaald < verschuldigd && !geschorst,
  verwacht: ({ verschuldigd }) => verschuldigd,
});

/** Less than a full month's tariff, yet at least what is due: unpaid days may explain it. */
const onderMaandtarief = maandbedrag({
  words: {
    id: "leervergoeding-onder-maandtarief",
    severity: "notice",
    name: {
      nl: "leervergoeding onder het tarief van een volle maand",
      fr: "indemnité sous le tarif d’un mois complet",
      en: "allowance below the tariff of a full month",
    },
    message: {
      nl: "{maand}: {betaald} is minder dan het tarief {tarief}; met de onbetaalde dagen is {verschuldigd} verschuldigd.",
      fr: "{maand} : {betaald} est moins que le tarif {tarief} ; jours non payés déduits, {verschuldigd} est dû.",
      en: "{maand}: {betaald} is less than the tariff {tarief}; with the unpaid days {verschuldigd} is due.",
    },
    article: besluit,
    source: bron,
  },
  waar: "onder",
  faalt: ({ betaald, verschuldigd, geschorst }) => betaald >= verschuldigd && !geschorst,
});

/** Less than the tariff in a month in which agreements were suspended, but for essential sectors: nobody can tell. */
const inOvermacht = maandbedrag({
  words: {
    id: "leervergoeding-overmacht",
    severity: "notice",
    name: {
      nl: "leervergoeding in een maand van schorsing",
      fr: "indemnité dans un mois de suspension",
      en: "allowance in a month of suspension",
    },
    message: {
      nl: "{maand}: {betaald}, minder dan het tarief {tarief}. Overeenkomsten waren geschorst wegens covid-19, behalve in essentiële sectoren: kijk het na.",
      fr: "{maand} : {betaald}, moins que le tarif {tarief}. Les contrats étaient suspendus pour covid-19, sauf secteurs essentiels : à vérifier.",
      en: "{maand}: {betaald}, less than the tariff {tarief}. Agreements were suspended because of covid-19, but for essential sectors: look it up.",
    },
    article: "overmacht",
    source: "syntravlaanderen.be/coronavirus",
  },
  waar: "onder",
  faalt: ({ geschorst }) => geschorst,
});

/** A typing slip: many times the tariff. */
const veelTeHoog = maandbedrag({
  words: {
    id: "leervergoeding-ongeloofwaardig",
    severity: "warning",
    name: {
      nl: "leervergoeding ongeloofwaardig hoog",
      fr: "indemnité invraisemblable",
      en: "allowance implausibly high",
    },
    message: {
      nl: "{maand}: {betaald} is meer dan vijf keer het tarief van {tarief}; ontbreekt er een komma?",
      fr: "{maand} : {betaald} est plus de cinq fois le tarif de {tarief} ; manque-t-il une virgule ?",
      en: "{maand}: {betaald} is more than five times the tariff of {tarief}; is a decimal comma missing?",
    },
    ...logica,
  },
  waar: "boven",
  faalt: ({ betaald, tarief }) => betaald > implausibleTimes * tarief,
});

/** How many times the tariff is paid, where a forgotten comma explains it to the cent. */
const keerTarief = ({ betaald, tarief }: AfwijkendeMaand): number | undefined =>
  slippedCommas.find((times) => betaald === times * tarief);

/** The typing slip that is sure: with the comma in its place the tariff itself stands there. */
const kommaVergeten = maandbedrag({
  words: {
    id: "komma-vergeten",
    severity: "warning",
    name: { nl: "komma vergeten", fr: "virgule oubliée", en: "decimal comma forgotten" },
    message: {
      nl: "{maand}: {betaald} is precies {keer} keer het tarief. Zet de komma op haar plaats: {tarief}.",
      fr: "{maand} : {betaald} est exactement {keer} fois le tarif. Remettez la virgule à sa place : {tarief}.",
      en: "{maand}: {betaald} is exactly {keer} times the tariff. Put the decimal comma in its place: {tarief}.",
    },
    ...logica,
  },
  waar: "boven",
  faalt: (maand) => keerTarief(maand) !== undefined,
  zegt: (maand) => ({ keer: ["count", keerTarief(maand)] }),
});

/** Amounts of a month against the tariff and what is due. */
export const bedragControles: readonly RowCheck[] = [
  onderTarief,
  onderMaandtarief,
  inOvermacht,
  veelTeHoog,
  kommaVergeten,
];
