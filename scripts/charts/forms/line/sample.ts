import { issued, type Samples, years } from '../../sample.ts';

export const samples: Samples = {
  'line-turnover-zh': issued(
    'line',
    ['年份 | 交易额（万亿元）', ...years(2011, 2020, { 2016: '26.1', 2020: '37.21' })],
    {
      title: '2011—2020年全国电子商务交易总额',
      missing: '其余八年的数值',
    },
  ),
  'line-full-en': issued(
    'line',
    [
      'Year | Turnover (RMB trillion) | Growth (%)',
      '2011 | 6.09 | 33.8',
      '2012 | 8.11 | 33.2',
      '2013 | 10.40 | 28.2',
      '2014 | 16.39 | 57.6',
      '2015 | — | —',
      '2016 | 26.10 | 19.8',
      '2017 | 29.16 | 11.7',
      '2018 | 31.63 | -8.5',
      '2019 | 34.81 | 6.7',
      '2020 | 37.21 | 4.5',
    ],
    { title: 'E-commerce turnover and its growth, 2011–2020' },
  ),
  'line-two-zh': issued(
    'line',
    ['时间 | 用户规模（亿人）', '2020年3月 | 2.65', '2020年6月 | 3.09', '2020年12月 | 3.88', '2022年6月 | 4.69'],
    { title: '电商直播用户规模' },
  ),
  'line-series-zh': issued(
    'line',
    [
      '年份 | 固定宽带（%） | 移动宽带（%） | 电子商务（%）',
      '2016 | 60.1 | 71.4 | 45.2',
      '2017 | 64.0 | 78.8 | 52.0',
      '2018 | 68.7 | — | 57.5',
      '2019 | 73.2 | 88.3 | 60.8',
      '2020 | 77.9 | 92.6 | 72.4',
      '2021（预计） | 80 | 94 | 76',
    ],
    { title: '三种服务的使用率', target: '85 目标', break: '2019：改为抽样调查' },
  ),
  'line-eight-en': issued(
    'line',
    [
      'Year | Agriculture, forestry and fishing | Mining | Manufacturing | Construction | Wholesale and retail trade | Transport and storage | Information and communication | Public administration',
      '2015 | 102 | 88 | 230 | 140 | 165 | 92 | 61 | 120',
      '2016 | 101 | 80 | 236 | 146 | 170 | 95 | 70 | 121',
      '2017 | 104 | 79 | 241 | 150 | 181 | 99 | 82 | 123',
      '2018 | 106 | 83 | 239 | 157 | 188 | 104 | 95 | 124',
      '2019 | 105 | 81 | 244 | 161 | 192 | 108 | 109 | 126',
      '2020 | 107 | 70 | 225 | 163 | 176 | 90 | 131 | 131',
    ],
    {
      unit: 'RMB billion',
      title: 'Value added by industry',
      highlight: 'Information and communication',
    },
  ),
  'line-interval-en': issued(
    'line',
    [
      'Year | Rate (%) | Low (%) | High (%)',
      '2016 | 12.1 | 10.9 | 13.3',
      '2017 | 12.6 | 11.5 | 13.7',
      '2018 | 11.0 | 10.1 | 11.9',
      '2019 | 10.2 | 9.4 | 11.0',
      '2020 | 10.4 | 9.3 | 11.5',
      '2021 (forecast) | 9.8 | 7.9 | 11.7',
    ],
    { title: 'Households without access', reference: '10.8 EU average' },
  ),
  'line-log-zh': issued(
    'line',
    [
      '年份 | 甲国（万人） | 乙国（万人）',
      '1990 | 3.2 | 0.4',
      '2000 | 120 | 9',
      '2010 | 4570 | 310',
      '2020 | 9890 | 2600',
    ],
    { title: '上网人数，对数刻度', scale: 'log' },
  ),
  'line-months-en': issued(
    'line',
    [
      'Month | Index',
      ...Array.from(
        { length: 120 },
        (_, month) =>
          `${2011 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')} | ${(100 + month / 4 + 12 * Math.sin(month / 1.9)).toFixed(1)}`,
      ),
    ],
    { title: 'Monthly index', unit: '2010=100' },
  ),
  'line-close-zh': issued(
    'line',
    ['月份 | 指数', '1月 | 99.2', '2月 | 98.1', '3月 | 100.4', '4月 | 101.7', '5月 | 102.9', '6月 | 102.2'],
    { title: '价格指数', unit: '上年=100' },
  ),
  'line-across-en': issued(
    'line',
    [
      'Expenditure | 2015 | 2016 | 2017 | 2018 | 2019 | 2020E',
      'Housing and utilities | 31.2 | 31.9 | 32.4 | 33.0 | 33.8 | 34.5',
      'Food and drink | 22.1 | 21.8 | — | 21.0 | 20.7 | 21.9',
      'Recreation | 9.4 | 9.9 | 10.1 | 10.6 | 10.8 | 6.2',
    ],
    { title: 'Spending of households', unit: '%', highlight: 'Recreation' },
  ),
};
