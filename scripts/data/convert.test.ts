import { expect, it } from 'vitest';
import { shiftBetween, shiftDigits } from './convert.ts';

it.each([
  ['4158.90', -1, '415.890'],
  ['37.21', 0, '37.21'],
  ['13076.67', 2, '1307667'],
  ['5', 1, '50'],
  ['0.5', 3, '500'],
  ['12', -3, '0.012'],
  ['-6.5', -1, '-0.65'],
  ['1,234.5', -2, '12.345'],
  ['0', -2, '0.00'],
])('%s moved by %i is %s', (text, places, moved) => expect(shiftDigits(text, places)).toBe(moved));

it.each([
  ['亿元', 'RMB billion', -1],
  ['万亿元', 'RMB trillion', 0],
  ['万人', 'people', 4],
  ['亿件', 'billion parcels', -1],
  ['亿元', 'US$ billion', undefined],
  ['%', '%', 0],
  ['吨', 'tonnes', 0],
  ['%', 'people', 0],
])('from %s to %s the point moves by %s', (from, to, places) =>
  expect(shiftBetween(from, 'zh', to, 'en')).toBe(places),
);
