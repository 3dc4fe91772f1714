import { expect, test } from 'vitest';
import { same, scaled, shifted } from './decimal.ts';

test('the same amount in different units is the same number', () => {
  expect(scaled('37.21', 12)).toBe(scaled('372100', 8));
  expect(scaled('0.57', 12)).toBe(scaled('570', 9));
  expect(scaled('1,234.5', 4)).toBe(12345000);
  expect(scaled('−6.5')).toBe(-6.5);
});

test('shifting a value moves its decimal point', () => {
  expect(shifted(1.37, 2)).toBe(137);
  expect(shifted(83.36, 9)).toBe(shifted(833.6, 8));
  expect(shifted(1e21, 3)).toBe(1e24);
});

test('nothing is rounded away', () => {
  expect(same(60153300, 60153300)).toBe(true);
  expect(same(60153300, 60150000)).toBe(false);
  expect(same(0.1 + 0.2, 0.3)).toBe(true);
});
