import { expect, test } from 'vitest';
import { sayValue } from './say.ts';

test.each([
  [3.721e13, '37.21万亿', '37.21 trillion'],
  [1.5e12, '1.5万亿', '1.5 trillion'],
  [4.1589e11, '4158.9亿', '415.89 billion'],
  [9.89e8, '9.89亿', '989 million'],
  [60153300, '6015.33万', '60.1533 million'],
  [583000, '58.3万', '583,000'],
  [8739, '8739', '8739'],
  [4.2, '4.2', '4.2'],
  [-6.5, '-6.5', '-6.5'],
  [0, '0', '0'],
])('%d is %s and %s', (value, zh, en) => {
  expect(sayValue(value, 'zh')).toBe(zh);
  expect(sayValue(value, 'en')).toBe(en);
});
