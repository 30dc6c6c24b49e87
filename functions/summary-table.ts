import {
  certaintyWords,
  type EmployerSummary,
  type EstablishmentSummary,
  type Language,
  type LearnerSummary,
  type SummaryEnd,
  type Text,
} from "../shared/index.ts";
import type { Table } from "./endpoint.ts";

type Cell = string | number | boolean | null;
type Column<T> = {
  readonly head: Text;
  readonly format?: "text" | "euro" | "day" | "count";
  readonly of: (row: T) => Cell;
};

const same = (word: string): Text => ({ nl: word, fr: word, en: word });

/** The amounts that a learner and a sum have in common, in the order of the sheet. */
const amounts: readonly (readonly [keyof SummaryEnd["totals"] & string, Text])[] = [
  ["tariff", { nl: "tarief", fr: "tarif", en: "tariff" }],
  ["due", { nl: "verschuldigd", fr: "dû", en: "due" }],
  ["paid", { nl: "betaald", fr: "payé", en: "paid" }],
  ["gross", { nl: "bijdragen", fr: "cotisations", en: "contributions" }],
  ["structural", { nl: "vermindering 3000", fr: "réduction 3000", en: "reduction 3000" }],
  ["targetGroup", { nl: "vermindering 6310", fr: "réduction 6310", en: "reduction 6310" }],
  ["declared", { nl: "nu aan te geven", fr: "à déclarer", en: "declared now" }],
  ["billedLater", { nl: "later aangerekend", fr: "facturé plus tard", en: "billed later" }],
  ["personal", { nl: "persoonlijke bijdrage", fr: "cotisation personnelle", en: "personal contribution" }],
  ["werkbonus", same("werkbonus")],
  ["learnerPays", { nl: "ingehouden", fr: "retenu", en: "kept from the learner" }],
  ["premiumShare", { nl: "deel van de premies", fr: "part des primes", en: "share of premiums" }],
  ["netCost", { nl: "nettokost", fr: "coût net", en: "net cost" }],
];

const ofContributions = new Set([
  "gross",
  "structural",
  "targetGroup",
  "declared",
  "billedLater",
  "personal",
  "werkbonus",
  "learnerPays",
]);
const shareOf = ({ pkwp, stagebonus }: LearnerSummary): number | null =>
  [...pkwp, ...stagebonus].reduce<number | null>(
    (sum, { share }) => (sum === null || share === null ? null : Math.round((sum + share) * 100) / 100),
    0,
  );
const ofLearner = (name: string, learner: LearnerSummary): Cell =>
  name === "premiumShare"
    ? shareOf(learner)
    : ofContributions.has(name)
      ? ((learner.contributions as unknown as Readonly<Record<string, Cell>>)[name] ?? null)
      : ((learner as unknown as Readonly<Record<string, Cell>>)[name] ?? null);

const learnerColumns: readonly Column<LearnerSummary>[] = [
  { head: { nl: "rij", fr: "ligne", en: "row" }, format: "count", of: ({ row }) => row },
  { head: { nl: "referentie", fr: "référence", en: "reference" }, of: ({ reference }) => reference },
  { head: { nl: "onderneming", fr: "entreprise", en: "company" }, of: ({ employer }) => employer },
  { head: { nl: "vestiging", fr: "établissement", en: "establishment" }, of: ({ establishment }) => establishment },
  { head: { nl: "overeenkomst", fr: "contrat", en: "agreement" }, of: ({ overeenkomst }) => overeenkomst },
  { head: { nl: "statuut", fr: "statut", en: "status" }, of: ({ statuut }) => statuut },
  { head: { nl: "trap", fr: "échelon", en: "step" }, of: ({ trap }) => trap },
  { head: { nl: "regime", fr: "régime", en: "regime" }, of: ({ regime }) => regime },
  { head: { nl: "kengetal", fr: "code", en: "code" }, of: ({ contributions }) => contributions.code },
  { head: same("µ"), of: ({ contributions }) => contributions.mu },
  ...amounts.map(([name, head]) => ({
    head,
    format: "euro" as const,
    of: (learner: LearnerSummary) => ofLearner(name, learner),
  })),
  { head: { nl: "zekerheid", fr: "certitude", en: "certainty" }, of: ({ certainty }) => certainty },
  { head: { nl: "ontbreekt", fr: "manque", en: "missing" }, of: ({ missing }) => missing.join("; ") },
];

