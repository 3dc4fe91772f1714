import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheIn } from './cache.ts';
import { drawnFrom, previousBuildIn, pageOf } from './previous-build.ts';

const publication = { origin: 'https://example.org', base: '' };
const content = new Map([
  ['site.yaml', 'name: { zh: 文库, en: Library }'],
  ['tea/report.yaml', 'title: { zh: 茶, en: Tea }'],
  ['tea/notes.yaml', 'odd: { zh: 原文如此。, en: As printed. }'],
  [
    'tea/zh/1-harvest.mdx',
    '---\ntitle: 产量\n---\n\n## 1.1 总量\n\n产量很高。\n\n<Figure id="f1" chart="bar" title="产量" source="茶协">\n\n| 年 | 吨 |\n| --- | --- |\n| 2020 | 5 |\n\n</Figure>\n',
  ],
  ['tea/en/1-harvest.mdx', '---\ntitle: Harvest\n---\n\n## 1.1 Total\n\nThe harvest was large.\n'],
  ['rice/report.yaml', 'title: { zh: 米, en: Rice }'],
  ['rice/zh/1-fields.mdx', '---\ntitle: 稻田\n---\n\n丰收。\n'],
]);
const own = 'zh/tea/harvest/index.html';
const figure = ['zh/tea/figures/f1/index.html', 'zh/tea/figures/f1.csv', 'zh/tea/figures/f1.svg', 'zh/index.html'];
const inChinese = ['zh/tea/index.html', 'zh/tea/figures/index.html'];
const inEnglish = ['en/tea/index.html', 'en/tea/harvest/index.html'];
const ofAll = ['zh/index.html', 'zh/library/index.html', 'en/laws/index.html', 'en/cases.json', '404.html'];
const ofOther = ['zh/rice/fields/index.html'];
const every = new Set([own, ...figure, ...inChinese, ...inEnglish, ...ofAll, ...ofOther]);

/** Which of the files have to be drawn again after an edit. */
function changedBy(file: string, change: (text: string) => string, where = publication): Set<string> {
  const before = drawnFrom(content, publication);
  const after = drawnFrom(new Map([...content, [file, change(content.get(file) ?? '')]]), where);
  return new Set([...every].filter((path) => before(path) !== after(path)));
}

describe('what a file is drawn from', () => {
  it('is the same as long as nothing changes', () => expect(changedBy('site.yaml', (text) => text)).toEqual(new Set()));
  it('is its own prose', () =>
    expect(changedBy('tea/zh/1-harvest.mdx', (text) => text.replace('很高', '较高'))).toEqual(new Set([own])));
  it('is its own headings', () =>
    expect(changedBy('tea/zh/1-harvest.mdx', (text) => text.replace('总量', '合计'))).toEqual(new Set([own])));
  it.each([
    ['a table', (text: string) => text.replace('| 5 |', '| 6 |')],
    ['a source', (text: string) => text.replace('茶协', '茶叶协会')],
  ])('is for the section, the figure and the entry %s of a figure', (_, change) =>
    expect(changedBy('tea/zh/1-harvest.mdx', change)).toEqual(new Set([own, ...figure])),
  );
  it('is not the glossary', () => expect(changedBy('glossary.yaml', () => '茶叶: [tea]\n')).toEqual(new Set()));
  it.each([
    ['a title', 'tea/zh/1-harvest.mdx', (text: string) => text.replace('title: 产量', 'title: 总产量')],
    ['a figure’s title', 'tea/zh/1-harvest.mdx', (text: string) => text.replace('title="产量"', 'title="茶叶产量"')],
  ])('is for the report in one language, and the pages of the whole library, %s', (_, file, change) =>
    expect(changedBy(file, change)).toEqual(new Set([own, ...figure, ...inChinese, ...ofAll])),
  );
  it.each([
    ['an editor’s note', 'tea/notes.yaml', (text: string) => text.replace('As', 'So')],
    ['a report’s title', 'tea/report.yaml', (text: string) => text.replace('Tea', 'Green tea')],
    ['a figure’s name', 'tea/zh/1-harvest.mdx', (text: string) => text.replace('id="f1"', 'id="f2"')],
    ['a law that is named', 'tea/zh/1-harvest.mdx', (text: string) => text.replace('很高', '依《农业法》')],
    ['a new file', 'tea/zh/2-trade.mdx', () => '---\ntitle: 贸易\n---\n\n出口增长。\n'],
  ])('is for the report in both languages, and the pages of the whole library, %s', (_, file, change) =>
    expect(changedBy(file, change)).toEqual(new Set([own, ...figure, ...inChinese, ...inEnglish, ...ofAll])),
  );
  it('is not a new report for the pages of the others', () =>
    expect(changedBy('salt/zh/1-mines.mdx', () => '---\ntitle: 盐\n---\n\n盐井。\n')).toEqual(new Set(ofAll)));
  it.each([
    [
      'the first list of laws in a language, which the footer leads to',
      'rice/zh/1-fields.mdx',
      (text: string) =>
        `${text}\n<Figure id="laws" chart="none" title="法律" source="附录">\n\n| 序号 | 名称 |\n| --- | --- |\n| 1 | 农业法 |\n\n</Figure>\n`,
    ],
    ['the site’s name', 'site.yaml', (text: string) => text.replace('Library', 'Shelf')],
  ])('is for every page %s', (_, file, change) => expect(changedBy(file, change)).toEqual(every));
  it('is another under another address', () =>
    expect(changedBy('site.yaml', (text) => text, { ...publication, base: '/reports' })).toEqual(every));
});

it('knows the page of a text', () =>
  expect(
    pageOf({ file: '', report: 'tea', lang: 'en', kind: 'case', slug: 'cases/fake', isIndex: false, order: [] }),
  ).toBe('en/tea/cases/fake/index.html'));

describe('the last build', () => {
  const root = mkdtempSync(join(tmpdir(), 'yearleaf-last-'));
  const [dist, work] = [join(root, 'dist'), join(root, 'work')];
  afterAll(() => rmSync(root, { recursive: true }));
  const from = drawnFrom(content, publication);
  const open = (now = from) => previousBuildIn(dist, now, cacheIn(join(root, 'memo'), ''));

  beforeEach(() => {
    for (const folder of [dist, work]) rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(dist, 'zh/tea/harvest'), { recursive: true });
    writeFileSync(join(dist, own), 'drawn');
    const build = previousBuildIn(dist, from, cacheIn(join(root, 'memo'), ''));
    build.drawn(own, Buffer.from('drawn'));
    build.save();
  });

  it('has what would be drawn the same', () => expect(open().has(own)).toBe(true));
  it('lacks what was never drawn', () => expect(open().has(inEnglish[0]!)).toBe(false));
  it('lacks what is drawn from something else now', () => expect(open(() => 'other').has(own)).toBe(false));
  it('lacks a file that somebody has changed', () => {
    writeFileSync(join(dist, own), 'drawm');
    expect(open().has(own)).toBe(false);
  });
  it('lacks a file that somebody has taken away', () => {
    rmSync(join(dist, own));
    expect(open().has(own)).toBe(false);
  });
  it('gives a file to the next build without copying its bytes', () => {
    open().put(own, work);
    expect(readFileSync(join(work, own), 'utf8')).toBe('drawn');
    expect(statSync(join(work, own)).ino).toBe(statSync(join(dist, own)).ino);
  });
});
