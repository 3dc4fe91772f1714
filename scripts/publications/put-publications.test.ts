import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest, writeManifest } from './manifest.ts';
import { putPublications } from './put-publications.ts';
import { hashOf, readSource } from './source.ts';

const SITE = { origin: 'https://example.org', base: '' };
const EDITION = { lang: 'en', report: 'tea' } as const;
const PLACE = '<span data-files="tea"></span>';
const WHOLE = `<html lang="en"><link rel="stylesheet" href="/_astro/all.css"><link rel="stylesheet" href="/theme/colours.css"><p>${PLACE}</p><article class="whole"><h1>Tea</h1></article></html>`;
const DATA = {
  url: 'https://example.org/en/tea/',
  name: 'Tea',
  description: 'Of tea.',
  publisher: { name: 'A board' },
  datePublished: '2026',
};
const REPORT = `<html lang="en"><script type="application/ld+json">${JSON.stringify(DATA)}</script><ul><li data-files="tea" hidden></li></ul></html>`;

let folder: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const put = (elsewhere?: string) =>
  putPublications(join(folder, 'site'), { ...SITE, content: join(folder, 'content') }, elsewhere);
const made = join('content', 'tea', 'publications', 'en');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yearleaf-publications-'));
  write('site/en/tea/all/index.html', WHOLE);
  write('site/en/tea/index.html', REPORT);
  write('site/_astro/all.css', 'p {}');
  write('site/theme/colours.css', ':root {}');
  write(`${made}/tea.pdf`, 'a'.repeat(12_345));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that was made of a whole report', () => {
  it('is linked with pages and size where it was made of the text that the site has', () => {
    writeManifest(join(folder, made), { pdf: { hash: hashOf(WHOLE, SITE), pages: 7 } });
    expect(put()).toEqual([]);
    const link = '<a href="/en/tea/publications/tea.pdf" download>PDF (7 pages, 12 kB)</a>';
    expect(read('site/en/tea/index.html')).toContain(`<ul><li>${link}</li></ul>`);
    expect(read('site/en/tea/all/index.html')).toContain(`<p>${link}</p>`);
    expect(read('site/en/tea/publications/tea.pdf')).toBe(read(`${made}/tea.pdf`));
  });

  it('is linked where another program made it: it says the same', () => {
    writeManifest(join(folder, made), { pdf: { hash: hashOf(WHOLE, SITE), maker: 'earlier', pages: 7 } });
    expect(put()).toEqual([]);
    expect(read('site/en/tea/index.html')).toContain('tea.pdf');
  });

  it('is not linked where it was made of another text, and is told', () => {
    writeManifest(join(folder, made), { pdf: { hash: 'another', pages: 7 } });
    expect(put()).toEqual([{ ...EDITION, types: ['pdf'] }]);
    expect(read('site/en/tea/index.html')).toBe(REPORT);
    expect(existsSync(join(folder, 'site/en/tea/publications'))).toBe(false);
  });

  it('is another where its links would lead elsewhere', () =>
    expect(hashOf(WHOLE, SITE)).not.toBe(hashOf(WHOLE, { ...SITE, origin: 'https://example.com' })));

  it('is nothing that somebody has put there', () => {
    write(`${made}/notes.txt`, 'mine');
    expect(put()).toEqual([]);
    expect(read('site/en/tea/index.html')).toBe(REPORT);
    expect(read(`${made}/notes.txt`)).toBe('mine');
  });

  it.each(['', '[', '[]', 'null', '{"pdf":1}', '{"pdf":{"hash":1}}'])(
    'is unknown where what is said of it cannot be read: %s',
    (text) => {
      write(`${made}/publications.json`, text);
      expect(readManifest(join(folder, made), EDITION)).toEqual({});
    },
  );

  it('in Markdown is named to programs that read for people, too', () => {
    write('site/llms.txt', '- [Tea, the whole report on one page](https://example.org/en/tea/all/)\n- [About](x)');
    write(`${made}/tea.md`, '# Tea');
    writeManifest(join(folder, made), { md: { hash: hashOf(WHOLE, SITE) } });
    put();
    expect(read('site/llms.txt')).toBe(`- [Tea, the whole report on one page](https://example.org/en/tea/all/)
- [Tea, as Markdown](https://example.org/en/tea/publications/tea.md)
- [About](x)`);
  });

  it('may lie elsewhere', () => {
    write('files/tea/en/tea.md', '# Tea');
    writeManifest(join(folder, 'files/tea/en'), { md: { hash: hashOf(WHOLE, SITE) } });
    expect(put(join(folder, 'files'))).toEqual([]);
    expect(read('site/en/tea/index.html')).toContain('download>Text (Markdown, 1 kB)</a>');
  });
});

it('what files are made of is said by the site that was built', () =>
  expect(readSource(join(folder, 'site'), EDITION, SITE)).toEqual({
    ...EDITION,
    tag: 'en',
    url: 'https://example.org/en/tea/',
    title: 'Tea',
    description: 'Of tea.',
    authors: [],
    publisher: 'A board',
    date: '2026',
    article: '<article class="whole"><h1>Tea</h1></article>',
    hash: hashOf(WHOLE, SITE),
    styles: ['p {}', ':root {}'],
    colours: ':root {}',
  }));
