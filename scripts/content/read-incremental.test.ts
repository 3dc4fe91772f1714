import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateLibrary } from '../testing/bench/generate.ts';
import type { FileContent } from '../files/index.ts';
import { cacheIn } from '../cache/index.ts';
import { checkContent } from '../check/index.ts';
import { type Problem, formatProblem } from './problem.ts';
import { readLibrary } from './read-library.ts';
import { readIncremental } from './read-incremental.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearleaf-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PATIENCE = 60_000;

const library = generateLibrary(40);
const status = 'report-1/zh/1-overview/1-status.mdx';
const edited = (...changes: [file: string, from: string | RegExp, to: string][]): Map<string, string> => {
  const files = new Map(library);
  for (const [file, from, to] of changes) files.set(file, files.get(file)!.replace(from, to));
  return files;
};

const say = (problems: Problem[]) => problems.map((problem) => formatProblem(problem, 'en'));
const kept = join(folder, 'kept');

/** What the check says that has seen the library before. */
function checkAgain(files: Map<string, FileContent>): string[] {
  const memo = cacheIn(kept, '');
  return say(checkContent(readIncremental(files, memo), memo));
}

beforeAll(() => {
  const memo = cacheIn(kept, '');
  checkContent(readIncremental(library, memo), memo);
  memo.save();
}, PATIENCE);

describe('a check that remembers says the same as one that does not', () => {
  it.each<[string, Map<string, FileContent>, number]>([
    ['when nothing is wrong', edited(), 0],
    ['of a number that one language lacks', edited([status, '同比增长', '同比增长7777家']), 1],
    ['of a text that is not MDX', edited([status, '## 1.1.2', 'a <5%\n\n## 1.1.2']), 1],
    [
      'of a link whose target is gone, in a file that has not changed',
      edited(['report-1/zh/2-services/1-status.mdx', '## 2.1.1', '## 2.1.4']),
      1,
    ],
    ['of a heading that key figures name', edited([status, '## 1.1.1', '## 1.1.7']), 1],
    ['of a figure that is there twice', edited(['report-1/zh/1-overview/2-features.mdx', /id="f\d+"/, 'id="f1"']), 1],
    ['of a note that no text shows any more', edited([status, /<Note id="odd-overview" \/>/, '']), 1],
    ['of a term of the glossary', edited(['glossary.yaml', 'zh: 商家, en: seller', 'zh: 商家, en: dealer']), 1],
    ['of a topic that is gone', edited(['topics.yaml', /^logistics:.*$/m, '']), 1],
    ['of frontmatter that does not fit', edited([status, /^topics: .*$/m, 'topic: [turnover]']), 1],
    ['of a file that is not UTF-8', new Map<string, FileContent>([...library, [status, Uint8Array.of(0xc4, 0xea)]]), 1],
    ['of a file that has lost its twin', new Map([...library].filter(([file]) => file !== status)), 1],
  ])(
    '%s',
    (_, files, least) => {
      const fresh = say(checkContent(readLibrary(files)));
      expect(checkAgain(files)).toEqual(fresh);
      expect(fresh.length).toBeGreaterThanOrEqual(least);
    },
    PATIENCE,
  );
});
