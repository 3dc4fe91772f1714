import { rmSync } from 'node:fs';
import { build } from 'astro';
import { checkContent } from './check/index.ts';
import { sayProblem } from './check/problem.ts';
import { readContent } from './check/read-content.ts';
import { readFolder } from './content/files.ts';
import { checkBuilt } from './output/check-built.ts';
import { putInPlace, recover, target, workFolder } from './output/place.ts';
import { printOutputProblems } from './output/problem.ts';
import { makeIndexesRepeatable } from './output/repeatable-index.ts';
import { readGlossary } from './search/glossary.ts';
import { indexSite } from './search/index-site.ts';

/**
 * `npm run build`: checks the content, builds the site beside the last good one, indexes it, checks what was built,
 * and puts it in place.
 */
const work = workFolder(process.pid);

for (const done of recover()) console.log(done);
checkFirst();
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

await build({ outDir: work, logLevel: 'warn' });
const indexed = await indexSite(work, readGlossary());
makeIndexesRepeatable(work);
checkLast();
putInPlace(work);
console.log(`Built ${target}/ with ${indexed} pages in the search index.`);

/** Nothing is built from content that is wrong: what was published stays as it was. */
function checkFirst(): void {
  const errors = checkContent(readContent(readFolder('content'))).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  for (const error of errors) console.error(`content/${sayProblem(error, 'en')}`);
  console.error(`\n${errors.length} problems: nothing was built, and ${target}/ is as it was.`);
  process.exit(1);
}

/** Nothing is published that a reader would find broken. */
function checkLast(): void {
  const problems = checkBuilt(work);
  if (problems.length === 0) return;
  console.error(`${printOutputProblems(problems)}\n\n${problems.length} problems in what was built: ${target}/ is as it was.`);
  process.exit(1);
}
