import {
  addDays,
  addMonths,
  clockText,
  type Day,
  dayInYear,
  dayOfText,
  isoOf,
  minutesOfClock,
} from "../../shared/base/day.ts";
import {
  type ParameterFile,
  type Unit,
  units,
  type Written,
  type WrittenEntry,
} from "../../shared/engine/parameter.ts";
import { checkParameterFile } from "../../shared/engine/strict.ts";

/** A parameter file with one thing changed in it. */
export type Mutant = {
  /** The place of the entry that was changed, and of a changed value of a table its cell. */
  readonly entry: number;
  readonly cell: string | null;
  readonly what: "value" | "from" | "until" | "unknown";
  /** What was changed, as a reader of a report and the list of equivalent ones name it: `value 3450 +1`. */
  readonly change: string;
  readonly file: ParameterFile;
};
/** A change that cannot be made, and why. */
export type Skipped = { readonly reason: string };

const ups = [1, -1] as const;
/** A year without a 29 February, as days of every year have none. */
const commonYear = 2001;
const signed = (step: number): string => (step > 0 ? `+${step}` : `${step}`);

/** So many parts of one unit does a written number have. */
const partsOf = (unit: Unit): number =>
  ({ euro: 100, share: 100, hours: 100, factor: 10_000 })[units[unit] as "euro"] ?? 1;

/** A written value by its smallest unit more and less; what can only be otherwise is made otherwise. */
const changed = (unit: Unit, value: Written): readonly (readonly [string, Written])[] => {
  const kind = units[unit];
  if (kind === "yesNo") return [["flipped", !value]];
  if (unit === "monthDay")
    return ups.map((step) => [
      signed(step),
      isoOf(addDays(dayInYear(String(value), commonYear) as Day, step)).slice(5),
    ]);
  if (kind === "text") return [["another word", `${value}-anders`]];
  if (kind === "day") return ups.map((step) => [signed(step), isoOf(addDays(dayOfText(String(value)) as Day, step))]);
  if (kind === "time") return ups.map((step) => [signed(step), clockText((minutesOfClock(String(value)) ?? 0) + step)]);
  const parts = partsOf(unit);
  return ups.map((step) => [signed(step / parts), (Math.round(Number(value) * parts) + step) / parts]);
};

/** Months of a period that figures may be given for; a figure of days has none. */
const monthsOf = { month: 1, quarter: 3, schoolYear: 12, year: 12 } as const;

/** A first day one day or one period earlier or later. */
const moved = (file: ParameterFile, day: Day, step: number): Day =>
  file.per === undefined ? addDays(day, step) : addMonths(day, step * monthsOf[file.per]);
const movedFrom = (file: ParameterFile, from: string, step: number): string =>
  isoOf(moved(file, dayOfText(from) as Day, step));
const movedUntil = (file: ParameterFile, until: string, step: number): string =>
  isoOf(addDays(moved(file, addDays(dayOfText(until) as Day, 1), step), -1));

/** Every single change of a file, possible or not. */
export const mutantsOf = (file: ParameterFile): readonly (Mutant | Skipped)[] => {
  const unit = file.unit as Unit;
  const period = file.per ?? "day";
  return file.values.flatMap((entry, place): readonly (Mutant | Skipped)[] => {
    const { value, from, until } = entry;
    const made = (what: Mutant["what"], change: string, other: Partial<WrittenEntry>, cell: string | null = null) => {
      const { unknown, ...rest } = entry;
      const kept = other.value === undefined || unknown === undefined ? entry : rest;
      const values = file.values.map((one, index) => (index === place ? { ...kept, ...other } : one));
      return valid({ entry: place, cell, what, change, file: { ...file, values } });
    };
    const day = (
      name: "from" | "until",
      typed: string,
      to: (file: ParameterFile, typed: string, step: number) => string,
    ) => ups.map((step) => made(name, `${name} ${signed(step)} ${period}`, { [name]: to(file, typed, step) }));
    const days = [...day("from", from, movedFrom), ...(until === undefined ? [] : day("until", until, movedUntil))];
    if (value === undefined) {
      const before = file.values.slice(0, place).findLast((one) => one.value !== undefined);
      const known =
        before === undefined
          ? { reason: "nothing was known before an unknown entry" }
          : made("unknown", "unknown: the value before it", { value: before.value, certainty: before.certainty });
      return [known, ...days];
    }
    if (typeof value !== "object")
      return [
        ...changed(unit, value).map(([step, to]) => made("value", `value ${value} ${step}`, { value: to })),
        ...days,
      ];
    const cells = Object.entries(value).flatMap(([key, cell]) =>
      changed(unit, cell).map(([step, to]) =>
        made("value", `value ${key}: ${cell} ${step}`, { value: { ...value, [key]: to } }, key),
      ),
    );
    return [...cells, ...days];
  });
};

/** A mutant that the strict loader takes, or why it does not. */
const valid = (mutant: Mutant): Mutant | Skipped => {
  const { faults } = checkParameterFile(mutant.file);
  return faults.length === 0
    ? mutant
    : { reason: `the strict loader refuses it: ${faults[0].replace(/^[\w. ]+: /, "")}` };
};
