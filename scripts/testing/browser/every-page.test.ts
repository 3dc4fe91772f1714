import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../chromium.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** One page of each kind; both languages. */
const kinds = [
  '/',
  '/library/',
  '/search/?q=2020',
  '/ecommerce-2020/',
  '/ecommerce-2020/preface/',
  '/ecommerce-2020/overview/',
  '/ecommerce-2020/overview/status/',
  '/ecommerce-2020/overview/features/',
  '/ecommerce-2020/figures/',
  '/ecommerce-2020/figures/retail-regions/',
  '/ecommerce-2020/figures/turnover/',
  '/ecommerce-2020/notes/',
  '/ecommerce-2020/cases/rcep-ecommerce-chapter/',
  '/ecommerce-2020/regions/scale/',
  '/cases/',
  '/laws/',
  '/about/',
];
const pages = ['zh', 'en'].flatMap((lang) => kinds.map((path) => `/${lang}${path}`));

describe.each(pages)('%s', (address) => {
  it.each(['light', 'dark'] as const)('has no fault that axe knows, in %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(site + address, { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await context.close();
  });

  it('does not scroll sideways on any screen, and says nothing on the console', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(site + address, { waitUntil: 'networkidle' });
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([width, Math.max(sideways, 0)]).toEqual([width, 0]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
