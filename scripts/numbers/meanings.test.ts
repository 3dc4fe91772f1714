import { describe, expect, test } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { writings } from '../testing/traditional.ts';
import { comparePair } from './compare.ts';
import type { Difference } from './types.ts';

const said = (zh: string, en: string, lang: Lang = 'zh'): Difference['problem'][] =>
  comparePair({ lang, text: zh }, { lang: 'en', text: en }).map(({ problem }) => problem);

type Case = [zh: string, right: string, wrong: string];

/** The same digits that mean something else, by what is found in the wrong one. */
const cases: Record<string, Case[]> = {
  sign: [
    ['最低气温为-5℃', 'the lowest was −5°C', 'the lowest was 5°C'],
    ['气温降至零下5度', 'the temperature fell to minus 5 degrees', 'the temperature stood at 5 degrees'],
    ['净值为−3.2亿元', 'net worth was −RMB 320 million', 'net worth was RMB 320 million'],
    ['净值为-3.2亿元', 'net worth was a negative RMB 320 million', 'net worth was RMB 320 million'],
    ['贡献为-0.8元', 'its share was -0.8 yuan', 'its share was 0.8 yuan'],
    ['价差达-12元', 'the spread was RMB –12', 'the spread was RMB 12'],
    ['同比负2.1%', 'minus 2.1% year on year', '2.1% year on year'],
    ['海拔−154米', '154 metres below sea level', '154 metres above sea level'],
    ['得分为5分', 'the score was 5', 'the score was −5'],
    ['指数（-3.1）', 'the index (−3.1)', 'the index (3.1)'],
    ['贡献率为2个百分点', 'contributed 2 percentage points', 'contributed −2 percentage points'],
  ],
  balance: [
    ['全年亏损5亿元', 'a loss of RMB 500 million for the year', 'a profit of RMB 500 million for the year'],
    ['净利润为5亿元', 'net profit of RMB 500 million', 'a net loss of RMB 500 million'],
    ['贸易顺差5000亿美元', 'a trade surplus of US$500 billion', 'a trade deficit of US$500 billion'],
    ['逆差扩大到120亿元', 'the deficit widened to RMB 12 billion', 'the surplus widened to RMB 12 billion'],
    ['由亏转盈，盈利3亿元', 'it turned a profit of RMB 300 million', 'it lost RMB 300 million'],
    ['净亏1.2亿元', 'lost RMB 120 million', 'earned RMB 120 million'],
    ['造成5亿元的损失', 'RMB 500 million in losses', 'RMB 500 million in profits'],
    ['扭亏为盈5亿元', 'turned a loss into a profit of RMB 500 million', 'turned into a loss of RMB 500 million'],
    ['财政赤字3.76万亿元', 'a fiscal deficit of RMB 3.76 trillion', 'a fiscal surplus of RMB 3.76 trillion'],
    ['资金净流出20亿元', 'a net outflow of RMB 2 billion', 'a net inflow of RMB 2 billion'],
    [
      '盈利3亿元、亏损2亿元',
      'a profit of RMB 300 million and a loss of RMB 200 million',
      'a loss of RMB 300 million and a profit of RMB 200 million',
    ],
  ],
  period: [
    ['第三季度增长5%', 'up 5% in the third quarter', 'up 5% in the second quarter'],
    ['2021年三季度', 'the third quarter of 2021', 'the fourth quarter of 2021'],
    ['2021年三季度', 'Q3 2021', 'Q4 2021'],
    ['2021Q3', 'the third quarter of 2021', 'the first quarter of 2021'],
    ['上半年增长5%', 'up 5% in the first half', 'up 5% in the second half'],
    ['下半年增长5%', 'up 5% in the latter half of the year', 'up 5% in the first half of the year'],
    ['2021年上半年', 'H1 2021', 'H2 2021'],
    ['2021年下半年', '2H21', '1H21'],
    ['前三季度增长5%', 'up 5% in the first three quarters', 'up 5% in the third quarter'],
    ['前三个季度增长5%', 'up 5% in the first three quarters', 'up 5% in the first two quarters'],
    ['二、三季度下滑', 'a dip in the second and third quarters', 'a dip in the third and fourth quarters'],
    [
      '上半年10家，下半年20家',
      '10 in the first half and 20 in the second half',
      '10 in the first half and 20 in that first half',
    ],
    ['四季度回升', 'a recovery in the final quarter', 'a recovery in the first quarter'],
  ],
  measure: [
    ['重5千克', 'weighing 5 kg', 'weighing 5 tonnes'],
    ['重5公斤', 'weighing 5 kilograms', 'weighing 5 grams'],
    ['产量500万吨', 'output of 5 million tonnes', 'output of 5 million kilograms'],
    ['全长120公里', '120 km long', '120 metres long'],
    ['30千米外', '30 kilometres away', '30 miles away'],
    ['占地200亩', 'on 200 mu', 'on 200 hectares'],
    ['种植面积300公顷', '300 hectares', '300 acres'],
    ['建筑面积1500平方米', '1,500 square metres', '1,500 square kilometres'],
    ['装机容量50兆瓦', '50 MW of capacity', '50 GW of capacity'],
    ['发电3亿千瓦时', '300 million kWh', '300 million kW'],
    ['历时3天', 'over 3 days', 'over 3 weeks'],
    ['48小时内', 'within 48 hours', 'within 48 minutes'],
    ['6个月内', 'within 6 months', 'within 6 years'],
    ['体积为8立方米', '8 cubic metres', '8 square metres'],
    ['日产15桶', '15 barrels a day', '15 tonnes a day'],
    ['容量5毫升', '5 ml', '5 litres'],
  ],
};

