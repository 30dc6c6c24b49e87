import { choice, day, text, type ValueOf, yesNo } from "../../../facts/field.ts";

/** The measures, by the word under which a firm knows them. */
export const maatregel = choice({
  id: "maatregel",
  name: { nl: "maatregel", fr: "mesure", en: "measure" },
  describe: { nl: "de steunmaatregel", fr: "la mesure de soutien", en: "the measure of support" },
  byName: true,
  choices: [
    {
      code: "stagebonus 2006",
      name: { nl: "stagebonus (oude regels)", fr: "stagebonus (anciennes règles)", en: "stagebonus (old rules)" },
    },
    {
      code: "stagebonus 2018",
      name: { nl: "stagebonus (regels van 2018)", fr: "stagebonus (règles de 2018)", en: "stagebonus (rules of 2018)" },
    },
    {
      code: "aanvullende stagebonus",
      name: { nl: "aanvullende stagebonus", fr: "stagebonus complémentaire", en: "additional stagebonus" },
    },
    {
      code: "verruimde stagebonus",
      name: { nl: "verruimde stagebonus", fr: "stagebonus élargi", en: "extended stagebonus" },
    },
    { code: "startbonus", name: { nl: "startbonus", fr: "startbonus", en: "startbonus" } },
    {
      code: "mentorkorting 3800",
      name: { nl: "mentorkorting (3800)", fr: "réduction pour tuteurs (3800)", en: "reduction for mentors (3800)" },
    },
    {
      code: "leerlingen 6310",
      name: {
        nl: "doelgroepvermindering leerlingen (6310)",
        fr: "réduction groupe cible apprentis (6310)",
        en: "target-group reduction for learners (6310)",
      },
    },
    {
      code: "deeltijds lerenden 6311",
      name: {
        nl: "doelgroepvermindering deeltijds lerenden (6311)",
        fr: "réduction groupe cible élèves à temps partiel (6311)",
        en: "target-group reduction for part-time pupils (6311)",
      },
    },
    {
      code: "structureel 3000",
      name: {
        nl: "structurele vermindering (3000)",
        fr: "réduction structurelle (3000)",
        en: "structural reduction (3000)",
      },
    },
    {
      code: "fiscaal voordeel vennootschap",
      name: {
        nl: "fiscaal voordeel, vennootschap (boekjaar begonnen op die dag)",
        fr: "avantage fiscal, société (exercice ouvert ce jour-là)",
        en: "tax advantage, company (financial year begun on that day)",
      },
    },
    {
      code: "fiscaal voordeel natuurlijke persoon",
      name: {
        nl: "fiscaal voordeel, natuurlijke persoon",
        fr: "avantage fiscal, personne physique",
        en: "tax advantage, natural person",
      },
    },
    {
      code: "PKWP",
      name: {
        nl: "premie kwalificerend werkplekleren",
        fr: "prime d’apprentissage qualifiant (PKWP)",
        en: "premium for qualifying workplace learning (PKWP)",
      },
    },
    {
      code: "leerlingenpremie",
      name: {
        nl: "leerlingenpremie alternerende opleiding",
        fr: "prime d’apprenti en alternance (leerlingenpremie)",
        en: "learner premium (leerlingenpremie)",
      },
    },
    {
      code: "leerplekondersteuning",
      name: {
        nl: "premie leerplekondersteuning (openbare zorg)",
        fr: "prime leerplekondersteuning (soins publics)",
        en: "premie leerplekondersteuning (public care)",
      },
    },
    {
      code: "mentorpremie Brussel",
      name: { nl: "Brusselse mentorpremie", fr: "prime de tuteur bruxelloise", en: "Brussels mentor premium" },
    },
    {
      code: "sectorpremies",
      name: {
        nl: "sectorpremies: vraag het uw sectorfonds",
        fr: "primes sectorielles : demandez à votre fonds",
        en: "sector premiums: ask your sector fund",
      },
    },
  ],
});
export type Naam = ValueOf<typeof maatregel>;

