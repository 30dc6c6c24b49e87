import type { Asked, Rule } from "../engine/rule.ts";
import type { Field, Kind } from "../facts/field.ts";
import { plainValue } from "./format.ts";

/** A JSON schema, as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

const dayText = { oneOf: [{ type: "string", examples: ["2026-09-01", "1/09/2026"] }, { type: "number" }] };
const numeric = { oneOf: [{ type: "number" }, { type: "string" }] };

/** What may be sent for a field of each kind. */
const schemas = {
  day: () => dayText,
  time: () => ({ oneOf: [{ type: "string" }, { type: "number" }], examples: ["8:30"] }),
  month: () => dayText,
  quarter: () => ({ ...dayText, examples: ["2026K3"] }),
  schoolYear: () => ({ ...dayText, examples: ["2026-2027", 2026] }),
  euro: () => numeric,
  hours: () => numeric,
  share: () => numeric,
  factor: () => numeric,
  count: () => numeric,
  yesNo: () => ({ oneOf: [{ type: "boolean" }, { type: "string", enum: ["ja", "nee", "oui", "non", "yes", "no"] }] }),
  choice: ({ choices = [] }) => ({
    oneOf: [{ type: "string" }, { type: "number" }],
    examples: choices.map(({ code }) => code),
  }),
  number: () => numeric,
  text: () => ({ type: "string", maxLength: 200 }),
  weekrooster: () => ({ type: "string", examples: ["WWWLL--"] }),
} as const satisfies Record<Kind, (field: Field) => Schema>;

const fieldSchema = (field: Field): Schema => ({
  title: field.name.nl,
  description: field.describe.nl,
  ...(schemas[field.kind] as (field: Field) => Schema)(field),
});

const askedSchema = (asked: Asked): Schema => {
  const { oneOf, ...rest } = fieldSchema(asked.field) as { oneOf?: readonly Schema[] };
  const value = asked.presumed ?? asked.default;
  const plain = value === null || value === undefined ? undefined : plainValue(asked.field.kind, value);
  const nullable = asked.need === "required" ? [] : [{ type: "null" }];
  return {
    ...rest,
    ...(oneOf ? { oneOf: [...oneOf, ...nullable] } : {}),
    ...(plain === undefined ? {} : { default: plain }),
  };
};

/** The body of `POST rules/{ID}`: the function's parameters by name, nothing else. */
export const ruleSchema = (rule: Rule): Schema => ({
  type: "object",
  title: rule.id,
  description: rule.describe.nl,
  properties: Object.fromEntries(rule.facts.map(([name, asked]) => [name, askedSchema(asked)])),
  required: rule.facts.filter(([, { need }]) => need === "required").map(([name]) => name),
  additionalProperties: false,
});
