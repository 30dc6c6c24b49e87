import { makePlaces } from "./grown.ts";

/** Room for the firms of a roster, and for the days on which an agreement may begin. */
export const mostFirms = 2 ** 24;
const mostDays = 2 ** 18;
const noFirm = -1;

/** Agreements that were met before: a person, a firm and a start. */
export const makeAgreements = () => {
  const firms = makePlaces();
  const pairs = makePlaces();
  const agreements = makePlaces();
  return {
    /** Whether an agreement was met before; of whom nobody knows who it is, each row is one of its own. */
    isSecond: (person: number, firm: number, start: number): boolean => {
      if (person < 0) return false;
      const firmPlace = firms.of(Number.isNaN(firm) ? noFirm : firm);
      const pair = pairs.of(person * mostFirms + firmPlace);
      const before = agreements.count;
      return agreements.of(pair * mostDays + start + mostDays / 2) < before;
    },
  };
};
