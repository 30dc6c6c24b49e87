import { couldBeInsz, isKboOf, isRszNummerOf, isVestigingOf } from "../../base/checkdigits.ts";
import { masked } from "../../base/masked.ts";
import type { Text } from "../../base/text.ts";
import type { Batch } from "../../roster/batch.ts";
import type { RowCheck, Said, Severity } from "../../roster/check.ts";
import { fieldOf } from "../../roster/columns.ts";
import { mentorGeboorten } from "./mentor.ts";

/** Says of a row whose number is known whether its digits are wrong. */
type Fout = (row: number) => boolean;

/** A number as a finding shows it: what is, or with lost zeros could be, somebody's number is masked. */
export const getoond = (digits: string, personal = false): Said => [
  "text",
  personal || couldBeInsz(digits) ? masked(digits) : digits,
];

/** The digits of a number of a person or firm, checked by the rule of such numbers. */
const controlegetal = (
  column: string,
  severity: Severity,
  source: string,
  foutIn: (batch: Batch) => Fout,
): RowCheck => {
  const field = fieldOf("lerenden", column);
  const name = (before: Text): Text => ({
    nl: `${before.nl}: ${field?.name.nl}`,
    fr: `${before.fr} : ${field?.name.fr}`,
    en: `${before.en}: ${field?.name.en}`,
  });
  return {
    id: `${column.toLowerCase()}-controlegetal`,
    kind: "lerenden",
    severity,
    name: name({ nl: "controlegetal", fr: "nombre de contrôle", en: "check digits" }),
    message: {
      nl: `Het controlegetal van {${column}} klopt niet: kijk het nummer na (${field?.name.nl}).`,
      fr: `Le nombre de contrôle de {${column}} est faux : vérifiez le numéro (${field?.name.fr}).`,
      en: `The check digits of {${column}} are wrong: check the number (${field?.name.en}).`,
    },
    needs: [column],
    columns: [column],
    article: "modulo 97",
    source,
    rows: (batch, found) => {
      const numbers = batch.values(column);
      const fout = foutIn(batch);
      const tell = (row: number): void =>
        found(row, () => {
          // A number that is nobody's may be a piece of somebody's.
          const shown = ["text", masked(batch.word(column, row) ?? "")] as const;
          return { say: { [column]: shown }, found: shown };
        });
      for (let row = 0; row < batch.rows; row++) {
        if (Number.isNaN(numbers[row]) || !fout(row)) continue;
        tell(row);
      }
    },
  };
};

const zonder =
  (column: string, klopt: (number: number) => boolean) =>
  (batch: Batch): Fout => {
    const numbers = batch.values(column);
    return (row) => !klopt(numbers[row]);
  };

const ksz = "ksz-bcss.fgov.be/nl/page/koninklijk-besluit-van-8-februari-1991";
const kbo = "KBO, opbouw van het nummer";

export const inszControlegetal = controlegetal("insz", "error", ksz, (batch) => (row) => batch.insz(row) === null);
export const mentorInszControlegetal = controlegetal("mentorInsz", "error", ksz, (batch) => {
  const births = mentorGeboorten(batch);
  return (row) => births[row] === null;
});
export const ondernemingControlegetal = controlegetal("onderneming", "error", kbo, zonder("onderneming", isKboOf));
export const vestigingControlegetal = controlegetal("vestiging", "error", kbo, zonder("vestiging", isVestigingOf));
export const rsznummerControlegetal = controlegetal(
  "rsznummer",
  "warning",
  "RSZ, opbouw van de nummers",
  zonder("rsznummer", isRszNummerOf),
);
