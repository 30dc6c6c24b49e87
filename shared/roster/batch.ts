import { type InszBirth, inszBirthOf } from "../base/checkdigits.ts";
import { type Day, dayOf } from "../base/day.ts";
import type { Quarter } from "../base/quarter.ts";
import { type Column, isWrong } from "./column.ts";
import type { RosterKind } from "./columns.ts";
import type { Room } from "./room.ts";
import type { Texts } from "./texts.ts";

/** Values of a column for the rows of a batch: NaN where there is none, so that no comparison with it is true. */
export type Values = Float64Array;

/**
 * Some rows of a roster that lie next to each other, as columns. A row counts from 0 inside the batch; `first + row` is
 * its place in the roster.
 */
export type Batch = {
  /** The same for all batches of one roster: what is remembered of it holds no longer than its reading. */
  readonly run: object;
  readonly kind: RosterKind;
  readonly first: number;
  readonly rows: number;
  /** The quarter of a row that names none. */
  readonly asked: Quarter | null;
  readonly has: (id: string) => boolean;
  /** The numbers of a column; all NaN where the roster has no such column. */
  readonly values: (id: string) => Values;
  /** A cell in words: the code of a choice, a text, or the digits of a number; null where there is none. */
  readonly word: (id: string, row: number) => string | null;
  /** The loose texts of a column, by the places that stand in it; null where the roster has no such column. */
  readonly texts: (id: string) => Texts | null;
  /** The words of a column by the numbers that stand for them; the list grows while rows are read. */
  readonly words: (id: string) => readonly string[];
  readonly isWrong: (id: string, row: number) => boolean;
  /** Rows that are blank from end to end. */
  readonly blank: Uint8Array;
  /** Rows with a cell that is wrong, or a needed one that is blank. */
  readonly broken: Uint8Array;
  /** The quarter of each row: its own, else the one that was asked. */
  readonly quarter: Values;
  /** The day of birth: as given, else as the INSZ tells it. */
  readonly birth: Values;
  /** A day of the year of birth, for what asks the year alone. */
  readonly birthYear: Values;
  /** What the INSZ of a row tells of the birth; null where it is wrong, undefined where there is none. */
  readonly insz: (row: number) => InszBirth | null | undefined;
  /** Of the month (0, 1, 2) of the quarter: its own column, or the one for each month alike. */
  readonly monthly: (id: string, month: number) => Values;
  /** Room for numbers of this batch, all NaN, and for small codes, all 0; both hold until the next batch. */
  readonly numbers: () => Values;
  readonly codes: () => Uint8Array;
  /** Copies the references to texts that outlive the batch; says where one of here stands there. */
  readonly copyReferences: (to: Texts) => (place: number) => number;
  /** The column in which the amount of a month of a row stands. */
  readonly monthColumn: (id: string, month: number, row: number) => string;
};

/** The places of a quarter's months. */
export const everyMonth = [0, 1, 2] as const;

/** The number in a cell for those who want none rather than NaN. */
export const numberIn = (values: Values, row: number): number | null => {
  const value = values[row];
  return !Number.isNaN(value) ? value : null;
};

export const dayIn = (values: Values, row: number): Day | null => numberIn(values, row) as Day | null;

const newYear = (year: number | undefined): number => (year === undefined ? Number.NaN : (dayOf(year, 1, 1) as Day));

/** Columns made of others, once they are asked for. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** What a batch is made of. */
export type BatchParts = Pick<Batch, "run" | "kind" | "first" | "rows" | "asked" | "blank" | "broken"> & {
  readonly columns: ReadonlyMap<string, Column>;
  readonly none: Values;
  readonly room: Room;
  /** Where a row of shifts has no day of birth of its own: that of its learner. */
  readonly births: ((batch: Batch, row: number) => number) | null;
};

