import { expect, it } from 'vitest';
import type { MatchKind } from './match.ts';
import { byRelevance, inReadingOrder, type Ranked } from './rank.ts';

const page = (kind: MatchKind, count: number, { titled = false, ownTitle = true } = {}): Ranked => ({
  match: { kind, title: titled ? [[0, 1]] : [], titled, blocks: new Map(), count, share: 1 },
  order: 0,
  ownTitle,
});

it('ranks pages by title, then kind of match, then number of hits', () => {
  const ranked = [
    page('near', 9),
    page('exact', 2),
    page('near', 1, { titled: true }),
    page('exact', 9, { titled: true, ownTitle: false }),
    page('exact', 1, { titled: true }),
  ].sort(byRelevance);
  expect(ranked.map(({ match }) => [match.kind, match.count])).toEqual([
    ['exact', 1],
    ['near', 1],
    ['exact', 9],
    ['exact', 2],
    ['near', 9],
  ]);
});

it('reads first what Pagefind puts first, what begins with the query, and what has it often or in one piece', () => {
  const pages = { a: [90], b: [91], c: [2, 80], d: [30, 40, 50], e: [60, 61] };
  const list = Object.entries(pages).map(([name, words]) => ({ name, words }));
  expect(
    inReadingOrder(list, 1)
      .map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(['a', 'c', 'd']);
  expect(
    inReadingOrder(list, 2)
      .map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(['e', 'c', 'd']);
});
