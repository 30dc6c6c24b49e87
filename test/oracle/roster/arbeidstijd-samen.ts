import type { Iso } from "../dates.ts";
import { suspended } from "../kalender.ts";
import { type Dag, type Dienst, groupBy, isWerk, type Persoon, pauzeVan, personenVan } from "./arbeidstijd-dagen.ts";
import type { CheckOracle, Learner, Roster, RosterOracle, Shift } from "./model.ts";

/** Minutes from the beginning to the end of a row; NaN where one of them is not there. */
const duur = ({ van = Number.NaN, tot = Number.NaN }: Shift): number => tot - van;

const isZelfde = (one: Dienst, other: Dienst): boolean =>
  one.van === other.van && one.tot === other.tot && pauzeVan(one) === pauzeVan(other) && isWerk(one) === isWerk(other);

/** Whether the same shift stands before it. */
const isDubbel = (dienst: Dienst, { diensten }: Dag): boolean =>
  diensten.some((other) => other.row < dienst.row && isZelfde(other, dienst));

/** Whether one that begins before it (or with it, and stands before it) goes on while it has begun. */
const isErdoor = (dienst: Dienst, { diensten }: Dag): boolean =>
  diensten.slice(0, diensten.indexOf(dienst)).some(({ tot }) => tot > dienst.van);

/** Shifts of a person on one day; without a reference two of them may be of two persons. */
const opEenDag = (isZo: (dienst: Dienst, dag: Dag) => boolean): CheckOracle => ({
  needs: "referentie",
  acrossShifts: (roster) =>
    personenVan(roster).flatMap(({ dagen }) =>
      dagen.flatMap((dag) =>
        dag.diensten.filter((dienst) => dienst.referentie !== undefined && isZo(dienst, dag)).map(({ row }) => row),
      ),
    ),
});

const dienstenVan = ({ dagen }: Persoon): readonly Dienst[] => dagen.flatMap(({ diensten }) => diensten);
const eersteRij = (diensten: readonly Dienst[]): number => Math.min(...diensten.map(({ row }) => row));

/** Without a start that can be read an agreement was always there, and without an end it goes on. */
const loopt = ({ start = "", einde }: Learner, day: Iso): boolean =>
  start <= day && (einde === undefined || einde < start || day <= einde);

/** Rows of the learner of a shift: those of the same reference, and of the same person under another one. */
const overeenkomstenVan = ({ learner }: Dienst, { learners }: Roster): readonly Learner[] =>
  learners.filter(
    ({ referentie, person }) =>
      referentie === learner?.referentie || (person !== undefined && person === learner?.person),
  );

/** Rows of shifts that say something wrong of themselves, of each other, or of the learner they name. */
export const samen: RosterOracle = {
  "dienst-omgekeerd": { needs: "", shift: (shift) => duur(shift) <= 0 },
  "pauze-te-lang": { needs: "pauze", shift: (shift) => duur(shift) > 0 && pauzeVan(shift) >= duur(shift) },
  "dienst-ongeloofwaardig": { needs: "", shift: (shift) => duur(shift) > 16 * 60 },
  "dienst-tijdens-schorsing": {
    needs: "",
    shift: (shift) => shift.datum !== undefined && suspended(shift.datum) && isWerk(shift),
  },
  "dienst-dubbel": opEenDag(isDubbel),
  "diensten-overlappen": opEenDag((dienst, dag) => !isDubbel(dienst, dag) && isErdoor(dienst, dag)),
  "dienst-zonder-lerende": {
    needs: "referentie learners",
    acrossShifts: (roster) =>
      groupBy(
        personenVan(roster)
          .flatMap(dienstenVan)
          .filter(({ learner }) => learner === undefined),
        ({ referentie = "" }) => referentie,
      ).map(eersteRij),
  },
  "geboortedatum-dienst": {
    needs: "referentie learners geboortedatum",
    acrossShifts: (roster) =>
      personenVan(roster)
        .filter((persoon) => {
          const { learner, referentie, born } = dienstenVan(persoon)[0];
          const births = roster.learners.filter((one) => one.referentie === referentie).map((one) => one.born);
          return born !== undefined && learner?.born !== undefined && !births.includes(born);
        })
        .map((persoon) => eersteRij(dienstenVan(persoon))),
  },
  "dienst-buiten-overeenkomst": {
    needs: "referentie learners",
    acrossShifts: (roster) =>
      personenVan(roster)
        .flatMap(dienstenVan)
        .filter((dienst) => isWerk(dienst) && dienst.learner !== undefined)
        .filter((dienst) => !overeenkomstenVan(dienst, roster).some((one) => loopt(one, dienst.datum)))
        .map(({ row }) => row),
  },
};
