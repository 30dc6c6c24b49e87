import type { Text } from "../../base/text.ts";
import { caseOf, type FactsOf, type Rule, required, rule } from "../../engine/rule.ts";
import { geldig, nummerInsz, nummerKbo, nummerRsz, nummerVestiging } from "../../facts/nummer.ts";

type Words = { readonly id: string; readonly name: Text; readonly describe: Text; readonly formula: Text };

const wel: Text = {
  nl: "De cijfers en het controlegetal kloppen.",
  fr: "Les chiffres et le nombre de contrôle sont corrects.",
  en: "The digits and the check digits are right.",
};
const niet: Text = {
  nl: "Dit kan zo’n nummer niet zijn: de lengte, het begin of het controlegetal klopt niet.",
  fr: "Ce ne peut pas être un tel numéro : la longueur, le début ou le nombre de contrôle est faux.",
  en: "This cannot be such a number: its length, its beginning or its check digits are wrong.",
};

/** Whether something is a number of a kind; the number itself is never told. */
const isNummer = (field: typeof nummerInsz, words: Words): Rule => {
  const facts = { nummer: required(field) };
  const gekeurd = caseOf<FactsOf<typeof facts>>()({
    reads: {},
    decide: ({ nummer }) => {
      const result = nummer !== "" && field.valid?.(nummer) === true;
      return { result, because: result ? wel : niet };
    },
  });
  return rule({
    ...words,
    subject: "nummers",
    facts,
    gives: geldig,
    helper: true,
    cases: [gekeurd],
    pick: () => gekeurd,
  });
};

export const inszRegel = isNummer(nummerInsz, {
  id: "INSZ",
  name: { nl: "INSZ", fr: "NISS", en: "INSZ" },
  describe: {
    nl: "Of iets een geldig INSZ is: rijksregisternummer of BIS-nummer.",
    fr: "Si une valeur est un NISS valable : numéro de registre national ou BIS.",
    en: "Whether something is a valid INSZ: national or BIS number.",
  },
  formula: {
    nl: "controlegetal = 97 − rest van de eerste negen cijfers bij deling door 97, met een 2 ervoor voor wie vanaf 2000 geboren is",
    fr: "nombre de contrôle = 97 − reste des neuf premiers chiffres divisés par 97, précédés d’un 2 pour qui est né dès 2000",
    en: "check digits = 97 − remainder of the first nine digits divided by 97, with a 2 before them for births from 2000 on",
  },
});

const tienCijfers: Text = {
  nl: "controlegetal = 97 − rest van de eerste acht cijfers bij deling door 97",
  fr: "nombre de contrôle = 97 − reste des huit premiers chiffres divisés par 97",
  en: "check digits = 97 − remainder of the first eight digits divided by 97",
};

export const kboRegel = isNummer(nummerKbo, {
  id: "KBO",
  name: { nl: "KBO-nummer", fr: "numéro BCE", en: "KBO number" },
  describe: {
    nl: "Of iets een geldig ondernemingsnummer is (begint met 0 of 1).",
    fr: "Si une valeur est un numéro d’entreprise valable (commence par 0 ou 1).",
    en: "Whether something is a valid company number (begins with 0 or 1).",
  },
  formula: tienCijfers,
});

export const vestigingRegel = isNummer(nummerVestiging, {
  id: "VESTIGING",
  name: { nl: "vestigingsnummer", fr: "numéro d’établissement", en: "establishment number" },
  describe: {
    nl: "Of iets een geldig nummer van een vestigingseenheid is (begint met 2 tot 8).",
    fr: "Si une valeur est un numéro d’unité d’établissement valable (commence par 2 à 8).",
    en: "Whether something is a valid establishment number (begins with 2 to 8).",
  },
  formula: tienCijfers,
});

export const rsznummerRegel = isNummer(nummerRsz, {
  id: "RSZNUMMER",
  name: { nl: "RSZ-nummer", fr: "numéro ONSS", en: "RSZ number" },
  describe: {
    nl: "Of iets een RSZ-nummer met een juist controlegetal is; voorlopige nummers kunnen anders zijn.",
    fr: "Si une valeur est un numéro ONSS au nombre de contrôle correct ; un numéro provisoire peut différer.",
    en: "Whether something is an RSZ number with right check digits; provisional numbers may differ.",
  },
  formula: {
    nl: "controlegetal = 96 − rest van honderd keer de eerste zeven cijfers bij deling door 97",
    fr: "nombre de contrôle = 96 − reste de cent fois les sept premiers chiffres divisés par 97",
    en: "check digits = 96 − remainder of a hundred times the first seven digits divided by 97",
  },
});
