/** The parts of a formula, so that a text, a sheet's name or a table column is never mistaken for formula. */
export type FormulaToken = {
  readonly kind: "text" | "name" | "digits" | "sign";
  readonly text: string;
  /** Within the braces of an array constant, where ";" separates rows in every language. */
  readonly inArray: boolean;
};

const pattern = new RegExp(
  [/(?<text>"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?)/, /(?<name>[\p{L}_][\p{L}\p{N}_.]*)/u, /(?<digits>\d+)/]
    .map((part) => part.source)
    .concat("(?<sign>[^])")
    .join("|"),
  "gu",
);

export const formulaTokens = (formula: string): readonly FormulaToken[] => {
  let inArray = false;
  return [...formula.matchAll(pattern)].map((match) => {
    const text = match[0];
    const kind = (["text", "name", "digits", "sign"] as const).find((name) => match.groups?.[name] !== undefined)!;
    if (kind === "sign" && text === "{") inArray = true;
    if (kind === "sign" && text === "}") inArray = false;
    return { kind, text, inArray };
  });
};

/** The digits of a number rather than of an absolute or whole-row reference ("$A$1", "1:5"). */
export const isNumberAt = (tokens: readonly FormulaToken[], index: number): boolean =>
  tokens[index]?.kind === "digits" && !["$", ":"].includes(tokens[index - 1]?.text) && tokens[index + 1]?.text !== ":";

/** A mark between two numbers, as in "1,5" or "1.5". */
export const isDecimalAt = (tokens: readonly FormulaToken[], index: number): boolean =>
  isNumberAt(tokens, index - 1) && isNumberAt(tokens, index + 1);
