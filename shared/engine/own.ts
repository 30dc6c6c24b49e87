import { crash } from "../base/crash.ts";
import { addDays, type Day, dayOfText } from "../base/day.ts";
import { type Entry, entryOf, lastDayOfEntry, type Parameter, type Written } from "./parameter.ts";

/** A figure of an organisation's own: it fills a stretch of days on which the law's figure is unknown. */
export type OwnEntry = {
  readonly from: string;
  readonly until?: string;
  readonly value: Written | Readonly<Record<string, Written>>;
  readonly article?: string;
  readonly source: string;
};
/** A local parameter file: whose figures they are, and the figures by the id that the law gives them. */
export type OwnFile = {
  readonly organisatie: string;
  readonly cijfers: readonly { readonly id: string; readonly values: readonly OwnEntry[] }[];
};

/** A stretch of days; `to` is null where it has no end. */
export type Stretch = { readonly from: Day; readonly to: Day | null };

/** The days on which a figure of the law is unknown. */
export const gapsOf = (parameter: Parameter): readonly Stretch[] =>
  parameter.entries.flatMap(({ from, value }, place) =>
    value === null ? [{ from, to: lastDayOfEntry(parameter, place) }] : [],
  );

const dayOrCrash = (typed: string): Day => dayOfText(typed) ?? crash(`${typed} is no day`);

/** The days an own figure holds: to its own end, or to the end of the gap it begins in. Null outside every gap. */
export const stretchOf = (parameter: Parameter, { from, until }: OwnEntry): Stretch | null => {
  const first = dayOrCrash(from);
  const gap = gapsOf(parameter).find((one) => first >= one.from && (one.to === null || first <= one.to));
  if (!gap) return null;
  const last = until === undefined ? gap.to : dayOrCrash(until);
  const fits = last === null || (last >= first && (gap.to === null || last <= gap.to));
  return fits ? { from: first, to: last } : null;
};

/** The entry that fills a gap, with what is left of the gap before and after it. */
const filled = (parameter: Parameter, written: OwnEntry, organisation: string): readonly Entry[] => {
  const stretch = stretchOf(parameter, written) ?? crash(`${parameter.id}: ${written.from} lies in no gap`);
  const own: Entry = {
    ...entryOf(parameter, { ...written, certainty: "assumed" }, organisation),
    until: stretch.to,
  };
  return parameter.entries.flatMap((entry, place) => {
    const to = lastDayOfEntry(parameter, place);
    if (entry.value !== null || stretch.from < entry.from || (to !== null && stretch.from > to)) return [entry];
    const before: readonly Entry[] = stretch.from > entry.from ? [{ ...entry, until: addDays(stretch.from, -1) }] : [];
    const after: readonly Entry[] =
      stretch.to !== null && (to === null || stretch.to < to)
        ? [{ ...entry, from: addDays(stretch.to, 1), until: to }]
        : [];
    return [...before, own, ...after];
  });
};

type Content = { days: Int32Array; entries: readonly Entry[] };

/** Gives a figure other entries, where it stands; the answer puts the old ones back. */
const swapEntries = (parameter: Parameter, entries: readonly Entry[]): (() => void) => {
  const live = parameter as unknown as Content;
  const { days: oldDays, entries: oldEntries } = live;
  live.days = Int32Array.from(entries, ({ from }) => from);
  live.entries = entries;
  return () => {
    live.days = oldDays;
    live.entries = oldEntries;
  };
};

/**
 * Fills gaps of the law with figures of an organisation's own, until the answer is called. The law's own figures stay:
 * an own figure fills what is unknown and replaces nothing. The file must have been checked before.
 */
export const adopt = (parameters: readonly Parameter[], file: OwnFile): (() => void) => {
  const undo: (() => void)[] = [];
  for (const { id, values } of file.cijfers) {
    const parameter = parameters.find((one) => one.id === id) ?? crash(`${id} is no figure of the law`);
    for (const written of values) undo.push(swapEntries(parameter, filled(parameter, written, file.organisatie)));
  }
  return () => {
    for (const back of undo.reverse()) back();
  };
};
