import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { addressOf } from '../../../addresses.ts';
import { openBrowser } from '../connect.ts';
import { jpeg, SVG } from '../../pictures.ts';
import { readTexts } from '../../read-texts.ts';
import { freePort, type Program } from '../../program.ts';
import { copyProject } from '../../project-copy.ts';

/** `npm run dev` on a copy of the project: a mistake is shown as it is made, and goes away as it is put right. */
const library = new Map<string, string | Uint8Array>(readTexts('scripts/testing/fixtures/small-library'));
library.set('tea-2020/data/harvest.csv', 'region,sales\nNorth,5.1\nSouth,4.2\n');
library.set(
  'tea-2020/data/harvest.yaml',
  `fields:
  - { name: region, title: { zh: 地区, en: Region }, labels: { North: { zh: 北方, en: North }, South: { zh: 南方, en: South } } }
  - { name: sales, title: { zh: 销量, en: Sales }, unit: { zh: 万吨, en: "10,000 tonnes" } }
`,
);
// One of all that a site has files of.
library.set(
  'site.yaml',
  `${String(library.get('site.yaml'))}theme: { accent: { light: "#067a5b", dark: "#5fd3a8" }, logo: logo.svg, favicon: logo.svg }\nmoved: { rules: registers/laws }\n`,
);
// A grey that is seen on light and on dark screens: nothing is to be said of it.
library.set('logo.svg', SVG.replace('<path', '<path fill="#777"'));
library.set('public/terms.txt', 'Terms');
library.set(
  'indicators.yaml',
  '- { id: harvest, name: { zh: 产量, en: Harvest }, unit: { zh: 吨, en: tonnes }, frequency: year }\n',
);
library.set('tea-2020/images/field.jpg', await jpeg(60, 40));
library.set('tea-2020/images/credits.yaml', 'own: all\n');
const HARVESTS = '| 2019 | 110 |\n| 2020 | 120 |\n\n</Figure>\n';
const more: Record<string, string> = {
  zh: `![茶园](field.jpg)\n\n<Figure id="years" chart="column" title="历年产量" unit="吨" source="茶叶协会" indicators="harvest">\n\n| 年份 | 产量 |\n| --- | ---: |\n${HARVESTS}`,
  en: `![A field](field.jpg)\n\n<Figure id="years" chart="column" title="Harvest by year" unit="tonnes" source="Tea Association" indicators="harvest">\n\n| Year | Harvest |\n| --- | ---: |\n${HARVESTS}`,
};
for (const lang of ['zh', 'en']) {
  const path = `tea-2020/${lang}/1-harvest.mdx`;
  const title = lang === 'zh' ? '各地销量' : 'Sales by region';
  const source = lang === 'zh' ? '茶叶协会' : 'Tea Association';
  library.set(
    path,
    `${String(library.get(path))}\n${more[lang]}\n<Figure id="sales" chart="bar" title="${title}" source="${source}" data="harvest.csv" />\n`,
  );
}
const texts = [...library.keys()].filter((path) => path.endsWith('.mdx')).length;
const project = copyProject(library);
const file = join(project.root, 'content/tea-2020/zh/1-harvest.mdx');
const right = readFileSync(file, 'utf8');
const wrong = right.replace('2020年产茶叶12万吨。[^a]', '2020年产茶叶12万吨。[^b]');
let server: Program;
let browser: Browser;
let page: Page;
let site: string;
let address: string;

beforeAll(async () => {
  await project.build();
  const port = await freePort();
  site = `http://localhost:${port}`;
  address = `${site}/zh/tea-2020/harvest/`;
  server = project.serve('dev', port);
  browser = await openBrowser();
  page = await browser.newPage();
  await vi.waitUntil(
    () =>
      fetch(address).then(
        ({ ok }) => ok,
        () => false,
      ),
    { timeout: 60_000, interval: 300 },
  );
});
afterAll(async () => {
  await browser?.close();
  server?.process.kill();
  project.remove();
});

