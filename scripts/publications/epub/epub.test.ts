import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawCover } from './cover.ts';
import type { Source } from '../source.ts';
import { epubOf } from './index.ts';
import { withoutProperties } from './style.ts';
import { readHtml, toXml } from './xml.ts';

const ARTICLE = `<article class="whole"><header class="whole-title"><h1>Tea &amp; rice</h1><img src="/images/box.webp" alt="A box"></header>
<nav class="whole-contents"><h2 id="contents">Contents</h2></nav>
<section class="whole-part"><h2 id="a/top">1 Trade</h2><h3 class="whole-section" id="a/b/top">1.1 Export</h3>
<p id="a/b/p1">See <a href="#c/s1">there</a><sup><a href="#a/b/user-content-fn-x" data-footnote-ref="">1</a></sup>, <span lang="zh-CN">茶</span><br><a href="/en/tea/figures/">figures</a>.<span class="tools"><a href="/en/tea/a/b/#p1">¶</a></span></p>
<figure class="figure" id="a/b/fig-f"><svg viewBox="0 0 1 1"><rect class="c-mark" width="1" height="1"/></svg><details class="figure-table"><summary>Table</summary><div class="table-scroll" tabindex="0" role="group" aria-label="x"><table><tr><td></td></tr></table></div></details></figure>
<section class="footnotes" data-footnotes><ol><li id="a/b/user-content-fn-x"><p>Note <a href="#a/b/user-content-fnref-x" data-footnote-backref="">↩</a></p></li></ol></section></section>
<section class="whole-part"><h2 id="c/top">2 Other</h2><p id="c/s1">Text</p></section></article>`;

const SOURCE: Source = {
  lang: 'en',
  report: 'tea',
  tag: 'en',
  url: 'https://example.org/en/tea/',
  title: 'Tea & rice',
  description: 'Of tea.',
  authors: ['Bo Yi'],
  publisher: 'A board',
  date: '2026-11-29',
  article: ARTICLE,
  hash: '',
  styles: [],
};

let site: string;
const make = (article = ARTICLE) => epubOf({ ...SOURCE, article }, site, { base: '' });
const filesOf = async (article?: string): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await make(article))).map(([name, bytes]) => [name, strFromU8(bytes)]));

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'yearleaf-epub-'));
  mkdirSync(join(site, 'images'));
  const picture = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } });
  writeFileSync(join(site, 'images/box.webp'), await picture.webp().toBuffer());
});
afterAll(() => rmSync(site, { recursive: true }));

describe('an e-book', () => {
  it('begins with what says that it is one, not packed', async () => {
    const bytes = Buffer.from(await make());
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });

  it('is the same when it is made again', async () =>
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true));

  it('has a file for what stands at the top of the report, both ways of navigation, and the cover', async () =>
    expect(Object.keys(await filesOf())).toEqual([
      'mimetype',
      'META-INF/container.xml',
      ...['package.opf', 'cover.xhtml', 'nav.xhtml', 'toc.ncx', 'book.css'].map((name) => `book/${name}`),
      ...['title.xhtml', 'part-1.xhtml', 'part-2.xhtml', 'pictures/box.jpg'].map((name) => `book/${name}`),
    ]));

  it('has a cover of its own where the report has none', async () =>
    expect(Object.keys(await filesOf(ARTICLE.replace(/<img[^>]*>/, '')))).toContain('book/cover.svg'));

  it('leads from its contents, and from text to text, across its files', async () => {
    const files = await filesOf();
    expect(files['book/nav.xhtml']).toContain(
      '<ol><li><a href="title.xhtml">Tea &#38; rice</a></li><li><a href="part-1.xhtml">1 Trade</a><ol><li><a href="part-1.xhtml#i-a.b.top">1.1 Export</a></li></ol></li><li><a href="part-2.xhtml">2 Other</a></li></ol>',
    );
    expect(files['book/nav.xhtml']).toContain(
      '<nav epub:type="landmarks" hidden="hidden"><ol><li><a epub:type="titlepage" href="title.xhtml">Tea &#38; rice</a></li><li><a epub:type="toc" href="nav.xhtml">Contents</a></li><li><a epub:type="bodymatter" href="part-1.xhtml">1 Trade</a></li></ol></nav>',
    );
    expect(files['book/part-1.xhtml']).toContain('See <a href="part-2.xhtml#i-c.s1">there</a>');
    expect(files['book/part-1.xhtml']).toContain('<a href="https://example.org/en/tea/figures/">figures</a>');
  });

  it('says which notes are notes, which words are of another language, and when it was revised', async () => {
    const files = await filesOf();
    expect(files['book/part-1.xhtml']).toContain(
      '<a href="part-1.xhtml#i-a.b.user-content-fn-x" epub:type="noteref" role="doc-noteref">1</a>',
    );
    expect(files['book/part-1.xhtml']).toContain('<li id="i-a.b.user-content-fn-x" epub:type="footnote">');
    expect(files['book/part-1.xhtml']).toContain('<span lang="zh-CN" xml:lang="zh-CN">茶</span><br/>');
    expect(files['book/package.opf']).toContain('<meta property="dcterms:modified">2026-11-29T00:00:00Z</meta>');
    expect(files['book/package.opf']).toContain(
      'href="part-1.xhtml" media-type="application/xhtml+xml" properties="svg"',
    );
  });

  it('has charts as they are drawn and tables that stand open, without what only a screen needs', async () => {
    const part = (await filesOf())['book/part-1.xhtml']!;
    expect(part).toContain(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect class="c-mark" width="1" height="1"/></svg><div class="figure-table"><div class="table-scroll"><table><tbody><tr><td></td></tr></tbody></table></div></div>',
    );
    expect(part).not.toMatch(/¶|summary|tabindex/);
  });
});

