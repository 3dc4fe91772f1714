import { mkdtempSync, rmSync, utimesSync, writeFileSync, linkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { stampOf } from './stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearleaf-stamp-'));
afterAll(() => rmSync(folder, { recursive: true }));
const AN_HOUR_AGO = Date.now() / 1000 - 3600;

const write = (name: string, text: string, seconds?: number): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  if (seconds !== undefined) utimesSync(path, seconds, seconds);
  return path;
};

it('a file keeps its stamp as long as nobody changes it, under every name that it has', () => {
  const path = write('a', 'text', AN_HOUR_AGO);
  linkSync(path, join(folder, 'link'));
  expect(stampOf(path)).toBeDefined();
  expect(stampOf(join(folder, 'link'))).toBe(stampOf(path));
});

it('a change of its time or size is another stamp', () => {
  const before = stampOf(write('b', 'text', AN_HOUR_AGO));
  expect(stampOf(write('b', 'next', AN_HOUR_AGO + 1))).not.toBe(before);
  expect(stampOf(write('b', 'texts', AN_HOUR_AGO))).not.toBe(before);
});

it('what was changed just now has none, for it may be changed again within the same tick', () =>
  expect(stampOf(write('c', 'text'))).toBeUndefined());

it('what is not there has none', () => expect(stampOf(join(folder, 'none'))).toBeUndefined());
