import type { Entry, Parameter, ParameterFile } from "../../shared/engine/parameter.ts";
import { compiled, put } from "./figures.ts";

/** What is looked at in a figure: the place of an entry, and of a table the cell. */
export const spot = (entry: number, cell: string | null): string => (cell === null ? `${entry}` : `${entry} ${cell}`);

/** What one run looked at: of each figure the spots, their entries, and whether it was asked for a day. */
export type Looked = { readonly spots: Set<string>; readonly entries: Set<number>; onADay: boolean };

export type Recorder = {
  /** Runs something, and tells what it looked at. */
  readonly watch: (act: () => void) => ReadonlyMap<Parameter, Looked>;
  /** Takes the recorder out of the figures. */
  readonly stop: () => void;
};

/** A table that tells which of its cells are looked at. */
const watchedTable = (table: object, look: (cell: string) => void): object =>
  new Proxy(table, {
    get: (target, cell) => {
      if (typeof cell === "string") look(cell);
      return Reflect.get(target, cell);
    },
  });

/** Puts a recorder in every live figure. */
export const recorderIn = (figures: ReadonlyMap<Parameter, ParameterFile>): Recorder => {
  let all = new Map<Parameter, Looked>();
  const lookAt = (live: Parameter): Looked => {
    const known = all.get(live) ?? { spots: new Set<string>(), entries: new Set<number>(), onADay: false };
    all.set(live, known);
    return known;
  };
  const watched = (live: Parameter, entry: Entry, place: number): Entry => {
    const { value, ...rest } = entry;
    const table =
      typeof value === "object" && value !== null
        ? watchedTable(value, (cell) => lookAt(live).spots.add(spot(place, cell)))
        : null;
    return Object.defineProperty({ ...rest, parameter: live }, "value", {
      enumerable: true,
      get: () => {
        const looked = lookAt(live);
        looked.entries.add(place);
        if (table === null) looked.spots.add(spot(place, null));
        return table ?? value;
      },
    }) as Entry;
  };
  const place = (live: Parameter, file: ParameterFile): void => {
    const { days, entries } = compiled(file);
    const own = entries.map((entry, index) => watched(live, entry, index));
    Object.defineProperties(live, {
      days: {
        configurable: true,
        enumerable: true,
        get: () => {
          lookAt(live).onADay = true;
          return days;
        },
      },
      entries: {
        configurable: true,
        enumerable: true,
        get: () => {
          lookAt(live);
          return own;
        },
      },
    });
  };
  for (const [live, file] of figures) place(live, file);
  return {
    watch: (act) => {
      // Fresh values for what was looked at before, so that a memory that goes by object hides nothing.
      for (const live of all.keys()) place(live, figures.get(live) as ParameterFile);
      all = new Map();
      act();
      return all;
    },
    stop: () => {
      for (const [live, file] of figures) put(live, compiled(file));
    },
  };
};
