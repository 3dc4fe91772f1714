import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { type LibraryFolder, placeLibrary } from '../../library-folder.ts';
import { readTexts } from '../../read-texts.ts';
import { serveFolder } from '../../serve-folder.ts';
import { openBrowser } from '../connect.ts';
import { inspectPage, noFaults } from '../inspect-page.ts';

/** A table with all that tables can have, and one of 450 rows, which is a register, too. */
const section = `---
title: Tables
summary: Tables of all kinds.
---

The text has a note, too.[^text]

<Figure id="kinds" chart="none" title="All kinds" unit="t" source="S">

| Place | 2020 › Sales[^tax] | 2020 › Share (%) | 2021 › Sales |
| --- | ---: | ---: | ---: |
| Urban › East | | | |
| [Ash](/tea-2020/harvest/)[^place] | 1,200 (p) | **52** | … |
| Subtotal | (5) | 48 | x |
| Rural | | | |
| Elm | \\<5 | / | — |
| Total | 1,200 | 100 | 7 |

</Figure>

<Figure id="long" chart="none" title="Many rows" unit="t" source="S">

| County | Sales |
| --- | ---: |
${Array.from({ length: 450 }, (_, row) => `| County ${row + 1} | ${row === 448 ? 'x' : (row * 7) % 451} |`).join('\n')}

</Figure>

[^text]: Of the text.

[^tax]: Without tax.

[^place]: A place.
`;

/** Below the registers of the library. */
const COUNTIES = `  counties:
    title: { zh: 县, en: Counties }
    name: { zh: 县, en: Counties }
    one: { zh: 县, en: County }
    figure: long
    columns:
      county: { zh: 县, en: County, entry: true }
      sales: { zh: 销量, en: Sales, filter: true, sort: true }
`;

let library: LibraryFolder;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const content = readTexts('scripts/testing/fixtures/small-library');
  content.set('site.yaml', `${content.get('site.yaml')!}${COUNTIES}rules: { pairing: off }\n`);
  content.set('tea-2020/en/9-tables.mdx', section);
  library = placeLibrary(content);
  await library.build();
  server = await serveFolder(library.site);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  library.remove();
});
beforeEach(async () => void (page = await browser.newPage()));
afterEach(() => page.close());

const url = (address: string) => `${server.address}${address}`;

describe('a table with all that tables can have', () => {
  it.each(['/en/tea-2020/tables/', '/en/tea-2020/figures/kinds/'])('has no faults at %s', async (address) => {
    expect(await inspectPage(page, url(address))).toEqual(noFaults);
  });

  it('counts its footnotes with those of the text in the section, and from 1 on its own page', async () => {
    const notes = () => page.locator('#main .data sup a').allTextContents();
    await page.goto(url('/en/tea-2020/tables/'));
    expect(await notes()).toEqual(['2', '3']);
    await page.goto(url('/en/tea-2020/figures/kinds/'));
    expect(await notes()).toEqual(['1', '2']);
    expect(await page.locator('.footnotes li').allTextContents()).toEqual([
      expect.stringContaining('Without tax.'),
      expect.stringContaining('A place.'),
    ]);
    expect(await page.locator('.data tbody a').first().getAttribute('href')).toBe('/en/tea-2020/harvest/');
  });

  it('keeps its first column and its heads in sight while it scrolls', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(url('/en/tea-2020/tables/'));
    const box = page.locator('#fig-kinds .table-scroll');
    const left = async () => (await page.locator('#fig-kinds tbody th[scope=row]').first().boundingBox())!.x;
    const before = await left();
    await box.evaluate((element) => void (element.scrollLeft = 120));
    expect(await box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(10);
    expect(await left()).toBe(before);

    await page.goto(url('/en/tea-2020/figures/long/'));
    const top = async () => (await page.locator('.data thead').boundingBox())!.y;
    const above = await top();
    await page.locator('.table-scroll').evaluate((element) => void (element.scrollTop = 900));
    expect(await top()).toBe(above);
  });
});

