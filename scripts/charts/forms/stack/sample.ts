import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'stack-easy-zh': issued(
    'stack',
    [
      '年份 | 商品类（万亿元） | 服务类（万亿元） | 合约类（万亿元） | 合计（万亿元）',
      '2018 | 20.2 | 7.7 | 3.7 | 31.6',
      '2019 | 23.9 | 8.6 | 2.3 | 34.8',
      '2020 | 27.95 | 8.08 | 1.18 | 37.21',
    ],
    { title: '交易额构成' },
  ),
  'stack-hard-en': issued(
    'stack',
    [
      'Region | Domestic sales of goods and services (EUR million) | Exports (EUR million) | Change in inventories (EUR million) | Other (EUR million)',
      'North and the islands off its coast | 120.5 | 84.1 | -12.0 | 4.4',
      'South | 201.0 | — | 8.8 | 0.5',
      'Capital | 310.4 | 12.5 | -60.2 | 20.1',
      'Total | 631.9 | 96.6 | -63.4 | 25.0',
    ],
    { title: 'Where output goes', reference: '250 long-term average', highlight: 'Capital' },
  ),
  'stack-large-en': issued(
    'stack',
    [
      'Year | Coal and peat (TWh) | Oil (TWh) | Natural gas (TWh) | Nuclear (TWh) | Wind and solar (TWh) | Other (TWh)',
      ...Array.from({ length: 31 }, (_, index) =>
        [
          `${1990 + index}`,
          120 - 3 * index,
          30 - index / 2,
          40 + 2 * index,
          index > 12 ? 70 - index : 80,
          Math.round(index ** 1.6 / 3),
          12,
        ].join(' | '),
      ),
    ],
    {
      title: 'Electricity by source',
      highlight: 'Wind and solar',
      target: '330 ceiling',
      break: '2003: new plants counted',
    },
  ),
};
