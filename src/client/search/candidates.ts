import { readWeight } from '../../../scripts/search/weights.ts';

/** Parts of pages that have a word -> the word's weight there. */
type Having = ReadonlyMap<number, number>;

/** A page that may hold the query. */
export interface Candidate {
  page: number;
  /** The parts of its text to look at. */
  parts: number[];
  /** Whether some part has every word and every pair of words, as it must to have them in one piece. */
  whole: boolean;
}

/**
 * Pages that have every word: those first that may have them in one piece, which `phrase` tells; of these, those that
 * have all in the title, then those that have them often.
 */
export function withEvery(found: Having[], pageOf: (part: number) => number, phrase: Having[] = []): Candidate[] {
  const words = found.map((having) => new Set([...having.keys()].map(pageOf)));
  return [...byPage(found, pageOf)]
    .filter(([page]) => words.every((pages) => pages.has(page)))
    .map(([page, parts]) => estimate(page, parts, found, phrase))
    .sort(
      (a, b) =>
        Number(b.whole) - Number(a.whole) || Number(b.title) - Number(a.title) || b.count - a.count || a.page - b.page,
    );
}

/** Pages that have at least half of the words, most telling first: a rare word tells more than a common one. */
export function withMost(found: Having[], pageOf: (part: number) => number): Candidate[] {
  const words = found.map((having) => new Set([...having.keys()].map(pageOf)));
  const most = Math.max(0, ...words.map((pages) => pages.size));
  const score = (page: number): number =>
    words.reduce((sum, pages) => sum + (pages.has(page) ? Math.log(1 + most / (1 + pages.size)) : 0), 0);
  return [...byPage(found, pageOf)]
    .filter(([page]) => words.filter((pages) => pages.has(page)).length >= found.length / 2)
    .map(([page, parts]) => ({ page, parts, whole: false, score: score(page) }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** The parts of each page that have any of the words, in their order. */
function byPage(found: Having[], pageOf: (part: number) => number): Map<number, number[]> {
  const parts = [...new Set(found.flatMap((having) => [...having.keys()]))].sort((a, b) => a - b);
  return Map.groupBy(parts, pageOf);
}

/** A text cannot hold all words together more often than the rarest of them. */
function estimate(
  page: number,
  parts: number[],
  found: Having[],
  phrase: Having[],
): Candidate & { count: number; title: boolean } {
  const full = parts.filter((part) => found.every((having) => having.has(part)));
  const whole = full.filter((part) => phrase.every((having) => having.has(part)));
  const counts = full.map((part) =>
    Math.min(
      ...[...found, ...(whole.length > 0 ? phrase : [])].map((having) => readWeight(having.get(part) ?? 0).count),
    ),
  );
  const title = found.every((having) => readWeight(having.get(page) ?? 0).title);
  return {
    page,
    parts: [whole, full, parts].find((some) => some.length > 0)!,
    whole: whole.length > 0,
    count: counts.reduce((sum, count) => sum + count, 0),
    title,
  };
}
