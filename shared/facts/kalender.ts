import { count, day, text } from "./field.ts";

export const schoolvakantie = text({
  id: "schoolvakantie",
  name: { nl: "schoolvakantie", fr: "vacances scolaires", en: "school holiday" },
  describe: {
    nl: "naam van de schoolvakantie, of leeg",
    fr: "nom des vacances scolaires, ou vide",
    en: "name of the school holiday, or empty",
  },
});

export const feestdag = text({
  id: "feestdag",
  name: { nl: "feestdag", fr: "jour férié", en: "public holiday" },
  describe: {
    nl: "naam van de wettelijke feestdag, of leeg",
    fr: "nom du jour férié légal, ou vide",
    en: "name of the public holiday, or empty",
  },
});

export const vanDag = day({
  id: "van",
  name: { nl: "van", fr: "du", en: "from" },
  describe: { nl: "eerste dag", fr: "premier jour", en: "first day" },
});

export const totDag = day({
  id: "tot",
  name: { nl: "tot", fr: "au", en: "to" },
  describe: { nl: "laatste dag, meegeteld", fr: "dernier jour, compris", en: "last day, included" },
});

export const werkplekdagen = count({
  id: "werkplekdagen",
  name: { nl: "dagen op de werkplek", fr: "jours en entreprise", en: "days at the workplace" },
  describe: {
    nl: "dagen op de werkplek buiten schoolvakanties en feestdagen",
    fr: "jours en entreprise hors vacances scolaires et jours fériés",
    en: "days at the workplace outside school and public holidays",
  },
  least: 0,
});

/** Months in the longest stretch that is counted day by day. */
export const langsteMaanden = 120;
