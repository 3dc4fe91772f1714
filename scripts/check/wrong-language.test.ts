import { expect, it } from 'vitest';
import { knownLanguages, type Lang } from '../languages/index.ts';
import { textFacts } from '../languages/checks/index.ts';
import { head, REPORT, sayOf, sayOfBoth, SITE, TOPICS } from '../testing/library.ts';

const isIn = (text: string, lang: Lang): boolean => textFacts(lang).isWritten(text);

it.each([
  ['按交易主体划分，单位交易额18.11万亿元。', 'zh'],
  ['C2M模式继续发展。', 'zh'],
  ['按交易主體劃分，單位交易額18.11兆元。', 'zh-hant'],
  ['發展概況', 'zh-hant'],
  ['發展概況（引自《发展》）', 'zh-hant'],
  ['By party to the transaction, turnover was RMB 18.11 trillion.', 'en'],
] as const)('%s is in %s', (text, lang) => {
  expect(knownLanguages.filter((each) => isIn(text, each))).toEqual([lang]);
});

it.each(['上海市人口', '中国人口', '中國人口', '台北公里'])('%s may be in either script', (text) => {
  expect(knownLanguages.filter((each) => isIn(text, each))).toEqual(['zh', 'zh-hant']);
});

it.each(['Live commerce (《直播电商发展报告》)', 'MCN', '2. MCN机构', 'Figure 1-1'])(
  '%s may be in either language',
  (text) => {
    expect(knownLanguages.filter((each) => isIn(text, each))).toEqual([]);
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

it('names a paragraph that is in the other script, where a library has both', () => {
  const library = ['site.yaml', 'topics.yaml', 'r/report.yaml'];
  const [site, topics, report] = [SITE, TOPICS, REPORT].map((yaml) =>
    yaml.replace('[zh, en]', '[zh-hant, zh]').replaceAll('en: ', 'zh-hant: '),
  );
  const more = Object.fromEntries([site, topics, report].map((yaml, index) => [library[index]!, yaml!]));
  const hant = (text: string) => ({ 'r/zh-hant/1-a.mdx': `${head()}\n${text}\n`, ...more });
  expect(sayOf('交易额增长5%', { more: hant('交易额增长5%') })).toEqual([
    'r/zh-hant/1-a.mdx:6:1  this is still in Simplified Chinese — Traditional Chinese — translate it',
  ]);
  expect(sayOf('交易额增长5%', { more: hant('交易額增長5%') })).toEqual([]);
});
