import { type Day, isoOf } from "../base/day.ts";
import type { Language } from "../base/text.ts";
import { certaintyOn, type Entry, entryOn, type Parameter } from "../engine/parameter.ts";
import { type Plain, plainFigure } from "./format.ts";
import { turnsOf } from "./turns.ts";

/** A dated value of a figure, for a machine. */
export type FigureEntry = {
  readonly from: string;
  readonly until: string | null;
  readonly value: Plain | Readonly<Record<string, Plain>>;
  readonly unknown: boolean;
  readonly article: string;
  readonly source: string;
  readonly certainty: string;
  readonly note: string | null;
  /** The organisation whose own figure it is; null for the law's. */
  readonly own: string | null;
};
export type Figure = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly checkedOn: string;
  readonly values: readonly FigureEntry[];
};

const entryOf = ({ parameter, ...entry }: Entry, language: Language): FigureEntry => ({
  from: isoOf(entry.from),
  until: entry.until === null ? null : isoOf(entry.until),
  value: entry.value === null ? null : plainFigure(parameter.kind, entry.value),
  unknown: entry.value === null,
  article: entry.article,
  source: entry.source,
  certainty: entry.certainty,
  note: entry.note?.[language] ?? null,
  own: entry.own,
});

/** A figure with its whole history. */
export const figureOf = (parameter: Parameter, language: Language): Figure => ({
  id: parameter.id,
  name: parameter.name[language],
  unit: parameter.unit,
  checkedOn: isoOf(parameter.checkedOn),
  values: parameter.entries.map((entry) => entryOf(entry, language)),
});

/** A figure on a day: its entry, with the certainty it has on that day; null when it is not in force. */
export const figureOn = (parameter: Parameter, day: Day, language: Language): FigureEntry | null => {
  const entry = entryOn(parameter, day);
  if (entry === null) return null;
  return { ...entryOf(entry, language), certainty: certaintyOn(entry, day) };
};

/** A change of a figure: from which day, from what to what. */
export type Change = FigureEntry & {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly before: FigureEntry["value"];
};

/** A figure from the day after its end: nothing is in force, and what ended says where that is written. */
const ended = (before: Entry, from: Day, language: Language): FigureEntry => ({
  ...entryOf(before, language),
  from: isoOf(from),
  until: null,
  value: null,
  unknown: false,
  certainty: "notInForce",
  note: null,
});

/** All changes of all figures, newest first, ends included; figures of one day in the order of their ids. */
export const changesOf = (parameters: readonly Parameter[], language: Language): readonly Change[] =>
  turnsOf(parameters).map(({ parameter: { id, name, unit, kind }, from, before, after }) => ({
    ...{ id, name: name[language], unit },
    before: before === null || before.value === null ? null : plainFigure(kind, before.value),
    ...(after === null ? ended(before as Entry, from, language) : entryOf(after, language)),
  }));
