import { type Cursor, longestPlain } from "../../shared/index.ts";
import type { Limits } from "../limits.ts";
import { type Mistake, refuse, refuseOne } from "../problem.ts";
import { syntaxErrorAt } from "../syntax.ts";
import { sizeOf } from "./chunks.ts";
import { orRefuse } from "./refused.ts";
import { decode, longestRow, type Sheet, type SheetName, type Sheets } from "./sheet.ts";
import { makeWindow, type Window } from "./window.ts";

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
const lineFeed = 0x0a;
const minus = 0x2d;
const point = 0x2e;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isExponent = (byte: number): boolean => byte === 0x65 || byte === 0x45;
const isSign = (byte: number): boolean => byte === 0x2b || byte === minus;

/** Whether a value can begin with this byte. */
const begins = (byte: number): boolean =>
  isDigit(byte) || [quote, minus, openList, openObject, 0x74, 0x66, 0x6e].includes(byte);

/** What ends a value by itself; a number or a word may go on. */
const closes: ReadonlySet<number> = new Set([quote, closeList, closeObject]);

/** What a row or a value says when more bytes are needed to read it whole. */
const more = -1;

/** The end of a number of JSON at a place; before its end where it is none. */
const endOfNumber = (bytes: Uint8Array, from: number, to: number): number => {
  let at = from;
  if (bytes[at] === minus) at++;
  if (at < to && bytes[at] === 0x30) at++;
  else {
    if (at >= to || !isDigit(bytes[at])) return from;
    while (at < to && isDigit(bytes[at])) at++;
  }
  if (at < to && bytes[at] === point) {
    at++;
    if (at >= to || !isDigit(bytes[at])) return from;
    while (at < to && isDigit(bytes[at])) at++;
  }
  if (at < to && isExponent(bytes[at])) {
    at++;
    if (at < to && isSign(bytes[at])) at++;
    if (at >= to || !isDigit(bytes[at])) return from;
    while (at < to && isDigit(bytes[at])) at++;
  }
  return at;
};

const words = ["true", "false", "null"] as const;
const isWord = (bytes: Uint8Array, from: number, to: number): boolean =>
  to - from <= "false".length && (words as readonly string[]).includes(decode(bytes, from, to));

const isJson = (written: string): boolean => {
  try {
    JSON.parse(written);
    return true;
  } catch {
    return false;
  }
};

/** How a body holds its rows: as lists under headers, or as objects by name. */
type Shape = "lists" | "objects";

