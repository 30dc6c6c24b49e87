import { isoOf } from "../base/day.ts";
import type { Language } from "../base/text.ts";
import { gapsOf } from "../engine/own.ts";
import type { Parameter } from "../engine/parameter.ts";

/** A stretch of days on which nobody knows a figure of the law. */
export type Gap = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly keys: readonly string[] | null;
  readonly from: string;
  readonly to: string | null;
  readonly note: string;
};

/** Everything the law leaves open, in the order of the figures. */
export const gapsIn = (parameters: readonly Parameter[], language: Language): readonly Gap[] =>
  parameters.flatMap((parameter) =>
    gapsOf(parameter).map(({ from, to }) => ({
      id: parameter.id,
      name: parameter.name[language],
      unit: parameter.unit,
      keys: parameter.keys,
      from: isoOf(from),
      to: to === null ? null : isoOf(to),
      note: parameter.entries.find((entry) => entry.from === from)?.note?.[language] ?? "",
    })),
  );
