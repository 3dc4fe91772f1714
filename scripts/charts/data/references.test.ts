import { expect, it } from 'vitest';
import { type Figure, tableOf } from '../../tables/index.ts';
import { referenceInWords, references } from './references.ts';

const figure = (target: string): Figure => ({
  id: 'a',
  chart: 'bar',
  title: 'T',
  source: 'S',
  unit: '%',
  target,
  table: tableOf(['Place', 'Share'], [['East', '84.5']], 'en'),
});

it.each([
  ['12.5 EU average', 12.5, 'EU average 12.5%'],
  ['1,234 goal', 1234, 'goal 1,234%'],
  ['≥ 95 goal', 95, 'goal ≥ 95%'],
  ['<10% goal', 10, 'goal <10%'],
  ['−3 goal', -3, 'goal −3%'],
])('A target may be written %s', (target, value, words) => {
  const [reference] = references(figure(target));
  expect(reference!.value).toBe(value);
  expect(referenceInWords(reference!, 'en')).toBe(words);
});

it.each(['12,5 goal', '0.5–1 goal', '1-2', '1.2.3', 'goal 12'])(
  'Of %s nobody could say which number is meant',
  (target) => expect(references(figure(target))).toEqual([]),
);
