import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './chromium.ts';

const site = inject('site');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
});

const search = async (address: string) => {
  await page.goto(site + address);
  await page.locator('#search[data-state=done]').waitFor();
};
const titles = () => page.locator('.result-title').allTextContents();
const statusText = () => page.locator('[role=status]').textContent();

describe('the search page', () => {
  it('answers a query in the address, marks the words and leads to the heading', async () => {
    await search('/zh/search/?q=农村网络零售额');
    expect(await titles()).toContainEqual(expect.stringContaining('发展现状'));
    expect(await page.locator('.result mark').first().textContent()).toMatch(/农村|网络|零售/);
    await page.locator('.places a[href*="#s1.1.3"]').first().click();
    await page.waitForURL('**/zh/ecommerce-2020/overview/status/#s1.1.3');
  });

  it('finds English text in its own language', async () => {
    await search('/en/search/?q=rural online retail');
    expect((await titles()).length).toBeGreaterThan(1);
    expect(await page.locator('.result').first().textContent()).toMatch(/rural/i);
  });

  it('narrows by kind, and keeps the choice in the address', async () => {
    await search('/en/search/?q=retail');
    await page.selectOption('select[name=kind]', 'figure');
    await page.waitForURL(/kind=figure/);
    await expect.poll(() => page.locator('.result-where').allTextContents()).not.toContainEqual(expect.stringMatching(/Text/));
    await page.goBack();
    await page.waitForURL(/q=retail$/);
  });

  it('searches while a reader types, and not in the middle of composing', async () => {
    await page.goto(`${site}/zh/search/`);
    await page.locator('#q').pressSequentially('快递');
    await expect.poll(statusText).toContain('“快递”：找到');
    await expect.poll(() => page.url()).toContain('q=%E5%BF%AB%E9%80%92');
  });

  it('is used with the keyboard alone', async () => {
    await search('/zh/search/?q=直播');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('result-title');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  it('says so when nothing is found', async () => {
    await search('/zh/search/?q=zzqqxx');
    expect(await statusText()).toBe('没有找到“zzqqxx”。');
  });

  it('says so when the index cannot be read', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site}/en/search/?q=retail`);
    await page.locator('#search[data-state=failed]').waitFor();
    expect(await statusText()).toContain('Search did not work');
  });

  it.each(['<script>alert(1)</script>', '"', '(((', '\\', '%', '😀', '字'.repeat(800)])('takes %j for what it is: text', async (query) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => void alerts.push(dialog.message()));
    await search(`/zh/search/?q=${encodeURIComponent(query)}&kind=nonsense`);
    expect(alerts).toEqual([]);
  });
});
