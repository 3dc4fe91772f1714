import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser, readDownload } from './connect.ts';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

const open = (address: string) => page.goto(site + address);

describe('a reader', () => {
  it('comes from the entry to a section by links alone', async () => {
    await open('/zh/');
    await page.getByRole('link', { name: '中国电子商务报告2020' }).first().click();
    await page.getByRole('link', { name: /^1\.1 发展现状/ }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('发展现状');
  });

  it('is led from / to the Chinese entry', async () => {
    await open('/');
    await page.waitForURL('**/zh/');
  });

  it('changes language on a paragraph and lands on the same paragraph', async () => {
    await open('/zh/ecommerce-2020/overview/status/');
    const paragraph = page.locator('[id="s1.1.2-p2"]');
    await paragraph.hover();
    await paragraph.locator('.tools a[hreflang=en]').click();
    await page.waitForURL('**/en/ecommerce-2020/overview/status/#s1.1.2-p2');
    expect(await page.locator('[id="s1.1.2-p2"]').textContent()).toContain('989 million');
    await expect
      .poll(() => page.locator('[id="s1.1.2-p2"]').evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(300);
  });

  it('changes language on a heading with the keyboard', async () => {
    await open('/en/ecommerce-2020/overview/status/');
    await page.locator('.heading:has([id="s1.1.4"]) .swap').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/ecommerce-2020/overview/status/#s1.1.4');
  });

  it('opens the table behind a chart', async () => {
    await open('/zh/ecommerce-2020/overview/status/');
    const figure = page.locator('#fig-retail-regions');
    expect(await figure.locator('table').isVisible()).toBe(false);
    await figure.locator('summary').click();
    expect(await figure.getByRole('row', { name: /东部 84.54 10.7/ }).isVisible()).toBe(true);
  });

  it('downloads a figure as CSV that spreadsheets read', async () => {
    await open('/zh/ecommerce-2020/figures/retail-regions/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    const text = await readDownload(download);
    expect(download.suggestedFilename()).toBe('retail-regions.csv');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain('东部,84.54,10.7\r\n');
  });

  it('goes from a footnote mark to the note and back', async () => {
    await open('/en/ecommerce-2020/overview/status/');
    await page.locator('a[data-footnote-ref]').first().click();
    const back = page.locator('a[data-footnote-backref]').first();
    await back.click();
    expect(new URL(page.url()).hash).toContain('fnref');
  });

  it('is told in both languages when a page does not exist', async () => {
    await page.goto(`${site}/zh/nothing-here/`);
    expect(await page.textContent('main')).toContain('没有这一页');
    expect(await page.textContent('main')).toContain('There is no such page');
    complaints = complaints.filter((text) => !text.includes('404'));
  });

  it('reads everything without script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const sheet = await plain.newPage();
    await sheet.goto(`${site}/zh/ecommerce-2020/overview/status/`);
    expect(await sheet.locator('svg.chart:visible').count()).toBeGreaterThan(8);
    await sheet.goto(`${site}/zh/search/`);
    expect(await sheet.textContent('noscript')).toContain('搜索需要启用JavaScript');
    await plain.close();
  });
});
