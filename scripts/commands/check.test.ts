import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readProject } from '../project.ts';
import { head, REPORT, SITE } from '../testing/library.ts';
import { check } from './check.ts';
import { runCommand } from './command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yearleaf-check-'));
  write('site.yaml', SITE);
  write('r/report.yaml', REPORT);
  write('r/zh/1-a.mdx', `${head()}\n增长5%,其中。。。\n`);
});
afterEach(() => {
  rmSync(readProject({}, { content: folder }).cache, { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

async function run(...args: string[]) {
  const [lines, errors]: [string[], string[]] = [[], []];
  const output = { line: (text: string) => void lines.push(text), error: (text: string) => void errors.push(text) };
  const status = await runCommand(check, ['--content', folder, ...args], output);
  return { status, said: lines.join('\n').split('\n'), errors };
}

const left = () => `${folder}/r/zh/1-a.mdx:6:8  “。。。”: one sign too many — one sign — take the other away`;

describe('npm run check -- --fix', () => {
  it('mends, shows what it did, and says what is left, in the library’s own folder', async () => {
    expect(await run('--fix')).toEqual({
      status: 1,
      said: [
        `${folder}/r/zh/1-a.mdx:6  增长5%,其中。。。 → 增长5%，其中。。。`,
        '',
        '1 line was mended. What is left:',
        '',
        left(),
        '',
        '1 file: 1 error, 0 warnings.',
      ],
      errors: [],
    });
    expect(readFileSync(join(folder, 'r/zh/1-a.mdx'), 'utf8')).toBe(`${head()}\n增长5%，其中。。。\n`);
    expect(readdirSync(join(folder, 'r/zh'))).toEqual(['1-a.mdx']);
  });
  it('does nothing the second time', async () => {
    await run('--fix');
    expect((await run('--fix')).said).toEqual([
      'Nothing was mended: nothing that is wrong has one answer alone.',
      '',
      left(),
      '',
      '1 file: 1 error, 0 warnings.',
    ]);
  });
  it('keeps JSON for problems', async () => {
    const { said, errors } = await run('--fix', '--json');
    expect(JSON.parse(said.join('\n'))).toHaveLength(1);
    expect(errors.join('\n')).toContain('1 line was mended.');
  });
  it('says it in Chinese', async () =>
    expect((await run('--fix', '--lang', 'zh')).said[2]).toBe('改好了1行。其余的是：'));
});

it('leaves everything as it is without --fix', async () => {
  expect((await run()).status).toBe(1);
  expect(readFileSync(join(folder, 'r/zh/1-a.mdx'), 'utf8')).toContain('%,其中');
});

describe('a damaged cache', () => {
  it.each([
    ['cut', (text: Buffer) => text.subarray(0, text.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['overwritten', () => Buffer.from('\0\n{}')],
    [
      'with another letter',
      (text: Buffer) => Buffer.from(text.toString('latin1').replace('problems', 'prablems'), 'latin1'),
    ],
  ])('is made anew: %s', async (_, damage) => {
    const first = await run();
    const { cache } = readProject({}, { content: folder });
    const files = readdirSync(cache);
    expect(files).toEqual(['texts']);
    for (const file of files) writeFileSync(join(cache, file), damage(readFileSync(join(cache, file))));
    expect(await run()).toEqual(first);
    // What it was made anew to is whole.
    expect(await run()).toEqual(first);
  });
  it('is done without where a folder stands in its place', async () => {
    const { cache } = readProject({}, { content: folder });
    mkdirSync(join(cache, 'texts'), { recursive: true });
    expect((await run()).said.at(-1)).toBe('1 file: 2 errors, 0 warnings.');
  });
});

describe('wrong arguments', () => {
  it('name what was not expected', async () =>
    expect(await run('now')).toEqual({
      status: 2,
      said: [''],
      errors: ['npm run check: «now» was not expected. «npm run check -- --help» says what it takes.'],
    }));
  it('name a folder that is not there', async () =>
    expect(
      await runCommand(check, ['--content', join(folder, 'no')], { line: () => undefined, error: () => undefined }),
    ).toBe(1));
});
