import fc from "fast-check";
import { positionOf } from "../text.ts";
import { makeWindow } from "./window.ts";

const text = fc.string({
  unit: fc.constantFrom("a", "é", "€", "😀", "\n", "\r", "\r\n", "x".repeat(9)),
  maxLength: 60,
});

test("a place is the line and the character of the whole text, whatever was dropped before it", () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 200 }), { maxLength: 5 }), fc.nat({ max: 200 }), (given, cuts, place) => {
      const bytes = Buffer.from(given);
      // Places between characters, as a reader stops at.
      const starts = [...given].map((_, index) => Buffer.byteLength([...given].slice(0, index).join("")));
      starts.push(bytes.length);
      const at = starts[place % starts.length];
      const window = makeWindow();
      let from = 0;
      for (const cut of cuts
        .map((one) => starts[one % starts.length])
        .filter((one) => one <= at)
        .sort((one, other) => one - other)) {
        window.push(bytes.subarray(from, cut));
        window.at = window.bytes.length;
        from = cut;
      }
      window.push(bytes.subarray(from));
      const before = bytes.subarray(0, at).toString();
      expect([given, window.placeOf(at - from)]).toEqual([given, positionOf(before, before.length)]);
    }),
    { numRuns: 5_000, seed: 20_261_122 },
  );
});
