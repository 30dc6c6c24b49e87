import * as z from "zod";
import type { CheckInfo, Finding, LearnerSummary, Summary, Validation } from "../shared/index.ts";
import { certainties, type Told } from "../shared/index.ts";
import type { ToldProblem } from "./problem.ts";

/** The schemas that have a name of their own in OpenAPI. */
export const named = z.registry<{ readonly id: string; readonly description?: string }>();

const certainty = z.enum(certainties).register(named, { id: "Certainty" });
/** One value: what stands in a cell, and what a figure or an answer is. */
const plain = z.union([z.number(), z.string(), z.boolean(), z.null()]).register(named, { id: "Value" });
const figureValue = z.union([plain, z.record(z.string(), plain)]);
const euro = z.number().nullable().meta({ description: "euro; null where a part of it is unknown" });
const row = z.int().meta({ description: "the row as a sheet shows it: the header is 1" });

export const health = z.strictObject({ status: z.literal("ok") }).register(named, { id: "Health" });
export const readiness = z
  .strictObject({
    status: z.literal("ready"),
    version: z.string(),
    law: z.strictObject({ checkedOn: z.iso.date(), figures: z.int(), rules: z.int() }),
    ownFigures: z.strictObject({ organisation: z.string(), figures: z.int() }).nullable(),
    limits: z.record(z.string(), z.int()),
    ignoredVariables: z.array(z.string()),
  })
  .register(named, { id: "Readiness" });

const entry = {
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  value: figureValue,
  unknown: z.boolean(),
  article: z.string(),
  source: z.string(),
  certainty,
  note: z.string().nullable(),
  own: z.string().nullable().meta({ description: "the organisation whose own figure it is; null for the law's" }),
};
const figureName = { id: z.string(), name: z.string(), unit: z.string() };
export const figure = z
  .strictObject({ ...figureName, checkedOn: z.iso.date(), values: z.array(z.strictObject(entry)) })
  .register(named, { id: "Figure" });
export const figureOnDay = z
  .strictObject({ ...figureName, checkedOn: z.iso.date(), on: z.iso.date(), ...entry, from: z.iso.date().nullable() })
  .register(named, {
    id: "FigureOnDay",
    description: "`from` is null and certainty `notInForce` where none is in force",
  });
/** What `law/{id}` answers. */
export const figureAnswer = z.union([figure, figureOnDay]).register(named, { id: "FigureAnswer" });
export const law = z.strictObject({ checkedOn: z.iso.date(), figures: z.array(figure) }).register(named, { id: "Law" });
export const changes = z
  .strictObject({ changes: z.array(z.strictObject({ ...figureName, before: figureValue, ...entry })) })
  .register(named, {
    id: "LawChanges",
    description:
      "newest first; `before` is null where nothing held or was known; a figure that ends is `notInForce` from the next day",
  });

export const gaps = z
  .strictObject({
    gaps: z.array(
      z.strictObject({
        ...figureName,
        keys: z.array(z.string()).nullable(),
        from: z.iso.date(),
        to: z.iso.date().nullable(),
        note: z.string(),
      }),
    ),
  })
  .register(named, { id: "LawGaps" });

export const rules = z
  .strictObject({
    rules: z.array(
      z.strictObject({
        id: z.string(),
        subject: z.string(),
        name: z.string(),
        description: z.string(),
        parameters: z.record(z.string(), z.unknown()).meta({ description: "the JSON schema of the body" }),
      }),
    ),
  })
  .register(named, { id: "Rules" });

const citation = z.strictObject({
  ...figureName,
  key: z.string().optional().meta({ description: "of a table: which cell" }),
  value: figureValue,
  from: z.iso.date(),
  article: z.string(),
  source: z.string(),
  certainty,
  own: z.string().optional().meta({ description: "the organisation whose own figure it is" }),
});
/** A row of a rule that answers with a table, by column. */
const tableRow = z.record(z.string(), plain).register(named, { id: "Row" });
export const answer = z
  .strictObject({
    result: z.union([plain, z.array(tableRow)]),
    unit: z.string().nullable(),
    certainty,
    because: z.string(),
    law: z.array(citation),
    workings: z.array(z.strictObject({ name: z.string(), value: plain })),
    assumptions: z.array(z.string()),
    missing: z.array(z.string()),
    subtotalKnown: z.number().optional().meta({ description: "of a sum with an unknown part: what is known of it" }),
  })
  .register(named, { id: "Answer" }) satisfies z.ZodType<Told>;

