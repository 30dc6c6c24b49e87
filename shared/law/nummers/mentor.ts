import { type InszBirth, inszBirthOf } from "../../base/checkdigits.ts";
import { type Batch, ofBatch } from "../../roster/batch.ts";

/**
 * What the mentors' INSZ tell of their birth, by row: null where one is wrong, undefined where there is none. The
 * learners of a mentor often follow each other, so that the row before is looked at first.
 */
export const mentorGeboorten = ofBatch((batch: Batch): readonly (InszBirth | null | undefined)[] => {
  const numbers = batch.values("mentorInsz");
  const births: (InszBirth | null | undefined)[] = new Array(batch.rows);
  let before = Number.NaN;
  let birth: InszBirth | null = null;
  for (let row = 0; row < batch.rows; row++) {
    const number = numbers[row];
    if (Number.isNaN(number)) continue;
    if (number !== before) {
      before = number;
      birth = inszBirthOf(number);
    }
    births[row] = birth;
  }
  return births;
});
