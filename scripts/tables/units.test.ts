import { describe, expect, it } from 'vitest';
import { numbersOf } from '../languages/index.ts';

describe('a bracket behind a name', () => {
  it.each([
    ...[
      '%',
      '‰',
      '万亿元',
      '亿元',
      '元',
      '亿美元',
      '亿件',
      '万人次',
      '家',
      '个',
      '个百分点',
      '倍',
      '万吨',
      '平方米',
      '亩',
    ],
    ...[
      '万户',
      '元/吨',
      '件/人',
      '次/秒',
      '人/平方公里',
      '每百人',
      '件每万人',
      '万笔/秒',
      '2020=100',
      '上年=100',
      '2015年1月=100',
    ],
    ...['万TEU', 'GB', 'km', '年', '天', '亿', '万', '人民币', '标准箱', '亿吨公里'],
  ])('is a unit: %s', (text) => expect(numbersOf('zh').isUnit(text)).toBe(true));

  it.each([
    ...[
      '同比',
      '不含服务',
      '推算',
      '预计',
      '剔除价格因素',
      '农村',
      '企业',
      '含税',
      '2020年',
      '可比口径',
      '累计',
      '上半年',
      '名义',
    ],
    ...['按交易对象', '万科', '亿邦动力', '其他', 'A', '男'],
  ])('is a remark: %s', (text) => expect(numbersOf('zh').isUnit(text)).toBe(false));

  it.each([
    ...['%', 'percent', 'percentage points', 'RMB', 'RMB trillion', 'US$ billion', 'RMB 100 million', 'million people'],
    ...[
      '10,000 t',
      '10,000 tonnes',
      'ten thousand',
      'hundred million',
      'companies',
      'stores',
      'parcels',
      'square metres',
    ],
    ...[
      'kg',
      'kWh',
      'years',
      'days',
      'hours',
      'per 1,000 people',
      'parcels per person',
      'RMB per tonne',
      'RMB/t',
      'times',
    ],
    ...['2020=100', 'previous year = 100', 'basis points', 'million sessions', 'thousand lists', 'people', 'hectare'],
    ...['per capita', 'number', '°C'],
  ])('is a unit in English: %s', (text) => expect(numbersOf('en').isUnit(text)).toBe(true));

  it.each([
    ...[
      'year on year',
      'excluding services',
      'derived',
      'forecast',
      'first quarter',
      'rural areas',
      'by region',
      'women',
    ],
    ...[
      'comparable basis',
      'including tax',
      '2020',
      'quarter',
      'company',
      'full year',
      'of which exports',
      'nominal',
      'A',
    ],
    ...['millionaires', 'constructor', 'total', 'as printed', 'per the text'],
  ])('is a remark in English: %s', (text) => expect(numbersOf('en').isUnit(text)).toBe(false));
});
