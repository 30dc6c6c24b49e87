// Writes garage.xlsx from the two CSV files beside it, with real dates and numbers, as a bookkeeper would keep it:
// node test/rosters/xlsx.mjs
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import writeExcelFile from "write-excel-file/node";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A cell as a spreadsheet holds it: a day that exists, a number, a time of day, else the text as it is. */
const cell = (text) => {
  const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  const date = day && new Date(Date.UTC(Number(day[3]), Number(day[2]) - 1, Number(day[1])));
  if (date && date.getUTCDate() === Number(day[1])) return { type: Date, value: date, format: "dd/mm/yyyy" };
  if (/^\d{1,6}(,\d+)?$/.test(text)) {
    const decimals = text.includes(",") ? { format: "#,##0.00" } : {};
    return { type: Number, value: Number(text.replace(",", ".")), ...decimals };
  }
  return text === "" ? null : { type: String, value: text };
};

const sheet = (name) => {
  const [headers, ...rows] = parse(readFileSync(here(name), "utf8"), { delimiter: ";" });
  return [headers.map((value) => ({ value, type: String, fontWeight: "bold" })), ...rows.map((row) => row.map(cell))];
};

await writeExcelFile([
  { data: sheet("garage-leerlingen.csv"), sheet: "Leerlingen", stickyRowsCount: 1 },
  { data: sheet("garage-uurrooster.csv"), sheet: "Uurrooster", stickyRowsCount: 1 },
]).toFile(here("garage.xlsx"));
