/**
 * A roster as the slow oracle sees it: rows as objects, their values already typed, undefined where a cell is blank,
 * cannot be read, or has no column. And what an oracle of a subject says: by check id, which rows are reported.
 */
import { type Iso, yearOf } from "../dates.ts";
import { nummers } from "../nummers.ts";

/** What the cells of a kind hold. Euro and hours have at most two decimals: compare them with `hundredths`. */
type Holds = {
  readonly text: string;
  readonly day: Iso;
  /** Minutes since midnight, or of a duration. */
  readonly time: number;
  readonly quarter: string;
  readonly euro: number;
  readonly hours: number;
  readonly factor: number;
  readonly count: number;
  readonly yesNo: boolean;
  readonly weekrooster: string;
  /** Numbers of persons and firms: digits alone, padded to their length, whether they are right or not. */
  readonly number9: string;
  readonly number10: string;
  readonly number11: string;
};
export type Kind = keyof Holds;
type Words = readonly string[];
type Cell = Kind | Words;

const gewesten = ["Vlaams", "Brussel", "Waals"] as const;

/** Every column of learners, with the kind or the words of its cells. */
export const learnerCells = {
  referentie: "text",
  insz: "number11",
  geboortedatum: "day",
  onderneming: "number10",
  vestiging: "number10",
  rsznummer: "number9",
  pc: "text",
  categorie: ["1", "2", "3", "3zonderLM"],
  /** Any words; whether they are a known partnership is for the oracle to see. */
  partnerschap: "text",
  gewest: gewesten,
  overeenkomst: ["OAO", "SAO", "DA", "ODOS", "ODO", "ODOW"],
  statuut: ["arbeider", "bediende"],
  start: "day",
  einde: "day",
  trap: ["1", "2", "3"],
  trapVanaf: "day",
  opleiding: "text",
  vks: "count",
  urenWerkplek: "hours",
  urenLes: "hours",
  /** 7 or 14 letters. */
  weekrooster: "weekrooster",
  leervergoeding: "euro",
  leervergoeding1: "euro",
  leervergoeding2: "euro",
  leervergoeding3: "euro",
  uurbedrag: "euro",
  uren: "hours",
  uren1: "hours",
  uren2: "hours",
  uren3: "hours",
  afwezig: "count",
  afwezig1: "count",
  afwezig2: "count",
  afwezig3: "count",
  mogelijk: "count",
  mogelijk1: "count",
  mogelijk2: "count",
  mogelijk3: "count",
  kwartaalloon: "euro",
  mu: "factor",
  vergoed: "yesNo",
  mentorInsz: "number11",
  mentorGeboortedatum: "day",
  mentorErvaring: "count",
  mentorOpleidingOp: "day",
  uittreksel5962Op: "day",
  erkendOp: "day",
  erkendTot: "day",
  geregistreerdOp: "day",
  toestemmingOp: "day",
  rekeningnummer: "text",
  dimonaType: ["ALT", "OTH", "RTA", "STG", "STU", "BCW", "DWD", "EXT", "FLX", "IVT", "TRI"],
  dimonaOp: "day",
  verzekerdOp: "day",
  medischOnderzoekOp: "day",
  risicoanalyseOp: "day",
  premiesOntvangen: "count",
  woonplaatsgewest: gewesten,
  werknemers: "count",
  werknemersVestiging: "count",
  kwartaal: "quarter",
} as const satisfies Readonly<Record<string, Cell>>;

/** Every column of shifts. */
export const shiftCells = {
  referentie: "text",
  geboortedatum: "day",
  datum: "day",
  van: "time",
  tot: "time",
  pauze: "time",
  plaats: ["werkplek", "school"],
} as const satisfies Readonly<Record<string, Cell>>;

type ValueOf<C> = C extends Kind ? Holds[C] : C extends Words ? C[number] : never;
type CellsOf<T> = { readonly [Column in keyof T]?: ValueOf<T[Column]> | undefined };
export type LearnerCells = CellsOf<typeof learnerCells>;
export type ShiftCells = CellsOf<typeof shiftCells>;
export type LearnerColumn = keyof LearnerCells;
export type ShiftColumn = keyof ShiftCells;
export type Sheet = "lerenden" | "uurrooster";

type Common = {
  /** As a user counts: the header is 1. */
  readonly row: number;
  /** The columns of this row in which something stands that cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  /** Whether a cell cannot be read, or a needed one is blank: such a row is left out of sums. */
  readonly broken: boolean;
  /** The day of birth: as given; else as a right INSZ tells it; else, of a shift, that of its learner. */
  readonly born?: Iso | undefined;
  /** Whom the row is about: the INSZ, else the reference with `born`; undefined where nobody can tell. */
  readonly person?: string | undefined;
};

export type Learner = LearnerCells &
  Common & {
    /** The quarter of the row: its own, else the one that was asked for. */
    readonly quarter?: string | undefined;
    /** The year of birth, which an INSZ may tell where it tells no day. */
    readonly bornYear?: number | undefined;
  };

export type Shift = ShiftCells &
  Common & {
    /** The first learner whose reference the shift carries, where learners came along. */
    readonly learner?: Learner | undefined;
  };

/** Rows that are blank from end to end are not among them. */
export type Roster = {
  readonly learners: readonly Learner[];
  readonly shifts: readonly Shift[];
  /** Whether learners and shifts came together. */
  readonly joined: boolean;
  /** The quarter that was asked for, of rows that name none. */
  readonly quarter?: string | undefined;
  /** Whether a sheet has a column, or one of its months. */
  readonly has: (column: string, sheet?: Sheet) => boolean;
};

