import type { HttpRequest } from "@azure/functions";
import type { Limits } from "./limits.ts";
import { good, type Outcome } from "./problem.ts";
import { type BodyLimits, bytesOf, notEmpty, utf8 } from "./read/chunks.ts";
import { isRefused } from "./read/refused.ts";
import { sentAs } from "./read/request.ts";

/** What a client sent, as text, and what it says the text is. */
export type Body = { readonly media: string; readonly text: string };

export const noBody: Body = { media: "", text: "" };

export const rosterLimits = ({ bodyBytes, inflatedBytes }: Limits): BodyLimits => ({ bytes: bodyBytes, inflatedBytes });
export const questionLimits = ({ questionBytes }: Limits): BodyLimits => ({
  bytes: questionBytes,
  inflatedBytes: questionBytes,
});

const isBlankText = (bytes: Uint8Array): boolean => !/\S/.test(Buffer.from(bytes).toString());

/** What something says that may be refused on the way. */
export const orRefusal = async <T>(work: () => Promise<T>): Promise<Outcome<T>> => {
  try {
    return good(await work());
  } catch (error) {
    if (isRefused(error)) return { ok: false, refusal: error.refusal };
    throw error;
  }
};

/** Reads a whole body of one of the known media types, never further than the limits. */
export const readBody = async (
  request: HttpRequest,
  known: readonly string[],
  most: BodyLimits,
): Promise<Outcome<Body>> => {
  const sent = sentAs(request, known);
  if (!sent.ok) return sent;
  const { media, gzip } = sent.value;
  return orRefusal(async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of utf8(notEmpty(bytesOf(request, gzip, most), isBlankText))) pieces.push(piece);
    return { media, text: Buffer.concat(pieces).toString() };
  });
};
