import { type Batch, ofRun } from "../../roster/batch.ts";

/** What the words of a column mean, by the numbers that stand for them; each word is looked at once in a roster. */
export const perWoord = <T>(id: string, betekenis: (woord: string) => T): ((batch: Batch) => readonly T[]) => {
  const perRooster = ofRun((): T[] => []);
  return (batch) => {
    const bekend = perRooster(batch);
    const woorden = batch.words(id);
    for (let plaats = bekend.length; plaats < woorden.length; plaats++) bekend.push(betekenis(woorden[plaats]));
    return bekend;
  };
};
