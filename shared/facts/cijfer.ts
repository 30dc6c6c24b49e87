import { day, text } from "./field.ts";

export const cijferId = text({
  id: "id",
  name: { nl: "cijfer", fr: "chiffre", en: "figure" },
  describe: {
    nl: "id van het cijfer, bv. leervergoeding/ggmmi; van een tabel met de sleutel: leervergoeding/aandeel#3",
    fr: "id du chiffre, p. ex. leervergoeding/ggmmi ; d’un tableau avec la clé : leervergoeding/aandeel#3",
    en: "id of the figure, e.g. leervergoeding/ggmmi; of a table with its key: leervergoeding/aandeel#3",
  },
});

/** Of which kind it is depends on the figure. */
export const waarde = text({
  id: "waarde",
  name: { nl: "waarde", fr: "valeur", en: "value" },
  describe: {
    nl: "waarde in de eenheid van het cijfer; leeg als niemand ze kent",
    fr: "valeur dans l’unité du chiffre ; vide si personne ne la connaît",
    en: "value in the figure's unit; empty where nobody knows it",
  },
});

export const vanaf = day({
  id: "vanaf",
  name: { nl: "vanaf", fr: "à partir du", en: "from" },
  describe: { nl: "eerste dag", fr: "premier jour", en: "first day" },
});

export const totEnMet = day({
  id: "tot",
  name: { nl: "tot", fr: "jusqu’au", en: "until" },
  describe: {
    nl: "laatste dag; leeg zolang het cijfer loopt",
    fr: "dernier jour ; vide tant que le chiffre court",
    en: "last day; empty while the figure goes on",
  },
});

export const sleutel = text({
  id: "sleutel",
  name: { nl: "sleutel", fr: "clé", en: "key" },
  describe: { nl: "van een tabel: welke cel", fr: "d’un tableau : quelle case", en: "of a table: which cell" },
});

export const opmerking = text({
  id: "opmerking",
  name: { nl: "opmerking", fr: "remarque", en: "note" },
  describe: { nl: "wat een lezer moet weten", fr: "ce qu’un lecteur doit savoir", en: "what a reader must know" },
});

export const tijdlijn = text({
  id: "tijdlijn",
  name: { nl: "tijdlijn", fr: "historique", en: "timeline" },
  describe: {
    nl: "alle waarden van het cijfer",
    fr: "toutes les valeurs du chiffre",
    en: "all values of the figure",
  },
});

export const cijferNaam = text({
  id: "cijfer",
  name: { nl: "cijfer", fr: "chiffre", en: "figure" },
  describe: { nl: "wat niemand weet", fr: "ce que personne ne sait", en: "what nobody knows" },
});

export const openstaandeCijfers = text({
  id: "openstaand",
  name: { nl: "openstaand", fr: "en suspens", en: "open" },
  describe: {
    nl: "de cijfers die op die dag niemand kent",
    fr: "les chiffres que personne ne connaît ce jour-là",
    en: "the figures that nobody knows on that day",
  },
});
