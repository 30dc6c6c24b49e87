import { dayOfText, slashedOf } from "../base/day.ts";
import { fill, type Language, type Text } from "../base/text.ts";
import { optional } from "../engine/rule.ts";
import { choice, type Field } from "../facts/field.ts";
import { referentie } from "../facts/persoon.ts";
import { isProblem } from "../facts/problem.ts";
import { kwartaal } from "../facts/tijd.ts";
import { column, readQuarter, rij, type SpilledRow, type TableFunction, tabel } from "./excel-table.ts";
import type { Finding } from "./finding.ts";
import type { Plain } from "./format.ts";
import { validate } from "./roster.ts";
import { problemSentence } from "./words.ts";

const ernst = choice({
  id: "ernst",
  name: { nl: "ernst", fr: "gravité", en: "severity" },
  describe: { nl: "hoe zwaar de bevinding weegt", fr: "la gravité du constat", en: "how grave the finding is" },
  choices: [
    { code: "error", name: { nl: "fout", fr: "erreur", en: "error" } },
    { code: "warning", name: { nl: "waarschuwing", fr: "avertissement", en: "warning" } },
    { code: "notice", name: { nl: "melding", fr: "remarque", en: "notice" } },
  ],
  byName: true,
});

/** The columns, for ever in this order. */
const columns: readonly Field[] = [
  rij,
  referentie,
  ernst,
  column("controle", "id van de controle", "id du contrôle", "id of the check"),
  column("kolom", "kolommen waarover het gaat", "colonnes concernées", "columns it is about"),
  column("melding", "wat er schort", "ce qui ne va pas", "what is wrong"),
  column("gevonden", "wat er staat", "ce qui figure", "what stands there"),
  column("verwacht", "wat er hoort te staan", "ce qui devrait figurer", "what should stand there"),
];

const clean: Text = { nl: "geen bevindingen", fr: "aucun constat", en: "no findings" };
const more: Text = {
  nl: "Nog meer bevindingen: {aantal}. Verbeter eerst wat hierboven staat.",
  fr: "Autres constats : {aantal}. Corrigez d’abord ce qui précède.",
  en: "More findings: {aantal}. Mend what stands above first.",
};

const nothingMissing = (): string => "";

/** A row that only says something. */
const remark = (sentence: string): SpilledRow => ({
  cells: columns.map(({ id }) => (id === "melding" ? sentence : "")),
  missing: nothingMissing,
});

/** A value as a table shows it: days are written out. */
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const shown = (value: Plain | undefined): Plain => {
  if (value === undefined || value === null) return "";
  const day = typeof value === "string" && isoDay.test(value) ? dayOfText(value) : null;
  return day === null ? value : slashedOf(day);
};

const severityWord = ({ severity }: Finding, language: Language): string =>
  ernst.choices?.find(({ code }) => code === severity)?.name[language] ?? severity;

const rowOf = (finding: Finding, language: Language): SpilledRow => ({
  cells: [
    finding.row,
    finding.reference ?? "",
    severityWord(finding, language),
    finding.check,
    finding.columns.join(", "),
    finding.message,
    shown(finding.found),
    shown(finding.expected),
  ],
  missing: nothingMissing,
});

/** Checks a roster in one call: a row a finding. */
export const roosterControle: TableFunction = {
  id: "ROOSTERCONTROLE",
  subject: "overeenkomst",
  name: { nl: "controle van een rooster", fr: "contrôle d’un tableau", en: "check of a roster" },
  describe: {
    nl: "Controleert een rooster van lerenden of van diensten: een rij voor elke bevinding, hier en zonder netwerk.",
    fr: "Contrôle un tableau d’apprenants ou de services : une ligne par constat, ici et sans réseau.",
    en: "Checks a roster of learners or of shifts: a row for each finding, here and without a network.",
  },
  formula: {
    nl: "Dezelfde controles als op het tabblad Rooster van het deelvenster en over HTTP: cel per cel, rij per rij, en over rijen heen.",
    fr: "Les mêmes contrôles que sous l’onglet du volet et par HTTP : cellule par cellule, ligne par ligne, et entre les lignes.",
    en: "The same checks as on the pane's tab Roster and over HTTP: cell by cell, row by row, and across rows.",
  },
  facts: [
    ["tabel", tabel],
    ["kwartaal", optional(kwartaal)],
  ],
  columns,
  helper: true,
  cases: [],
  spill: (table, [asked], language) => {
    const quarter = readQuarter(asked);
    if (isProblem(quarter)) return { refused: problemSentence(quarter, language) };
    const told = validate(table, { language, quarter });
    if ("message" in told) return { refused: told.message };
    const { error, warning, notice } = told.counts;
    const left = error + warning + notice - told.findings.length;
    if (told.findings.length === 0) return { rows: [remark(clean[language])] };
    return {
      rows: [
        ...told.findings.map((finding) => rowOf(finding, language)),
        ...(left > 0 ? [remark(fill(more[language], { aantal: String(left) }))] : []),
      ],
    };
  },
};
