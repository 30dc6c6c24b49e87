/** How much one request may ask of the service. */
export type Limits = {
  /** Bytes of a roster as they arrive; Azure itself ends a body at 100 MiB. */
  readonly bodyBytes: number;
  /** Bytes of a roster after its gzip is undone. */
  readonly inflatedBytes: number;
  /** Bytes of a question to one rule, also after its gzip is undone. */
  readonly questionBytes: number;
  /** Brackets inside brackets; a roster has three. */
  readonly depth: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters in one cell; Excel's own limit. */
  readonly cellLength: number;
  /** Findings in one document; of the others the count goes on. */
  readonly findings: number;
};

const mebibyte = 1024 * 1024;
/** Node's longest text: a question is decoded whole. A roster is read as it comes, and may be larger. */
const longestText = 536_870_888;
const gibibyte = 1024 * mebibyte;

type Bound = { readonly variable: string; readonly usual: number; readonly most: number };
const bounds = {
  bodyBytes: { variable: "DUAAL_MAX_BODY_BYTES", usual: 100 * mebibyte, most: 4 * gibibyte },
  inflatedBytes: { variable: "DUAAL_MAX_INFLATED_BYTES", usual: gibibyte, most: 8 * gibibyte },
  questionBytes: { variable: "DUAAL_MAX_QUESTION_BYTES", usual: mebibyte, most: longestText },
  depth: { variable: "DUAAL_MAX_DEPTH", usual: 16, most: 1_000 },
  rows: { variable: "DUAAL_MAX_ROWS", usual: 1_000_000, most: 10_000_000 },
  columns: { variable: "DUAAL_MAX_COLUMNS", usual: 512, most: 16_384 },
  cellLength: { variable: "DUAAL_MAX_CELL_LENGTH", usual: 32_767, most: mebibyte },
  findings: { variable: "DUAAL_MAX_FINDINGS", usual: 10_000, most: 1_000_000 },
} as const satisfies Record<keyof Limits, Bound>;

type Environment = Readonly<Record<string, string | undefined>>;

const isSound = ({ most }: Bound, given: string): boolean => /^\d{1,10}$/.test(given) && +given >= 1 && +given <= most;

/** The limits in force. They are read for every request, because what throws at load hides all routes in Azure. */
export const limitsOf = (environment: Environment = process.env): Limits => {
  const read = (bound: Bound): number => {
    const given = environment[bound.variable]?.trim() ?? "";
    return isSound(bound, given) ? Number(given) : bound.usual;
  };
  return {
    bodyBytes: read(bounds.bodyBytes),
    inflatedBytes: read(bounds.inflatedBytes),
    questionBytes: read(bounds.questionBytes),
    depth: read(bounds.depth),
    rows: read(bounds.rows),
    columns: read(bounds.columns),
    cellLength: read(bounds.cellLength),
    findings: read(bounds.findings),
  };
};

/** Variables that are set to something that is no limit, and so have no effect. */
export const ignoredVariables = (environment: Environment = process.env): readonly string[] =>
  Object.values(bounds)
    .filter((bound) => environment[bound.variable] !== undefined)
    .filter((bound) => !isSound(bound, environment[bound.variable]?.trim() ?? ""))
    .map(({ variable }) => variable);