const severity = z.enum(["error", "warning", "notice"]);
const check = z.strictObject({
  id: z.string(),
  severity,
  name: z.string(),
  columns: z.array(z.string()),
  article: z.string(),
  source: z.string(),
}) satisfies z.ZodType<CheckInfo>;
export const checks = z.strictObject({ checks: z.array(check) }).register(named, { id: "Checks" });

export const finding = z
  .strictObject({
    row,
    reference: z.string().nullable(),
    check: z.string(),
    severity,
    columns: z.array(z.string()),
    message: z.string(),
    expected: plain.optional(),
    found: plain.optional(),
    law: z.strictObject({ article: z.string(), source: z.string(), certainty: z.string() }).optional(),
  })
  .register(named, { id: "Finding" }) satisfies z.ZodType<Finding>;
const counts = z
  .strictObject({
    error: z.int(),
    warning: z.int(),
    notice: z.int(),
    skippedRows: z.int(),
    notDone: z.record(z.string(), z.string()),
    capped: z.boolean(),
  })
  .register(named, { id: "Counts" });
export const validation = z
  .strictObject({ rows: z.int(), findings: z.array(finding), counts })
  .register(named, { id: "Validation" }) satisfies z.ZodType<Validation>;
/** A line of a streamed validation: a finding, or at the end the counts. */
const validationEnd = z.strictObject({ rows: z.int(), counts }).register(named, { id: "ValidationEnd" });
export const validationLine = z.union([finding, validationEnd]).register(named, { id: "ValidationLine" });

const learner = z
  .strictObject({
    row,
    reference: z.string().nullable(),
    employer: z.string().nullable(),
    overeenkomst: z.string().nullable(),
    statuut: z.string().nullable(),
    trap: z.string().nullable(),
    regime: z.string().nullable(),
    months: z.array(
      z.strictObject({ month: z.string(), tariff: euro, due: euro, paid: euro, certainty, because: z.string() }),
    ),
    tariff: euro,
    due: euro,
    paid: euro,
    pkwp: z.array(z.strictObject({ schoolYear: z.string(), amount: euro, because: z.string(), certainty })),
    certainty,
    missing: z.array(z.string()),
  })
  .register(named, { id: "Learner" }) satisfies z.ZodType<LearnerSummary>;
const sums = {
  tariff: euro,
  due: euro,
  paid: euro,
  subtotalKnown: z.strictObject({ tariff: z.number(), due: z.number(), paid: z.number() }),
};
const totals = {
  learners: z.int(),
  ...sums,
  months: z.array(z.strictObject({ month: z.string(), ...sums })),
  pkwp: z.array(z.strictObject({ schoolYear: z.string(), amount: euro, subtotalKnown: z.number(), learners: z.int() })),
};
const unfolded = z
  .strictObject({
    row,
    months: z.array(z.strictObject({ month: z.string(), answers: z.array(answer) })),
    regime: answer.nullable(),
    pkwp: z.array(answer.extend({ schoolYear: z.string() })),
  })
  .register(named, { id: "Unfolded" });
export const summary = z
  .strictObject({
    quarter: z.string(),
    employers: z.array(z.strictObject({ employer: z.string().nullable(), rows: z.array(row), ...totals })),
    learners: z.array(learner),
    totals: z.strictObject(totals),
    skippedRows: z.int(),
    certainty,
    missing: z.array(z.string()),
    explained: unfolded.optional().meta({ description: "the answers behind the row that `explain` names" }),
  })
  .register(named, { id: "Summary" }) satisfies z.ZodType<Summary>;

export const rosterMatrix = z
  .strictObject({ columns: z.array(z.string().nullable()), rows: z.array(z.array(plain)) })
  .register(named, { id: "RosterMatrix" });
export const rosterObject = z.record(z.string(), plain).register(named, { id: "RosterObject" });
export const roster = z.union([rosterMatrix, z.array(rosterObject)]).register(named, { id: "Roster" });

export const problem = z
  .strictObject({
    type: z.string().regex(/^urn:duaal:problem:[a-z-]+$/),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z.array(
      z.strictObject({
        row: z.int().nullable().meta({ description: "the row of a table, or the line of a text that cannot be read" }),
        column: z.union([z.string(), z.int(), z.null()]).meta({
          description: "the name of a column or parameter, or a character or column counted from 1",
        }),
        code: z.string(),
        message: z.string(),
      }),
    ),
    errorCount: z.int().meta({ description: "all of them, also where `errors` ends sooner" }),
  })
  .register(named, { id: "Problem", description: "RFC 9457" }) satisfies z.ZodType<ToldProblem>;

/** JSON of any shape: a document that has a schema of its own. */
export const anyDocument = z.record(z.string(), z.unknown()).register(named, { id: "Document" });
