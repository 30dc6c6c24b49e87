import { day, text, yesNo } from "./field.ts";

/** So many rows are still read by a person; what is more is counted in the last one. */
export const mostRows = 25;

export const brochureTekst = text({
  id: "tekst",
  name: { nl: "tekst", fr: "texte", en: "text" },
  describe: {
    nl: "bedrag, term of zin uit een brochure, bv. 648,30, mentorkorting, 40 % fiscaal voordeel, 6 maanden",
    fr: "montant, terme ou phrase d’une brochure, p. ex. 648,30, mentorkorting, 40 % avantage fiscal, 6 mois",
    en: "an amount, term or phrase of a brochure, e.g. 648,30, mentorkorting, 40 % tax advantage, 6 months",
  },
});

export const bewering = text({
  id: "bewering",
  name: { nl: "bewering", fr: "affirmation", en: "claim" },
  describe: { nl: "wat de brochure zegt", fr: "ce que dit la brochure", en: "what the brochure says" },
});

export const beweringVan = day({
  id: "van",
  name: { nl: "van", fr: "du", en: "from" },
  describe: {
    nl: "eerste dag waarop het gold; leeg waar niemand die kent",
    fr: "premier jour où cela valait ; vide si personne ne le connaît",
    en: "first day on which it held; empty where nobody knows it",
  },
});

export const beweringTot = day({
  id: "tot",
  name: { nl: "tot", fr: "au", en: "until" },
  describe: {
    nl: "laatste dag waarop het gold; leeg zolang het loopt",
    fr: "dernier jour où cela valait ; vide tant que cela court",
    en: "last day on which it held; empty while it goes on",
  },
});

export const beweringGeldt = yesNo({
  id: "geldt",
  name: { nl: "geldt", fr: "vaut", en: "holds" },
  describe: {
    nl: "of het op de datum geldt; leeg waar niemand het weet",
    fr: "si cela vaut à la date ; vide si personne ne le sait",
    en: "whether it holds on the date; empty where nobody knows",
  },
});

export const beweringNu = text({
  id: "nu",
  name: { nl: "nu", fr: "à présent", en: "now" },
  describe: { nl: "wat op de datum geldt", fr: "ce qui vaut à la date", en: "what holds on the date" },
});

export const beweringUitleg = text({
  id: "uitleg",
  name: { nl: "uitleg", fr: "explication", en: "explanation" },
  describe: {
    nl: "wat bedoeld was en wat het verving",
    fr: "ce qui était visé et ce qui l’a remplacé",
    en: "what was meant and what replaced it",
  },
});

export const brochureAntwoord = text({
  id: "brochure",
  name: { nl: "klopt mijn brochure nog?", fr: "ma brochure est-elle à jour ?", en: "is my brochure still right?" },
  describe: {
    nl: "wanneer het gold, en wat er nu geldt",
    fr: "quand cela valait, et ce qui vaut à présent",
    en: "when it held, and what holds now",
  },
});
