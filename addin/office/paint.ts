import type { Paint } from "../port.ts";
import { rangeAt } from "./range.ts";

/** Many cells are sent in parts: one request has a largest size. */
const partSize = 500;

const partsOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / partSize) }, (_, part) =>
    all.slice(part * partSize, (part + 1) * partSize),
  );

/** What a fill was; "" is several colours, and a cell without a fill says white. */
type Before = { readonly address: string; readonly colour: string };
const noFill = "#FFFFFF";

const fillPart = (paints: readonly Paint[]): Promise<readonly Before[]> =>
  Excel.run(async (context) => {
    const fills = paints.map(({ address }) => rangeAt(context, address).format.fill.load("color"));
    await context.sync();
    const before = paints.map(({ address }, place) => ({ address, colour: fills[place].color }));
    paints.forEach(({ colour }, place) => {
      fills[place].color = colour;
    });
    await context.sync();
    return before;
  });

const restorePart = (before: readonly Before[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const { address, colour } of before) {
      const { fill } = rangeAt(context, address).format;
      if (colour === "" || colour.toUpperCase() === noFill) fill.clear();
      else fill.color = colour;
    }
    await context.sync();
  });

/** Colours cells, and gives back what puts the earlier colours there again. */
export const paintCells = async (paints: readonly Paint[]): Promise<() => Promise<void>> => {
  const before: Before[] = [];
  for (const part of partsOf(paints)) before.push(...(await fillPart(part)));
  return async () => {
    for (const part of partsOf(before)) await restorePart(part);
  };
};
