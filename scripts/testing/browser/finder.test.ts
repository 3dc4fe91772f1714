import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser, readDownload } from './connect.ts';

const site = inject('site');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  page.setDefaultTimeout(10_000);
});

const shown = () => page.locator('[data-list] > :visible');
const status = () => page.locator('[role=status]').textContent();
const open = async (address: string) => {
  await page.goto(site + address);
  await page.locator('#finder[data-ready]').waitFor();
};

describe('the case finder', () => {
  it('is complete without script', async () => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${site}/zh/cases/`);
    const said = await plain.textContent('[role=status]');
    let listed = await plain.locator('[data-list] > li').count();
    for (const page of await plain
      .locator('[data-paging] a')
      .evaluateAll((links) => links.slice(1).map((link) => (link as HTMLAnchorElement).href))) {
      await plain.goto(page);
      listed += await plain.locator('[data-list] > li').count();
    }
    expect(said).toBe(`${listed}个案例`);
  });

  it('has what was typed when a reader comes back, where the browser has emptied the field', async () => {
    await open('/zh/cases/?q=海关');
    const typed = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#finder input[name=q]')!;
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      input.value = '';
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return new Promise((resolve) => setTimeout(() => resolve(input.value)));
    });
    expect(typed).toBe('海关');
  });

  it('has on paper what was found and how much, and nothing that chooses', async () => {
    await open('/zh/cases/?q=海关');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#finder').locator('input:visible, select:visible, .finder-export:visible').count()).toBe(
      0,
    );
    expect(await page.locator('[role=status]').isVisible()).toBe(true);
    expect(await shown().count()).toBeGreaterThan(3);
  });

  it('searches every page of the list, and shows more of a long one when asked', async () => {
    await open('/zh/cases/');
    const all = Number(/共(\d+)条/.exec((await status())!)?.[1]);
    const first = await shown().count();
    expect(first).toBeLessThan(all);
    expect(await page.locator('[data-paging]').count()).toBe(1);
    await page.locator('[data-more]').click();
    await expect.poll(() => shown().count()).toBe(Math.min(all, 2 * first));
    expect(
      await page
        .locator('[data-list] > :focus-within')
        .evaluate((entry) => [...entry.parentElement!.children].indexOf(entry)),
    ).toBe(first);
    expect(await page.locator('[data-paging]').count()).toBe(0);
  });

  it('says so when the further pages cannot be had, and narrows what is there', async () => {
    await page.route(/\/cases\/\d+\/$/, (route) => route.abort());
    await open('/en/cases/');
    const first = await shown().count();
    await page.selectOption('select[name=stance]', 'negative');
    await expect.poll(() => page.textContent('[data-partly]')).toContain(`here are only the first ${first} cases`);
    expect(await page.locator('[data-paging] a').count()).toBeGreaterThan(1);
    expect(await shown().count()).toBeLessThan(first);
    await page.selectOption('select[name=stance]', '');
    await expect.poll(() => shown().count()).toBe(first);
    expect(await page.locator('[data-partly]').count()).toBe(0);
  });

  it('narrows by several facets at once, says how many are left, and puts the choice in the address', async () => {
    await open('/en/cases/');
    const all = Number(/of (\d+)/.exec((await status())!)?.[1]);
    await page.selectOption('select[name=stance]', 'negative');
    await page.selectOption('select[name=topic]', 'after-sales');
    await expect.poll(() => status()).not.toBe(`${all} of ${all} cases`);
    const left = await shown().count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await status()).toBe(`${left} of ${all} cases`);
    expect(page.url()).toContain('stance=negative&topic=after-sales');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('topic=');
    await expect.poll(() => shown().count()).toBeGreaterThan(left);
  });

  it('answers an address, finds what only the case itself says, and takes unknown values for what they are', async () => {
    await open('/zh/cases/?q=三倍&colour=red');
    await expect.poll(() => shown().count()).toBeGreaterThan(0);
    expect(await page.locator('#finder-q').inputValue()).toBe('三倍');
    await open('/zh/cases/?place=Atlantis');
    expect(await status()).toBe('没有符合条件的案例。可以去掉一个条件再试。');
  });

  it('narrows by a province’s tile and back', async () => {
    await open('/zh/cases/');
    const all = await shown().count();
    const anhui = page.locator('[data-choose=place][data-value=安徽]');
    await anhui.click();
    await expect.poll(() => anhui.getAttribute('aria-pressed')).toBe('true');
    expect(await shown().count()).toBe(Number(await anhui.locator('[data-count]').textContent()));
    await anhui.click();
    await expect.poll(() => shown().count()).toBe(all);
  });

  it('exports exactly what is shown, with a citation for each', async () => {
    await open('/zh/cases/?stance=negative&kind=court%20case');
    const left = await shown().count();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export=json]').click()]);
    const cases = JSON.parse(await readDownload(download)) as { stance: string; citation: string }[];
    expect(cases).toHaveLength(left);
    expect(cases.every((one) => one.stance === 'negative' && one.citation.includes('年页重述'))).toBe(true);
  });
});

describe('a register', () => {
  it('narrows by issuer and month and orders by date', async () => {
    await open('/zh/registers/laws/');
    await page.selectOption('select[name=issuer]', '商务部');
    await page.selectOption('select[name=sort]', '-date');
    const dates = await shown().evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.sortDate ?? ''));
    expect(dates.length).toBeGreaterThan(3);
    expect(dates).toEqual(dates.toSorted().reverse());
  });
});
