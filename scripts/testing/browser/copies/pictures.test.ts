import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashFolder } from '../../hash-folder.ts';
import { jpeg, SVG, tagged } from '../../pictures.ts';
import { placeLibrary } from '../../library-folder.ts';
import { readTexts } from '../../read-texts.ts';
import { serveFolder } from '../../serve-folder.ts';
import { openBrowser } from '../connect.ts';
import { inspectPage, noFaults } from '../inspect-page.ts';

const content = new Map<string, string | Uint8Array>(readTexts('scripts/testing/fixtures/small-library'));
const text = (lang: 'zh' | 'en') => `tea-2020/${lang}/1-harvest.mdx`;
const shown = {
  zh: '![货船](harbour.jpg "清晨的港口")\n\n![方框](box.svg)\n\n![示意图](scheme.png)\n\n![货船](harbour.jpg)\n![方框](box.svg)\n',
  en: '![A cargo ship](harbour.jpg "The harbour in the morning")\n\n![A box](box.svg)\n\n![A scheme](scheme.png)\n\n![A cargo ship](harbour.jpg)\n![A box](box.svg)\n',
};
/** What else may stand in a text than paragraphs, lists and tables. */
const blocks = {
  zh: '> [!NOTE]\n> 初步统计。\n\n> 我们做到了。\n> ——李雷\n\n茶\n: 叶子。\n\n$$\nH = \\sum_{i=1}^{n} p_i^2\n$$\n\n```python\ngrowth = 1\n```\n',
  en: '> [!NOTE]\n> Provisional.\n\n> We have done it.\n> — Li Lei\n\nTea\n: Leaves.\n\n$$\nH = \\sum_{i=1}^{n} p_i^2\n$$\n\n```python\ngrowth = 1\n```\n',
};
for (const lang of ['zh', 'en'] as const)
  content.set(text(lang), `${String(content.get(text(lang)))}\n${shown[lang]}\n${blocks[lang]}`);
content.set('tea-2020/images/harbour.jpg', await tagged());
content.set('tea-2020/images/box.svg', SVG);
content.set('tea-2020/cover.jpg', await jpeg(1000, 1400));
content.set(
  'tea-2020/report.yaml',
  String(content.get('tea-2020/report.yaml'))
    .replace('kind: restatement', 'kind: original\ncover: cover.jpg\npublished: "2021"')
    .replaceAll(/^(restated|source|revised):.*\n/gm, ''),
);
content.set('tea-2020/images/scheme.zh.png', await jpeg(1200, 900));
content.set('tea-2020/images/scheme.en.png', await jpeg(1000, 900));
content.set(
  'tea-2020/images/credits.yaml',
  'own: [box.svg, scheme.png]\nharbour.jpg: { credit: { zh: 王小明摄, en: Wang Xiaoming }, licence: CC-BY-4.0, source: https://example.org/1 }\n',
);

const library = placeLibrary(content);
const { site } = library;
const pageOf = (lang: string) => join(site, lang, 'tea-2020/harvest/index.html');
const htmlOf = (lang: string): string => readFileSync(pageOf(lang), 'utf8');
const wholeOf = (lang: string) => `/${lang}/tea-2020/all/`;
/** The beginning of the names of the cover's files. */
const coverName = (): string =>
  /whole-title[^]*?\/images\/([0-9a-f]+)-/.exec(readFileSync(join(site, wholeOf('zh'), 'index.html'), 'utf8'))![1]!;
/** Files of pictures in texts. */
const made = (): string[] => {
  const cover = coverName();
  return readdirSync(join(site, 'images'))
    .filter((name) => !name.startsWith(cover))
    .sort();
};
/** Pictures that the page names, in whatever size. */
const namedOn = (lang: string): string[] => [...htmlOf(lang).matchAll(/\/images\/([\w.-]+)/g)].map(([, name]) => name!);

let browser: Browser;
beforeAll(async () => {
  await library.build();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  library.remove();
});

