import { describe, expect, it } from 'vitest';
import type { Indicator } from '../content/index.ts';
import type { Lang } from '../languages/index.ts';
import { inUnitOf, quantityInWords } from './quantity.ts';

describe('a number in words', () => {
  it.each<[Lang, string, boolean, unknown]>([
    ['zh', '37.21万亿元', false, { digits: '37.21', power: 12, base: 'RMB' }],
    ['en', 'RMB 37.21 trillion', false, { digits: '37.21', power: 12, base: 'RMB' }],
    ['zh', '近7亿人', false, { digits: '7', power: 8, base: '人', bound: 'nearly' }],
    ['en', '83.36 billion parcels', false, { digits: '83.36', power: 9, base: 'parcels' }],
    ['en', '83.36 billion', false, { digits: '83.36', power: 9 }],
    ['zh', '增长19.60%', true, { digits: '19.60', power: 0, base: '%' }],
    ['zh', '下降3.2%', true, { digits: '-3.2', power: 0, base: '%' }],
    ['en', 'down 3.2%', true, { digits: '-3.2', power: 0, base: '%' }],
    ['zh', '降至5000家', false, { digits: '5000', power: 0, base: '家' }],
    ['zh', '突破百亿元', false, { digits: '100', power: 8, base: 'RMB', bound: 'over' }],
    ['en', 'twenty firms', false, { digits: '20', power: 0, base: 'firms' }],
    ['zh', '再设46个', false, { digits: '46', power: 0, base: '' }],
    ['zh', '2020年的37.21万亿元', false, { digits: '37.21', power: 12, base: 'RMB' }],
    ['zh', '从5亿元到6亿元', false, 2],
    ['zh-hant', '近150萬條', false, { digits: '150', power: 4, base: '條', bound: 'nearly' }],
    ['zh-hant', '3.2萬筆/秒', false, { digits: '3.2', power: 4, base: '筆/秒' }],
    ['zh-hant', '港幣3.5億元', false, { digits: '3.5', power: 8, base: 'HKD' }],
    ['zh', '增长5%—10%', true, 2],
    ['zh', '增长1.5倍', true, { digits: '1.5', power: 2, base: '%' }],
    ['zh', '是上年的2.5倍', true, { digits: '1.5', power: 2, base: '%' }],
    ['zh', '翻了两番', true, { digits: '3', power: 2, base: '%' }],
    ['zh-hant', '增長近1.5倍', true, { digits: '1.5', power: 2, base: '%', bound: 'nearly' }],
    ['en', '2.5 times that of the year before', true, { digits: '1.5', power: 2, base: '%' }],
    ['en', 'rose 1.5 times', true, 'unclear'],
    ['zh', '很多', false, 0],
  ])('%s: %s', (lang, words, growth, quantity) => expect(quantityInWords(words, growth, lang)).toEqual(quantity));
});

describe('in the unit of an indicator', () => {
  const indicator = (unit: string, more: Partial<Indicator> = {}): Indicator =>
    ({ id: 'a', unit: { zh: unit, en: unit }, frequency: 'year', ...more }) as Indicator;
  const of = { growth: false, period: '2020', lang: 'zh' as const };

  it('the scale does not matter', () =>
    expect(inUnitOf({ digits: '4982', power: 8, base: 'RMB' }, indicator('万亿元'), of)).toEqual({
      value: 498200000000,
      digits: '4982',
      power: 8,
    }));
  it('money of another country is converted where a rate is stated for the time, and nowhere else', () => {
    const rates = [{ period: '2020', currency: 'USD', rate: 6.9 }];
    const dollars = { digits: '2.05', power: 9, base: 'USD' };
    expect(inUnitOf(dollars, indicator('亿元', { rates }), of)).toEqual({
      value: 14100000000,
      digits: '1.41',
      power: 10,
      converted: 'USD',
    });
    expect(inUnitOf(dollars, indicator('亿元', { rates }), { ...of, period: '2019' })).toBeUndefined();
    expect(inUnitOf(dollars, indicator('亿元'), of)).toBeUndefined();
  });
  it('kilograms are tonnes', () =>
    expect(inUnitOf({ digits: '5000', power: 0, base: '千克' }, indicator('吨'), of)?.value).toBe(5));
  it('what is counted is the same word, or one that is named', () => {
    const shops = { digits: '5', power: 4, base: '户' };
    expect(inUnitOf(shops, indicator('万家'), of)).toBeUndefined();
    expect(inUnitOf(shops, indicator('万家', { also_unit: ['户'] }), of)?.value).toBe(50000);
  });
  it('growth is in %', () => {
    const growth = { ...of, growth: true };
    expect(inUnitOf({ digits: '4.5', power: 0, base: '%' }, indicator('亿元'), growth)?.value).toBe(4.5);
    expect(inUnitOf({ digits: '4.5', power: 0, base: 'points' }, indicator('亿元'), growth)).toBeUndefined();
  });
});
