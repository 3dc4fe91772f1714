import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const versionOf = (file: string): unknown => (JSON.parse(read(file)) as { version: unknown }).version;

/** The newest version that is not still being written. */
const [, version] = /^## (\d+\.\d+\.\d+) — \d{4}-\d\d-\d\d$/m.exec(read('CHANGELOG.md'))!;

it.each(['package.json', 'package-lock.json'])('%s has the newest version of CHANGELOG.md', (file) =>
  expect(versionOf(file)).toBe(version),
);

it.each(['README.md', '.github/workflows/publish.yml'])('%s names it to publishers, and no other', (file) => {
  const named = new Set(read(file).match(/\bv\d+\.\d+\.\d+\b/g));
  expect([...named]).toEqual([`v${version}`]);
});
