import { fill, type Language, type Text, type Validation } from "../shared/index.ts";
import { scrub, scrubName } from "./scrub.ts";
import { type MistakeCode, sentences } from "./words.ts";

/** Every kind of problem. The name is the end of its `type`, for ever; the status and the title go with it. */
export const problemKinds = {
  "empty-body": {
    status: 400,
    title: { nl: "Geen gegevens", fr: "Pas de données", en: "No data" },
  },
  "unreadable-body": {
    status: 400,
    title: { nl: "Onleesbare gegevens", fr: "Données illisibles", en: "Unreadable data" },
  },
  "not-found": {
    status: 404,
    title: { nl: "Niet gevonden", fr: "Introuvable", en: "Not found" },
  },
  "too-large": {
    status: 413,
    title: { nl: "Te groot", fr: "Trop grand", en: "Too large" },
  },
  "unsupported-media-type": {
    status: 415,
    title: { nl: "Onbekend soort gegevens", fr: "Type de données inconnu", en: "Unknown kind of data" },
  },
  "wrong-shape": {
    status: 422,
    title: { nl: "Verkeerde vorm", fr: "Forme incorrecte", en: "Wrong shape" },
  },
  "wrong-parameter": {
    status: 422,
    title: { nl: "Verkeerde parameter", fr: "Paramètre incorrect", en: "Wrong parameter" },
  },
  "unusable-roster": {
    status: 422,
    title: { nl: "Onbruikbaar rooster", fr: "Tableau inutilisable", en: "Unusable roster" },
  },
  "unusable-own-figures": {
    status: 503,
    title: { nl: "Onbruikbare eigen cijfers", fr: "Chiffres propres inutilisables", en: "Unusable own figures" },
  },
  internal: {
    status: 500,
    title: { nl: "Fout in de dienst", fr: "Erreur du service", en: "Error in the service" },
  },
} as const satisfies Record<string, { readonly status: number; readonly title: Text }>;
export type ProblemKind = keyof typeof problemKinds;

/**
 * Where something is wrong. In a text that cannot be read, the line and the character; in a table, the row as a sheet
 * shows it (the header is 1) and the name of the column; in a question, the name of the parameter.
 */
export type Place = { readonly row?: number; readonly column?: number | string };
type Values = Readonly<Record<string, number | string>>;
/** A mistake of the door has its sentence in words.ts; one the kernel found comes with its sentence. */
export type Mistake = Place &
  ({ readonly code: MistakeCode; readonly values?: Values } | { readonly code: string; readonly message: string });

export type Refusal = {
  readonly kind: ProblemKind;
  readonly mistakes: readonly Mistake[];
  readonly total: number;
  /** What was found before. */
  readonly found?: Found;
};
/** What had been found in a roster when its reading stopped. */
export type Found = Pick<Validation, "rows" | "findings" | "counts">;
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const good = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** A roster of only bad rows has as many mistakes as rows; this many are told, all are counted. */
export const mostMistakes = 100;

export const refuse = (kind: ProblemKind, mistakes: readonly Mistake[], total = mistakes.length): Outcome<never> => ({
  ok: false,
  refusal: { kind, mistakes: mistakes.slice(0, mostMistakes), total },
});
export const refuseOne = (kind: ProblemKind, code: MistakeCode, values?: Values, place?: Place): Outcome<never> =>
  refuse(kind, [{ code, values, ...place }]);

export type ToldMistake = {
  readonly row: number | null;
  readonly column: number | string | null;
  readonly code: string;
  readonly message: string;
};
/** RFC 9457, with a list of mistakes. `instance` names this one answer, and stands in the log with nothing else. */
export type ToldProblem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors: readonly ToldMistake[];
  readonly errorCount: number;
  readonly found?: Found;
};

export const problemType = (kind: ProblemKind): string => `urn:duaal:problem:${kind}`;

const wordsOf = (mistake: Mistake, language: Language): string => {
  if ("message" in mistake) return mistake.message;
  const { code, row, column, values } = mistake;
  const words = Object.entries({ row, column, ...values }).filter(([, value]) => value !== undefined);
  // A name is the client's own; the other values are ours.
  const texts = words.map(([name, value]) => [name, name === "name" ? scrubName(String(value)) : String(value)]);
  return fill(sentences[code][language], Object.fromEntries(texts));
};

const toldMistake = (mistake: Mistake, language: Language): ToldMistake => ({
  row: mistake.row ?? null,
  column: typeof mistake.column === "string" ? scrubName(mistake.column) : (mistake.column ?? null),
  code: mistake.code,
  message: scrub(wordsOf(mistake, language)),
});

/** A refusal in the words of a language, without any personal number. */
export const tellProblem = ({ kind, mistakes, total, found }: Refusal, language: Language, id: string): ToldProblem => {
  const errors = mistakes.map((mistake) => toldMistake(mistake, language));
  const { status, title } = problemKinds[kind];
  return {
    type: problemType(kind),
    title: title[language],
    status,
    detail: errors[0]?.message ?? title[language],
    instance: `urn:uuid:${id}`,
    errors,
    errorCount: total,
    ...(found ? { found } : {}),
  };
};
