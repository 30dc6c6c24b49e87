import type { Quarter } from "../base/quarter.ts";
import type { Problem } from "../facts/problem.ts";
import { type Batch, makeBatch } from "./batch.ts";
import type { AcrossCheck, Check, RowCheck } from "./check.ts";
import { type Column, clearColumn, isWrong, makeColumn, takeCell, undoCell } from "./column.ts";
import { fieldOf, neededColumns } from "./columns.ts";
import { type Findings, makeFindings } from "./findings.ts";
import { type Learners, type Ledger, makeLedger } from "./ledger.ts";
import { aangevuldeNummers, onbekendeKolommen, onleesbaar, ontbreekt } from "./leescontroles.ts";
import { type Opening, unknownHeaders, withColumn } from "./open.ts";
import { type Cursor, readPlainCells } from "./plain-cells.ts";
import { makeRoom } from "./room.ts";
import type { Decode } from "./texts.ts";

/** Why a check was not done on a roster. */
export type NotDone = {
  readonly missing: readonly string[];
  readonly noQuarter: boolean;
  readonly noLearners: boolean;
};

export type RunOptions = {
  readonly checks: readonly Check[];
  readonly quarter: Quarter | null;
  /** As many findings as are kept. */
  readonly most: number;
  /** The learners of a roster of shifts, where they came along. */
  readonly learners?: Learners | null;
  readonly decode?: Decode;
  /** Rows of a sheet above its header: they count where a row is named. */
  readonly above?: number;
  /** Looks at each batch, after its checks; `persons` says whom each row is about, as a number of its own. */
  readonly look?: (batch: Batch, persons: Float64Array) => void;
};

/** A roster that is being read, row by row. Checks run whenever a batch is full, so that rows need not be kept. */
export type Run = {
  readonly opening: () => Opening;
  readonly findings: Findings;
  readonly notDone: () => ReadonlyMap<string, NotDone>;
  /** Reads one cell of the row at hand, by the place of its header. */
  readonly cell: (place: number, cell: unknown) => void;
  /**
   * Reads cells of a row of JSON straight from its bytes as long as they are plain, and moves the cursor; `names` are
   * those of the cells in their quotes, where they have names.
   */
  readonly plain: (bytes: Uint8Array, cursor: Cursor, names: readonly Uint8Array[] | null) => void;
  readonly endRow: () => void;
  /** Forgets one cell of the row at hand. */
  readonly undoCell: (place: number) => void;
  /** Forgets the cells of the row at hand, which is read again. */
  readonly undoRow: () => void;
  /** A column that only now proves to be there; rows before have nothing in it. */
  readonly addColumn: (header: string) => void;
  /** Checks the rows that were not checked yet, where reading ends before its time. */
  readonly flush: () => void;
  /** Checks the rows that were not checked yet, and then those across rows. */
  readonly close: () => Ledger;
  readonly rows: () => number;
  readonly skippedRows: () => number;
};

/**
 * Rows that are read before they are checked: few enough to stay close to the processor. The first batches are smaller,
 * as most rosters are: room for thousands of rows is dear for one of ten.
 */
const firstBatch = 32;
const largestBatch = 2048;
const growth = 4;

const noDecoder: Decode = () => "";

const isPresent = (opening: Opening, id: string): boolean =>
  opening.definitions.some((one) => one !== undefined && [id, `${id}1`, `${id}2`, `${id}3`].includes(one.id));

/** Whether a roster can tell what a column holds; the day of birth of a shift may be that of its learner. */
const isKnown = (opening: Opening, id: string, { learners }: RunOptions): boolean =>
  isPresent(opening, id) || (id === "geboortedatum" && !!learners && isPresent(opening, "referentie"));

const missingOf = (opening: Opening, { needs }: Check, options: RunOptions): readonly string[] =>
  needs
    .map((need) => (typeof need === "string" ? [need] : need))
    .filter((group) => !group.some((id) => isKnown(opening, id, options)))
    .map((group) => group.join("/"));

