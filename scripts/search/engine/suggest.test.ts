import { describe, expect, it } from 'vitest';
import { searchLanguage } from '../query/index.ts';
import { corrections, wordsOfQuery } from './suggest.ts';
import { alternatesOf, neighbours } from './translate.ts';

const words = [
  '电商',
  '跨境电商',
  '平台',
  '拼多多',
  'counterfeit',
  'counterfeits',
  'pinduoduo',
  'price',
  'fraud',
  'the',
];

describe('a mistyped word is put right', () => {
  it.each([
    ['跨镜电商', 'zh', '跨境电商'],
    ['跨镜电商平台', 'zh', '跨境电商平台'],
    ['拼多朵', 'zh', '拼多多'],
    ['counterfiet', 'en', 'counterfeit'],
    ['Pindoudou', 'en', 'pinduoduo'],
    ['price farud', 'en', 'price fraud'],
  ] as const)('%s in %s: %s', (q, lang, right) => expect(corrections(q, words, searchLanguage(lang))).toContain(right));

  it.each([
    ['price', 'en'],
    ['hte', 'en'],
    ['zzqqxx', 'zh'],
    ['__proto__', 'en'],
  ] as const)('%s in %s is none, or too short', (q, lang) =>
    expect(corrections(q, words, searchLanguage(lang))).toEqual([]),
  );
});

it('proposes words of a query that there are, never a part of one', () =>
  expect(wordsOfQuery('跨境电商魑魅平台 fraud', words)).toEqual(['fraud', '跨境电商', '平台']));

describe('the other language is asked', () => {
  const glossary = [
    { zh: ['刷单'], en: ['fake orders', 'brushing'] },
    { zh: ['价格欺诈'], en: ['price fraud'] },
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
    expect(alternatesOf(q, lang, ['zh', 'en'], glossary).map((one) => [one.lang, one.q])).toEqual(asked),
  );

  it('and none where the library has one language', () => {
    const own = [{ en: ['fake orders', 'brushing'] }];
    expect(alternatesOf('fake orders', 'en', ['en'], own)).toEqual([]);
    expect(alternatesOf('brushing', 'en', ['en'], own)).toEqual([{ lang: 'en', q: 'fake orders' }]);
    expect(alternatesOf('刷单', 'en', ['en'], own)).toEqual([]);
  });

  it('names terms near a query', () => expect(neighbours('网购价格欺诈案', 'zh', glossary)).toEqual(['价格欺诈']));
});
