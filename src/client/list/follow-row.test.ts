import { expect, it } from 'vitest';
import { pageOfRow, type Runs } from './follow-row.ts';

const runs: Runs = [
  ['law-tea-2021-', 150],
  ['law-tea-2020-', 300],
  ['law-tea-', 10],
];

it.each([
  ['law-tea-2021-1', 1],
  ['law-tea-2020-50', 1],
  ['law-tea-2020-51', 2],
  ['law-tea-2020-300', 3],
  ['law-tea-10', 3],
  ['law-tea-2021-151', undefined],
  ['law-tea-2021-0', undefined],
  ['law-tea-2021-', undefined],
  ['law-tea-2021-1x', undefined],
  ['', undefined],
])('the row %j stands on page %s', (id, page) => expect(pageOfRow(id, runs, 200)).toBe(page));
