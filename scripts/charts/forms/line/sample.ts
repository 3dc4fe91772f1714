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
};
