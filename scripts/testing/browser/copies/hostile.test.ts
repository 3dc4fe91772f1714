import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LibraryFolder, placeLibrary } from '../../library-folder.ts';
import { checkContent } from '../../../check/index.ts';
import { type Problem, readLibrary } from '../../../content/index.ts';
import { openBrowser } from '../connect.ts';
import { brokenInputs } from './broken-inputs.ts';
import { hostileInputs, SITE, TOPICS } from './hostile-inputs.ts';
import { headersIn, serveFolder } from '../../serve-folder.ts';

/**
 * Each input stands alone in a library that is otherwise right. The check refuses it, with file and line; or it is
 * built, together with all others that are not refused, and every page is opened in Chromium.
 */
const common = { 'site.yaml': SITE, 'topics.yaml': TOPICS };
const all = [...hostileInputs, ...brokenInputs];
const tried = all.map(({ name, files }, index) => {
  const written = files(`h${index}`);
  const before = process.cpuUsage();
  const content = readLibrary(new Map(Object.entries({ ...common, ...written })));
  const errors = checkContent(content).filter(({ severity }) => severity === 'error');
  const { user, system } = process.cpuUsage(before);
  return { name, written, errors, seconds: (user + system) / 1e6 };
});
const refused = tried.filter(({ errors }) => errors.length > 0);
const built = tried.filter(({ errors }) => errors.length === 0);

/** Seconds of processor that an input may cost besides the usual. */
const MOST = 5;

describe('of a hundred hostile inputs, and of sixty kinds of broken ones', () => {
  it('are at least so many', () => {
    expect(hostileInputs.length).toBeGreaterThanOrEqual(100);
    expect(brokenInputs.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('take seconds to check', () => expect(tried.filter(({ seconds }) => seconds > MOST)).toEqual([]));

  it.each(refused)('$name is refused with file and line', ({ written, errors }) => {
    const isPlaced = ({ file, line, column }: Problem) =>
      file in written && line >= 1 && column >= 1 && line <= written[file]!.split('\n').length;
    expect(errors.filter((error) => !isPlaced(error))).toEqual([]);
  });

  it('lets nothing through that is a link, an id or a program', () => {
    const through = built
      .map(({ name }) => name)
      .filter((name) =>
        /^(a link to (?!\/\/)|the figure id (?!constructor)|an? (import|export|expression that|attribute|unknown|HTML))/.test(
          name,
        ),
      );
    expect(through).toEqual([]);
  });
});

describe('what is not refused', () => {
  let library: LibraryFolder;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let site: string;

  beforeAll(async () => {
    library = placeLibrary(
      new Map(
        Object.entries(Object.assign({}, common, ...built.map(({ written }) => written)) as Record<string, string>),
      ),
    );
    await library.build();
    server = await serveFolder(library.site, headersIn(readFileSync(join(library.site, '_headers'), 'utf8')));
    site = server.address;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    library?.remove();
  });

  const files = () => readdirSync(library.site, { recursive: true, encoding: 'utf8' });

  it('runs nothing in Chromium, and asks nothing of another host', async () => {
    // Other hosts are out of reach; a handler that is asked of each request would cost the browser its cache. A small
    // window has little to paint.
    const context = await browser.newContext({
      proxy: { server: 'http://127.0.0.1:9', bypass: '127.0.0.1' },
      viewport: { width: 320, height: 320 },
    });
    const happened: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(site)) happened.push(`request to ${request.url()}`);
    });
    const open = async (addresses: string[]) => {
      const page = await context.newPage();
      page.on('dialog', (dialog) => {
        happened.push(`dialog on ${page.url()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => message.type() === 'error' && happened.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (error) => happened.push(`${page.url()}: ${error.message}`));
      for (const address of addresses) {
        await page.goto(site + address, { waitUntil: 'load' });
        await page.mouse.move(200, 200);
      }
      await page.waitForTimeout(500);
    };
    // A page that only leads elsewhere would break off the visit that comes after it.
    const leadsOn = (path: string) => readFileSync(join(library.site, path), 'utf8').includes('http-equiv="refresh"');
    const pages = files().filter((path) => (path.endsWith('.html') && !leadsOn(path)) || path.endsWith('.svg'));
    expect(pages.length).toBeGreaterThan(100);
    const addresses = [
      ...pages.map((path) => `/${path.replace(/index\.html$/, '')}`),
      `/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
      '/en/search/?q=alert',
    ];
    const tabs = [0, 1, 2, 3].map((tab) => addresses.filter((_, index) => index % 4 === tab));
    await Promise.all(tabs.map(open));
    expect(happened).toEqual([]);
    await context.close();
  });

  it('lets search work under the policy that a server sends', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/en/search/?q=Title`);
    await page.locator('#search:is([data-state=done], [data-state=failed])').waitFor();
    expect(await page.locator('#search > .results .result').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('writes no field into a CSV that a spreadsheet would run', () => {
    const csv = files().filter((path) => path.endsWith('.csv'));
    expect(csv.length).toBeGreaterThan(10);
    const running = csv.flatMap((path) =>
      readFileSync(join(library.site, path), 'utf8')
        .split(/[\n,]/)
        .filter((field) => /^\ufeff?"?([=+@\t\r]|-(?![\d.]+"?\r?$))/.test(field)),
    );
    expect(running).toEqual([]);
  });
});
