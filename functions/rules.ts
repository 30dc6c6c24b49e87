import {
  answer,
  isAboutLaw,
  type Problem,
  problemSentence,
  type Rule,
  ruleSchema,
  rules,
  tell,
} from "../shared/index.ts";
import type { Question, Reply } from "./endpoint.ts";
import { isObject, type JsonObject, notACell, readJson } from "./json.ts";
import { good, type Mistake, type Outcome, refuse, refuseOne } from "./problem.ts";

export const allRules = ({ language }: Question): Outcome<Reply> =>
  good({
    document: {
      rules: rules.map((rule) => ({
        id: rule.id,
        subject: rule.subject,
        name: rule.name[language],
        description: rule.describe[language],
        parameters: ruleSchema(rule),
      })),
    },
  });

/** The values of a rule's parameters in their order; a name it does not have would otherwise be a silent default. */
const readValues = (rule: Rule, given: JsonObject): Outcome<readonly unknown[]> => {
  const names = rule.facts.map(([name]) => name);
  const mistakes: Mistake[] = [];
  for (const [name, value] of Object.entries(given)) {
    const code = names.includes(name) ? notACell(value) : "unknownKey";
    if (code !== null) mistakes.push({ code, values: { name }, column: name });
  }
  if (mistakes.length > 0) return refuse("wrong-parameter", mistakes);
  return good(names.map((name) => (Object.hasOwn(given, name) ? given[name] : undefined)));
};

/** The name that a problem's field has among the parameters of its rule. */
const parameterOf = (rule: Rule, { field }: Problem): string | undefined =>
  rule.facts.find(([, asked]) => asked.field === field)?.[0] ?? field?.id;

/** Answers a rule. What is wrong with the question is a problem; what the law does not say is an answer. */
export const oneRule = ({ language, params, body, limits }: Question): Outcome<Reply> => {
  const wanted = params.id ?? "";
  const rule = rules.find(({ id }) => id === wanted.toUpperCase());
  if (rule === undefined) return refuseOne("not-found", "unknownRule", { name: wanted }, { column: "id" });
  const read = readJson(body.text, limits.depth);
  if (!read.ok) return read;
  if (!isObject(read.value)) return refuseOne("wrong-shape", "notAnObject");
  const values = readValues(rule, read.value);
  if (!values.ok) return values;
  const answered = answer(rule, values.value);
  const { problem } = answered;
  if (problem === null || isAboutLaw(problem)) return good({ document: tell(answered, language) });
  const message = problemSentence(problem, language);
  return refuse("wrong-parameter", [{ code: problem.code, message, column: parameterOf(rule, problem) }]);
};
