import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { makeInvoke } from "./invoke.ts";
import { type LoadedApp, loadApp } from "./load.ts";
import { below, findRoute, type Route, readRoute, sortRoutes } from "./route.ts";
import type { Registered } from "./types.ts";

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServeOptions {
  /** The built app, the very file that is deployed; `host.json` stands beside it. */
  readonly app: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly hostname?: string;
  /** Answers what lies outside the route prefix. */
  readonly fallback?: Listener;
}

export interface Serving {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a built Azure Functions app on this machine only. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const addresses = loopback(options.hostname ?? "localhost");
  const app = await loadApp(options.app);
  const { invoke, close: closeInvoke } = makeInvoke(app);
  const routes = sortRoutes(app.core.functions().flatMap(httpRoute));
  if (routes.length === 0) app.core.log("warning", "system", `${options.app} registers no HTTP functions.`);
  const fallback = options.fallback ?? ((_, response) => empty(response, 404));

  const listener: Listener = (request, response) => {
    allowOrigins(response);
    if (isPreflight(request)) return answerPreflight(request, response);
    const url = readUrl(request);
    if (url === undefined) return empty(response, 400);
    const path = below(app.routePrefix, url.pathname);
    if (path === undefined) return fallback(request, response);
    const found = findRoute(routes, request.method ?? "GET", path);
    if (found !== undefined) {
      void invoke({ registered: found.target, params: found.params, url, request, response });
    } else if (app.routePrefix === "") fallback(request, response);
    else empty(response, 404);
  };

  const { servers, port } = await listen(addresses, options.port, listener).catch((error) => {
    closeInvoke();
    throw error;
  });
  return { port, close: once(() => closeAll(app, servers, closeInvoke)) };
}

function loopback(hostname: string): readonly string[] {
  // A browser may take either address for `localhost`, so the host answers on both.
  if (hostname === "localhost") return ["127.0.0.1", "::1"];
  if (hostname === "127.0.0.1" || hostname === "::1") return [hostname];
  throw new Error(`The local host serves this machine only, so it does not listen on "${hostname}".`);
}

function httpRoute(registered: Registered): readonly Route<Registered>[] {
  const { name, bindings } = registered.metadata;
  const trigger = Object.values(bindings).find(({ type }) => type?.toLowerCase() === "httptrigger");
  return trigger === undefined ? [] : [readRoute(trigger.route ?? name, trigger.methods ?? [], registered)];
}

function empty(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-length": 0 }).end();
}

// In Azure the platform answers for other origins; on this machine any page may call.
function allowOrigins(response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Expose-Headers", "*");
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE");
  // The asked headers are named one by one because `*` does not cover Authorization.
  response.setHeader("Access-Control-Allow-Headers", headers["access-control-request-headers"] ?? "*");
  // Chrome asks this before a page from the internet, such as Excel on the web, may reach this machine.
  if (headers["access-control-request-private-network"]) {
    response.setHeader("Access-Control-Allow-Private-Network", "true");
  }
  response.setHeader("Access-Control-Max-Age", "600");
  response.writeHead(204).end();
}

// The same words the library makes its URL of, so that what is refused here never reaches it.
function readUrl({ url, headers }: IncomingMessage): URL | undefined {
  if (!url?.startsWith("/")) return undefined;
  try {
    const read = new URL(`http://${headers.host ?? "localhost"}${url}`);
    return read.username === "" && read.password === "" ? read : undefined;
  } catch {
    return undefined;
  }
}

async function listen(addresses: readonly string[], port: number, listener: Listener): Promise<Listening> {
  for (let attempt = 1; ; attempt += 1) {
    const servers: Server[] = [];
    let chosen = port;
    try {
      for (const address of addresses) {
        const server = createServer(listener);
        // An upload may take as long as the slowest line needs.
        server.requestTimeout = 0;
        const opened = await open(server, chosen, address, servers.length > 0);
        if (opened === undefined) continue;
        servers.push(server);
        chosen = opened;
      }
      return { servers, port: chosen };
    } catch (error) {
      for (const server of servers) server.close();
      // A port that is free at one address may be taken at the other; when any will do, another is tried.
      if (port !== 0 || attempt === 10) throw error;
    }
  }
}

interface Listening {
  readonly servers: readonly Server[];
  readonly port: number;
}

// Nothing is returned when the machine does not have the address, which is common for ::1 in a container.
function open(server: Server, port: number, address: string, optional: boolean): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const missing = error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT";
      if (optional && missing) resolve(undefined);
      else reject(error);
    });
    server.listen(port, address, () => {
      const bound = server.address();
      resolve(typeof bound === "object" ? bound?.port : undefined);
    });
  });
}

/** What Azure gives running requests at shutdown. */
const grace = 5_000;

async function closeAll(app: LoadedApp, servers: readonly Server[], closeInvoke: () => void): Promise<void> {
  const late = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, grace);
  // A connection that has had its last answer would otherwise stay open for as long as its client likes.
  const idle = setInterval(() => {
    for (const server of servers) server.closeIdleConnections();
  }, 50);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  clearTimeout(late);
  clearInterval(idle);
  closeInvoke();
  await app.core.runHooks("appTerminate", { hookData: {} });
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}
