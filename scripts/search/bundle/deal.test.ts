import { describe, expect, it } from 'vitest';
import type { SearchRecord } from '../records/index.ts';
import { dealOut } from './deal.ts';

const record = (report: string, year: string, n: number, kind = 'section'): SearchRecord => ({
  url: `/en/${report}/${n}/`,
  lang: 'en',
  title: `${report} ${n}`,
  where: '',
  filed: { report, kind, dates: [year] },
  blocks: [],
});
/** A report of so many records, one of which says its year. */
const report = (id: string, year: string, records: number): SearchRecord[] =>
  Array.from({ length: records }, (_, n) =>
    n === 0 ? record(id, year, n, 'report') : record(id, String(Number(year) - 5), n),
  );
const years = (from: number, to: number): SearchRecord[] =>
  Array.from({ length: to - from + 1 }, (_, i) => report(`r-${from + i}`, String(from + i), 4)).flat();

const reportsOf = (records: readonly SearchRecord[], most: number) =>
  dealOut(records, most).map(({ shard }) => [shard.name, shard.reports.join(' ')]);

describe('records of a language are dealt out', () => {
  it('to a single index where they are few enough, in the order that they have', () => {
    const records = years(2001, 2005);
    expect(dealOut(records, 20)).toEqual([
      {
        shard: {
          name: 'newest',
          reports: ['r-2001', 'r-2002', 'r-2003', 'r-2004', 'r-2005'],
          years: ['1996', '1997', '1998', '1999', '2000', '2001', '2002', '2003', '2004', '2005'],
        },
        records,
      },
    ]);
  });

  it('by the years of their reports, whole reports, the newest first', () => {
    expect(reportsOf(years(2001, 2009), 12)).toEqual([
      ['newest', 'r-2007 r-2008 r-2009'],
      ['older-2', 'r-2004 r-2005 r-2006'],
      ['older-1', 'r-2001 r-2002 r-2003'],
    ]);
  });

  it('so that the newest has about as many as the one before it', () => {
    expect(reportsOf(years(2001, 2010), 16)).toEqual([
      ['newest', 'r-2008 r-2009 r-2010'],
      ['older-2', 'r-2005 r-2006 r-2007'],
      ['older-1', 'r-2001 r-2002 r-2003 r-2004'],
    ]);
  });

  it('so that a new report changes the two newest at most', () => {
    const indexes = (to: number) =>
      dealOut(years(2001, to), 16).map(({ shard, records }) => `${shard.name} ${JSON.stringify(records)}`);
    for (let to = 2006; to < 2040; to++) {
      const before = new Set(indexes(to));
      expect(indexes(to + 1).filter((one) => !before.has(one)).length, String(to)).toBeLessThanOrEqual(2);
    }
  });

  it('in the same way in whatever order they come', () => {
    const records = years(2001, 2030);
    const names = (some: SearchRecord[]) =>
      dealOut(some, 17).map(({ shard, records: own }) => [shard, own.map(({ url }) => url).sort()]);
    expect(names(records.toReversed())).toEqual(names(records));
  });

  it('with a report that is larger than an index by itself, and the pages of no report in the newest', () => {
    const records = [...years(2001, 2004), ...report('large', '2002', 30), record('', '', 0, 'page')];
    expect(reportsOf(records, 8)).toEqual([
      ['newest', 'r-2004'],
      ['older-3', 'r-2002 r-2003'],
      ['older-2', 'large'],
      ['older-1', 'r-2001'],
    ]);
    expect(dealOut(records, 8)[0]!.records.at(-1)).toMatchObject({ filed: { kind: 'page' } });
  });
});
