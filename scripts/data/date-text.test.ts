import { expect, it } from 'vitest';
import { isoDate } from './date-text.ts';

it.each<[string, string | undefined, string | undefined]>([
  ['2020-01-31', undefined, '2020-01-31'],
  ['2020-01', undefined, '2020-01'],
  ['31.12.1950', '%d.%m.%Y', '1950-12-31'],
  ['1/5/2020', '%m/%d/%Y', '2020-01-05'],
  ['12/2020', '%m/%Y', '2020-12'],
  ['20200131', '%Y%m%d', '2020-01-31'],
  ['2020', '%Y', '2020'],
  ['31.12.1950', undefined, undefined],
  ['31/12/1950', '%d.%m.%Y', undefined],
  ['13/31/2020', '%m/%d/%Y', undefined],
])('%s by %s is %s', (text, format, wanted) => expect(isoDate(text, format)).toBe(wanted));
