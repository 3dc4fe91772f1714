import { expect, it } from 'vitest';
import { readFilters, writeFilters } from './filters.ts';

const pages: Record<string, string[]>[] = [
  { kind: ['case'], place: ['Inner Mongolia', '内蒙古'] },
  { kind: ['figure'] },
  { kind: ['case', 'case'] },
];

it('are stored as distances between pages', () =>
  expect(writeFilters(pages).split('\n').slice(0, 2)).toEqual(['kind:case 0 2', 'kind:figure 1']));

it('are read back as they were', () =>
  expect(readFilters(writeFilters(pages))).toEqual({
    kind: { case: [0, 2], figure: [1] },
    place: { 'Inner Mongolia': [0], 内蒙古: [0] },
  }));
