import { type Answer, type Day, type Language, type Rows, typedCell } from "../../shared/index.ts";
import type { BrochureWord } from "./words.ts";

/** A row of the answer as a page shows it. */
export type Claim = {
  readonly bewering: string;
  readonly van: Day | null;
  readonly tot: Day | null;
  readonly geldt: boolean | null;
  readonly nu: string;
  readonly uitleg: string;
  readonly artikel: string;
  readonly bron: string;
  readonly zekerheid: string;
};

/** The rows of an answer, in a language. */
export const claimsOf = ({ rule, result }: Answer, language: Language): readonly Claim[] =>
  ((result ?? []) as Rows).map(
    (row) =>
      Object.fromEntries(
        (rule.columns ?? []).map((column, place) => [column.id, typedCell(column, row[place], language).value]),
      ) as unknown as Claim,
  );

/** Whether the row says that something was not found, or that there is more. */
export const isNote = ({ van, geldt, bron }: Claim): boolean => van === null && geldt === null && bron === "";

/** How a claim stands on the day: the colour it gets, and the word. */
export const verdict = (
  claim: Claim,
  day: Day,
): { readonly look: "yes" | "no" | "open"; readonly word: BrochureWord } => {
  const { van, geldt } = claim;
  if (isNote(claim)) return { look: "open", word: "notFound" };
  if (geldt === null) return { look: "open", word: "open" };
  if (geldt) return { look: "yes", word: "holds" };
  if (van === null) return { look: "no", word: "never" };
  return { look: "no", word: day < van ? "early" : "gone" };
};

/** The sentence about the days of a claim; none where it has no days. */
export const daysWord = ({ van, tot, geldt }: Claim, day: Day): BrochureWord | null => {
  if (van === null || (geldt === null && day < van)) return null;
  if (day < van) return tot === null ? "willHold" : "willHoldUntil";
  if (tot === null) return "holdsSince";
  return geldt ? "holdsUntil" : "heldBetween";
};

/** The part of a bar from the first claim to the day that a claim fills, in percent. */
export const barOf = ({ van, tot }: Claim, from: Day, to: Day): { readonly left: number; readonly width: number } => {
  const all = Math.max(1, to - from);
  const left = Math.max(0, Math.min(100, (((van ?? from) - from) / all) * 100));
  const right = Math.max(left, Math.min(100, (((tot ?? to) - from) / all) * 100));
  return { left, width: Math.max(1.5, right - left) };
};
