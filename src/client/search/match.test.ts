import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../scripts/search/query.ts';
import type { Lang } from './state.ts';
import { Comparable, matchPage } from './match.ts';

const match = (q: string, texts: string[], lang: Lang = 'zh', title = '题') =>
  matchPage(new Comparable(title, texts), readQuery(q, lang));
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
    ['inside', '020年全国', '2020年全国'],
    ['inside', 'pp', '手机APP下单'],
    ['inside', '7.21', '达37.21万亿'],
    ['loose', '价格欺诈', '“价格”欺诈'],
    ['loose', '达标。次日', '达标，次日'],
    ['all', '杀熟 平台', '平台涉嫌杀熟'],
    ['most', '大数据杀猪', '大数据杀熟'],
  ])('%s: %s in %s', (kind, q, text) => expect(match(q, [text])?.kind).toBe(kind));

  it('over the end of a line', () => expect(match('交易额据统计', ['一、交易额', '据统计'])?.kind).toBe('loose'));

  it.each([
    ['10.9', '110.9'],
    ['10.9', '10.98'],
    ['10.9%', '110.9%'],
    ['大数据', '小数点'],
  ])('but not exactly: %s in %s', (q, text) => expect(match(q, [text])?.kind).not.toBe('exact'));
});

describe('an English page holds', () => {
  it.each([
    ['exact', 'price fraud', 'A case of price fraud.'],
    ['all', 'price frauds', 'fraud about the price'],
    ['all', 'selling platform', 'platforms that sell'],
    ['inside', 'raud', 'A case of price fraud.'],
    ['most', 'price fraud Anhui', 'fraud about the price'],
  ])('%s: %s in %s', (kind, q, text) => expect(match(q, [text], 'en')?.kind).toBe(kind));
});

describe('what is marked', () => {
  it.each([
    ['大数据', '大量大数据', ['大数据']],
    ['14296274', '共14,296,274条', ['14,296,274']],
    ['价格欺诈', '“价格”欺诈', ['价格”欺诈']],
    ['guess', 'ＧＵＥＳＳ', ['ＧＵＥＳＳ']],
  ])('of %s in %s', (q, text, words) => expect(marked(q, text)).toEqual(words));

  it('are the words, in whatever form', () =>
    expect(marked('sell platform', 'Platforms selling', 'en')).toEqual(['Platforms', 'selling']));
});

it('counts every hit, and those in the title', () =>
  expect(match('刷单', ['刷单和刷单', '刷单'], 'zh', '刷单')).toMatchObject({ count: 4, title: [[0, 2]] }));
