import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from './connect.ts';
import { inspectPage, noFaults } from './inspect-page.ts';

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
  '/double-eleven-credit-2020/all/',
  '/ecommerce-2020/cases/rcep-ecommerce-chapter/',
  '/ecommerce-2020/regions/scale/',
  '/cases/',
  '/registers/laws/',
  '/about/',
  '/data/',
  '/figures/',
  '/indicators/',
  '/indicators/turnover/',
  '/compare/double-eleven-credit/',
  '/changes/',
  '/corrections/',
  '/ecommerce-2020/corrections/',
  '/beside/?page=ecommerce-2020/overview/status#s1.1.2-p3',
  '/cite/?of=ecommerce-2020/overview/status#s1.1.2-p3',
  // Asked for nothing, both say so.
  '/beside/',
  '/cite/',
];
const pages = ['zh', 'en'].flatMap((lang) => kinds.map((path) => `/${lang}${path}`));

it.concurrent.each(pages)(
  '%s has no fault that axe knows in light or dark, scrolls sideways on no screen, has charts in letters of 12 px and says nothing on the console',
  async (address) => {
    const context = await browser.newContext();
    expect(await inspectPage(await context.newPage(), site + address)).toEqual(noFaults);
    await context.close();
  },
);

/** A page with one fault of each kind, each only where it is looked for. */
const FAULTY = `<!doctype html><html lang="en"><title>x</title><meta name="viewport" content="width=device-width">
<style>svg { max-width: 60% }@media (prefers-color-scheme: dark) { p { color: #555; background: #444 } } div { width: 700px }</style>
<main><h1>x</h1><p>Pale</p><svg class="chart" viewBox="0 0 340 20" width="500"><text y="15" font-size="14">Tiny</text></svg><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><div>Wide</div></main>
<script>console.warn('one'); throw new Error('two')</script>`;

it('finds a fault of each kind where there is one', async () => {
  const context = await browser.newContext();
  const { light, dark, sideways, small, console } = await inspectPage(
    await context.newPage(),
    `data:text/html,${encodeURIComponent(FAULTY)}`,
  );
  const ids = (faults: string[]) => faults.map((fault) => fault.split(':')[0]);
  expect(ids(light)).toEqual(['image-alt']);
  expect(ids(dark)).toEqual(['color-contrast', 'image-alt']);
  expect(sideways.map((fault) => fault.split(':')[0])).toEqual(['320 px', '390 px']);
  expect(small).toEqual(['390 px: “Tiny” in 9.2 px']);
  expect(console).toEqual(['one', 'two']);
  await context.close();
});
