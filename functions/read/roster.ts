import type { Limits } from "../limits.ts";
import { type Chunks, notEmpty, utf8 } from "./chunks.ts";
import { makeCsvReader } from "./csv.ts";
import { makeJsonReader } from "./json.ts";
import type { Sheets } from "./sheet.ts";
import { readWorkbook } from "./workbook.ts";

/** Takes a body piece by piece. */
type Reader = { readonly push: (bytes: Uint8Array) => void | Promise<void>; readonly end: () => void | Promise<void> };

const ofText = {
  "application/json": (sheets, limits) => makeJsonReader(sheets, limits, false),
  "text/csv": makeCsvReader,
  "application/x-ndjson": (sheets, limits) => makeJsonReader(sheets, limits, true),
} as const satisfies Record<string, (sheets: Sheets, limits: Limits) => Reader>;

export const workbookMedia = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The kinds of body a roster may be sent as. */
export const rosterMedia = [...(Object.keys(ofText) as (keyof typeof ofText)[]), workbookMedia] as const;
export type RosterMedia = (typeof rosterMedia)[number];

const isBlankText = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false;
  }
  return true;
};

/**
 * Reads a roster into sheets as its bytes come, and stops after each piece, so that what was found can be told. Throws
 * `Refused` where the body is no roster or more than is read.
 */
export async function* readRoster(
  media: RosterMedia,
  chunks: Chunks,
  sheets: Sheets,
  limits: Limits,
): AsyncGenerator<void, void, void> {
  if (media === workbookMedia) {
    yield* readWorkbook(
      notEmpty(chunks, () => false),
      sheets,
      limits,
    );
    return;
  }
  const reader: Reader = ofText[media](sheets, limits);
  for await (const bytes of notEmpty(utf8(chunks), isBlankText)) {
    const pushed = reader.push(bytes);
    if (pushed) await pushed;
    yield;
  }
  await reader.end();
}
