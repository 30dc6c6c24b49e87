import type { HttpHandler, HttpRequest, HttpResponseInit, InvocationContext } from "@azure/functions";
import type { Language } from "../shared/index.ts";
import { noBody, readBody } from "./body.ts";
import type { Endpoint, Question, Reply } from "./endpoint.ts";
import { languageOf } from "./language.ts";
import { limitsOf } from "./limits.ts";
import { good, type Mistake, type Outcome, type Refusal, refuse, tellProblem } from "./problem.ts";

const lineMedia = "application/x-ndjson";
/** Lines leave in pieces of about this many characters. */
const pieceLength = 64 * 1024;

/** The query by name; a misspelled name would otherwise be an answer to another question. */
const readQuery = (endpoint: Endpoint, request: HttpRequest): Outcome<Readonly<Record<string, string>>> => {
  const query: Record<string, string> = {};
  const mistakes: Mistake[] = [];
  for (const name of new Set(request.query.keys())) {
    // Azure's own function key may stand in an address.
    if (name === "code") continue;
    const values = { name };
    if (!Object.hasOwn(endpoint.query ?? {}, name)) mistakes.push({ code: "unknownKey", values, column: name });
    else if (request.query.getAll(name).length > 1) mistakes.push({ code: "givenTwice", values, column: name });
    else query[name] = request.query.get(name) ?? "";
  }
  return mistakes.length === 0 ? good(query) : refuse("wrong-parameter", mistakes);
};

const wantsLines = (request: HttpRequest): boolean =>
  (request.headers.get("accept") ?? "")
    .toLowerCase()
    .split(/[,;]/)
    .some((one) => one.trim() === lineMedia);

const answer = async (endpoint: Endpoint, request: HttpRequest, language: Language): Promise<Outcome<Reply>> => {
  const query = readQuery(endpoint, request);
  if (!query.ok) return query;
  const limits = limitsOf();
  const { request: asked } = endpoint;
  const body = asked ? await readBody(request, Object.keys(asked.content), asked.most(limits)) : good(noBody);
  if (!body.ok) return body;
  const question: Question = {
    language,
    params: request.params,
    query: query.value,
    body: body.value,
    limits,
    asLines: endpoint.lines !== undefined && wantsLines(request),
  };
  return endpoint.answer(question);
};

async function* piecesOf(lines: Iterable<unknown>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "";
  for (const line of lines) {
    text += `${JSON.stringify(line)}\n`;
    if (text.length < pieceLength) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}

const headersOf = (language: Language, media: string): Record<string, string> => ({
  "content-type": media,
  "content-language": language,
  "cache-control": "no-store",
  vary: "Accept, Accept-Language",
  "x-content-type-options": "nosniff",
});

/** A reply as a response. The text is made here, inside the catch-all, and not by the library after it. */
const respond = (reply: Reply, language: Language): HttpResponseInit =>
  "lines" in reply
    ? { status: 200, headers: headersOf(language, lineMedia), body: piecesOf(reply.lines) }
    : { status: 200, headers: headersOf(language, "application/json"), body: JSON.stringify(reply.document) };

const respondProblem = (refusal: Refusal, language: Language, id: string): HttpResponseInit => {
  const problem = tellProblem(refusal, language, id);
  const headers = headersOf(language, "application/problem+json");
  return { status: problem.status, headers, body: JSON.stringify(problem) };
};

const bug: Refusal = { kind: "internal", mistakes: [{ code: "internal" }], total: 1 };

/** The name of an error and where it happened; its message may quote what a client sent. */
const traceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join("\n");
};

/** The one wrapper of every operation: with streaming a handler that throws would leave its client waiting. */
export const serve = (endpoint: Endpoint): HttpHandler => {
  const place = `${endpoint.method} /${endpoint.route}`;
  return async (request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> => {
    const started = performance.now();
    const language = languageOf(request.headers.get("accept-language"));
    let response: HttpResponseInit;
    try {
      const outcome = await answer(endpoint, request, language);
      response = outcome.ok
        ? respond(outcome.value, language)
        : respondProblem(outcome.refusal, language, context.invocationId);
    } catch (error) {
      context.error(`${place} ${context.invocationId} ${traceOf(error)}`);
      response = respondProblem(bug, language, context.invocationId);
    }
    // Never the address, the body or a value: they may hold a personal number.
    context.log(`${place} ${response.status} ${(performance.now() - started).toFixed(1)} ms`);
    return response;
  };
};
