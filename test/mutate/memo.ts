/** Stands in for the kernel's memory while figures are changed under it: `forget` empties every memory at once. */
let now = 0;

export const forget = (): void => {
  now++;
};

export const memo = <K extends string | number, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  let since = now;
  return (key) => {
    if (since !== now) {
      known.clear();
      since = now;
    }
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compute(key);
    known.set(key, made);
    return made;
  };
};
