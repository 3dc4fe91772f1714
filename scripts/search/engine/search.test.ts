import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noCache } from '../../cache/index.ts';
import type { GlossaryData } from '../../content/index.ts';
import { indexSite, type SearchRecord } from '../index.ts';
import { openDirectly } from '../../testing/search-bench/direct.ts';
import type { Library } from './library.ts';
import { type Filters, WORDS_IN_A_FILE } from '../query/index.ts';

const record = (
  name: string,
  title: string,
  text: string,
  filed: Partial<SearchRecord['filed']> = {},
): SearchRecord => ({
  url: `/zh/r/${name}/`,
  lang: 'zh',
  title,
  where: '报告 · 章',
  filed: { report: 'r', kind: 'case', dates: ['2020'], ...filed },
  blocks: [
    { id: 's1', text: '要点', isHeading: true },
    { id: 's1-p1', text },
  ],
});
const withFootnote = record('f', '脚注页', '正文。');
withFootnote.blocks.push({ id: 'fn-1', text: '脚注文字', isApart: true });
const records = [
  withFootnote,
  record('r', '区域', '东部 · 84.54 亿元 · — · 10.7'),
  record('a', '平台杀熟', '韩女士发现，平台对老会员涨价。', { dates: ['2020-11-11'], places: ['北京'] }),
  record('b', '快递', '快递员每天送2000个快递，平台付费。', { dates: ['2021'], kind: 'section' }),
  record('c', '“价格”欺诈', '先涨价，后降价；合计110.9亿元 <b>税</b>'),
  ...Array.from({ length: 50 }, (_, i) => record(`n${i}`, `之${i + 1}`, `第${i}家店铺卖出商品${i}件，直播带货。`)),
  ...Array.from({ length: 30 }, (_, i) => record(`m${i}`, `又${i + 1}`, '店铺卖出商品。', { dates: ['2019'] })),
];
let site: string;
let library: Library;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'search-'));
  await indexSite(
    site,
    records,
    { words: [{ zh: '杀熟', en: 'price discrimination' }] } as unknown as GlossaryData,
    noCache,
    [],
  );
  library = (await openDirectly(site, 'zh')).library;
});
afterAll(() => rmSync(site, { recursive: true }));

const ask = (q: string, { wanted = 10, filters = {} as Filters, sort = 'relevance' as 'relevance' | 'date' } = {}) =>
  library.search({ q, filters, sort, wanted });
const names = async (q: string, options = {}) => (await ask(q, options)).found.map(({ url }) => url.split('/')[3]);

