import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { printProblems } from '../check/report.ts';
import { readIncremental } from '../content/read-incremental.ts';
import { writeStatusPage } from '../check/status.ts';
import { readFolder } from '../files/read-folder.ts';
import { openCache } from '../cache/cache.ts';
import type { Lang } from '../languages/index.ts';

/**
 * `npm run check [-- --lang zh] [-- --json] [-- --report]`: says everything that is wrong with the content. Status 1 if
 * anything is. `--report` writes a page on the state of the library as well.
 */
const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});
const lang: Lang = values.lang === 'zh' ? 'zh' : 'en';

const files = readFolder('content');
const memo = openCache('check');
const content = readIncremental(files, memo);
const problems = checkContent(content, memo);
memo.save();
const pages = [...files.keys()].filter((file) => file.endsWith('.mdx')).length;

console.log(values.json ? JSON.stringify(problems, null, 2) : printProblems(problems, lang, pages));
if (values.report) {
  const page = await writeStatusPage(content, problems);
  console.error({ en: `\nThe state of the library: ${page}`, zh: `\n文库状态页：${page}` }[lang]);
}
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
