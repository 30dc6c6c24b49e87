import type { Checking, RosterProblem } from "../../shared/index.ts";
import type { Limits } from "../limits.ts";
import { type Mistake, mostMistakes, refuse, refuseOne } from "../problem.ts";
import { countOf } from "./chunks.ts";
import { orRefuse } from "./refused.ts";

/** The row of the first learner, as a sheet numbers it: the header is 1. */
export const firstRow = 2;

/** The longest text a program reads at once, whatever the limits say. */
const longestText = 256 * 1024 * 1024;
/** The longest row that is waited for: one that is longer holds more than it may, or does not end. */
export const longestRow = ({ columns, cellLength }: Limits): number =>
  Math.min(columns * (cellLength + 1), longestText);

/** What was decoded from last: a view costs as much to make as a short text. Large ones are not held. */
const largestView = 1024 * 1024;
let view: Buffer = Buffer.alloc(0);

/** A stretch of UTF-8 as a text. */
export const decode = (bytes: Uint8Array, from: number, to: number): string => {
  if (bytes.buffer.byteLength > largestView)
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString();
  if (view.buffer !== bytes.buffer) view = Buffer.from(bytes.buffer);
  return view.toString("utf8", bytes.byteOffset + from, bytes.byteOffset + to);
};

/** What a roster is read into. */
export type Target = Pick<Checking, "cell" | "plain" | "endRow" | "undoCell" | "undoRow" | "addColumn" | "rows">;

/** A sheet that is being read: its rows go to a target, within limits, and what is wrong with its shape is kept. */
export type Sheet = Target & {
  /** The header of a place as it can be said, or its number. */
  readonly nameOf: (place: number) => string | number;
  readonly columns: () => number;
  /** The row that is being read, as users count. */
  readonly row: () => number;
};

export type SheetName = "lerenden" | "uurrooster";

/**
 * How a sheet begins: in a body of two sheets its name says which; `growing`: other columns may follow; `above`: rows
 * above its header.
 */
export type Opening = { readonly name: SheetName | null; readonly growing: boolean; readonly above: number };

/** Where the sheets of a body go. */
export type Sheets = {
  readonly open: (headers: readonly unknown[], opening: Opening) => Sheet;
  readonly mistake: (mistake: Mistake) => void;
  /** Ends the reading: refuses a body that has the wrong shape. */
  readonly finish: () => void;
};

/** What is wrong with a roster as a whole, a column each; told of its header, which stands below so many rows. */
export const refuseRoster = ({ code, columns, message }: RosterProblem, above = 0) => {
  const mistake: Mistake = { row: above + 1, code, message };
  return refuse(
    "unusable-roster",
    columns.length === 0 ? [mistake] : columns.map((column) => ({ ...mistake, column })),
  );
};

/** Begins to read into something; or says why it cannot be read. */
export type Begin = (headers: readonly string[], opening: Opening) => Target | RosterProblem;

export const makeSheets = (begin: Begin, limits: Limits): Sheets => {
  const mistakes: Mistake[] = [];
  let total = 0;
  const mistake = (one: Mistake): void => {
    total += 1;
    if (total <= mostMistakes) mistakes.push(one);
  };
  const finish = (): void => {
    if (total > 0) orRefuse(refuse("wrong-shape", mistakes, total));
  };
  const checkHeader = (header: unknown, place: number, above: number): string => {
    const at = { row: above + 1, column: place + 1 };
    if (typeof header === "string") {
      if (header.length > limits.cellLength)
        mistake({ code: "headerTooLong", values: { place: place + 1, most: limits.cellLength }, ...at });
      return header;
    }
    if (header !== null && header !== undefined) mistake({ code: "notAHeader", values: { place: place + 1 }, ...at });
    return "";
  };
  return {
    mistake,
    finish,
    open: (given, opening) => {
      if (given.length > limits.columns) orRefuse(refuseOne("too-large", "tooManyColumns", { most: limits.columns }));
      const headers = given.map((header, place) => checkHeader(header, place, opening.above));
      finish();
      const target = begin([...headers], opening);
      if ("code" in target) return orRefuse(refuseRoster(target, opening.above));
      return {
        ...target,
        endRow: () => {
          if (target.rows() >= limits.rows)
            orRefuse(refuseOne("too-large", "tooManyRows", { most: countOf(limits.rows) }));
          target.endRow();
        },
        addColumn: (header) => {
          if (headers.length >= limits.columns)
            orRefuse(refuseOne("too-large", "tooManyColumns", { most: limits.columns }));
          headers.push(checkHeader(header, headers.length, opening.above));
          target.addColumn(header);
        },
        nameOf: (place) => (headers[place] !== undefined && headers[place].trim() !== "" ? headers[place] : place + 1),
        columns: () => headers.length,
        row: () => target.rows() + firstRow + opening.above,
      };
    },
  };
};
