import { expect, it } from 'vitest';
import { onPaper } from './on-paper.ts';
import { tableOf } from './read-table.ts';

const set = (head: string[], row: string[]) =>
  onPaper({ id: 'f', chart: 'none', title: 'T', source: 'S', table: tableOf(head, [row], 'en') }, 'en');
const times = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, at) => text(at));
const years = (count: number, value: string) =>
  set(['Place', ...times(count, (at) => String(1990 + at))], ['Bergen', ...times(count, () => value)]);

it('A table that has room on the sheet is set as any text', () => {
  expect(years(12, '12,345')).toBeUndefined();
  expect(
    set(['Place', 'Why'], ['Bergen', 'A long sentence that may stand in as many lines as it takes']),
  ).toBeUndefined();
});

it('One that has little is set smaller', () => expect(years(16, '12,345')).toBe('dense'));

it('The rows of one with many numbers are folded, by how wide the numbers are', () => {
  expect(years(30, '12.3')).toBe('folded-narrow');
  expect(years(30, '123,456')).toBe('folded');
  expect(years(30, '1,234,567,890.5')).toBe('folded-wide');
});

it('The sheet is turned for one with heads over heads, or with words', () => {
  const heads = times(24, (at) => `${2000 + Math.floor(at / 2)} › ${at % 2 ? 'Exports' : 'Imports'}`);
  expect(set(['Place', ...heads], ['Bergen', ...times(24, () => '12,345')])).toBe('turned');
  expect(
    set(['Place', ...times(12, (at) => `Responsibility ${at}`)], ['Bergen', ...times(12, () => 'Administration')]),
  ).toBe('turned');
});
