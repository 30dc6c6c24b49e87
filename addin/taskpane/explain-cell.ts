import {
  type Answer,
  answer,
  type Problem,
  type Rule,
  rules,
  type TableFunction,
  tableFunctions,
} from "../../shared/index.ts";
import type { Selection, Sheet } from "../port.ts";
import { type Expression, parseFormula } from "./formula.ts";
import { isCallOf, isOwn, type Refusal, resolveAll, resolver, ruleOf } from "./resolve.ts";

/** What the pane can say of the selected cell. */
export type Explained =
  | { readonly state: "empty" | "foreign" | "unreadable"; readonly address: string }
  | { readonly state: "unexplained"; readonly address: string; readonly name: string }
  | { readonly state: "table"; readonly address: string; readonly made: TableFunction }
  | {
      readonly state: "refused";
      readonly address: string;
      readonly rule: Rule;
      readonly place: number;
      readonly refusal: Refusal | null;
      readonly problem: Problem | null;
    }
  | {
      readonly state: "answered";
      readonly address: string;
      readonly answer: Answer;
      /** The cell does more with this answer than show it. */
      readonly partly: boolean;
    };

type Call = Extract<Expression, { kind: "call" }>;

/** The first call of one of our functions, the outermost first. */
const ownCall = (expression: Expression): Call | undefined => {
  if (expression.kind === "call" && isOwn(expression)) return expression;
  const inside = expression.kind === "call" ? expression.args : expression.kind === "computed" ? expression.parts : [];
  for (const part of inside) {
    const found = ownCall(part);
    if (found) return found;
  }
  return undefined;
};

/** Explains the formula of a cell: its arguments are read again from the sheet, and the kernel answers again. */
export const explainCell = async (sheet: Pick<Sheet, "values">, selection: Selection): Promise<Explained> => {
  const { address, formula } = selection;
  if (!formula.startsWith("=")) return { state: "empty", address };
  const expression = parseFormula(formula);
  if (expression === null) return { state: /DUAAL\./i.test(formula) ? "unreadable" : "foreign", address };
  const call = ownCall(expression);
  if (call === undefined) return { state: "foreign", address };
  const made = tableFunctions.find((one) => isCallOf(call, one));
  if (made) return { state: "table", address, made };
  const rule = ruleOf(call, rules);
  if (rule === undefined) return { state: "unexplained", address, name: call.name };
  const { values, failed } = await resolveAll(call.args, resolver(sheet, rules, address));
  if (failed && !failed.why.ok) {
    const { why, place } = failed;
    const problem = why.refusal === null ? why.problem : null;
    return { state: "refused", address, rule, place, refusal: why.refusal, problem };
  }
  return { state: "answered", address, answer: answer(rule, values), partly: call !== expression };
};
