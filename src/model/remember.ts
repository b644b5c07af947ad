/**
 * The same function, which works out each answer once: for every owner (a catalogue, a figure …), as long as that lives,
 * and for every key, which is the second argument unless `keyOf` makes it of all behind the owner. What is made must follow
 * from owner and key alone, and the owner must not change.
 */
export function remember<Owner extends object, Rest extends unknown[], Made>(
  make: (owner: Owner, ...rest: Rest) => Made,
  keyOf: (...rest: Rest) => unknown = (...[first]) => first,
): (owner: Owner, ...rest: Rest) => Made {
  const known = new WeakMap<Owner, Map<unknown, Made>>();
  return (owner, ...rest) => {
    const kept = known.get(owner) ?? new Map<unknown, Made>();
    known.set(owner, kept);
    const key = keyOf(...rest);
    const found = kept.get(key);
    if (found !== undefined || kept.has(key)) return found as Made;
    const made = make(owner, ...rest);
    kept.set(key, made);
    return made;
  };
}