export const makeBatch = ({ columns, none, room, births: elsewhere, ...parts }: BatchParts): Batch => {
  const { rows, asked } = parts;
  const values = (id: string): Values => columns.get(id)?.values ?? none;
  const inszNumbers = values("insz");
  const births: (InszBirth | null | undefined)[] = [];
  const insz = (row: number): InszBirth | null | undefined => {
    const number = inszNumbers[row];
    if (Number.isNaN(number)) return undefined;
    const known = births[row];
    if (known !== undefined) return known;
    const birth = inszBirthOf(number);
    births[row] = birth;
    return birth;
  };
  const quarter = lazily((): Values => {
    const own = values("kwartaal");
    if (asked === null) return own;
    const made = room.numbers();
    for (let row = 0; row < rows; row++) made[row] = !Number.isNaN(own[row]) ? own[row] : asked;
    return made;
  });
  const birth = lazily((): Values => {
    const given = values("geboortedatum");
    if (inszNumbers === none && elsewhere === null) return given;
    const made = room.numbers();
    for (let row = 0; row < rows; row++) {
      const told = !Number.isNaN(given[row]) ? given[row] : (insz(row)?.day ?? Number.NaN);
      made[row] = !Number.isNaN(told) || elsewhere === null ? told : elsewhere(batch, row);
    }
    return made;
  });
  const birthYear = lazily((): Values => {
    const days = birth();
    if (inszNumbers === none) return days;
    const made = room.numbers();
    for (let row = 0; row < rows; row++) made[row] = !Number.isNaN(days[row]) ? days[row] : newYear(insz(row)?.year);
    return made;
  });
  const monthly = new Map<string, Values>();
  const batch: Batch = {
    ...parts,
    has: (id) => [id, `${id}1`, `${id}2`, `${id}3`].some((one) => columns.has(one)),
    values,
    word: (id, row) => {
      const column = columns.get(id);
      const value = column?.values[row] ?? Number.NaN;
      if (column === undefined || Number.isNaN(value)) return null;
      const { field, loose } = column.definition;
      if (loose) return column.texts.at(value);
      if (field.kind === "choice") return field.choices?.[value].code ?? null;
      return field.kind === "number" ? String(value).padStart(field.digits ?? 0, "0") : column.words[value];
    },
    texts: (id) => columns.get(id)?.texts ?? null,
    words: (id) => columns.get(id)?.words ?? [],
    isWrong: (id, row) => {
      const column = columns.get(id);
      return column !== undefined && isWrong(column, row);
    },
    get quarter() {
      return quarter();
    },
    get birth() {
      return birth();
    },
    get birthYear() {
      return birthYear();
    },
    insz,
    numbers: room.numbers,
    codes: room.codes,
    monthly: (id, month) => {
      const own = columns.get(`${id}${month + 1}`)?.values;
      const alike = columns.get(id)?.values;
      if (own === undefined || alike === undefined) return own ?? alike ?? none;
      const key = `${id}${month}`;
      const made = monthly.get(key) ?? room.numbers();
      if (!monthly.has(key)) {
        for (let row = 0; row < rows; row++) made[row] = !Number.isNaN(own[row]) ? own[row] : alike[row];
        monthly.set(key, made);
      }
      return made;
    },
    copyReferences: (to) => {
      const column = columns.get("referentie");
      return column === undefined ? () => Number.NaN : to.addAll(column.texts);
    },
    monthColumn: (id, month, row) => {
      const own = values(`${id}${month + 1}`)[row];
      return !Number.isNaN(own) ? `${id}${month + 1}` : id;
    },
  };
  return batch;
};

/** The rows of a batch, for what is asked of all of them. */
export const everyRow = ({ rows }: Batch): readonly number[] => Array.from({ length: rows }, (_, row) => row);

/** What is reckoned from a batch is reckoned once, whoever asks for it. */
export const ofBatch = <T>(make: (batch: Batch) => T): ((batch: Batch) => T) => {
  const made = new WeakMap<Batch, T>();
  return (batch) => {
    const known = made.get(batch);
    if (known !== undefined) return known;
    const value = make(batch);
    made.set(batch, value);
    return value;
  };
};

/** What is remembered while one roster is read. */
export const ofRun = <T>(make: () => T): ((batch: Batch) => T) => {
  const made = new WeakMap<object, T>();
  return ({ run }) => {
    const known = made.get(run);
    if (known !== undefined) return known;
    const value = make();
    made.set(run, value);
    return value;
  };
};
