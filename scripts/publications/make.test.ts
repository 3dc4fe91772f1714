import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ExpectedError } from '../expected-error.ts';
import { makePublications } from './make.ts';
import { makerOf } from './maker.ts';
import { readManifest, writeManifest } from './manifest.ts';
import type { Source } from './source.ts';

const SOURCE: Source = {
  lang: 'en',
  report: 'tea',
  tag: 'en',
  url: 'https://example.org/en/tea/',
  title: 'Tea',
  description: 'Of tea.',
  authors: [],
  publisher: 'A board',
  date: '2026',
  article: '<article class="whole"><h1>Tea</h1></article>',
  hash: 'text',
  styles: ['p { margin: 0; }'],
};
const MADE = { hash: 'text', maker: makerOf('md', SOURCE) };

const WORKSHOP = {
  site: '',
  siteUrl: { origin: 'https://example.org', base: '' },
  browser: () => Promise.reject(new ExpectedError('No Chromium was found.')),
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yearleaf-make-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The first file that is made; the text in Markdown comes before the others. */
async function firstMade(): Promise<string | undefined> {
  const { value } = await makePublications(SOURCE, folder, WORKSHOP).next();
  return value?.type;
}

it('a file of the same name that somebody has put there is left alone, and told', async () => {
  const file = join(folder, 'tea.md');
  writeFileSync(file, 'mine');
  const { value } = await makePublications(SOURCE, folder, WORKSHOP).next();
  expect(value).toEqual({
    type: 'md',
    failed: `${file}: a file of this name is to be made, but another is there, which publications.json beside it does not name. It was left alone. Move it elsewhere or delete it, and try again.`,
  });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

it('a file says what it was made of and by what', async () => {
  expect(await firstMade()).toBe('md');
  expect(readManifest(folder, SOURCE)).toEqual({ md: MADE });
});

it('what the machine lacks for one file does not keep the others from being made', async () => {
  const outcomes = await Array.fromAsync(makePublications(SOURCE, folder, WORKSHOP));
  expect(outcomes).toEqual([
    { type: 'md', file: join(folder, 'tea.md'), pages: undefined },
    { type: 'epub', file: join(folder, 'tea.epub'), pages: undefined },
    { type: 'pdf', failed: 'No Chromium was found.' },
  ]);
  expect(Object.keys(readManifest(folder, SOURCE))).toEqual(['epub', 'md']);
});

it.each([
  ['is left as it is where both are the same', MADE, 'epub'],
  ['is made anew of another text', { ...MADE, hash: 'earlier' }, 'md'],
  ['is made anew by another program', { ...MADE, maker: 'earlier' }, 'md'],
  ['is made anew where nobody knows what made it', { hash: 'text' }, 'md'],
])('it %s', async (_, made, first) => {
  writeFileSync(join(folder, 'tea.md'), '# Tea');
  writeManifest(folder, { md: made });
  expect(await firstMade()).toBe(first);
});

it('another style sheet prints another PDF, and other colours are those of an e-book, too', () => {
  const others = (change: Partial<Source>) =>
    (['md', 'epub', 'pdf'] as const).filter(
      (type) => makerOf(type, SOURCE) !== makerOf(type, { ...SOURCE, ...change }),
    );
  expect(others({ styles: ['p { margin: 1em; }'] })).toEqual(['pdf']);
  expect(others({ colours: ':root { --accent: #060; }' })).toEqual(['epub']);
});
