import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { openBrowser } from '../testing/chromium.ts';
import { publication } from '../site-url.ts';
import { validWhole } from '../site-checks/rules/valid-html.ts';
import { addressOf, pathOf, readPage, readSite } from '../site-checks/site.ts';

/**
 * `npm run audit`: opens every page of the built site in a real browser, in light and in dark, on a narrow screen and
 * a wide one, and prints what axe finds, what scrolls sideways and what the console says. The tests do so for one page
 * of each kind; this takes minutes. html-validate sees every page whole, of which a build shows it only the gist.
 */
if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/: run «npm run build» first.');
  process.exit(1);
}
const built = readSite('dist', publication);
const addresses = [...built.paths]
  .filter((path) => path.endsWith('.html') && !readPage(built, path).isRedirect)
  .map(addressOf);
const server = await preview({ root: '.', server: { port: 4874, host: '127.0.0.1' }, logLevel: 'error' });
const site = `http://127.0.0.1:${server.port}${publication.base}`;
const browser = await openBrowser();
const faults: string[] = [];

for (const address of addresses)
  for (const say of validWhole(built.read(pathOf(address)).toString('utf8')))
    faults.push(`${address}  ${say.join(' — ')}`);

const TABS = 2;
await Promise.all(
  Array.from({ length: TABS }, (_, tab) => lookAtEach(addresses.filter((_, index) => index % TABS === tab))),
);
await browser.close();
await server.stop();
for (const fault of faults) console.log(fault);
console.log(`${addresses.length} pages in light and dark, at 320 and 1280 px: ${faults.length} findings.`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function lookAtEach(own: string[]): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  let here = '';
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && faults.push(`${here}  console: ${message.text()}`),
  );
  page.on('pageerror', (error) => faults.push(`${here}  ${error.message}`));
  for (here of own) for (const fault of await lookAt(page, here)) faults.push(`${here}  ${fault}`);
  await context.close();
}

/** Faults of one page. In dark only the colours are others. */
async function lookAt(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site + address, { waitUntil: 'load' });
  const light = await violations(new AxeBuilder({ page }));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
  await page.setViewportSize({ width: 320, height: 640 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...light,
    ...dark.map((fault) => `in dark: ${fault}`),
    ...(sideways > 0 ? [`scrolls ${sideways} px sideways at 320 px`] : []),
  ];
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`));
}
