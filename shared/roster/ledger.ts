import type { Batch } from "./batch.ts";
import { fieldOf, type RosterKind } from "./columns.ts";
import { type Groups, type Grown, groupsBy, makeGrown, makePlaces, type Numbers } from "./grown.ts";
import { type Decode, makeTexts } from "./texts.ts";

/** The columns that checks across rows look at; all else of a row is forgotten when it has been read. */
const kept = {
  lerenden: [
    ...["start", "einde", "trap", "overeenkomst", "gewest", "mentorOpleidingOp"],
    ...["onderneming", "vestiging", "insz", "mentorInsz", "geboortedatum", "weekrooster"],
    ...["partnerschap", "werknemersVestiging"],
  ],
  uurrooster: ["datum", "van", "tot", "pauze", "plaats"],
} as const satisfies Record<RosterKind, readonly string[]>;

/** What is kept of all rows, for checks that look from one row to another. An entry is a row that is not blank. */
export type Ledger = {
  readonly entries: number;
  /** The row of each entry, from 0. */
  readonly row: Numbers;
  readonly values: (id: string) => Numbers;
  readonly quarter: Numbers;
  /** The day of birth: given, told by the INSZ, or found with the learner of a shift. */
  readonly birth: Numbers;
  readonly broken: Numbers;
  readonly reference: (entry: number) => string | null;
  /** Whom an entry is about, as a number of its own; -1 where nobody can tell. */
  readonly person: Numbers;
  readonly persons: Groups;
  /** Entries with the same number in a column: a mentor, a firm, an establishment. */
  readonly by: (id: string) => Groups;
  /** Entries with the same reference. */
  readonly references: Groups;
  readonly has: (id: string) => boolean;
  /** A cell in words: the code of a choice, a text, or the digits of a number. */
  readonly word: (id: string, entry: number) => string | null;
};

/** Whether two entries have the same number in a column, or both none. */
export const alike = (values: Numbers, one: number, other: number): boolean => Object.is(values[one], values[other]);

/** The learner whose reference a shift carries: the entry of the first such row, and the roster it stands in. */
export type Learners = { readonly ledger: Ledger; readonly find: (reference: string) => number };

/** A ledger that is being written. */
export type Writing = {
  /** Keeps the rows of a batch; says whom each is about. */
  readonly add: (batch: Batch) => Float64Array;
  readonly close: () => Ledger;
};

/** Numbers of persons and firms are long; all else is small. */
const sizeOf = (kind: RosterKind, id: string): "small" | "any" =>
  fieldOf(kind, id)?.kind === "number" ? "any" : "small";

