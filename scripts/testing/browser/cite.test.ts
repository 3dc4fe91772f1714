import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser, readDownload } from './connect.ts';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(() => context.close());

const STATUS = 'ecommerce-2020/overview/status';

async function open(address: string): Promise<void> {
  await page.goto(site + address);
  await page.waitForSelector('#cite[data-ready]');
}
const said = (form: string, part = 'references'): Promise<string | null> =>
  page.locator(`[data-part=${part}] [data-form=${form}] [data-text]`).textContent();
const today = (): Promise<string> =>
  page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });

describe('a reference', () => {
  it.each([
    ['a report', 'ecommerce-2020', '[R/OL]'],
    ['a chapter', 'ecommerce-2020/overview', '[R/OL]//'],
    ['a section', STATUS, '[R/OL]//'],
    ['a case', 'ecommerce-2020/cases/rcep-ecommerce-chapter', '[R/OL]//'],
    ['a figure', 'ecommerce-2020/figures/retail-regions', '[DS/OL]//'],
    ['a register', 'registers/laws', '[DB/OL]. '],
    ['the values of an indicator', 'indicators/turnover', '[DS/OL]. '],
  ])('to %s has its kind, address and the day', async (_, place, code) => {
    await open(`/zh/cite/?of=${place}`);
    const gbt = (await said('gbt'))!;
    expect(gbt).toContain(code);
    expect(gbt).toContain(`[${await today()}]`);
    expect(gbt).toMatch(new RegExp(`https?://[^ ]+/zh/${place}/\\.$`));
    expect(await said('apa')).toContain('检索自 http');
    expect(await said('bibtex')).toMatch(/^@\w+\{[\w-]+-zh,/);
    expect(await said('ris')).toMatch(/^TY {2}- /);
    expect(JSON.parse((await said('csl'))!)).toHaveLength(1);
  });

  it('to a row of a register has the row’s name and address', async () => {
    await page.goto(`${site}/zh/registers/laws/`);
    const row = page.locator('tbody tr[id]').first();
    const id = (await row.getAttribute('id'))!;
    await open(`/zh/cite/?of=registers/laws#${id}`);
    expect(await said('gbt')).toMatch(new RegExp(`\\[DB/OL\\]//.*/zh/registers/laws/#${id}\\.$`));
  });

  it('to a row of a register is found below its name, once its sign is clicked', async () => {
    await page.goto(`${site}/en/registers/laws/`);
    await page.getByRole('link', { name: 'Link to this entry: Civil Code' }).click();
    await page.locator('th .block-tools').getByRole('link', { name: 'Cite' }).click();
    await page.waitForURL('**/en/cite/?of=registers/laws#*');
    await expect.poll(() => said('gbt')).toContain('Civil Code');
  });

  it('to a paragraph shows its words, and has its address in every form', async () => {
    await open(`/en/cite/?of=${STATUS}#s1.1.2-p2`);
    expect(await page.locator('[data-part=excerpt]').textContent()).toContain('989 million');
    for (const form of ['gbt', 'apa', 'bibtex', 'ris', 'csl']) expect(await said(form)).toContain('/#s1.1.2-p2');
  });

  it('to a figure in a section is to the figure', async () => {
    await open('/en/cite/?of=ecommerce-2020/overview/status#fig-turnover');
    expect(await said('gbt')).toContain('/en/ecommerce-2020/figures/turnover/');
  });

  it('to a restatement has the original beside it; the version is in it', async () => {
    await open('/zh/cite/?of=ecommerce-2020');
    expect(await said('gbt', 'original')).toMatch(
      /^商务部电子商务和信息化司. 中国电子商务报告2020\[R\]\. 赵桂茹，沈旭东，编/,
    );
    expect(await said('gbt')).toContain('原文献之重述');
  });

  it('is copied, titles in italics, and saved as a file', async () => {
    await open(`/en/cite/?of=${STATUS}`);
    await page.click('[data-part=references] [data-form=apa] [data-copy]');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await said('apa'));
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(html).toContain('<i>');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('[data-part=references] [data-form=ris] [data-save]'),
    ]);
    expect(download.suggestedFilename()).toBe('ecommerce-2020-overview-status-en.ris');
    expect((await readDownload(download)).replaceAll('\r', '')).toBe((await said('ris'))!.replaceAll('\r', ''));
  });

  it('is copied where a browser has no clipboard, as on pages over plain http', async () => {
    await page.addInitScript('delete Navigator.prototype.clipboard');
    await open(`/en/cite/?of=${STATUS}`);
    await page.click('[data-part=references] [data-form=apa] [data-copy]');
    const reference = await said('apa');
    const other = await context.newPage();
    await other.goto(`${site}/en/`);
    await expect.poll(() => other.evaluate(() => navigator.clipboard.readText())).toBe(reference);
  });

  it('is reached from a section, at the block that its address names', async () => {
    await page.goto(`${site}/en/${STATUS}/#s1.1.2-p2`);
    await page.locator('.page-tools a[href*="/cite/"]').click();
    await page.waitForURL(`**/en/cite/?of=${STATUS}#s1.1.2-p2`);
  });

  it('changes language and keeps what is cited', async () => {
    await open(`/en/cite/?of=${STATUS}#s1.1.2-p2`);
    await page.click('.site-header a.language');
    await page.waitForURL(`**/zh/cite/?of=**#s1.1.2-p2`);
    await page.waitForSelector('#cite[data-ready]');
    expect(await said('gbt')).toContain('/zh/');
  });
});

describe('an address that names nothing is told so in words, with where to go', () => {
  it.each([
    ['', 'No page was named.', 2],
    ['?of=//example.org', 'The address does not name a page of this site.', 2],
    ['?of=<script>alert(1)</script>', 'The address does not name a page of this site.', 2],
    ['?of=no-such', 'This site has no such page.', 2],
    ['?of=ecommerce-2020/no-such', 'This site has no such page.', 3],
    ['?of=constructor', 'This site has no such page.', 2],
  ])('%s', async (query, words, ways) => {
    await open(`/en/cite/${query}`);
    expect(await page.locator('[role=status]').textContent()).toContain(words);
    expect(await page.locator('[data-part=ways] a').count()).toBe(ways);
    expect(await page.locator('[data-part=cited]').isVisible()).toBe(false);
  });

  it('but of a block that is not there the page is cited', async () => {
    await open(`/en/cite/?of=${STATUS}#no-such`);
    expect(await page.locator('[role=status]').textContent()).toContain('no such paragraph');
    expect(await said('gbt')).toMatch(new RegExp(`/en/${STATUS}/\\.$`));
  });
});
