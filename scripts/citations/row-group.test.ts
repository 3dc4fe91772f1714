import { expect, it } from 'vitest';
import { groupOfRow } from './row-group.ts';

it.each([
  ['law-tea-2020-1', 'law-tea-2020-1'],
  ['law-tea-2020-200', 'law-tea-2020-1'],
  ['law-tea-2020-201', 'law-tea-2020-201'],
  ['law-tea-2020-412', 'law-tea-2020-401'],
  ['s1.1', undefined],
  ['law-tea-0', undefined],
  ['12', undefined],
])('the reference to %s stands in the file %s', (id, file) => expect(groupOfRow(id)).toBe(file));
