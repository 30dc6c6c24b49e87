/** A roster needs three columns, so the first row with three texts is its header; titles above it have fewer. */
export const neededColumns = 3;

/** Where the header of a table stands among its rows. */
export const headerRow = (rows: readonly (readonly unknown[])[]): number =>
  Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => typeof cell === "string" && cell !== "").length >= neededColumns),
  );

/** An error in a header names no column; as `#REF!` alone it would be read as the word “ref”. */
export const errorHeader = (error: string): string => `Excel ${error}`;
