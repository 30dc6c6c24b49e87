import { addDays, type Day } from "../../base/day.ts";
import { type Language, plain } from "../../base/text.ts";
import type { Parameter } from "../../engine/parameter.ts";
import { alsWoorden, type Gelezen } from "./lees.ts";
import { dagenVan, type Onderwerp } from "./onderwerp.ts";
import { onderwerpen } from "./onderwerpen/lijst.ts";
import { tijdvakken } from "./rij.ts";

/** A word as it is looked for: with its spaces, and in one piece. */
type Woord = { readonly los: string; readonly aaneen: string };
/** Every word of a topic, whatever its language. */
export const alleWoorden = ({ woorden }: Onderwerp): readonly string[] => Object.values(woorden).flat();

const woordenVan = new Map<Onderwerp, readonly Woord[]>(
  onderwerpen.map((onderwerp) => [
    onderwerp,
    alleWoorden(onderwerp).map((woord) => ({ los: alsWoorden(woord), aaneen: plain(woord) })),
  ]),
);

/** A long word of letters may be part of a longer one, or be cut by a space or a dash; others stand on their own. */
const isLang = /^[a-z]{7,}$/;

/** The longest word of a topic that stands in the text, or nothing. */
const raakt = (onderwerp: Onderwerp, { woorden, aaneen }: Gelezen): string =>
  (woordenVan.get(onderwerp) ?? []).reduce((longest, woord) => {
    const found = woorden.includes(woord.los) || (isLang.test(woord.aaneen) && aaneen.includes(woord.aaneen));
    return found && woord.aaneen.length > longest.length ? woord.aaneen : longest;
  }, "");

/** Whether a day is one of a topic: its own, its first, its last, or the first without it. */
const opDag = (onderwerp: Onderwerp, day: Day): boolean => {
  const [van, tot] = dagenVan(onderwerp);
  return [van, tot, tot && addDays(tot, 1)].includes(day);
};

/** Whether a day is one that a topic is about. */
const overDag = ({ dagen = [] }: Onderwerp, day: Day): boolean =>
  dagen.some(({ parameter, key }) =>
    tijdvakken(parameter, key).some(({ value, van, tot }) =>
      parameter.kind === "day" ? value === day : van === day || tot === day || tot === addDays(day, -1),
    ),
  );

/** The topics in a text: those with the longest word first, without what is part of it; then those of its days. */
export const onderwerpenIn = (gelezen: Gelezen): readonly Onderwerp[] => {
  const geraakt = onderwerpen
    .map((onderwerp) => ({ onderwerp, woord: raakt(onderwerp, gelezen) }))
    .filter(({ woord }) => woord !== "");
  const byWord = geraakt
    .filter(({ woord }) => !geraakt.some((other) => other.woord !== woord && other.woord.includes(woord)))
    .sort((one, other) => other.woord.length - one.woord.length)
    .map(({ onderwerp }) => onderwerp);
  const byDay = [overDag, opDag].flatMap((is) =>
    onderwerpen.filter((onderwerp) => gelezen.dagen.some((day) => is(onderwerp, day))),
  );
  return [...new Set([...byWord, ...byDay])];
};

/** Whether a number is part of a word by which one of these topics was found. */
export const inWoord = (getypt: string, found: readonly Onderwerp[]): boolean => {
  const los = alsWoorden(getypt);
  return found.some((onderwerp) => (woordenVan.get(onderwerp) ?? []).some((woord) => woord.los.includes(los)));
};

/** The topic that tells of a figure: the one whose days it gives, or else the first that names it. */
export const onderwerpVan = (parameter: Parameter): Onderwerp | null =>
  onderwerpen.find(({ tijd, nooit }) => tijd.parameter === parameter && nooit !== true) ??
  onderwerpen.find(({ cijfers = {} }) =>
    Object.values(cijfers).some((cijfer) => cijfer.parameter === parameter && cijfer.terloops !== true),
  ) ??
  null;

/** The terms of a language to suggest from: codes and short words would come near to anything. */
export const termen = (language: Language): readonly string[] => {
  const words = onderwerpen.flatMap(({ woorden }) => [...(woorden[language] ?? []), ...(woorden.alle ?? [])]);
  return [...new Set(words)].filter((word) => isLang.test(plain(word)));
};
