import { describe, expect, it } from 'vitest';
import { partsOfString, readQuery, readUnfinished, searchLanguage } from '../query/index.ts';
import type { Lang } from '../../languages/index.ts';
import { Comparable, matchPage, matchParts } from './match.ts';

const match = (q: string, texts: string[], lang: Lang = 'zh', title = '题') => {
  const page = new Comparable(title, texts);
  const language = searchLanguage(lang);
  const query = readQuery(q, language);
  const parts = query.clauses.length === 1 ? partsOfString(q, language) : undefined;
  return matchPage(page, query) ?? matchParts(page, { ...(parts ?? query), without: query.without });
};
/** The marked words of the first block that has some. */
const marked = (q: string, text: string, lang: Lang = 'zh') =>
  match(q, [text], lang)
    ?.blocks.get(0)
    ?.map(([from, to]) => text.slice(from, to));

describe('a page holds a query', () => {
  it.each([
    ['exact', '大数据杀熟', '“大数据杀熟”屡禁不止'],
    ['exact', 'guess', 'ＧＵＥＳＳ品牌'],
    ['exact', '14296274', '共14,296,274条'],
    ['exact', '14,296,274', '共14296274条'],
    ['exact', '37.21万亿', '达到 37.21 万亿元'],
    ['exact', 'Nestle', '雀巢（Nestlé）'],
    ['exact', 'Nestlé', '雀巢（Nestle）'],
    ['exact', 'Nestle\u0301', '雀巢（Nestlé）'],
    ['inside', '020年全国', '2020年全国'],
    ['inside', 'pp', '手机APP下单'],
    ['loose', '价格欺诈', '“价格”欺诈'],
    ['loose', '达标次日', '达标，次日'],
    ['near', '杀熟 平台', '平台涉嫌杀熟'],
    ['near', '　平台　杀熟　', '杀熟的平台'],
    ['apart', '直播带货虚假宣传', '虚假的宣传在直播中带货'],
    ['most', '杀熟 平台 海关', '平台涉嫌杀熟'],
  ])('%s: %s in %s', (kind, q, text) => expect(match(q, [text])?.kind).toBe(kind));

  it('in one paragraph, or in several', () => {
    expect(match('平台 杀熟', ['平台', '杀熟'])?.kind).toBe('all');
    expect(match('平台 杀熟', ['平台', '杀熟的平台'])?.kind).toBe('near');
  });

  it.each([
    ['10.9', '110.9'],
    ['10.9', '10.98'],
    ['10.9%', '110.9%'],
    ['7.21', '达37.21万亿'],
  ])('but no number inside another: %s in %s', (q, text) => expect(match(q, [text])).toBeUndefined());

  it('but not what is to be left out', () => {
    expect(match('直播 -淘宝', ['淘宝的直播'])).toBeUndefined();
    expect(match('直播 -淘宝', ['抖音的直播'])?.kind).toBe('near');
    expect(match('fraud -prices', ['Fraud about a price'], 'en')).toBeUndefined();
  });

  it('in quotes only in one piece', () => {
    expect(match('"price fraud"', ['fraud about the price'], 'en')?.kind).not.toBe('near');
    expect(match('"price fraud"', ['a case of price fraud'], 'en')?.kind).toBe('exact');
  });
});

describe('an English page holds', () => {
  it.each([
    ['exact', 'price fraud', 'A case of price fraud.'],
    ['near', 'price frauds', 'fraud about the price'],
    ['near', 'selling platform', 'platforms that sell'],
    ['near', 'e-commerce', 'ecommerce'],
    ['near', 'ecommerce', 'E-commerce'],
    ['near', 'e commerce', 'E-commerce'],
    ['forms', 'integrity', 'an integrated market'],
    ['inside', 'raud', 'A case of price fraud.'],
    ['most', 'price fraud Anhui', 'fraud about the price'],
    ['near', 'how many frauds by price', 'fraud about the price'],
  ])('%s: %s in %s', (kind, q, text) => expect(match(q, [text], 'en')?.kind).toBe(kind));
});

describe('while the last word is being typed, an English page holds', () => {
  const begun = (q: string, text: string) =>
    matchPage(new Comparable('Title', [text]), readUnfinished(q, searchLanguage('en')));

  it.each([
    ['exact', 'price fra', 'A case of price fraud.'],
    ['near', 'price frau', 'fraud about the price'],
    ['near', 'rural stores', 'a store in a rural county'],
    ['exact', 'price f', 'A case of price policy.'],
  ])('%s: %s in %s', (kind, q, text) => expect(begun(q, text)?.kind).toBe(kind));

  it('the whole word, which is marked', () =>
    expect(begun('price frau', 'fraud about the price')?.blocks.get(0)).toEqual([
      [0, 5],
      [16, 21],
    ]));

  it('no word that only ends so', () => expect(begun('ail price', 'a price of retail')?.kind).toBe('inside'));
});

describe('what is marked', () => {
  it.each([
    ['大数据', '大量大数据', ['大数据']],
    ['14296274', '共14,296,274条', ['14,296,274']],
    ['价格欺诈', '“价格”欺诈', ['价格”欺诈']],
    ['guess', 'ＧＵＥＳＳ', ['ＧＵＥＳＳ']],
    ['平台 杀熟', '杀熟的平台', ['杀熟', '平台']],
  ])('of %s in %s', (q, text, words) => expect(marked(q, text)).toEqual(words));

  it('are no small words, unless all is in one piece', () => {
    expect(marked('sales by county', 'Sales of a county by the year', 'en')).toEqual(['Sales', 'county']);
    expect(marked('sales by county', 'Sales by county', 'en')).toEqual(['Sales by county']);
  });

  it('are the words, in whatever form', () =>
    expect(marked('sell platform', 'Platforms selling', 'en')).toEqual(['Platforms', 'selling']));
});

it('counts every hit, and says whether the title has all', () =>
  expect(match('刷单', ['刷单和刷单', '刷单'], 'zh', '刷单')).toMatchObject({
    count: 4,
    title: [[0, 2]],
    titled: true,
  }));
