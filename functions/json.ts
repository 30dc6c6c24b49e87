import { good, type Outcome, refuseOne } from "./problem.ts";
import { syntaxErrorAt } from "./syntax.ts";
import { positionOf } from "./text.ts";

const quote = 0x22;
const backslash = 0x5c;

/** The place of the quote that ends the string that begins at `start`, or the end of the text. */
const endOfString = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
};

/** The place of the first bracket that stands deeper than `most`, or -1. */
const tooDeepAt = (text: string, most: number): number => {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > most) return at;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return -1;
};

/** JSON as a value. Depth is looked at first, since code that walks a deep value runs out of stack. */
export const readJson = (text: string, mostDepth: number, firstLine = 1): Outcome<unknown> => {
  const placeOf = (at: number) => {
    const { row, column } = positionOf(text, at);
    return { row: row + firstLine - 1, column };
  };
  const deep = tooDeepAt(text, mostDepth);
  if (deep >= 0) return refuseOne("unreadable-body", "tooDeep", { most: mostDepth }, placeOf(deep));
  try {
    return good(JSON.parse(text));
  } catch {
    // The engine's own sentence quotes the text, which may hold a personal number, and often names no place.
    return refuseOne("unreadable-body", "jsonSyntax", undefined, placeOf(syntaxErrorAt(text) ?? text.length));
  }
};

export type JsonObject = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Why a value is no cell, as JSON can send it: a list or object, or a number such as 1e999. */
export const notACell = (value: unknown): "notAValue" | "hugeNumber" | null => {
  if (typeof value === "object" && value !== null) return "notAValue";
  return typeof value === "number" && !Number.isFinite(value) ? "hugeNumber" : null;
};
