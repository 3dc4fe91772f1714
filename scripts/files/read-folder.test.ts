import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { TooLarge } from './decode.ts';
import { LINK, readFolder } from './read-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

for (const file of ['a.txt', '.hidden', '.git/config', 'b/.github/c.txt', 'b/d.txt', 'public/.well-known/e.txt']) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), file);
}

it('reads no files and folders whose names begin with a dot', () =>
  expect([...readFolder(folder).keys()].sort()).toEqual(['a.txt', 'b/d.txt']));

it('reads nothing that systems and spreadsheets leave beside what was written', () => {
  const kept = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const file of ['Thumbs.db', 'desktop.ini', '~$book.xlsx', 'a.mdx~', 'book.xlsx'])
    writeFileSync(join(kept, file), '');
  expect([...readFolder(kept).keys()]).toEqual(['book.xlsx']);
  rmSync(kept, { recursive: true });
});

it('reads them below a folder of which everything counts', () =>
  expect([...readFolder(folder, 'public').keys()].sort()).toEqual(['a.txt', 'b/d.txt', 'public/.well-known/e.txt']));

it('does not take a file into memory that is larger than allowed', () => {
  writeFileSync(join(folder, 'large.csv'), '');
  truncateSync(join(folder, 'large.csv'), 200_000_000);
  const files = readFolder(folder, undefined, (file) => (file.endsWith('.csv') ? 20_000_000 : Infinity));
  expect(files.get('large.csv')).toEqual(new TooLarge(200_000_000));
  expect(files.get('large.csv')).toHaveLength(0);
  expect(files.get('a.txt')).toBe('a.txt');
});

it('follows no link: not to a file, to a folder, to the folder itself, or to what is not there', () => {
  const links = mkdtempSync(join(tmpdir(), 'links-'));
  for (const [name, target] of [
    ['file.csv', join(folder, 'a.txt')],
    ['folder', folder],
    ['itself', links],
    ['lost.mdx', 'nowhere'],
  ] as const)
    symlinkSync(target, join(links, name));
  expect([...readFolder(links)].sort()).toEqual([
    ['file.csv', LINK],
    ['folder', LINK],
    ['itself', LINK],
    ['lost.mdx', LINK],
  ]);
  rmSync(links, { recursive: true });
});
