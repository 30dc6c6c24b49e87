import { isIbanAt } from "../../base/iban.ts";
import { withoutNumbers } from "../../base/masked.ts";
import type { RowCheck } from "../../roster/check.ts";

/** An account to which no premium can be paid. */
export const rekeningnummerControlegetal: RowCheck = {
  id: "rekeningnummer-controlegetal",
  kind: "lerenden",
  severity: "error",
  name: {
    nl: "controlegetal: rekeningnummer",
    fr: "nombre de contrôle : numéro de compte",
    en: "check digits: account number",
  },
  message: {
    nl: "{rekeningnummer} is geen geldig IBAN: het controlegetal of de lengte klopt niet (een Belgisch heeft 16 tekens). Kijk het rekeningnummer na.",
    fr: "{rekeningnummer} n’est pas un IBAN valable : le nombre de contrôle ou la longueur est faux (un compte belge a 16 caractères). Vérifiez le numéro.",
    en: "{rekeningnummer} is no valid IBAN: its check digits or its length are wrong (a Belgian one has 16 characters). Check the account number.",
  },
  needs: ["rekeningnummer"],
  columns: ["rekeningnummer"],
  article: "modulo 97",
  source: "ISO 13616-1",
  rows: (batch, found) => {
    const places = batch.values("rekeningnummer");
    const texts = batch.texts("rekeningnummer");
    const tell = (row: number): void =>
      found(row, () => {
        const shown = ["text", withoutNumbers(batch.word("rekeningnummer", row) ?? "")] as const;
        return { say: { rekeningnummer: shown }, found: shown };
      });
    if (texts === null) return;
    for (let row = 0; row < batch.rows; row++)
      if (!Number.isNaN(places[row]) && !isIbanAt(texts, places[row])) tell(row);
  },
};
