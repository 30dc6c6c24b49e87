import type { Text } from "../../base/text.ts";

/** Said wherever an agreement ends before it starts. */
export const eindeVoorStart: Text = {
  nl: "het einde ligt voor de start",
  fr: "la fin précède le début",
  en: "the end lies before the start",
};

/** Said wherever somebody is asked about before their birth. */
export const geborenNaDatum: Text = {
  nl: "de geboortedatum ligt na de gevraagde datum",
  fr: "la date de naissance est postérieure à la date demandée",
  en: "the date of birth lies after the day you ask about",
};

/** Said wherever somebody would start before their birth. */
export const geborenNaStart: Text = {
  nl: "de geboortedatum ligt na de start van de overeenkomst",
  fr: "la date de naissance est postérieure au début du contrat",
  en: "the date of birth lies after the start of the agreement",
};
