import { describe, expect, it } from 'vitest';
import { say, sayOf, sayOfTraditional, head } from '../../testing/library.ts';

describe('Chinese text', () => {
  it.each<[string, string, string[]]>([
    ['甲,乙', '甲,乙', ['r/zh/1-a.mdx:6:2  half-width “,” in Chinese text — “，” — replace it']],
    ['增长5%,其中', '增长5%,其中', ['r/zh/1-a.mdx:6:5  half-width “,” in Chinese text — “，” — replace it']],
    ['甲;乙', '甲;乙', ['r/zh/1-a.mdx:6:2  half-width “;” in Chinese text — “；” — replace it']],
    ['甲:乙', '甲:乙', ['r/zh/1-a.mdx:6:2  half-width “:” in Chinese text — “：” — replace it']],
    ['甲?', '甲?', ['r/zh/1-a.mdx:6:2  half-width “?” in Chinese text — “？” — replace it']],
    ['真好!', '真好!', ['r/zh/1-a.mdx:6:3  half-width “!” in Chinese text — “！” — replace it']],
    ['一. 概述', '一. 概述', ['r/zh/1-a.mdx:6:2  half-width “.” in Chinese text — “、” — replace it']],
    ['第一. 完了', '第一. 完了', ['r/zh/1-a.mdx:6:3  half-width “.” in Chinese text — “。” — replace it']],
    ['完了.', '完了.', ['r/zh/1-a.mdx:6:3  half-width “.” in Chinese text — “。” — replace it']],
    [
      '增长(估计)',
      '增长(估计)',
      [
        'r/zh/1-a.mdx:6:3  half-width “(” in Chinese text — “（” — replace it',
        'r/zh/1-a.mdx:6:6  half-width “)” in Chinese text — “）” — replace it',
      ],
    ],
    ['增长(YoY)', '增长(YoY)', ['r/zh/1-a.mdx:6:3  half-width “(” in Chinese text — “（” — replace it']],
    ['５家', '５家', ['r/zh/1-a.mdx:6:1  full-width “５” — “5” — replace it']],
    ['ＡＢ公司', 'ＡＢ公司', ['r/zh/1-a.mdx:6:1  full-width “ＡＢ” — “AB” — replace it']],
    ['占比５％', '占比５％', ['r/zh/1-a.mdx:6:3  full-width “５％” — “5%” — replace it']],
    [
      '电子 商务',
      '电子 商务',
      ['r/zh/1-a.mdx:6:3  a space stands in Chinese text — no space between Chinese characters — take it away'],
    ],
    ['甲　乙', '甲　乙', ['r/zh/1-a.mdx:6:2  a full-width space stands here — no such space — take it away']],
    [
      '“甲， 乙”',
      '“甲， 乙”',
      ['r/zh/1-a.mdx:6:4  a space stands in Chinese text — no space between Chinese characters — take it away'],
    ],
    [
      '"甲"说',
      '"甲"说',
      [
        'r/zh/1-a.mdx:6:1  a straight quotation mark in Chinese text — “ ” or ‘ ’ — replace it',
        'r/zh/1-a.mdx:6:3  a straight quotation mark in Chinese text — “ ” or ‘ ’ — replace it',
      ],
    ],
    ['甲，，乙', '甲，，乙', ['r/zh/1-a.mdx:6:2  “，，”: one sign too many — one sign — take the other away']],
    ['甲。。', '甲。。', ['r/zh/1-a.mdx:6:2  “。。”: one sign too many — one sign — take the other away']],
    ['甲，。乙', '甲，。乙', ['r/zh/1-a.mdx:6:2  “，。”: one sign too many — one sign — take the other away']],
  ])('%s', (_, text, messages) => expect(sayOf(text)).toEqual(messages));
});

