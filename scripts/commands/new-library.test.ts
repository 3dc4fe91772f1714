import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './command.ts';
import { newLibraryCommand } from './new-library.ts';

async function run(...args: string[]) {
  const [lines, errors]: [string[], string[]] = [[], []];
  const status = await runCommand(newLibraryCommand, args, {
    line: (text) => lines.push(text),
    error: (text) => errors.push(text),
  });
  return { status, lines, errors };
}

const folder = () => mkdtempSync(join(tmpdir(), 'new-library-'));

describe('npm run new-library', () => {
  it('writes a library and says what to do next', async () => {
    const path = join(folder(), 'reports');
    const { status, lines } = await run(`${path}/`, '--languages', 'en, zh-hant');
    expect(status).toBe(0);
    expect(lines[0]).toContain(`Made a library in ${path}/.`);
    expect(readFileSync(join(path, 'site.yaml'), 'utf8')).toContain('languages: [en, zh-hant]');
  });

  it('takes the codes of languages in capitals, too', async () => {
    const path = join(folder(), 'reports');
    expect((await run(path, '--languages', 'EN,zh-Hant')).status).toBe(0);
    expect(readFileSync(join(path, 'site.yaml'), 'utf8')).toContain('languages: [en, zh-hant]');
  });

  it('writes into a repository that is empty', async () => {
    const path = folder();
    mkdirSync(join(path, '.git'));
    expect((await run(path, '--languages', 'en')).status).toBe(0);
  });

  it('leaves a folder alone that is not empty', async () => {
    const path = folder();
    writeFileSync(join(path, 'a.txt'), '');
    const { status, errors } = await run(path, '--languages', 'en');
    expect([status, errors]).toEqual([
      1,
      [`${path}/ is not empty; nothing was written. Name a folder that is empty or not there.`],
    ]);
    expect(readdirSync(path)).toEqual(['a.txt']);
  });

  it('makes no library within another', async () => {
    const outer = folder();
    writeFileSync(join(outer, 'site.yaml'), '');
    const { status, errors } = await run(join(outer, 'a', 'b'), '--languages', 'en');
    expect([status, errors]).toEqual([
      1,
      [
        `${join(outer, 'a', 'b')}/ would lie within the library ${outer}/; nothing was written. Two libraries lie beside each other: name another folder.`,
      ],
    ]);
    expect(readdirSync(outer)).toEqual(['site.yaml']);
  });
});
