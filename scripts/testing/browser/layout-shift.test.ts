import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from './connect.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** How far what is seen moves while a page is loaded; what is good is less than 0.1 (web.dev/articles/cls). */
const observe = () => {
  const moved: number[] = [];
  Object.assign(window, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Pages whose scripts put in what is read, or put it elsewhere, and what is there when they have. */
const filled: [path: string, ready: string][] = [
  ['/ecommerce-2020/overview/status/', '.footnotes .at-side'],
  ['/beside/?page=ecommerce-2020/overview/status&with=zh', '.beside-row'],
  ['/cite/?of=ecommerce-2020/overview/status', '.reference:not(:empty)'],
  ['/search/?q=2020', '.results li'],
  ['/cases/', '[data-ready]'],
  ['/registers/laws/', '[data-ready]'],
];

it.concurrent.each(filled)('what the script of %s does moves nothing that is seen', async (path, ready) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.goto(`${site}/en${path}`);
  await page.locator(ready).first().waitFor();
  await page.waitForTimeout(300);
  const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
  expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  await context.close();
});
