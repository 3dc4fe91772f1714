import { describe, expect, it } from 'vitest';
import { REPORT, say, sayOf } from '../../testing/library.ts';

const inCase = (date: string): string[] =>
  say(
    `---\ntitle: 甲\nkind: policy\nstance: neutral\ntopics: [turnover]\ndates: ["${date}"]\nsummary: 甲\n---\n\n文\n`,
    { file: 'r/zh/cases/c.mdx' },
  );

describe('dates', () => {
  it.each([
    ['2020-02-30', 'r/zh/cases/c.mdx:6:9  there is no day 2020-02-30 — a day that the calendar has — correct it'],
    ['2021-02-29', 'r/zh/cases/c.mdx:6:9  there is no day 2021-02-29 — a day that the calendar has — correct it'],
    [
      '2020-11-20/2020-11-01',
      'r/zh/cases/c.mdx:6:9  the period 2020-11-20/2020-11-01 ends before it begins — the earlier date first — change the two about',
    ],
    [
      '2020-11-01/2020-11-31',
      'r/zh/cases/c.mdx:6:9  there is no day 2020-11-31 — a day that the calendar has — correct it',
    ],
  ])('%s', (date, message) => expect(inCase(date)).toEqual([message]));

  it.each(['2020-02-29', '2020', '2020-11', '2020-11-20/2020-11', '2020-11/2021'])('%s is right', (date) =>
    expect(inCase(date)).toEqual([]),
  );

  it('of a report', () => {
    expect(sayOf('文', { more: { 'r/report.yaml': REPORT.replace('2026-11-21', '2026-11-31') } })).toEqual([
      'r/report.yaml:6:11  there is no day 2026-11-31 — a day that the calendar has — correct it',
    ]);
  });
});
