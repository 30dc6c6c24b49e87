import { type Certainty, type FigureCertainty, weaker } from "../base/certainty.ts";
import { crash } from "../base/crash.ts";
import { addDays, type Day, dayOfText, minutesOfClock } from "../base/day.ts";
import { type Cents, type Factor, factorOf, type Hundredths, hundredthsOf, type Share } from "../base/money.ts";
import type { Language, Text } from "../base/text.ts";
import { indexOn } from "../base/timeline.ts";
import type { Kind } from "../facts/field.ts";

/** What a parameter file's numbers are, and how the kernel holds them. */
export const units = {
  "EUR/month": "euro",
  "EUR/hour": "euro",
  "EUR/quarter": "euro",
  "EUR/year": "euro",
  EUR: "euro",
  "%": "share",
  factor: "factor",
  days: "count",
  months: "count",
  quarters: "count",
  years: "count",
  weeks: "count",
  persons: "count",
  minutes: "count",
  "hours/year": "hours",
  "hours/week": "hours",
  "hours/day": "hours",
  hours: "hours",
  clock: "time",
  times: "count",
  level: "count",
  day: "day",
  yesNo: "yesNo",
  /** A day of every year, as 11-01 for 1 November. */
  monthDay: "text",
  word: "text",
} as const satisfies Record<string, Kind>;
export type Unit = keyof typeof units;

/** One value as the law writes it; a table has a value for each of its keys. */
export type Written = number | string | boolean;
export type WrittenEntry = {
  readonly from: string;
  readonly until?: string;
  readonly value?: Written | Readonly<Record<string, Written>>;
  readonly unknown?: boolean;
  readonly article?: string;
  readonly source: string;
  readonly certainty?: string;
  readonly note?: Text;
};
export type ParameterFile = {
  readonly id: string;
  readonly name: Text;
  readonly unit: string;
  readonly checkedOn: string;
  /** A figure that is only ever asked for a whole month, quarter, school year or year begins and ends with one. */
  readonly per?: "month" | "quarter" | "schoolYear" | "year";
  readonly keys?: readonly string[];
  /** How a reader calls the keys of a table, where they are no codes that he knows. */
  readonly keyNames?: Readonly<Record<string, Text>>;
  readonly values: readonly WrittenEntry[];
};

/** A figure in force from a day; `value` is null where nobody knows it. */
export type Entry<V = unknown> = {
  readonly parameter: Parameter<V>;
  readonly from: Day;
  readonly until: Day | null;
  readonly value: V | null;
  readonly article: string;
  readonly source: string;
  readonly certainty: FigureCertainty | "unknown";
  readonly note: Text | null;
  /** The organisation that filled a gap with a figure of its own; null for the law's own entries. */
  readonly own: string | null;
};

/** A dated figure of the law, or a dated table of figures. */
export type Parameter<V = unknown> = {
  readonly id: string;
  readonly name: Text;
  readonly unit: Unit;
  readonly kind: Kind;
  readonly keys: readonly string[] | null;
  readonly keyNames: Readonly<Record<string, Text>> | null;
  readonly per: ParameterFile["per"] | null;
  readonly checkedOn: Day;
  readonly days: Int32Array;
  readonly entries: readonly Entry<V>[];
};

const dayOrCrash = (typed: string, id: string): Day => dayOfText(typed) ?? crash(`${id}: "${typed}" is no day`);

const compileValue = (kind: Kind, value: Written, id: string): number | string | boolean => {
  if (kind === "day") return dayOrCrash(String(value), id);
  if (kind === "yesNo") return typeof value === "boolean" ? value : crash(`${id}: yes or no expected`);
  if (kind === "text") return String(value);
  if (kind === "time") return minutesOfClock(String(value)) ?? crash(`${id}: "${value}" is no time of day`);
  if (typeof value !== "number") return crash(`${id}: a number expected`);
  if (kind === "count") return Number.isInteger(value) ? value : crash(`${id}: ${value} is no whole number`);
  if (kind === "factor") return factorOf(value) ?? crash(`${id}: ${value} is finer than its unit`);
  return hundredthsOf(value) ?? crash(`${id}: ${value} is finer than its unit`);
};

