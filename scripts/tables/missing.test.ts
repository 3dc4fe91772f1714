import { expect, it } from 'vitest';
import { isUnclear, readMissing } from './missing.ts';

it.each([
  ['—', 'not_available'],
  ['——', 'not_available'],
  ['', 'not_available'],
  ['未给出', 'not_available'],
  ['not given', 'not_available'],
  ['…', 'not_asked'],
  ['……', 'not_asked'],
  ['...', 'not_asked'],
  ['x', 'suppressed'],
  ['X', 'suppressed'],
  ['×', 'suppressed'],
  ['/', 'not_applicable'],
  ['／', 'not_applicable'],
])('“%s” is %s', (text, reason) => expect(readMissing(text)).toEqual({ reason }));

it.each([
  ['<5', 5],
  ['＜0.1', 0.1],
  ['< 1,000', 1000],
  ['<0.5%', 0.5],
])('%s is below %d', (text, limit) => expect(readMissing(text)).toEqual({ reason: 'below', limit }));

it.each(['0', '0.0', '-5', '<', '< few', 'na na', '1/2'])('%s is no sign for a value that is missing', (text) =>
  expect(readMissing(text)).toBeUndefined(),
);

it.each(['–', '-', '--', '−', '‒', '..', ':', 'n/a', 'N.A.', ''])(
  '“%s” alone may be a gap of any kind, 0 or a slip',
  (text) => expect(isUnclear(text)).toBe(true),
);
