import { languages, rules } from "../shared/index.ts";
import { endpoints } from "./endpoints.ts";
import { openapi } from "./openapi.ts";
import { problemKinds } from "./problem.ts";

type Operation = {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, unknown>>;
};
type Document = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

/** Every value under a key, at any depth. */
const everyUnder = (key: string, value: unknown): readonly unknown[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...everyUnder(key, inner)]);

describe.each(languages)("OpenAPI in %s", (language) => {
  const document = JSON.parse(JSON.stringify(openapi(endpoints, language))) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

  test("every reference leads somewhere, and every named schema is used", () => {
    const references = everyUnder("$ref", document) as readonly string[];
    const names = Object.keys(document.components.schemas);
    expect(new Set(references.map((one) => one.replace("#/components/schemas/", "")))).toEqual(new Set(names));
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
    expect(everyUnder("$id", document)).toEqual([]);
    expect(everyUnder("$schema", document)).toEqual([]);
  });

  test("every operation has a name of its own and declares the parameters of its path", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      const inPath = operation.parameters.filter((one) => one.in === "path");
      expect(inPath.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect(inPath.every(({ required }) => required)).toBe(true);
    }
  });

  test("every endpoint and every rule is there, with its problems", () => {
    for (const { operationId, variants, refusals, request } of endpoints) {
      const own = operations.filter(({ operation }) => operation.operationId.split(".")[0] === operationId);
      expect(own).toHaveLength(variants ? variants.each().length : 1);
      for (const { operation, method } of own) {
        expect(method === "post").toBe(operation.requestBody !== undefined);
        const statuses = refusals.map((kind) => String(problemKinds[kind].status));
        expect(new Set(Object.keys(operation.responses))).toEqual(new Set(["200", "500", ...statuses]));
        expect(Object.keys(operation.requestBody?.content ?? {})).toEqual(Object.keys(request?.content ?? {}));
      }
    }
    for (const { id } of rules) expect(document.paths).toHaveProperty([`/rules/${id}`, "post"]);
    expect(document.openapi).toBe("3.1.0");
  });

  test("no word is missing", () => {
    const words = [...everyUnder("description", document), ...everyUnder("summary", document)];
    // A property of an answer may itself be called so.
    for (const text of words.filter((one) => typeof one !== "object")) expect(text).toMatch(/\S/);
  });
});

test("registered names are what Azure allows", () => {
  const names = endpoints.map(({ operationId }) => operationId.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_-]*$/);
});
