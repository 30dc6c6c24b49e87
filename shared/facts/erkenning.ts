import { count, day, yesNo } from "./field.ts";
import { werknemers } from "./onderneming.ts";
import { datum } from "./tijd.ts";

export const datumErkenning = day({
  ...datum,
  describe: { nl: "dag van de erkenning", fr: "jour de l’agrément", en: "day of the recognition" },
});

export const datumAanvraag = day({
  ...datum,
  describe: {
    nl: "dag waarop de aanvraag is ingediend",
    fr: "jour où la demande a été introduite",
    en: "day on which the application was filed",
  },
});

export const ontvangenOp = day({
  id: "ontvangenOp",
  name: { nl: "ontvangen op", fr: "reçue le", en: "received on" },
  describe: {
    nl: "dag waarop u de schriftelijke beslissing ontving",
    fr: "jour où vous avez reçu la décision écrite",
    en: "day on which you received the written decision",
  },
});

export const uittrekselOp = day({
  id: "uittrekselOp",
  name: { nl: "uittreksel op", fr: "extrait du", en: "extract of" },
  describe: {
    nl: "datum van het uittreksel 596.2 van de mentor",
    fr: "date de l’extrait 596.2 du tuteur",
    en: "date of the mentor's extract 596.2",
  },
});

export const aangesteldOp = day({
  id: "aangesteldOp",
  name: { nl: "aangesteld op", fr: "désigné le", en: "appointed on" },
  describe: {
    nl: "dag waarop de mentor is aangesteld",
    fr: "jour où le tuteur a été désigné",
    en: "day on which the mentor was appointed",
  },
});

export const werknemersHier = count({
  ...werknemers,
  describe: {
    nl: "aantal werknemers met een arbeidsovereenkomst in de vestiging",
    fr: "nombre de travailleurs avec un contrat de travail dans l’établissement",
    en: "number of employees with an employment contract in the establishment",
  },
});

export const mentoren = count({
  id: "mentoren",
  name: { nl: "mentoren", fr: "tuteurs", en: "mentors" },
  describe: {
    nl: "aantal mentoren in de vestiging",
    fr: "nombre de tuteurs dans l’établissement",
    en: "number of mentors in the establishment",
  },
  least: 1,
  most: 10_000,
});

export const perMentor = count({
  id: "perMentor",
  name: { nl: "lerenden per mentor", fr: "apprenants par tuteur", en: "learners for each mentor" },
  describe: {
    nl: "hoeveel lerenden een mentor mag begeleiden volgens uw partnerschap",
    fr: "combien d’apprenants un tuteur peut accompagner selon votre partenariat",
    en: "how many learners a mentor may guide by your partnership",
  },
  least: 1,
  most: 1000,
});

export const capaciteit = count({
  id: "capaciteit",
  name: { nl: "lerenden tegelijk", fr: "apprenants à la fois", en: "learners at once" },
  describe: {
    nl: "hoeveel lerenden tegelijk hoogstens",
    fr: "combien d’apprenants à la fois au plus",
    en: "how many learners at once at most",
  },
});

export const laatsteDag = day({
  id: "laatsteDag",
  name: { nl: "laatste dag", fr: "dernier jour", en: "last day" },
  describe: { nl: "laatste dag op tijd", fr: "dernier jour dans les délais", en: "last day in time" },
});

export const herinnering = day({
  id: "herinnering",
  name: { nl: "herinnering", fr: "rappel", en: "reminder" },
  describe: {
    nl: "dag om aan de hernieuwing te denken",
    fr: "jour pour penser au renouvellement",
    en: "day to think of the renewal",
  },
});

export const geldig = yesNo({
  id: "geldig",
  name: { nl: "geldig", fr: "valable", en: "valid" },
  describe: { nl: "is het geldig?", fr: "est-ce valable ?", en: "is it valid?" },
});
