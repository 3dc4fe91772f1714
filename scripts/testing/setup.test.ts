import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'setup-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('packages of another folder, to which node_modules is a link, are left alone', () => {
  mkdirSync(join(folder, 'other'));
  mkdirSync(join(folder, 'own/scripts'), { recursive: true });
  writeFileSync(join(folder, 'other/package'), '');
  writeFileSync(join(folder, 'own/package-lock.json'), '{}');
  symlinkSync(join(folder, 'other'), join(folder, 'own/node_modules'), 'junction');
  copyFileSync('scripts/setup.mjs', join(folder, 'own/scripts/setup.mjs'));
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'own/scripts/setup.mjs')], { encoding: 'utf8' });
  expect(stderr).toContain('node_modules is a link to another folder, and other packages are wanted than it holds.');
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'other/package'))).toBe(true);
});

it.skipIf(process.platform === 'win32').each([
  [
    'SIGKILL',
    /^Ended by the system \(SIGKILL\): most often the machine has no memory left\. Nothing that was published/,
  ],
  ['SIGTERM', /^$/],
])('of a program that %s ended it is said why, unless somebody wanted it', (signal, said) => {
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(join(folder, 'node_modules/.yearleaf-installed'), createHash('sha256').update('{}').digest('hex'));
  writeFileSync(join(folder, 'scripts/end.mjs'), `process.kill(process.pid, '${signal}'); setTimeout(() => {}, 9999);`);
  copyFileSync('scripts/setup.mjs', join(folder, 'scripts/setup.mjs'));
  const args = [join(folder, 'scripts/setup.mjs'), 'scripts/end.mjs'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toMatch(said);
  expect(status).toBe(1);
});