/** An entry as the kernel holds it. */
export const entryOf = (parameter: Parameter, written: WrittenEntry, own: string | null = null): Entry => {
  const { id, kind } = parameter;
  const { value } = written;
  const compiled =
    value === undefined
      ? null
      : typeof value === "object"
        ? Object.fromEntries(Object.entries(value).map(([key, cell]) => [key, compileValue(kind, cell, id)]))
        : compileValue(kind, value, id);
  return {
    parameter,
    from: dayOrCrash(written.from, id),
    until: written.until === undefined ? null : dayOrCrash(written.until, id),
    value: compiled,
    article: written.article ?? "",
    source: written.source,
    certainty: value === undefined ? "unknown" : (written.certainty as FigureCertainty),
    note: written.note ?? null,
    own,
  };
};

/** A key of a table as a reader calls it; one without a name is a code that he knows. */
export const keyName = ({ keyNames }: Parameter, key: string, language: Language): string =>
  keyNames?.[key]?.[language] ?? key;

const compile = <V>(file: ParameterFile): Parameter<V> => {
  const unit = file.unit as Unit;
  const kind: Kind = units[unit] ?? crash(`${file.id}: unknown unit ${file.unit}`);
  const parameter = {
    id: file.id,
    name: file.name,
    unit,
    kind,
    keys: file.keys ?? null,
    keyNames: file.keyNames ?? null,
    per: file.per ?? null,
    checkedOn: dayOrCrash(file.checkedOn, file.id),
    days: Int32Array.from(file.values, ({ from }) => dayOrCrash(from, file.id)),
    entries: [] as Entry<V>[],
  };
  for (const written of file.values) parameter.entries.push(entryOf(parameter, written) as Entry<V>);
  return parameter;
};

/** Figures by unit. A file whose unit is another than asked crashes at load. */
const typed =
  <V>(...allowed: readonly Unit[]) =>
  (file: ParameterFile): Parameter<V> =>
    allowed.includes(file.unit as Unit) ? compile<V>(file) : crash(`${file.id}: unit ${file.unit} not expected`);

const money = ["EUR", "EUR/month", "EUR/hour", "EUR/quarter", "EUR/year"] as const;
const counted = ["days", "months", "quarters", "years", "weeks", "persons", "minutes", "times", "level"] as const;
const timed = ["hours", "hours/day", "hours/week", "hours/year"] as const;

export const amount = typed<Cents>(...money);
export const amounts = typed<Readonly<Record<string, Cents>>>(...money);
export const share = typed<Share>("%");
export const shares = typed<Readonly<Record<string, Share>>>("%");
export const factor = typed<Factor>("factor");
export const factors = typed<Readonly<Record<string, Factor>>>("factor");
export const term = typed<number>(...counted);
export const terms = typed<Readonly<Record<string, number>>>(...counted);
export const hoursLimit = typed<Hundredths>(...timed);
export const hoursLimits = typed<Readonly<Record<string, Hundredths>>>(...timed);
/** A time of day, in minutes since midnight. */
export const clock = typed<number>("clock");
export const date = typed<Day>("day");
export const dates = typed<Readonly<Record<string, Day>>>("day");
export const yes = typed<boolean>("yesNo");
export const yesses = typed<Readonly<Record<string, boolean>>>("yesNo");
export const word = typed<string>("word", "monthDay");
/** Days of every year, each as month and day: `11-01` is 1 November. */
export const monthDays = typed<Readonly<Record<string, string>>>("monthDay");
export const words = typed<Readonly<Record<string, string>>>("word");

/** The entry in force on a day; null before the first and after an `until`. */
export const entryOn = <V>(parameter: Parameter<V>, day: Day): Entry<V> | null => {
  const index = indexOn(parameter.days, day);
  if (index < 0) return null;
  const entry = parameter.entries[index];
  return entry.until !== null && day > entry.until ? null : entry;
};

/** The first day on which a figure is in force. */
export const firstDayOf = (parameter: Parameter): Day => parameter.entries[0].from;

/** The last day on which a figure is in force; null while it goes on. */
export const lastDayOf = ({ entries }: Parameter): Day | null => entries[entries.length - 1].until;

/** The last day of the entry in a place: its own end, or the day before the next begins; null while it goes on. */
export const lastDayOfEntry = ({ entries }: Parameter, place: number): Day | null => {
  const next = entries.at(place + 1);
  return entries[place].until ?? (next === undefined ? null : addDays(next.from, -1));
};

/** Past the day of the last check a figure goes on, assumed. */
export const isPastCheck = (parameter: Parameter, day: Day): boolean => day > parameter.checkedOn;

/** How sure an entry is on a day: past the last check it is assumed, unless nobody knows it anyway. */
export const certaintyOn = ({ parameter, certainty }: Entry, day: Day): Certainty =>
  isPastCheck(parameter, day) ? weaker<Certainty>(certainty, "assumed") : certainty;
