import { readFile } from "node:fs/promises";
import type { Server as HttpServer } from "node:http";
import { Server } from "node:net";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Core, makeCore, withCore } from "./core.ts";
import type { ProgrammingModel } from "./types.ts";

export interface LoadedApp {
  readonly core: Core;
  /** Absent when the app registered nothing. */
  readonly model: ProgrammingModel | undefined;
  readonly routePrefix: string;
  /** The library's own server that streamed requests go through; absent when the app does not stream. */
  readonly stream: { readonly port: number; readonly server: HttpServer } | undefined;
}

let loads = 0;

/** Loads a built app as Azure's worker would: import, start hooks, then the capabilities it asks for. */
export async function loadApp(file: string): Promise<LoadedApp> {
  const path = resolve(file);
  const core = makeCore();
  loads += 1;
  // Node remembers modules by address: the number makes a second host in one process load its own copy of the app.
  const address = `${pathToFileURL(path).href}${loads > 1 ? `?load=${loads}` : ""}`;
  await withCore(core, () => import(address));
  await core.runHooks("appStart", { hookData: {}, functionAppDirectory: dirname(path) });
  const model = core.model();
  const stream = model && (await startStream(model));
  return { core, model, stream, routePrefix: await readRoutePrefix(dirname(path)) };
}

async function readRoutePrefix(folder: string): Promise<string> {
  const file = join(folder, "host.json");
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw error;
  });
  const prefix = parse(text, file)?.extensions?.http?.routePrefix ?? "api";
  return prefix.replace(/^\/+|\/+$/g, "");
}

function parse(text: string, file: string): { extensions?: { http?: { routePrefix?: string } } } {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is not valid JSON.`);
  }
}

/**
 * Asks the library for its capabilities, which starts its stream server. The library listens on every network
 * interface and never closes; for the length of that one call `listen` is led to 127.0.0.1 and the server kept,
 * so that nobody else on the network can reach it and `close` can stop it.
 */
async function startStream(model: ProgrammingModel): Promise<LoadedApp["stream"]> {
  const { listen } = Server.prototype;
  const started: Server[] = [];
  Server.prototype.listen = function (this: Server, ...parts: unknown[]) {
    started.push(this);
    return Reflect.apply(listen, this, [0, "127.0.0.1", ...parts]);
  } as typeof listen;
  let asked: ReturnType<ProgrammingModel["getCapabilities"]>;
  try {
    asked = model.getCapabilities({});
  } finally {
    Server.prototype.listen = listen;
  }
  const { HttpUri } = await asked;
  const server = started[0] as HttpServer | undefined;
  if (HttpUri === undefined || server === undefined) return undefined;
  // An idle connection that the server closes just as the host reuses it would fail a request for no reason.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  return { port: Number(new URL(HttpUri).port), server };
}
