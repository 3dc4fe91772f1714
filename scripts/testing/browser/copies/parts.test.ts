import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashFolder } from '../../hash-folder.ts';
import { copyProject } from '../../project-copy.ts';
import { threeReports } from './three-reports.ts';

const library = threeReports();
const copy = copyProject(library);
const path = (name: string): string => join(copy.root, name);
const build = (...args: string[]) => copy.run('scripts/commands/build.ts', ...args);
const joinParts = (...args: string[]) => copy.run('scripts/commands/join.ts', '--out', 'joined', ...args);
const parts = ['parts/1-of-2', 'parts/2-of-2'];
/** What is remembered of the library; what draws the pages is the same for all. */
const forget = () => rmSync(path('.yearleaf/cache'), { recursive: true, force: true });
let whole: string;

beforeAll(async () => {
  await copy.build();
  whole = hashFolder(path('dist'));
  // Nothing of the whole may help the parts.
  rmSync(path('dist'), { recursive: true });
  forget();
  const made = await Promise.all([build('--part', '1/2'), build('--part', '2/2')]);
  expect(made.map(({ status, output }) => ({ status, output }))).toEqual([
    { status: 0, output: expect.stringMatching(/^Built part 1\/2 in parts\/1-of-2\/: \d reports?\.\n$/) },
    { status: 0, output: expect.stringMatching(/^Built part 2\/2 in parts\/2-of-2\/: \d reports?\.\n$/) },
  ]);
  forget();
});
afterAll(() => copy.remove());

describe('two parts that were made at the same time', () => {
  it('make, joined, the site that one process makes', async () => {
    const { status, output } = await joinParts(...parts);
    expect({ status, output }).toEqual({
      status: 0,
      output: expect.stringMatching(/^Built joined\/ with \d+ pages in the search index\.\n$/),
    });
    expect(hashFolder(path('joined'))).toBe(whole);
  });

  it('are told of, with what makes them and a key of all that they are made of', async () => {
    const parts = (...args: string[]) => copy.run('scripts/commands/parts.ts', '--of', '2', ...args);
    const { output } = await parts();
    expect(output).toMatch(
      /^npm run build -- --part 1\/2\n  [\w-]{43}\n  rice-2021, tea-2020\nnpm run build -- --part 2\/2\n  [\w-]{43}\n  salt-2019\n$/,
    );
    const { stdout } = await parts('--json', '--keys', 'keys');
    const [, second] = JSON.parse(stdout) as { part: string; name: string; key: string }[];
    expect(second).toEqual({ part: '2/2', name: '2-of-2', key: output.split('\n')[4]!.trim() });
    expect(readFileSync(path('keys/2-of-2.key'), 'utf8')).toBe(`${second!.key}\n`);
  });

  it('are not made again where they are of the same', async () => {
    const { status, output } = await build('--part', '2/2');
    expect({ status, output }).toEqual({
      status: 0,
      output: 'Part 2/2 is in parts/2-of-2/ already, made of the same: nothing was to be done.\n',
    });
  });

  it('are not joined where one is missing, and the last site stays', async () => {
    const { status, output } = await joinParts(parts[0]!);
    expect({ status, output }).toEqual({
      status: 1,
      output: 'Part 2 of 2 is missing. Make what is missing: npm run build -- --part 2/2\n',
    });
    expect(hashFolder(path('joined'))).toBe(whole);
  });

  it('are not joined where one is damaged', async () => {
    const file = path(`${parts[1]}/cache/texts`);
    const before = readFileSync(file);
    writeFileSync(file, '');
    const { status, output } = await joinParts(...parts);
    writeFileSync(file, before);
    expect({ status, output }).toEqual({
      status: 1,
      output:
        'The part in parts/2-of-2 is damaged: its files are not those that were there when it was made. Copy it again, or make it anew: npm run build -- --part 2/2 --to parts/2-of-2\n',
    });
    expect(hashFolder(path('joined'))).toBe(whole);
  });

  it('are not joined where the content has changed since', async () => {
    const file = 'content/tea-2020/en/1-harvest.mdx';
    const before = library.get('tea-2020/en/1-harvest.mdx')!;
    writeFileSync(path(file), `${before}\nOne more sentence.\n`);
    const { status, output } = await joinParts(...parts);
    writeFileSync(path(file), before);
    expect({ status, output }).toEqual({
      status: 1,
      output:
        'The part in parts/1-of-2 was made of another content than the library has here, or of reports that are dealt out otherwise now. Make it anew: npm run build -- --part 1/2 --to parts/1-of-2\n',
    });
    expect(hashFolder(path('joined'))).toBe(whole);
  });
});
