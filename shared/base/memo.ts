/** As many answers as are kept; past that all are forgotten, so that memory stays bounded. */
const most = 4096;

/** A pure function of one key that remembers its answers. */
export const memo = <K extends string | number, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compute(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
};
