import { couldBeInsz, inszBirth } from "../../base/checkdigits.ts";
import { type Day, yearOf } from "../../base/day.ts";
import { masked } from "../../base/masked.ts";
import type { Text } from "../../base/text.ts";
import type { Check, Severity } from "../../roster/check.ts";
import { learnerColumns } from "../../roster/columns.ts";
import { eachRow, numberAt, wordAt } from "../../roster/roster.ts";

/** The digits of a number of a person or firm, checked by the field's own rule. */
const controlegetal = (column: string, severity: Severity, source: string): Check => {
  const field = learnerColumns.find(({ id }) => id === column)?.field;
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
    run: ({ roster, found }) =>
      eachRow(roster, (row) => {
        const digits = wordAt(roster, column, row);
        if (digits === null || !field?.valid || field.valid(digits)) return;
        const shown = ["text", field.personal || couldBeInsz(digits) ? masked(digits) : digits] as const;
        found(row, { say: { [column]: shown }, found: shown });
      }),
  };
};

/** The birth day of the row against the one the INSZ tells. */
const inszGeboortedatum: Check = {
  id: "insz-geboortedatum",
  kind: "lerenden",
  severity: "error",
  name: {
    nl: "INSZ en geboortedatum spreken elkaar tegen",
    fr: "NISS et date de naissance se contredisent",
    en: "INSZ and date of birth disagree",
  },
  message: {
    nl: "De geboortedatum {geboortedatum} past niet bij het INSZ, dat {volgensInsz} zegt.",
    fr: "La date de naissance {geboortedatum} ne correspond pas au NISS, qui dit {volgensInsz}.",
    en: "The date of birth {geboortedatum} does not fit the INSZ, which says {volgensInsz}.",
  },
  needs: ["insz", "geboortedatum"],
  columns: ["insz", "geboortedatum"],
  article: "koninklijk besluit 8 februari 1991",
  source: "ksz-bcss.fgov.be/nl/page/koninklijk-besluit-van-8-februari-1991",
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const digits = wordAt(roster, "insz", row);
      const given = numberAt(roster, "geboortedatum", row) as Day | null;
      if (digits === null || given === null) return;
      const birth = inszBirth(digits);
      if (birth === null || (birth.day === null ? birth.year === yearOf(given) : birth.day === given)) return;
      const told = birth.day === null ? (["count", birth.year] as const) : (["day", birth.day] as const);
      found(row, { found: ["day", given], expected: told, say: { geboortedatum: ["day", given], volgensInsz: told } });
    }),
};

const rsz = "RSZ, opbouw van de nummers";
export const nummersControles: readonly Check[] = [
  controlegetal("insz", "error", "ksz-bcss.fgov.be/nl/page/koninklijk-besluit-van-8-februari-1991"),
  inszGeboortedatum,
  controlegetal("mentorInsz", "error", "ksz-bcss.fgov.be/nl/page/koninklijk-besluit-van-8-februari-1991"),
  controlegetal("onderneming", "error", "KBO, opbouw van het nummer"),
  controlegetal("vestiging", "error", "KBO, opbouw van het nummer"),
  controlegetal("rsznummer", "warning", rsz),
];
