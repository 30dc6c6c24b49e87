import { type Day, firstDay, lastDay } from "./day.ts";

/** Excel's serial of 1 January 1970. */
const epochSerial = 25_569;
/** Excel counts a 29 February 1900 that never was; serials before it are one day off. */
const phantom = 60;

/** The day of an Excel serial (1900 system); a time of day is dropped. Null for a serial that is no day. */
export const dayOfSerial = (serial: number): Day | null => {
  const whole = Math.floor(serial);
  if (whole < 1 || whole === phantom) return null;
  const day = whole - epochSerial + (whole < phantom ? 1 : 0);
  return day >= firstDay && day <= lastDay ? (day as Day) : null;
};

/** The Excel serial of a day, to write into a cell. */
export const serialOf = (day: Day): number => {
  const serial = day + epochSerial;
  return serial <= phantom ? serial - 1 : serial;
};

/** The minutes since midnight of Excel's fraction of a day. */
export const minutesOfFraction = (fraction: number): number => Math.round(fraction * 1440);
