import { describe, expect, it } from 'vitest';
import { unindexedWords } from '../bundle/unindexed-words.ts';
import { traditionalTable } from '../bundle/index.ts';
import { formsAlike, searchLanguage, simplifier } from '../query/index.ts';
import type { SearchRecord } from '../records/index.ts';
import type { Fragment, Index } from './pagefind.ts';
import { openSearch } from './search.ts';

/** A language whose texts are in traditional characters, beside one whose texts are in simplified ones. */
const language = { ...searchLanguage('zh'), traditional: true, alike: '著着' };
const text = '２０２０年，農村網絡零售額沿著增長的路，韓女士在店裏發現。';
const record: SearchRecord = {
  url: '/zh/r/a/',
  lang: 'zh',
  title: '農村電商',
  where: '',
  filed: { report: 'r', kind: 'section' },
  blocks: [{ id: 's1-p1', text }],
};
const words = unindexedWords(record, language);

/** Pagefind's answer, as it is where all words of a query are among those of the record. */
const index: Index = {
  find: async (terms) => ({
    results: terms.every((term) => [...words, text, record.title].some((one) => one.includes(term)))
      ? [{ id: 'a', score: 1, words: [1], data: async () => fragment }]
      : [],
    counts: {},
  }),
  has: async () => true,
  filters: async () => ({}),
  read: (result) => result.data(),
  add: async () => undefined,
};
const fragment: Fragment = {
  raw_url: record.url,
  raw_content: `${record.title}\u200b. \u200b${text}`,
  meta: { title: record.title },
  filters: {},
  anchors: [{ id: '~s1-p1', location: 2 }],
};
const search = openSearch(index, language, simplifier(traditionalTable([record]), formsAlike(language.alike)));

describe('a text in traditional characters', () => {
  it('has its pairs in simplified characters among the words of the index', () => {
    for (const pair of ['农村', '零售', '沿着', '里发']) expect(words.join(' ') + text).toContain(pair);
    expect(words).toContain('沿着');
    expect(words).not.toContain('農村');
  });

  it.each([
    ['农村网络', '農村網絡'],
    ['農村網絡', '農村網絡'],
    ['農村网络', '農村網絡'],
    ['沿着增长', '沿著增長'],
    ['沿著增長', '沿著增長'],
    ['店里发现', '店裏發現'],
    ['2020年', '２０２０年'],
  ])('is found by %s, and shown as it is written, with %s marked', async (q, marked) => {
    const { kind, found } = await search.search({ q, filters: {}, sort: 'relevance', wanted: 10 });
    expect(kind).toBe('exact');
    const { excerpt } = found[0]!.places[0]!;
    expect(excerpt.filter(({ hit }) => hit)).toEqual([{ text: marked, hit: true }]);
    expect(excerpt.map((piece) => piece.text).join('')).toBe(text);
  });

  it('is found by its title', async () => {
    const { found } = await search.search({ q: '农村电商', filters: {}, sort: 'relevance', wanted: 10 });
    expect(found[0]!.title).toEqual([{ text: '農村電商', hit: true }]);
  });

  it('is not found by another word', async () =>
    expect((await search.search({ q: '城市', filters: {}, sort: 'relevance', wanted: 10 })).found).toEqual([]));
});
