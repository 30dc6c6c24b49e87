import { withoutNumbers } from "../base/masked.ts";
import { same } from "../base/text.ts";
import type { Detail, ReadingCheck } from "./check.ts";

const common = {
  kind: "alle",
  needs: [],
  columns: [],
  article: "",
  source: "",
} as const;

export const onleesbaar: ReadingCheck = {
  ...common,
  id: "cel-onleesbaar",
  severity: "error",
  name: { nl: "cel onleesbaar", fr: "cellule illisible", en: "cell cannot be read" },
  message: same("{probleem}"),
};

export const ontbreekt: ReadingCheck = {
  ...common,
  id: "cel-ontbreekt",
  severity: "error",
  name: { nl: "verplichte cel leeg", fr: "cellule obligatoire vide", en: "required cell blank" },
  message: same("{probleem}"),
};

/** A header that nobody knows, at its length in a sentence. */
const longestHeader = 60;

export const onbekendeKolommen: ReadingCheck & { readonly detail: (headers: readonly string[]) => Detail } = {
  ...common,
  id: "onbekende-kolommen",
  severity: "notice",
  name: { nl: "onbekende kolommen", fr: "colonnes inconnues", en: "unknown columns" },
  message: {
    nl: "Deze kolommen zijn onbekend en blijven ongemoeid: {kolommen}.",
    fr: "Ces colonnes sont inconnues et laissées telles quelles : {kolommen}.",
    en: "These columns are unknown and left alone: {kolommen}.",
  },
  detail: (headers) => {
    const kolommen = headers.map((header) => withoutNumbers(header).slice(0, longestHeader)).join(", ");
    return { say: { kolommen: ["text", kolommen] } };
  },
};

export const aangevuldeNummers: ReadingCheck & { readonly detail: (columns: readonly string[]) => Detail } = {
  ...common,
  id: "aangevulde-nummers",
  severity: "notice",
  name: { nl: "nummers zonder voorloopnullen", fr: "numéros sans zéros initiaux", en: "numbers without leading zeros" },
  message: {
    nl: "Nummers die hun voorloopnullen verloren zijn aangevuld in: {kolommen}.",
    fr: "Des numéros sans leurs zéros initiaux ont été complétés dans : {kolommen}.",
    en: "Numbers that had lost their leading zeros were padded in: {kolommen}.",
  },
  detail: (columns) => ({ columns, say: { kolommen: ["text", columns.join(", ")] } }),
};

/** What reading a roster itself brings to light, in any roster. */
export const leesControles: readonly ReadingCheck[] = [onleesbaar, ontbreekt, onbekendeKolommen, aangevuldeNummers];
