import { inEach, type Text } from "../../base/text.ts";

const eigenCijfer: Text = {
  nl: "Een eigen cijfer vult dat aan.",
  fr: "Un chiffre propre y remédie.",
  en: "A figure of your own fills the gap.",
};
const woord: Text = { nl: "Ontbreekt:", fr: "Il manque :", en: "Missing:" };

/** A sentence followed by what is missing, and by what fills it. */
export const metOntbreekt = (zin: Text, ontbreekt: readonly Text[], vulling = eigenCijfer): Text =>
  inEach((language) => {
    const namen = [...new Set(ontbreekt.map((naam) => naam[language]))].join("; ");
    return `${zin[language]} ${woord[language]} ${namen}. ${vulling[language]}`;
  });
