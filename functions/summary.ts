import {
  correctAll,
  correctUnfolded,
  type LearnerSummary,
  type Quarter,
  type SummaryEnd,
  type Summing,
  startSummary,
} from "../shared/index.ts";
import { orRefusal } from "./body.ts";
import type { Question, Reply } from "./endpoint.ts";
import { good, type Outcome, refuseOne } from "./problem.ts";
import { orRefuse } from "./read/refused.ts";
import { type RosterMedia, readRoster } from "./read/roster.ts";
import { decode, makeSheets, refuseRoster } from "./read/sheet.ts";
import { readQuarter } from "./rosters.ts";
import { summaryTables } from "./summary-table.ts";

type Asked = { readonly quarter: Quarter; readonly learners: boolean; readonly explain: number | null };

/** What is asked of a quarter, or what is wrong with the question. */
const readAsked = ({ params, query }: Question): Outcome<Asked> => {
  const quarter = readQuarter(params.quarter ?? "", "quarter");
  if (!quarter.ok) return quarter;
  const { learners = "true", explain } = query;
  if (learners !== "true" && learners !== "false")
    return refuseOne("wrong-parameter", "notTrueOrFalse", undefined, { column: "learners" });
  return good({
    quarter: quarter.value,
    learners: learners === "true",
    explain: explain === undefined ? null : Number(explain),
  });
};

type Closed = Exclude<ReturnType<Summing["close"]>, { readonly code: unknown }>;

/** Sums a body as it is read: learners' lines as they come, and then what is known when all rows were read. */
const summing = (question: Question, { quarter, learners, explain }: Asked) => {
  const { language, stream, limits } = question;
  let run: Summing | null = null;
  const sheets = makeSheets((headers, { name, growing, above }) => {
    // Of learners and shifts together only the learners are summed.
    if (run !== null || name === "uurrooster") return ignored;
    const begun = startSummary(headers, quarter, { language, learners, explain, growing, above, decode });
    if (!("code" in begun)) run = begun;
    return begun;
  }, limits);
  async function* lines(): AsyncGenerator<readonly LearnerSummary[], void, void> {
    for await (const _ of readRoster(stream.media as RosterMedia, stream.chunks, sheets, limits))
      yield run?.take() ?? [];
  }
  const close = (): Closed => {
    if (run === null) return orRefuse(refuseOne("empty-body", "emptyBody"));
    const closed = run.close();
    return "code" in closed ? orRefuse(refuseRoster(closed)) : closed;
  };
  return { lines: lines(), rest: () => run?.take() ?? [], close, unfolded: () => run?.unfolded() };
};

/** Takes the rows of a sheet that has no part in a sum. */
const ignored = {
  cell: () => {},
  plain: () => {},
  endRow: () => {},
  undoCell: () => {},
  undoRow: () => {},
  addColumn: () => {},
  rows: () => 0,
};

async function* linesOf(question: Question, asked: Asked): AsyncGenerator<unknown, void, void> {
  const run = summing(question, asked);
  for await (const learners of run.lines) yield* learners;
  const { corrections, ...end } = run.close();
  yield* run.rest();
  for (const correction of corrections) yield { correction };
  const unfolded = run.unfolded();
  if (unfolded) yield { explained: correctUnfolded(unfolded, corrections) };
  yield end;
}

const whole = async (question: Question, asked: Asked) => {
  const run = summing(question, asked);
  const learners: LearnerSummary[] = [];
  for await (const some of run.lines) for (const one of some) learners.push(one);
  const { corrections, ...end }: Closed & SummaryEnd = run.close();
  for (const one of run.rest()) learners.push(one);
  const { language } = question;
  const unfolded = run.unfolded();
  if (asked.explain !== null && unfolded === undefined)
    orRefuse(refuseOne("wrong-parameter", "noSuchLearner", undefined, { column: "explain" }));
  return {
    ...end,
    ...(asked.learners ? { learners: correctAll(learners, corrections, language) } : {}),
    ...(unfolded ? { explained: correctUnfolded(unfolded, corrections) } : {}),
  };
};

/** A quarter of a roster: a line a learner, and the sums; `explain` names a row to unfold. */
export const summariseQuarter = async (question: Question): Promise<Outcome<Reply>> => {
  const asked = readAsked(question);
  if (!asked.ok) return asked;
  if (question.wants === "lines") return good({ lines: linesOf(question, asked.value) });
  const made = await orRefusal(() => whole(question, asked.value));
  if (!made.ok) return made;
  return question.wants === "document"
    ? good({ document: made.value })
    : good({ tables: summaryTables(made.value, question.language), fileName: `kwartaal-${made.value.quarter}` });
};
