import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileContent } from '../files/index.ts';
import { SITE } from '../testing/library.ts';
import { formatProblem } from './problem.ts';
import { readContentFolder } from './read-files.ts';
import { readLibrary } from './read-library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yearleaf-public-'));
  writeFileSync(join(folder, 'site.yaml'), SITE);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text = 'x') => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const said = (files: ReadonlyMap<string, FileContent> = readContentFolder(folder)): string[] =>
  readLibrary(files).problems.map((problem) => formatProblem(problem, 'en'));

describe('the publisher’s own files', () => {
  it('may be anything, the icons and the folder that the web knows among them', () => {
    for (const name of ['CNAME', 'google123.html', 'favicon.svg', 'docs/zh/a.mdx', '.well-known/security.txt'])
      write(`public/${name}`);
    expect(said()).toEqual([]);
  });

  it.each([
    [
      'public/robots.txt',
      'the site has a file or folder of its own at robots.txt — a name that the site itself does not use — rename it or take it away',
    ],
    [
      'public/zh/a.html',
      'the site has a file or folder of its own at zh/a.html — a name that the site itself does not use — rename it or take it away',
    ],
    [
      'public/Sitemap-2.xml',
      'the site has a file or folder of its own at Sitemap-2.xml — a name that the site itself does not use — rename it or take it away',
    ],
    [
      'public/_headers',
      'the site has a file or folder of its own at _headers — a name that the site itself does not use — rename it or take it away',
    ],
    [
      'public/.DS_Store',
      'the file is hidden: its name begins with a dot — files that the site shall serve — take it away',
    ],
    [
      'public/a/.git/config',
      'the file is hidden: its name begins with a dot — files that the site shall serve — take it away',
    ],
  ])('cannot be %s', (file, message) => {
    write(file);
    expect(said()).toEqual([`${file}:1:1  ${message}`]);
  });

  it('cannot be links', () => {
    write('public/a.txt');
    symlinkSync(join(folder, 'site.yaml'), join(folder, 'public/b.txt'));
    symlinkSync(tmpdir(), join(folder, 'public/c'));
    expect(said()).toEqual(
      ['b.txt', 'c'].map(
        (name) =>
          `public/${name}:1:1  this is a link to another place — a file or a folder — put what it leads to here itself, or take the link away`,
      ),
    );
  });

  it('cannot be large', () =>
    expect(
      said(
        new Map<string, FileContent>([
          ['site.yaml', SITE],
          ['public/a.zip', new Uint8Array(30_000_000)],
        ]),
      ),
    ).toEqual([
      'public/a.zip:1:1  the file has 30 MB — at most 25 MB — make it smaller, or put it elsewhere and link to it',
    ]));
});
