/** Amounts added up by group: what is known of each, and how many parts are not. */
export type Sums = {
  /** Adds to an amount of a group; NaN is a part that nobody knows. */
  readonly add: (group: number, amount: number, value: number) => void;
  /** Puts another value in the place of one that was added. */
  readonly replace: (group: number, amount: number, before: number, after: number) => void;
  readonly known: (group: number, amount: number) => number;
  readonly isWhole: (group: number, amount: number) => boolean;
};

const firstGroups = 16;

export const makeSums = (amounts: number): Sums => {
  let known = new Float64Array(firstGroups * amounts);
  let open = new Int32Array(firstGroups * amounts);
  const sums: Sums = {
    add: (group, amount, value) => {
      const at = group * amounts + amount;
      while (at >= known.length) {
        const largerKnown = new Float64Array(2 * known.length);
        largerKnown.set(known);
        known = largerKnown;
        const largerOpen = new Int32Array(2 * open.length);
        largerOpen.set(open);
        open = largerOpen;
      }
      if (Number.isNaN(value)) open[at]++;
      else known[at] += value;
    },
    replace: (group, amount, before, after) => {
      if (Number.isNaN(before)) open[group * amounts + amount]--;
      else known[group * amounts + amount] -= before;
      sums.add(group, amount, after);
    },
    known: (group, amount) => known[group * amounts + amount] ?? 0,
    isWhole: (group, amount) => (open[group * amounts + amount] ?? 0) === 0,
  };
  return sums;
};
