import { stringify } from "csv-stringify/sync";
import type { Language } from "../shared/index.ts";
import type { Table } from "./endpoint.ts";
import { writeWorkbook } from "./xlsx-write.ts";

const byteOrderMark = "\uFEFF";

/** Excel in these languages reads a semicolon between cells and a comma in numbers. */
const comma: ReadonlySet<Language> = new Set(["nl", "fr"]);

const numberText = (value: number, language: Language): string =>
  comma.has(language) ? String(value).replace(".", ",") : String(value);

/** The tables as CSV, one below the other. What would be a formula in a sheet begins with an apostrophe. */
export const csvOf = (tables: readonly Table[], language: Language): string =>
  byteOrderMark +
  tables
    .map(({ columns, rows }) =>
      stringify([columns.map(({ header }) => header), ...rows], {
        delimiter: comma.has(language) ? ";" : ",",
        record_delimiter: "windows",
        escape_formulas: true,
        cast: {
          number: (value) => ({ value: numberText(value, language), escape_formulas: false }),
          boolean: (value) => String(value),
        },
      }),
    )
    .join("\r\n");

export const workbookOf = (tables: readonly Table[]): Promise<Uint8Array> => writeWorkbook(tables);