export const voor = choice({
  id: "voor",
  name: { nl: "voor", fr: "pour", en: "for" },
  describe: { nl: "wie ze krijgt", fr: "qui la reçoit", en: "who receives it" },
  byName: true,
  choices: [
    { code: "onderneming", name: { nl: "onderneming", fr: "entreprise", en: "firm" } },
    { code: "lerende", name: { nl: "lerende", fr: "apprenant", en: "learner" } },
  ],
});
export type Voor = ValueOf<typeof voor>;

export const eenheid = choice({
  id: "eenheid",
  name: { nl: "eenheid", fr: "unité", en: "unit" },
  describe: { nl: "waarin het bedrag staat", fr: "unité du montant", en: "what the amount is counted in" },
  byName: true,
  choices: [
    { code: "EUR", name: { nl: "euro", fr: "euros", en: "euro" } },
    { code: "EUR/quarter", name: { nl: "euro per kwartaal", fr: "euros par trimestre", en: "euro a quarter" } },
    { code: "EUR/year", name: { nl: "euro per jaar", fr: "euros par an", en: "euro a year" } },
    { code: "%", name: { nl: "procent van de kosten", fr: "pour cent des frais", en: "percent of the costs" } },
  ],
});

export const bestaat = yesNo({
  id: "bestaat",
  name: { nl: "bestaat", fr: "existe", en: "exists" },
  describe: {
    nl: "bestaat ze op die dag in dat gewest? leeg = onbekend",
    fr: "existe-t-elle ce jour-là dans cette région ? vide = inconnu",
    en: "does it exist on that day in that region? blank = unknown",
  },
});
export const bedrag = text({
  id: "bedrag",
  name: { nl: "bedrag", fr: "montant", en: "amount" },
  describe: {
    nl: "het bedrag, of de bedragen in hun volgorde: stagebonus en startbonus naar toekenning, PKWP met en zonder vergoeding",
    fr: "le montant, ou les montants dans l’ordre : stagebonus et startbonus par octroi, PKWP avec et sans indemnité",
    en: "the amount, or the amounts in their order: stagebonus and startbonus by grant, PKWP with and without allowance",
  },
});
export const van = day({
  id: "van",
  name: { nl: "van", fr: "de", en: "from" },
  describe: {
    nl: "eerste dag (of waar de gegevens van dit product beginnen)",
    fr: "premier jour (ou début des données de ce produit)",
    en: "first day (or where this product's data begin)",
  },
});
export const tot = day({
  id: "tot",
  name: { nl: "tot", fr: "à", en: "to" },
  describe: {
    nl: "laatste dag; leeg = loopt nog",
    fr: "dernier jour ; vide = en cours",
    en: "last day; blank = goes on",
  },
});
export const vervangt = text({
  id: "vervangt",
  name: { nl: "vervangt", fr: "remplace", en: "replaces" },
  describe: { nl: "welke maatregelen ze vervangt", fr: "mesures qu’elle remplace", en: "the measures it replaces" },
});
export const vervangenDoor = choice({
  id: "vervangenDoor",
  byName: true,
  choices: maatregel.choices ?? [],
  name: { nl: "vervangen door", fr: "remplacée par", en: "replaced by" },
  describe: { nl: "welke maatregel ze verving", fr: "mesure qui l’a remplacée", en: "the measure that replaced it" },
});
export const nietSamenMet = text({
  id: "nietSamenMet",
  name: { nl: "niet samen met", fr: "pas avec", en: "not with" },
  describe: {
    nl: "maatregelen die niet samengaan met deze",
    fr: "mesures non cumulables avec celle-ci",
    en: "measures that cannot be combined with it",
  },
});

export const overzicht = text({
  id: "overzicht",
  name: { nl: "overzicht van premies", fr: "aperçu des primes", en: "overview of premiums" },
  describe: {
    nl: "de maatregelen, een per rij",
    fr: "les mesures, une par ligne",
    en: "the measures, one a row",
  },
});
