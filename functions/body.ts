import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { HttpRequest } from "@azure/functions";
import type { Limits } from "./limits.ts";
import { good, type Outcome, refuse, refuseOne } from "./problem.ts";
import { brokenByte, positionOf } from "./text.ts";

/** What a client sent, as text, and what it says the text is. */
export type Body = { readonly media: string; readonly text: string };

export const noBody: Body = { media: "", text: "" };

const excelFile = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const inflate = promisify(gunzip);

/** The media type, or why a body of this kind is not read. */
const mediaOf = (request: HttpRequest, known: readonly string[]): Outcome<string> => {
  const [media, ...parameters] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  if (media.trim() === excelFile) return refuseOne("unsupported-media-type", "noExcelFile");
  if (!known.includes(media.trim()))
    return refuseOne("unsupported-media-type", "unknownContentType", { known: known.join(", ") });
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^"]*?)"?\s*$/.exec(one)?.[1]).find(Boolean);
  if (charset !== undefined && !/^(utf-?8|us-ascii)$/.test(charset))
    return refuseOne("unsupported-media-type", "unknownCharset");
  return good(media.trim());
};

const isGzip = (request: HttpRequest): Outcome<boolean> => {
  const encoding = (request.headers.get("content-encoding") ?? "").trim().toLowerCase();
  if (encoding === "" || encoding === "identity") return good(false);
  if (encoding === "gzip" || encoding === "x-gzip") return good(true);
  return refuseOne("unsupported-media-type", "unknownEncoding");
};

/** Bytes as people say them; never in full, so that a limit does not look like somebody's number. */
const sizeOf = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.floor(bytes / (1024 * 1024))} MiB` : `${Math.ceil(bytes / 1024)} KiB`;

const readBytes = async (request: HttpRequest, most: number): Promise<Outcome<Uint8Array>> => {
  const tooMany = refuseOne("too-large", "tooManyBytes", { most: sizeOf(most) });
  if (Number(request.headers.get("content-length") ?? 0) > most) return tooMany;
  if (request.body === null) return good(new Uint8Array());
  const pieces: Uint8Array[] = [];
  let size = 0;
  // The stream is left as it is when it is too long: cancelling it would end the connection before our answer.
  const reader = request.body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) return tooMany;
      pieces.push(next.value);
    }
  } catch {
    return refuseOne("unreadable-body", "brokenOff");
  }
  return good(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces, size));
};

const inflateBytes = async (bytes: Uint8Array, most: number): Promise<Outcome<Uint8Array>> => {
  try {
    return good(await inflate(bytes, { maxOutputLength: most, chunkSize: 64 * 1024 }));
  } catch (error) {
    const tooFar = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    return tooFar
      ? refuseOne("too-large", "inflatesTooFar", { most: sizeOf(most) })
      : refuseOne("unreadable-body", "brokenGzip");
  }
};

/** UTF-8 as text, without a byte order mark. */
const decode = (bytes: Uint8Array): Outcome<string> => {
  try {
    return good(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const byte = brokenByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, byte));
    const place = positionOf(before, before.length);
    return refuse("unreadable-body", [{ code: "notUtf8", values: { byte: byte + 1 }, ...place }]);
  }
};

export type BodyLimits = { readonly bytes: number; readonly inflatedBytes: number };
export const rosterLimits = ({ bodyBytes, inflatedBytes }: Limits): BodyLimits => ({ bytes: bodyBytes, inflatedBytes });
export const questionLimits = ({ questionBytes }: Limits): BodyLimits => ({
  bytes: questionBytes,
  inflatedBytes: questionBytes,
});

/** Reads a body of one of the known media types, never further than the limits. */
export const readBody = async (
  request: HttpRequest,
  known: readonly string[],
  most: BodyLimits,
): Promise<Outcome<Body>> => {
  const media = mediaOf(request, known);
  if (!media.ok) return media;
  const zipped = isGzip(request);
  if (!zipped.ok) return zipped;
  const sent = await readBytes(request, most.bytes);
  if (!sent.ok) return sent;
  if (sent.value.length === 0) return refuseOne("empty-body", "emptyBody");
  const bytes = zipped.value ? await inflateBytes(sent.value, most.inflatedBytes) : sent;
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  if (!text.ok) return text;
  return /\S/.test(text.value) ? good({ media: media.value, text: text.value }) : refuseOne("empty-body", "emptyBody");
};
