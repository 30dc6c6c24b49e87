import { count, yesNo } from "./field.ts";

export const tweedeGraad = yesNo({
  id: "tweedeGraad",
  name: { nl: "tweede graad", fr: "deuxième degré", en: "second grade" },
  describe: {
    nl: "heeft de lerende de tweede graad van het secundair onderwijs met succes beëindigd?",
    fr: "l’apprenant a-t-il terminé avec fruit le deuxième degré du secondaire ?",
    en: "has the learner successfully finished the second grade of secondary school?",
  },
});

export const alternerendeJaren = count({
  id: "alternerendeJaren",
  name: { nl: "alternerende jaren", fr: "années en alternance", en: "alternating years" },
  describe: {
    nl: "met succes beëindigde opleidingsjaren van alternerende opleidingen, ook van verschillende",
    fr: "années de formation en alternance terminées avec fruit, même de formations différentes",
    en: "successfully finished training years of alternating programmes, different ones included",
  },
  least: 0,
  most: 10,
});

export const derdeGraadJaar1 = yesNo({
  id: "derdeGraadJaar1",
  name: { nl: "derde graad jaar 1", fr: "troisième degré année 1", en: "third grade year 1" },
  describe: {
    nl: "heeft de lerende het eerste jaar van de derde graad met succes beëindigd?",
    fr: "l’apprenant a-t-il terminé avec fruit la première année du troisième degré ?",
    en: "has the learner successfully finished the first year of the third grade?",
  },
});

export const kwalificatiefaseOV3 = yesNo({
  id: "kwalificatiefaseOV3",
  name: { nl: "kwalificatiefase OV3", fr: "phase de qualification OV3", en: "qualification phase OV3" },
  describe: {
    nl: "heeft de lerende de kwalificatiefase van het buitengewoon onderwijs OV3 met succes beëindigd?",
    fr: "l’apprenant a-t-il terminé avec fruit la phase de qualification de l’enseignement spécial OV3 ?",
    en: "has the learner successfully finished the qualification phase of special education OV3?",
  },
});