/** The checks that can be done on a roster with these columns, and why the others cannot. */
const chosen = (opening: Opening, options: RunOptions) => {
  const { checks, quarter, learners } = options;
  const notDone = new Map<string, NotDone>();
  const without = quarter === null && !isPresent(opening, "kwartaal");
  const done = checks.filter((check) => {
    if (check.kind !== opening.kind) return false;
    const missing = missingOf(opening, check, options);
    const noQuarter = without && check.needsQuarter === true;
    const noLearners = check.needsLearners === true && !learners;
    if (missing.length === 0 && !noQuarter && !noLearners) return true;
    notDone.set(check.id, { missing, noQuarter, noLearners });
    return false;
  });
  return { done, notDone };
};

const noReference = (): null => null;

/** The checks in their two kinds, and the needed columns: they change when a column comes late. */
const planOf = (opening: Opening, options: RunOptions, byId: ReadonlyMap<string, Column>) => {
  const { done, notDone } = chosen(opening, options);
  return {
    notDone,
    rowChecks: done.filter((check): check is RowCheck => "rows" in check),
    acrossChecks: done.filter((check): check is AcrossCheck => "across" in check),
    needed: neededColumns[opening.kind].map((group) => ({
      id: group.find((id) => byId.has(id)) ?? group[0],
      columns: group.flatMap((id) => byId.get(id) ?? []),
    })),
  };
};

/** Whether a row has something in one of these columns, readable or not. */
const isGiven = (group: readonly Column[], row: number): boolean => {
  for (const column of group) if (!Number.isNaN(column.values[row]) || isWrong(column, row)) return true;
  return false;
};

