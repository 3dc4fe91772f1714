import { expect, it } from 'vitest';
import { editDistance, nearestName } from './edit-distance.ts';

it.each([
  ['tea', 'tea', 0],
  ['isuer', 'issuer', 1],
  ['lable', 'label', 1],
  ['licence', 'license', 1],
  ['茶葉', '茶叶', 1],
  ['', 'abc', 3],
])('from %j to %j it is %i', (one, other, distance) => expect(editDistance(one, other)).toBe(distance));

it('is not counted beyond what matters', () => expect(editDistance('tea', 'coffee', 2)).toBe(Infinity));

const KEYS = [
  'key_figures',
  'issuer',
  'licence',
  'name',
  'en',
  'zh',
  'zh-hant',
  'at',
  'languages',
  'published',
  'publisher',
];

it.each([
  ['keyfigures', 'key_figures'],
  ['Name', 'name'],
  ['license', 'licence'],
  ['language', 'languages'],
  ['isuer', 'issuer'],
  ['EN', 'en'],
  ['zh_Hant', 'zh-hant'],
  ['publishes', 'published'],
])('who writes %s means %s', (written, meant) => expect(nearestName(written, KEYS)).toBe(meant));

it.each(['fr', 'of', 'colour', 'x', 'author'])('who writes %s means none of these', (written) =>
  expect(nearestName(written, KEYS)).toBeUndefined(),
);
