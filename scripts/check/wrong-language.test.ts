import { expect, it } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { textFacts } from '../languages/checks/index.ts';
import { sayOfBoth } from '../testing/library.ts';

const isIn = (text: string, lang: Lang): boolean => textFacts(lang).isWritten(text);

it.each([
  ['按交易主体划分，单位交易额18.11万亿元。', 'zh'],
  ['C2M模式继续发展。', 'zh'],
  ['By party to the transaction, turnover was RMB 18.11 trillion.', 'en'],
] as const)('%s is in %s', (text, lang) => {
  expect(isIn(text, lang)).toBe(true);
  expect(isIn(text, lang === 'zh' ? 'en' : 'zh')).toBe(false);
});

it.each(['Live commerce (《直播电商发展报告》)', 'MCN', '2. MCN机构', 'Figure 1-1'])(
  '%s may be in either language',
  (text) => {
    expect([isIn(text, 'zh'), isIn(text, 'en')]).toEqual([false, false]);
  },
);

it('names a paragraph that is not translated, and leaves its numbers alone', () => {
  expect(sayOfBoth('文\n\n单位交易额18.11万亿元', 'Text\n\n单位交易额18.11万亿元')).toEqual([
    'r/en/1-a.mdx:8:1  this is still in Chinese — English — translate it',
  ]);
  expect(sayOfBoth('It grew by 5% in all', 'It grew by 6% in all')).toEqual([
    'r/zh/1-a.mdx:6:1  this is still in English — Chinese — translate it',
  ]);
  expect(sayOfBoth('It grew by 5% in all', 'It grew by 6% in all', { lang: 'zh' })).toEqual([
    'r/zh/1-a.mdx:6:1  这里还是英文 — 应是中文 — 请翻译',
  ]);
});