export const startRun = (first: Opening, options: RunOptions): Run => {
  const { quarter, most, learners = null, decode = noDecoder, above = 0, look } = options;
  const { kind } = first;
  const findings = makeFindings(most);
  const padded = new Set<string>();
  let capacity = firstBatch;
  let broken = new Uint8Array(capacity);
  let blank = new Uint8Array(capacity);
  let none = new Float64Array(capacity).fill(Number.NaN);
  let room = makeRoom(capacity);
  const ledger = makeLedger(kind, decode, learners);
  const columns: (Column | null)[] = [];
  const byId = new Map<string, Column>();
  let opening = first;
  let plan: ReturnType<typeof planOf> | null = null;
  let before = above;
  let row = 0;
  let filled = false;
  let skipped = 0;
  /** Cells that cannot be read wait for the end of the batch, when the reference of their row is known. */
  let wrongs: { readonly row: number; readonly column: Column; readonly problem: Problem }[] = [];
  let moreWrong = 0;
  /** Of those that are only counted: how many stand in the row at hand, which may be read again. */
  let moreInRow = 0;

  const hearing = {
    wrong: (column: Column, at: number, problem: Problem): void => {
      broken[at] = 1;
      filled = true;
      if (findings.isFull()) {
        moreWrong++;
        moreInRow++;
      } else wrongs.push({ row: at, column, problem });
    },
    padded: (column: Column): void => {
      padded.add(column.definition.id);
    },
  };
  const makeColumns = (): void => {
    for (let place = columns.length; place < opening.headers.length; place++) {
      const definition = opening.definitions[place];
      const column = definition ? makeColumn(definition, opening.headers[place], capacity, decode, hearing) : null;
      columns.push(column);
      if (column && !byId.has(column.definition.id)) byId.set(column.definition.id, column);
    }
    plan = null;
  };
  makeColumns();
  const planned = () => {
    plan ??= planOf(opening, options, byId);
    return plan;
  };

  const batchOf = (rows: number): Batch =>
    makeBatch({
      run: ledger,
      kind,
      first: before,
      rows,
      asked: quarter,
      blank,
      broken,
      columns: byId,
      none,
      room,
      births: learners === null ? null : (batch, at) => bornOf(learners, batch.word("referentie", at)),
    });

  const reportBlank = (batch: Batch, at: number, id: string): void => {
    broken[at] = 1;
    findings.add(
      ontbreekt,
      before + at,
      () => batch.word("referentie", at),
      () => ({ columns: [id], problem: { code: "required", field: fieldOf(kind, id) } }),
    );
  };

  /** Cells that are wrong, and needed ones that are blank. */
  const reportCells = (batch: Batch): void => {
    const referenceOf = (at: number) => () => batch.word("referentie", at);
    for (const { row: at, column, problem } of wrongs)
      findings.add(onleesbaar, before + at, referenceOf(at), () => ({
        columns: [column.definition.id],
        problem,
        found: problem.given === undefined ? undefined : ["text", problem.given],
      }));
    for (; moreWrong > 0; moreWrong--) findings.add(onleesbaar, before, noReference);
    wrongs = [];
    for (const { id, columns: group } of planned().needed)
      for (let at = 0; at < batch.rows; at++) if (blank[at] === 0 && !isGiven(group, at)) reportBlank(batch, at, id);
  };

  const undo = (at: number): void => {
    const column = columns[at];
    if (!column) return;
    const wasWrong = isWrong(column, row);
    undoCell(column, row);
    if (!wasWrong) return;
    // The wrong cells of the row at hand are the last of those that wait.
    let place = wrongs.length - 1;
    while (place >= 0 && wrongs[place].row === row && wrongs[place].column !== column) place--;
    if (place >= 0 && wrongs[place].row === row) wrongs.splice(place, 1);
    else {
      moreWrong--;
      moreInRow--;
    }
    broken[row] = moreInRow > 0 || wrongs.at(-1)?.row === row ? 1 : 0;
  };

  const undoRow = (): void => {
    for (const column of byId.values()) undoCell(column, row);
    while (wrongs.at(-1)?.row === row) wrongs.pop();
    moreWrong -= moreInRow;
    moreInRow = 0;
    broken[row] = 0;
    filled = false;
  };

  const flush = (): void => {
    if (row === 0) return;
    const batch = batchOf(row);
    reportCells(batch);
    for (let at = 0; at < row; at++) skipped += broken[at];
    for (const check of planned().rowChecks)
      check.rows(batch, (at, detail) => findings.add(check, before + at, () => batch.word("referentie", at), detail));
    const persons = ledger.add(batch);
    look?.(batch, persons);
    before += row;
    row = 0;
    if (capacity < largestBatch) {
      capacity = Math.min(capacity * growth, largestBatch);
      broken = new Uint8Array(capacity);
      blank = new Uint8Array(capacity);
      none = new Float64Array(capacity).fill(Number.NaN);
      room = makeRoom(capacity);
    } else {
      broken.fill(0);
      blank.fill(0);
      room.clear();
    }
    for (const column of byId.values()) clearColumn(column, capacity);
  };

  return {
    opening: () => opening,
    findings,
    notDone: () => planned().notDone,
    cell: (place, cell) => {
      const column = columns[place];
      if (column && takeCell(column, row, cell)) filled = true;
    },
    plain: (bytes, cursor, names) => {
      if (readPlainCells({ columns, row, bytes, names }, cursor)) filled = true;
      if (!cursor.after) undo(cursor.place);
    },
    endRow: () => {
      if (!filled) blank[row] = 1;
      filled = false;
      moreInRow = 0;
      row++;
      if (row === capacity) flush();
    },
    undoCell: undo,
    undoRow,
    addColumn: (header) => {
      opening = withColumn(opening, header);
      makeColumns();
    },
    flush: () => {
      undoRow();
      flush();
    },
    close: () => {
      flush();
      const closed = ledger.close();
      for (const check of planned().acrossChecks)
        check.across(
          closed,
          (entry, detail) => findings.add(check, closed.row[entry], () => closed.reference(entry), detail),
          learners,
        );
      const unknown = unknownHeaders(opening);
      if (unknown.length > 0)
        findings.add(onbekendeKolommen, above - 1, noReference, () => onbekendeKolommen.detail(unknown));
      if (padded.size > 0)
        findings.add(aangevuldeNummers, above - 1, noReference, () => aangevuldeNummers.detail([...padded]));
      return closed;
    },
    rows: () => before - above + row,
    skippedRows: () => skipped,
  };
};

const bornOf = ({ ledger, find }: Learners, reference: string | null): number => {
  const learner = reference === null ? -1 : find(reference);
  return learner < 0 ? Number.NaN : ledger.birth[learner];
};

/** The learners of a roster, to be found by the reference that shifts carry. */
export const learnersOf = (ledger: Ledger): Learners => {
  const places = new Map<string, number>();
  for (let entry = ledger.entries - 1; entry >= 0; entry--) {
    const reference = ledger.reference(entry);
    if (reference !== null) places.set(reference, entry);
  }
  return { ledger, find: (reference) => places.get(reference) ?? -1 };
};
