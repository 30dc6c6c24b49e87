import type { Day } from "../base/day.ts";
import type { Text } from "../base/text.ts";
import type { Field } from "./field.ts";

/** What can be wrong with a question. Worded by the shell, in the user's language. */
export type ProblemCode =
  | "required"
  | "notADay"
  | "notATime"
  | "notAQuarter"
  | "notASchoolYear"
  | "notANumber"
  | "ambiguousNumber"
  | "tooFine"
  | "outOfRange"
  | "notAChoice"
  | "notYesNo"
  | "notAWeekrooster"
  | "notDigits"
  | "wrongDigits"
  | "tooLong"
  | "notText"
  | "notAPc"
  | "tooManyDays"
  | "inconsistent"
  | "unknown"
  | "notInForce"
  | "notApplicable";

/** An expected failure: a code, the field or figure it is about, and what was given (never a personal number). */
export type Problem = {
  readonly code: ProblemCode;
  readonly field?: Field;
  readonly given?: string;
  /** The figure that is unknown or not in force, and the day it was asked for. */
  readonly figure?: Text;
  readonly day?: Day;
  /** The sentence of the rule itself, for what only the rule can say. */
  readonly because?: Text;
  readonly values?: Readonly<Record<string, string>>;
};

/** Values inside the kernel are never objects, so an object is a problem. */
export const isProblem = (value: unknown): value is Problem => typeof value === "object" && value !== null;

/** Problems that say something of the law, not of the question: Excel's #N/A, HTTP's null result. */
export const isAboutLaw = (problem: Problem): boolean =>
  problem.code === "unknown" || problem.code === "notInForce" || problem.code === "notApplicable";
