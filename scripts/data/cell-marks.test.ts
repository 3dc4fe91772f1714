import { expect, it } from 'vitest';
import { readMarks, writeMarks } from './cell-marks.ts';

it.each([
  ['84.5[^a]', { bare: '84.5', notes: ['a'] }],
  ['84.5 (p)[^a][^rate]', { bare: '84.5 (p)', notes: ['a', 'rate'] }],
  ['**Total**', { bare: 'Total', notes: [], bold: true }],
  ['[Act](https://example.org/a_(b))', { bare: 'Act', notes: [], link: 'https://example.org/a_(b)' }],
  ['**[1,234](../data/)**[^a]', { bare: '1,234', notes: ['a'], link: '../data/', bold: true }],
])('%s has its marks around its text', (text, marks) => {
  expect(readMarks(text)).toEqual(marks);
  expect(writeMarks(readMarks(text).bare, readMarks(text))).toBe(text);
});

it.each(['2 ** 3', '[a]', 'a [^b] c', '**', '(5.2)', '5 * 4', 'a[b](c) d'])('%s is a text as it is', (text) =>
  expect(readMarks(text)).toEqual({ bare: text, notes: [] }),
);
