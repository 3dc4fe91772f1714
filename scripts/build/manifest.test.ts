import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExpectedError } from '../expected-error.ts';
import { readProject } from '../project.ts';
import { beginPart, isMade, keyOf, madeOf, readManifest, writeManifest } from './manifest.ts';

const project = readProject({});
const share = { part: 2, of: 3 };
const now = madeOf(new Map([['site.yaml', 'format: 2']]), share, project);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yearleaf-part-'));
  for (const name of ['site', 'cache']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'site/index.html'), 'drawn');
  writeFileSync(join(folder, 'cache/texts'), 'read');
  writeManifest(folder, { ...share, ...now });
});
afterEach(() => rmSync(folder, { recursive: true }));

const none = () =>
  `There is no whole part in ${folder}: the file part.json, which a part gets when it is done, was expected there. Make the part anew, or name its folder.`;
const damaged = () =>
  `The part in ${folder} is damaged: its files are not those that were there when it was made. Copy it again, or make it anew: npm run build -- --part 2/3 --to ${folder}`;

describe('a part', () => {
  it('is whole as it was made', () => expect(readManifest(folder, project)).toMatchObject({ part: 2, of: 3 }));

  it.each<[string, (path: (name: string) => string) => void]>([
    ['a letter in a page is another', (path) => writeFileSync(path('site/index.html'), 'drawm')],
    ['a page is gone', (path) => rmSync(path('site/index.html'))],
    ['a file has come', (path) => writeFileSync(path('site/more.html'), '')],
    ['a cache is cut short', (path) => writeFileSync(path('cache/texts'), 'rea')],
    ['a folder is gone', (path) => rmSync(path('cache'), { recursive: true })],
  ])('is damaged when %s', (_, change) => {
    change((name) => join(folder, name));
    expect(() => readManifest(folder, project)).toThrow(new ExpectedError(damaged()));
  });

  it.each<[string, (path: (name: string) => string) => void]>([
    ['it was not finished', (path) => rmSync(path('part.json'))],
    ['what it was made of cannot be read', (path) => writeFileSync(path('part.json'), '{"part": 2')],
    ['what it was made of is not said', (path) => writeFileSync(path('part.json'), '{"part": 2, "of": 3}')],
  ])('is none when %s', (_, change) => {
    change((name) => join(folder, name));
    expect(() => readManifest(folder, project)).toThrow(new ExpectedError(none()));
  });

  it('that is begun anew is not whole until it is done', () => {
    beginPart(folder, project);
    expect(() => readManifest(folder, project)).toThrow(none());
  });

  it('does not go where other files are, and leaves them alone', () => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear');
    expect(() => beginPart(folder, project)).toThrow(
      `The part cannot go to ${folder}: other files are there (letter.txt). Name a folder that is empty or not there yet with --to.`,
    );
    expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('Dear');
  });
});

describe('what a part is made of', () => {
  const of = (files: [string, string | Uint8Array][]) => madeOf(new Map(files), { part: 1, of: 1 }, project).content;
  const first = of([
    ['a.yaml', 'x'],
    ['b.csv', Uint8Array.of(255)],
  ]);

  it('is the same whatever order the files are read in', () =>
    expect(
      of([
        ['b.csv', Uint8Array.of(255)],
        ['a.yaml', 'x'],
      ]),
    ).toBe(first));
  it.each<[string, [string, string | Uint8Array][]]>([
    [
      'a letter',
      [
        ['a.yaml', 'y'],
        ['b.csv', Uint8Array.of(255)],
      ],
    ],
    [
      'a name',
      [
        ['c.yaml', 'x'],
        ['b.csv', Uint8Array.of(255)],
      ],
    ],
    [
      'a byte of a file that is no text',
      [
        ['a.yaml', 'x'],
        ['b.csv', Uint8Array.of(254)],
      ],
    ],
    ['a file', [['a.yaml', 'x']]],
  ])('is another with another %s', (_, files) => expect(of(files)).not.toBe(first));
});

describe('a part need not be made again', () => {
  it('where it is whole, of the same', () => expect(isMade(folder, share, now)).toBe(true));

  it.each<[string, Partial<typeof now & typeof share>]>([
    ['another part is asked for', { part: 1 }],
    ['there are more parts', { of: 4 }],
    ['the program is another', { program: 'newer' }],
    ['its content is another', { content: 'newer' }],
    ['it is for another address', { site: 'https://example.org' }],
    ['a report is left out', { leftOut: ['tea-2020'] }],
  ])('but has to where %s', (_, changed) =>
    expect(isMade(folder, { ...share, ...changed }, { ...now, ...changed })).toBe(false),
  );

  it.each<[string, () => void]>([
    ['it is damaged', () => writeFileSync(join(folder, 'site/index.html'), 'drawm')],
    ['it was not finished', () => rmSync(join(folder, 'part.json'))],
    ['it cannot be read', () => writeFileSync(join(folder, 'part.json'), 'null')],
  ])('but has to where %s', (_, change) => {
    change();
    expect(isMade(folder, share, now)).toBe(false);
  });
});

describe('of two parts', () => {
  const library = (tea: string, site = 'format: 2') =>
    new Map([
      ['site.yaml', site],
      ['tea/report.yaml', 'title: Tea'],
      ['tea/en/1-a.mdx', tea],
      ['rice/report.yaml', 'title: Rice\nstatus: draft'],
    ]);
  const keys = (files: Map<string, string>) =>
    [1, 2].map((part) => keyOf({ part, of: 2 }, madeOf(files, { part, of: 2 }, project)));
  const [one, other] = keys(library('Tea'));

  it('an edit of a report changes its own alone', () => {
    const changed = keys(library('Ten'));
    expect([changed[0] === one, changed[1] === other].sort()).toEqual([false, true]);
  });
  it('an edit of what belongs to no report changes both', () => {
    const changed = keys(library('Tea', 'format: 2 # again'));
    expect([changed[0] === one, changed[1] === other]).toEqual([false, false]);
  });
  it('each leaves out its own drafts', () =>
    expect([1, 2].map((part) => madeOf(library('Tea'), { part, of: 2 }, project).leftOut).sort()).toEqual([
      [],
      ['rice'],
    ]));
});
