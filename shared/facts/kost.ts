import { choice, day, euro, share, type ValueOf } from "./field.ts";

export const van = day({
  id: "van",
  name: { nl: "van", fr: "du", en: "from" },
  describe: { nl: "eerste dag van het tijdvak", fr: "premier jour de la période", en: "first day of the period" },
});

export const tot = day({
  id: "tot",
  name: { nl: "tot", fr: "au", en: "to" },
  describe: { nl: "laatste dag van het tijdvak", fr: "dernier jour de la période", en: "last day of the period" },
});

export const bedrag = euro({
  id: "bedrag",
  name: { nl: "bedrag", fr: "montant", en: "amount" },
  describe: {
    nl: "uw eigen leervergoeding per maand, in euro, in plaats van het tarief",
    fr: "votre propre indemnité par mois, en euros, à la place du tarif",
    en: "your own allowance a month, in euro, in the place of the tariff",
  },
  least: 0,
  most: 100_000,
});

export const indexering = share({
  id: "indexering",
  name: { nl: "indexering", fr: "indexation", en: "indexation" },
  describe: {
    nl: "verwachte stijging per jaar, in procent, voor jaren na de laatste controle van de wet",
    fr: "hausse attendue par an, en pour cent, pour les années après la dernière vérification de la loi",
    en: "expected rise a year, in percent, for years after the last check of the law",
  },
  least: 0,
  most: 25,
});

export const per = choice({
  id: "per",
  name: { nl: "per", fr: "par", en: "by" },
  describe: {
    nl: "waarvoor een rij staat: maand, kwartaal of schooljaar",
    fr: "ce que couvre une ligne : mois, trimestre ou année scolaire",
    en: "what a row stands for: month, quarter or school year",
  },
  choices: [
    { code: "maand", name: { nl: "maand", fr: "mois", en: "month" } },
    { code: "kwartaal", name: { nl: "kwartaal", fr: "trimestre", en: "quarter" } },
    { code: "schooljaar", name: { nl: "schooljaar", fr: "année scolaire", en: "school year" } },
  ],
});
export type Per = ValueOf<typeof per>;

export const nettokost = euro({
  id: "nettokost",
  name: { nl: "nettokost", fr: "coût net", en: "net cost" },
  describe: {
    nl: "kost voor de werkgever, in euro, na verminderingen en premies",
    fr: "coût pour l’employeur, en euros, après réductions et primes",
    en: "the employer's cost, in euro, after reductions and premiums",
  },
});

/** The most months a cost is asked for at once. */
export const meesteMaanden = 120;
