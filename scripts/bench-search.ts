import { existsSync, readFileSync } from 'node:fs';
import { preview } from 'astro';
import { openBrowser } from './browser/chromium.ts';
import { readBuiltPages } from './search/read-built-pages.ts';
import { readPage } from './search/read-page.ts';
import { openSearchPage, type Run } from './search/bench/drive.ts';
import { drawPhrases, drawStrings, random } from './search/bench/draw.ts';
import { faults, summarise, type Scored } from './search/bench/score.ts';
import { toPlain, truthOf } from './search/bench/truth.ts';
import type { Lang } from './tables/types.ts';

/**
 * `npm run bench:search [-- --seed 1 --strings 300]`: asks the built site in `dist/` in a real browser, chosen queries
 * and strings drawn from its own text, and holds the answers against the text itself.
 */
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
if (!existsSync('dist/pagefind')) {
  console.error('There is no built site in dist/: run «npm run build» first.');
  process.exit(1);
}

const pages = readBuiltPages('dist').flatMap(({ url, html }) => readPage(url, html));
const next = random(option('seed', 1));
const chosen = readFileSync('scripts/search/bench/queries.txt', 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const strings = option('strings', 300);
const server = await preview({ root: '.', server: { port: option('port', 4873), host: '127.0.0.1' }, logLevel: 'error' });
const site = `http://127.0.0.1:${server.port}`;
const browser = await openBrowser();

try {
  for (const lang of ['zh', 'en'] as Lang[]) {
    const own = pages.filter((page) => page.lang === lang);
    const plain = own.map(toPlain);
    const isOwn = (line: string): boolean => line.startsWith('en ') === (lang === 'en');
    const queries = chosen.filter(isOwn).map((line) => line.replace(/^en /, ''));
    const drawn = lang === 'zh' ? drawStrings(own, strings, next) : drawPhrases(own, Math.ceil(strings / 2), next);
    console.log(`\n${lang}: ${own.length} pages`);
    await coldStart(lang, queries[0]!);
    const page = await openSearchPage(browser, site, lang);
    for (const [name, list] of [['chosen', queries], ['drawn', drawn]] as const) {
      const runs: Scored[] = [];
      for (const query of list) runs.push({ ...(await page.ask(query, true)), truth: truthOf(query, plain, lang) });
      report(name, runs, await again(page, list.slice(0, 30)));
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}

async function coldStart(lang: Lang, query: string): Promise<void> {
  const page = await openSearchPage(browser, site, lang);
  const first = await page.ask(query);
  console.log(`  start ${(page.start / 1000).toFixed(1)} kB with the page, its style and script; first result (${query}) ${(first.bytes / 1000).toFixed(1)} kB more, ${Math.round(first.ms)} ms`);
  await page.close();
}

/** The same queries once more: how fast a repeated one is. */
async function again(page: { ask: (query: string) => Promise<Run> }, queries: string[]): Promise<number> {
  const times: number[] = [];
  for (const query of queries) times.push((await page.ask(query)).ms);
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}

function report(name: string, runs: Scored[], repeated: number): void {
  const { queries, recall, precision10, top3, zero, errors, ms, kB } = summarise(runs);
  console.log(`  ${name} (${queries}): recall ${recall}, precision@10 ${precision10}, best in top 3 ${top3}, zero hits ${zero}, errors ${errors}`);
  console.log(`    ms ${ms[0]} median, ${ms[1]} p95, repeated ${repeated}; kB a query ${kB[0]} median, ${kB[1]} p95`);
  for (const line of faults(runs).slice(0, 20)) console.log(`    - ${line}`);
}
