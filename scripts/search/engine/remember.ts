/** Answers of `make` by their key, the last `most` of them; one that failed is made again when it is asked for. */
export function remember<Key, Value>(most: number, make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    let value = known.get(key);
    if (!value) {
      value = make(key);
      value.catch(() => known.delete(key));
      known.set(key, value);
      if (known.size > most) known.delete(known.keys().next().value!);
    }
    return value;
  };
}