describe.each(writings)('in %s', (_, lang, write) => {
  describe.each(Object.entries(cases))('a wrong %s', (problem, some) => {
    test.each(some)('%s = %s', (zh, right) => expect(said(write(zh), right, lang)).toEqual([]));
    test.each(some)('%s is not %s, but %s', (zh, _, wrong) => expect(said(write(zh), wrong, lang)).toContain(problem));
  });
});

/** Chinese, as much in another unit or at another hour, and something else. */
const converted: Case[] = [
  ['5000千克', '5 tonnes', '50 tonnes'],
  ['5斤', '2.5 kg', '25 kg'],
  ['10公里', '10,000 metres', '1,000 metres'],
  ['150亩', '10 hectares', '100 hectares'],
  ['100万亩', '66,700 hectares', '76,700 hectares'],
  ['100公里', '62 miles', '26 miles'],
  ['500万千瓦', '5 GW', '50 GW'],
  ['3亿千瓦时', '300 GWh', '30 GWh'],
  ['1.5小时', '90 minutes', '95 minutes'],
  ['72小时', '3 days', '4 days'],
  ['3天', '72 hours', '73 hours'],
  ['24个月', '2 years', '3 years'],
  ['晚8点', '8 p.m.', '8 a.m.'],
  ['晚上8点', '20:00', '8 a.m.'],
  ['20:00', '8 pm', '8 am'],
  ['早8点', '8 a.m.', '8 p.m.'],
  ['上午9:30', '9:30 a.m.', '9:30 p.m.'],
  ['8点', '8 p.m.', '9 p.m.'],
  ['凌晨2点', '2 a.m.', '2 p.m.'],
  ['凌晨2点', '2 in the morning', '2 in the afternoon'],
  ['晚上12点', 'midnight', '11 p.m.'],
  ['0点', '12 a.m.', '1 a.m.'],
  ['晚8点至10点', '8 to 10 p.m.', '8 to 11 p.m.'],
  ['下午3时', '3 o’clock in the afternoon', '3 a.m.'],
  ['比率为5‰', '5 per thousand', '5%'],
  ['比率为5‰', '5‰', '5%'],
  ['比率为5%', '5%', '5‰'],
];

describe.each(writings)('as much, otherwise said, in %s', (_, lang, write) => {
  test.each(converted)('%s = %s', (zh, right) => expect(said(write(zh), right, lang)).toEqual([]));
  test.each(converted)('%s is not %s, but %s', (zh, _, wrong) => expect(said(write(zh), wrong, lang)).not.toEqual([]));
});

describe.each(writings)('nothing is said against, in %s', (_, lang, write) => {
  test.each([
    // a minus and no minus
    ['增速为-0.8%', 'sales fell by 0.8%'],
    ['由-5%升至3%', 'from -5% to 3%'],
    ['增速由正转负，为-2%', 'growth turned negative, at 2% down'],
    ['第1-5条', 'articles 1–5'],
    ['约3 -5家', 'some 3–5 firms'],
    ['10元-15元', 'RMB 10–15'],
    ['负责5个项目', 'in charge of 5 projects'],
    ['抱负与2个目标', 'ambition and 2 goals'],
    ['减排5%', 'emissions cut by 5%'],
    // gain and loss
    ['亏损收窄至2亿元', 'the loss narrowed to RMB 200 million'],
    ['为消费者挽回损失2亿元', 'saved consumers RMB 200 million'],
    ['非营利组织2万家', '20,000 non-profit organisations'],
    ['利润总额下降5%', 'total profits fell by 5%'],
    ['吃亏的消费者占5%', 'consumers who lost out were 5%'],
    ['利润5亿元，上年亏损', 'a profit of RMB 500 million after a loss'],
    // parts of the year
    ['连续三季度增长', 'up three quarters in a row'],
    ['全年四个季度', 'all four quarters'],
    ['四分之三的用户', 'three quarters of users'],
    ['上半年，一季度和二季度', 'the first half, Q1 and Q2'],
    ['最近一个季度', 'the last quarter'],
    // units
    ['5年', 'five years'],
    ['20吨公里', '20 tonne-kilometres'],
    ['2年级', 'grade 2'],
    ['5千瓦时', '5 kilowatt-hours'],
    ['5万千瓦', '50,000 kilowatts'],
    ['每吨5元', 'RMB 5 a tonne'],
    ['5吨和5公里', '5 km and 5 tonnes'],
    ['18岁', '18 years old'],
    ['60周年', '60 years'],
    ['3米粉店', '3 rice noodle shops'],
    ['5元/公斤', 'RMB 5 per kg'],
    ['3天内5家', '5 firms in 3 days'],
    ['12期', '12 months'],
    ['100米冠军', 'the 100-metre champion'],
    ['120天账期', 'a 120-day credit period'],
    ['上午10时至晚上8时', 'from 10 a.m. to 8 p.m.'],
    ['8:00-20:00', '8 a.m.–8 p.m.'],
    ['中午12点', 'noon'],
    ['11日晚上8点', 'the 11th at 8 p.m.'],
  ])('%s = %s', (zh, en) => expect(said(write(zh), en, lang)).toEqual([]));
});
