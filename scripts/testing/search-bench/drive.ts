import type { Browser } from 'playwright-core';
import type { Lang } from '../../languages/index.ts';
import type { Traffic } from '../serve-folder.ts';

/** What the search page did with a query. */
export interface Run {
  query: string;
  /** Addresses of the results, the best first. */
  urls: string[];
  /** From the key to the results on the page. */
  ms: number;
  /** Transferred until the results were there, and after them: counts for the filters, the other language. */
  sent: Traffic;
  after: Traffic;
  /** Error on the page, if any. */
  error?: string;
}

const nothing: Traffic = { body: 0, all: 0, answers: 0 };

/** A search page in a browser. `take` tells what the server has sent since it was last asked. */
export async function openSearchPage(browser: Browser, site: string, lang: Lang, take: () => Traffic = () => nothing) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  let error: string | undefined;
  page.on('pageerror', (fault) => (error = fault.message));
  take();
  await page.goto(`${site}/${lang}/search/`);
  await page.waitForLoadState('networkidle');
  const start = take();

  async function ask(query: string): Promise<Run> {
    error = undefined;
    const ms = await page.evaluate(askOnPage, query);
    const sent = take();
    await page.locator('#search[data-others=done], #search[data-state=failed]').waitFor();
    const after = take();
    const links = page.locator('#search > .results .result-title');
    const urls = await links.evaluateAll((items) => items.map((item) => item.getAttribute('href')!));
    return { query, urls, ms, sent, after, error };
  }
  return { start, ask, close: () => context.close() };
}

/** Types the query, presses Enter, and waits until the answer to it is there. Runs in the page. */
function askOnPage(query: string): Promise<number> {
  const root = document.getElementById('search')!;
  const input = root.querySelector<HTMLInputElement>('input[type=search]')!;
  const done = new Promise<number>((resolve) => {
    const began = performance.now();
    const observer = new MutationObserver(() => {
      if (root.dataset.state !== 'done' && root.dataset.state !== 'failed') return;
      observer.disconnect();
      resolve(performance.now() - began);
    });
    observer.observe(root, { attributes: true, attributeFilter: ['data-state'] });
  });
  input.value = query;
  input.form!.requestSubmit();
  return done;
}
