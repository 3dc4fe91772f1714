/** What is worked out once for each text: few of them, since nothing is forgotten. */
export function memoize<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** The same, for as many texts as one likes: of those that were not asked for lately, no more than `most` are kept. */
export function memoizeRecent<Value>(make: (key: string) => Value, most: number): (key: string) => Value {
  let recent = new Map<string, Value>();
  let before = new Map<string, Value>();
  return (key) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const value = before.get(key) ?? make(key);
    if (recent.size >= most) [before, recent] = [recent, new Map()];
    recent.set(key, value);
    return value;
  };
}

/** What is worked out once for each object and then kept as long as the object: an index that several rules share. */
export function memoizeByObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
