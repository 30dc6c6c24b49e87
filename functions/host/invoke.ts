import { randomUUID } from "node:crypto";
import { Agent, type IncomingMessage, request as openRequest, type ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import type { LoadedApp } from "./load.ts";
import type { CoreContext, HttpData, InvocationModel, InvocationRequest, Registered, TypedData } from "./types.ts";
import { collect, httpData, writeHttpData } from "./whole.ts";

export interface Call {
  readonly registered: Registered;
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Runs one HTTP invocation; it always ends the answer and never rejects. */
export type Invoke = (call: Call) => Promise<void>;

/** How this app's functions are called: through the library's stream server when it has one, else whole. */
export function makeInvoke(app: LoadedApp): { readonly invoke: Invoke; close(): void } {
  const { stream } = app;
  if (stream === undefined) return { invoke: (call) => invokeWhole(app, call), close() {} };
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64 });
  return {
    invoke: (call) => invokeStreamed(app, call, (id) => forward(call, id, stream.port, agent)),
    close() {
      agent.destroy();
      stream.server.close();
      stream.server.closeAllConnections();
    },
  };
}

/** The answer to a handler that threw, and to one whose answer the library cannot convert. */
const failed = { status: 500 };

// The request goes to the library's server while the invocation starts beside it, as in Azure; the invocation id
// is what brings the two together, and the answer comes back over the same connection.
async function invokeStreamed(app: LoadedApp, call: Call, open: (id: string) => Forward): Promise<void> {
  const id = randomUUID();
  const sent = open(id);
  try {
    const model = start(app, call, id, {});
    const { context, result } = await run(app, call, model);
    if (result === undefined || result === null) {
      throw new Error("The handler returned nothing; with HTTP streaming Azure would leave the client waiting.");
    }
    await model.invocation.getResponse(context, result).catch(async (error: unknown) => {
      report(app, call, error);
      await model.invocation.getResponse(context, failed);
    });
  } catch (error) {
    report(app, call, error);
    sent.fail();
  }
}

interface Forward {
  /** Answers 500, or breaks off an answer that has begun. */
  fail(): void;
}

function forward(call: Call, id: string, port: number, agent: Agent): Forward {
  const { request, response } = call;
  const size = request.headers["content-length"];
  const chunked = request.headers["transfer-encoding"] !== undefined;
  const sent = openRequest({
    agent,
    port,
    host: "127.0.0.1",
    method: request.method,
    path: request.url,
    // The library takes the headers from the invocation; here it looks at no more than these.
    headers: {
      "x-ms-invocation-id": id,
      "x-forwarded-host": call.url.host,
      "x-forwarded-proto": "http",
      ...(size === undefined ? {} : { "content-length": size }),
      ...(chunked ? { "transfer-encoding": "chunked" } : {}),
    },
  });
  const fail = (): void => {
    sent.destroy();
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { "content-length": 0 }).end();
  };
  sent.on("error", fail);
  sent.on("response", (answer) => {
    const { connection, "keep-alive": keepAlive, "transfer-encoding": encoding, ...headers } = answer.headers;
    response.writeHead(answer.statusCode ?? 500, headers);
    pipeline(answer, response, () => {});
  });
  // A client that goes away, or that has its answer before its body is read, takes the inner request with it.
  // What is left of the body is read and dropped, since a connection with an unread rest cannot be used again.
  response.on("close", () => {
    request.unpipe(sent).resume();
    sent.destroy();
  });
  request.pipe(sent);
  return { fail };
}

async function invokeWhole(app: LoadedApp, call: Call): Promise<void> {
  const { response } = call;
  try {
    const body = await collect(call.request);
    if (body === undefined) {
      response.writeHead(413, { "content-length": 0, connection: "close" }).end();
      return;
    }
    const model = start(app, call, randomUUID(), httpData(call, body));
    const { context, result } = await run(app, call, model);
    const { returnValue } = await model.invocation.getResponse(context, result);
    writeHttpData(response, returnValue?.http);
  } catch (error) {
    report(app, call, error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { "content-length": 0 }).end();
  }
}

interface Started {
  readonly core: CoreContext;
  readonly invocation: InvocationModel;
}

function start(app: LoadedApp, call: Call, invocationId: string, http: HttpData): Started {
  const { metadata } = call.registered;
  const [trigger] = Object.entries(metadata.bindings).find(([, { type }]) => type?.toLowerCase() === "httptrigger")!;
  const { traceparent, tracestate } = call.request.headers;
  // The invocation id is random already, and a trace that nobody asked for needs no randomness of its own.
  const trace = invocationId.replaceAll("-", "");
  const request: InvocationRequest = {
    invocationId,
    inputData: [{ name: trigger, data: { http } }],
    triggerMetadata: triggerMetadata(call),
    traceContext: {
      traceParent: traceparent?.toString() ?? `00-${trace}-${trace.slice(16)}-00`,
      traceState: tracestate?.toString() ?? "",
    },
  };
  const core: CoreContext = { invocationId, request, metadata, log: app.core.log };
  return { core, invocation: app.model!.getInvocationModel(core) };
}

function triggerMetadata(call: Call): Readonly<Record<string, TypedData>> {
  const params = Object.entries(call.params).map(([name, value]) => [name, { string: value }]);
  return { ...Object.fromEntries(params), Headers: { json: JSON.stringify(call.request.headers) } };
}

/** Handler and hooks in the order of Azure's worker, with the hooks free to change what goes in and comes out. */
async function run(app: LoadedApp, call: Call, { core, invocation }: Started): Promise<Outcome> {
  const { context, inputs } = await invocation.getArguments();
  const hookData = {};
  const before = { hookData, invocationContext: context, functionCallback: call.registered.callback, inputs };
  core.state = "preInvocationHooks";
  await app.core.runHooks("preInvocation", before);
  const after = {
    hookData,
    invocationContext: context,
    inputs: before.inputs,
    result: null as unknown,
    error: null as unknown,
  };
  core.state = "invocation";
  try {
    after.result = await invocation.invokeFunction(context, before.inputs, before.functionCallback);
  } catch (error) {
    after.error = error ?? new Error("The handler threw nothing.");
  }
  core.state = "postInvocationHooks";
  await app.core.runHooks("postInvocation", after);
  core.state = undefined;
  if (after.error === null || after.error === undefined) return { context, result: after.result };
  report(app, call, after.error);
  return { context, result: failed };
}

interface Outcome {
  readonly context: unknown;
  readonly result: unknown;
}

function report(app: LoadedApp, call: Call, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  app.core.log("error", "system", `Function "${call.registered.metadata.name}" failed: ${text}`);
}
