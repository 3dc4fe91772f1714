import { expect, it } from 'vitest';
import { knownKeys } from './known-keys.ts';
import { schemasFor } from './index.ts';

const { site, report, corrections, credits } = schemasFor(['en', 'zh-hant']);

it.each([
  ['of words', site, ['name'], ['en', 'zh-hant']],
  ['below one that may be left out', site, ['theme', 'accent'], ['light', 'dark']],
  ['of what has any names', site, ['cases', 'kinds', 'story'], ['en', 'zh-hant']],
  ['of an entry of a list', corrections, [0], ['id', 'date', 'at', 'kind', 'was', 'is']],
  ['of one of several forms', report, ['authors', 0], ['name', 'family', 'affiliation', 'orcid']],
  ['of every name but some', credits, ['harbour.jpg'], ['credit', 'licence', 'source']],
  ['of no such place', site, ['name', 'en', 'x'], []],
] as const)('the keys %s are known', (_, schema, path, keys) => expect(knownKeys(schema, path)).toEqual(keys));

it('a report has the keys of each kind', () =>
  expect(knownKeys(report, [])).toEqual(expect.arrayContaining(['kind', 'title', 'authors', 'restated'])));
