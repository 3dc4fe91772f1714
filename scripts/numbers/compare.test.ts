import { describe, expect, test } from 'vitest';
import { comparePair } from './compare.ts';
import { seeded } from '../testing/seeded.ts';
import { mutate, type Mutation, slips } from '../testing/mutate.ts';
import { mutateHan } from '../testing/mutate-han.ts';
import { samplePairs } from '../testing/sample-pairs.ts';
import { writings } from '../testing/traditional.ts';
import type { Allowed } from './compare.ts';
import type { Difference, Side } from './types.ts';

const compare = (zh: string, en: string, allowed?: Allowed) =>
  comparePair({ lang: 'zh', text: zh }, { lang: 'en', text: en }, allowed);

const names: Record<Side, string> = { source: 'the Chinese', translation: 'the English' };
const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

/** A difference in one line, to be read beside the two texts. */
function told({ problem, side, number, suggestion, times: counts }: Difference): string {
  if (problem === 'direction') return `${number.text} goes the other way than ${suggestion!.text} in the Chinese`;
  if (problem === 'currency') return `${number.text} is in another currency than ${suggestion!.text} in the Chinese`;
  if (problem === 'qualifier')
    return `${number.text} is qualified otherwise (${number.qualifier}) than ${suggestion!.text} in the Chinese (${suggestion!.qualifier})`;
  const other: Side = side === 'source' ? 'translation' : 'source';
  if (counts)
    return `${number.text} stands ${times(counts[side])} in ${names[side]} and ${times(counts[other])} in ${names[other]}`;
  const missing = `${number.text} is missing in ${names[other]}`;
  return suggestion ? `${missing}; ${names[other]} has ${suggestion.text}` : missing;
}

const said = (zh: string, en: string) => compare(zh, en).map(told);

describe.each(writings)('In the Chinese of %s', (_, lang, write) => {
  test.each(samplePairs)('%s agrees with its translation', (zh, en) => {
    const [chinese, english] = [{ lang, text: write(zh) }, { lang: 'en', text: en } as const];
    expect(comparePair(chinese, english)).toEqual([]);
    expect(comparePair(english, chinese)).toEqual([]);
  });

  test.each(samplePairs)('%s agrees with the same in Simplified', (zh) => {
    const [ours, theirs] = [{ lang: 'zh', text: zh } as const, { lang, text: write(zh) }];
    expect(comparePair(ours, theirs)).toEqual([]);
    expect(comparePair(theirs, ours)).toEqual([]);
  });
});

/** What English has in words, `two men`, or says without a word of direction beside it, Chinese may leave out. */
const isInWords = (slip: Mutation, en: string, from: string): boolean =>
  slip === 'direction' ? /by [\d.]+% a year/u.test(en) : !new RegExp(`\\b${from}\\b`, 'u').test(en);

describe('planted errors', () => {
  const random = seeded(2020);
  for (const slip of slips) {
    const planted = samplePairs.flatMap(([zh, en]) => mutate(en, slip, random).map((error) => ({ zh, ...error })));

    test.each(writings)(
      `${planted.length} of the sort “${slip}” are all found beside the Chinese of %s`,
      (_, lang, write) => {
        expect(planted.length).toBeGreaterThan(12);
        const missed = planted.filter(
          ({ zh, text }) => comparePair({ lang, text: write(zh) }, { lang: 'en', text }).length === 0,
        );
        expect(missed.map(({ from, to, text }) => `${from} -> ${to}: ${text}`)).toEqual([]);
      },
    );

    const inChinese = writings.flatMap(([, lang, write]) =>
      samplePairs.flatMap(([zh, en]) =>
        mutateHan(write(zh), slip, random).map((error) => ({ lang, zh, en, ...error })),
      ),
    );

    test(`${inChinese.length} of the sort “${slip}” in a Chinese translation are all found beside Simplified`, () => {
      expect(inChinese.length).toBeGreaterThan(50);
      const missed = inChinese.filter(
        ({ lang, zh, text }) => comparePair({ lang: 'zh', text: zh }, { lang, text }).length === 0,
      );
      expect(missed.map(({ from, to, text }) => `${from} -> ${to}: ${text}`)).toEqual([]);
    });

    test(`${inChinese.length} of the sort “${slip}” in a Chinese translation are found beside the English, but for its words`, () => {
      const missed = inChinese.filter(
        ({ lang, en, text }) => comparePair({ lang: 'en', text: en }, { lang, text }).length === 0,
      );
      expect(missed.filter(({ slip, en, from }) => !isInWords(slip, en, from)).map(({ text }) => text)).toEqual([]);
      expect(missed.length).toBeLessThan(0.06 * inChinese.length);
    });
  }
});

