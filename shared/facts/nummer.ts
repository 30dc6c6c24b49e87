import { isKbo, isRszNummer, isVestiging } from "../base/checkdigits.ts";
import { number, yesNo } from "./field.ts";
import { insz } from "./persoon.ts";

const name = { nl: "nummer", fr: "numéro", en: "number" } as const;

/** Whether something is such a number: anything may be given, and nothing that is given is ever shown. */
const asked = (digits: number, valid: (digits: string) => boolean, nl: string, fr: string, en: string) =>
  number({ id: "nummer", name, describe: { nl, fr, en }, digits, valid, personal: true, orNothing: true });

export const nummerInsz = asked(
  insz.digits ?? 0,
  (digits) => insz.valid?.(digits) === true,
  "rijksregister- of BIS-nummer, met of zonder punten en streepjes",
  "numéro de registre national ou BIS, avec ou sans points et tirets",
  "national or BIS number, with or without dots and dashes",
);
export const nummerKbo = asked(
  10,
  isKbo,
  "ondernemingsnummer, met of zonder punten",
  "numéro d’entreprise, avec ou sans points",
  "company number, with or without dots",
);
export const nummerVestiging = asked(
  10,
  isVestiging,
  "nummer van een vestigingseenheid, met of zonder punten",
  "numéro d’une unité d’établissement, avec ou sans points",
  "number of an establishment, with or without dots",
);
export const nummerRsz = asked(
  9,
  isRszNummer,
  "RSZ-nummer van een werkgever, met of zonder streepjes",
  "numéro ONSS d’un employeur, avec ou sans tirets",
  "RSZ number of an employer, with or without dashes",
);

export const geldig = yesNo({
  id: "geldig",
  name: { nl: "geldig", fr: "valable", en: "valid" },
  describe: { nl: "ja of nee", fr: "oui ou non", en: "yes or no" },
});
