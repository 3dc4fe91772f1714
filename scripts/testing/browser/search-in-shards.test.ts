import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noCache } from '../../cache/index.ts';
import { indexSite } from '../../search/index.ts';
import { readRecords } from '../search-bench/records.ts';
import { serveFolder } from '../serve-folder.ts';
import { openBrowser } from './connect.ts';

/** A record more, and an index is full: the library's five reports are in three. */
const MOST = 200;

let browser: Browser;
let page: Page;
let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-in-shards-'));
  for (const path of ['_astro', 'en/search']) cpSync(join('dist', path), join(folder, path), { recursive: true });
  const records = readRecords().filter(({ lang }) => lang === 'en');
  await indexSite(folder, records, {}, noCache, [], MOST);
  server = await serveFolder(folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(() => page.close());

const search = async (query: string) => {
  await page.goto(`${server.address}/en/search/${query}`);
  await page.locator('#search[data-state=done]').waitFor();
};
const statusText = () => page.locator('[role=status]').textContent();
const older = () => page.getByRole('button', { name: 'Search older reports too' });
/** The reports that results are from. */
const reports = async () => {
  const links = page.locator('#search > .results .result-title');
  return new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('/')[2])));
};

describe('search in a library that is dealt out to several indexes', () => {
  it('begins with the newest reports, says so, and searches the older ones when it is asked to', async () => {
    await search('?q=platforms');
    expect(await statusText()).toMatch(/Searched so far: 2 of 5 reports\.$/);
    for (const report of ['ecommerce-2020', 'double-eleven-credit-2020']) expect(await reports()).not.toContain(report);
    await older().click();
    await expect.poll(statusText).not.toMatch(/Searched so far/);
    await expect.poll(reports).toContain('ecommerce-2020');
    expect(await older().count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?q=platforms&older=1');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=platforms');
  });

  it('searches the older ones from the address', async () => {
    await search('?q=platforms&older=1');
    expect(await statusText()).not.toMatch(/Searched so far/);
    expect(await reports()).toContain('ecommerce-2020');
  });

  it('looks in the older ones by itself for what the newest do not have', async () => {
    await search('?q=gluten');
    expect([...(await reports())]).toEqual(['double-eleven-credit-2020']);
    expect(await statusText()).not.toMatch(/Searched so far/);
  });

  it('opens the index of a report that is chosen; all reports can be', async () => {
    await search('?q=platforms');
    const choice = page.locator('select[name=report]');
    await expect.poll(() => choice.locator('option').count()).toBe(6);
    expect(await choice.locator('option').allTextContents()).toContainEqual(expect.stringMatching(/[^)]$/));
    await choice.selectOption('double-eleven-credit-2020');
    await expect.poll(async () => [...(await reports())]).toEqual(['double-eleven-credit-2020']);
    expect(await statusText()).not.toMatch(/Searched so far/);
  });
});
