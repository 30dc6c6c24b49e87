import { dayOf } from "../base/day.ts";
import type { Field, Kind } from "../facts/field.ts";

// Most cells of a roster are a day or a number as everybody writes them. Those are read here straight from their
// bytes; whatever is written otherwise gives NaN, and is left to the reader of typed values, which must agree.

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const point = 0x2e;
const comma = 0x2c;
const dash = 0x2d;
const stroke = 0x2f;

const dayIn = (year: number, month: number, dayOfMonth: number): number => dayOf(year, month, dayOfMonth) ?? Number.NaN;

/** `1/09/2026`, `1-9-2026`, `1.9.2026` or `2026-09-01`, and nothing else. */
export const plainDay = (bytes: Uint8Array, from: number, to: number): number => {
  let first = 0;
  let at = from;
  while (at < to && isDigit(bytes[at])) first = first * 10 + bytes[at++] - 0x30;
  const digits = at - from;
  const sign = bytes[at];
  if (at >= to || digits === 0 || digits > 4 || digits === 3) return Number.NaN;
  if (sign !== stroke && sign !== dash && sign !== point) return Number.NaN;
  let second = 0;
  let start = ++at;
  while (at < to && isDigit(bytes[at])) second = second * 10 + bytes[at++] - 0x30;
  if (at === start || at - start > 2 || at >= to || bytes[at] !== sign) return Number.NaN;
  let third = 0;
  start = ++at;
  while (at < to && isDigit(bytes[at])) third = third * 10 + bytes[at++] - 0x30;
  if (at !== to) return Number.NaN;
  if (digits === 4) return sign === dash && to - start <= 2 && to > start ? dayIn(first, second, third) : Number.NaN;
  return to - start === 4 ? dayIn(third, second, first) : Number.NaN;
};

/** Digits before the sign that are surely no number to be careful of. */
const mostDigits = 9;

/** A number without signs and with at most two decimals, in hundredths. */
const plainHundredths = (bytes: Uint8Array, from: number, to: number): number => {
  let number = 0;
  let at = from;
  while (at < to && isDigit(bytes[at])) number = number * 10 + bytes[at++] - 0x30;
  if (at === from || at - from > mostDigits) return Number.NaN;
  if (at === to) return number * 100;
  if (bytes[at] !== point && bytes[at] !== comma) return Number.NaN;
  const decimals = to - ++at;
  if (decimals < 1 || decimals > 2 || !isDigit(bytes[at])) return Number.NaN;
  const tenths = bytes[at] - 0x30;
  if (decimals === 1) return number * 100 + tenths * 10;
  return isDigit(bytes[at + 1]) ? number * 100 + tenths * 10 + bytes[at + 1] - 0x30 : Number.NaN;
};

const plainCount = (bytes: Uint8Array, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at++) {
    if (!isDigit(bytes[at])) return Number.NaN;
    number = number * 10 + bytes[at] - 0x30;
  }
  return to - from > mostDigits || to === from ? Number.NaN : number;
};

type Plain = (bytes: Uint8Array, from: number, to: number) => number;

/** A number within the bounds of its field, in the units in which the kernel holds it. */
const within =
  ({ least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }: Field, read: Plain, unit: number): Plain =>
  (bytes, from, to) => {
    const number = read(bytes, from, to);
    return number >= least * unit && number <= most * unit ? number : Number.NaN;
  };

/** A number that begins with a nought and goes on is no number of JSON, but is one in a text. */
const hundredth = 100;
const readers: Readonly<Partial<Record<Kind, (field: Field) => Plain>>> = {
  euro: (field) => within(field, plainHundredths, hundredth),
  hours: (field) => within(field, plainHundredths, hundredth),
  count: (field) => within(field, plainCount, 1),
};

/** The reader of plain cells of a field; null where its cells are read as words. */
export const plainReader = (field: Field): { readonly quoted: Plain; readonly bare: Plain | null } | null => {
  if (field.kind === "day") return { quoted: plainDay, bare: null };
  const reader = readers[field.kind]?.(field);
  return reader ? { quoted: reader, bare: reader } : null;
};
