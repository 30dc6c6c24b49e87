import type { Text } from "./text.ts";

/** How sure an answer is, from sure to not at all. The last three give no result. */
export const certainties = ["published", "derived", "assumed", "unknown", "notInForce", "notApplicable"] as const;
export type Certainty = (typeof certainties)[number];

/** The certainty a dated figure may carry. */
export type FigureCertainty = "published" | "derived" | "assumed";

const ranks = Object.fromEntries(certainties.map((one, rank) => [one, rank])) as Readonly<Record<Certainty, number>>;

/** The weaker of two certainties. */
export const weaker = <T extends Certainty>(one: T, other: T): T => (ranks[one] >= ranks[other] ? one : other);

/** The weakest certainty among answers, rows or months; without any, or with none as weak, the one to begin with. */
export const weakestOf = (
  sure: readonly { readonly certainty: Certainty }[],
  least: Certainty = "published",
): Certainty => sure.reduce((weakest, { certainty }) => weaker(weakest, certainty), least);

/** How sure, in words. */
export const certaintyWords = {
  published: { nl: "bekendgemaakt", fr: "publié", en: "published" },
  derived: { nl: "afgeleid", fr: "déduit", en: "derived" },
  assumed: { nl: "aangenomen", fr: "supposé", en: "assumed" },
  unknown: { nl: "onbekend", fr: "inconnu", en: "unknown" },
  notInForce: { nl: "niet van kracht", fr: "pas en vigueur", en: "not in force" },
  notApplicable: { nl: "niet van toepassing", fr: "sans objet", en: "not applicable" },
} as const satisfies Record<Certainty, Text>;
