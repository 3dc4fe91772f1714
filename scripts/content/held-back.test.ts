import { describe, expect, it } from 'vitest';
import { REPORT, SITE } from '../testing/library.ts';
import { heldBackAmong, heldBackIn, without } from './held-back.ts';
import { readLibrary } from './read-library.ts';

const library = (more: string) =>
  readLibrary(
    new Map([
      ['site.yaml', SITE],
      ['r/report.yaml', REPORT + more],
      ['r/zh/1-a.mdx', '---\ntitle: 题\nsummary: 句\n---\n\n文。\n'],
      ['other/report.yaml', REPORT],
      ['other/zh/1-a.mdx', '---\ntitle: 题\nsummary: 句\n---\n\n文。\n'],
    ]),
  );
const held = (more: string, today: string) => [...heldBackIn(library(more), today)];

describe('a report is held back', () => {
  it.each([
    ['that is a draft', 'status: draft\n', [['r', 'draft']]],
    ['whose day has not come', 'embargo: 2027-01-02\n', [['r', { until: '2027-01-02' }]]],
    ['whose day is no day', 'embargo: 1 January\n', [['r', { until: '1 January' }]]],
    ['that is a draft and has an error besides', 'status: draft\nno: such\n', [['r', 'draft']]],
  ])('%s', (_, more, expected) => expect(held(more, '2027-01-01')).toEqual(expected));

  it.each([
    ['that says nothing of it', ''],
    ['whose day it is', 'embargo: "2027-01-01"\n'],
    ['whose day is past', 'embargo: 2026-12-31\n'],
  ])('but not one %s', (_, more) => expect(held(more, '2027-01-01')).toEqual([]));
});

it('what is held back is known from the files alone, as well', () => {
  const files = new Map([
    ['site.yaml', SITE],
    ['draft/report.yaml', `${REPORT}status: draft\n`],
    ['later/report.yaml', `${REPORT}embargo: 2027-01-02\n`],
    ['now/report.yaml', REPORT],
    ['torn/report.yaml', 'title: "'],
    ['now/zh/report.yaml', 'status: draft\n'],
  ]);
  expect(heldBackAmong(files, '2027-01-01')).toEqual(['draft', 'later']);
  expect(heldBackAmong(files, '2027-01-02')).toEqual(['draft']);
});

it('a library without a report has nothing of it', () => {
  const rest = without(library(''), new Set(['r']));
  expect([...rest.reports.keys(), ...rest.pages.map(({ path }) => path.file), ...rest.files]).toEqual([
    'other',
    'other/zh/1-a.mdx',
    'site.yaml',
    'other/report.yaml',
    'other/zh/1-a.mdx',
  ]);
});
