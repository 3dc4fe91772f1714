import { existsSync, readFileSync } from 'node:fs';
import { openBrowser } from '../testing/chromium.ts';
import { currentProject } from '../project.ts';
import { untilFirstResult } from '../site-checks/rules/search-weight.ts';
import { readSite } from '../site-checks/site.ts';
import { readBuiltPages } from '../testing/search-bench/read-built-pages.ts';
import { seeded } from '../testing/seeded.ts';
import { openSearchPage, type Run } from '../testing/search-bench/drive.ts';
import { drawPhrases, drawStrings } from '../testing/search-bench/draw.ts';
import { faults, quantile, summarise, type Scored } from '../testing/search-bench/score.ts';
import { serveFolder } from '../testing/serve-folder.ts';
import { toPlain, truthOf } from '../testing/search-bench/truth.ts';
import { type Lang, languages } from '../languages/index.ts';

/**
 * `npm run bench:search [-- --seed 1 --strings 300 --cold 20]`: asks the built site in `dist/` in a real browser, chosen queries
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

const site = readSite('dist', currentProject());
const pages = readBuiltPages(site);
const next = seeded(option('seed', 1));
const chosen = readFileSync('scripts/testing/search-bench/queries.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const strings = option('strings', 300);
/** Queries that a cold page is asked, of the chosen and of the drawn ones. */
const COLD = option('cold', 20);
const server = await serveFolder('dist');
const browser = await openBrowser();

try {
  for (const lang of languages) {
    const own = pages.filter((page) => page.lang === lang);
    const plain = own.map(toPlain);
    const isOwn = (line: string): boolean => line.startsWith('en ') === (lang === 'en');
    const queries = chosen.filter(isOwn).map((line) => line.replace(/^en /, ''));
    const drawn = lang === 'zh' ? drawStrings(own, strings, next) : drawPhrases(own, Math.ceil(strings / 2), next);
    console.log(`\n${lang}: ${own.length} pages`);
    await coldStarts(lang, [...queries.slice(0, COLD), ...drawn.slice(0, COLD)]);
    const page = await openSearchPage(browser, server.address, lang, server.take);
    for (const [name, list] of [
      ['chosen', queries],
      ['drawn', drawn],
    ] as const) {
      const runs: Scored[] = [];
      for (const query of list) runs.push({ ...(await page.ask(query, true)), truth: truthOf(query, plain, lang) });
      report(name, runs, await again(page, list.slice(0, 30)));
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * Each query as the first one on a page that was never opened, and the one after it as the second. Everything counts
 * that the server sends: page, style, scripts, worker, index. Bodies are what budgets are about; with heads, which
 * differ from server to server and weigh little where connections are shared, is told beside them.
 */
async function coldStarts(lang: Lang, queries: string[]): Promise<void> {
  const starts: number[] = [];
  const runs: (Run & { total: number; heads: number })[] = [];
  const second: number[] = [];
  for (const [i, query] of queries.entries()) {
    const page = await openSearchPage(browser, server.address, lang, server.take);
    const first = await page.ask(query);
    starts.push(page.start.body);
    runs.push({
      ...first,
      total: page.start.body + first.sent.body,
      heads: page.start.all - page.start.body + first.sent.all - first.sent.body,
    });
    second.push((await page.ask(queries[(i + 1) % queries.length]!)).sent.body);
    await page.close();
  }
  const most = runs.toSorted((a, b) => b.total - a.total)[0]!;
  console.log(
    `  cold page (${queries.length} queries): start ${kB(Math.max(...starts))} kB; first result ${spread(runs.map(({ total }) => total))} kB (${most.query}), with heads ${spread(runs.map(({ total, heads }) => total + heads))}`,
  );
  console.log(
    `    p90 ${kB(
      quantile(
        runs.map(({ total }) => total),
        0.9,
      ),
    )} kB, where the build's own estimate is ${kB(untilFirstResult(site, lang))}`,
  );
  console.log(
    `    ${Math.round(
      quantile(
        runs.map(({ ms }) => ms),
        0.5,
      ),
    )} ms median, ${Math.round(Math.max(...runs.map(({ ms }) => ms)))} at most; second query ${spread(second)} kB; after the results ${spread(runs.map(({ after }) => after.body))} kB`,
  );
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function spread(bytes: number[]): string {
  return `${kB(quantile(bytes, 0.5))} median, ${kB(quantile(bytes, 0.95))} p95, ${kB(Math.max(...bytes))} at most`;
}

/** The same queries once more: how fast a repeated one is. */
async function again(page: { ask: (query: string) => Promise<Run> }, queries: string[]): Promise<number> {
  const times: number[] = [];
  for (const query of queries) times.push((await page.ask(query)).ms);
  return Math.round(quantile(times, 0.5));
}

function report(name: string, runs: Scored[], repeated: number): void {
  const { queries, recall, precision10, top3, zero, errors, ms, kB } = summarise(runs);
  console.log(
    `  ${name} (${queries}): recall ${recall}, precision@10 ${precision10}, best in top 3 ${top3}, zero hits ${zero}, errors ${errors}`,
  );
  console.log(`    ms ${ms[0]} median, ${ms[1]} p95, repeated ${repeated}; kB a query ${kB[0]} median, ${kB[1]} p95`);
  for (const line of faults(runs).slice(0, 20)) console.log(`    - ${line}`);
}