export const makeLedger = (kind: RosterKind, decode: Decode, learners: Learners | null): Writing => {
  const columns = new Map<string, Grown>(kept[kind].map((id) => [id, makeGrown(sizeOf(kind, id))]));
  const row = makeGrown("small");
  const quarter = makeGrown("small");
  const birth = makeGrown("small");
  const broken = makeGrown("small");
  const reference = makeGrown("small");
  const person = makeGrown("small");
  const texts = makeTexts(decode);
  const byNumber = makePlaces();
  const byName = new Map<string, number>();
  const present = new Set<string>();
  /** The words of the columns that hold words; the lists grow while rows are read. */
  const words = new Map<string, readonly string[]>();

  /** The INSZ; else the reference with the day of birth. */
  const personOf = (insz: number, name: string | null, born: number): number => {
    if (!Number.isNaN(insz)) return byNumber.of(insz);
    if (name === null || Number.isNaN(born)) return -1;
    const key = `${name} ${born}`;
    const known = byName.get(key);
    if (known !== undefined) return known;
    // Numbers below 0 are nobody's INSZ.
    const place = byNumber.of(-1 - byName.size);
    byName.set(key, place);
    return place;
  };

  return {
    add: (batch) => {
      for (const id of kept[kind]) {
        if (!batch.has(id)) continue;
        present.add(id);
        words.set(id, batch.words(id));
      }
      const from = [...columns].map(([id, to]) => [to, batch.values(id)] as const);
      const insz = batch.values("insz");
      const references = batch.values("referentie");
      const { quarter: quarters, birth: births } = batch;
      const persons = new Float64Array(batch.rows).fill(-1);
      const moved = batch.copyReferences(texts);
      const { blank } = batch;
      const whole = !blank.subarray(0, batch.rows).includes(1);
      const append = (to: Grown, values: ArrayLike<number>): void => {
        if (whole) to.append(values, batch.rows);
        else for (let place = 0; place < batch.rows; place++) if (blank[place] === 0) to.push(values[place]);
      };
      for (const [to, values] of from) append(to, values);
      append(quarter, quarters);
      append(broken, batch.broken);
      for (let place = 0; place < batch.rows; place++) {
        if (blank[place] === 1) continue;
        const isNamed = !Number.isNaN(references[place]);
        const needsName = isNamed && Number.isNaN(insz[place]);
        const name = needsName ? batch.word("referentie", place) : null;
        const learner = name === null || learners === null ? -1 : learners.find(name);
        const known = learner < 0 || learners === null ? Number.NaN : learners.ledger.birth[learner];
        const born = Number.isNaN(births[place]) ? known : births[place];
        row.push(batch.first + place);
        birth.push(born);
        reference.push(isNamed ? moved(references[place]) : Number.NaN);
        persons[place] = personOf(insz[place], name, born);
      }
      append(person, persons);
      return persons;
    },
    close: () => {
      const values = (id: string): Numbers => columns.get(id)?.values() ?? none();
      const entries = row.values().length;
      const none = (): Float64Array => new Float64Array(entries).fill(Number.NaN);
      const at = reference.values();
      const lazily = new Map<string, Groups>();
      const once = (name: string, make: () => Groups): Groups => {
        const made = lazily.get(name) ?? make();
        lazily.set(name, made);
        return made;
      };
      const byValue = (column: Numbers): Groups => {
        const places = makePlaces();
        const keys = new Int32Array(column.length);
        for (let entry = 0; entry < column.length; entry++)
          keys[entry] = !Number.isNaN(column[entry]) ? places.of(column[entry]) : -1;
        return groupsBy(keys, places.count);
      };
      /** Two texts may share a hash: those that do are a chain, and are told apart by their letters. */
      const byReference = (): Groups => {
        const places = makePlaces();
        const last: number[] = [];
        const before = new Int32Array(entries).fill(-1);
        const keys = new Int32Array(entries).fill(-1);
        let count = 0;
        for (let entry = 0; entry < entries; entry++) {
          if (Number.isNaN(at[entry])) continue;
          const alike = places.of(texts.hash(at[entry]));
          let twin = last[alike] ?? -1;
          while (twin >= 0 && texts.at(at[twin]) !== texts.at(at[entry])) twin = before[twin];
          keys[entry] = twin < 0 ? count++ : keys[twin];
          if (twin >= 0) continue;
          before[entry] = last[alike] ?? -1;
          last[alike] = entry;
        }
        return groupsBy(keys, count);
      };
      return {
        entries,
        row: row.values(),
        values,
        quarter: quarter.values(),
        birth: birth.values(),
        broken: broken.values(),
        reference: (entry) => (!Number.isNaN(at[entry]) ? texts.at(at[entry]) : null),
        person: person.values(),
        get persons() {
          return once("person", () => groupsBy(person.values(), byNumber.count));
        },
        by: (id) => once(`by ${id}`, () => byValue(values(id))),
        get references() {
          return once("reference", byReference);
        },
        has: (id) => present.has(id),
        word: (id, entry) => {
          const value = columns.get(id)?.values()[entry] ?? Number.NaN;
          if (Number.isNaN(value)) return null;
          const field = fieldOf(kind, id);
          if (field?.kind === "choice") return field.choices?.[value].code ?? null;
          if (field?.kind === "weekrooster" || field?.kind === "text") return words.get(id)?.[value] ?? null;
          return String(value).padStart(field?.digits ?? 0, "0");
        },
      };
    },
  };
};
