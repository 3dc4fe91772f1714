import { describe, expect, test } from 'vitest';
import { comparePair } from './compare.ts';
import { plant, seeded, slips } from './plant.ts';
import { samplePairs } from './sample-pairs.ts';
import { sayDifference } from './say.ts';

const said = (zh: string, en: string) => comparePair(zh, en).map(sayDifference);

test.each(samplePairs)('%s agrees with its translation', (zh, en) => {
  expect(said(zh, en)).toEqual([]);
});

describe('planted errors', () => {
  const random = seeded(2020);
  for (const slip of slips) {
    const planted = samplePairs.flatMap(([zh, en]) => plant(en, slip, random).map((error) => ({ zh, ...error })));

    test(`${planted.length} of the sort “${slip}” are all found`, () => {
      expect(planted.length).toBeGreaterThan(12);
      const missed = planted.filter(({ zh, text }) => comparePair(zh, text).length === 0);
      expect(missed.map(({ from, to, text }) => `${from} -> ${to}: ${text}`)).toEqual([]);
    });
  }
});
