import {
  type Asked,
  type Field,
  type Kind,
  type Language,
  namespace,
  type Rule,
  type TableFunction,
} from "../../shared/index.ts";

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
  urenWerkplek: 24,
  lesurenPerJaar: 600,
};

/** Rules that would answer nothing, or no more than 0 or no: of a measure that is over, the days when it held. */
const byRule: Readonly<Record<string, Readonly<Record<string, Sample>>>> = {
  VERMINDERING: { kwartaalbedrag: 1950, geboortedatum: "15/03/2006" },
  PERSOONLIJKEBIJDRAGE: { kwartaalbedrag: 1950, geboortedatum: "15/03/2006" },
  MENTORKORTING: { kwartaal: "2023K2" },
  STAGEBONUS: { start: "1/09/2022", einde: "30/06/2023", schooljaar: "2022-2023", geboortedatum: "15/03/2006" },
  STARTBONUS: { start: "1/09/2022", einde: "30/06/2023", schooljaar: "2022-2023", geboortedatum: "15/03/2006" },
  FISCAALVOORDEEL: { kosten: 1000, boekjaarBegin: "1/01/2022" },
  UITTREKSELGELDIG: { uittrekselOp: "15/06/2026" },
  SCHOOLVAKANTIE: { datum: "2/11/2026" },
  FEESTDAG: { datum: "11/11/2026" },
  WERKPLEKDAGEN: { tot: "30/06/2027" },
  INSZ: { nummer: "93.05.18-223.61" },
  KBO: { nummer: "1999.990.144" },
  VESTIGING: { nummer: "8.999.990.194" },
  RSZNUMMER: { nummer: "1999990-61" },
  KOST: { tot: "30/06/2027" },
  VERSCHIL: { einde: "30/06/2028" },
  BROCHURE: { tekst: "stagebonus" },
};

type Asking = Pick<Rule, "id" | "facts">;

const sampleOf = (rule: Asking, name: string, { field }: Asked): Sample =>
  byRule[rule.id]?.[name] ?? byField[field.id] ?? byKind[field.kind](field);

/** Values for every parameter that is not optional: enough for an answer. */
export const exampleValues = (rule: Asking): readonly Sample[] =>
  rule.facts.filter(([, { need }]) => need !== "optional").map(([name, asked]) => sampleOf(rule, name, asked));

const written = (value: Sample): string => (typeof value === "string" ? `"${value}"` : String(value).toUpperCase());

/** A formula that answers, in English with commas, to write into a cell. */
export const exampleFormula = (rule: Rule, id = rule.id): string =>
  `=${namespace}.${id}(${exampleValues(rule).map(written).join(",")})`;

/** The range of a roster in an example that is only shown. */
export const exampleRange = "Rooster!A1:AB500";

/** A formula that reads a table at this range. */
export const exampleOverTable = (made: TableFunction, range: string): string => {
  const [, ...others] = exampleValues(made);
  return `=${namespace}.${made.id}(${[range, ...others.map(written)].join(",")})`;
};

const truths = { nl: "WAAR", fr: "VRAI", en: "TRUE" } as const satisfies Record<Language, string>;

/** An example as a user of this language types it; it holds no decimals. */
export const shownFormula = (formula: string, language: Language): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"') || language === "en" ? part : part.replaceAll(",", ";").replaceAll("TRUE", truths[language]),
    )
    .join("");
