import { yearOf } from "../dates.ts";
import { birthTold, type CheckOracle, isRight, type Learner, type RosterOracle } from "./model.ts";
import { grouped } from "./persoon.ts";

/** Numbers of persons, firms and accounts: rsz.md §8; ISO 13616 for accounts. */

type NumberColumn = "onderneming" | "vestiging" | "rsznummer";
const wrongDigits = (column: NumberColumn, rule: "KBO" | "VESTIGING" | "RSZNUMMER"): CheckOracle => ({
  needs: column,
  learner: (learner) => {
    const digits = learner[column];
    return digits !== undefined && !isRight(rule, digits);
  },
});

/** Whether an INSZ that is right tells another birth than is given; where it tells the year alone, another year. */
const contradicts = (insz: string | undefined, born: string | undefined): boolean => {
  const told = insz === undefined ? null : birthTold(insz);
  if (told === null || born === undefined) return false;
  return told.day === undefined ? told.year !== yearOf(born) : told.day !== born;
};

/** An account of any country: its first four signs last, letters as 10 to 35, and the whole leaves 1 of 97. */
const isIban = (typed: string): boolean => {
  const account = typed.replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/.test(account)) return false;
  if (account.startsWith("BE") && !/^BE[0-9]{14}$/.test(account)) return false;
  const digits = (account.slice(4) + account.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(digits) % 97n === 1n;
};

/** Of rows that belong together, those with another value than the first. */
const others = (
  groups: readonly (readonly Learner[])[],
  value: (learner: Learner) => string | undefined,
): readonly number[] =>
  groups.flatMap((group) => group.filter((row) => value(row) !== value(group[0])).map(({ row }) => row));

export const nummers: RosterOracle = {
  "insz-controlegetal": {
    needs: "insz",
    learner: ({ insz }) => insz !== undefined && birthTold(insz) === null,
  },
  "insz-geboortedatum": {
    needs: "insz geboortedatum",
    learner: ({ insz, geboortedatum }) => contradicts(insz, geboortedatum),
  },
  "insz-bis-onbekend": {
    needs: "insz",
    learner: ({ insz, geboortedatum, unreadable }) => {
      const told = insz === undefined ? null : birthTold(insz);
      return told !== null && told.day === undefined && geboortedatum === undefined && !unreadable.has("geboortedatum");
    },
  },
  "mentorinsz-controlegetal": {
    needs: "mentorInsz",
    learner: ({ mentorInsz }) => mentorInsz !== undefined && birthTold(mentorInsz) === null,
  },
  "mentor-geboortedatum": {
    needs: "mentorInsz mentorGeboortedatum",
    learner: ({ mentorInsz, mentorGeboortedatum }) => contradicts(mentorInsz, mentorGeboortedatum),
  },
  "mentor-is-lerende": {
    needs: "insz mentorInsz",
    learner: ({ insz, mentorInsz }) => insz !== undefined && insz === mentorInsz,
  },
  "onderneming-controlegetal": wrongDigits("onderneming", "KBO"),
  "vestiging-controlegetal": wrongDigits("vestiging", "VESTIGING"),
  "rsznummer-controlegetal": wrongDigits("rsznummer", "RSZNUMMER"),
  "rekeningnummer-controlegetal": {
    needs: "rekeningnummer",
    learner: ({ rekeningnummer }) => rekeningnummer !== undefined && !isIban(rekeningnummer),
  },
  // A number that is wrong is told by the check of its digits, and shows nothing of others.
  "zelfde-referentie-andere-lerende": {
    needs: "referentie insz",
    acrossLearners: ({ learners }) => {
      const known = learners.filter(({ insz }) => insz !== undefined && isRight("INSZ", insz));
      return others(
        grouped(known, ({ referentie }) => referentie),
        ({ insz }) => insz,
      );
    },
  },
  // In another quarter the establishment may have gone over to another firm.
  "vestiging-bij-twee-ondernemingen": {
    needs: "vestiging onderneming",
    acrossLearners: ({ learners }) => {
      const known = learners.filter(
        ({ vestiging = "", onderneming = "" }) => isRight("VESTIGING", vestiging) && isRight("KBO", onderneming),
      );
      return others(
        grouped(known, ({ vestiging, quarter }) => `${vestiging} ${quarter}`),
        ({ onderneming }) => onderneming,
      );
    },
  },
  "vestiging-in-twee-gewesten": {
    needs: "vestiging gewest",
    acrossLearners: ({ learners }) => {
      const known = learners.filter(
        ({ vestiging = "", gewest }) => gewest !== undefined && isRight("VESTIGING", vestiging),
      );
      return others(
        grouped(known, ({ vestiging }) => vestiging),
        ({ gewest }) => gewest,
      );
    },
  },
  // Where the INSZ tells the day, or that the year is another, the row itself is told to be wrong.
  "lerende-twee-geboortedagen": {
    needs: "insz geboortedatum",
    acrossLearners: ({ learners }) => {
      const known = learners.filter(
        ({ insz, geboortedatum }) =>
          insz !== undefined &&
          geboortedatum !== undefined &&
          birthTold(insz)?.day === undefined &&
          !contradicts(insz, geboortedatum),
      );
      return others(
        grouped(known, ({ insz }) => insz),
        ({ geboortedatum }) => geboortedatum,
      );
    },
  },
};
