import type { HttpRequest } from "@azure/functions";
import { good, type Outcome, refuseOne } from "../problem.ts";

/** What a body says it is: its media type, and whether it is packed. */
export type Sent = { readonly media: string; readonly gzip: boolean };

const encodings: Readonly<Record<string, boolean>> = { "": false, identity: false, gzip: true, "x-gzip": true };

/** The media type of a body and its packing, or why it is not read. */
export const sentAs = (request: HttpRequest, known: readonly string[]): Outcome<Sent> => {
  const [media, ...parameters] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  if (!known.includes(media.trim()))
    return refuseOne("unsupported-media-type", "unknownContentType", { known: known.join(", ") });
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^"]*?)"?\s*$/.exec(one)?.[1]).find(Boolean);
  if (charset !== undefined && !/^(utf-?8|us-ascii)$/.test(charset))
    return refuseOne("unsupported-media-type", "unknownCharset");
  const encoding = (request.headers.get("content-encoding") ?? "").trim().toLowerCase();
  const gzip = Object.hasOwn(encodings, encoding) ? encodings[encoding] : undefined;
  return gzip === undefined
    ? refuseOne("unsupported-media-type", "unknownEncoding")
    : good({ media: media.trim(), gzip });
};
