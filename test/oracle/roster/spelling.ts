/** How values are spelled in cells. */
import { dayOfMonth, type Iso, monthOf, number, yearOf } from "../dates.ts";
import type { Kind, Written } from "./model.ts";
import { two } from "./plausible.ts";

const spelledDay = (day: Iso, manner: number): unknown =>
  [
    day,
    `${dayOfMonth(day)}/${day.slice(5, 7)}/${yearOf(day)}`,
    number(day) + 25_569,
    `${day.slice(8)}.${monthOf(day)}.${day.slice(0, 4)}`,
  ][manner % 4];
const spelledTime = (minutes: number, manner: number): unknown =>
  manner % 3 === 2 ? minutes / 1440 : `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
const spelledNumber = (digits: string, manner: number): unknown =>
  manner % 3 === 1 ? `${digits.slice(0, 4)}.${digits.slice(4, 7)}-${digits.slice(7)}` : digits;
const spelledAmount = (value: number, manner: number): unknown =>
  manner % 2 === 1 && !/\.\d{3}$/.test(String(value)) ? String(value).replace(".", ",") : value;

const spelled = (kind: Kind | readonly string[], value: string | number | boolean, manner: number): unknown => {
  if (typeof value === "boolean") return manner % 2 === 0 ? value : value ? "ja" : "nee";
  if (typeof value === "number") return kind === "time" ? spelledTime(value, manner) : spelledAmount(value, manner);
  if (kind === "day") return spelledDay(value, manner);
  // RSZ's number of a quarter is one from 2016 on; before, it would be a day of Excel.
  if (kind === "quarter") return manner % 2 === 0 || value < "2016" ? value : Number(value.replace("K", ""));
  if (kind === "number9" || kind === "number10" || kind === "number11") return spelledNumber(value, manner);
  return Array.isArray(kind) && manner % 3 === 1 ? value.toLowerCase() : value;
};

/** A sheet as a table of cells. */
export const tableOf = <Cells>(
  { columns, rows }: Written<Cells>,
  kinds: Readonly<Record<keyof Cells & string, Kind | readonly string[]>>,
  manner: number,
): { readonly headers: readonly string[]; readonly cells: readonly (readonly unknown[])[] } => ({
  headers: columns.map(String),
  cells: rows.map(({ cells, unreadable }, row) =>
    columns.map((column, at) => {
      const name = column as keyof Cells & string;
      if (unreadable.includes(name)) return "?!";
      const value = cells[name];
      if (value === undefined) return (manner + at) % 2 === 0 ? null : "";
      return spelled(kinds[name], value as string | number | boolean, manner + row + at);
    }),
  ),
});
