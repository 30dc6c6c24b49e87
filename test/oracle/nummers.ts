import fc from "fast-check";
import { iso, monthLength } from "./dates.ts";
import { asked, type Oracle, type Verdict } from "./harness.ts";

/** The digits of a number as people type it, padded to its length; null when it cannot be such a number. */
const digitsOf = (typed: string | number, length: number): string | null => {
  const bare = String(typed).replace(/[. -]/g, "");
  if (!/^[0-9]+$/.test(bare)) return null;
  return bare.length > length ? null : bare.padStart(length, "0");
};

/** A birth as an INSZ tells it: a day, or only that the number is right (unknown month or day), or wrong. */
type Birth = { readonly day: string } | "unknown" | "wrong";

const birthOf = (digits: string): Birth => {
  const nine = digits.slice(0, 9);
  const check = BigInt(digits.slice(9));
  const centuries: number[] = [];
  if (97n - (BigInt(nine) % 97n) === check) centuries.push(1900);
  if (97n - (BigInt(`2${nine}`) % 97n) === check) centuries.push(2000);
  if (centuries.length !== 1) return "wrong";
  const year = centuries[0] + Number(digits.slice(0, 2));
  let month = Number(digits.slice(2, 4));
  if (month >= 40) month -= 40;
  else if (month >= 20) month -= 20;
  const day = Number(digits.slice(4, 6));
  if (month > 12) return "wrong";
  if (month === 0) return "unknown";
  if (day > monthLength(year, month)) return "wrong";
  if (day === 0) return "unknown";
  return { day: iso(year, month, day) };
};

/** Ten digits of which the last two are 97 less the first eight mod 97. */
const tenFits = (digits: string): boolean => 97n - (BigInt(digits.slice(0, 8)) % 97n) === BigInt(digits.slice(8));
const rszFits = (digits: string): boolean =>
  96n - ((BigInt(digits.slice(0, 7)) * 100n) % 97n) === BigInt(digits.slice(7));

const says = (nummer: string | number, length: number, right: (digits: string) => boolean): Verdict => {
  const digits = digitsOf(nummer, length);
  return { result: digits !== null && right(digits) };
};

/* Numbers that are right, nearly right, or none; typed in the ways people type. */

const two = (value: number) => String(value).padStart(2, "0");
/** What is added to the right check digits: mostly nothing. */
const shift = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 96 }) },
);

const typedAs = (digits: string, manner: number, cuts: readonly number[]): string | number => {
  if (manner === 1) return Number(digits);
  if (manner === 2) return digits.replace(/^0+(?=.)/, "");
  if (manner >= 3 && manner <= 5) {
    const sign = [".", " ", "-"][manner - 3];
    return cuts.reduceRight((text, cut) => `${text.slice(0, cut)}${sign}${text.slice(cut)}`, digits);
  }
  if (manner === 6) return `${digits}1`;
  if (manner === 7) return `${digits.slice(0, 3)}x${digits.slice(4)}`;
  if (manner === 8) return digits.slice(1);
  return digits;
};
const manner = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) }, fc.integer({ min: 6, max: 8 }));

const insz = fc
  .record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.integer({ min: 0, max: 14 })),
    bis: fc.constantFrom(0, 0, 0, 20, 40),
    day: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 28 }) }, fc.integer({ min: 0, max: 32 })),
    serial: fc.integer({ min: 1, max: 998 }),
    century: fc.constantFrom("", "2"),
    shift,
    manner,
  })
  .map(({ year, month, bis, day, serial, century, shift, manner }) => {
    const known = month > 0 ? day : 0;
    const nine = `${two(year)}${two(month + bis)}${two(known)}${String(serial).padStart(3, "0")}`;
    const check = 97 - Number(BigInt(century + nine) % 97n);
    return typedAs(`${nine}${two((check + shift) % 100)}`, manner, [2, 4, 6, 9]);
  });

/** The numbers of the facts, whatever is asked of them. */
const published = fc.constantFrom(
  ...["93051822361", "06031500116", "06031500184", "1999999943", "8999999993", "8999999104", "8999999005"],
  ...["1000-06", "1999999-34", "0009354-67", "199999934", "100006", "93.05.18-223.61", "0", "x", "-", "97", "00"],
);

const tens = fc
  .record({ first: fc.integer({ min: 0, max: 9 }), rest: fc.integer({ min: 0, max: 9_999_999 }), shift, manner })
  .map(({ first, rest, shift, manner }) => {
    const eight = `${first}${String(rest).padStart(7, "0")}`;
    return typedAs(`${eight}${two((97 - (Number(eight) % 97) + shift) % 100)}`, manner, [4, 7]);
  });

const rszNumbers = fc
  .record({ seven: fc.integer({ min: 0, max: 9_999_999 }), shift, manner })
  .map(({ seven, shift, manner }) => {
    const check = 96 - Number((BigInt(seven) * 100n) % 97n);
    return typedAs(`${String(seven).padStart(7, "0")}${two((check + shift) % 100)}`, manner, [7]);
  });

const nummer = fc.oneof({ weight: 6, arbitrary: insz }, published);
const anyTen = fc.oneof({ weight: 6, arbitrary: tens }, published);
const anyRsz = fc.oneof({ weight: 6, arbitrary: rszNumbers }, published);

/** Numbers of persons and firms: rsz.md §8, §13.10. */
export const nummers: Oracle = {
  INSZ: asked({
    needs: ["nummer"],
    values: { nummer },
    says: ({ nummer }) => says(nummer, 11, (digits) => birthOf(digits) !== "wrong"),
  }),
  KBO: asked({
    needs: ["nummer"],
    values: { nummer: anyTen },
    says: ({ nummer }) => says(nummer, 10, (digits) => /^[01]/.test(digits) && tenFits(digits)),
  }),
  VESTIGING: asked({
    needs: ["nummer"],
    values: { nummer: anyTen },
    says: ({ nummer }) => says(nummer, 10, (digits) => /^[2-8]/.test(digits) && tenFits(digits)),
  }),
  RSZNUMMER: asked({
    needs: ["nummer"],
    values: { nummer: anyRsz },
    says: ({ nummer }) => says(nummer, 9, rszFits),
  }),
  GEBOORTEDATUM: asked({
    needs: ["insz"],
    values: { insz: nummer },
    says: ({ insz }) => {
      const digits = digitsOf(insz, 11);
      if (digits === null) return { problem: ["notDigits", "wrongDigits"] };
      const birth = birthOf(digits);
      if (birth === "wrong") return { problem: "wrongDigits" };
      return birth === "unknown" ? { problem: "notApplicable" } : { result: birth.day };
    },
  }),
};
