import { withoutNumbers } from "../shared/index.ts";

/** A text without personal numbers: what a client sent may stand anywhere, also where nobody expects it. */
export const scrub = withoutNumbers;

/** A name that a client made up (a header, a key), short and safe enough to say back. */
export const scrubName = (name: string): string => {
  const plain = scrub(name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, " ").trim());
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
};