describe('over Pagefind’s own index', () => {
  it('finds several words, in any order, wherever on a page they stand', async () => {
    expect(await names('会员 杀熟')).toEqual(['a']);
    expect(await names('杀熟　会员')).toEqual(['a']);
  });

  it.each([
    '东部 84.54 亿元 10.7',
    '东部\t84.54 亿元\t—\t10.7',
    '| 东部 | 84.54 亿元 | — | 10.7 |',
    '东部,84.54亿元,—,10.7',
    '东部 · 84.54 亿元 · — · 10.7',
  ])('finds the row that was copied: %s', async (q) => {
    const { found, atMost } = await ask(q);
    expect(found.map(({ places }) => places[0]?.url)).toEqual(['/zh/r/r/#s1-p1']);
    expect(atMost).toBe(1);
  });

  it('leads to the paragraph, under its heading, with the hit marked', async () =>
    expect((await ask('老会员')).found[0]).toMatchObject({
      title: [{ text: '平台杀熟', hit: false }],
      where: '报告 · 章',
      date: '2020-11-11',
      places: [
        {
          url: '/zh/r/a/#s1-p1',
          heading: '要点',
          excerpt: [{ hit: false }, { text: '老会员', hit: true }, { hit: false }],
        },
      ],
    }));

  it('shows no heading above what belongs to none: a footnote, topics', async () =>
    expect((await ask('脚注文字')).found[0]!.places).toMatchObject([{ url: '/zh/r/f/#fn-1', heading: '' }]));

  it.each([
    ['价格欺诈', 'loose', ['c']],
    ['先涨价后降价', 'loose', ['c']],
    ['税', 'exact', ['c']],
    ['110.9亿', 'exact', ['c']],
    ['<b>', 'exact', ['c']],
    ['2000个', 'exact', ['b']],
    ['平台 -快递', 'near', ['a']],
  ])('%s: %s', async (q, kind, expected) => {
    expect(await names(q)).toEqual(expected);
    expect((await ask(q)).kind).toBe(kind);
  });

  it.each(['10.9', '10.9亿', 'constructor', '__proto__', '\u0000', '魑魅'])('finds nothing for %j', async (q) =>
    expect(await ask(q)).toMatchObject({ kind: undefined, atLeast: 0, atMost: 0, found: [] }),
  );

  it('counts «at least» until all were read, and then exactly', async () => {
    expect(await ask('直播带货')).toMatchObject({ atLeast: 12, atMost: 50 });
    expect(await ask('直播带货', { wanted: 50 })).toMatchObject({ atLeast: 50, atMost: 50 });
  });

  it('reads all where few are left, and counts them', async () =>
    expect(await ask('店铺卖出', { filters: { year: '2019' } })).toMatchObject({ atLeast: 30, atMost: 30 }));

  it('reads no more for a first answer than it shows, where that is all that is asked', async () => {
    const { library: fresh } = await openDirectly(site, 'zh');
    const question = { q: '店铺卖出', filters: { year: '2019' }, sort: 'relevance' as const, wanted: 10 };
    expect(await fresh.search({ ...question, quick: true })).toMatchObject({ atLeast: 12, atMost: 30 });
    expect(await fresh.search(question)).toMatchObject({ atLeast: 30, atMost: 30 });
  });

  it('reads a query in traditional characters', async () =>
    expect(await ask('韓女士發現')).toMatchObject({ simplified: '韩女士发现', kind: 'exact', atLeast: 1 }));

  it('narrows by filters, whatever the case, and orders by date', async () => {
    expect(await names('平台', { filters: { kind: 'section' } })).toEqual(['b']);
    expect(await names('平台', { filters: { kind: 'SECTION' } })).toEqual(['b']);
    expect(await names('平台', { filters: { place: 'constructor' } })).toEqual([]);
    expect(await names('平台', { sort: 'date' })).toEqual(['b', 'a']);
  });

  it('counts what each value would leave, were it chosen in place of the one that is', async () =>
    expect(await library.count({ q: '平台', filters: { kind: 'case' }, sort: 'relevance', wanted: 10 })).toMatchObject({
      kind: { case: 1, section: 1 },
      year: { '2020': 1 },
      place: { 北京: 1 },
    }));

  it('counts nothing for a chosen value that no page has', async () => {
    const question = { q: '税', filters: { place: '北京' }, sort: 'relevance' as const, wanted: 10 };
    expect((await library.count(question)).place).toEqual({ 北京: 0 });
  });

  it('proposes what is there in place of what is not', async () => {
    expect(await library.suggest('直播带火')).toContain('直播带货');
    expect(await library.suggest('直播魑魅魍魉')).toContain('直播');
  });

  it('proposes a rarer word where no more frequent one is near', async () => {
    const [first, second] = ['words', 'words-2'].map((name) => join(site, `pagefind/zh/${name}.json`)) as [
      string,
      string,
    ];
    const words = readFileSync(first);
    writeFileSync(first, JSON.stringify(Array.from({ length: WORDS_IN_A_FILE }, (_, i) => `word${i}`).join(' ')));
    writeFileSync(second, words);
    const { library: fresh } = await openDirectly(site, 'zh');
    expect(await fresh.suggest('直播带火')).toContain('直播带货');
    writeFileSync(first, words);
    rmSync(second);
  });
});

describe('while a reader types', () => {
  it('finds the words that begin so, whatever their stem', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    const english = ['An operation in retail.', 'Operating a shop, and retail sales.', 'A retail store.'].map(
      (text, i): SearchRecord => ({ ...record(`e${i}`, `Case ${i}`, text), lang: 'en', url: `/en/r/e${i}/` }),
    );
    await indexSite(folder, english, {}, noCache, []);
    const { library: typed } = await openDirectly(folder, 'en');
    const found = async (q: string, unfinished: boolean) =>
      (await typed.search({ q, filters: {}, sort: 'relevance', wanted: 10, unfinished })).found.map(({ url }) => url);
    expect(await found('retail operatio', true)).toEqual(['/en/r/e0/']);
    expect(await found('retail sal', true)).toEqual(['/en/r/e1/']);
    expect(await found('retail s', true)).toHaveLength(3);
    expect(await found('operati', true)).toHaveLength(2);
    rmSync(folder, { recursive: true });
  });
});

describe('an index that is not whole', () => {
  it('is told by an error, not by fewer results', async () => {
    const half = mkdtempSync(join(tmpdir(), 'search-'));
    await indexSite(half, records, {}, noCache, []);
    for (const folder of ['index', 'fragment']) {
      rmSync(join(half, 'pagefind/zh', folder), { recursive: true });
      writeFileSync(join(half, 'pagefind/zh', folder), '');
    }
    const { library: broken } = await openDirectly(half, 'zh');
    await expect(broken.search({ q: '平台', filters: {}, sort: 'relevance', wanted: 10 })).rejects.toThrow(
      /pf_index|404/,
    );
    rmSync(half, { recursive: true });
  });
});
