import { isUtf8 } from "node:buffer";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { HttpRequest } from "@azure/functions";
import { refuse, refuseOne } from "../problem.ts";
import { brokenByte } from "../text.ts";
import { isRefused, orRefuse } from "./refused.ts";
import { makeWindow } from "./window.ts";

export type BodyLimits = { readonly bytes: number; readonly inflatedBytes: number };
export type Chunks = AsyncIterable<Uint8Array>;

/** Bytes as people say them; never in full, so that a limit does not look like somebody's number. */
export const sizeOf = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.floor(bytes / (1024 * 1024))} MiB` : `${Math.ceil(bytes / 1024)} KiB`;

/** A count in groups of three digits, for the same reason. */
export const countOf = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, "\u00a0");

/** As much of a body that nobody wants any more as is still read. */
const mostDropped = 4 * 1024 * 1024;

/** Reads what is left of a body and drops it: a connection in which a rest waits cannot be used again. */
const drop = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> => {
  for (let size = 0; size < mostDropped; ) {
    const next = await reader.read().catch(() => null);
    if (next === null || next.done) return;
    size += next.value.length;
  }
};

/** The bytes of a request as they come, never more than the limit. */
async function* sent(request: HttpRequest, most: number): AsyncGenerator<Uint8Array, void, void> {
  const tooMany = refuseOne("too-large", "tooManyBytes", { most: sizeOf(most) });
  if (Number(request.headers.get("content-length") ?? 0) > most) orRefuse(tooMany);
  if (request.body === null) return;
  // The stream is not cancelled when it is too long: that would end the connection before our answer.
  const reader = request.body.getReader();
  let whole = false;
  try {
    for (let size = 0; ; ) {
      const next = await reader.read().catch(() => orRefuse(refuseOne("unreadable-body", "brokenOff")));
      whole = next.done;
      if (next.done) return;
      size += next.value.length;
      if (size > most) orRefuse(tooMany);
      yield next.value;
    }
  } finally {
    if (!whole) void drop(reader);
  }
}

/** What gzip holds, never more than the limit. */
async function* inflated(chunks: Chunks, most: number): AsyncGenerator<Uint8Array, void, void> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  let packed = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array, void, void> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  };
  const piped = pipeline(counted(), gunzip, () => {});
  let size = 0;
  try {
    for await (const piece of piped) {
      size += piece.length;
      if (size > most) orRefuse(refuseOne("too-large", "inflatesTooFar", { most: sizeOf(most) }));
      yield piece;
    }
  } catch (error) {
    if (isRefused(error)) throw error;
    // Nothing at all is an empty body, however it is packed.
    if (packed === 0) return;
    orRefuse(refuseOne("unreadable-body", "brokenGzip"));
  }
}

const markBytes = [0xef, 0xbb, 0xbf] as const;
/** The longest character of UTF-8, less the byte that begins it. */
const mostFollowers = 3;

const startsWithMark = (bytes: Uint8Array): boolean => markBytes.every((byte, at) => bytes[at] === byte);

/** Where the last character that is not whole begins, or the end. */
const wholeEnd = (bytes: Uint8Array): number => {
  for (let back = 1; back <= mostFollowers && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back];
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
};

/** UTF-8 in whole characters, without a byte order mark; or where it is something else. */
export async function* utf8(chunks: Chunks): AsyncGenerator<Uint8Array, void, void> {
  const window = makeWindow();
  let before = 0;
  let begun = false;
  const check = (bytes: Uint8Array, from = 0): void => {
    if (isUtf8(bytes)) return;
    const byte = from + brokenByte(bytes);
    const place = window.placeOf(byte);
    orRefuse(refuse("unreadable-body", [{ code: "notUtf8", values: { byte: before + byte + 1 }, ...place }]));
  };
  for await (const chunk of chunks) {
    before += window.at;
    window.push(chunk);
    if (!begun) {
      if (window.bytes.length < markBytes.length) continue;
      begun = true;
      if (startsWithMark(window.bytes)) {
        window.bytes = window.bytes.subarray(markBytes.length);
        before += markBytes.length;
      }
    }
    const end = wholeEnd(window.bytes);
    const whole = window.bytes.subarray(0, end);
    check(whole);
    window.at = end;
    if (whole.length > 0) yield whole;
  }
  const left = startsWithMark(window.bytes) && !begun ? new Uint8Array() : window.bytes.subarray(window.at);
  check(left, window.at);
  if (left.length > 0) yield left;
}

/** Refuses a body in which nothing stands. */
export async function* notEmpty(chunks: Chunks, isBlank: (bytes: Uint8Array) => boolean): AsyncGenerator<Uint8Array> {
  let blank = true;
  for await (const chunk of chunks) {
    if (blank) blank = isBlank(chunk);
    yield chunk;
  }
  if (blank) orRefuse(refuseOne("empty-body", "emptyBody"));
}

/** A request's bytes, unpacked. */
export const bytesOf = (request: HttpRequest, gzip: boolean, most: BodyLimits): Chunks => {
  const bytes = sent(request, most.bytes);
  return gzip ? inflated(bytes, most.inflatedBytes) : bytes;
};
