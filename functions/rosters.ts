import {
  addCounts,
  type Checking,
  type Counts,
  catalogue,
  dayOfText,
  type Finding,
  isoOf,
  learnersOf,
  type Quarter,
  quarterOfText,
  startChecking,
} from "../shared/index.ts";
import { orRefusal } from "./body.ts";
import type { Question, Reply } from "./endpoint.ts";
import { findingTable } from "./finding-table.ts";
import { good, type Outcome, refuseOne } from "./problem.ts";
import { isRefused, orRefuse, refused } from "./read/refused.ts";
import { type RosterMedia, readRoster } from "./read/roster.ts";
import { decode, makeSheets, refuseRoster, type SheetName } from "./read/sheet.ts";

export const allChecks = ({ language }: Question): Outcome<Reply> =>
  good({ document: { checks: catalogue(language) } });

/** A quarter as people spell it, or a day in it. */
export const readQuarter = (typed: string, column: string): Outcome<Quarter> => {
  const day = dayOfText(typed.trim());
  const [year, month] = day === null ? [] : isoOf(day).split("-");
  const quarter = quarterOfText(day === null ? typed.trim() : `${year}K${Math.ceil(Number(month) / 3)}`);
  return quarter === null ? refuseOne("wrong-parameter", "notAQuarter", undefined, { column }) : good(quarter);
};

/** A document is read whole; lines come one by one, so there may be more of them. The counts go on in both. */
const mostLines = 100_000;

type Validating = {
  /** Findings, as pieces of the body are read. */
  readonly findings: AsyncGenerator<readonly Finding[], void, void>;
  readonly rows: () => number;
  readonly counts: () => Counts;
};

/** Checks a body as it is read: one roster, or learners and then the shifts that are joined to them. */
const validating = (question: Question, quarter: Quarter | null): Validating => {
  const { language, stream, limits, wants } = question;
  const most = wants === "lines" ? mostLines : limits.findings;
  const checkings: { readonly name: SheetName | null; readonly checking: Checking; closed: boolean }[] = [];
  const close = (one: (typeof checkings)[number]) => {
    one.closed = true;
    const ledger = one.checking.close();
    return "code" in ledger ? orRefuse(refuseRoster(ledger)) : ledger;
  };
  const sheets = makeSheets((headers, { name, growing, above }) => {
    const before = checkings.at(-1);
    if (before !== undefined && name === "lerenden") orRefuse(refuseOne("wrong-shape", "shiftsFirst"));
    const learners = before === undefined ? null : learnersOf(close(before));
    const checking = startChecking(headers, {
      ...{ language, quarter, most, growing, above, decode, learners },
      kind: name ?? undefined,
    });
    if (!("code" in checking)) checkings.push({ name, checking, closed: false });
    return checking;
  }, limits);
  const take = (): readonly Finding[] =>
    checkings.flatMap(({ name, checking }) => {
      const found = checking.take();
      return name === null ? found : found.map((finding) => ({ sheet: checking.kind, ...finding }));
    });
  async function* findings(): AsyncGenerator<readonly Finding[], void, void> {
    try {
      for await (const _ of readRoster(stream.media as RosterMedia, stream.chunks, sheets, limits)) yield take();
    } catch (error) {
      // What stops the reading does not lose what was found before it: also not in rows that wait for their batch.
      for (const { checking } of checkings) checking.flush();
      yield take();
      throw error;
    }
    const last = checkings.at(-1);
    if (last !== undefined) close(last);
    yield take();
  }
  return {
    findings: findings(),
    rows: () => checkings.reduce((rows, { checking }) => rows + checking.rows(), 0),
    counts: () => checkings.map(({ checking }) => checking.counts()).reduce((one, other) => addCounts(one, other)),
  };
};

async function* linesOf({ findings, rows, counts }: Validating): AsyncGenerator<unknown, void, void> {
  for await (const found of findings) yield* found;
  yield { rows: rows(), counts: counts() };
}

/** All findings, by row; what was found is told with what stopped the reading. */
const whole = async ({ findings, rows, counts }: Validating) => {
  const found: Finding[] = [];
  try {
    for await (const some of findings) for (const one of some) found.push(one);
  } catch (error) {
    if (!isRefused(error) || rows() === 0) throw error;
    throw refused({ ...error.refusal, found: { rows: rows(), findings: found, counts: counts() } });
  }
  const isShift = ({ sheet }: Finding): number => (sheet === "uurrooster" ? 1 : 0);
  found.sort((one, other) => isShift(one) - isShift(other) || one.row - other.row);
  return { rows: rows(), findings: found, counts: counts() };
};

/** The findings of a roster; `kwartaal` is the quarter of rows that name none themselves. */
export const validateRoster = async (question: Question): Promise<Outcome<Reply>> => {
  const { language, query, wants } = question;
  const quarter = query.kwartaal === undefined ? good(null) : readQuarter(query.kwartaal, "kwartaal");
  if (!quarter.ok) return quarter;
  const run = validating(question, quarter.value);
  if (wants === "lines") return good({ lines: linesOf(run) });
  const made = await orRefusal(() => whole(run));
  if (!made.ok) return made;
  return wants === "document"
    ? good({ document: made.value })
    : good({ tables: [findingTable(made.value.findings, language)], fileName: "bevindingen" });
};
