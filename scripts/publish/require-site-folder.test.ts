import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProject } from '../project.ts';
import { requireSiteFolder } from './require-site-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearleaf-out-'));
afterAll(() => rmSync(folder, { recursive: true }));
const library = join(folder, 'books/library');
const into = (out: string) => () => requireSiteFolder(readProject({}, { content: library, out }));

beforeAll(() => {
  for (const path of ['books/library', 'empty', 'diary', 'site']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'diary/diary.txt'), 'mine');
  for (const file of ['index.html', '404.html', '_headers', 'own.txt']) writeFileSync(join(folder, 'site', file), '');
});

describe('a site may go to', () => {
  it.each(['new/folder', 'empty', 'site', 'books/library-site'])('%s', (out) =>
    expect(into(join(folder, out))).not.toThrow(),
  );
});

describe('a site may not go to', () => {
  const there = 'The site cannot go to';
  it('the library, a folder that holds it, or one within it', () => {
    for (const out of [library, join(folder, 'books'), join(library, 'site')])
      expect(into(out)).toThrow(`${there} ${out}: the library ${library} would be deleted`);
  });
  it('the program, or a folder that holds it', () => {
    const { root } = readProject({});
    for (const out of [root, dirname(root)]) expect(into(out)).toThrow(/the program is there/);
  });
  it('a part of the program, or any folder that holds something else', () => {
    expect(into(join(readProject({}).root, 'src'))).toThrow(/^The site cannot go to src: other files are there/);
    expect(into(join(folder, 'diary'))).toThrow(
      `${there} ${join(folder, 'diary')}: other files are there (diary.txt), and they would be deleted.`,
    );
  });
});
