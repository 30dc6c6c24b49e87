import { type Certainty, weaker } from "../base/certainty.ts";
import { type Day, later } from "../base/day.ts";
import { fill, type Text } from "../base/text.ts";
import { type Entry, firstDayOf, isPastCheck, type Parameter } from "../engine/parameter.ts";
import { unitWords } from "../engine/unit-words.ts";
import { choice } from "../facts/field.ts";

/** The column of a table that tells in which unit a figure of it is. */
export const eenheidKolom = (describe: Text) =>
  choice({
    id: "eenheid",
    name: { nl: "eenheid", fr: "unité", en: "unit" },
    describe,
    choices: Object.entries(unitWords).map(([code, name]) => ({ code, name })),
    byName: true,
  });

/** How sure a figure is on a day, as a row of a table tells it. */
export const zekerheidOp = ({ parameter, certainty }: Entry, day: Day): Certainty =>
  isPastCheck(parameter, day) ? weaker<Certainty>(certainty, "assumed") : certainty;

/**
 * The day on which a table looks at a figure: one that is not yet in force is looked at on its first day, so that it
 * leaves out its own row and not the whole table.
 */
export const opOfEersteDag = (parameter: Parameter, day: Day): Day => later(day, firstDayOf(parameter));

/** Words in every language with their places filled alike. */
export const ingevuld = ({ nl, fr, en }: Text, words: Readonly<Record<string, string>>): Text => ({
  nl: fill(nl, words),
  fr: fill(fr, words),
  en: fill(en, words),
});
