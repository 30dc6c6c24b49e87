import {
  catalogue,
  dayOfText,
  isoOf,
  type Quarter,
  quarterOfText,
  type RosterProblem,
  summarise,
  type Validation,
  validate,
} from "../shared/index.ts";
import type { Question, Reply } from "./endpoint.ts";
import { good, type Mistake, type Outcome, refuse, refuseOne } from "./problem.ts";
import { readRoster } from "./roster.ts";

export const allChecks = ({ language }: Question): Outcome<Reply> =>
  good({ document: { checks: catalogue(language) } });

/** A quarter as people spell it, or a day in it. */
const readQuarter = (typed: string, column: string): Outcome<Quarter> => {
  const day = dayOfText(typed.trim());
  const [year, month] = day === null ? [] : isoOf(day).split("-");
  const quarter = quarterOfText(day === null ? typed.trim() : `${year}K${Math.ceil(Number(month) / 3)}`);
  return quarter === null ? refuseOne("wrong-parameter", "notAQuarter", undefined, { column }) : good(quarter);
};

/** What is wrong with a roster as a whole, a column each; the header is row 1. */
const refuseRoster = ({ code, columns, message }: RosterProblem): Outcome<never> => {
  const mistake: Mistake = { row: 1, code, message };
  return refuse(
    "unusable-roster",
    columns.length === 0 ? [mistake] : columns.map((column) => ({ ...mistake, column })),
  );
};

function* linesOf({ rows, findings, counts }: Validation): Generator<unknown> {
  yield* findings;
  yield { rows, counts };
}

/** A document is read whole; lines come one by one, so there may be more of them. The counts go on in both. */
const mostLines = 100_000;

/** The findings of a roster; `kwartaal` is the quarter of rows that name none themselves. */
export const validateRoster = ({ language, query, body, limits, asLines }: Question): Outcome<Reply> => {
  const quarter = query.kwartaal === undefined ? good(null) : readQuarter(query.kwartaal, "kwartaal");
  if (!quarter.ok) return quarter;
  const table = readRoster(body, limits);
  if (!table.ok) return table;
  const found = validate(table.value, { language, quarter: quarter.value, most: asLines ? mostLines : undefined });
  if ("code" in found) return refuseRoster(found);
  return good(asLines ? { lines: linesOf(found) } : { document: found });
};

/** A quarter of a roster: a line a learner, and the sums; `explain` names a row to unfold. */
export const summariseQuarter = ({ language, params, query, body, limits }: Question): Outcome<Reply> => {
  const quarter = readQuarter(params.quarter ?? "", "quarter");
  if (!quarter.ok) return quarter;
  const table = readRoster(body, limits);
  if (!table.ok) return table;
  const asked = query.explain === undefined ? null : Number(query.explain);
  const summary = summarise(table.value, quarter.value, language, asked);
  if ("code" in summary) return refuseRoster(summary);
  return asked !== null && summary.explained === undefined
    ? refuseOne("wrong-parameter", "noSuchLearner", undefined, { column: "explain" })
    : good({ document: summary });
};