describe('what is said of a difference', () => {
  test.each([
    [
      '达37.21万亿元。',
      'It reached RMB 3.721 trillion.',
      '37.21万亿元 is missing in the English; the English has RMB 3.721 trillion',
    ],
    ['共8540万人。', 'There were 854 million.', '8540万人 is missing in the English; the English has 854 million'],
    ['共8540万人。', 'There were many.', '8540万人 is missing in the English'],
    ['很多人。', 'There were 85.4 million.', '85.4 million is missing in the Chinese'],
    ['11月11日', '12 November', '11月11日 is missing in the English; the English has 12 November'],
    ['同比下降6.5%', 'up 6.5% year on year', '6.5% goes the other way than 6.5% in the Chinese'],
    ['同比下降6.5%', 'it was 6.5%', '6.5% goes the other way than 6.5% in the Chinese'],
    [
      '由2.45万亿元增至5.45万亿元',
      'it fell from RMB 2.45 to 5.45 trillion',
      '5.45 trillion goes the other way than 5.45万亿元 in the Chinese',
    ],
    ['同比增长40倍', 'a decrease of 40 times', '40 times goes the other way than 40倍 in the Chinese'],
    [
      '比2020年高1.9个百分点',
      'down 1.9 percentage points from 2020',
      '1.9 percentage points goes the other way than 1.9个百分点 in the Chinese',
    ],
    ['试点扩至86个城市', 'the pilot declined to 86 cities', '86 goes the other way than 86个 in the Chinese'],
    ['由第5位升到第2位', 'falling from 5th place to 2nd', '2nd goes the other way than 2位 in the Chinese'],
    [
      '2016年为26.10万亿元，2020年达37.21万亿元',
      'in 2016–2020 it declined from RMB 26.10 trillion to RMB 37.21 trillion',
      'RMB 37.21 trillion goes the other way than 37.21万亿元 in the Chinese',
    ],
    ['百亿补贴', 'billions in subsidies', '百亿 is missing in the English'],
    ['这百家企业', 'these companies', '百 is missing in the English'],
    ['人均1亿', 'US$100 million each', 'US$100 million is in another currency than 1亿 in the Chinese'],
    [
      '比上年减少30万人',
      '300,000 more people than the year before',
      '300,000 goes the other way than 30万人 in the Chinese',
    ],
    ['注册资本不超过100万元', 'a registered capital of up to RMB million', '100万元 is missing in the English'],
    ['负面案例八', 'Negative case', '八 is missing in the English'],
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
  ['11月1日、11日', '1 November and 11 November'],
  ['B2B平台', 'a B2B platform for B2B trade'],
])('English may say years, dates and names more often: %s', (zh, en) => {
  expect(said(zh, en)).toEqual([]);
});

test.each([
  ['2016年较少，比2016年', 'in 2016, less than then', '2016年 stands 2 times in the Chinese and once in the English'],
  [
    '2020年11月开始，2020年12月结束',
    'It began in November 2020 and ended in December',
    '2020年 stands 2 times in the Chinese and once in the English',
  ],
  [
    '10月至11月，10月较多',
    'October to November, more in the former',
    '10月 stands 2 times in the Chinese and once in the English',
  ],
  [
    '11月11日开始，11月11日结束',
    'It began and ended on 11 November',
    '11月11日 stands 2 times in the Chinese and once in the English',
  ],
  [
    '“双11”前、“双11”后和下一个“双11”',
    'before and after Double 11 and the next Double 11',
    '双11 stands 3 times in the Chinese and 2 times in the English',
  ],
  ['双十一、双十一、双十一', 'Double 11', '双十一 stands 3 times in the Chinese and once in the English'],
  [
    '“十四五”初和“十四五”末',
    'the beginning and the end of the 14th Five-Year Plan',
    '十四五 stands 2 times in the Chinese and once in the English',
  ],
  ['B2B平台做B2B贸易', 'a B2B platform', 'B2B stands 2 times in the Chinese and once in the English'],
  ['8点开始，次日8点结束', 'It began at 8:00', '8点 stands 2 times in the Chinese and once in the English'],
  [
    '东部增长10.7%，西部增长10.7%',
    'The east grew 10.7%, the west as well',
    '10.7% stands 2 times in the Chinese and once in the English',
  ],
  [
    '东西部都增长10.7%',
    'The east grew 10.7%, the west 10.7%',
    '10.7% stands 2 times in the English and once in the Chinese',
  ],
])('what the Chinese repeats the English repeats: %s', (zh, en, sentence) => {
  expect(said(zh, en)).toEqual([sentence]);
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

test('English may name a festival that Chinese only alludes to, but not another than Chinese names', () => {
  expect(said('大促规则', 'the rules of Double 11')).toEqual([]);
  expect(said('双十一规则', 'the rules of Double 12')).not.toEqual([]);
  expect(said('双十一规则', 'the rules of the festival')).toEqual(['双十一 is missing in the English']);
});

test('what is allowed is not missed', () => {
  expect(compare('等4起案件', 'a case, and 3 more', { zh: ['4起'], en: ['3'] })).toEqual([]);
});

test.each([
  ['共618个站点', '618 stations in all'],
  ['共315个站点', '315 stations in all'],
  ['618期间增长', 'It grew during 618'],
])('a number may look like a festival: %s', (zh, en) => expect(said(zh, en)).toEqual([]));