/** Reads rosters in JSON as their bytes come: `{"columns":[…],"rows":[[…]]}`, `[{…}]`, or an object a line. */
export const makeJsonReader = (sheets: Sheets, limits: Limits, asLines: boolean) => {
  const window: Window = makeWindow();
  const longest = longestRow(limits);
  const mayBePlain = limits.cellLength >= longestPlain;
  let last = false;
  /** What is wrong with the row at hand. It is told when the row is whole: until then it may be read again. */
  let wrong: Mistake[] = [];

  const fail = (at: number): never =>
    orRefuse(refuse("unreadable-body", [{ code: "jsonSyntax", ...window.placeOf(at) }]));

  const skipSpace = (at: number): number => {
    const { bytes } = window;
    while (at < bytes.length && isSpace(bytes[at])) at++;
    return at;
  };

  /** The end of the text that begins with a quote at a place, or that more is needed. */
  const endOfText = (from: number): number => {
    const { bytes } = window;
    for (let at = from + 1; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === backslash) at++;
      else if (byte < 0x20) fail(at);
    }
    if (last) failFrom(from);
    return more;
  };

  /** A text with escapes, as it reads. */
  const unescaped = (from: number, to: number): string => {
    const written = decode(window.bytes, from, to + 1);
    try {
      return JSON.parse(written);
    } catch {
      return failFrom(from);
    }
  };

  /** The first place that JSON does not allow, from a place on. */
  const failFrom = (from: number): never => {
    const written = decode(window.bytes, from, window.bytes.length);
    return fail(from + Buffer.byteLength(written.slice(0, syntaxErrorAt(written) ?? written.length)));
  };

  /** The end of any value: it is found by its brackets, and then read by the reader of whole texts. */
  const endOfValue = (from: number, depth: number): number => {
    const { bytes } = window;
    const size = bytes.length;
    let open = 0;
    let inText = false;
    let at = from;
    for (; at < size; at++) {
      const byte = bytes[at];
      if (inText) {
        if (byte === backslash) at++;
        else if (byte < 0x20) failFrom(from);
        else if (byte === quote) inText = false;
        if (inText || open > 0) continue;
        at++;
        break;
      }
      if (byte === quote) inText = true;
      else if (byte === openList || byte === openObject) {
        open++;
        if (depth + open > limits.depth)
          orRefuse(refuseOne("unreadable-body", "tooDeep", { most: limits.depth }, window.placeOf(at)));
      } else if (byte === closeList || byte === closeObject) {
        if (open === 0) break;
        open--;
        if (open > 0) continue;
        at++;
        break;
      } else if (open === 0 && (byte === comma || isSpace(byte))) break;
    }
    const isOpen = inText || open > 0 || at > size;
    if ((at >= size || isOpen) && !last && (isOpen || !closes.has(bytes[size - 1]))) return more;
    if (isOpen) failFrom(from);
    if (!isJson(decode(bytes, from, at))) failFrom(from);
    return at;
  };

  /** The next byte that is no space; it waits for more where there is none yet, and at the end is -1. */
  function* next(): Generator<void, number, void> {
    for (;;) {
      window.at = skipSpace(window.at);
      if (window.at < window.bytes.length) return window.bytes[window.at];
      if (last) return -1;
      yield;
    }
  }
  function* expect(byte: number): Generator<void, void, void> {
    if ((yield* next()) !== byte) fail(window.at);
    window.at++;
  }
  const refuseLong = (): never =>
    orRefuse(refuseOne("too-large", "lineTooLong", { most: sizeOf(longest) }, window.placeOf(window.at)));

  /** Waits for twice as much as there is: what is large is not looked at again for every piece that comes. */
  function* twice(refuseIt = refuseLong): Generator<void, void, void> {
    const waiting = window.bytes.length - window.at;
    if (waiting > longest) refuseIt();
    const enough = Math.min(2 * waiting, longest + 1);
    do yield;
    while (!last && window.bytes.length - window.at < enough);
  }
  /** A whole value as text; it is still to be read. */
  function* ahead(
    depth: number,
    refuseIt = refuseLong,
  ): Generator<void, { readonly written: string; readonly end: number }, void> {
    if (!begins(yield* next())) fail(window.at);
    for (;;) {
      const end = endOfValue(window.at, depth);
      if (end !== more) return { written: decode(window.bytes, window.at, end), end };
      yield* twice(refuseIt);
    }
  }
  /** A whole value, as text. */
  function* value(depth: number, refuseIt = refuseLong): Generator<void, string, void> {
    const { written, end } = yield* ahead(depth, refuseIt);
    window.at = end;
    return written;
  }

  const endRow = (sheet: Sheet): void => {
    if (wrong.length > 0) {
      for (const one of wrong) sheets.mistake(one);
      wrong = [];
    }
    sheet.endRow();
  };
  const undoRow = (sheet: Sheet): void => {
    wrong = [];
    sheet.undoRow();
  };

  const tooLong = (sheet: Sheet, place: number): void => {
    wrong.push({
      code: "cellTooLong",
      values: { most: limits.cellLength },
      row: sheet.row(),
      column: sheet.nameOf(place),
    });
  };
  /** No row has more cells than there may be columns; one that does not end is not read further. */
  const checkPlace = (place: number): void => {
    if (place >= limits.columns) orRefuse(refuseOne("too-large", "tooManyColumns", { most: limits.columns }));
  };

  /** Reads one cell into a place and says where it ends, or that more is needed. A place below 0 is dropped. */
  const readCell = (sheet: Sheet, place: number, from: number, depth: number): number => {
    const { bytes } = window;
    const size = bytes.length;
    const first = bytes[from];
    if (first === quote) {
      const end = endOfText(from);
      if (end === more) return more;
      const read = unescaped(from, end);
      if (place >= 0 && read.length > limits.cellLength) tooLong(sheet, place);
      else if (place >= 0) sheet.cell(place, read);
      return end + 1;
    }
    if (first === openList || first === openObject) {
      const end = endOfValue(from, depth);
      if (end !== more && place >= 0) wrong.push({ code: "notAValue", row: sheet.row(), column: sheet.nameOf(place) });
      return end;
    }
    let at = from;
    while (at < size) {
      const byte = bytes[at];
      if (byte === comma || byte === closeList || byte === closeObject || isSpace(byte)) break;
      at++;
    }
    if (at === size && !last) return more;
    const isNumber = first === minus || isDigit(first);
    if (isNumber ? endOfNumber(bytes, from, at) !== at : !isWord(bytes, from, at)) failFrom(from);
    if (place < 0) return at;
    const value: unknown = JSON.parse(decode(bytes, from, at));
    if (isNumber && !Number.isFinite(value))
      wrong.push({ code: "hugeNumber", row: sheet.row(), column: sheet.nameOf(place) });
    else sheet.cell(place, value);
    return at;
  };

  const cursor: Cursor = { at: 0, place: 0, after: false };
  /** Reads cells that are written plainly; says whether the last of them ends where no other follows. */
  const readPlain = (sheet: Sheet, at: number, place: number, named: readonly Uint8Array[] | null): boolean => {
    cursor.at = at;
    cursor.place = place;
    cursor.after = false;
    if (mayBePlain) sheet.plain(window.bytes, cursor, named);
    return cursor.after;
  };

  /** Reads a row of cells. */
  const readList = (sheet: Sheet, from: number): number => {
    const { bytes } = window;
    const size = bytes.length;
    const columns = sheet.columns();
    let at = from + 1;
    let place = 0;
    for (;;) {
      const after = place < columns && readPlain(sheet, at, place, null);
      if (place < columns) ({ at, place } = cursor);
      if (!after) {
        at = skipSpace(at);
        if (at >= size) return more;
        if (bytes[at] === closeList && place === 0) break;
        checkPlace(place);
        at = readCell(sheet, place < columns ? place : -1, at, listDepth);
        if (at === more) return more;
        place++;
      }
      while (at < size && isSpace(bytes[at])) at++;
      if (at >= size) return more;
      if (bytes[at] === closeList) break;
      if (bytes[at] !== comma) fail(at);
      at++;
    }
    if (place > columns) wrong.push({ code: "tooManyCells", values: { cells: place, columns }, row: sheet.row() });
    return at + 1;
  };

  /** The keys of objects with their quotes, by the place of their column: most rows have them in this order. */
  const names: Uint8Array[] = [];
  const places = new Map<string, number>();
  const addName = (name: string, bytes: Uint8Array): void => {
    places.set(name, names.length);
    names.push(bytes);
  };

  /** The place of the key between two quotes. */
  const placeOfKey = (sheet: Sheet, from: number, to: number, guess: number): number => {
    const { bytes } = window;
    const known = names[guess];
    if (known !== undefined && known.length === to + 1 - from) {
      let at = 0;
      while (at < known.length && known[at] === bytes[from + at]) at++;
      if (at === known.length) return guess;
    }
    const isPlain = !bytes.subarray(from, to).includes(backslash);
    const name = isPlain ? decode(bytes, from + 1, to) : unescaped(from, to);
    const place = places.get(name);
    if (place !== undefined) return place;
    sheet.addColumn(name);
    addName(name, bytes.slice(from, to + 1));
    return names.length - 1;
  };

  /** Of each place the row in which it was last read: a key that stands twice in an object counts as it stands last. */
  const seen: number[] = [];
  let object = 0;

  /** Reads a row of named cells. */
  const readObject = (sheet: Sheet, from: number): number => {
    object++;
    const { bytes } = window;
    const size = bytes.length;
    let at = from + 1;
    /** As long as each key came at its place, none of those that follow was seen. */
    let inOrder = true;
    for (let guess = 0; ; ) {
      const first = guess;
      const after = inOrder && readPlain(sheet, at, guess, names);
      if (inOrder) ({ at, place: guess } = cursor);
      for (let place = first; place < guess; place++) seen[place] = object;
      if (!after) {
        at = skipSpace(at);
        if (at >= size) return more;
        if (bytes[at] === closeObject && guess === 0) break;
        checkPlace(guess);
        if (bytes[at] !== quote) fail(at);
        const end = endOfText(at);
        if (end === more) return more;
        const place = placeOfKey(sheet, at, end, guess);
        at = skipSpace(end + 1);
        if (at >= size) return more;
        if (bytes[at] !== colon) fail(at);
        at = skipSpace(at + 1);
        if (at >= size) return more;
        inOrder &&= place === guess;
        if (seen[place] === object) sheet.undoCell(place);
        seen[place] = object;
        at = readCell(sheet, place, at, asLines ? 1 : objectDepth);
        if (at === more) return more;
        guess++;
      }
      while (at < size && isSpace(bytes[at])) at++;
      if (at >= size) return more;
      if (bytes[at] === closeObject) break;
      if (bytes[at] !== comma) fail(at);
      at++;
    }
    return at + 1;
  };

  /** Reads a row of its shape, or notes that it is another. */
  const readRow = (sheet: Sheet, shape: Shape): number => {
    const first = window.bytes[window.at];
    if (first === openList && shape === "lists") return readList(sheet, window.at);
    if (first === openObject && shape === "objects") return readObject(sheet, window.at);
    const end = endOfValue(window.at, shape === "lists" ? listDepth - 1 : asLines ? 0 : 1);
    if (end !== more) wrong.push({ code: shape === "lists" ? "rowNotAList" : "rowNotAnObject", row: sheet.row() });
    return end;
  };

  /** The rows of a list that are whole; whether its end was reached. `after`: a row stands before. */
  const readRows = (sheet: Sheet, shape: Shape, state: { after: boolean }): boolean => {
    for (;;) {
      const { bytes } = window;
      let at = window.at;
      while (at < bytes.length && isSpace(bytes[at])) at++;
      window.at = at;
      if (at >= bytes.length) return false;
      if (state.after) {
        if (bytes[at] !== comma && bytes[at] !== closeList) fail(at);
        window.at++;
        if (bytes[at] === closeList) return true;
        state.after = false;
        continue;
      }
      const end = readRow(sheet, shape);
      if (end === more) {
        undoRow(sheet);
        return false;
      }
      window.at = end;
      endRow(sheet);
      state.after = true;
    }
  };
  /** The lines that are whole. */
  const readLines = (sheet: Sheet, state: { after: boolean }): void => {
    for (;;) {
      const { bytes } = window;
      let at = window.at;
      while (at < bytes.length && isSpace(bytes[at]) && !(state.after && bytes[at] === lineFeed)) at++;
      if (state.after && at < bytes.length) {
        if (bytes[at] !== lineFeed) fail(at);
        state.after = false;
        at++;
      } else if (at < bytes.length) {
        window.at = at;
        const end = readRow(sheet, "objects");
        if (end === more) {
          undoRow(sheet);
          return;
        }
        at = end;
        endRow(sheet);
        state.after = true;
      }
      window.at = at;
      if (at >= bytes.length) return;
    }
  };
  /** A sheet whose columns are the keys of its first row; others may follow. */
  function* openByKeys(name: SheetName | null): Generator<void, Sheet, void> {
    const byte = yield* next();
    const first: unknown = byte === openObject ? JSON.parse((yield* ahead(asLines ? 0 : 1)).written) : null;
    const headers = first === null ? [] : Object.keys(first as object);
    const sheet = sheets.open(headers, { name, growing: true, above: 0 });
    names.length = 0;
    places.clear();
    for (const header of headers) addName(header, Buffer.from(JSON.stringify(header)));
    return sheet;
  }

  /** The rows of a list, to its end. */
  function* rows(given: Sheet | null, shape: Shape, name: SheetName | null): Generator<void, void, void> {
    yield* expect(openList);
    if ((yield* next()) === closeList) {
      window.at++;
      if (given === null) sheets.open([], { name, growing: false, above: 0 });
      return;
    }
    const sheet = given ?? (yield* openByKeys(name));
    const state = { after: false };
    while (!readRows(sheet, shape, state)) {
      if (last) failFrom(window.at);
      yield* twice();
    }
  }

  const isList = (read: unknown): read is readonly unknown[] => Array.isArray(read);

  function* key(): Generator<void, string, void> {
    if ((yield* next()) !== quote) fail(window.at);
    const name = JSON.parse(yield* value(0)) as string;
    yield* expect(colon);
    return name;
  }

  /** `{"columns":[…],"rows":[[…]]}`: the headers first, or the rows wait for them. */
  function* matrix(name: SheetName | null): Generator<void, boolean, void> {
    let headers: readonly unknown[] | null = null;
    let waiting: string | null = null;
    let seenRows = false;
    const nested = new Set<string>();
    yield* expect(openObject);
    if ((yield* next()) === closeObject) window.at++;
    else
      for (let members = 0; ; members++) {
        // Members that are not known are mistakes, and so many are no roster.
        if (members >= limits.columns) sheets.finish();
        const member = yield* key();
        if (name === null && (member === "lerenden" || member === "uurrooster") && !nested.has(member)) {
          nested.add(member);
          yield* roster(member);
        } else if (member === "columns" && headers === null) {
          const read: unknown = JSON.parse(yield* value(1));
          if (isList(read)) headers = read;
          else sheets.mistake({ code: "missingKey", values: { name: member }, column: member });
        } else if (member === "rows" && headers !== null && !seenRows) {
          seenRows = true;
          if ((yield* next()) === openList)
            yield* rows(sheets.open(headers, { name, growing: false, above: 0 }), "lists", name);
          else {
            yield* value(1);
            sheets.mistake({ code: "missingKey", values: { name: member }, column: member });
          }
        } else if (member === "rows" && !seenRows) {
          seenRows = true;
          waiting = yield* value(1, refuseWaiting);
        } else {
          yield* value(1);
          sheets.mistake({ code: "unknownKey", values: { name: member }, column: member });
        }
        const byte = yield* next();
        if (byte !== comma && byte !== closeObject) fail(window.at);
        window.at++;
        if (byte === closeObject) break;
      }
    if (nested.size > 0) return true;
    if (headers === null) sheets.mistake({ code: "missingKey", values: { name: "columns" }, column: "columns" });
    if (!seenRows) sheets.mistake({ code: "missingKey", values: { name: "rows" }, column: "rows" });
    if (waiting !== null && headers !== null) {
      sheets.finish();
      readWaiting(headers, name, waiting);
    }
    return true;
  }

  /** Rows are not kept: those before their headers wait as long as one row may be, and then the headers are missed. */
  const refuseWaiting = (): never =>
    orRefuse(refuse("wrong-shape", [{ code: "missingKey", values: { name: "columns" }, column: "columns" }]));

  /** Rows that came before their headers. */
  const readWaiting = (headers: readonly unknown[], name: SheetName | null, waiting: string): void => {
    const reader = makeJsonReader(
      { ...sheets, open: (given, opening) => sheets.open(given, { ...opening, name }) },
      limits,
      false,
    );
    reader.push(Buffer.from(`{"columns":${JSON.stringify(headers)},"rows":${waiting}}`));
    reader.end();
  };

  /** One roster, in either shape. */
  function* roster(name: SheetName | null): Generator<void, void, void> {
    const byte = yield* next();
    if (byte === openObject) yield* matrix(name);
    else if (byte === openList) yield* rows(null, "objects", name);
    else {
      if (byte < 0) fail(window.at);
      yield* value(0);
      orRefuse(refuseOne("wrong-shape", "notARoster"));
    }
  }

  function* whole(): Generator<void, void, void> {
    yield* roster(null);
    if ((yield* next()) >= 0) fail(window.at);
  }

  /** An object a line. */
  function* lines(): Generator<void, void, void> {
    if ((yield* next()) < 0) return;
    const sheet = yield* openByKeys(null);
    const state = { after: false };
    for (;;) {
      readLines(sheet, state);
      if (last) break;
      yield* twice();
    }
    if (skipSpace(window.at) < window.bytes.length) failFrom(skipSpace(window.at));
  }

  const parsing = asLines ? lines() : whole();
  let done = false;
  const go = (): void => {
    if (!done) done = parsing.next().done === true;
  };
  return {
    push: (bytes: Uint8Array): void => {
      window.push(bytes);
      if (done && skipSpace(window.at) < window.bytes.length) fail(skipSpace(window.at));
      go();
    },
    end: (): void => {
      last = true;
      go();
      sheets.finish();
    },
  };
};

/** Brackets around a cell of a matrix, and around one of a list of objects. */
const listDepth = 3;
const objectDepth = 2;
