import { expect, it } from 'vitest';
import { isRegion } from './index.ts';

it.each(['HK', 'TW', 'GB', 'SG', 'EU'])('%s is a region', (code) => expect(isRegion(code)).toBe(true));

it.each(['UK', 'ZZ', 'QQ', 'hk', 'HKG', '', 852, undefined])('%j is none', (code) =>
  expect(isRegion(code)).toBe(false),
);
