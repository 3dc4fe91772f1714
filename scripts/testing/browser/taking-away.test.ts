import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headersIn, serveFolder } from '../serve-folder.ts';
import { openBrowser } from './connect.ts';

const FIGURE = 'ecommerce-2020/figures/retail-regions';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  // As a host sends it that reads the site's own file of headers.
  site = await serveFolder('dist', headersIn(readFileSync('dist/_headers', 'utf8')));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, colorScheme: 'dark' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(() => context.close());

describe('a figure’s own page', () => {
  it('saves its chart as a picture, twice as large as the drawing, under the site’s policy', async () => {
    await page.goto(`${site.address}/zh/${FIGURE}/`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[data-picture]')]);
    expect(download.suggestedFilename()).toBe('ecommerce-2020-retail-regions-zh.png');
    const png = await buffer(await download.createReadStream());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const drawn = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(readFileSync(`dist/zh/${FIGURE}.svg`, 'utf8'))!;
    expect(png.readUInt32BE(16)).toBe(2 * Number(drawn[1]));
    expect(png.readUInt32BE(20)).toBe(2 * (Number(drawn[2]) + 30));
  });

  it('has the line that embeds it', async () => {
    await page.goto(`${site.address}/en/${FIGURE}/`);
    await page.click('.take-figure summary');
    expect(await page.locator('#embed-code').inputValue()).toMatch(
      /^<iframe src="[^"]*\/embed\/en\/ecommerce-2020\/retail-regions\/" title="[^"]+" width="100%" height="\d{3}" loading="lazy" style="border:0"><\/iframe>$/,
    );
  });

  it.each(['csv', 'xlsx', 'json', 'svg'])('leads to its file as %s', async (type) => {
    await page.goto(`${site.address}/en/${FIGURE}/`);
    const address = await page.locator(`.figure-links a[href$=".${type}"]`).getAttribute('href');
    expect(existsSync(`dist${address}`)).toBe(true);
  });
});

describe('in a page of another origin', () => {
  let folder: string;
  let host: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yearleaf-host-'));
    const frames = ['/embed/en/ecommerce-2020/retail-regions/', `/en/${FIGURE}/`];
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>x</title><script>window.told = []; addEventListener('message', ({ data }) => told.push(data))</script>${frames.map((address) => `<iframe src="${site.address}${address}" width="500" height="200"></iframe>`).join('')}`,
    );
    host = await serveFolder(folder);
  });
  afterAll(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  it('a figure shows, and tells how tall it is; no other page of the site does', async () => {
    await page.goto(`${host.address.replace('127.0.0.1', 'localhost')}/`);
    const told = () =>
      page.evaluate(() => (window as unknown as { told: { type: string; id: string; height: number }[] }).told);
    await expect
      .poll(told)
      .toEqual([{ type: 'yearleaf:height', id: 'ecommerce-2020/retail-regions', height: expect.any(Number) }]);
    const [shown, refused] = page.frames().slice(1);
    expect(await shown!.locator('h1').textContent()).toBeTruthy();
    expect(await shown!.locator('svg:visible').count()).toBe(1);
    expect(refused!.url()).toMatch(/^chrome-error:/);
  });

  it('has room as its line says, and is as tall as what it shows where its script stands, below the fold too', async () => {
    await page.goto(`${site.address}/en/${FIGURE}/`);
    const [frame, listen] = await Promise.all(
      ['#embed-code', '#embed-listen'].map((field) => page.locator(field).inputValue()),
    );
    const line = frame!.replace(/(?<=src=")[^"]*(?=\/embed\/)/, site.address).replace('loading="lazy"', '');
    const given = Number(/height="(\d+)"/.exec(line)![1]);
    const show = async (script: string) => {
      writeFileSync(
        join(folder, 'own.html'),
        `<!doctype html><title>x</title><body style="width:700px">${script}${line}<p style="height:5000px">${line.replace(/embed\/en\/.*?"/, 'embed/zh/ecommerce-2020/turnover/"')}`,
      );
      await page.goto(`${host.address.replace('127.0.0.1', 'localhost')}/own.html`);
      await expect.poll(() => page.frames().length).toBe(3);
      return Promise.all(
        page
          .frames()
          .slice(1)
          .map((one) => one.locator('main').evaluate(() => document.documentElement.getBoundingClientRect().height)),
      );
    };
    const heights = (await show('')).map(Math.ceil);
    expect(heights[0]).toBeLessThanOrEqual(given);
    await show(listen!);
    const frameHeights = () => page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
    await expect.poll(frameHeights).toEqual(heights);
  });

  it('a long table is as tall whatever the height of its frame, which follows it', async () => {
    await page.goto(`${site.address}/embed/zh/ecommerce-2020/laws/`);
    const heights: number[] = [];
    for (const height of [480, 1200]) {
      await page.setViewportSize({ width: 500, height });
      heights.push(await page.evaluate(() => document.documentElement.getBoundingClientRect().height));
    }
    expect(heights[1]).toBe(heights[0]);
    expect(heights[0]).toBeLessThan(900);
  });
});

it('the page of a table says how large it is to those who link to it, and has no empty line', () => {
  const html = readFileSync('dist/en/ecommerce-2020/figures/cb-partners/index.html', 'utf8');
  expect(html).toContain('<meta name="description" content="Table of 10 rows and 3 columns">');
  expect(html).not.toMatch(/<p[^>]*><\/p>/);
});

describe('a gallery', () => {
  it.each(['zh', 'en'])('in %s has every figure, weighs little, and needs no script', async (lang) => {
    const html = readFileSync(`dist/${lang}/ecommerce-2020/figures/index.html`, 'utf8');
    const styles = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, address]) => readFileSync(`dist${address}`));
    expect([html, ...styles].reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(150_000);
    expect(html).not.toMatch(/<script(?![^>]*ld\+json)/);
    await page.goto(`${site.address}/${lang}/ecommerce-2020/figures/`);
    expect(await page.locator('section[id] .tile').count()).toBe(107);
    const fading = await page
      .locator('.tile-chart:has(svg)')
      .evaluateAll((charts) =>
        charts.map((chart) => [chart.scrollHeight > chart.clientHeight, getComputedStyle(chart).maskImage !== 'none']),
      );
    expect(fading.map(([, fades]) => fades)).toEqual(fading.map(([isCut]) => isCut));
  });

  it.each(['figures', 'ecommerce-2020/figures', 'data'])(
    'at /en/%s/ leads to its parts, each with as much as it says',
    async (place) => {
      await page.goto(`${site.address}/en/${place}/`);
      const parts = await page.locator('.part-list li').evaluateAll((items) =>
        items.map((item) => {
          const part = document.querySelector(item.querySelector('a')!.getAttribute('href')!)!;
          return [Number(item.querySelector('a + span')!.textContent), part.querySelectorAll('li').length];
        }),
      );
      expect(parts.length).toBeGreaterThan(3);
      expect(parts.map(([said]) => said)).toEqual(parts.map(([, found]) => found));
    },
  );
});

it('all data of the library are listed, each file that is named is there', async () => {
  await page.goto(`${site.address}/zh/data/`);
  const files = await page
    .locator('a[download]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((file) => !existsSync(`dist${file}`))).toEqual([]);
  for (const end of ['figures.zip', 'cases.csv', 'registers/laws.csv'])
    expect(files.some((file) => file.endsWith(end))).toBe(true);
});
