import type { Finding, Language, Text } from "../shared/index.ts";
import type { Table } from "./endpoint.ts";

const heads = {
  sheet: { nl: "blad", fr: "feuille", en: "sheet" },
  row: { nl: "rij", fr: "ligne", en: "row" },
  reference: { nl: "referentie", fr: "référence", en: "reference" },
  severity: { nl: "ernst", fr: "gravité", en: "severity" },
  check: { nl: "controle", fr: "contrôle", en: "check" },
  column: { nl: "kolom", fr: "colonne", en: "column" },
  message: { nl: "melding", fr: "message", en: "message" },
  found: { nl: "gevonden", fr: "trouvé", en: "found" },
  expected: { nl: "verwacht", fr: "attendu", en: "expected" },
  article: { nl: "artikel", fr: "article", en: "article" },
  source: { nl: "bron", fr: "source", en: "source" },
  certainty: { nl: "zekerheid", fr: "certitude", en: "certainty" },
} as const satisfies Record<string, Text>;

const name: Text = { nl: "Bevindingen", fr: "Constats", en: "Findings" };

/** Findings as a table, a row each. */
export const findingTable = (findings: readonly Finding[], language: Language): Table => {
  const joined = findings.some(({ sheet }) => sheet !== undefined);
  const columns = Object.entries(heads).filter(([id]) => joined || id !== "sheet");
  return {
    name: name[language],
    columns: columns.map(([id, head]) => ({ header: head[language], ...(id === "row" ? { format: "count" } : {}) })),
    rows: findings.map((finding) => {
      const cells: Readonly<Record<keyof typeof heads, string | number | boolean | null>> = {
        sheet: finding.sheet ?? null,
        row: finding.row,
        reference: finding.reference,
        severity: finding.severity,
        check: finding.check,
        column: finding.columns.join(", "),
        message: finding.message,
        found: finding.found ?? null,
        expected: finding.expected ?? null,
        article: finding.law?.article ?? null,
        source: finding.law?.source ?? null,
        certainty: finding.law?.certainty ?? null,
      };
      return columns.map(([id]) => cells[id as keyof typeof heads]);
    }),
  };
};
