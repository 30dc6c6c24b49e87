import { certainties, certaintyWords } from "../base/certainty.ts";
import { choice, text } from "./field.ts";

/** Columns that tables of law share: where a row stands, and how sure it is. */
export const artikel = text({
  id: "artikel",
  name: { nl: "artikel", fr: "article", en: "article" },
  describe: { nl: "artikel van de wet", fr: "article de la loi", en: "article of the law" },
});

export const bron = text({
  id: "bron",
  name: { nl: "bron", fr: "source", en: "source" },
  describe: { nl: "waar het staat", fr: "où cela figure", en: "where it stands" },
});

export const zekerheid = choice({
  id: "zekerheid",
  name: { nl: "zekerheid", fr: "certitude", en: "certainty" },
  describe: { nl: "hoe zeker de rij is", fr: "à quel point la ligne est sûre", en: "how sure the row is" },
  choices: certainties.map((code) => ({ code, name: certaintyWords[code] })),
  byName: true,
});
