import { expect, test } from 'vitest';
import { formatTime } from './format-value.ts';

test('a time of day', () => {
  expect([formatTime(8), formatTime(20.5), formatTime(0)]).toEqual(['8:00', '20:30', '0:00']);
});
