// A small app that shows the host every kind of request and answer; it is built the way the real one is.
import { app, type HttpRequest, type HttpResponseInit } from "@azure/functions";

app.setup({ enableHttpStream: process.env.FIXTURE_STREAM !== "off" });

app.hook.preInvocation((context) => {
  context.hookData.seen = true;
});
app.hook.postInvocation((context) => {
  const result = context.result as HttpResponseInit | undefined;
  if (context.hookData.seen && result?.headers !== undefined && "x-hooked" in result.headers) {
    context.result = { ...result, headers: { ...result.headers, "x-hooked": "after" } };
  }
});

app.get("hello", { handler: async () => ({ jsonBody: { hello: "world" }, headers: { "x-hooked": "before" } }) });

app.http("echo", {
  methods: ["POST", "PUT"],
  handler: async (request) => ({
    body: request.body as HttpResponseInit["body"],
    headers: { "content-type": request.headers.get("content-type") ?? "application/octet-stream" },
  }),
});

app.http("count", {
  methods: ["POST"],
  handler: async (request) => {
    let bytes = 0;
    let pieces = 0;
    for await (const piece of request.body ?? []) {
      bytes += piece.length;
      pieces += 1;
    }
    return { jsonBody: { bytes, pieces, memory: process.memoryUsage().rss } };
  },
});

const show = async (request: HttpRequest, context: { functionName: string }): Promise<HttpResponseInit> => ({
  jsonBody: {
    name: context.functionName,
    method: request.method,
    url: request.url,
    params: request.params,
    query: Object.fromEntries(request.query),
    headers: Object.fromEntries(request.headers),
  },
});
app.get("ruleSearch", { route: "rules/search", handler: show });
app.get("ruleNumber", { route: "rules/{id:int}", handler: show });
app.get("rule", { route: "rules/{id}", handler: show });
app.get("ruleAny", { route: "rules/{*rest}", handler: show });
app.get("law", { route: "law/{*id}", handler: show });
app.get("page", { route: "page/{number?}", handler: show });
app.http("head", {
  methods: ["GET", "HEAD"],
  handler: async () => ({ body: "twelve bytes", headers: { "x-head": "1" } }),
});

app.get("stream", {
  handler: async () => ({
    body: (async function* () {
      for (const line of ["one\n", "two\n", "three\n"]) {
        yield new TextEncoder().encode(line);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    })(),
  }),
});
app.get("readable", {
  handler: async () => ({
    body: new ReadableStream({
      start(controller) {
        for (let part = 0; part < 64; part += 1) controller.enqueue(new Uint8Array(65_536).fill(part));
        controller.close();
      },
    }) as HttpResponseInit["body"],
  }),
});
app.get("broken", {
  handler: async () => ({
    body: (async function* () {
      yield new TextEncoder().encode("begun");
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error("The stream breaks on purpose.");
    })(),
  }),
});

app.deleteRequest("nothing", { handler: async () => ({ status: 204 }) });
app.get("bytes", { handler: async () => ({ body: Uint8Array.from({ length: 256 }, (_, index) => index) }) });
app.get("cookies", {
  handler: async (): Promise<HttpResponseInit> => ({
    status: 201,
    cookies: [
      { name: "a", value: "1 2", path: "/", httpOnly: true, sameSite: "Lax" },
      { name: "b", value: "2", maxAge: 60, secure: true },
    ],
  }),
});
app.http("throws", {
  methods: ["GET", "POST"],
  handler: async () => {
    throw new Error("The handler throws on purpose.");
  },
});
app.get("invalid", { handler: async () => ({ status: 99 }) });
app.get("badHeader", { handler: async () => ({ headers: { "bad name": "x" } }) });
app.get("void", { handler: async () => undefined as unknown as HttpResponseInit });
app.http("refuse", { methods: ["POST"], handler: async () => ({ status: 401 }) });
app.get("slow", {
  handler: async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { body: "slow" };
  },
});
