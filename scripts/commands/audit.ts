import { preview } from 'astro';
import type { Browser, Page } from 'playwright-core';
import { addressOf, pathOf } from '../addresses.ts';
import { readSiteLanguages, requireLibrary } from '../content/index.ts';
import { countOf } from '../languages/index.ts';
import { counted, countSteps } from '../progress/index.ts';
import { requireBuiltSite } from '../publish/index.ts';
import type { Project } from '../project.ts';
import { readPage, readSite, type Site, validWhole } from '../site-checks/index.ts';
import { violationsOf } from '../testing/axe.ts';
import { openBrowser } from '../testing/chromium.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';

const PORT = 4874;
const TABS = 2;

const audit = defineCommand({
  name: 'audit',
  help: `
Opens every page of the built site in a real browser, in light and in dark, on a narrow screen and a wide one, and prints
what axe finds, what scrolls sideways and what the console says. The tests do so for one page of each kind; this takes
minutes. html-validate sees every page whole, of which a build shows it only what is not the same over and over.
  --out DIR      the site, if it is not in dist/
  --content DIR  the library that it was built from, if that is not content/`,
  options: libraryOptions,
  async run({ project, output, doing }) {
    requireBuiltSite(project);
    requireLibrary(project);
    doing('reading the built pages');
    const site = readSite(project.out, project, readSiteLanguages(project.content));
    const addresses = [...site.paths]
      .filter((path) => path.endsWith('.html') && !readPage(site, path).isRedirect)
      .map(addressOf);
    const invalid = Array.from(counted('pages inspected', addresses), (address) => invalidIn(site, address)).flat();
    doing('opening the built pages in a browser');
    const faults = [...invalid, ...(await openEach(addresses, project))];
    for (const fault of faults) output.line(fault);
    output.line(
      `${countOf(addresses.length, 'page', 'pages')} in light and dark, at 320 and 1280 px: ${countOf(faults.length, 'finding', 'findings')}.`,
    );
    return faults.length > 0 ? 1 : 0;
  },
});

const invalidIn = (site: Site, address: string): string[] =>
  validWhole(site.read(pathOf(address)).toString('utf8')).map((message) => `${address}  ${message.join(' — ')}`);

async function openEach(addresses: readonly string[], project: Project): Promise<string[]> {
  const server = await preview({
    root: project.root,
    outDir: project.out,
    server: { port: PORT, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const browser = await openBrowser();
  try {
    const origin = `http://127.0.0.1:${server.port}${project.base}`;
    const step = countSteps('pages opened', addresses.length);
    const shares = Array.from({ length: TABS }, (_, tab) => addresses.filter((_, index) => index % TABS === tab));
    return (await Promise.all(shares.map((share) => openShare(browser, origin, share, step)))).flat();
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function openShare(
  browser: Browser,
  origin: string,
  addresses: readonly string[],
  step: () => void,
): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  let here = '';
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${here}  console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${here}  ${error.message}`));
  for (here of addresses) {
    for (const fault of await faultsOf(page, origin + here)) faults.push(`${here}  ${fault}`);
    step();
  }
  await context.close();
  return faults;
}

/** Of the element that axe names, so many characters tell which it is. */
const LONGEST = 180;

/** Faults of one page. In dark only the colours are others. */
async function faultsOf(page: Page, url: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(url, { waitUntil: 'load' });
  const light = await violationsOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violationsOf(page, ['color-contrast', 'link-in-text-block']);
  await page.setViewportSize({ width: 320, height: 640 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...light.map((fault) => `axe ${fault.slice(0, LONGEST)}`),
    ...dark.map((fault) => `in dark: axe ${fault.slice(0, LONGEST)}`),
    ...(sideways > 0 ? [`scrolls ${sideways} px sideways at 320 px`] : []),
  ];
}

await runAsMain(import.meta, audit);
