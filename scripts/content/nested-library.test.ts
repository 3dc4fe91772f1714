import { expect, it } from 'vitest';
import { SITE } from '../testing/library.ts';
import { formatProblem } from './problem.ts';
import { noCache } from '../cache/index.ts';
import { readIncremental } from './read-incremental.ts';
import { readLibrary } from './read-library.ts';

const files = new Map([
  ['site.yaml', SITE],
  ['old/site.yaml', SITE],
  ['old/topics.yaml', ''],
  ['old/r/report.yaml', ''],
  ['old/r/en/1-a.mdx', 'a'],
  ['old/en/1-a.mdx', 'a'],
]);

it.each([
  [
    'en',
    'old/site.yaml:1:1  another library lies within this one: it has a site.yaml of its own, old/site.yaml — one library in a folder, another beside it — move it out of this one, or take its site.yaml away',
  ],
  [
    'zh',
    'old/site.yaml:1:1  这个文库里面还有一个文库：它有自己的old/site.yaml — 一个文件夹是一个文库，另一个与它并列 — 把它移出去，或删去它的site.yaml',
  ],
] as const)('a library within another is named once, in %s', (lang, message) => {
  for (const library of [readLibrary(files), readIncremental(files, noCache)])
    expect(library.problems.map((problem) => formatProblem(problem, lang))).toEqual([message]);
});
