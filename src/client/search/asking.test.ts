import { describe, expect, it } from 'vitest';
import type { Term } from '../../../scripts/search/term.ts';
import { withEvery, withMost } from './candidates.ts';
import { countFacets, passes, type Facets } from './facets.ts';
import { byDate, byRelevance, type Ranked } from './rank.ts';
import { foundStretches } from './shorter.ts';
import { searchStrings } from './strings.ts';
import { alternatesOf, neighbours } from './translate.ts';
import { sayCount } from './words.ts';

const pages = (weights: Record<number, number>) =>
  new Map(Object.entries(weights).map(([page, weight]) => [Number(page), weight]));

describe('pages that may hold a query', () => {
  /** Parts from 10 on belong to page 1. */
  const pageOf = (part: number) => (part < 10 ? part : 1);
  const numbers = (candidates: { page: number }[]) => candidates.map(({ page }) => page);

  it('have every word of it; those first that have all in the title, then those that have them often', () => {
    expect(numbers(withEvery([pages({ 1: 1, 2: 9, 3: 4, 4: 1 }), pages({ 1: 1, 2: 9, 3: 3 })], pageOf))).toEqual([
      2, 3, 1,
    ]);
  });

  it('are none when a word is nowhere', () => expect(withEvery([pages({ 1: 1 }), pages({})], pageOf)).toEqual([]));

  it('are looked at in the parts that have every word, and after all others where no part has', () => {
    expect(withEvery([pages({ 1: 1, 10: 1, 11: 2, 5: 1 }), pages({ 1: 1, 11: 2, 5: 1 })], pageOf)).toMatchObject([
      { page: 1, parts: [1, 11], whole: true },
      { page: 5, parts: [5], whole: true },
    ]);
    expect(withEvery([pages({ 10: 1, 5: 1 }), pages({ 11: 2, 5: 1 })], pageOf)).toMatchObject([
      { page: 5 },
      { page: 1, parts: [10, 11], whole: false },
    ]);
  });

  it('or have at least half of the words, the rare ones first', () => {
    expect(numbers(withMost([pages({ 1: 1 }), pages({ 2: 1, 3: 1, 4: 1 }), pages({ 1: 1, 2: 1 })], pageOf))).toEqual([
      1, 2,
    ]);
  });
});

describe('pages are ranked', () => {
  const page = (kind: Ranked['match']['kind'], title: number, count: number, number = 0): Ranked => ({
    match: { kind, title: title ? [[0, 1]] : [], blocks: new Map(), count, share: 1 },
    order: 0,
    page: number,
  });

  it('by kind of match, then title, then number of hits', () => {
    const ranked = [page('loose', 1, 9), page('exact', 0, 2), page('exact', 1, 1), page('exact', 0, 5)].sort(
      byRelevance,
    );
    expect(ranked.map(({ match }) => [match.kind, match.title.length, match.count])).toEqual([
      ['exact', 1, 1],
      ['exact', 0, 5],
      ['exact', 0, 2],
      ['loose', 1, 9],
    ]);
  });

  it('or from the newest', () =>
    expect([page('exact', 1, 9, 5), page('exact', 0, 1, 2)].sort(byDate).map(({ page: number }) => number)).toEqual([
      2, 5,
    ]));
});

describe('filters', () => {
  const facets = (): Facets => ({ values: { kind: { case: [0, 1], figure: [2] }, year: { 2020: [0, 2], 2021: [1] } } });

  it('let a page through that has every chosen value', () => {
    expect([0, 1, 2].filter((id) => passes(id, { kind: 'case', year: '2020' }, facets()))).toEqual([0]);
    expect(passes(0, { kind: 'nonsense' }, facets())).toBe(false);
  });

  it('count what each value would leave, were it chosen in place of the one that is', () => {
    expect(countFacets([0, 1, 2], { kind: 'case' }, facets())).toMatchObject({
      kind: { case: 2, figure: 1 },
      year: { 2020: 1, 2021: 1 },
    });
  });
});

describe('the other language is asked', () => {
  const glossary: Term[] = [
    ['刷单', 'fake orders', 'brushing'],
    ['价格欺诈', 'price fraud'],
  ];
  it.each([
    [
      '刷单',
      'zh',
      [
        ['en', 'fake orders'],
        ['en', 'brushing'],
      ],
    ],
    ['price fraud', 'en', [['zh', '价格欺诈']]],
    ['Fake order', 'en', [['zh', '刷单']]],
    [
      'brushing',
      'en',
      [
        ['zh', '刷单'],
        ['en', 'fake orders'],
      ],
    ],
    [
      'price fraud',
      'zh',
      [
        ['en', 'price fraud'],
        ['zh', '价格欺诈'],
      ],
    ],
    [
      '刷单',
      'en',
      [
        ['zh', '刷单'],
        ['en', 'fake orders'],
        ['en', 'brushing'],
      ],
    ],
    ['37.21', 'zh', []],
  ] as const)('%s on a page in %s', (q, lang, asked) =>
    expect(alternatesOf(q, lang, glossary).map((one) => [one.lang, one.q])).toEqual(asked),
  );

  it('names terms near a query', () => expect(neighbours('网购价格欺诈案', 'zh', glossary)).toEqual(['价格欺诈']));
});

describe('the number of pages is said', () => {
  const { en } = searchStrings;
  it.each([
    [{ atLeast: 1, atMost: 1, exact: 1 }, '“tea”: 1 page.'],
    [{ atLeast: 4, atMost: 4, exact: 1 }, '“tea”: 4 pages. 1 of them has exactly this.'],
    [{ atLeast: 4, atMost: 4, exact: 2 }, '“tea”: 4 pages. 2 of them have exactly this.'],
  ])('%j', (counted, said) => expect(sayCount(en, 'tea', counted)).toBe(said));
});

it('shortens a query to the stretches that some page has', () => {
  const unit = (from: number, ...ids: number[]) => ({ from, to: from + 2, pages: new Set(ids) });
  expect(foundStretches('大数据杀猪', [unit(0, 1, 2), unit(1, 1), unit(2, 1), unit(3)])).toEqual(['大数据杀']);
  expect(foundStretches('甲乙', [unit(0)])).toEqual([]);
});
