import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openBrowser } from '../connect.ts';
import { readTexts } from '../../read-texts.ts';
import { freePort } from '../../program.ts';
import { placeLibrary } from '../../library-folder.ts';
import { serveFolder } from '../../serve-folder.ts';

/**
 * A report for which nothing in the program was written, flat, in Chinese alone, with one case, is put into a small
 * library. No other file is touched.
 */
const id = 'county-library-2023';
const added = [...readTexts(`scripts/testing/fixtures/${id}`)].map(([path, text]): [string, string] => [
  `${id}/${path}`,
  text,
]);
const library = placeLibrary(new Map([...readTexts('scripts/testing/fixtures/small-library'), ...added]));
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;

const html = (address: string) => readFileSync(join(library.site, address, 'index.html'), 'utf8');
const pages = (lang: string) =>
  readdirSync(join(library.site, lang, id), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort();

beforeAll(async () => {
  await library.build();
  server = await serveFolder(library.site);
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  library.remove();
});

const search = async (address: string) => {
  await page.goto(server.address + address);
  await page.locator('#search[data-state=done]').waitFor();
};

describe('in the language that it has', () => {
  it('it has pages for itself, its sections, its figure and its case', () => {
    expect(pages('zh')).toEqual(
      expect.arrayContaining([
        'index.html',
        'loans/index.html',
        'readers/index.html',
        'figures/loans-by-kind/index.html',
        'cases/night-reading/index.html',
      ]),
    );
  });

  it('it stands in the library and on the front page', () => {
    for (const address of ['zh', 'zh/library']) expect(html(address)).toContain('云溪县图书馆年报2023');
  });

  it('its case stands among all cases', () => expect(html('zh/cases')).toContain('夜读班车送乡镇学生回家'));

  it('its laws stand beside those of other reports', () => {
    for (const law of ['公共图书馆法', '农产品质量安全法']) expect(html('zh/registers/laws')).toContain(law);
  });

  it('its table can be downloaded', () => {
    expect(readFileSync(join(library.site, `zh/${id}/figures/loans-by-kind.csv`), 'utf8')).toContain('农业技术,2.3');
  });

  it.each(['连环画', '夜读班车', '农业技术'])('search finds %s', async (query) => {
    await search(`/zh/search/?q=${query}`);
    expect(await page.locator(`.result a[href*="/${id}/"]`).count()).toBeGreaterThan(0);
  });
});

describe('in the language that it lacks', () => {
  it('its page says so, leads to the Chinese, and is kept from search engines', () => {
    const text = html(`en/${id}`);
    expect(text).toContain('Annual Report of the Yunxi County Library 2023');
    expect(text).toMatch(new RegExp(`<a href="/zh/${id}/"[^>]*hreflang="zh`));
    expect(text).toContain('<meta name="robots" content="noindex"');
  });

  it('it stands in the library, with a way to the Chinese', () => {
    for (const address of ['en', 'en/library']) {
      expect(html(address)).toContain('Annual Report of the Yunxi County Library 2023');
      expect(html(address)).toMatch(new RegExp(`href="/zh/${id}/"`));
    }
  });

  it('it has no other page', () => expect(pages('en')).toEqual(['index.html']));

  it('the Chinese pages do not offer English ones that are not there', () => {
    for (const address of [`zh/${id}/loans`, `zh/${id}/cases/night-reading`]) {
      expect(html(address)).not.toContain(`/en/${id}/loans/`);
      expect(html(address)).not.toContain(`/en/${id}/cases/`);
      expect(html(address)).not.toContain('hreflang="en" href=');
    }
  });

  it('search finds nothing of it', async () => {
    await search('/en/search/?q=Yunxi');
    expect(await page.locator(`.result a[href*="/${id}/"]`).count()).toBe(0);
  });

  it('the sitemap has it in Chinese alone', () => {
    const sitemap = readFileSync(join(library.site, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain(`/zh/${id}/loans/</loc>`);
    expect(sitemap).not.toContain(`/en/${id}/`);
  });
});

it('`npm run preview` serves what was built, and says what is not there', async () => {
  const port = await freePort();
  const preview = library.preview(port);
  const ask = (address: string) => fetch(`http://localhost:${port}${address}`);
  try {
    const answer = await vi.waitFor(() => ask(`/zh/${id}/`), { timeout: 30_000, interval: 200 });
    expect(await answer.text()).toBe(html(`zh/${id}`));
    const missing = await ask('/zh/nothing-here/');
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('没有这一页')]);
  } finally {
    preview.process.kill();
  }
});
