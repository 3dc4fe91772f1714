import { readWeight } from '../../scripts/search/weights.ts';

type Found = Map<string, number>;

/** Pages that have every word, those first that have all in the title, then those that have them often. */
export function withEvery(found: Found[]): string[] {
  const [rarest, ...rest] = found.toSorted((a, b) => a.size - b.size);
  if (!rarest) return [];
  return [...rarest.keys()]
    .filter((id) => rest.every((pages) => pages.has(id)))
    .map((id) => ({ id, ...estimate(id, found) }))
    .sort((a, b) => Number(b.title) - Number(a.title) || b.count - a.count)
    .map(({ id }) => id);
}

/** Pages that have at least half of the words, most telling first: a rare word tells more than a common one. */
export function withMost(found: Found[]): string[] {
  const pages = Math.max(0, ...found.map((ids) => ids.size));
  const scores = new Map<string, { score: number; has: number }>();
  for (const ids of found) {
    const telling = Math.log(1 + pages / (1 + ids.size));
    for (const id of ids.keys()) {
      const { score, has } = scores.get(id) ?? { score: 0, has: 0 };
      scores.set(id, { score: score + telling, has: has + 1 });
    }
  }
  return [...scores]
    .filter(([, { has }]) => has >= found.length / 2)
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([id]) => id);
}

/** A text cannot hold all words together more often than the rarest of them. */
function estimate(id: string, found: Found[]): { count: number; title: boolean } {
  const weights = found.map((pages) => readWeight(pages.get(id) ?? 0));
  return { count: Math.min(...weights.map(({ count }) => count)), title: weights.every(({ title }) => title) };
}
