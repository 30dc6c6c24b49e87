import { withoutNumbers } from "../../base/masked.ts";
import { isProblem } from "../../facts/problem.ts";
import { readValue } from "../../facts/read.ts";
import { partnerschap } from "../../facts/rooster.ts";
import type { Check } from "../../roster/check.ts";
import { eachRow, wordAt } from "../../roster/roster.ts";

const keuzes = (partnerschap.choices ?? []).map(({ code }) => code).join(", ");

/** A partnership that nobody knows here: told, and the row stays as it was. */
const partnerschapOnbekend: Check = {
  id: "partnerschap-onbekend",
  kind: "lerenden",
  severity: "notice",
  name: { nl: "partnerschap onbekend", fr: "partenariat inconnu", en: "partnership unknown" },
  message: {
    nl: "Partnerschap “{gegeven}” is onbekend; kies uit {keuzes}.",
    fr: "Le partenariat « {gegeven} » est inconnu ; choisissez parmi {keuzes}.",
    en: "Partnership “{gegeven}” is unknown; choose from {keuzes}.",
  },
  needs: ["partnerschap"],
  columns: ["partnerschap"],
  article: "",
  source: "",
  run: ({ roster, found }) => {
    const { words = [] } = roster.columns.get("partnerschap") ?? {};
    const onbekend = new Set(words.filter((word) => isProblem(readValue(partnerschap, word))));
    if (onbekend.size === 0) return;
    eachRow(roster, (row) => {
      const woord = wordAt(roster, "partnerschap", row);
      if (woord === null || !onbekend.has(woord)) return;
      const gegeven = withoutNumbers(woord);
      found(row, { found: ["text", gegeven], say: { gegeven: ["text", gegeven], keuzes: ["text", keuzes] } });
    });
  },
};

export const erkenningControles: readonly Check[] = [partnerschapOnbekend];
