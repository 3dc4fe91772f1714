import type { Browser } from 'playwright-core';
import { readSiteLanguages } from '../content/index.ts';
import type { Lang } from '../languages/index.ts';
import { requireBuiltSite } from '../publish/index.ts';
import { searchLanguage } from '../search/index.ts';
import { readSite, type Site, untilFirstResult } from '../site-checks/index.ts';
import { openBrowser } from '../testing/chromium.ts';
import { drawPhrases, drawStrings } from '../testing/search-bench/draw.ts';
import { openSearchPage, type Run } from '../testing/search-bench/drive.ts';
import { readRecords } from '../testing/search-bench/records.ts';
import { openDirectly } from '../testing/search-bench/direct.ts';
import { askAcross, askMistyped, askOperators, askStrings, askWords } from '../testing/search-bench/ask.ts';
import { type Line, readList } from '../testing/search-bench/lists.ts';
import { faults, quantile, summarise, type Scored } from '../testing/search-bench/score.ts';
import { type PlainPage, toPlain } from '../testing/search-bench/truth.ts';
import { seeded } from '../testing/seeded.ts';
import { serveFolder } from '../testing/serve-folder.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';

interface Bench {
  /** The built site. */
  folder: string;
  site: Site;
  languages: readonly Lang[];
  browser: Browser;
  server: Awaited<ReturnType<typeof serveFolder>>;
}

const benchSearch = defineCommand({
  name: 'bench:search',
  help: `
Asks the search of the built site for strings drawn from its text, for several words, mistyped words, phrases and terms of
the other language, and holds the answers against the text itself; bytes and times are those of a real browser.

  --strings N     how many strings are drawn (300)
  --cold N        how many queries of several words, and of the drawn ones, a cold page is asked (20)
  --seed N        what strings are drawn (1)
  --out DIR       the site, if it is not in dist/
  --content DIR   the library that it was built from, if that is not content/`,
  options: {
    ...libraryOptions,
    strings: { type: 'string', default: '300' },
    cold: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
  async run({ values, project }) {
    const folder = project.out;
    requireBuiltSite(project, 'pagefind');
    const siteLanguages = readSiteLanguages(project.content);
    const { languages } = siteLanguages;
    const site = readSite(folder, project, siteLanguages);
    const server = await serveFolder(folder);
    const browser = await openBrowser();
    try {
      await askAll(
        { folder, site, languages, browser, server },
        {
          next: seeded(Number(values.seed)),
          strings: Number(values.strings),
          cold: Number(values.cold),
        },
      );
    } finally {
      await browser.close();
      await server.close();
    }
    return 0;
  },
});

await runAsMain(import.meta, benchSearch);

/** `next` draws, `strings` are drawn in each language, and a cold page is asked `cold` of them. */
async function askAll(
  bench: Bench,
  { next, strings, cold }: { next: () => number; strings: number; cold: number },
): Promise<void> {
  const { folder, languages } = bench;
  const records = readRecords();
  const names = ['queries', 'several-words', 'phrases', 'mistyped', 'across'] as const;
  const plainOf = (lang: Lang): PlainPage[] => records.filter((record) => record.lang === lang).map(toPlain);
  for (const lang of languages) {
    const own = records.filter((record) => record.lang === lang);
    const pages = plainOf(lang);
    const lists = Object.fromEntries(
      names.map((name) => [name, readList(name).filter((line) => line.lang === lang)]),
    ) as Record<(typeof names)[number], Line[]>;
    const drawn = (searchLanguage(lang).script === 'han' ? drawStrings : drawPhrases)(own, strings, next);
    console.log(`\n${lang}: ${own.length} pages`);
    await coldStarts(bench, lang, [
      ...lists['several-words'].slice(0, cold).map(({ query }) => query),
      ...drawn.slice(0, cold),
    ]);
    const { library } = await openDirectly(folder, lang);
    report(
      'chosen strings',
      await askStrings(
        library,
        lists.queries.map(({ query }) => query),
        pages,
      ),
    );
    report('drawn strings', await askStrings(library, drawn, pages));
    report('several words', await askWords(library, lists['several-words'], pages, lang));
    report('phrases and words left out', await askOperators(library, lists.phrases, pages));
    tell('mistyped words put right', lists.mistyped, await askMistyped(library, lists.mistyped));
    for (const other of languages.filter((one) => one !== lang)) {
      const inOther = await openDirectly(folder, other);
      tell(
        `found across languages, in ${other}`,
        lists.across,
        await askAcross(library, inOther.library, languages, lists.across, plainOf(other)),
      );
    }
  }
}

/**
 * Each query as the first one on a page that was never opened, and the one after it as the second. Everything counts
 * that the server sends: page, style, scripts, worker, index. Bodies are what budgets are about; with heads, which
 * differ from server to server and weigh little where connections are shared, is told beside them.
 */
async function coldStarts({ site, browser, server }: Bench, lang: Lang, queries: string[]): Promise<void> {
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
  const times = runs.map(({ ms }) => ms);
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
    `    ${Math.round(quantile(times, 0.5))} ms median, ${Math.round(Math.max(...times))} at most; second query ${spread(second)} kB; after the results ${spread(runs.map(({ after }) => after.body))} kB`,
  );
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function spread(bytes: number[]): string {
  return `${kB(quantile(bytes, 0.5))} median, ${kB(quantile(bytes, 0.95))} p95, ${kB(Math.max(...bytes))} at most`;
}

function report(name: string, runs: Scored[]): void {
  const { queries, recall, precision, counted, top3 } = summarise(runs);
  console.log(
    `  ${name} (${queries}): recall ${recall}, precision ${precision}, count exact ${counted}, best in the first three ${top3}`,
  );
  for (const line of faults(runs).slice(0, 20)) console.log(`    - ${line}`);
}

function tell(name: string, lines: readonly Line[], failed: readonly string[]): void {
  console.log(`  ${name}: ${lines.length - failed.length} of ${lines.length}`);
  for (const line of failed) console.log(`    - ${line}`);
}
