import { type Certainty, weaker } from "../base/certainty.ts";
import { withoutNumbers } from "../base/masked.ts";
import { fill, type Language, type Text } from "../base/text.ts";
import { certaintyOn } from "../engine/parameter.ts";
import { type Said, type Severity, userRow } from "../roster/check.ts";
import type { RosterKind } from "../roster/columns.ts";
import type { RawFinding } from "../roster/findings.ts";
import { format, type Plain, plainValue } from "./format.ts";
import { problemSentence } from "./words.ts";

/** A finding as users see it; `row` counts as in a sheet: the header is 1, the first learner 2. */
export type Finding = {
  /** The sheet it is about, where learners and shifts came together. */
  readonly sheet?: RosterKind;
  readonly row: number;
  readonly reference: string | null;
  readonly check: string;
  readonly severity: Severity;
  readonly columns: readonly string[];
  readonly message: string;
  readonly expected?: Plain;
  readonly found?: Plain;
  readonly law?: { readonly article: string; readonly source: string; readonly certainty: string };
};

/** A value with its kind, in words; a personal number is masked, a text in three languages is chosen. */
const said = ([kind, value]: Said, language: Language): string => {
  if (typeof value === "object" && value !== null) return (value as Text)[language];
  return kind === "number" ? withoutNumbers(String(value)) : format(kind, value, language);
};

const plainSaid = (value: Said | undefined, language: Language): Plain | undefined => {
  if (value === undefined) return undefined;
  const [kind, raw] = value;
  return kind === "number" || typeof raw === "object" ? said(value, language) : plainValue(kind, raw);
};

/** The law a finding stands on, as sure as the weakest part of it; a check of logic stands on none. */
const lawOf = ({ entry, on, certainty = "published", check }: RawFinding): Finding["law"] => {
  if (entry) {
    const { article, source } = entry;
    const own = on === undefined ? entry.certainty : certaintyOn(entry, on);
    return { article, source, certainty: weaker<Certainty>(own, certainty) };
  }
  return check.article === "" ? undefined : { article: check.article, source: check.source, certainty };
};

/** A finding in words; a reference that is or could be a personal number is masked. */
export const findingOf = (raw: RawFinding, language: Language): Finding => {
  const words: Record<string, string> = {
    probleem: raw.problem ? problemSentence(raw.problem, language) : "",
  };
  for (const [name, value] of Object.entries(raw.say ?? {})) words[name] = said(value, language);
  const expected = plainSaid(raw.expected, language);
  const found = plainSaid(raw.found, language);
  const law = lawOf(raw);
  return {
    row: userRow(raw.row),
    reference: raw.reference === null ? null : withoutNumbers(raw.reference),
    check: raw.check.id,
    severity: raw.check.severity,
    columns: raw.columns ?? raw.check.columns,
    message: fill(raw.check.message[language], words),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    ...(law ? { law } : {}),
  };
};
