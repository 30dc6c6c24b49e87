import type { Day } from "../../base/day.ts";
import { indexOn } from "../../base/timeline.ts";
import type { Parameter } from "../../engine/parameter.ts";

/** The nearest known values of a figure before and after a day on which it is unknown; there may be one, or none. */
export const buren = <V>(parameter: Parameter<V>, day: Day): readonly V[] => {
  const at = indexOn(parameter.days, day);
  const before = parameter.entries.slice(0, Math.max(at, 0)).findLast(({ value }) => value !== null);
  const after = parameter.entries.slice(at + 1).find(({ value }) => value !== null);
  return [before, after].flatMap((entry) => (entry === undefined || entry.value === null ? [] : [entry.value]));
};
