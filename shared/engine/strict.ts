import { z } from "zod";
import { en, fr, nl } from "zod/v4/locales";
import { addDays, type Day, dayInYear, dayOfText, isoOf, minutesOfClock } from "../base/day.ts";
import { fill, type Language } from "../base/text.ts";
import { type Fault, faultWords } from "./faults.ts";
import { gapsOf, type OwnFile, stretchOf } from "./own.ts";
import { entryOf, type Parameter, type ParameterFile, units } from "./parameter.ts";

/** A day that exists, written as ISO. */
const day = z
  .string()
  .refine((typed) => /^\d{4}-\d{2}-\d{2}$/.test(typed) && dayOfText(typed) !== null, { params: { fault: "noDay" } });
/** A year without a 29 February. */
const commonYear = 2001;
/** A day that is there every year, as `11-01`. */
const isMonthDay = (typed: string): boolean => /^\d{2}-\d{2}$/.test(typed) && dayInYear(typed, commonYear) !== null;
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
    keyNames: z.record(z.string(), text).optional(),
    values: z.array(z.union([known, unknown])).min(1),
  })
  .superRefine(({ unit, keys, keyNames, per, values }, context) => {
    const complain = (index: number, fault: Fault, value = "") =>
      context.addIssue({ code: "custom", path: ["values", index], params: { fault, value } });
    if (keyNames && Object.keys(keyNames).sort().join() !== [...(keys ?? [])].sort().join())
      context.addIssue({
        ...{ code: "custom", path: ["keyNames"] },
        params: { fault: "keys" satisfies Fault, value: (keys ?? []).join(", ") },
      });
    values.forEach((entry, index) => {
      const next = values[index + 1];
      if (next && next.from <= entry.from) complain(index + 1, "order");
      if (entry.until && entry.until < entry.from) complain(index, "backwards");
      if (next && entry.until && entry.until >= next.from) complain(index, "overlaps");
      if (per && !begins[per].test(entry.from)) complain(index, "begins", per);
      if (per && entry.until && !begins[per].test(dayAfter(entry.until))) complain(index, "ends", per);
      if (!("value" in entry)) return;
      const cells = typeof entry.value === "object" ? entry.value : { "": entry.value };
      const expected = keys ?? [""];
      const given = Object.keys(cells).sort().join();
      if (given !== [...expected].sort().join()) complain(index, "keys", expected.join(", "));
      for (const cell of Object.values(cells)) {
        if (units[unit as keyof typeof units] === "day") {
          if (!day.safeParse(cell).success) complain(index, "noDay", String(cell));
        } else if (unit === "clock") {
          if (minutesOfClock(String(cell)) === null) complain(index, "noTime", String(cell));
        } else if (unit === "monthDay") {
          if (!isMonthDay(String(cell))) complain(index, "noDay", String(cell));
        } else if (unit === "yesNo" ? typeof cell !== "boolean" : unit === "word" ? typeof cell !== "string" : false)
          complain(index, "unfit", `${cell} (${unit})`);
        else if (unit !== "yesNo" && unit !== "word") {
          const decimals = (String(cell).split(".")[1] ?? "").length;
          if (typeof cell !== "number" || decimals > decimalsOf(unit)) complain(index, "unfit", `${cell} (${unit})`);
        }
      }
    });
  });

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string; readonly code: string };

/** A fault as a sentence: where, and what. */
const sentenceOf = (issue: Issue, language: Language): string => {
  const { fault, value = "" } = (issue as { readonly params?: { fault?: Fault; value?: string } }).params ?? {};
  const what = fault ? fill(faultWords[fault][language], { value }) : issue.message;
  return `${issue.path.map(String).join(".")}: ${what}`;
};

const locales = { nl, fr, en } as const satisfies Record<Language, unknown>;

/** What a schema makes of something given, or every fault as a sentence. */
const checked = <T>(schema: z.ZodType<T>, given: unknown, language: Language): Checked<T> => {
  const result = schema.safeParse(given, { error: locales[language]().localeError });
  return result.success
    ? { file: result.data, faults: [] }
    : { file: null, faults: result.error.issues.map((issue) => sentenceOf(issue as Issue, language)) };
};

