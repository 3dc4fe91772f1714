import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'slope-years-zh': issued(
    'slope',
    [
      '地区 | 2015年（%） | 2020年（%）',
      '东部 | 58.2 | 72.5',
      '中部 | 44.1 | 65.0',
      '西部 | 43.0 | 64.8',
      '东北 | 67.7 | 66.3',
      '全国 | 50.3 | 70.4',
    ],
    { title: '各地区互联网普及率' },
  ),
  'slope-led-en': issued(
    'slope',
    [
      'Country | 2020 (USD per head) | 1990 (USD per head)',
      'Ireland | 85,267 | 14,012',
      'Luxembourg | 116,356 | 34,645',
      'Korea | 31,721 | 6,610',
      'Japan | 39,918 | 25,417',
      'Brazil | 6,797 | 3,100',
      'Bosnia and Herzegovina | 6,080 | —',
      'United States of America | 63,593 | 23,889',
      'Portugal | 22,176 | 7,885',
    ],
    { title: 'Gross domestic product', highlight: 'Korea' },
  ),
  'slope-measures-en': issued(
    'slope',
    [
      'What the respondents said of the service | Men | Women',
      'Satisfied with the delivery and with how complaints were handled | 61.2 | 66.8',
      'Would buy again | -4.1 | 7.9',
      'Lost money in the course of the year | 12.5 | 12.5',
      'Turned to a consumers’ association | 8.3 | —',
      'Went to court | — | —',
    ],
    { title: 'Change in opinion, points', unit: '%', reference: '0 no change' },
  ),
  'slope-rows-zh': issued(
    'slope',
    [
      '年份 | 服装鞋帽针纺织品 | 日用品 | 家用电器和音像器材 | 其他',
      '2020（预计） | 22.3 | 14.5 | 10.8 | 52.4',
      '2015 | 28.1 | 11.9 | 13.0 | 47.0',
    ],
    { title: '网络零售额构成', unit: '%' },
  ),
  'slope-many-en': issued(
    'slope',
    [
      'Region | 2010 (t) | 2020 (t)',
      ...'ABCDEFGHIJKLMNOPQRSTUVWX'
        .split('')
        .map((name, index) => `Region ${name} | ${50 + ((index * 7) % 11)} | ${50 + ((index * 5) % 13)}`),
    ],
    { title: 'Waste per head', highlight: 'Region C; Region K' },
  ),
  'slope-one-zh': issued('slope', ['企业 | 2019年（亿元） | 2020年（亿元）', '甲 | 5 | 5'], { title: '市值' }),
};
