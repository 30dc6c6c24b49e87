import { type Day, daysPerWeek, sunday } from "../../base/day.ts";
import { perObject } from "../../base/per-object.ts";
import { type Entry, entryOn, type Parameter } from "../../engine/parameter.ts";
import type { Batch } from "../../roster/batch.ts";
import { isMeerderjarig } from "./leeftijd.ts";
import { peildag } from "./weekcontroles.ts";

/** A weekly timetable, or two that take turns, counted. */
export type Weken = {
  readonly letters: string;
  readonly weken: number;
  readonly werk: number;
  readonly les: number;
  /** The days of the fullest week. */
  readonly volste: number;
  readonly zondag: boolean;
};

const telling = (letters: string): Weken => {
  const weken = letters.length > daysPerWeek ? [letters.slice(0, daysPerWeek), letters.slice(daysPerWeek)] : [letters];
  const tel = (week: string, letter: string): number => [...week].filter((one) => one === letter).length;
  return {
    letters,
    weken: weken.length,
    werk: tel(letters, "W"),
    les: tel(letters, "L"),
    volste: Math.max(...weken.map((week) => tel(week, "W") + tel(week, "L"))),
    zondag: weken.some((week) => week[sunday] === "W"),
  };
};

/** The timetables of a column by the places of its words; each is counted once. */
const geteld = perObject((_words: readonly string[]): Weken[] => []);
export const wekenVan = (batch: Batch): readonly Weken[] => {
  const words = batch.words("weekrooster");
  const made = geteld(words);
  for (let place = made.length; place < words.length; place++) made.push(telling(words[place]));
  return made;
};

/** A figure for young workers as it holds for the learner of a row; null where he is of age, or nobody can tell. */
export const voorJongere = (batch: Batch) => {
  const { birth, quarter } = batch;
  const start = batch.values("start");
  return <V>(row: number, figure: Parameter<V>): { readonly entry: Entry<V>; readonly day: Day } | null => {
    if (Number.isNaN(birth[row] + start[row])) return null;
    const day = peildag(start[row], quarter[row]);
    const entry = entryOn(figure, day);
    return entry === null || isMeerderjarig(birth[row] as Day, day) ? null : { entry, day };
  };
};

/** What the checks of timetables stand on that are not about the age. */
export const decreet = {
  article: "decreet 10 juni 2016; decreet 25 maart 2022",
  source: "https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14994",
} as const;

/** The columns that tell whether a learner with a timetable is a young worker. */
export const jongere = [["geboortedatum", "insz"], "start", "weekrooster"] as const;
