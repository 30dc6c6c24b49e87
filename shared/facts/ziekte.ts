import { day, euro } from "./field.ts";

export const maandbedrag = euro({
  id: "maandbedrag",
  name: { nl: "maandbedrag", fr: "montant mensuel", en: "monthly amount" },
  describe: {
    nl: "leervergoeding van een volle maand, in euro",
    fr: "indemnité d’un mois complet, en euros",
    en: "allowance of a full month, in euro",
  },
  least: 0,
  most: 100_000,
});

export const inDienst = day({
  id: "inDienst",
  name: { nl: "in dienst", fr: "en service", en: "in service" },
  describe: {
    nl: "eerste dag in dienst bij de onderneming",
    fr: "premier jour de service dans l’entreprise",
    en: "first day in service with the firm",
  },
});

export const ziekVan = day({
  id: "ziekVan",
  name: { nl: "ziek van", fr: "malade du", en: "ill from" },
  describe: {
    nl: "eerste dag van de ziekte of het ongeval in het privéleven",
    fr: "premier jour de la maladie ou de l’accident de la vie privée",
    en: "first day of the illness or accident in private life",
  },
});

export const ziekTot = day({
  id: "ziekTot",
  name: { nl: "ziek tot", fr: "malade au", en: "ill to" },
  describe: {
    nl: "laatste dag van de ziekte of het ongeval, inbegrepen",
    fr: "dernier jour de la maladie ou de l’accident, inclus",
    en: "last day of the illness or accident, included",
  },
});
