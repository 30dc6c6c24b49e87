import { answer, kindOf, namespace, type Problem, plainValue, type Rule, waaromId } from "../../shared/index.ts";
import { onSheetOf } from "../address.ts";
import type { Sheet } from "../port.ts";
import type { Expression } from "./formula.ts";

/** Why an argument cannot be read here; `what` is the part of the formula it is about. */
export type Refusal = {
  readonly code: "range" | "computed" | "name" | "error";
  readonly what: string;
};
export type Resolved =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly refusal: null; readonly problem: Problem };

type Call = Extract<Expression, { kind: "call" }>;

const plain = (value: unknown): Resolved => ({ ok: true, value });
const refuse = (code: Refusal["code"], what: string): Resolved => ({ ok: false, refusal: { code, what } });

const prefix = `${namespace}.`;

/** Whether a call is one of our functions. */
export const isOwn = (call: Call): boolean => call.name.startsWith(prefix);

/** Whether a call asks this function. */
export const isCallOf = (call: Call, { id }: Pick<Rule, "id">): boolean => call.name === prefix + id;

/** The rule a call asks; `.WAAROM` asks the rule it explains. */
export const ruleOf = (call: Call, rules: readonly Rule[]): Rule | undefined => {
  const id = call.name.slice(prefix.length);
  return isOwn(call) ? rules.find((rule) => rule.id === id || waaromId(rule) === id) : undefined;
};

const epochSerial = 25_569;
const msPerDay = 86_400_000;

/** DATE as Excel counts: month 13 is January of the next year, years below 1900 are counted from 1900. */
const serialOfDate = (year: number, month: number, day: number): number =>
  Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) / msPerDay + epochSerial;

const isError = (value: unknown): boolean => typeof value === "string" && /^#[A-Z/0-9]+[!?]?$/.test(value);

/** Values of the arguments of a call, or the first that cannot be had. */
export const resolveAll = async (
  args: readonly Expression[],
  resolve: (argument: Expression) => Promise<Resolved>,
): Promise<{
  readonly values: readonly unknown[];
  readonly failed: { readonly place: number; readonly why: Resolved } | null;
}> => {
  const found = await Promise.all(args.map(resolve));
  const place = found.findIndex(({ ok }) => !ok);
  return {
    values: found.map((one) => (one.ok ? one.value : null)),
    failed: place < 0 ? null : { place, why: found[place] },
  };
};

/** Resolves arguments to raw values, reading cells through the port; `at` is where the formula stands. */
export const resolver = (sheet: Pick<Sheet, "values">, rules: readonly Rule[], at: string) => {
  const cell = async (address: string): Promise<Resolved> => {
    const value = (await sheet.values(onSheetOf(address, at)))[0]?.[0] ?? null;
    return isError(value) ? refuse("error", address) : plain(value);
  };
  const date = (values: readonly unknown[]): Resolved => {
    const [year, month, day] = values.map((value) => (value === null || value === "" ? 0 : value));
    return typeof year === "number" && typeof month === "number" && typeof day === "number" && values.length === 3
      ? plain(serialOfDate(year, month, day))
      : refuse("computed", "DATE");
  };
  const called = async (call: Call): Promise<Resolved> => {
    const rule = ruleOf(call, rules);
    if (call.name !== "DATE" && rule === undefined) return refuse("computed", call.name);
    const { values, failed } = await resolveAll(call.args, resolve);
    if (failed) return failed.why;
    if (rule === undefined) return date(values);
    // A table is not one value.
    if (rule.columns) return refuse("computed", call.name);
    const inner = answer(rule, values);
    return inner.problem
      ? { ok: false, refusal: null, problem: inner.problem }
      : plain(plainValue(kindOf(inner), inner.result));
  };
  const resolve = async (argument: Expression): Promise<Resolved> => {
    if (argument.kind === "value") return plain(argument.value);
    if (argument.kind === "cell") return cell(argument.address);
    if (argument.kind === "range") return refuse("range", argument.address);
    if (argument.kind === "name") return refuse("name", argument.name);
    if (argument.kind === "call") return called(argument);
    return refuse("computed", "");
  };
  return resolve;
};
