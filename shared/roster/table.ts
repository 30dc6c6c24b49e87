/** A table as any door hands it over: a header row, and cells by row and column (both from 0). */
export type Table = {
  readonly headers: readonly string[];
  readonly rows: number;
  readonly cell: (row: number, column: number) => unknown;
};

/** A table of rows of cells; short rows are blank at their end. */
export const matrixTable = (headers: readonly unknown[], rows: readonly (readonly unknown[])[]): Table => ({
  headers: headers.map((header) => (header === null || header === undefined ? "" : String(header))),
  rows: rows.length,
  cell: (row, column) => rows[row][column],
});

/** A table of objects: the columns are all their keys, in the order in which they first appear. */
export const objectTable = (rows: readonly Readonly<Record<string, unknown>>[]): Table => {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    headers,
    rows: rows.length,
    cell: (row, column) => (Object.hasOwn(rows[row], headers[column]) ? rows[row][headers[column]] : undefined),
  };
};
