/** One or two neighbours of each list, or none of one of them. */
export type Group<T> = readonly [ones: T[], others: T[]];

/** What it costs to bring two neighbours together with one. */
const JOINING = 0.5;

/** Further from the straight line than the lists differ in length, and this: not looked at. */
const REACH = 250;

/**
 * Brings two lists together in order like `align`, but two neighbours of one may answer one of the other: a paragraph
 * that is two in the other language. `join`: two neighbours as one, undefined where they are not to be joined.
 */
export function alignGroups<T>(
  ones: readonly T[],
  others: readonly T[],
  likeness: (one: T, other: T) => number,
  join: (first: T, second: T) => T | undefined,
): Group<T>[] {
  const neighbours = (list: readonly T[]) =>
    list.map((each, index) => (index + 1 < list.length ? join(each, list[index + 1]!) : undefined));
  const pairs = { ones: neighbours(ones), others: neighbours(others) };
  const reach = Math.abs(ones.length - others.length) + REACH;
  const table = Array.from({ length: ones.length + 2 }, () => new Float64Array(others.length + 2));
  const steps = Array.from({ length: ones.length + 1 }, () => new Uint8Array(others.length + 1));
  const like = (one: T | undefined, other: T | undefined) => (one && other ? likeness(one, other) : 0);
  for (let i = ones.length; i >= 0; i--) {
    for (let j = others.length; j >= 0; j--) {
      const isNear = Math.abs(i - j) <= reach;
      const gains = [
        [1, i < ones.length ? table[i + 1]![j]! : -1],
        [2, j < others.length ? table[i]![j + 1]! : -1],
        ...(isNear && i < ones.length && j < others.length
          ? [
              [3, after(like(ones[i], others[j]), table[i + 1]![j + 1]!)],
              [4, after(like(pairs.ones[i], others[j]) - JOINING, table[i + 2]![j + 1]!)],
              [5, after(like(ones[i], pairs.others[j]) - JOINING, table[i + 1]![j + 2]!)],
            ]
          : []),
      ] as [number, number][];
      const [step, most] = gains.reduce((best, gain) => (gain[1] > best[1] ? gain : best), [0, 0]);
      [steps[i]![j], table[i]![j]] = [step, most];
    }
  }
  return groupsAlong(ones, others, steps);
}

/** A likeness of 0 is never paired. */
const after = (like: number, rest: number): number => (like > 0 ? like + rest : -1);

/** How many of each list a step takes. */
const TAKEN: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [1, 2],
];

function groupsAlong<T>(ones: readonly T[], others: readonly T[], steps: Uint8Array[]): Group<T>[] {
  const groups: Group<T>[] = [];
  let [i, j] = [0, 0];
  while (i < ones.length || j < others.length) {
    const step = steps[i]![j]! || (i < ones.length ? 1 : 2);
    const [taken, takenThere] = TAKEN[step]!;
    groups.push([ones.slice(i, i + taken), others.slice(j, j + takenThere)]);
    [i, j] = [i + taken, j + takenThere];
  }
  return groups;
}
