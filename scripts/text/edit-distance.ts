/**
 * Letters to add, take away, change, or swap with their neighbour (Damerau and Levenshtein, optimal string alignment);
 * Infinity where there are more than `most`.
 */
export function editDistance(one: string, other: string, most = Infinity): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(b.length - a.length) > most) return Infinity;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) > most) return Infinity;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** `licence` for `license`, `key_figures` for `keyfigures`: the known name that whoever wrote this one meant, if any. */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  const plain = letters(written);
  const most = plain.length < 4 ? 1 : 2;
  const near = [...known].map((name) => ({ name, distance: editDistance(plain, letters(name), most) }));
  const best = near.reduce((a, b) => (b.distance < a.distance ? b : a), { name: '', distance: Infinity });
  return best.distance < plain.length - 1 ? best.name : undefined;
}

/** Capitals, hyphens and lines below are mistaken for each other. */
const letters = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
