/** One or two neighbours of each list, or none of one of them. */
type Group<T> = readonly [ones: T[], others: T[]];

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
  const joined = { ones: neighbours(ones, join), others: neighbours(others, join) };
  const reach = Math.abs(ones.length - others.length) + REACH;
  /** `table[i][j]`: the most that the rests from i and from j can add up to; `steps[i][j]`: the step that leads there. */
  const table = Array.from({ length: ones.length + 2 }, () => new Float64Array(others.length + 2));
  const steps = Array.from({ length: ones.length + 1 }, () => new Uint8Array(others.length + 1));
  const gain = (one: T | undefined, other: T | undefined, cost: number, rest: number): number => {
    const like = one && other ? likeness(one, other) : 0;
    return like > 0 ? like - cost + rest : 0;
  };
  for (let i = ones.length; i >= 0; i--) {
    const [here, next, second = next] = [table[i]!, table[i + 1]!, table[i + 2]];
    for (let j = others.length; j >= 0; j--) {
      const isNear = i < ones.length && j < others.length && Math.abs(i - j) <= reach;
      take(1, i < ones.length ? next[j]! : 0, i, j);
      take(2, j < others.length ? here[j + 1]! : 0, i, j);
      if (!isNear) continue;
      take(3, gain(ones[i], others[j], 0, next[j + 1]!), i, j);
      take(4, gain(joined.ones[i], others[j], JOINING, second[j + 1]!), i, j);
      take(5, gain(ones[i], joined.others[j], JOINING, next[j + 2]!), i, j);
    }
  }
  return groupsAlong(ones, others, steps);

  function take(step: number, sum: number, i: number, j: number): void {
    if (sum <= table[i]![j]!) return;
    table[i]![j] = sum;
    steps[i]![j] = step;
  }
}

const neighbours = <T>(list: readonly T[], join: (first: T, second: T) => T | undefined): (T | undefined)[] =>
  list.map((each, index) => (index + 1 < list.length ? join(each, list[index + 1]!) : undefined));

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
