import {
  answer,
  fill,
  isAboutLaw,
  isBlank,
  type Language,
  type Problem,
  problemSentence,
  type Rule,
  ruleSchema,
  rules,
  type Told,
  tell,
} from "../shared/index.ts";
import type { Question, Reply } from "./endpoint.ts";
import { isObject, type JsonObject, notACell, readJson } from "./json.ts";
import { good, type Mistake, type Outcome, refuse, refuseOne } from "./problem.ts";
import { scrubName } from "./scrub.ts";
import { sentences } from "./words.ts";

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
const readValues = (rule: Rule, given: JsonObject, language: Language): Outcome<readonly unknown[]> => {
  const names = rule.facts.map(([name]) => name);
  const mistakes: Mistake[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name)) {
      const words = { name: scrubName(name), known: names.join(", ") };
      const message = fill(sentences.unknownParameter[language], words);
      mistakes.push({ code: "unknownKey", message, column: name });
      continue;
    }
    const code = notACell(value);
    if (code !== null) mistakes.push({ code, values: { name }, column: name });
  }
  if (mistakes.length > 0) return refuse("wrong-parameter", mistakes);
  return good(names.map((name) => (Object.hasOwn(given, name) ? given[name] : undefined)));
};

/** The name that a problem's field has among the parameters of its rule. */
const parameterOf = (rule: Rule, { field }: Problem): string | undefined =>
  rule.facts.find(([, asked]) => asked.field === field)?.[0] ?? field?.id;

/** Optional parameters for which 0 was sent, which means blank here as it does in Excel: that must be said. */
const zerosOf = (rule: Rule, given: JsonObject): readonly string[] =>
  rule.facts.flatMap(([name, asked]) =>
    given[name] === 0 && asked.need === "optional" && isBlank(asked.field, 0, (asked.presumed ?? asked.default) !== 0)
      ? [name]
      : [],
  );

/** An answer for which a 0 was read as blank is no surer than an assumption. */
const withZeros = (told: Told, zeros: readonly string[], language: Language): Told =>
  zeros.length === 0
    ? told
    : {
        ...told,
        certainty: told.certainty === "published" || told.certainty === "derived" ? "assumed" : told.certainty,
        assumptions: [...told.assumptions, ...zeros.map((name) => fill(sentences.zeroIsBlank[language], { name }))],
      };

/** Answers a rule. What is wrong with the question is a problem; what the law does not say is an answer. */
export const oneRule = ({ language, params, body, limits }: Question): Outcome<Reply> => {
  const wanted = params.id ?? "";
  const rule = rules.find(({ id }) => id === wanted.toUpperCase());
  if (rule === undefined) return refuseOne("not-found", "unknownRule", { name: wanted }, { column: "id" });
  const read = readJson(body.text, limits.depth);
  if (!read.ok) return read;
  if (!isObject(read.value)) return refuseOne("wrong-shape", "notAnObject");
  const values = readValues(rule, read.value, language);
  if (!values.ok) return values;
  const answered = answer(rule, values.value);
  const { problem } = answered;
  if (problem === null || isAboutLaw(problem))
    return good({ document: withZeros(tell(answered, language), zerosOf(rule, read.value), language) });
  const message = problemSentence(problem, language);
  return refuse("wrong-parameter", [{ code: problem.code, message, column: parameterOf(rule, problem) }]);
};
