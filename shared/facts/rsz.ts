import { same } from "../base/text.ts";
import { choice, count, euro, hours, number, share, text, type ValueOf, yesNo } from "./field.ts";

const mostEuro = 300_000;

export const kwartaalbedrag = euro({
  id: "kwartaalbedrag",
  name: { nl: "kwartaalbedrag", fr: "montant trimestriel", en: "quarterly amount" },
  describe: {
    nl: "leervergoeding of loon van het kwartaal, in euro (aan 100 %)",
    fr: "indemnité ou salaire du trimestre, en euros (à 100 %)",
    en: "allowance or wage of the quarter, in euro (at 100 %)",
  },
  least: 0,
  most: mostEuro,
});

/** Three digits of a category, as the RSZ writes it: a zero in front may have been lost in a cell. */
export const werkgeverscategorie = number({
  id: "werkgeverscategorie",
  name: { nl: "werkgeverscategorie", fr: "catégorie d’employeur", en: "employer category" },
  describe: {
    nl: "werkgeverscategorie van de RSZ, drie cijfers, bv. 000",
    fr: "catégorie d’employeur de l’ONSS, trois chiffres, p. ex. 000",
    en: "the RSZ's employer category, three digits, e.g. 000",
  },
  digits: 3,
  valid: () => true,
});

export const werknemerskengetal = text({
  id: "werknemerskengetal",
  name: { nl: "werknemerskengetal", fr: "code travailleur", en: "worker code" },
  describe: {
    nl: "werknemerskengetal in de DmfA",
    fr: "code travailleur dans la DmfA",
    en: "worker code in the DmfA",
  },
});

export const fso = share({
  id: "fso",
  name: { nl: "FSO-percentage", fr: "taux FFE", en: "closure-fund rate" },
  describe: {
    nl: "uw eigen percentage voor het sluitingsfonds, basis en bijzondere bijdrage samen",
    fr: "votre propre taux pour le fonds de fermeture, cotisations de base et spéciale ensemble",
    en: "your own rate for the closure fund, basic and special contribution together",
  },
  least: 0,
  most: 10,
});

export const bijdrage = euro({
  id: "bijdrage",
  name: { nl: "bijdrage", fr: "cotisation", en: "contribution" },
  describe: {
    nl: "bijdrage voor het kwartaal, in euro",
    fr: "cotisation pour le trimestre, en euros",
    en: "contribution for the quarter, in euro",
  },
});

export const verminderingscode = choice({
  id: "code",
  name: { nl: "code", fr: "code", en: "code" },
  describe: {
    nl: "code van de vermindering: 3000 structureel, 6310 leerling, 6311 deeltijds lerende",
    fr: "code de la réduction : 3000 structurelle, 6310 apprenti, 6311 élève à temps partiel",
    en: "code of the reduction: 3000 structural, 6310 learner, 6311 part-time pupil",
  },
  choices: [
    {
      code: "3000",
      name: { nl: "structurele vermindering", fr: "réduction structurelle", en: "structural reduction" },
    },
    {
      code: "6310",
      name: { nl: "doelgroep leerling", fr: "groupe cible apprenti", en: "target group learner" },
    },
    {
      code: "6311",
      name: {
        nl: "doelgroep deeltijds lerende",
        fr: "groupe cible élève à temps partiel",
        en: "target group part-time pupil",
      },
    },
  ],
});

export const vermindering = euro({
  id: "vermindering",
  name: { nl: "vermindering", fr: "réduction", en: "reduction" },
  describe: {
    nl: "vermindering van de bijdragen voor het kwartaal, in euro",
    fr: "réduction des cotisations pour le trimestre, en euros",
    en: "reduction of the contributions for the quarter, in euro",
  },
});

export const leerlingen = count({
  id: "leerlingen",
  name: { nl: "leerlingen", fr: "apprenants", en: "learners" },
  describe: {
    nl: "aantal lerenden dat de mentoren begeleiden",
    fr: "nombre d’apprenants suivis par les tuteurs",
    en: "number of learners the mentors guide",
  },
  least: 0,
  most: 100_000,
});

export const lesurenPerJaar = hours({
  id: "lesurenPerJaar",
  name: { nl: "lesuren per jaar", fr: "heures de cours par an", en: "lesson hours a year" },
  describe: {
    nl: "lesuren per jaar, vrijgestelde uren inbegrepen",
    fr: "heures de cours par an, heures dispensées comprises",
    en: "lesson hours a year, exempted hours included",
  },
  least: 0,
  most: 3000,
});

