import { type Token, tokensOf } from "./formula-tokens.ts";

/** A formula as read. `computed` is whatever needs a spreadsheet to calculate; its parts are kept. */
export type Expression =
  | { readonly kind: "value"; readonly value: number | string | boolean | null }
  | { readonly kind: "cell"; readonly address: string }
  | { readonly kind: "range"; readonly address: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "computed"; readonly parts: readonly Expression[] };

type Reader = { readonly tokens: readonly Token[]; at: number };
type Result = Expression | null;

const blank: Expression = { kind: "value", value: null };
const peek = ({ tokens, at }: Reader): Token | undefined => tokens[at];
const accept = (reader: Reader, kind: Token["kind"], text?: string): Token | null => {
  const token = peek(reader);
  if (token?.kind !== kind || (text !== undefined && token.text !== text)) return null;
  reader.at++;
  return token;
};

/** Between two commas nothing may stand: an argument left out. */
const argument = (reader: Reader): Result =>
  peek(reader)?.kind === "comma" || peek(reader)?.kind === "close" ? blank : expression(reader);

const args = (reader: Reader): readonly Expression[] | null => {
  if (accept(reader, "close")) return [];
  const found: Expression[] = [];
  do {
    const one = argument(reader);
    if (one === null) return null;
    found.push(one);
  } while (accept(reader, "comma"));
  return accept(reader, "close") ? found : null;
};

const truths: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };

const called = (reader: Reader, written: string): Result => {
  const name = written.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
  const given = args(reader);
  if (given === null) return null;
  return given.length === 0 && name in truths
    ? { kind: "value", value: truths[name] }
    : { kind: "call", name, args: given };
};

const bracketed = (reader: Reader): Result => {
  const inner = expression(reader);
  return inner !== null && accept(reader, "close") ? inner : null;
};

const named = (name: string): Expression =>
  name.toUpperCase() in truths ? { kind: "value", value: truths[name.toUpperCase()] } : { kind: "name", name };

/** What each token means where an operand is expected; the others cannot begin one. */
const operands: Partial<Record<Token["kind"], (reader: Reader, text: string) => Result>> = {
  number: (_, text) => ({ kind: "value", value: Number(text) }),
  text: (_, text) => ({ kind: "value", value: text.slice(1, -1).replaceAll('""', '"') }),
  cell: (_, text) => ({ kind: "cell", address: text.replaceAll("$", "") }),
  range: (_, text) => ({ kind: "range", address: text.replaceAll("$", "") }),
  name: (_, text) => named(text),
  table: (_, text) => ({ kind: "name", name: text }),
  constant: () => ({ kind: "computed", parts: [] }),
  call: (reader, text) => called(reader, text.slice(0, -1)),
  open: (reader) => bracketed(reader),
};

const operand = (reader: Reader): Result => {
  const token = peek(reader);
  const read = token && operands[token.kind];
  if (!token || !read) return null;
  reader.at++;
  const found = read(reader, token.text);
  return found !== null && accept(reader, "operator", "%") ? { kind: "computed", parts: [found] } : found;
};

const negative = (found: Expression): Expression =>
  found.kind === "value" && typeof found.value === "number"
    ? { kind: "value", value: -found.value }
    : { kind: "computed", parts: [found] };

/** Excel writes `@` before what it takes one cell of; before a single cell it says nothing. */
const signed = (reader: Reader): Result => {
  if (accept(reader, "operator", "+") || accept(reader, "operator", "@")) return signed(reader);
  if (!accept(reader, "operator", "-")) return operand(reader);
  const found = signed(reader);
  return found && negative(found);
};

const expression = (reader: Reader): Result => {
  const parts: Expression[] = [];
  do {
    const found = signed(reader);
    if (found === null) return null;
    parts.push(found);
  } while (accept(reader, "operator"));
  return parts.length === 1 ? parts[0] : { kind: "computed", parts };
};

/** Reads a formula in English, with commas. Null when it is none, or has a form that is not known here. */
export const parseFormula = (formula: string): Expression | null => {
  if (!formula.startsWith("=")) return null;
  const tokens = tokensOf(formula.slice(1));
  if (tokens === null) return null;
  const reader: Reader = { tokens, at: 0 };
  const found = expression(reader);
  return reader.at === tokens.length ? found : null;
};
