import { text } from "./field.ts";

export const arbeidstijd = text({
  id: "arbeidstijd",
  name: { nl: "arbeidstijd", fr: "temps de travail", en: "working time" },
  describe: { nl: "grenzen van de arbeidstijd", fr: "limites du temps de travail", en: "limits of working time" },
});

export const regel = text({
  id: "regel",
  name: { nl: "regel", fr: "règle", en: "rule" },
  describe: { nl: "kenmerk van de regel", fr: "repère de la règle", en: "mark of the rule" },
});

/** Of which kind it is depends on the rule. */
export const grens = text({
  id: "grens",
  name: { nl: "grens", fr: "limite", en: "limit" },
  describe: {
    nl: "de grens, in de eenheid van de rij",
    fr: "la limite, dans l’unité de la ligne",
    en: "the limit, in the unit of the row",
  },
});

export const toelichting = text({
  id: "toelichting",
  name: { nl: "toelichting", fr: "explication", en: "explanation" },
  describe: { nl: "wat de grens betekent", fr: "ce que la limite signifie", en: "what the limit means" },
});
