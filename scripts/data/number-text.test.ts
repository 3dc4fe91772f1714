import { describe, expect, it } from 'vitest';
import { checkMessages } from '../languages/checks/index.ts';
import type { Decimals, Field } from './description.ts';
import { numberText } from './number-text.ts';

const EUROPEAN = { decimalChar: ',', groupChar: '.' };

function read(text: string, shift = 0, decimals?: Decimals, field: Partial<Field> = {}): string {
  const cell = numberText(text, { name: 'n', type: 'number', ...field }, { decimals, shift });
  return 'text' in cell ? cell.text : `! ${cell.fault(checkMessages('en'), 'en')[0]}`;
}

describe('a number of a data file', () => {
  it.each<[string, number, Decimals | undefined, string]>([
    ['1234.50', 0, undefined, '1234.50'],
    ['1,234.5', 0, undefined, '1,234.5'],
    ['1 234 567', 0, undefined, '1,234,567'],
    ['1\u202f234,5', 0, { decimalChar: ',' }, '1,234.5'],
    ['73.435,60', 0, EUROPEAN, '73,435.60'],
    ['73.435', 0, EUROPEAN, '73,435'],
    ['1,56', 0, EUROPEAN, '1.56'],
    ['−1,56', 0, EUROPEAN, '-1.56'],
    ['73.435,60', -1, EUROPEAN, '7343.560'],
    ["1'234.5", 0, { groupChar: "'" }, '1,234.5'],
    ['5.1 (p)', -1, undefined, '0.51 (p)'],
    ['5.1 p', 0, undefined, '5.1 p'],
    ['<5', 0, undefined, '<5'],
    ['<5', -1, undefined, '<0.5'],
    ['45.7%', 0, undefined, '45.7%'],
    ['≥ 95', 0, undefined, '≥ 95'],
    ['~12.5', -1, undefined, '~1.25'],
    ['(5.2)', -1, undefined, '(0.52)'],
    ['2.36 (2.27–2.44)', 0, undefined, '2.36 (2.27–2.44)'],
    ['2.36 [2.27; 2.44]', -1, undefined, '0.236 [0.227; 0.244]'],
    ['2,36 (2,27–2,44)', 0, { decimalChar: ',' }, '2.36 (2.27–2.44)'],
    ['-0.62 (-1.01 to -0.23)', 1, undefined, '-6.2 (-10.1 to -2.3)'],
    ['5.1 (p, r)', 0, undefined, '5.1 (p, r)'],
    ['1.2E+05', 0, undefined, '120000'],
    ['1.25e-3', 0, undefined, '0.00125'],
    ['.5', 0, undefined, '0.5'],
    ['-,5', 0, { decimalChar: ',' }, '-0.5'],
    ['- 3.6', 0, undefined, '-3.6'],
    ['x', -1, undefined, 'x'],
  ])('%j, moved by %i places, as %j, is %j', (text, shift, decimals, wanted) =>
    expect(read(text, shift, decimals)).toBe(wanted),
  );

  it('has no sign of a share where its column has it, and none at all where that is something else', () => {
    expect(read('45.7%', 0, undefined, { unit: '%' })).toBe('45.7');
    expect(read('45.7%', 0, undefined, { unit: { zh: '吨', en: 'tonnes' } })).toBe(
      '! “45.7%” is not a number, but n is of the type number',
    );
  });
  it('is read as its own column says, not as the file', () =>
    expect(read('1.56', 0, EUROPEAN, { decimalChar: '.', groupChar: ',' })).toBe('1.56'));

  it.each<[string, Decimals | undefined]>([
    ['1.5', EUROPEAN],
    ['1.23.456', EUROPEAN],
    ['1,234.5', EUROPEAN],
    ['1.234.5', undefined],
    ['1,234 567', undefined],
    ['about 5', undefined],
    ['5 (about 6)', undefined],
  ])('is not %j where decimals are %j', (text, decimals) =>
    expect(read(text, 0, decimals)).toBe(`! “${text}” is not a number, but n is of the type number`),
  );
  it.each([
    ['12.3*', 'has the mark of a footnote, which is no part of a number'],
    ['12.3 (b)', 'ends in “b”, which is no flag that is known here'],
    ['0.5–12.3', 'is a range, and its column holds one number in each cell'],
    ['1,23,456', 'is not as numbers are written here'],
  ])('is not %s, which has a way to be written', (text, what) => expect(read(text)).toBe(`! “${text}” ${what}`));
  it('of the type integer has no decimals, in its interval either', () => {
    const field = { type: 'integer' } as const;
    expect(read('12', -1, undefined, field)).toBe('1.2');
    expect(read('12 (10.5–13)', 0, undefined, field)).toBe(
      '! “12 (10.5–13)” is no whole number, but n is of the type integer',
    );
  });
  it.each(['1,5', '1.234,5', '1 234,56'])('is not %s where nothing is said of a decimal comma', (text) =>
    expect(read(text)).toBe(`! “${text}” seems to have a decimal comma, but n has none`),
  );
});
