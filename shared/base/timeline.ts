import type { Day } from "./day.ts";

/** Days in rising order: the index of the last one that is not after `day`, or -1 before the first. */
export const indexOn = (days: Int32Array, day: Day): number => {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
