import { addDays, type Day } from "../base/day.ts";
import type { Entry, Parameter } from "../engine/parameter.ts";

/** A turn in the history of a figure: what held the day before, and what holds from a day; null where nothing does. */
export type Turn = {
  readonly parameter: Parameter;
  readonly from: Day;
  readonly before: Entry | null;
  readonly after: Entry | null;
};

/** The first day on which an entry that ends is no longer in force. */
const dayAfter = ({ until }: Entry): Day | null => (until === null ? null : addDays(until, 1));

/** Every turn of a figure: each entry that begins, and each end after which nothing begins at once. */
const turnsIn = (parameter: Parameter): readonly Turn[] =>
  parameter.entries.flatMap((entry, place): readonly Turn[] => {
    const last = parameter.entries[place - 1] as Entry | undefined;
    const next = parameter.entries[place + 1] as Entry | undefined;
    const lasted = last !== undefined && (last.until === null || dayAfter(last) === entry.from);
    const begins: Turn = { parameter, from: entry.from, before: lasted ? last : null, after: entry };
    const end = dayAfter(entry);
    return end === null || next?.from === end
      ? [begins]
      : [begins, { parameter, from: end, before: entry, after: null }];
  });

/** All turns of all figures, newest first; those of one day in the order of their figures' ids. */
export const turnsOf = (parameters: readonly Parameter[]): readonly Turn[] =>
  parameters
    .flatMap(turnsIn)
    .sort((one, other) => other.from - one.from || one.parameter.id.localeCompare(other.parameter.id));