describe('Traditional text', () => {
  const straight = 'a straight quotation mark in Chinese text — 「 」 or 『 』 — replace it';
  const other = (found: string, right: string) =>
    `${found} is not the quotation mark of this language — ${right} — replace it`;

  it.each<[string, string[]]>([
    ['甲,乙', ['6:2  half-width “,” in Chinese text — “，” — replace it']],
    ['「甲， 乙」', ['6:4  a space stands in Chinese text — no space between Chinese characters — take it away']],
    ['"甲"說', [`6:1  ${straight}`, `6:3  ${straight}`]],
    ['他說“好”。', [`6:3  ${other('“', '「')}`, `6:5  ${other('”', '」')}`]],
    [
      '“甲‘乙’”',
      ['“「', '‘『', '’』', '”」'].map(([sign, right], at) => `6:${[1, 3, 5, 6][at]}  ${other(sign!, right!)}`),
    ],
    ['說：“Hello”', [`6:3  ${other('“', '「')}`, `6:9  ${other('”', '」')}`]],
    ['他說“好', [`6:3  ${other('“', '「')}`]],
    ['名為“Hello”的活動', [`6:3  ${other('“', '「')}`, `6:9  ${other('”', '」')}`]],
  ])('%s', (text, messages) =>
    expect(sayOfTraditional(text)).toEqual(messages.map((each) => `r/zh-hant/1-a.mdx:${each}`)),
  );

  it.each(['「甲『乙』」', '「雙十一」購物節', '在McDonald’s購物', 'McDonald’s在台灣', '“Hello, world” (2020)'])(
    '%s is right',
    (text) => expect(sayOfTraditional(text)).toEqual([]),
  );

  it('is told in Traditional Chinese', () =>
    expect(sayOfTraditional('他說“好', { lang: 'zh-hant' })).toEqual([
      'r/zh-hant/1-a.mdx:6:3  “不是這種語言的引號 — 應為「 — 請替換',
    ]));
});

describe('in Chinese', () => {
  it.each<[string, string, string[]]>([
    ['甲,乙', '甲,乙', ['r/zh/1-a.mdx:6:2  中文里用了半角“,” — 应为“，” — 请替换']],
    ['电子 商务', '电子 商务', ['r/zh/1-a.mdx:6:3  中文里有空格 — 汉字之间不留空格 — 删去']],
  ])('%s', (_, text, messages) => expect(sayOf(text, { lang: 'zh' })).toEqual(messages));
});

it.each([
  '1,234家',
  '上午10:30',
  '比例1:2',
  'B2B, B2C',
  'Digital 2021. Overview',
  '1. 甲',
  '“甲”乙',
  '甲……乙——丙',
  '好！”他说：“是。”',
  '甲（见图1-2）。',
  '`a,b`甲',
  '见https://example.org/a,b',
  '年均增长率为(30.2÷11.7)^(1/4)−1',
  '5~10%',
  '国家\n统计局',
  '2020年增长5%（见图1）',
  '甲。[^x]\n\n[^x]: 国家统计局. 主要目标 好于预期[EB/OL]. [2021-01-18]. http://example.org/a',
])('says nothing of: %s', (text) => expect(sayOf(text)).toEqual([]));

describe('English text', () => {
  it.each([
    ['Growth， then', ['r/en/1-a.mdx:6:7  full-width “，” in English text — “,” — replace it']],
    [
      'a （b） c',
      [
        'r/en/1-a.mdx:6:3  full-width “（” in English text — “(” — replace it',
        'r/en/1-a.mdx:6:5  full-width “）” in English text — “)” — replace it',
      ],
    ],
    ['５ firms', ['r/en/1-a.mdx:6:1  full-width “５” — “5” — replace it']],
    ['“A”。', ['r/en/1-a.mdx:6:4  full-width “。” in English text — “.” — replace it']],
    [
      'A，，B',
      [
        'r/en/1-a.mdx:6:2  full-width “，” in English text — “,” — replace it',
        'r/en/1-a.mdx:6:2  “，，”: one sign too many — one sign — take the other away',
        'r/en/1-a.mdx:6:3  full-width “，” in English text — “,” — replace it',
      ],
    ],
  ])('%s', (text, messages) => expect(say(`${head()}\n${text}\n`, { file: 'r/en/1-a.mdx' })).toEqual(messages));
});

it.each([
  'Suning (苏宁)',
  'The notice (国市监广〔2020〕175号), too',
  '《中国电子商务报告2020》（商务部）',
  'A, (b): c; d?',
  'See 《甲，乙》.',
])('says nothing of the English: %s', (text) =>
  expect(say(`${head()}\n${text}\n`, { file: 'r/en/1-a.mdx' })).toEqual([]),
);

it('a headline may have a space between its halves, and be quoted with it', () => {
  expect(say('---\ntitle: 赋能实体经济 抖音签约浦东\nsummary: 句\n---\n\n[赋能实体经济 抖音签约浦东](#p1)\n')).toEqual(
    [],
  );
  expect(say('---\ntitle: 发展 现状\nsummary: 句\n---\n\n文\n')).toEqual([
    'r/zh/1-a.mdx:2:10  a space stands in Chinese text — no space between Chinese characters — take it away',
  ]);
});
