import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answer, isAboutLaw, isBlank, kindOf, type Rule, sentence } from "../shared/index.ts";
import { type Example, namedCells, root, rowsInTable, valuesOf } from "./examples.ts";

/** What Excel tells the runtime about a call. */
export const flags = { cancelable: 1, streaming: 2, errorsIn: 4, richData: 8 } as const;

/** One call of a custom function: each argument as Excel sends it, a matrix or nothing at all. */
export type Call = { readonly id: string; readonly args: readonly unknown[]; readonly flags?: number };
/** What the runtime sends back: a value that spills, or one of its error numbers with a sentence. */
export type Reply = { readonly ok: boolean; readonly value: unknown; readonly code: number | null };

/** The part of Excel that the page sees. */
export type ExcelHost = {
  readonly call: (calls: readonly Call[], bound?: number) => Promise<readonly Reply[]>;
  /** The names of the actions that the runtime asked for. */
  readonly asked: readonly string[];
};

export const runtimeName = "custom-functions-runtime.js";
const built = join(root, "dist/addin/functions.js");

/** Microsoft's own runtime, as it is published. */
export const runtimeSource = (): string =>
  readFileSync(join(root, "node_modules/@microsoft/office-js/dist", runtimeName), "utf8");

/** The built script of the functions. */
export const functionsSource = (): string => {
  if (!existsSync(built)) throw new Error(`${built} has not been built yet. Build it first: npm run build`);
  return readFileSync(built, "utf8");
};

/**
 * Plays Excel behind the runtime's native bridge and leaves itself as `excelHost`. It is sent to a page as text, so it
 * stands on nothing outside itself.
 */
export const playExcel = (): void => {
  type Told = { readonly id: number; readonly failed?: boolean; readonly value: unknown; readonly errorCode?: number };
  type Action = {
    readonly Id: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments?: unknown[][] };
  };
  const { setTimeout, clearTimeout } = globalThis;
  const waiting = new Map<number, (reply: Reply) => void>();
  const asked: string[] = [];
  let last = 0;

  const settle = (id: number, reply: Reply): void => {
    waiting.get(id)?.(reply);
    waiting.delete(id);
  };
  const takeArray = ([id, ok, value, code]: unknown[]): void =>
    settle(id as number, { ok: ok as boolean, value, code: ok ? null : (code as number) });
  const takeObject = ({ id, failed = false, value, errorCode }: Told): void =>
    settle(id, { ok: !failed, value, code: failed ? (errorCode ?? 0) : null });
  const act = ({ Id, Name, ArgumentInfo }: Action) => {
    const [results = []] = ArgumentInfo?.Arguments ?? [];
    asked.push(Name);
    if (Name === "SetInvocationArrayResults") (results as unknown[][]).forEach(takeArray);
    if (Name === "SetInvocationResults") (results as Told[]).forEach(takeObject);
    return { ActionId: Id, Value: Name === "_GetEnabledFeatures" ? [] : null };
  };

  const bridge = {
    onMessageFromHost: (_text: string): void => {},
    sendMessageToHost: (text: string): void => {
      const { id, type, message } = JSON.parse(text);
      if (type !== 1) return;
      const body = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
      const Results = (body.Actions as Action[]).map(act);
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify({ Results }) } };
      setTimeout(() => bridge.onMessageFromHost(JSON.stringify(answer)), 0);
    },
  };
  const call: ExcelHost["call"] = (calls, bound = 20_000) =>
    new Promise((resolve, reject) => {
      const replies: Reply[] = new Array(calls.length);
      let left = calls.length;
      const timer = setTimeout(() => reject(new Error(`${left} calls had no answer after ${bound} ms`)), bound);
      const entries = calls.map(({ id, args, flags: given = 4 }, place) => {
        last += 1;
        waiting.set(last, (reply) => {
          replies[place] = reply;
          left -= 1;
          if (left > 0) return;
          clearTimeout(timer);
          resolve(replies);
        });
        const message = [last, id, args, "Blad1!A1", given, null];
        return { messageCategory: 1, messageType: 1000, message };
      });
      bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
    });

  Object.assign(globalThis, { _richApiNativeBridge: bridge, excelHost: { call, asked } });
};

/** An argument as Excel sends it to a parameter that takes a matrix: one cell is 1×1, an empty cell null. */
export const matrix = (given: unknown): unknown => (Array.isArray(given) ? given : [[given ?? null]]);

/** An error in a cell, as Excel sends it to a function that takes errors. */
export const errorIn = (code: string) => ({ type: "CustomFunctionError", code });

const codes: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** A cell as the user sees it: its value, or its error with the sentence beside it. */
type Shown = unknown;
type SentError = { readonly type: string; readonly basicValue: string; readonly message?: string };

const shownCell = (cell: unknown): Shown => {
  if (typeof cell !== "object" || cell === null) return cell;
  const { type, basicValue, message = "" } = cell as SentError;
  return type === "Error" ? { error: basicValue, message } : cell;
};

/** The cells of a reply. A number that the runtime has no error for is told as it is. */
export const shownCells = ({ ok, value, code }: Reply): readonly (readonly Shown[])[] =>
  ok
    ? (value as unknown[][]).map((row) => row.map(shownCell))
    : [[{ error: codes[code ?? 0] ?? `error ${code}`, message: value }]];

/** The only cell of a reply. */
export const shownOne = (reply: Reply): Shown => {
  const cells = shownCells(reply);
  if (cells.length !== 1 || cells[0].length !== 1) throw new Error(`More than one cell: ${JSON.stringify(cells)}`);
  return cells[0][0];
};

/** What the reply to an example shows: its only cell, or of a table the columns that the example names. */
export const shownOf = (rule: Rule, { gives }: Example, reply: Reply): Shown => {
  if (!Array.isArray(gives.result)) return shownOne(reply);
  const [header, ...rows] = shownCells(reply);
  const columns = rule.columns?.map(({ id }) => id);
  return { header: header.join() === columns?.join(), rows: namedCells(rule, rows, gives.result) };
};

/** An example as a call: every parameter is sent, what was not given as an empty cell. */
export const callOf = (rule: Rule, example: Example): Call => ({
  id: rule.id,
  args: valuesOf(rule, example).map(matrix),
});

/** The Excel serial of an ISO day, reckoned apart from the kernel. */
const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

/** What the cell of an example must show. */
export const expectedOf = (rule: Rule, example: Example): Shown => {
  const values = valuesOf(rule, example);
  const given = answer(rule, values);
  const { problem, result } = example.gives;
  const message = sentence(given, "nl");
  if (problem === undefined && Array.isArray(result)) return { header: true, rows: rowsInTable(rule, result) };
  if (problem === undefined && result === null) return { error: "#N/A", message };
  if (problem === undefined && kindOf(given) === "choice" && /^\d$/.test(String(result))) return Number(result);
  if (problem === undefined) return ["day", "month"].includes(kindOf(given)) ? serial(result as string) : result;
  const needed = rule.facts.flatMap(([, { field, need }], place) =>
    need === "required" ? [[field, place] as const] : [],
  );
  if (problem === "required" && needed.every(([field, place]) => isBlank(field, values[place], false))) return "";
  return { error: given.problem && isAboutLaw(given.problem) ? "#N/A" : "#VALUE!", message };
};
