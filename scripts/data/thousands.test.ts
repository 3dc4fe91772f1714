import { describe, expect, it } from 'vitest';
import { areLargeNumbers, withThousands } from './thousands.ts';

describe('a number of a file has signs between its thousands in a page', () => {
  it.each([
    ['1234567', '1,234,567'],
    ['-12345.678', '-12,345.678'],
    ['1234', '1,234'],
    ['12345678.12345678', '12,345,678.12345678'],
    ['**12345**[^2020]', '**12,345**[^2020]'],
    ['[12345](/a/12345/)', '[12,345](/a/12345/)'],
    ['12345p', '12,345p'],
    ['1,234,567', '1,234,567'],
    ['999', '999'],
    ['—', '—'],
  ])('%s is %s', (text, wanted) => expect(withThousands(text)).toBe(wanted));
});

describe('a column is of such numbers', () => {
  it.each([
    [['1234567', '5', '—', ''], true],
    [['12345.5', '-3 (p)'], true],
    [['2019', '2020'], false],
    [['00123', '12345'], false],
    [['12345', 'A1'], false],
    [['12345', '2020-12'], false],
    [['—', ''], false],
  ])('%j: %s', (texts, wanted) => expect(areLargeNumbers(texts)).toBe(wanted));
});
