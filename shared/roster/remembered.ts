import { spread } from "../base/hash.ts";

/** Cells of a column that were read before, found again by their bytes: reading a cell once is enough. */
export type Remembered = {
  slots: Int32Array;
  /** Of each cell: its hash, where its bytes begin, and how many there are. */
  cells: Int32Array;
  values: Float64Array;
  block: Uint8Array;
  used: number;
  count: number;
};

/** As many different cells of a column as are remembered; past that all are forgotten, so that memory stays bounded. */
export const mostRemembered = 16_384;
const perCell = 3;
/** Longer cells are read anew each time. */
export const longestRemembered = 64;
const firstRoom = 16;
/** Slots for each cell, so that a search is short. */
const slotsEach = 4;

export const makeRemembered = (): Remembered => ({
  slots: new Int32Array(0),
  cells: new Int32Array(0),
  values: new Float64Array(0),
  block: new Uint8Array(0),
  used: 0,
  count: 0,
});

/** The place of a cell among those remembered, or -1. */
export const find = (known: Remembered, bytes: Uint8Array, from: number, to: number, hash: number): number => {
  const { slots, cells, block } = known;
  const mask = slots.length - 1;
  if (mask < 0) return -1;
  const length = to - from;
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const place = slots[slot] - 1;
    if (place < 0) return -1;
    const at = place * perCell;
    if (cells[at] !== hash || cells[at + 2] !== length) continue;
    const begin = cells[at + 1];
    let same = 0;
    while (same < length && block[begin + same] === bytes[from + same]) same++;
    if (same === length) return place;
  }
};

const larger = <T extends Int32Array | Float64Array | Uint8Array>(old: T, made: T): T => {
  made.set(old);
  return made;
};

/** Gives a cell the first free slot from its hash on. */
const seat = ({ slots, cells }: Remembered, place: number): void => {
  const mask = slots.length - 1;
  const hash = cells[place * perCell];
  let slot = spread(hash) & mask;
  while (slots[slot] > 0) slot = (slot + 1) & mask;
  slots[slot] = place + 1;
};

/** Remembers a cell; says its place, or -1 where it is too long. `forget` hears that all others were forgotten. */
export const keep = (
  known: Remembered,
  bytes: Uint8Array,
  from: number,
  to: number,
  hash: number,
  forget: () => void,
): number => {
  if (to - from > longestRemembered) return -1;
  if (known.count === mostRemembered) {
    known.slots.fill(0);
    known.count = 0;
    known.used = 0;
    forget();
  }
  if (known.count === known.values.length) {
    const room = Math.max(firstRoom, 2 * known.count);
    known.values = larger(known.values, new Float64Array(room));
    known.cells = larger(known.cells, new Int32Array(room * perCell));
    known.slots = new Int32Array(room * slotsEach);
    for (let place = 0; place < known.count; place++) seat(known, place);
  }
  if (known.used + longestRemembered > known.block.length)
    known.block = larger(known.block, new Uint8Array(2 * known.block.length + firstRoom * longestRemembered));
  const place = known.count++;
  known.cells.set([hash, known.used, to - from], place * perCell);
  known.block.set(bytes.subarray(from, to), known.used);
  known.used += to - from;
  seat(known, place);
  return place;
};