type Asked = {
  /**
   * The columns without which the check is not done, apart by spaces: `"insz start/einde"` needs the first and one of
   * the others. The word `quarter`: a quarter must be known as well; `learners`: learners must have come with shifts.
   */
  readonly needs: string;
};
/** Whether a row is reported, or how often. */
type Times = boolean | number;
export type CheckOracle = Asked &
  (
    | { readonly learner: (learner: Learner, roster: Roster) => Times }
    | { readonly shift: (shift: Shift, roster: Roster) => Times }
    /** The user rows that are reported, as often as each is, where rows are looked at together. */
    | { readonly acrossLearners: (roster: Roster) => readonly number[] }
    | { readonly acrossShifts: (roster: Roster) => readonly number[] }
  );

/** By check id. */
export type RosterOracle = Readonly<Record<string, CheckOracle>>;

export const hundredths = (amount: number): number => Math.round(amount * 100);

/** The month (1, 2 or 3) of the quarter: its own column, else the one for each month alike. */
export const monthly = <C extends "leervergoeding" | "uren" | "afwezig" | "mogelijk">(
  learner: Learner,
  column: C,
  month: 1 | 2 | 3,
): number | undefined => learner[`${column}${month}`] ?? learner[column];

type BirthTold = { readonly year: number; readonly day?: Iso };
const toldBy = (insz: string): BirthTold | null => {
  const told = nummers.GEBOORTEDATUM.says({ insz });
  if ("result" in told) return { year: yearOf(String(told.result)), day: String(told.result) };
  if (!("problem" in told) || told.problem !== "notApplicable") return null;
  const fits1900 = 97 - (Number(insz.slice(0, 9)) % 97) === Number(insz.slice(9));
  return { year: (fits1900 ? 1900 : 2000) + Number(insz.slice(0, 2)) };
};
const births = new Map<string, BirthTold | null>();
/** What an INSZ tells of a birth: the day, or the year alone; null where the number is wrong. */
export const birthTold = (insz: string): BirthTold | null => {
  const known = births.get(insz);
  if (known !== undefined) return known;
  const told = toldBy(insz);
  births.set(insz, told);
  return told;
};

/** Whether the digits of a number of ten or nine are right, by kind of number. */
export const isRight = (rule: "INSZ" | "KBO" | "VESTIGING" | "RSZNUMMER", digits: string): boolean => {
  const told = nummers[rule].says({ nummer: digits });
  return "result" in told && told.result === true;
};

/** A sheet as it was generated: its columns, and its rows in order; a row without any value is a blank one. */
export type Written<Cells> = {
  readonly columns: readonly (keyof Cells)[];
  readonly rows: readonly { readonly cells: Cells; readonly unreadable: readonly string[] }[];
};

/** Texts that cannot be what their column asks: a joint committee begins with a number of three digits. */
const cannotBe = (column: string, value: unknown): boolean =>
  column === "pc" && value !== undefined && !/^[^0-9]*0*[0-9]{3}(?![0-9])/.test(String(value));

/** What stands in a sheet: of columns that are not there, nothing. */
const rowsOf = <Cells extends object>({ columns, rows }: Written<Cells>) =>
  rows
    .map(({ cells, unreadable: spoilt }, index) => {
      const unreadable = new Set<string>();
      const there: Partial<Cells> = {};
      for (const column of columns) {
        const name = String(column);
        if (spoilt.includes(name) || cannotBe(name, cells[column])) unreadable.add(name);
        else if (cells[column] !== undefined) there[column] = cells[column];
      }
      return { row: index + 2, unreadable, cells: there as Cells };
    })
    .filter(({ cells, unreadable }) => unreadable.size > 0 || Object.keys(cells).length > 0);

const personOf = (insz: string | undefined, reference: string | undefined, born: Iso | undefined) =>
  insz ?? (reference === undefined || born === undefined ? undefined : `${reference} ${born}`);

/** The roster of sheets as they were generated. */
export const rosterOf = (
  learnerSheet: Written<LearnerCells> | undefined,
  shiftSheet: Written<ShiftCells> | undefined,
  quarter: string | undefined,
): Roster => {
  const learners = (learnerSheet ? rowsOf(learnerSheet) : []).map(({ row, unreadable, cells }): Learner => {
    const { geboortedatum, insz, referentie, overeenkomst, start } = cells;
    const told = insz === undefined ? null : birthTold(insz);
    const born = geboortedatum ?? told?.day;
    const isThere = (column: LearnerColumn) => cells[column] !== undefined;
    const complete = (isThere("geboortedatum") || isThere("insz")) && overeenkomst !== undefined && start !== undefined;
    return {
      ...cells,
      ...{ row, unreadable, born, broken: unreadable.size > 0 || !complete },
      bornYear: born === undefined ? told?.year : yearOf(born),
      person: personOf(insz, referentie, born),
      quarter: cells.kwartaal ?? quarter,
    };
  });
  const joined = learnerSheet !== undefined && shiftSheet !== undefined;
  const shifts = (shiftSheet ? rowsOf(shiftSheet) : []).map(({ row, unreadable, cells }): Shift => {
    const { referentie, geboortedatum, datum, van, tot } = cells;
    const learner = learners.find((one) => referentie !== undefined && one.referentie === referentie);
    const born = geboortedatum ?? learner?.born;
    const complete = datum !== undefined && van !== undefined && tot !== undefined;
    return {
      ...cells,
      ...{ row, unreadable, born, learner, broken: unreadable.size > 0 || !complete },
      person: personOf(undefined, referentie, born),
    };
  });
  const columns = { lerenden: learnerSheet?.columns ?? [], uurrooster: shiftSheet?.columns ?? [] };
  return {
    ...{ learners, shifts, joined, quarter },
    has: (column, sheet = "lerenden") =>
      ["", "1", "2", "3"].some((month) => (columns[sheet] as readonly string[]).includes(`${column}${month}`)),
  };
};
