import { expect, it } from 'vitest';
import { duration, lineOf } from './line.ts';

const pages = (done: number, total: number) => ({ of: 'pages drawn' as const, done, total });
const activity = 'drawing the pages';

it.each([
  [{ activity, elapsed: 13, steps: pages(1200, 5000) }, 'drawing the pages 1,200 of 5,000, about 40 s more'],
  [{ activity, elapsed: 60, steps: pages(200, 5000) }, 'drawing the pages 200 of 5,000, about 24 min more'],
  [{ activity, elapsed: 60, steps: pages(90, 5000) }, 'drawing the pages 90 of 5,000'],
  [{ activity, elapsed: 1, steps: pages(2000, 5000) }, 'drawing the pages 2,000 of 5,000'],
  [{ activity, elapsed: 60, steps: pages(5000, 5000) }, 'drawing the pages 5,000 of 5,000'],
  [{ activity, elapsed: 60, steps: pages(0, 0) }, 'drawing the pages, 60 s so far'],
  [{ activity: 'making the pictures', elapsed: 22 }, 'making the pictures, 20 s so far'],
])('%j', (state, line) => expect(lineOf(state)).toBe(line));

it.each([
  [0.2, '5 s'],
  [42, '40 s'],
  [89, '90 s'],
  [90, '2 min'],
  [3540, '59 min'],
  [3600, '1 h'],
  [4800, '1 h 20 min'],
])('%d seconds are about %s', (seconds, text) => expect(duration(seconds)).toBe(text));