const vraag = (id: string, name: readonly [string, string, string], describe: readonly [string, string, string]) =>
  yesNo({
    id,
    name: { nl: name[0], fr: name[1], en: name[2] },
    describe: { nl: describe[0], fr: describe[1], en: describe[2] },
  });

export const deeltijdsLeerplichtig = vraag(
  "deeltijdsLeerplichtig",
  ["deeltijds leerplichtig", "obligation scolaire à temps partiel", "part-time compulsory schooling"],
  [
    "is de lerende nog deeltijds leerplichtig?",
    "l’apprenant est-il encore soumis à l’obligation scolaire à temps partiel ?",
    "is the learner still under part-time compulsory schooling?",
  ],
);
export const eenPlan = vraag(
  "eenPlan",
  ["één opleidingsplan", "un seul plan de formation", "one training plan"],
  [
    "werk en les wisselen af en staan samen in één opleidingsplan?",
    "travail et cours alternent et figurent ensemble dans un seul plan de formation ?",
    "do work and lessons alternate, in one training plan together?",
  ],
);
export const kwalificatie = vraag(
  "kwalificatie",
  ["beroepskwalificatie", "qualification professionnelle", "professional qualification"],
  [
    "leidt de opleiding tot een beroepskwalificatie?",
    "la formation mène-t-elle à une qualification professionnelle ?",
    "does the training lead to a professional qualification?",
  ],
);
export const eenOvereenkomst = vraag(
  "eenOvereenkomst",
  ["één overeenkomst", "un seul contrat", "one agreement"],
  [
    "dekt één overeenkomst met de werkgever werk en les?",
    "un seul contrat avec l’employeur couvre-t-il travail et cours ?",
    "does one agreement with the employer cover work and lessons?",
  ],
);
export const loon = vraag(
  "loon",
  ["vergoeding als loon", "indemnité valant salaire", "remuneration as wage"],
  [
    "betaalt de werkgever een vergoeding die als loon telt?",
    "l’employeur paie-t-il une indemnité qui compte comme salaire ?",
    "does the employer pay a remuneration that counts as wage?",
  ],
);
export const isLeerling = vraag(
  "leerling",
  ["leerling voor de RSZ", "apprenti pour l’ONSS", "learner for the RSZ"],
  [
    "voldoet de lerende aan de zes criteria?",
    "l’apprenant remplit-il les six critères ?",
    "does the learner meet the six criteria?",
  ],
);

/** Headcounts of the four quarters over which the RSZ takes the average. */
const telling = (id: string, nl: string, fr: string, en: string) =>
  count({
    id,
    name: same(id.toUpperCase()),
    describe: { nl: `werknemers in ${nl}`, fr: `travailleurs au ${fr}`, en: `employees in ${en}` },
    least: 0,
    most: 1_000_000,
  });
export const k4 = telling(
  "k4",
  "kwartaal 4 van twee jaar eerder",
  "4e trimestre de l’avant-dernière année",
  "quarter 4 of two years before",
);
export const k1 = telling(
  "k1",
  "kwartaal 1 van het vorige jaar",
  "1er trimestre de l’année précédente",
  "quarter 1 of the year before",
);
export const k2 = telling(
  "k2",
  "kwartaal 2 van het vorige jaar",
  "2e trimestre de l’année précédente",
  "quarter 2 of the year before",
);
export const k3 = telling(
  "k3",
  "kwartaal 3 van het vorige jaar",
  "3e trimestre de l’année précédente",
  "quarter 3 of the year before",
);

export const grootteklasse = choice({
  id: "grootteklasse",
  name: { nl: "grootteklasse", fr: "classe de taille", en: "size class" },
  describe: {
    nl: "grootte van de werkgever voor de RSZ-drempels",
    fr: "taille de l’employeur pour les seuils ONSS",
    en: "the employer's size for the RSZ thresholds",
  },
  choices: [
    { code: "<10", name: { nl: "minder dan 10", fr: "moins de 10", en: "fewer than 10" } },
    { code: "10-19", name: { nl: "10 tot 19", fr: "10 à 19", en: "10 to 19" } },
    { code: ">=20", name: { nl: "20 of meer", fr: "20 ou plus", en: "20 or more" } },
  ],
});
export type Grootteklasse = ValueOf<typeof grootteklasse>;
