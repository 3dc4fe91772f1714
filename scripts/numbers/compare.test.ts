import { describe, expect, test } from 'vitest';
import { comparePair } from './compare.ts';
import { plant, seeded, slips } from './plant.ts';
import { samplePairs } from './sample-pairs.ts';
import { sayDifference } from './say.ts';

const said = (zh: string, en: string) => comparePair(zh, en).map(sayDifference);

test.each(samplePairs)('%s agrees with its translation', (zh, en) => {
  expect(said(zh, en)).toEqual([]);
});

describe('planted errors', () => {
  const random = seeded(2020);
  for (const slip of slips) {
    const planted = samplePairs.flatMap(([zh, en]) => plant(en, slip, random).map((error) => ({ zh, ...error })));

    test(`${planted.length} of the sort “${slip}” are all found`, () => {
      expect(planted.length).toBeGreaterThan(12);
      const missed = planted.filter(({ zh, text }) => comparePair(zh, text).length === 0);
      expect(missed.map(({ from, to, text }) => `${from} -> ${to}: ${text}`)).toEqual([]);
    });
  }
});

describe('what is said of a difference', () => {
  test.each([
    ['达37.21万亿元。', 'It reached RMB 3.721 trillion.', '37.21万亿元 (37.21 trillion) is missing in the English; the English has RMB 3.721 trillion, ten times less'],
    ['共8540万人。', 'There were 854 million.', '8540万人 (85.4 million) is missing in the English; the English has 854 million, ten times more'],
    ['共8540万人。', 'There were many.', '8540万人 (85.4 million) is missing in the English'],
    ['很多人。', 'There were 85.4 million.', '85.4 million (8540万) is missing in the Chinese'],
    ['11月11日', '12 November', '11月11日 is missing in the English; the English has 12 November'],
    ['同比下降6.5%', 'up 6.5% year on year', '6.5% goes the other way than 6.5% in the Chinese'],
    ['同比下降6.5%', 'it was 6.5%', '6.5% goes the other way than 6.5% in the Chinese'],
    ['出口2亿美元', 'exports of RMB 200 million', 'RMB 200 million is in another currency than 2亿美元 in the Chinese'],
    ['近30万人', 'over 300,000 people', '300,000 is qualified otherwise (over) than 30万人 in the Chinese (nearly)'],
    ['三项措施', 'eight measures', '三 is missing in the English; the English has eight'],
    ['第47次报告', 'the 46th report', '47次 is missing in the English; the English has 46th'],
    ['“十三五”时期', 'the 14th Five-Year Plan', '十三五 is missing in the English; the English has 14th Five-Year'],
    ['见图1-4', 'see Figure 1-5', '1-4 is missing in the English; the English has 1-5'],
  ])('%s | %s', (zh, en, sentence) => {
    expect(said(zh, en)).toEqual([sentence]);
  });
});

test.each([
  ['当年为5亿元，2020年仍是5亿元。', 'In 2020 it was RMB 500 million, in 2020 still RMB 500 million.'],
  ['“双11”期间', 'during the festival of Double 11, Double 11 for short'],
  ['2016年和2020年', 'in 2020, 2016 and 2020'],
])('years and names may be repeated: %s', (zh, en) => {
  expect(said(zh, en)).toEqual([]);
});

test('a count after a month is no day', () => {
  expect(said('11月有15家企业参加', 'In November 15 firms took part')).toEqual([]);
  expect(said('6月8日直播', 'the June 8 live stream')).toEqual([]);
});

test('a year changed into one that also stands there is found', () => {
  expect(said('2016年与2020年相比，2016年较少', 'from 2016 to 2020; in 2020 less')).toEqual([
    '2016年 is missing in the English; the English has 2020',
  ]);
});

test('a number that is said twice in Chinese must be said twice in English', () => {
  expect(said('东部增长10.7%，西部增长10.7%', 'The east grew 10.7%, the west as well')).toEqual(['10.7% is missing in the English']);
});

test('English may name a festival that Chinese only alludes to, but not another than Chinese names', () => {
  expect(said('大促规则', 'the rules of Double 11')).toEqual([]);
  expect(said('双十一规则', 'the rules of Double 12')).not.toEqual([]);
  expect(said('双十一规则', 'the rules of the festival')).toEqual(['双十一 is missing in the English']);
});

test('what is allowed is not missed', () => {
  expect(comparePair('等4起案件', 'a case, and 3 more', { zh: ['4起'], en: ['3'] })).toEqual([]);
});
