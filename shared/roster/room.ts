/**
 * Columns that are reckoned from a batch and forgotten with it. They are made once for a roster and used again for each
 * of its batches, as making them anew would keep the collector of memory busy all the time.
 */
export type Room = {
  /** Numbers, all NaN. */
  readonly numbers: () => Float64Array;
  /** Small codes, all 0. */
  readonly codes: () => Uint8Array;
  /** Takes all back, for the next batch. */
  readonly clear: () => void;
};

export const makeRoom = (rows: number): Room => {
  const numbers: Float64Array[] = [];
  const codes: Uint8Array[] = [];
  let usedNumbers = 0;
  let usedCodes = 0;
  return {
    numbers: () => {
      if (usedNumbers === numbers.length) numbers.push(new Float64Array(rows));
      return numbers[usedNumbers++].fill(Number.NaN);
    },
    codes: () => {
      if (usedCodes === codes.length) codes.push(new Uint8Array(rows));
      return codes[usedCodes++].fill(0);
    },
    clear: () => {
      usedNumbers = 0;
      usedCodes = 0;
    },
  };
};
