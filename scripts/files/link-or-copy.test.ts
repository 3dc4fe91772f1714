import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { linkOrWrite } from './link-or-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearleaf-link-'));
afterAll(() => rmSync(folder, { recursive: true }));
const before = join(folder, 'before');
writeFileSync(before, 'same');

it.each([
  ['the same bytes, linked', 'same', before, true],
  ['other bytes', 'other', before, false],
  ['bytes of which there were none', 'same', undefined, false],
  ['bytes whose file is gone', 'same', join(folder, 'gone'), false],
])('puts a file: %s', (name, text, from, isLinked) => {
  const to = join(folder, 'new', name);
  linkOrWrite(to, Buffer.from(text), from);
  expect(readFileSync(to, 'utf8')).toBe(text);
  expect(statSync(to).ino === statSync(before).ino).toBe(isLinked);
  expect(readFileSync(before, 'utf8')).toBe('same');
});