/** A file, or everything that is wrong with it. */
export type Checked<T> = { readonly file: T | null; readonly faults: readonly string[] };

/** A parameter file, or the list of everything that is wrong with it. For the build, the service and the tests. */
export const checkParameterFile = (given: unknown, language: Language = "en"): Checked<ParameterFile> =>
  checked<ParameterFile>(file, given, language);

const ownFile = z.strictObject({
  organisatie: z.string().trim().min(1).max(100),
  cijfers: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        values: z.array(known.omit({ certainty: true, note: true })).min(1),
      }),
    )
    .min(1),
});

const gapWords = (parameter: Parameter): string =>
  gapsOf(parameter)
    .map(({ from, to }) => `${isoOf(from)} – ${to === null ? "…" : isoOf(to)}`)
    .join(", ");

/** Figures that are measured: of these a slip of the comma shows beside their neighbours. */
const measured = new Set(["euro", "share", "factor"]);
const mostTimes = 10;

/** Whether an own figure is out of all proportion with the law's values before and after it. */
const isUnlikely = (parameter: Parameter, { from, value }: OwnFile["cijfers"][number]["values"][number]): boolean => {
  if (typeof value !== "number" || value === 0 || !measured.has(parameter.kind)) return false;
  const own = entryOf(parameter, { from, value, source: "", certainty: "assumed" }).value as number;
  const day = dayOfText(from) as Day;
  const known = parameter.entries.filter(({ value: one }) => typeof one === "number" && one > 0);
  const beside = [known.findLast((entry) => entry.from <= day), known.find((entry) => entry.from > day)];
  return beside.some((entry) => {
    const times = own / ((entry?.value as number | undefined) ?? own);
    return times > mostTimes || times * mostTimes < 1;
  });
};

/** What is wrong with an organisation's figures for one figure of the law: its shape, and where it lies. */
const ownFaults = (
  parameter: Parameter,
  values: OwnFile["cijfers"][number]["values"],
  language: Language,
): readonly string[] => {
  const { id, name, unit, checkedOn, keys, per } = parameter;
  const asLaw = {
    ...{ id, name, unit, checkedOn: isoOf(checkedOn) },
    ...(keys === null ? {} : { keys }),
    ...(per === null ? {} : { per }),
    values: values.map((entry) => ({ ...entry, certainty: "assumed" })),
  };
  const { faults } = checkParameterFile(asLaw, language);
  if (faults.length > 0) return faults;
  const gaps = gapWords(parameter);
  const words = faultWords[gaps === "" ? "noGap" : "gap"][language];
  const outside = values
    .filter((entry) => stretchOf(parameter, entry) === null)
    .map(({ from, until = "…" }) => `${from} – ${until}: ${fill(words, { value: gaps })}`);
  if (outside.length > 0) return outside;
  return values
    .filter((entry) => isUnlikely(parameter, entry))
    .map(({ from, value }) => `${from}: ${fill(faultWords.unlikely[language], { value: String(value) })}`);
};

/** A local parameter file, or everything that is wrong with it; as strict as with the law's own files. */
export const checkOwnFile = (
  given: unknown,
  parameters: readonly Parameter[],
  language: Language,
): Checked<OwnFile> => {
  const { file: own, faults } = checked<OwnFile>(ownFile, given, language);
  if (own === null) return { file: null, faults };
  const wrong = own.cijfers.flatMap(({ id, values }, index) => {
    const parameter = parameters.find((one) => one.id === id);
    if (!parameter) return [`cijfers.${index}.id: ${fill(faultWords.noFigure[language], { value: id })}`];
    if (own.cijfers.findIndex((one) => one.id === id) < index)
      return [`cijfers.${index}.id: ${fill(faultWords.twice[language], { value: id })}`];
    return ownFaults(parameter, values, language).map((fault) => `${id}: ${fault}`);
  });
  return wrong.length > 0 ? { file: null, faults: wrong } : { file: own, faults: [] };
};
