import { parseArgs } from 'node:util';
import { checkContent } from './check/index.ts';
import { sayProblem, type Problem } from './check/problem.ts';
import { readContent } from './check/read-content.ts';
import { readFolder } from './content/files.ts';
import type { Lang } from './tables/types.ts';

/** `npm run check [-- --lang zh] [-- --json]`: says everything that is wrong with the content. Status 1 if anything is. */
const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' }, json: { type: 'boolean', default: false } } });
const lang: Lang = values.lang === 'zh' ? 'zh' : 'en';

const files = readFolder('content');
const problems = checkContent(readContent(files));
const errors = problems.filter((problem) => problem.severity === 'error');

if (values.json) console.log(JSON.stringify(problems, null, 2));
else {
  for (const problem of problems) console.log(line(problem));
  console.log(summary());
}
process.exitCode = errors.length > 0 ? 1 : 0;

function line(problem: Problem): string {
  const mark = problem.severity === 'warning' ? { en: 'warning: ', zh: '提醒：' }[lang] : '';
  return `${mark}content/${sayProblem(problem, lang)}`;
}

function summary(): string {
  const pages = [...files.keys()].filter((file) => file.endsWith('.mdx')).length;
  if (lang === 'zh') return problems.length ? `\n${pages}个文件，${problems.length}个问题。` : `${pages}个文件，没有发现问题。`;
  return problems.length ? `\n${pages} files, ${problems.length} problems.` : `${pages} files, nothing wrong.`;
}
