/**
 * A function of an object that is worked out once for each object: many rules ask the same of one message.
 * It forgets with the object, so that nothing said of one message reaches another.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}
