import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addresses, pathOf } from '../../addresses.ts';
import { ExpectedError } from '../../expected-error.ts';
import type { SiteUrl } from '../../project.ts';
import type { Edition, Source } from '../source.ts';
import { jpegOrPng } from '../pictures.ts';
import { readDestinations } from './destinations.ts';
import { finishPdf } from './finish.ts';
import { runningHeads } from './heads.ts';

const PAPER = readFileSync(new URL('./paper.css', import.meta.url), 'utf8');

/** More prints than this never were needed: the numbers change no line. */
const MOST_PRINTS = 4;

/**
 * Prints the page of a whole report, of the site that was built into `folder`. The contents get their page numbers from
 * the print before: where that had each place. Throws an ExpectedError where the machine lacks a font.
 */
export async function printPdf(
  browser: Browser,
  source: Source,
  { folder, siteUrl }: { folder: string; siteUrl: SiteUrl },
): Promise<{ bytes: Uint8Array; pages: number }> {
  // Of pictures the files for dense screens are taken: paper is denser still.
  const context = await browser.newContext({
    bypassCSP: true,
    colorScheme: 'light',
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await serveFrom(page, folder, siteUrl);
    await page.goto(siteUrl.origin + siteUrl.base + addresses.whole(source.lang, source.report));
    await requireFonts(page, source);
    const { parts, headings } = await preparePage(page);
    await page.addStyleTag({ content: `${PAPER}\n${runningHeads(source.title, parts)}` });
    return await printNumbered(page, source, headings);
  } finally {
    await context.close();
  }
}

async function printNumbered(
  page: Page,
  source: Source,
  headings: readonly string[],
): Promise<{ bytes: Uint8Array; pages: number }> {
  let numbers = '';
  for (let print = 0; print < MOST_PRINTS; print++) {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    const { pages, places } = await readDestinations(pdf);
    const now = JSON.stringify([...places]);
    if (now === numbers) return { bytes: await finishPdf(pdf, source, headings), pages };
    numbers = now;
    await page.evaluate(numberContents, [...places]);
  }
  throw new Error(`The contents of ${source.lang}/${source.report} do not come to rest.`);
}

const TYPES: Record<string, string> = { html: 'text/html', css: 'text/css', svg: 'image/svg+xml' };

/** Answers for the site's address from a folder, so that links in print lead to where the site will be; nothing else is asked. Pictures come as a PDF has them. */
const serveFrom = (page: Page, folder: string, { origin, base }: SiteUrl): Promise<unknown> =>
  page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = join(folder, pathOf(decodeURIComponent(url.pathname.slice(base.length))));
    if (url.origin !== origin || !existsSync(file)) return route.abort();
    if (/\.(?:avif|webp)$/.test(file)) {
      const { type, bytes } = await jpegOrPng(readFileSync(file));
      return route.fulfill({ body: bytes, contentType: `image/${type}` });
    }
    return route.fulfill({ path: file, contentType: TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''] });
  });

/** Where nothing can draw a character, all are drawn as the same box. */
async function requireFonts(page: Page, { article, lang, report }: Source): Promise<void> {
  if (!/\p{Script=Han}/u.test(article)) return;
  if (await page.evaluate(drawsApart, ['年', '电', '國'])) return;
  throw new ExpectedError(noFont({ lang, report }));
}

const noFont = ({ lang, report }: Edition): string =>
  `No font with Chinese characters was found: the PDF of ${lang}/${report} would have boxes in their place. Install one (Debian, Ubuntu: apt-get install fonts-noto-cjk) and try again.`;

/* What follows runs in the page. */

function drawsApart(signs: string[]): boolean {
  const drawn = signs.map((sign) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
    const pen = canvas.getContext('2d')!;
    pen.font = '32px serif';
    pen.fillText(sign, 2, 34);
    return canvas.toDataURL();
  });
  return new Set(drawn).size === signs.length;
}

/** Gives each part of the report pages of its own name, and has pictures loaded. Answers the names of the parts, and all headings. */
const preparePage = (page: Page): Promise<{ parts: string[]; headings: string[] }> =>
  page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
    const said = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const parts = [...document.querySelectorAll<HTMLElement>('.whole-part')];
    for (const [index, part] of parts.entries()) part.style.setProperty('page', `part-${index}`);
    return {
      parts: parts.map((part) => said(part.querySelector('h2'))),
      headings: [...document.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)')].map(said),
    };
  });

function numberContents(places: [string, number][]): void {
  const pages = new Map(places);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.whole-contents a')) {
    const number = pages.get(decodeURIComponent(link.hash.slice(1)));
    if (number !== undefined) link.dataset['page'] = String(number);
  }
}
