import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noCache } from '../../cache/index.ts';
import { openDirectly } from '../../testing/search-bench/direct.ts';
import { indexSite, type Library, type SearchRecord } from '../index.ts';

/** Thirty reports of a year each, with a word of all, of some, of one. */
const years = Array.from({ length: 30 }, (_, i) => 2001 + i);
const records: SearchRecord[] = years.flatMap((year) =>
  Array.from({ length: 5 }, (_, n): SearchRecord => ({
    url: `/en/report-${year}/${n}/`,
    lang: 'en',
    title: `Part ${n} of ${year}`,
    where: `Report ${year}`,
    filed: {
      report: `report-${year}`,
      kind: n === 0 ? 'report' : 'section',
      // Cases may be older than the report that tells them.
      dates: [n === 4 ? `${year - 3}-0${(year % 9) + 1}` : String(year)],
      topics: [year % 2 ? 'odd' : 'even'],
    },
    blocks: [
      { id: 'p1', text: `Turnover grew in ${year}, said the ministry of commerce. Chapter ${n}.` },
      ...(n === 2 ? [{ id: 'p2', text: `Ports ${year % 5 === 0 ? 'and pilots ' : ''}reported more containers.` }] : []),
      ...(year === 2003 && n === 1 ? [{ id: 'p3', text: 'A quarantine closed the markets of the ministry.' }] : []),
    ],
  })),
);

const sites: string[] = [];
function makeFolder(): string {
  sites.push(mkdtempSync(join(tmpdir(), 'shards-')));
  return sites.at(-1)!;
}
async function build(most?: number): Promise<string> {
  const site = makeFolder();
  await indexSite(site, records, {}, noCache, [], most);
  return site;
}
/** The engine of a folder is loaded once in a process, so each that is opened has a folder of its own. */
async function open(site: string): Promise<Library> {
  const copy = makeFolder();
  cpSync(site, copy, { recursive: true });
  return (await openDirectly(copy, 'en')).library;
}
let single: Library;
let divided: string;
beforeAll(async () => {
  single = await open(await build());
  divided = await build(40);
});
afterAll(() => sites.forEach((site) => rmSync(site, { recursive: true })));

const question = { filters: {}, sort: 'relevance' as const, wanted: 200 };
const found = async (library: Library, q: string, more: Partial<Parameters<Library['search']>[0]> = {}) => {
  const reply = await library.search({ ...question, q, ...more }, 'all');
  return { ...reply, found: reply.found.map(({ url, match }) => `${url} ${match}`) };
};

describe('a language that is dealt out to several indexes', () => {
  it('has the engine once', () => {
    const has = (path: string) => existsSync(join(divided, 'pagefind/en', path));
    expect(['pagefind.js', 'older-1/pagefind-entry.json', 'older-1/pagefind.js', 'shards.json'].map(has)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(existsSync(join(sites[0]!, 'pagefind/en/shards.json'))).toBe(false);
  });

  it.each(['turnover', 'ministry commerce', 'pilots containers', 'quarantine', '2007', '"grew in 2011"', 'reports'])(
    'has the same pages as one index would have: %s',
    async (q) => {
      const [one, many] = [await found(single, q), await found(await open(divided), q)];
      expect({ ...many, found: many.found.toSorted() }).toEqual({ ...one, found: one.found.toSorted() });
    },
  );

  it('reads no pages of an index that lacks a word of the query', async () => {
    const few = { wanted: 10 };
    expect(await found(await open(divided), 'quarantine ministry', few)).toMatchObject({ atLeast: 1, atMost: 1 });
    expect(await found(await open(divided), 'ministry quarant', { ...few, unfinished: true })).toMatchObject({
      atLeast: 1,
      atMost: 1,
    });
  });

  it('has them in the same order where the newest come first', async () => {
    const dates = async (library: Library) =>
      (await library.search({ ...question, q: 'turnover', sort: 'date' }, 'all')).found.map(({ date }) => date);
    const many = await dates(await open(divided));
    expect(many).toHaveLength(150);
    expect(many).toEqual(await dates(single));
  });

  it('narrows and counts as one index would', async () => {
    const library = await open(divided);
    for (const filters of [{ topic: 'odd' }, { year: '2009' }, { report: 'report-2003', topic: 'odd' }])
      expect((await found(library, 'turnover', { filters })).found.toSorted()).toEqual(
        (await found(single, 'turnover', { filters })).found.toSorted(),
      );
    await library.search({ ...question, q: 'containers' }, 'all');
    expect(await library.count({ ...question, q: 'pilots' })).toEqual(await single.count({ ...question, q: 'pilots' }));
  });

  it('has the newest searched first, and says so', async () => {
    const reply = await (await open(divided)).search({ ...question, q: 'turnover' });
    expect(reply.searched).toEqual({ reports: 7, of: 30 });
    expect(reply.found).toHaveLength(35);
    expect(new Set(reply.found.map(({ url }) => url.split('/')[2]))).toEqual(
      new Set(years.slice(-7).map((year) => `report-${year}`)),
    );
  });

  it('has all searched when the newest finds nothing with all words', async () => {
    const reply = await (await open(divided)).search({ ...question, q: 'quarantine ministry' });
    expect(reply).toMatchObject({ atLeast: 1, atMost: 1, found: [{ url: '/en/report-2003/1/' }] });
    expect(reply.searched).toBeUndefined();
  });

  it('has only the newest searched where that is all that is wanted', async () => {
    const reply = await (await open(divided)).search({ ...question, q: 'quarantine' }, 'newest');
    expect(reply).toMatchObject({ found: [], searched: { reports: 7, of: 30 } });
  });

  it('opens what a chosen report or year stands in, and no more', async () => {
    const library = await open(divided);
    const filters = { report: 'report-2003' };
    const reply = await library.search({ ...question, q: 'turnover', filters });
    expect(reply.found).toHaveLength(5);
    expect(reply.searched).toBeUndefined();
    expect((await library.search({ ...question, q: 'turnover' })).searched).toEqual({ reports: 15, of: 30 });
  });

  it('names reports and years that were not searched among the filters, without a number', async () => {
    const library = await open(divided);
    await library.search({ ...question, q: 'turnover' });
    const { report, year } = await library.count({ ...question, q: 'turnover' });
    expect(Object.keys(report!)).toHaveLength(30);
    expect([report!['report-2001'], report!['report-2030']]).toEqual([undefined, 5]);
    expect([year!['1998'], year!['2030']]).toEqual([undefined, 4]);
  });
});