/** The overlay's first lines; the page may be loading anew at any moment. */
const shown = () =>
  page
    .evaluate(() => {
      const overlay = document.querySelector('vite-error-overlay')?.shadowRoot;
      return ['#name', '#title', '#message-content']
        .map((id) => overlay?.querySelector(id)?.textContent ?? '')
        .join('\n')
        .trim();
    })
    .catch(() => 'loading');
const named =
  'content/tea-2020/zh/1-harvest.mdx:6:14\nthe footnote [^b] is not defined\n[^b]: and its text, at the end of the file — add it, or correct the label';

async function openAnew(address: string): Promise<void> {
  await page.close();
  page = await browser.newPage();
  await page.goto(address);
}

it('shows nothing on good content', async () => {
  await page.goto(address);
  await expect.poll(server.output, { timeout: 15_000 }).toContain(`${texts} files: nothing wrong.`);
  await expect.poll(shown, { timeout: 15_000 }).toBe('');
});

/** What a build alone makes: bundles, the index of search, lists for search engines and for servers. */
const OF_A_BUILD = /^(?:_astro|pagefind)\/|^_(?:headers|redirects)$|^sitemap.*\.xml$|^404\.html$/;

it('answers every address of a build, and with the same file where it is no page', async () => {
  const dist = join(project.root, 'dist');
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(dist, path)).isFile() && !OF_A_BUILD.test(path));
  expect(new Set(paths.map(extname))).toEqual(
    new Set([
      '.html',
      '.csv',
      '.json',
      '.xlsx',
      '.svg',
      '.zip',
      '.png',
      '.webp',
      '.avif',
      '.xml',
      '.txt',
      '.css',
      '.ico',
    ]),
  );
  const wrong: string[] = [];
  for (const path of paths) {
    const answer = await fetch(site + addressOf(path));
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok) wrong.push(`${path}: ${answer.status}`);
    else if (!path.endsWith('.html') && !bytes.equals(readFileSync(join(dist, path))))
      wrong.push(`${path}: another file`);
  }
  expect(wrong).toEqual([]);
});

it('names a mistake in the terminal and on the page as it is written', async () => {
  writeFileSync(file, wrong);
  await expect.poll(shown, { timeout: 15_000 }).toBe(named);
  expect(server.output()).toContain(
    'content/tea-2020/zh/1-harvest.mdx:6:14  the footnote [^b] is not defined — [^b]: and its text, at the end of the file — add it, or correct the label',
  );
});

it('names it on a page that is opened later', async () => {
  await openAnew(address.replace('/zh/', '/en/'));
  await expect.poll(shown, { timeout: 15_000 }).toBe(named);
});

it('names a text that cannot be read, in the place of Astro’s own message', async () => {
  writeFileSync(file, right.replace('12万吨。[^a]', '<12万吨。[^a]'));
  await expect
    .poll(shown, { timeout: 15_000 })
    .toMatch(/^content\/tea-2020\/zh\/1-harvest\.mdx:6:9\na < begins a component here/);
  await openAnew(address);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await expect
    .poll(shown, { timeout: 15_000 })
    .toMatch(/^content\/tea-2020\/zh\/1-harvest\.mdx:6:9\na < begins a component here/);
});

it('takes it away when it is put right', async () => {
  writeFileSync(file, right);
  await expect.poll(shown, { timeout: 15_000 }).toBe('');
  // Astro takes a file in after the check does: a page that is opened between the two shows Astro's own message.
  await vi.waitFor(
    async () => {
      await openAnew(address);
      await page.waitForLoadState('networkidle');
      expect(await shown()).toBe('');
    },
    { timeout: 30_000, interval: 500 },
  );
});

it('draws a figure anew when its data file changes', async () => {
  const values = () =>
    page
      .evaluate(() => [...document.querySelectorAll('#fig-sales td')].map((cell) => cell.textContent))
      .catch(() => []);
  await openAnew(address);
  await expect.poll(values, { timeout: 15_000 }).toEqual(['5.1', '4.2']);
  writeFileSync(join(project.root, 'content/tea-2020/data/harvest.csv'), 'region,sales\nNorth,6.3\nSouth,4.2\n');
  await expect.poll(values, { timeout: 15_000 }).toEqual(['6.3', '4.2']);
});
