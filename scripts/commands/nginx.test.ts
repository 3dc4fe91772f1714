import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './command.ts';
import { nginx } from './nginx.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'yearleaf-nginx-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const [lines, errors]: [string[], string[]] = [[], []];
  const output = { line: (text: string) => void lines.push(text), error: (text: string) => void errors.push(text) };
  const status = await runCommand(nginx, ['--out', join(folder, 'site'), ...args], output);
  return { status, lines, errors };
}

function buildSite() {
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/_headers'), '');
  writeFileSync(join(folder, 'site/_redirects'), '/zh/x/a/ /zh/x/b/ 301\n');
}

describe('npm run nginx', () => {
  it('writes the file', async () => {
    buildSite();
    const file = join(folder, 'my conf/yearleaf.conf');
    expect(await run('--name', 'example.org', '--file', file)).toEqual({
      status: 0,
      lines: [`Wrote ${file}.`],
      errors: [],
    });
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# Belongs in the http block/);
    expect(text).toContain('location = /zh/x/a/ { return 301 /zh/x/b/; }');
    expect(text.endsWith('}\n')).toBe(true);
    expect(readdirSync(join(folder, 'my conf'))).toEqual(['yearleaf.conf']);
  });
  it('prints it', async () => {
    buildSite();
    expect((await run()).lines[0]).toContain(`root ${join(folder, 'site')};`);
  });
  it('leaves the file as it was where something is wrong', async () => {
    const file = join(folder, 'a.conf');
    writeFileSync(file, 'old');
    expect(await run('--file', file)).toEqual({
      status: 1,
      lines: [],
      errors: [
        `There is no built site in ${join(folder, 'site')}/. Run «npm run build» first, or name the site’s folder with --out.`,
      ],
    });
    buildSite();
    expect((await run('--file', file, '--listen', 'x')).status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.conf', 'site']);
  });
  it('does not take a folder for a file', async () => {
    buildSite();
    expect((await run('--file', folder)).errors).toEqual([
      `--file is ${folder}, a folder: the name of a file was expected.`,
    ]);
  });
});
