/** How many letters must be put in, left out or changed to make one word of the other. */
const distance = (one: string, other: string): number => {
  let before = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let place = 1; place <= other.length; place++)
      line.push(
        Math.min(
          before[place] + 1,
          line[place - 1] + 1,
          before[place - 1] + (one[row - 1] === other[place - 1] ? 0 : 1),
        ),
      );
    before = line;
  }
  return before[other.length];
};

/** As many words as are worth suggesting. */
const suggested = 5;

/** The words that come nearest to what was typed: those that hold it first, then by letters that differ. */
export const nearest = (typed: string, words: readonly string[]): readonly string[] => {
  const wanted = typed.toLowerCase();
  return words
    .map((word) => ({ word, far: word.includes(wanted) ? 0 : distance(wanted, word.toLowerCase()) }))
    .sort((one, other) => one.far - other.far || (one.word < other.word ? -1 : 1))
    .slice(0, suggested)
    .map(({ word }) => word);
};
