/**
 * Brings two lists together in order, so that the likenesses of what is paired add up to the most. What has no partner
 * stands alone: `['a', 'b', 'c']` and `['a', 'c']` -> `[a, a], [b, undefined], [c, c]`. A likeness of 0 is never paired.
 */
export function align<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  likeness: (one: One, other: Other) => number,
): [One?, Other?][] {
  const table = fill(ones, others, likeness);
  const pairs: [One?, Other?][] = [];
  let [i, j] = [0, 0];
  while (i < ones.length || j < others.length) {
    const like = i < ones.length && j < others.length ? likeness(ones[i]!, others[j]!) : 0;
    if (like > 0 && table[i]![j] === like + table[i + 1]![j + 1]!) pairs.push([ones[i++], others[j++]]);
    else if (j === others.length || (i < ones.length && table[i]![j] === table[i + 1]![j]))
      pairs.push([ones[i++], undefined]);
    else pairs.push([undefined, others[j++]]);
  }
  return pairs;
}

/** `table[i][j]`: the most that the rests from i and from j can add up to. */
function fill<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  likeness: (one: One, other: Other) => number,
): Float64Array[] {
  const table = Array.from({ length: ones.length + 1 }, () => new Float64Array(others.length + 1));
  for (let i = ones.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      const like = likeness(ones[i]!, others[j]!);
      const paired = like > 0 ? like + table[i + 1]![j + 1]! : 0;
      table[i]![j] = Math.max(paired, table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}
