import type { HttpHandler, HttpRequest, HttpResponseInit, InvocationContext } from "@azure/functions";
import type { Language } from "../shared/index.ts";
import { noBody, orRefusal, readBody } from "./body.ts";
import { type Endpoint, type Question, type Reply, type Stream, type Wanted, wanted } from "./endpoint.ts";
import { languageOf } from "./language.ts";
import { limitsOf } from "./limits.ts";
import { good, type Mistake, type Outcome, type Refusal, refuse, tellProblem } from "./problem.ts";
import { bytesOf } from "./read/chunks.ts";
import { isRefused } from "./read/refused.ts";
import { sentAs } from "./read/request.ts";
import { csvOf, workbookOf } from "./tables.ts";

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

/** What the client wants of what an operation can give; the first of its wishes that is known. */
const wantedBy = (request: HttpRequest, { lines, tables }: Endpoint): Wanted => {
  const wishes = (request.headers.get("accept") ?? "")
    .toLowerCase()
    .split(",")
    .map((one) => one.split(";")[0].trim());
  const can: readonly Wanted[] = [
    "document",
    ...(lines === undefined ? [] : (["lines"] as const)),
    ...(tables ? (["csv", "workbook"] as const) : []),
  ];
  return wishes.flatMap((wish) => can.filter((one) => wanted[one] === wish)).at(0) ?? "document";
};

const nothing = async function* (): AsyncGenerator<Uint8Array> {};
const noStream: Stream = { media: "", chunks: nothing() };

/** The body of a request: read whole, or handed on to be read as it comes. */
const readRequest = async (
  { request: asked }: Endpoint,
  request: HttpRequest,
): Promise<Outcome<Pick<Question, "body" | "stream">>> => {
  if (asked === undefined) return good({ body: noBody, stream: noStream });
  const known = Object.keys(asked.content);
  const most = asked.most(limitsOf());
  if (asked.streams) {
    const sent = sentAs(request, known);
    if (!sent.ok) return sent;
    const { media, gzip } = sent.value;
    return good({ body: noBody, stream: { media, chunks: bytesOf(request, gzip, most) } });
  }
  const body = await readBody(request, known, most);
  return body.ok ? good({ body: body.value, stream: noStream }) : body;
};

const answer = async (endpoint: Endpoint, request: HttpRequest, language: Language): Promise<Outcome<Reply>> => {
  const query = readQuery(endpoint, request);
  if (!query.ok) return query;
  const body = await readRequest(endpoint, request);
  if (!body.ok) return body;
  return endpoint.answer({
    language,
    params: request.params,
    query: query.value,
    ...body.value,
    limits: limitsOf(),
    wants: wantedBy(request, endpoint),
  });
};

/** What is told of a bug or a refusal that comes when a part of the answer has left. */
const problemLine = (error: unknown, language: Language, context: InvocationContext, place: string): unknown => {
  if (isRefused(error)) return { problem: tellProblem(error.refusal, language, context.invocationId) };
  context.error(`${place} ${context.invocationId} ${traceOf(error)}`);
  return { problem: tellProblem(bug, language, context.invocationId) };
};

/** Lines as bytes, in pieces; what goes wrong on the way is the last line. */
async function* piecesOf(
  first: IteratorResult<unknown>,
  rest: AsyncIterator<unknown>,
  told: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "";
  const line = (value: unknown): void => {
    text += `${JSON.stringify(value)}\n`;
  };
  try {
    for (let next = first; !next.done; next = await rest.next()) {
      line(next.value);
      if (text.length < pieceLength) continue;
      yield encoder.encode(text);
      text = "";
    }
  } catch (error) {
    line(told(error));
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

/** A file that a browser saves under its name. */
const fileHeaders = (name: string): Record<string, string> => ({
  "content-disposition": `attachment; filename="${name}"`,
});

/** A reply as a response. The text is made here, inside the catch-all, and not by the library after it. */
const respond = async (
  reply: Reply,
  { language, wants }: Pick<Question, "language"> & { readonly wants: Wanted },
  told: (error: unknown) => unknown,
): Promise<HttpResponseInit> => {
  const headers = headersOf(language, wanted[wants]);
  if ("lines" in reply) {
    // The first line is waited for: what is refused before it is a problem with a status of its own.
    const lines = reply.lines[Symbol.asyncIterator]();
    return { status: 200, headers, body: piecesOf(await lines.next(), lines, told) };
  }
  if ("document" in reply)
    return { status: 200, headers: headersOf(language, wanted.document), body: JSON.stringify(reply.document) };
  const name = `${reply.fileName}.${wants === "csv" ? "csv" : "xlsx"}`;
  const body = wants === "csv" ? csvOf(reply.tables, language) : await workbookOf(reply.tables);
  return { status: 200, headers: { ...headers, ...fileHeaders(name) }, body };
};

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
    const told = (error: unknown): unknown => problemLine(error, language, context, place);
    const wants = wantedBy(request, endpoint);
    try {
      const outcome = await answer(endpoint, request, language);
      const made = outcome.ok ? await orRefusal(() => respond(outcome.value, { language, wants }, told)) : outcome;
      response = made.ok ? made.value : respondProblem(made.refusal, language, context.invocationId);
    } catch (error) {
      context.error(`${place} ${context.invocationId} ${traceOf(error)}`);
      response = respondProblem(bug, language, context.invocationId);
    }
    // Never the address, the body or a value: they may hold a personal number.
    context.log(`${place} ${response.status} ${(performance.now() - started).toFixed(1)} ms`);
    return response;
  };
};
