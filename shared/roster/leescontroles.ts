import { withoutNumbers } from "../base/masked.ts";
import { same } from "../base/text.ts";
import type { Check } from "./check.ts";

const headerRow = -1;
const common = {
  kind: "alle",
  needs: [],
  columns: [],
  article: "",
  source: "",
} as const;

const onleesbaar: Check = {
  ...common,
  id: "cel-onleesbaar",
  severity: "error",
  name: { nl: "cel onleesbaar", fr: "cellule illisible", en: "cell cannot be read" },
  message: same("{probleem}"),
  run: ({ roster, found }) => {
    for (const { row, column, problem } of roster.problems)
      if (problem.code !== "required")
        found(row, {
          columns: [column],
          problem,
          found: problem.given === undefined ? undefined : ["text", problem.given],
        });
  },
};

const ontbreekt: Check = {
  ...common,
  id: "cel-ontbreekt",
  severity: "error",
  name: { nl: "verplichte cel leeg", fr: "cellule obligatoire vide", en: "required cell blank" },
  message: same("{probleem}"),
  run: ({ roster, found }) => {
    for (const { row, column, problem } of roster.problems)
      if (problem.code === "required") found(row, { columns: [column], problem });
  },
};

const onbekendeKolommen: Check = {
  ...common,
  id: "onbekende-kolommen",
  severity: "notice",
  name: { nl: "onbekende kolommen", fr: "colonnes inconnues", en: "unknown columns" },
  message: {
    nl: "Deze kolommen zijn onbekend en blijven ongemoeid: {kolommen}.",
    fr: "Ces colonnes sont inconnues et laissées telles quelles : {kolommen}.",
    en: "These columns are unknown and left alone: {kolommen}.",
  },
  run: ({ roster, found }) => {
    if (roster.unknownHeaders.length === 0) return;
    const kolommen = roster.unknownHeaders.map((header) => withoutNumbers(header).slice(0, 60)).join(", ");
    found(headerRow, { say: { kolommen: ["text", kolommen] } });
  },
};

const aangevuldeNummers: Check = {
  ...common,
  id: "aangevulde-nummers",
  severity: "notice",
  name: { nl: "nummers zonder voorloopnullen", fr: "numéros sans zéros initiaux", en: "numbers without leading zeros" },
  message: {
    nl: "Nummers die hun voorloopnullen verloren zijn aangevuld in: {kolommen}.",
    fr: "Des numéros sans leurs zéros initiaux ont été complétés dans : {kolommen}.",
    en: "Numbers that had lost their leading zeros were padded in: {kolommen}.",
  },
  run: ({ roster, found }) => {
    if (roster.padded.length > 0)
      found(headerRow, { columns: roster.padded, say: { kolommen: ["text", roster.padded.join(", ")] } });
  },
};

/** What reading a roster itself brings to light, in any roster. */
export const leesControles: readonly Check[] = [onleesbaar, ontbreekt, onbekendeKolommen, aangevuldeNummers];