describe('a table of many rows', () => {
  const labels = () => page.locator('.data tbody th').allTextContents();
  const rows = async () => (await labels()).map((label) => label.replace(/\s*¶$/, ''));

  it('has its first rows in the section, without script, and more on its own page', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await still.newPage();
    await quiet.goto(url('/en/tea-2020/tables/'));
    expect(await quiet.locator('#fig-long tbody tr').count()).toBe(20);
    await quiet.goto(url('/en/tea-2020/figures/long/'));
    expect(await quiet.locator('tbody tr').count()).toBe(200);
    expect(await quiet.locator('form.table-wish').isVisible()).toBe(false);
    await still.close();
  });

  it('has no faults', async () => {
    expect(await inspectPage(page, url('/en/tea-2020/figures/long/'))).toEqual(noFaults);
  });

  it('is narrowed and ordered over all rows', async () => {
    await page.goto(url('/en/tea-2020/figures/long/'));
    await page.getByLabel('Find in the table').fill('449 COUNTY');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('2 of 450 rows');
    await page.getByLabel('Order').selectOption('Sales, descending');
    // The other has the value 449; a value that is missing comes last.
    expect(await rows()).toEqual(['County 194', 'County 449']);
    await page.getByLabel('Find in the table').fill('');
    await expect.poll(async () => (await rows())[0]).toBe('County 323');
    await page.getByLabel('Find in the table').fill('nowhere');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('No row has these words.');
  });

  it('shows more at a click, and any row by its address', async () => {
    await page.goto(url('/en/tea-2020/figures/long/'));
    await page.getByRole('button', { name: 'Show 200 more' }).click();
    await expect.poll(() => page.locator('.data tbody tr').count()).toBe(400);
    await page.goto('about:blank');
    await page.goto(url('/en/tea-2020/figures/long/#r431'));
    await expect.poll(() => page.locator('#r431.target').count()).toBe(1);
    await expect.poll(() => page.locator('#r431').isVisible()).toBe(true);
  });

  it('says so where its file cannot be read', async () => {
    await page.route('**/long.json', (route) => route.abort());
    await page.goto(url('/en/tea-2020/figures/long/'));
    await page.getByLabel('Find in the table').fill('a');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('could not be fetched');
    expect(await page.locator('.data tbody tr').count()).toBe(200);
  });
});

describe('a register of many rows', () => {
  const REGISTER_PAGE = '/en/registers/counties/';
  const rows = () => page.locator('[data-list] > tr');
  const open = async (address: string) => {
    await page.goto(url(address));
    await page.locator('#finder[data-ready]').waitFor();
  };

  it.each([REGISTER_PAGE, `${REGISTER_PAGE}3/`])('has no faults at %s', async (address) => {
    expect(await inspectPage(page, url(address))).toEqual(noFaults);
  });

  it('is whole without script, 200 rows a page', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    const listed: number[] = [];
    for (const address of ['', '2/', '3/']) {
      await plain.goto(url(REGISTER_PAGE + address));
      listed.push(await plain.locator('[data-list] > tr').count());
    }
    expect(listed).toEqual([200, 200, 50]);
    expect(await plain.locator('[data-paging] a').count()).toBe(3);
    await plain.close();
  });

  it('reads a further page when more is asked for, and all when the list is narrowed or ordered', async () => {
    const read: string[] = [];
    page.on('request', (request) => {
      const further = /counties\/(\d)\/$/.exec(request.url())?.[1];
      if (further) read.push(further);
    });
    await open(REGISTER_PAGE);
    expect(await page.textContent('[role=status]')).toBe('450 of 450 counties');
    expect(await page.locator('select[name=sales] option').count()).toBe(451);
    expect(read).toEqual([]);
    await page.locator('[data-more]').click();
    await expect.poll(() => rows().count()).toBe(400);
    expect(read).toEqual(['2']);
    await page.fill('#finder-q', 'county 449');
    await expect.poll(() => page.textContent('[role=status]')).toBe('2 of 450 counties');
    expect(await rows().evaluateAll((shown) => shown.map(({ id }) => id))).toEqual([
      'counties-tea-2020-194',
      'counties-tea-2020-449',
    ]);
    expect(read).toEqual(['2', '3']);
    await page.fill('#finder-q', '');
    await page.selectOption('select[name=sort]', 'sales');
    await expect.poll(() => rows().count()).toBe(200);
    expect(await page.locator('[data-paging]').count()).toBe(0);
  });

  it('has its references in files of 200 rows', async () => {
    const read: string[] = [];
    page.on(
      'request',
      (request) => void (request.url().includes('citations') && read.push(new URL(request.url()).pathname)),
    );
    await page.goto(url('/en/cite/?of=registers/counties#counties-tea-2020-450'));
    await page.locator('#cite[data-ready=cited]').waitFor();
    expect(await page.locator('[data-part=title]').textContent()).toBe('County 450 · Counties');
    expect(read).toEqual([`${REGISTER_PAGE}citations.json`, `${REGISTER_PAGE}citations/counties-tea-2020-401.json`]);
  });

  it('has any row at its address, whichever page it stands on', async () => {
    for (const from of [REGISTER_PAGE, `${REGISTER_PAGE}2/`]) {
      await page.goto(url(`${from}#counties-tea-2020-450`));
      await page.waitForURL(`**${REGISTER_PAGE}3/#counties-tea-2020-450`);
      expect(await page.locator('#counties-tea-2020-450:target').isVisible()).toBe(true);
    }
    await page.goto(url(`${REGISTER_PAGE}#counties-tea-2020-451`));
    await page.locator('#finder[data-ready]').waitFor();
    expect(page.url()).toBe(url(`${REGISTER_PAGE}#counties-tea-2020-451`));
  });
});
