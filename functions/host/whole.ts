import type { IncomingMessage, ServerResponse } from "node:http";
import type { Cookie, HttpData, Nullable } from "./types.ts";

/** Azure takes no larger body; without streaming it must also fit in memory. */
const largest = 100 * 1024 * 1024;

/** The body as one piece, or nothing when it is too large. */
export async function collect(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    size += piece.length;
    if (size > largest) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** A request as the host puts it into a message when the app does not stream. */
export function httpData(
  call: { readonly request: IncomingMessage; readonly url: URL; readonly params: Readonly<Record<string, string>> },
  body: Buffer,
): HttpData {
  const query = [...new Set(call.url.searchParams.keys())];
  return {
    method: call.request.method,
    url: call.url.href,
    nullableHeaders: nullable(Object.entries(call.request.headers).map(([name, value]) => [name, String(value)])),
    nullableParams: nullable(Object.entries(call.params)),
    // The host joins repeated keys with a comma here, whereas a streaming app sees them apart.
    nullableQuery: nullable(query.map((key) => [key, call.url.searchParams.getAll(key).join(",")])),
    body: body.length === 0 ? null : { bytes: body },
  };
}

function nullable(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, Nullable<string>>> {
  return Object.fromEntries(pairs.map(([name, value]) => [name, { value }]));
}

/** Writes what the library made of the handler's answer; a handler that returned nothing is a 204. */
export function writeHttpData(response: ServerResponse, http: HttpData | null | undefined): void {
  if (http === null || http === undefined) {
    response.writeHead(204).end();
    return;
  }
  for (const [name, value] of Object.entries(http.headers ?? {})) {
    if (!/^(connection|keep-alive|transfer-encoding)$/i.test(name)) response.setHeader(name, value);
  }
  const cookies = (http.cookies ?? []).map(writeCookie);
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  const body = http.body?.bytes ?? new Uint8Array();
  response.writeHead(Number(http.statusCode ?? 200)).end(body);
}

function writeCookie(cookie: Cookie): string {
  const { domain, path, maxAge, expires, secure, httpOnly } = cookie;
  const seconds = expires?.value?.seconds;
  const sameSite = { none: undefined, lax: "Lax", strict: "Strict", explicitNone: "None" }[cookie.sameSite ?? "none"];
  return [
    `${cookie.name}=${encodeURIComponent(cookie.value ?? "")}`,
    maxAge?.value != null && `Max-Age=${maxAge.value}`,
    domain?.value && `Domain=${domain.value}`,
    path?.value && `Path=${path.value}`,
    seconds != null && `Expires=${new Date(seconds * 1000).toUTCString()}`,
    httpOnly?.value && "HttpOnly",
    secure?.value && "Secure",
    sameSite && `SameSite=${sameSite}`,
  ]
    .filter(Boolean)
    .join("; ");
}
