import * as z from "zod";
import type { Language, Schema } from "../shared/index.ts";
import type { Described, Endpoint, Variant } from "./endpoint.ts";
import { type ProblemKind, problemKinds, problemType } from "./problem.ts";
import { named, problem } from "./schemas.ts";
import { version } from "./version.ts";

const placeOf = (id: string): string => `#/components/schemas/${id}`;

/** A schema with a name as a reference to it; one of JSON's own as it stands. */
const refer = (schema: z.ZodType | Schema): Schema => {
  if (!(schema instanceof z.ZodType)) return schema;
  const id = named.get(schema)?.id;
  if (id === undefined) throw new Error("A schema of an operation has no name");
  return { $ref: placeOf(id) };
};

const components = (): Readonly<Record<string, Schema>> =>
  Object.fromEntries(
    Object.entries(z.toJSONSchema(named, { uri: placeOf }).schemas).map(([id, { $id, $schema, ...schema }]) => [
      id,
      schema,
    ]),
  );

const parametersOf = (
  place: "path" | "query",
  described: Readonly<Record<string, Described>>,
  language: Language,
): readonly Schema[] =>
  Object.entries(described).map(([name, { describe, example }]) => ({
    name,
    in: place,
    required: place === "path",
    description: describe[language],
    schema: { type: "string" },
    example,
  }));

/** The problems of an operation, a response for each status. */
const problemsOf = (kinds: readonly ProblemKind[], language: Language): Readonly<Record<string, Schema>> => {
  const all = [...new Set<ProblemKind>([...kinds, "internal"])];
  const statuses = [...new Set(all.map((kind) => problemKinds[kind].status))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: all
          .filter((kind) => problemKinds[kind].status === status)
          .map((kind) => `${problemKinds[kind].title[language]} (${problemType(kind)})`)
          .join("; "),
        content: { "application/problem+json": { schema: refer(problem) } },
      },
    ]),
  );
};

const operationOf = (endpoint: Endpoint, language: Language, variant?: Variant): Schema => {
  const { operationId, summary, params = {}, query = {}, request, response, lines, refusals } = endpoint;
  const open = Object.fromEntries(Object.entries(params).filter(([name]) => name !== endpoint.variants?.param));
  const content = variant ? { "application/json": variant.request } : request?.content;
  return {
    operationId: variant ? `${operationId}.${variant.value}` : operationId,
    summary: variant ? `${variant.value}: ${variant.summary[language]}` : summary[language],
    parameters: [...parametersOf("path", variant ? open : params, language), ...parametersOf("query", query, language)],
    ...(content && {
      requestBody: {
        required: true,
        content: Object.fromEntries(Object.entries(content).map(([media, body]) => [media, { schema: refer(body) }])),
      },
    }),
    responses: {
      "200": {
        description: summary[language],
        content: {
          "application/json": { schema: refer(response) },
          ...(lines && { "application/x-ndjson": { schema: refer(lines) } }),
        },
      },
      ...problemsOf(refusals, language),
    },
  };
};

/** `law/{*id}` as OpenAPI writes it. */
const pathOf = (route: string): string => `/${route.replaceAll("{*", "{")}`;

/** The paths of an operation: its own, or one for each value of a parameter that has a body of its own. */
const pathsOf = (endpoint: Endpoint, language: Language): readonly (readonly [string, Schema])[] => {
  const { route, variants } = endpoint;
  const method = endpoint.method.toLowerCase();
  const each = variants?.each();
  if (variants === undefined || each === undefined)
    return [[pathOf(route), { [method]: operationOf(endpoint, language) }]];
  return each.map((variant) => [
    pathOf(route).replace(`{${variants.param}}`, variant.value),
    { [method]: operationOf(endpoint, language, variant) },
  ]);
};

/** OpenAPI 3.1 of every operation. */
export const openapi = (endpoints: readonly Endpoint[], language: Language): Schema => ({
  openapi: "3.1.0",
  info: {
    title: "Duaal voor Excel",
    version,
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/api" }],
  paths: Object.fromEntries(endpoints.flatMap((endpoint) => pathsOf(endpoint, language))),
  components: { schemas: components() },
});
