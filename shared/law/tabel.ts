import { type Day, later } from "../base/day.ts";
import { fill, inEach, type Text } from "../base/text.ts";
import { firstDayOf, type Parameter } from "../engine/parameter.ts";
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

/**
 * The day on which a table looks at a figure: one that is not yet in force is looked at on its first day, so that it
 * leaves out its own row and not the whole table.
 */
export const opOfEersteDag = (parameter: Parameter, day: Day): Day => later(day, firstDayOf(parameter));

/** Words in every language with their places filled alike. */
export const ingevuld = (text: Text, words: Readonly<Record<string, string>>): Text =>
  inEach((language) => fill(text[language], words));
