import * as z from "zod";
import type { CheckInfo, Finding, LearnerSummary, Summary, Validation } from "../shared/index.ts";
import { certainties, summed, summedByMonth, type Told } from "../shared/index.ts";
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
const check = z
  .strictObject({
    id: z.string(),
    subject: z.string().meta({ description: "the subject of law; `rooster` for what reading brings to light" }),
    roster: z.enum(["lerenden", "uurrooster", "alle"]).meta({ description: "the roster it looks in" }),
    severity,
    name: z.string(),
    message: z.string().meta({ description: "its sentence, with places `{name}` that a finding fills in" }),
    columns: z
      .array(z.string())
      .meta({ description: "the columns it cannot do without; of a group, one: `geboortedatum/insz`" }),
    pointsAt: z.array(z.string()).meta({ description: "the columns its findings point at" }),
    needsQuarter: z.boolean().meta({ description: "done only where the roster or the request gives a quarter" }),
    needsLearners: z.boolean().meta({ description: "done only where the learners come along with the shifts" }),
    article: z.string().meta({ description: "blank for a check of logic" }),
    source: z.string(),
    help: z.string().meta({ description: "its help page, from the address that serves the add-in" }),
  })
  .register(named, { id: "Check" }) satisfies z.ZodType<CheckInfo>;
export const checks = z.strictObject({ checks: z.array(check) }).register(named, { id: "Checks" });

const sheet = z.enum(["lerenden", "uurrooster"]);
export const finding = z
  .strictObject({
    sheet: sheet.optional().meta({ description: "the sheet, where learners and shifts came together" }),
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
    checks: z.record(z.string(), z.int()).meta({ description: "how often each check found something" }),
    skippedRows: z.int(),
    notDone: z.record(z.string(), z.string()),
    capped: z.boolean(),
  })
  .register(named, { id: "Counts" });
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
    found: z
      .strictObject({ rows: z.int(), findings: z.array(finding), counts })
      .optional()
      .meta({ description: "what was found in the rows before" }),
    errorCount: z.int().meta({ description: "all of them, also where `errors` ends sooner" }),
  })
  .register(named, { id: "Problem", description: "RFC 9457" }) satisfies z.ZodType<ToldProblem>;
/** What stopped the reading, as the last line of a streamed answer. */
const problemLine = z.strictObject({ problem });

export const validation = z
  .strictObject({ rows: z.int(), findings: z.array(finding), counts })
  .register(named, { id: "Validation" }) satisfies z.ZodType<Validation>;
/** A line of a streamed validation: a finding, or at the end the counts. */
const validationEnd = z.strictObject({ rows: z.int(), counts }).register(named, { id: "ValidationEnd" });
export const validationLine = z.union([finding, validationEnd, problemLine]).register(named, {
  id: "ValidationLine",
  description: "a finding; at the end the counts, or what stopped the reading",
});

const months = z.array(
  z.strictObject({
    month: z.string(),
    tariff: euro,
    due: euro,
    paid: euro,
    days: z.number().nullable().meta({ description: "days of the timetable of the month" }),
    paidDays: z.number().nullable().meta({ description: "those of them that are paid" }),
    certainty,
    because: z.string(),
  }),
);
const contributions = z
  .strictObject({
    wage: euro,
    wageFrom: z.enum(["kwartaalloon", "betaald", "verschuldigd"]).nullable(),
    code: z.string().nullable().meta({ description: "the worker code of the declaration" }),
    mu: z.number().nullable().meta({ description: "the work fraction µ" }),
    muGiven: z.boolean(),
    base: euro,
    lines: z.array(z.strictObject({ name: z.string(), amount: euro, missing: z.array(z.string()) })),
    gross: euro,
    structural: euro,
    targetGroup: euro,
    declared: euro,
    billedLater: euro,
    personal: euro,
    werkbonus: euro,
    learnerPays: euro,
    assumptions: z.array(z.string()),
  })
  .register(named, { id: "Contributions" });
