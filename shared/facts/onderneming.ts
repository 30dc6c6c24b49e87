import { isKbo, isRszNummer, isVestiging } from "../base/checkdigits.ts";
import { choice, count, day, number, text } from "./field.ts";
import { woonplaatsgewest } from "./persoon.ts";

export const onderneming = number({
  id: "onderneming",
  name: { nl: "ondernemingsnummer", fr: "numéro d’entreprise", en: "company number" },
  describe: { nl: "KBO-nummer van de onderneming", fr: "numéro BCE de l’entreprise", en: "the firm's KBO number" },
  digits: 10,
  valid: isKbo,
});

export const vestiging = number({
  id: "vestiging",
  name: { nl: "vestigingsnummer", fr: "numéro d’établissement", en: "establishment number" },
  describe: {
    nl: "nummer van de vestigingseenheid",
    fr: "numéro de l’unité d’établissement",
    en: "number of the establishment",
  },
  digits: 10,
  valid: isVestiging,
});

export const rsznummer = number({
  id: "rsznummer",
  name: { nl: "RSZ-nummer", fr: "numéro ONSS", en: "RSZ number" },
  describe: { nl: "RSZ-nummer van de werkgever", fr: "numéro ONSS de l’employeur", en: "the employer's RSZ number" },
  digits: 9,
  valid: isRszNummer,
});

/** The number of a joint committee in what people write: 124 of "PC 124", "C.P. 0124" and "124.01"; null in none. */
export const pcNummer = (typed: string): string | null => /^[^\d]*0*(\d{3})(?!\d)/.exec(typed)?.[1] ?? null;

export const pc = text({
  id: "pc",
  name: { nl: "paritair comité", fr: "commission paritaire", en: "joint committee" },
  describe: {
    nl: "nummer van het paritair comité, bv. 112",
    fr: "numéro de la commission paritaire, p. ex. 112",
    en: "number of the joint committee, e.g. 112",
  },
  holds: { test: (typed) => pcNummer(typed) !== null, otherwise: "notAPc" },
});

export const gewest = choice({
  id: "gewest",
  name: { nl: "gewest", fr: "région", en: "region" },
  describe: {
    nl: "gewest van de vestiging die opleidt",
    fr: "région de l’établissement formateur",
    en: "region of the establishment that trains",
  },
  choices: woonplaatsgewest.choices ?? [],
});

export const werknemers = count({
  id: "werknemers",
  name: { nl: "werknemers", fr: "travailleurs", en: "employees" },
  describe: {
    nl: "aantal werknemers van de werkgever",
    fr: "nombre de travailleurs de l’employeur",
    en: "the employer's headcount",
  },
  least: 0,
  most: 1_000_000,
});

export const erkendOp = day({
  id: "erkendOp",
  name: { nl: "erkend op", fr: "agréé le", en: "recognised on" },
  describe: { nl: "dag van de erkenning", fr: "jour de l’agrément", en: "day of the recognition" },
});

export const erkendTot = day({
  id: "erkendTot",
  name: { nl: "erkend tot", fr: "agréé jusqu’au", en: "recognised until" },
  describe: { nl: "laatste dag van de erkenning", fr: "dernier jour de l’agrément", en: "last day of the recognition" },
});
