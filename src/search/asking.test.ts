import { describe, expect, it } from 'vitest';
import type { Term } from '../../scripts/search/term.ts';
import { withEvery, withMost } from './candidates.ts';
import { countFacets, passes, type Facets } from './facets.ts';
import { byDate, byRelevance, type Ranked } from './rank.ts';
import { foundStretches } from './shorter.ts';
import { alternatesOf, neighbours } from './translate.ts';

const pages = (weights: Record<string, number>) => new Map(Object.entries(weights));

describe('pages that may hold a query', () => {
  it('have every word of it; those first that have all in the title, then those that have them often', () => {
    expect(withEvery([pages({ a: 1, b: 9, c: 4, d: 1 }), pages({ a: 1, b: 9, c: 3 })])).toEqual(['b', 'c', 'a']);
  });

  it('are none when a word is nowhere', () => expect(withEvery([pages({ a: 1 }), pages({})])).toEqual([]));

  it('or have at least half of the words, the rare ones first', () => {
    expect(withMost([pages({ a: 1 }), pages({ b: 1, c: 1, d: 1 }), pages({ a: 1, b: 1 })])).toEqual(['a', 'b']);
  });
});

describe('pages are ranked', () => {
  const page = (kind: Ranked['match']['kind'], title: number, count: number, age = 0): Ranked => ({
    match: { kind, title: title ? [[0, 1]] : [], blocks: new Map(), count, share: 1 },
    order: 0,
    age,
  });

  it('by kind of match, then title, then number of hits', () => {
    const ranked = [page('loose', 1, 9), page('exact', 0, 2), page('exact', 1, 1), page('exact', 0, 5)].sort(byRelevance);
    expect(ranked.map(({ match }) => [match.kind, match.title.length, match.count])).toEqual([['exact', 1, 1], ['exact', 0, 5], ['exact', 0, 2], ['loose', 1, 9]]);
  });

  it('or from the newest', () => expect([page('exact', 1, 9, 5), page('exact', 0, 1, 2)].sort(byDate).map(({ age }) => age)).toEqual([2, 5]));
});

describe('filters', () => {
  const facets = (): Facets => ({ values: { kind: { case: ['a', 'b'], figure: ['c'] }, year: { 2020: ['a', 'c'], 2021: ['b'] } }, age: new Map() });

  it('let a page through that has every chosen value', () => {
    expect(['a', 'b', 'c'].filter((id) => passes(id, { kind: 'case', year: '2020' }, facets()))).toEqual(['a']);
    expect(passes('a', { kind: 'nonsense' }, facets())).toBe(false);
  });

  it('count what each value would leave, were it chosen in place of the one that is', () => {
    expect(countFacets(['a', 'b', 'c'], { kind: 'case' }, facets())).toMatchObject({ kind: { case: 2, figure: 1 }, year: { 2020: 1, 2021: 1 } });
  });
});

describe('the other language is asked', () => {
  const glossary: Term[] = [
    ['刷单', 'fake orders', 'brushing'],
    ['价格欺诈', 'price fraud'],
  ];
  it.each([
    ['刷单', 'zh', [['en', 'fake orders'], ['en', 'brushing']]],
    ['price fraud', 'en', [['zh', '价格欺诈']]],
    ['Fake order', 'en', [['zh', '刷单']]],
    ['price fraud', 'zh', [['en', 'price fraud'], ['zh', '价格欺诈']]],
    ['刷单', 'en', [['zh', '刷单'], ['en', 'fake orders'], ['en', 'brushing']]],
    ['37.21', 'zh', []],
  ] as const)('%s on a page in %s', (q, lang, asked) => expect(alternatesOf(q, lang, glossary).map((one) => [one.lang, one.q])).toEqual(asked));

  it('names terms near a query', () => expect(neighbours('网购价格欺诈案', 'zh', glossary)).toEqual(['价格欺诈']));
});

it('shortens a query to the stretches that some page has', () => {
  const unit = (from: number, ...ids: string[]) => ({ from, to: from + 2, pages: new Set(ids) });
  expect(foundStretches('大数据杀猪', [unit(0, 'a', 'b'), unit(1, 'a'), unit(2, 'a'), unit(3)])).toEqual(['大数据杀']);
  expect(foundStretches('甲乙', [unit(0)])).toEqual([]);
});
