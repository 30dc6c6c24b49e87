import type { InszBirth } from "../../base/checkdigits.ts";
import { type Day, yearOf } from "../../base/day.ts";
import type { Detail, RowCheck, Said } from "../../roster/check.ts";
import { mentorGeboorten } from "./mentor.ts";

const besluit = {
  article: "koninklijk besluit 8 februari 1991",
  source: "ksz-bcss.fgov.be/nl/page/koninklijk-besluit-van-8-februari-1991",
} as const;

/** Whether the birth that an INSZ tells is another than the one given; of a year alone only the year counts. */
export const isAnders = (birth: InszBirth, given: number): boolean =>
  birth.day === null ? birth.year !== yearOf(given as Day) : birth.day !== given;

const tegenspraak = (birth: InszBirth, column: string, given: number): Detail => {
  const told: Said = birth.day === null ? ["count", birth.year] : ["day", birth.day];
  return { found: ["day", given], expected: told, say: { [column]: ["day", given], volgensInsz: told } };
};

/** The birth day of the row against the one the INSZ tells. */
export const inszGeboortedatum: RowCheck = {
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
  ...besluit,
  rows: (batch, found) => {
    const given = batch.values("geboortedatum");
    const tell = (row: number, birth: InszBirth): void =>
      found(row, () => tegenspraak(birth, "geboortedatum", given[row]));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(given[row])) continue;
      const birth = batch.insz(row);
      if (birth && isAnders(birth, given[row])) tell(row, birth);
    }
  },
};

/** An INSZ that holds no day of birth (00), in a row that gives none either. */
export const geboortedagOnbekend: RowCheck = {
  id: "insz-bis-onbekend",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "INSZ zonder geboortedag, en geen geboortedatum",
    fr: "NISS sans jour de naissance, et pas de date de naissance",
    en: "INSZ without a day of birth, and no date of birth",
  },
  message: {
    nl: "Dit INSZ zegt geen geboortedag, alleen het jaar {jaar}, en de geboortedatum is leeg: vul ze in van een ander stuk.",
    fr: "Ce NISS ne dit pas le jour de naissance, seulement l’année {jaar}, et la date est vide : reprenez-la d’un autre document.",
    en: "This INSZ tells no day of birth, only the year {jaar}, and the date of birth is blank: take it from another paper.",
  },
  needs: ["insz"],
  columns: ["insz", "geboortedatum"],
  ...besluit,
  rows: (batch, found) => {
    const numbers = batch.values("insz");
    const given = batch.values("geboortedatum");
    const tell = (row: number, birth: InszBirth): void => found(row, () => ({ say: { jaar: ["count", birth.year] } }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(numbers[row]) || !Number.isNaN(given[row])) continue;
      const birth = batch.insz(row);
      if (birth && birth.day === null && !batch.isWrong("geboortedatum", row)) tell(row, birth);
    }
  },
};

/** The learner's own number in the place of the mentor's: nobody is their own mentor. */
export const mentorIsLerende: RowCheck = {
  id: "mentor-is-lerende",
  kind: "lerenden",
  severity: "error",
  name: {
    nl: "de mentor is de lerende zelf",
    fr: "le tuteur est l’apprenant lui-même",
    en: "the mentor is the learner",
  },
  message: {
    nl: "Het INSZ van de mentor is dat van de lerende zelf: vul dat van de mentor in.",
    fr: "Le NISS du tuteur est celui de l’apprenant lui-même : indiquez celui du tuteur.",
    en: "The mentor's INSZ is the learner's own: fill in the mentor's.",
  },
  needs: ["insz", "mentorInsz"],
  columns: ["mentorInsz", "insz"],
  article: "",
  source: "",
  rows: (batch, found) => {
    const learner = batch.values("insz");
    const mentor = batch.values("mentorInsz");
    for (let row = 0; row < batch.rows; row++) if (mentor[row] === learner[row]) found(row);
  },
};

/** The mentor's birth day against the one the mentor's INSZ tells. */
export const mentorGeboortedatum: RowCheck = {
  id: "mentor-geboortedatum",
  kind: "lerenden",
  severity: "error",
  name: {
    nl: "INSZ en geboortedatum van de mentor spreken elkaar tegen",
    fr: "NISS et date de naissance du tuteur se contredisent",
    en: "the mentor's INSZ and date of birth disagree",
  },
  message: {
    nl: "De geboortedatum van de mentor, {mentorGeboortedatum}, past niet bij diens INSZ, dat {volgensInsz} zegt.",
    fr: "La date de naissance du tuteur, {mentorGeboortedatum}, ne correspond pas à son NISS, qui dit {volgensInsz}.",
    en: "The mentor's date of birth, {mentorGeboortedatum}, does not fit the mentor's INSZ, which says {volgensInsz}.",
  },
  needs: ["mentorInsz", "mentorGeboortedatum"],
  columns: ["mentorInsz", "mentorGeboortedatum"],
  ...besluit,
  rows: (batch, found) => {
    const given = batch.values("mentorGeboortedatum");
    const births = mentorGeboorten(batch);
    const tell = (row: number, birth: InszBirth): void =>
      found(row, () => tegenspraak(birth, "mentorGeboortedatum", given[row]));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(given[row])) continue;
      const birth = births[row];
      if (birth && isAnders(birth, given[row])) tell(row, birth);
    }
  },
};