it('pages name the pictures of their language, with size, credit and licence', () => {
  expect(new Set([...namedOn('zh'), ...namedOn('en')])).toEqual(new Set(made()));
  expect(namedOn('en').filter((name) => !namedOn('zh').includes(name))).not.toEqual([]);
  expect(htmlOf('en')).toMatch(/alt="A scheme" width="656" height="590" loading="lazy"/);
  expect(htmlOf('en')).toMatch(
    /<img [^>]*alt="A cargo ship" width="40" height="60" fetchpriority="high"><\/picture><figcaption><span class="picture-caption">The harbour in the morning<\/span> <span class="picture-credit"><a href="https:\/\/example.org\/1">Wang Xiaoming<\/a> · <a href="https:\/\/creativecommons.org\/licenses\/by\/4.0\/" rel="license">CC BY 4.0<\/a>/,
  );
});

it('a picture that is shown smaller than it is leads to its largest file, and no other does', () => {
  const largest = /<a href="(\/images\/[0-9a-f]+-(\d+)\.webp)"> ?<picture>/g;
  expect([...htmlOf('zh').matchAll(largest)].map(([, , width]) => width)).toEqual(['1200']);
  expect([...htmlOf('en').matchAll(largest)].map(([, , width]) => width)).toEqual(['1000']);
});

it('a browser shows them all beside callouts, formulas, terms and code, and finds no fault', async () => {
  const server = await serveFolder(site);
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    expect(await inspectPage(page, `${server.address}/zh/tea-2020/harvest/`)).toEqual(noFaults);
    for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
    );
    expect(await page.locator('img').count()).toBe(5);
    for (const block of ['math', 'pre code', 'dt:text-is("茶")', 'blockquote'])
      expect(await page.locator(`main ${block}`).count(), block).toBeGreaterThan(0);
  } finally {
    await context.close();
    await server.close();
  }
});

it('the page of the whole report is no wider with its cover than a screen', async () => {
  const server = await serveFolder(site);
  const page = await browser.newPage();
  try {
    expect(await inspectPage(page, `${server.address}${wholeOf('en')}`)).toEqual(noFaults);
  } finally {
    await page.close();
    await server.close();
  }
});

it.each([
  [1280, 'beside each other'],
  [390, 'one below the other'],
])('on a screen of %i pixels pictures of one paragraph stand %s', async (width, how) => {
  const server = await serveFolder(site);
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  try {
    await page.goto(`${server.address}/en/tea-2020/harvest/`);
    const pictures = page.locator('.pictures > .picture');
    expect(await pictures.count()).toBe(2);
    const first = (await pictures.first().boundingBox())!;
    const second = (await pictures.last().boundingBox())!;
    expect(first.y === second.y ? 'beside each other' : 'one below the other').toBe(how);
    expect(first.x < second.x).toBe(how === 'beside each other');
  } finally {
    await context.close();
    await server.close();
  }
});

it('of the pictures of a text the first alone is asked for at once', () =>
  expect(
    htmlOf('en')
      .match(/<img [^>]*(?:fetchpriority="high"|loading="lazy")/g)!
      .map((tag) => tag.split(' ').at(-1)),
  ).toEqual(['fetchpriority="high"', ...Array.from({ length: 4 }, () => 'loading="lazy"')]));

it('a page that is taken from the last build keeps its pictures', async () => {
  const [before, pictures] = [statSync(pageOf('zh')).ino, made()];
  const laws = 'tea-2020/en/2-laws.mdx';
  library.write(new Map([[laws, String(content.get(laws)).replace('summary: ', 'summary: Now ')]]));
  await library.build();
  expect(statSync(pageOf('zh')).ino).toBe(before);
  expect(made()).toEqual(pictures);
  library.write(new Map([[laws, content.get(laws)!]]));
});

it('another picture under the same name has its page drawn anew, and the last one goes', async () => {
  const before = made();
  library.write(new Map([['tea-2020/images/harbour.jpg', await jpeg(300, 200)]]));
  await library.build();
  expect(made().filter((name) => !before.includes(name))).toHaveLength(2);
  expect(before.filter((name) => !made().includes(name))).toHaveLength(2);
  expect(new Set([...namedOn('zh'), ...namedOn('en')])).toEqual(new Set(made()));
});

it('what is no picture leaves the last site as it was', async () => {
  const before = hashFolder(site);
  library.write(new Map([['tea-2020/images/harbour.jpg', 'no picture']]));
  await expect(library.build()).rejects.toThrow(
    `${library.content}/tea-2020/images/harbour.jpg:1:1  this file is no picture that a site can show`,
  );
  expect(hashFolder(site)).toBe(before);
});
