/** How rows are changed at random: a cell put at an edge, a cell that cannot be read, a row that is blank. */
import fc from "fast-check";

type Change = { readonly row: number; readonly column: number; readonly value: number };
export const changes = (most: number) =>
  fc.array(fc.record({ row: fc.nat(11), column: fc.nat(999), value: fc.nat(9999) }), { maxLength: most });

export const put = <Cells>(
  rows: Cells[],
  columns: readonly (keyof Cells)[],
  { row, column, value }: Change,
  edgesOf: (column: keyof Cells, cells: Cells, all: readonly Cells[]) => readonly unknown[],
): void => {
  if (rows.length === 0) return;
  const at = row % rows.length;
  const changed = columns[column % columns.length];
  const values = edgesOf(changed, rows[at], rows);
  rows[at] = { ...rows[at], [changed]: values[value % values.length] };
};

/** A row, what is done with it, and how. */
export const twist = fc.record({ row: fc.nat(11), what: fc.nat(999), value: fc.nat(999) });
export const spoil = fc.record({ row: fc.nat(11), column: fc.nat(999), blank: fc.boolean() });
/** Mostly nothing, now and then a few. */
export const rarely = <T>(some: fc.Arbitrary<T>, most: number) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.array(some, { minLength: 1, maxLength: most }) },
  );

export const sometimes = <T>(some: fc.Arbitrary<T>, most: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.array(some, { minLength: 1, maxLength: most }) },
  );

/** What is spoilt: a cell that cannot be read, or a row that is blank from end to end. */
export const spoilt = <Cells>(
  rows: readonly Cells[],
  columns: readonly (keyof Cells & string)[],
  kinds: Readonly<Record<keyof Cells & string, unknown>>,
  spoils: readonly { readonly row: number; readonly column: number; readonly blank: boolean }[],
) => {
  const readable = columns.filter((column) => kinds[column] !== "text");
  return rows.map((cells, at) => {
    const own = spoils.filter(({ row }) => row % rows.length === at);
    if (own.some((one) => one.blank && one.column % 3 === 0)) return { cells: {} as Cells, unreadable: [] };
    return { cells, unreadable: own.map(({ column }) => readable[column % readable.length]) };
  });
};