it('a number in a text is no link to its series, which a reading system would show louder than the text', async () => {
  const value = '<p>Up <a class="value-of" href="/en/indicators/x/">5%</a></p>';
  expect((await filesOf(ARTICLE.replace('<p id="c/s1">', `${value}$&`)))['book/part-2.xhtml']).toContain(
    '<p>Up 5%</p>',
  );
});

it('a drawing is that which fits the column, and the narrow one where a reading system cannot tell', async () => {
  const style = (await filesOf())['book/book.css']!;
  expect(style).toMatch(/^\.chart-box \.chart-wide \{\s+display: none;\s+\}$/m);
  expect(style).toMatch(/@container \(min-width: 34em\) \{\s+\.chart-box \.chart-wide \{\s+display: block;/);
});

it('an address is broken where the screen ends, and notes leave no gaps in a line of Chinese', async () => {
  const style = (await filesOf())['book/book.css'];
  expect(style).toMatch(/^a \{\s+overflow-wrap: anywhere;\s+\}$/m);
  expect(style).toMatch(/^\.footnotes p:lang\(zh\),\s+p\.whole-online \{\s+text-align: left;\s+\}$/m);
});

describe('a picture', () => {
  const LARGER =
    '<figure class="picture"><a href="/images/wide.webp"><picture><img src="/images/narrow.webp" srcset="/images/narrow.webp 2w, /images/wide.webp 4w" alt="A box" width="2" height="1"></picture></a></figure>';

  it('is in the book as its widest file, which it need not lead to', async () => {
    const picture = sharp({ create: { width: 4, height: 2, channels: 3, background: 'red' } });
    writeFileSync(join(site, 'images/wide.webp'), await picture.webp().toBuffer());
    const files = unzipSync(await make(ARTICLE.replace('<p id="c/s1">', `${LARGER}$&`)));
    expect(strFromU8(files['book/part-2.xhtml']!)).toContain(
      '<figure class="picture"><span><img src="pictures/wide.jpg" alt="A box" width="2" height="1"/></span></figure>',
    );
    expect((await sharp(files['book/pictures/wide.jpg']).metadata()).width).toBe(4);
  });

  it('and every chart stands on a white ground, at night, too', async () =>
    expect((await filesOf())['book/book.css']).toMatch(/\.chart-box,\s+\.on-white \{\s+background: #fff;\s+\}/));
});

it('a book has the colours of its library', async () => {
  const colours = ':root:root { --accent: #064; } .chart.chart { --chart-mark: #075; }';
  const article = ARTICLE.replace(/<img[^>]*>/, '');
  const files = unzipSync(await epubOf({ ...SOURCE, article, colours }, site, { base: '' }));
  expect(strFromU8(files['book/cover.svg']!)).toContain('fill="#064"');
  expect(strFromU8(files['book/book.css']!)).toMatch(/fill: #075/);
  expect(strFromU8(files['book/book.css']!)).not.toMatch(/--|:root/);
});

it('XML has no sign that would end it, and none that it has no place for', () =>
  expect(toXml(readHtml('<p title="a&lt;&quot;">x &lt; y &amp; z\u0008</p>'))).toBe(
    '<p title="a&#60;&#34;">x &#60; y &#38; z</p>',
  ));

it('each custom property of a style sheet has its value, as on a light screen', () =>
  expect(
    withoutProperties(
      '.c {\n  --a: red;\n  --b: var(--a);\n  font: var(--f, serif);\n}\n@media screen {\n  .c {\n    --a: blue;\n  }\n}\n.d {\n  fill: var(--b);\n}',
    ),
  ).toBe('.c {\n  font: serif;\n}\n\n.d {\n  fill: red;\n}'));

it('a title that is too long for one line of a cover has several, in Chinese between any two characters', () => {
  const lines = (title: string) => drawCover({ ...SOURCE, authors: [], title }).match(/font-size="44"/g)!.length;
  expect([
    lines('Tea'),
    lines('A rather long title of a report on tea'),
    lines('一二三四五六七八九十一二三四五六'),
  ]).toEqual([1, 2, 2]);
});

it('what is of another language than HTML says so once, whether or not the page says it too', () => {
  const say = (html: string) => toXml(readHtml(html));
  const math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>';
  expect(say(math)).toBe(math);
  expect(say('<math><mi>x</mi></math>')).toBe(math);
  expect(say('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"></svg>')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
  );
});
