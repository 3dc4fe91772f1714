import { describe, expect, it } from 'vitest';
import { dateIn } from './date-in.ts';

describe('a cell as a date', () => {
  it.each([
    ['2020年5月28日', 'zh', '2020-05-28'],
    ['28 May 2020', 'en', '2020-05-28'],
    ['May 28, 2020', 'en', '2020-05-28'],
    ['2020年5月', 'zh', '2020-05'],
    ['November 2020', 'en', '2020-11'],
    ['2020年', 'zh', '2020'],
    ['5月28日', 'zh', ''],
    ['第45号', 'zh', ''],
    ['28 May 2020 (repealed)', 'en', ''],
    ['Ministry of Finance', 'en', ''],
    ['', 'en', ''],
  ] as const)('%j is %j', (text, lang, date) => expect(dateIn(text, lang)).toBe(date));
});
