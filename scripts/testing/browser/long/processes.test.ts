import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashFolder } from '../../hash-folder.ts';
import { copyProject } from '../../project-copy.ts';
import { threeReports } from '../copies/three-reports.ts';

const library = threeReports();
const copy = copyProject(library);
const path = (name: string): string => join(copy.root, name);
const build = (...args: string[]) => copy.run('scripts/commands/build.ts', ...args);
const forget = () => rmSync(path('.yearleaf'), { recursive: true, force: true });
let whole: string;

beforeAll(async () => {
  await copy.build();
  whole = hashFolder(path('dist'));
});
afterAll(() => copy.remove());

it('several processes at once make the site that one makes, and leave nothing behind', async () => {
  forget();
  const { status, output } = await build('--jobs', '2');
  expect({ status, output }).toEqual({
    status: 0,
    output: expect.stringMatching(/^Built dist\/ with \d+ pages in the search index\.\n$/),
  });
  expect(hashFolder(path('dist'))).toBe(whole);
  expect(readdirSync(copy.root).filter((name) => name.startsWith('.build'))).toEqual([]);
});

it('what is wrong with a text is named once, whichever process found it', async () => {
  const file = 'rice-2021/en/1-harvest.mdx';
  writeFileSync(path(`content/${file}`), library.get(file)!.replace('120,000', '130,000'));
  forget();
  const { status, output } = await build('--jobs', '2');
  writeFileSync(path(`content/${file}`), library.get(file)!);
  expect({ status, output }).toEqual({
    status: 1,
    output:
      'content/rice-2021/en/1-harvest.mdx:3:34  “130,000” stands here, but “12万吨” in the Chinese at rice-2021/zh/1-harvest.mdx:3 — 120,000 — correct one of the two\n\n1 problem: nothing was built, and the last site is as it was.\n',
  });
  expect(hashFolder(path('dist'))).toBe(whole);
});
