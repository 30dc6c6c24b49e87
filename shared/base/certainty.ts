/** How sure an answer is, from sure to not at all. The last three give no result. */
export const certainties = ["published", "derived", "assumed", "unknown", "notInForce", "notApplicable"] as const;
export type Certainty = (typeof certainties)[number];

/** The certainty a dated figure may carry. */
export type FigureCertainty = "published" | "derived" | "assumed";

/** The weaker of two certainties. */
export const weaker = <T extends Certainty>(one: T, other: T): T =>
  certainties.indexOf(one) >= certainties.indexOf(other) ? one : other;
