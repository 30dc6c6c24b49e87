import { type Certainty, weakestOf } from "../../../base/certainty.ts";
import { inEach, type Text } from "../../../base/text.ts";
import type { Answer } from "../../../engine/answer.ts";

/** How sure several answers are together, what they miss and what they assume. */
export type Oordeel = {
  readonly zekerheid: Certainty;
  readonly ontbreekt: readonly Text[];
  readonly aannames: readonly Text[];
};

/** What is said without asking a rule. */
export const oordeel = (zekerheid: Certainty, ...ontbreekt: readonly Text[]): Oordeel => ({
  zekerheid,
  ontbreekt,
  aannames: [],
});

/** Figures of the law that an answer misses, also in the answers that it is made of. */
const ontbreektAan = ({ problem, decision }: Answer): readonly Text[] => [
  ...(problem?.code === "unknown" && problem.figure ? [problem.figure] : []),
  ...(decision?.missing ?? []),
  ...(decision?.parts ?? []).flatMap(ontbreektAan),
];
const aannamesVan = ({ decision }: Answer): readonly Text[] => [
  ...(decision?.assumptions ?? []),
  ...(decision?.parts ?? []).flatMap(aannamesVan),
];

const bare = new WeakMap<Text, Text>();
/** Words without the place of a figure that only an answer can fill: `basic contribution ({basisbijdrage})`. */
export const zonderPlaats = (text: Text): Text => {
  const known = bare.get(text);
  if (known !== undefined) return known;
  const made = inEach((language) => text[language].replace(/ \(\{\w+\}\)/g, ""));
  bare.set(text, made);
  return made;
};

const elkEens = (texts: readonly Text[]): readonly Text[] => [
  ...new Map(texts.map((text) => [text.nl, text])).values(),
];

/** What answers come to together; those that do not apply make nothing less sure. */
export const oordeelVan = (answers: readonly Answer[]): Oordeel => ({
  zekerheid: weakestOf(answers.filter(({ certainty }) => certainty !== "notApplicable")),
  ontbreekt: elkEens(answers.flatMap(ontbreektAan)),
  aannames: elkEens(answers.flatMap(aannamesVan).map(zonderPlaats)),
});
