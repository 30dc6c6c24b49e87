/** A pure function of an object that remembers its answer for as long as the object lives. */
export const perObject = <O extends object, V>(make: (object: O) => V): ((object: O) => V) => {
  const known = new WeakMap<O, V>();
  return (object) => {
    const found = known.get(object);
    if (found !== undefined) return found;
    const made = make(object);
    known.set(object, made);
    return made;
  };
};
