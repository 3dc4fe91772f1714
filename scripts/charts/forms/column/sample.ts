import { issued, type Samples, years } from '../../sample.ts';

export const samples: Samples = {
  'column-easy-zh': issued(
    'column',
    [
      '年份 | 交易额（万亿元）',
      ...years(2011, 2019, {
        2011: '6.09',
        2012: '8.11',
        2013: '10.40',
        2014: '16.39',
        2016: '26.10',
        2017: '29.16',
        2018: '31.63',
        2019: '34.81',
      }),
      '2020（预计） | 37.21',
    ],
    { title: '2011—2020年电子商务交易额', highlight: '2014' },
  ),
  'column-hard-en': issued(
    'column',
    [
      'Year | Operating result (EUR million) | Result before tax (EUR million) | Growth (%)',
      '2016 | -1,204.5 | -1,310.2 | -8.4',
      '2017 | -310.9 | -402.0 | 2.1',
      '2018 | 12.4 | -55.3 | —',
      '2019 | 840.0 | 702.6 | 14.9',
      '2020 (provisional) | 1,530.7 | 1,388.1 | 9.3',
    ],
    {
      title: 'Results of the group',
      reference: '1,000EUR million needed for a dividend',
      break: '2019: new accounting standard',
    },
  ),
  'column-interval-zh': issued(
    'column',
    [
      '年份 | 患病率（%） | 下限（%） | 上限（%）',
      '2010 | 9.7 | 8.1 | 11.3',
      '2013 | 10.9 | 9.9 | 11.9',
      '2018 | 12.4 | 11.8 | 13.0',
    ],
    { title: '患病率及其95%置信区间', target: '8 目标' },
  ),
  'column-large-en': issued(
    'column',
    [
      'Quarter | Visitors (thousands)',
      ...Array.from(
        { length: 60 },
        (_, index) =>
          `Q${(index % 4) + 1} ${2006 + Math.floor(index / 4)} | ${(180 + index * 3 + 60 * Math.sin(index * 1.57)).toFixed(0)}`,
      ),
    ],
    { title: 'Visitors by quarter' },
  ),
  'column-one-zh': issued('column', ['年份 | 数量（个）', '2020 | 5'], { title: '只有一年' }),
};
