import { expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

const read = (text: string, lang?: 'zh' | 'en') => readYaml('a.yaml', text, z.any(), { lang }).yaml.data as unknown;

it.each([
  ['plain', 'zh: 增长\n  5%，\n  其中MCN\n  机构\n', { zh: '增长5%，其中MCN机构' }],
  ['in quotes', 'zh: "增长\n  5%"\n', { zh: '增长5%' }],
  ['folded', 'zh: >-\n  增长\n  5%\n', { zh: '增长5%' }],
  ['with an empty line', 'zh: 甲\n\n  乙\n', { zh: '甲\n乙' }],
  ['as they stand', 'zh: |-\n  增长\n  5%\n', { zh: '增长\n5%' }],
  ['in Latin letters', 'zh: China GMV\n  MCN 增长\n', { zh: 'China GMV MCN 增长' }],
  ['in English', 'en: grew\n  5% in 中国\n  as before\n', { en: 'grew 5% in 中国 as before' }],
  ['of no language', 'series: 甲\n  5\n', { series: '甲 5' }],
])('lines of a value: %s', (_, text, data) => expect(read(text)).toEqual(data));

it('lines of frontmatter are in the language of its text', () =>
  expect(read('title: 增长\n  5%\n', 'zh')).toEqual({ title: '增长5%' }));
