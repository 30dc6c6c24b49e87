import { inszBirth } from "../base/checkdigits.ts";
import { choice, day, number, text } from "./field.ts";

export const geboortedatum = day({
  id: "geboortedatum",
  name: { nl: "geboortedatum", fr: "date de naissance", en: "date of birth" },
  describe: {
    nl: "geboortedatum van de lerende",
    fr: "date de naissance de l’apprenant",
    en: "the learner's date of birth",
  },
});

export const insz = number({
  id: "insz",
  name: { nl: "INSZ", fr: "NISS", en: "INSZ" },
  describe: {
    nl: "rijksregister- of BIS-nummer van de lerende",
    fr: "numéro de registre national ou BIS de l’apprenant",
    en: "the learner's national or BIS number",
  },
  digits: 11,
  personal: true,
  valid: (digits) => inszBirth(digits) !== null,
});

export const mentorInsz = number({
  id: "mentorInsz",
  name: { nl: "INSZ van de mentor", fr: "NISS du tuteur", en: "the mentor's INSZ" },
  describe: {
    nl: "rijksregisternummer van de mentor",
    fr: "numéro national du tuteur",
    en: "the mentor's national number",
  },
  digits: 11,
  personal: true,
  valid: (digits) => inszBirth(digits) !== null,
});

export const mentorGeboortedatum = day({
  id: "mentorGeboortedatum",
  name: { nl: "geboortedatum van de mentor", fr: "date de naissance du tuteur", en: "the mentor's date of birth" },
  describe: { nl: "geboortedatum van de mentor", fr: "date de naissance du tuteur", en: "the mentor's date of birth" },
});

export const referentie = text({
  id: "referentie",
  name: { nl: "referentie", fr: "référence", en: "reference" },
  describe: {
    nl: "eigen kenmerk van de rij",
    fr: "votre propre repère de la ligne",
    en: "your own mark of the row",
  },
});

export const woonplaatsgewest = choice({
  id: "woonplaatsgewest",
  name: { nl: "woonplaatsgewest", fr: "région du domicile", en: "region of residence" },
  describe: {
    nl: "gewest waar de lerende woont",
    fr: "région où habite l’apprenant",
    en: "region where the learner lives",
  },
  choices: [
    {
      code: "Vlaams",
      name: { nl: "Vlaams Gewest", fr: "Région flamande", en: "Flemish Region" },
      also: ["Vlaanderen", "Flandre", "flamand", "Flanders", "Flemish"],
    },
    {
      code: "Brussel",
      name: { nl: "Brussels Gewest", fr: "Région bruxelloise", en: "Brussels Region" },
      also: ["Bruxelles", "Brussels"],
    },
    {
      code: "Waals",
      name: { nl: "Waals Gewest", fr: "Région wallonne", en: "Walloon Region" },
      also: ["Wallonië", "Wallonie", "wallon", "Wallonia"],
    },
  ],
});
