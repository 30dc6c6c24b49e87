import { type Asked, type Field, type Kind, type Language, namespace, type Rule } from "../../shared/index.ts";

type Sample = number | string | boolean;

const choiceSample = (code: string): Sample => (/^\d+$/.test(code) ? Number(code) : code);

/** A value that fits a field of each kind. */
const byKind = {
  day: () => "1/09/2026",
  month: () => "1/10/2026",
  quarter: () => "2026K3",
  schoolYear: () => "2026-2027",
  euro: () => 650,
  hours: () => 100,
  share: () => 10,
  factor: () => 1,
  count: ({ least }) => Math.max(1, least ?? 1),
  yesNo: () => true,
  choice: ({ choices }) => choiceSample(choices?.[0]?.code ?? ""),
  number: ({ digits }) => "0".repeat(digits ?? 0),
  text: () => "",
  time: () => "8:00",
  weekrooster: () => "WWWLL--",
} as const satisfies Record<Kind, (field: Field) => Sample>;

/** Fields whose sample would be odd if it were any value of its kind. */
const byField: Readonly<Record<string, Sample>> = {
  geboortedatum: "15/03/2009",
  einde: "30/06/2027",
  ziekVan: "6/10/2026",
  ziekTot: "9/10/2026",
  trap: 2,
  afwezig: 1,
  mogelijk: 20,
  id: "leervergoeding/ggmmi",
  insz: "93.05.18-223.61",
};

const sampleOf = ({ field }: Asked): Sample => byField[field.id] ?? byKind[field.kind](field);

/** Values for every parameter that is not optional: enough for an answer. */
export const exampleValues = (rule: Rule): readonly Sample[] =>
  rule.facts.filter(([, { need }]) => need !== "optional").map(([, asked]) => sampleOf(asked));

const written = (value: Sample): string => (typeof value === "string" ? `"${value}"` : String(value).toUpperCase());

/** A formula that answers, in English with commas, to write into a cell. */
export const exampleFormula = (rule: Rule, id = rule.id): string =>
  `=${namespace}.${id}(${exampleValues(rule).map(written).join(",")})`;

const truths = { nl: "WAAR", fr: "VRAI", en: "TRUE" } as const satisfies Record<Language, string>;

/** An example as a user of this language types it; it holds no decimals. */
export const shownFormula = (formula: string, language: Language): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"') || language === "en" ? part : part.replaceAll(",", ";").replaceAll("TRUE", truths[language]),
    )
    .join("");
