import { createReadStream, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, isAbsolute, join, relative, sep } from "node:path";
import { pipeline } from "node:stream";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves the files of one folder, and never one outside it. */
export function staticFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Access-Control-Allow-Origin", "*");
    answer(folder, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else end(response, 500);
    });
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, { allow: "GET, HEAD" });
  const [raw, ...query] = (request.url ?? "/").split("?");
  const names = readPath(raw);
  if (names === undefined) return end(response, 400);
  const found = await find(folder, names);
  if (found === undefined) return end(response, 404);
  if (found.index && names.length > 0 && !raw.endsWith("/")) {
    // Without its slash a folder's page would look for its own files one level too high.
    const location = `/${names.map(encodeURIComponent).join("/")}/${query.length > 0 ? `?${query.join("?")}` : ""}`;
    return end(response, 302, { location });
  }
  send(found, request, response);
}

/** The names of a path below the folder, or nothing when the path is not an honest one. */
function readPath(raw: string): readonly string[] | undefined {
  try {
    const names = raw.split("/").map(decodeURIComponent).filter(Boolean);
    // A name that holds a separator only after decoding, or that climbs, was made to get around this check.
    return raw.startsWith("/") && names.every((name) => !/^\.{1,2}$|[/\\\0]/.test(name)) ? names : undefined;
  } catch {
    return undefined;
  }
}

interface Found {
  readonly file: string;
  readonly stats: Stats;
  /** Whether the path named a folder and this is its index.html. */
  readonly index: boolean;
}

async function find(folder: string, names: readonly string[]): Promise<Found | undefined> {
  const path = join(folder, ...names);
  const stats = await stat(path).catch(() => undefined);
  const index = stats?.isDirectory() ?? false;
  const file = index ? join(path, "index.html") : path;
  const fileStats = index ? await stat(file).catch(() => undefined) : stats;
  if (!fileStats?.isFile()) return undefined;
  // A link may point anywhere, so what counts is where the file really is.
  const inside = relative(await realpath(folder), await realpath(file));
  const outside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return outside ? undefined : { file, stats: fileStats, index };
}

function send({ file, stats }: Found, request: IncomingMessage, response: ServerResponse): void {
  const tag = `W/"${stats.size.toString(16)}-${Math.trunc(stats.mtimeMs).toString(16)}"`;
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("ETag", tag);
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("Content-Type", types[extname(file).toLowerCase()] ?? "application/octet-stream");
  response.setHeader("Content-Length", stats.size);
  if (request.method === "HEAD") response.writeHead(200).end();
  else pipeline(createReadStream(file), response, () => {});
}

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-length": 0, ...headers }).end();
}
