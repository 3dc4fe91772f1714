import { describe, expect, it, vi } from 'vitest';
import { berg, inTraditional, tea, teaInChinese } from '../testing/citations.ts';
import { toApa } from './apa.ts';
import { type CslItem, toCsl } from './csl.ts';
import { byPattern } from './patterns.ts';
import type { Work } from './work.ts';

const kinds: Work['kind'][] = ['report', 'printed', 'chapter', 'section', 'case', 'figure', 'register', 'row'];
const titles = [
  'The year of the tea',
  'Exports',
  'Exports, 2018',
  '1.1 Status: an overview of no. 5',
  '第1章：发展现状',
  'of lower case',
  'A question?',
  'Said “so” and \'so\' and "so"',
  'Tea & <i>milk</i>',
  'Tea',
  '2021',
  '茶叶出口（2020）',
  '茶叶《出口》',
  '《茶叶管理办法（试行）》',
  '「茶」字商標',
  'Measures on the sale of children’s tea (trial)',
  'Tea (2020); a—b',
  'Tea : a drink',
  'It ends.',
  'The Tea Institute',
];

describe.each(kinds)('of works of the kind «%s»', (kind) => {
  it.each<[string, Work]>([
    ['in English', tea],
    ['in Chinese', teaInChinese],
    ['in Traditional Chinese', { ...teaInChinese, ...inTraditional }],
    ['restated', { ...tea, restated: { issuer: 'The office', published: '2020' }, revised: '2026-11-28' }],
    ['of others within', { ...tea, authors: berg, within: { title: 'The tea of 2020', authors: berg.slice(1) } }],
  ])('%s, many at once are cited as each alone', (_, work) => {
    const items = titles.map((title, at) => toCsl({ ...work, kind, title, key: `k${at}`, url: `${work.url}p/#${at}` }));
    expect(toApa(items, work.lang)).toEqual(items.flatMap((item) => toApa([item], work.lang)));
  });
});

it('formats only the first of those that differ in title and address alone', () => {
  const format = vi.fn(({ title, URL }: CslItem) => `Berg. «${title}». ${URL as string}, seen.`);
  const cite = byPattern(format);
  const item = (title: string, more: Partial<CslItem> = {}) =>
    ({
      ...toCsl({ ...tea, title, key: title, url: `https://example.org/${title.toLowerCase()}/` }),
      ...more,
    }) as CslItem;
  expect(cite(item('Green'))).toBe('Berg. «Green». https://example.org/green/, seen.');
  expect(cite(item('Black'))).toBe('Berg. «Black». https://example.org/black/, seen.');
  expect(format).toHaveBeenCalledTimes(1);
  expect(cite(item('《红茶》', { URL: 'https://example.org/laws/#law-1' }))).toBe(
    'Berg. «《红茶》». https://example.org/laws/#law-1, seen.',
  );
  expect(format).toHaveBeenCalledTimes(1);
  cite(item('Black', { publisher: 'Others' }));
  cite(item('Black?'));
  cite(item('Green', { URL: 'https://example.org/?a=1&b=2' }));
  expect(format).toHaveBeenCalledTimes(4);
});