const premiums = z.array(
  z.strictObject({
    schoolYear: z.string(),
    amount: euro,
    because: z.string(),
    certainty,
    complete: z.iso.date().nullable().meta({ description: "the day on which the months of training are complete" }),
    share: euro.meta({ description: "the part of the amount that belongs to the quarter, by days" }),
  }),
);
const learner = z
  .strictObject({
    row,
    reference: z.string().nullable(),
    employer: z.string().nullable(),
    establishment: z.string().nullable(),
    overeenkomst: z.string().nullable(),
    statuut: z.string().nullable(),
    trap: z.string().nullable(),
    regime: z.string().nullable(),
    months,
    tariff: euro,
    due: euro,
    paid: euro,
    contributions,
    pkwp: premiums,
    stagebonus: premiums,
    netCost: euro,
    certainty,
    missing: z.array(z.string()),
  })
  .register(named, { id: "Learner" }) satisfies z.ZodType<LearnerSummary>;

/** Amounts by name, whole where all parts are known, and as far as they are. */
const sumsOf = <Name extends string>(names: readonly Name[]) => ({
  ...(Object.fromEntries(names.map((name) => [name, euro])) as Record<Name, typeof euro>),
  subtotalKnown: z.strictObject(
    Object.fromEntries(names.map((name) => [name, z.number()])) as Record<Name, z.ZodNumber>,
  ),
});
const premiumTotals = z.array(
  z.strictObject({ schoolYear: z.string(), amount: euro, subtotalKnown: z.number(), learners: z.int() }),
);
const totals = {
  learners: z.int(),
  ...sumsOf(summed),
  months: z.array(z.strictObject({ month: z.string(), ...sumsOf(summedByMonth) })),
  pkwp: premiumTotals,
  stagebonus: premiumTotals,
  mentorReduction: euro.meta({ description: "3800, on the mentors' own contributions; in no learner's line" }),
};
const answerOrNone = answer.nullable();
const premiumAnswers = z.array(answer.extend({ schoolYear: z.string() }));
const unfolded = z
  .strictObject({
    row,
    months: z.array(z.strictObject({ month: z.string(), answers: z.array(answer) })),
    regime: answerOrNone,
    contributions: z.record(z.string(), answerOrNone),
    pkwp: premiumAnswers,
    stagebonus: premiumAnswers,
  })
  .register(named, { id: "Unfolded" });
const summaryEnd = {
  quarter: z.string(),
  employers: z.array(z.strictObject({ employer: z.string().nullable(), rows: z.array(row), ...totals })),
  establishments: z.array(z.strictObject({ establishment: z.string().nullable(), rows: z.array(row), ...totals })),
  totals: z.strictObject(totals),
  skippedRows: z.int(),
  certainty,
  missing: z.array(z.string()),
};
export const summary = z
  .strictObject({
    ...summaryEnd,
    learners: z.array(learner).optional().meta({ description: "left out with `learners=false`" }),
    explained: unfolded.optional().meta({ description: "the answers behind the row that `explain` names" }),
  })
  .register(named, { id: "Summary" }) satisfies z.ZodType<Omit<Summary, "learners"> & Partial<Summary>>;
const correction = z.strictObject({
  row,
  measure: z.enum(["pkwp", "stagebonus"]),
  schoolYear: z.string(),
  amount: euro,
  because: z.string(),
});
export const summaryLine = z
  .union([
    learner,
    z.strictObject({ correction }),
    z.strictObject({ explained: unfolded }),
    z.strictObject(summaryEnd),
    problemLine,
  ])
  .register(named, {
    id: "SummaryLine",
    description:
      "a learner; at the end the rights that proved to count elsewhere, and the sums; or what stopped the reading",
  });

export const rosterMatrix = z
  .strictObject({ columns: z.array(z.string().nullable()), rows: z.array(z.array(plain)) })
  .register(named, { id: "RosterMatrix" });
export const rosterObject = z.record(z.string(), plain).register(named, { id: "RosterObject" });
const oneRoster = z.union([rosterMatrix, z.array(rosterObject)]);
const twoRosters = z
  .strictObject({ lerenden: oneRoster, uurrooster: oneRoster })
  .register(named, { id: "RosterWithShifts", description: "learners first, then the shifts that are joined to them" });
export const roster = z.union([rosterMatrix, z.array(rosterObject), twoRosters]).register(named, { id: "Roster" });

/** JSON of any shape: a document that has a schema of its own. */
export const anyDocument = z.record(z.string(), z.unknown()).register(named, { id: "Document" });
