import { z } from "zod";
import { addDays, type Day, dayOfText, isoOf, minutesOfClock } from "../base/day.ts";
import type { Language } from "../base/text.ts";
import { type ParameterFile, units } from "./parameter.ts";

/** A day that exists, written as ISO. */
const day = z.string().refine((typed) => /^\d{4}-\d{2}-\d{2}$/.test(typed) && dayOfText(typed) !== null, "no such day");
const words = z.string().min(1);
const text = z.strictObject({ nl: words, fr: words, en: words } satisfies Record<Language, typeof words>);
const written = z.union([z.number(), z.string(), z.boolean()]);

const known = z.strictObject({
  from: day,
  until: day.optional(),
  value: z.union([written, z.record(z.string(), written)]),
  article: z.string().min(1).optional(),
  source: z.string().min(1),
  certainty: z.enum(["published", "derived", "assumed"]),
  note: text.optional(),
});
const unknown = z.strictObject({
  from: day,
  until: day.optional(),
  unknown: z.literal(true),
  article: z.string().optional(),
  source: z.string().min(1),
  note: text,
});

/** Decimals that a unit may have. */
const decimalsOf = (unit: string): number => (unit === "factor" ? 4 : /^EUR|^%$|^hours/.test(unit) ? 2 : 0);

/** Whether a day, as ISO, begins a period. */
const begins = {
  month: /-01$/,
  quarter: /-(?:01|04|07|10)-01$/,
  schoolYear: /-09-01$/,
  year: /-01-01$/,
} as const;
const dayAfter = (iso: string): string => isoOf(addDays(dayOfText(iso) as Day, 1));

const file = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:[/-][a-z0-9]+)*$/),
    name: text,
    unit: z.enum(Object.keys(units) as [string, ...string[]]),
    checkedOn: day,
    per: z.enum(Object.keys(begins) as [keyof typeof begins, ...(keyof typeof begins)[]]).optional(),
    keys: z.array(z.string()).min(1).optional(),
    values: z.array(z.union([known, unknown])).min(1),
  })
  .superRefine(({ unit, keys, per, values }, context) => {
    const complain = (index: number, message: string) =>
      context.addIssue({ code: "custom", path: ["values", index], message });
    values.forEach((entry, index) => {
      const next = values[index + 1];
      if (next && next.from <= entry.from) complain(index + 1, "days are not in rising order");
      if (entry.until && entry.until < entry.from) complain(index, "ends before it begins");
      if (next && entry.until && entry.until >= next.from) complain(index, "overlaps with the next entry");
      if (per && !begins[per].test(entry.from)) complain(index, `does not begin a ${per}`);
      if (per && entry.until && !begins[per].test(dayAfter(entry.until))) complain(index, `does not end a ${per}`);
      if (!("value" in entry)) return;
      const cells = typeof entry.value === "object" ? entry.value : { "": entry.value };
      const expected = keys ?? [""];
      if (Object.keys(cells).join() !== expected.join()) complain(index, `keys are not ${expected.join(", ")}`);
      for (const cell of Object.values(cells)) {
        if (units[unit as keyof typeof units] === "day") {
          if (!day.safeParse(cell).success) complain(index, `${cell} is no day`);
        } else if (unit === "clock") {
          if (minutesOfClock(String(cell)) === null) complain(index, `${cell} is no time of day`);
        } else if (unit === "yesNo" ? typeof cell !== "boolean" : unit === "word" ? typeof cell !== "string" : false)
          complain(index, `${cell} does not fit ${unit}`);
        else if (unit !== "yesNo" && unit !== "word") {
          const decimals = (String(cell).split(".")[1] ?? "").length;
          if (typeof cell !== "number" || decimals > decimalsOf(unit)) complain(index, `${cell} does not fit ${unit}`);
        }
      }
    });
  });

/** A parameter file, or the list of everything that is wrong with it. For the build, the service and the tests. */
export const checkParameterFile = (
  given: unknown,
): { readonly file: ParameterFile | null; readonly faults: readonly string[] } => {
  const result = file.safeParse(given);
  return result.success
    ? { file: result.data, faults: [] }
    : { file: null, faults: result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) };
};