const sumColumns = <T extends SummaryEnd["totals"]>(own: readonly Column<T>[]): readonly Column<T>[] => [
  ...own,
  { head: { nl: "lerenden", fr: "apprenants", en: "learners" }, format: "count", of: ({ learners }) => learners },
  ...amounts.map(([name, head]) => ({
    head,
    format: "euro" as const,
    of: (row: T) => (row as unknown as Readonly<Record<string, Cell>>)[name] ?? null,
  })),
  {
    head: { nl: "mentorkorting", fr: "réduction tuteur", en: "mentor reduction" },
    format: "euro",
    of: ({ mentorReduction }) => mentorReduction,
  },
];

const tableOf = <T>(name: Text, columns: readonly Column<T>[], rows: readonly T[], language: Language): Table => ({
  name: name[language],
  columns: columns.map(({ head, format }) => ({ header: head[language], ...(format ? { format } : {}) })),
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
});

const remarkWords = {
  sheet: { nl: "Opmerkingen", fr: "Remarques", en: "Remarks" },
  head: { nl: "opmerking", fr: "remarque", en: "remark" },
  nobody: {
    nl: "Geen enkele rij van het rooster loopt in dit kwartaal: kijk het kwartaal na.",
    fr: "Aucune ligne du tableau ne court pendant ce trimestre : vérifiez le trimestre.",
    en: "No row of the roster runs in this quarter: see whether it is the right one.",
  },
  skipped: {
    nl: "Rijen die niet meetellen, want niet te lezen of dubbel (een controle van het rooster zegt welke):",
    fr: "Lignes qui ne comptent pas, car illisibles ou en double (une vérification du tableau dit lesquelles) :",
    en: "Rows left out, as they cannot be read or stand there twice (a check of the roster tells which):",
  },
  missing: { nl: "Ontbreekt om alles te weten:", fr: "Manque pour tout savoir :", en: "Missing to know all:" },
  certainty: { nl: "Zekerheid:", fr: "Certitude :", en: "Certainty:" },
} as const satisfies Record<string, Text>;

/** What must be known beside the amounts: who does not count, and why an amount is not there. */
const remarksOf = ({ totals, skippedRows, missing, certainty }: SummaryEnd, language: Language): readonly string[] => [
  ...(totals.learners === 0 ? [remarkWords.nobody[language]] : []),
  ...(skippedRows > 0 ? [`${remarkWords.skipped[language]} ${skippedRows}`] : []),
  ...missing.map((name) => `${remarkWords.missing[language]} ${name}`),
  `${remarkWords.certainty[language]} ${certaintyWords[certainty][language]}`,
];

const total: Text = { nl: "totaal", fr: "total", en: "total" };

/** A quarter as tables: its learners, the firms with a total, the establishments, and what is to be known of them. */
export const summaryTables = (
  summary: SummaryEnd & { readonly learners?: readonly LearnerSummary[] },
  language: Language,
): readonly Table[] => {
  const { learners = [], employers, establishments, totals } = summary;
  const firms = [...employers, { ...totals, employer: total[language], rows: [] }] satisfies readonly EmployerSummary[];
  return [
    ...(summary.learners === undefined
      ? []
      : [tableOf({ nl: "Lerenden", fr: "Apprenants", en: "Learners" }, learnerColumns, learners, language)]),
    tableOf(
      { nl: "Ondernemingen", fr: "Entreprises", en: "Companies" },
      sumColumns<EmployerSummary>([
        { head: { nl: "onderneming", fr: "entreprise", en: "company" }, of: ({ employer }) => employer },
      ]),
      firms,
      language,
    ),
    tableOf(
      { nl: "Vestigingen", fr: "Établissements", en: "Establishments" },
      sumColumns<EstablishmentSummary>([
        {
          head: { nl: "vestiging", fr: "établissement", en: "establishment" },
          of: ({ establishment }) => establishment,
        },
      ]),
      establishments,
      language,
    ),
    tableOf(
      remarkWords.sheet,
      [{ head: remarkWords.head, of: (remark: string) => remark }],
      remarksOf(summary, language),
      language,
    ),
  ];
};
