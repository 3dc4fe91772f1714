import { rmSync } from 'node:fs';
import { build } from 'astro';
import type { Library } from '../content/library.ts';
import { checkContent } from '../check/check-content.ts';
import { formatProblem } from '../content/problem.ts';
import { readIncremental } from '../content/read-incremental.ts';
import { readFolder } from '../files/read-folder.ts';
import type { GlossaryData } from '../content/schema.ts';
import { summarizeAll, openSummaries } from '../content/summary.ts';
import { openCache } from '../cache/cache.ts';
import { checkBuilt, inspectBuilt } from '../site-checks/check-built.ts';
import { publish, recover, target, workFolder } from '../publish/swap.ts';
import { printOutputProblems } from '../site-checks/problem.ts';
import { stages } from './stages.ts';
import { indexSite } from '../search/index-site.ts';

/**
 * `npm run build [-- --stages]`: checks the content, builds the site beside the last good one, indexes it, checks what
 * was built, and puts it in place.
 */
const work = workFolder(process.pid);

const stage = stages();
for (const done of recover()) console.log(done);
const glossary = checkFirst();
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
stage.end('check');

await build({ outDir: work, logLevel: 'warn' });
stage.end('pages');
const looked = inspectBuilt(work);
stage.end('output');
const found = looked.flatMap(({ search }) => search);
await awake(indexSite(work, found, glossary, openCache, target));
stage.end('index');
checkLast();
stage.end('links');
publish(work);
console.log(`Built ${target}/ with ${found.length} pages in the search index.`);
if (process.argv.includes('--stages')) console.log(`CPU seconds: ${stage.say()}`);

/** Nothing is built from content that is wrong: what was published stays as it was. Returns the glossary. */
function checkFirst(): GlossaryData {
  const memo = openCache('check');
  const content = readIncremental(readFolder('content'), memo);
  const errors = checkContent(content, memo).filter(({ severity }) => severity === 'error');
  memo.save();
  if (errors.length === 0) {
    keepGlimpses(content);
    return content.glossary?.data ?? {};
  }
  for (const error of errors) console.error(`content/${formatProblem(error, 'en')}`);
  console.error(`\n${errors.length} problems: nothing was built, and ${target}/ is as it was.`);
  process.exit(1);
}

/** While the check's trees are there: drawing needs what they hold (src/integrations/incremental-render.ts). */
function keepGlimpses({ pages }: Library): void {
  const memo = openSummaries();
  summarizeAll(
    pages.map((page) => ({
      lang: page.path.lang,
      body: page.body,
      get tree() {
        return page.tree;
      },
    })),
    memo,
  );
  memo.save();
}

/** Pagefind's process does not keep Node from ending before it has answered: a timer does. */
async function awake<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const timer = setInterval(() => undefined, 1000);
  try {
    return await answer;
  } finally {
    clearInterval(timer);
  }
}

/** Nothing is published that a reader would find broken. */
function checkLast(): void {
  const problems = checkBuilt(work, looked);
  if (problems.length === 0) return;
  console.error(
    `${printOutputProblems(problems)}\n\n${problems.length} problems in what was built: ${target}/ is as it was.`,
  );
  process.exit(1);
}
