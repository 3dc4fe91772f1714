import { issued, type Samples, years } from '../../sample.ts';

export const samples: Samples = {
  'area-easy-zh': issued(
    'area',
    [
      '年份 | 用户规模（亿人）',
      ...years(2012, 2020, {
        2012: '5.64',
        2013: '6.18',
        2014: '6.49',
        2015: '6.88',
        2017: '7.72',
        2018: '8.29',
        2019: '9.04',
        2020: '9.89',
      }),
    ],
    {
      title: '网民规模',
      highlight: '2018',
    },
  ),
  'area-hard-en': issued(
    'area',
    [
      'Year | Net migration (thousands) | Share of the population (%)',
      '2015 | 332 | 0.51',
      '2016 | 249 | 0.38',
      '2017 | -230 | -0.35',
      '2018 | -12.5 | -0.02',
      '2019 | 271 | 0.41',
      '2020 (estimated) | 34 | 0.05',
    ],
    { title: 'Net migration', reference: '100thousands long-term assumption', break: '2018: border records' },
  ),
  'area-large-en': issued(
    'area',
    [
      'Month | Electricity (GWh)',
      ...Array.from(
        { length: 96 },
        (_, month) =>
          `${2013 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')} | ${month === 40 ? '—' : (900 + 4 * month + 220 * Math.cos(month / 1.91)).toFixed(0)}`,
      ),
    ],
    { title: 'Electricity used' },
  ),
};
