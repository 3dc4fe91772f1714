import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './connect.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PAGE = 'ecommerce-2020/overview/status';

/** Five sections of each report, or as many as it has. */
const sections = readdirSync('dist/zh', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: report }) => {
    const texts = readdirSync(`dist/zh/${report}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html') && !/^(?:index|all|figures|notes|cases|corrections)\b/.test(file))
      .filter((file) => readFileSync(`dist/zh/${report}/${file}`, 'utf8').includes('<article class="prose'));
    return texts.slice(0, 5).map((file) => `${report}/${file.replace(/\/?index\.html$/, '')}`);
  })
  .filter((place) => place.split('/')[1]);

async function open(address: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(site + address);
  await page.waitForSelector('#beside[data-ready]');
  return page;
}

/** Rows of the page, the most that the two blocks of one differ in height above the page, and what is twice or leads nowhere. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('.beside-row')];
    const tops = rows.map((row) => [...row.children].map((cell) => cell.getBoundingClientRect().top));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      rows: rows.length,
      full: rows.filter((row) => [...row.children].every((cell) => cell.childElementCount === 1)).length,
      apart: Math.max(...tops.map(([first, second]) => Math.abs(first! - second!))),
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      nowhere: [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
        .map((link) => decodeURIComponent(link.hash.slice(1)))
        .filter((id) => !ids.includes(id)),
      languages: [
        ...new Set([...document.querySelectorAll('.beside-row > *')].map((cell) => cell.getAttribute('lang'))),
      ],
      sideways: document.documentElement.scrollWidth > innerWidth,
    };
  });

describe('two languages beside each other', () => {
  it.concurrent.each(sections)('%s has level blocks, each in its language, in both directions', async (place) => {
    for (const [lang, other, languages] of [
      ['zh', 'en', ['zh-CN', 'en']],
      ['en', 'zh', ['en', 'zh-CN']],
    ] as const) {
      const page = await open(`/${lang}/beside/?page=${place}&with=${other}`);
      const { rows, full, apart, ...rest } = await measure(page);
      expect(rows).toBeGreaterThan(0);
      expect(full).toBe(rows);
      expect(apart).toBeLessThan(1);
      expect(rest).toEqual({ twice: [], nowhere: [], languages, sideways: false });
      await page.close();
    }
  });

  it('stand one above the other on a phone', async () => {
    const page = await open(`/zh/beside/?page=${PAGE}&with=en`, 390);
    const [first, second] = await page
      .locator('.beside-row')
      .first()
      .evaluate((row) => [...row.children].map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect));
    expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
    expect((await measure(page)).sideways).toBe(false);
    await page.close();
  });

  it('have figures and footnotes once in each, and both titles in the heading', async () => {
    const page = await open(`/zh/beside/?page=${PAGE}&with=en`);
    const titles = await page.locator('h1 > span').allTextContents();
    expect(titles.map((title) => title.replace(/\s+/g, ' ').trim())).toEqual([
      '1.1 发展现状',
      '1.1 State of development',
    ]);
    const count = (selector: string) => page.locator(selector).count();
    expect(await count('.beside-row > [lang=en] figure')).toBe(await count('.beside-row > [lang=zh-CN] figure'));
    expect(await count('.footnotes')).toBe(2);
    // Each block has the other language beside it: signs that lead there are of no use.
    expect(await count('.beside-row .tools > [hreflang]')).toBe(0);
    expect(await count('script:not([src]):not([type="application/json"])')).toBe(0);
    await page.close();
  });

  it('open at the block that the address names, below the names of the languages', async () => {
    for (const width of [390, 1280]) {
      const page = await open(`/en/beside/?page=${PAGE}&with=zh#s1.1.4-p1`, width);
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('s1.1.4-p1');
      const heads = await page.locator('.beside-heads').boundingBox();
      const top = (await page.locator('[id="s1.1.4-p1"]').boundingBox())!.y;
      expect(top).toBeGreaterThan(width > 900 ? heads!.y + heads!.height : 0);
      expect(top).toBeLessThan(200);
      await page.close();
    }
  });

  it('keep the place with back and forward', async () => {
    const page = await open(`/en/beside/?page=${PAGE}&with=zh`);
    // As on an old phone, where the rows come while the browser itself is on its way to the place.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
    const link = page.locator('.beside-row > [lang=en] .permalink').nth(3);
    // As far as a click will scroll: below what stands at the top of the window.
    await link.hover();
    await page.waitForTimeout(400);
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(500);
    await link.click();
    await page.waitForURL('**/figures/**');
    await page.goBack();
    await page.waitForSelector('#beside[data-ready]');
    await expect.poll(() => page.evaluate(() => scrollY).then((now) => Math.abs(now - place) < 2)).toBe(true);
    await page.close();
  });

  it('change places with the page’s own switch of languages, and lead to each alone', async () => {
    const page = await open(`/zh/beside/?page=${PAGE}&with=en#s1.1.4-p1`);
    expect(
      await page.locator('.beside-heads a').evaluateAll((links) => links.map((one) => one.getAttribute('href'))),
    ).toEqual([`/zh/${PAGE}/`, `/en/${PAGE}/`]);
    await page.click('.site-header a.language');
    await page.waitForURL('**/en/beside/**');
    await page.waitForSelector('#beside[data-ready]');
    expect(await page.locator('.beside-row > *').first().getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).hash).toBe('#s1.1.4-p1');
    await page.close();
  });

  it('are reached from a section, at the block that its address names', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/zh/${PAGE}/#s1.1.4-p1`);
    await page.getByRole('link', { name: '对照阅读' }).click();
    await page.waitForURL(`**/zh/beside/?page=${PAGE}&with=en#s1.1.4-p1`);
    await page.close();
  });

  it('without script have the ways to both', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}/zh/beside/?page=${PAGE}&with=en`);
    expect(await page.locator('noscript a').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('need at most 25 kB of script', () => {
    const html = readFileSync('dist/zh/beside/index.html', 'utf8');
    const scripts = [...html.matchAll(/src="([^"]+\.js)"/g)].map(
      ([, address]) => gzipSync(readFileSync(`dist${address}`)).length,
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000);
  });
});

describe('an address that cannot be shown is told so in words, with where to go', () => {
  it.each([
    ['', 'No page was named.'],
    ['?page=../../x&with=zh', 'The address does not name a page of this site.'],
    ['?page=<img src=x onerror=alert(1)>&with=zh', 'The address does not name a page of this site.'],
    ['?page=https://example.org/&with=zh', 'The address does not name a page of this site.'],
    [`?page=${PAGE}&with=fr`, 'The address asks for a language that this library does not have beside this one.'],
    [`?page=${PAGE}&with=en`, 'The address asks for a language that this library does not have beside this one.'],
    ['?page=ecommerce-2020/no-such&with=zh', 'This site has no such page.'],
    ['?page=library&with=zh', 'This page has no running text to set beside another.'],
  ])('%s', async (query, said) => {
    const page = await open(`/en/beside/${query}`);
    expect(await page.locator('[role=status]').textContent()).toContain(said);
    expect(await page.locator('[data-part=ways] a').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('main img, .beside-row').count()).toBe(0);
    await page.close();
  });

  it('but a block that is not there has the texts from the beginning', async () => {
    const page = await open(`/en/beside/?page=${PAGE}&with=zh#no-such`);
    expect(await page.locator('[role=status]').textContent()).toContain('no such paragraph');
    expect((await measure(page)).rows).toBeGreaterThan(10);
    await page.close();
  });
});
