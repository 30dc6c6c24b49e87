import { isDutchFunction, toDutchFunction, toEnglishFunction } from "./dutch-names.ts";
import { type FormulaToken, formulaTokens, isDecimalAt } from "./formula-tokens.ts";

const isSign = (token: FormulaToken | undefined, text: string): boolean =>
  token?.kind === "sign" && token.text === text;

const isCall = (tokens: readonly FormulaToken[], index: number): boolean => isSign(tokens[index + 1], "(");

/** "1,2,3" is a list, not a number, so an English formula is recognised by it. */
const isChained = (tokens: readonly FormulaToken[], index: number): boolean =>
  isSign(tokens[index - 2], ",") || isSign(tokens[index + 2], ",");

const isSurelyDutch = (tokens: readonly FormulaToken[]): boolean =>
  tokens.some((token) => (token.inArray ? isSign(token, "\\") : isSign(token, ";")));

/**
 * Without a ";" between arguments, commas are decimals only if every one of them stands between two numbers:
 * "=ROUND(A1,2)" and "=DATE(2026,9,1)" stay English, "=A1*1,5" is Dutch.
 */
const readsAsDutch = (tokens: readonly FormulaToken[]): boolean =>
  tokens.every(
    (token, index) =>
      !isSign(token, ",") || (!token.inArray && isDecimalAt(tokens, index) && !isChained(tokens, index)),
  );

const usesDutchName = (tokens: readonly FormulaToken[]): boolean =>
  tokens.some((token, index) => token.kind === "name" && isCall(tokens, index) && isDutchFunction(token.text));

const isDutch = (tokens: readonly FormulaToken[], commaIsDecimal: boolean): boolean =>
  isSurelyDutch(tokens) || ((commaIsDecimal || usesDutchName(tokens)) && readsAsDutch(tokens));

const canonicalSign = (token: FormulaToken, tokens: readonly FormulaToken[], index: number): string => {
  if (token.text === "," && isDecimalAt(tokens, index)) return ".";
  if (token.text === ";" && !token.inArray) return ",";
  if (token.text === "\\" && token.inArray) return ",";
  return token.text;
};

const dutchSign = (token: FormulaToken, tokens: readonly FormulaToken[], index: number): string => {
  if (token.text === "." && isDecimalAt(tokens, index)) return ",";
  if (token.text === ",") return token.inArray ? "\\" : ";";
  return token.text;
};

/** A defined name or sheet called WAAR is left alone only when it is followed by "!". */
const translateName = (
  tokens: readonly FormulaToken[],
  index: number,
  translate: (name: string) => string,
  truths: Readonly<Record<string, string>>,
): string => {
  const { text } = tokens[index];
  const truth = truths[text.toUpperCase()];
  if (truth !== undefined && !isSign(tokens[index + 1], "!")) return truth;
  return isCall(tokens, index) ? translate(text) : text;
};

const mapSigns = (
  tokens: readonly FormulaToken[],
  sign: (token: FormulaToken, tokens: readonly FormulaToken[], index: number) => string,
): readonly FormulaToken[] =>
  tokens.map((token, index) => (token.kind === "sign" ? { ...token, text: sign(token, tokens, index) } : token));

const join = (tokens: readonly FormulaToken[]): string => tokens.map((token) => token.text).join("");

/** Without the space a cell editor puts after ";" for its own sake; a text keeps its spaces. */
export const withoutSpaces = (formula: string): string => {
  const tokens = formulaTokens(formula);
  return join(tokens.filter((token, index) => !isSign(token, " ") || !isSign(tokens[index - 1], ";")));
};

/** Only the separators, so that the text keeps its length and every position its meaning. */
export const toCanonicalSigns = (formula: string): string => {
  const tokens = formulaTokens(formula);
  return isSurelyDutch(tokens) ? join(mapSigns(tokens, canonicalSign)) : formula;
};

const cellReference = /^[a-z]{1,3}\d+$/i;

/** The French words as well: the pane shows its examples with them to who reads French. */
const truths = { WAAR: "TRUE", ONWAAR: "FALSE", VRAI: "TRUE", FAUX: "FALSE" };

const canonicalName = (tokens: readonly FormulaToken[], index: number): string => {
  const name = translateName(tokens, index, toEnglishFunction, truths);
  return isCall(tokens, index) || cellReference.test(name) ? name.toUpperCase() : name;
};

export const toCanonicalFormula = (formula: string, commaIsDecimal = true): string => {
  const tokens = formulaTokens(formula);
  const signed = isDutch(tokens, commaIsDecimal) ? mapSigns(tokens, canonicalSign) : tokens;
  return signed.map((token, index) => (token.kind === "name" ? canonicalName(signed, index) : token.text)).join("");
};

/** The formula as a Dutch Excel shows it. */
export const toDutch = (formula: string): string => {
  const tokens = formulaTokens(formula);
  const named = tokens.map((token, index) =>
    token.kind === "name"
      ? { ...token, text: translateName(tokens, index, toDutchFunction, { TRUE: "WAAR", FALSE: "ONWAAR" }) }
      : token,
  );
  return join(mapSigns(named, dutchSign));
};
