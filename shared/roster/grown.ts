import { hashNumber } from "../base/hash.ts";

/** Numbers of a column, NaN where there is none; small ones take half the room. */
export type Numbers = Float64Array | Float32Array;

/** A column of numbers that grows by one at a time. */
export type Grown = {
  readonly push: (value: number) => void;
  /** Adds the first so many of some values. */
  readonly append: (values: ArrayLike<number>, many: number) => void;
  /** The numbers so far; valid until the next one is added. */
  readonly values: () => Numbers;
};

const firstRoom = 1024;

/** `small`: whole numbers below 2^24, as days, rows and codes are. */
export const makeGrown = (size: "small" | "any"): Grown => {
  const make = (length: number): Numbers => (size === "small" ? new Float32Array(length) : new Float64Array(length));
  let values = make(firstRoom);
  let count = 0;
  const room = (more: number): void => {
    if (count + more <= values.length) return;
    // A half more: doubling a large column would hold three times its room for a while.
    const larger = make(values.length + (values.length >> 1) + more);
    larger.set(values);
    values = larger;
  };
  return {
    push: (value) => {
      room(1);
      values[count++] = value;
    },
    append: (more, many) => {
      room(many);
      for (let place = 0; place < many; place++) values[count++] = more[place];
    },
    values: () => values.subarray(0, count),
  };
};

/** Entries by what they share: the entries of a group, in the order of the roster. */
export type Groups = {
  readonly count: number;
  readonly of: (group: number) => Int32Array;
  /** Calls for each group of more than one entry, which is where rows can go together. */
  readonly eachLarge: (visit: (entries: Int32Array) => void) => void;
};

/** Entries by a small whole number each; those that have none (below 0) are in no group. */
export const groupsBy = (keys: ArrayLike<number>, count: number): Groups => {
  const starts = new Int32Array(count + 1);
  for (let entry = 0; entry < keys.length; entry++) if (keys[entry] >= 0) starts[keys[entry] + 1]++;
  for (let group = 0; group < count; group++) starts[group + 1] += starts[group];
  const next = starts.slice();
  const entries = new Int32Array(starts[count]);
  for (let entry = 0; entry < keys.length; entry++) if (keys[entry] >= 0) entries[next[keys[entry]]++] = entry;
  const of = (group: number): Int32Array => entries.subarray(starts[group], starts[group + 1]);
  return {
    count,
    of,
    eachLarge: (visit) => {
      for (let group = 0; group < count; group++) if (starts[group + 1] - starts[group] > 1) visit(of(group));
    },
  };
};

/** Numbers that were met before, each with a place of its own: 0, 1, 2 … in the order in which they came. */
export const makePlaces = () => {
  let slots = new Int32Array(firstRoom).fill(-1);
  let numbers = new Float64Array(firstRoom / 2);
  let count = 0;
  const slotOf = (number: number): number => {
    let slot = hashNumber(number) & (slots.length - 1);
    while (slots[slot] >= 0 && numbers[slots[slot]] !== number) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  return {
    of: (number: number): number => {
      const slot = slotOf(number);
      if (slots[slot] >= 0) return slots[slot];
      if (count === numbers.length) {
        const larger = new Float64Array(2 * numbers.length);
        larger.set(numbers);
        numbers = larger;
        slots = new Int32Array(2 * slots.length).fill(-1);
        for (let place = 0; place < count; place++) slots[slotOf(numbers[place])] = place;
      }
      numbers[count] = number;
      slots[slotOf(number)] = count;
      return count++;
    },
    get count() {
      return count;
    },
  };
};
