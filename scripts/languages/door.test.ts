import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { knownLanguages } from './index.ts';

const code = `(?:${knownLanguages.join('|')})`;

/** How code names a language: `=== 'zh'`, `.zh`, `zh|en` or `{zh,en}` in a pattern, `{ zh: …, en: … }`, `/zh/` in an address. */
const NAMES_A_LANGUAGE = new RegExp(
  [
    `(['"\`])${code}(?:-[A-Z]\\w+)?\\1`,
    `\\.${code}\\b(?!\\.)`,
    `\\b${code}(?:\\||, ?)${code}\\b`,
    `(?<![\\w'"-])${code}\\??:\\s`,
    `/${code}/`,
  ].join('|'),
  'u',
);

/** Files that may, each with the reason. A folder ends in a slash. */
const EXCEPTIONS: Record<string, string> = {
  'scripts/languages/': 'is the door',
  'scripts/testing/': 'makes up libraries and readers to test with',
  'scripts/citations/apa.ts': 'starts from the language that the style comes in',
  'scripts/charts/sample.ts': 'holds figures to test with',
  'scripts/charts/specimen/': 'makes a library in each language',
  // The dictionary that comes with the engine is Chinese.
  'scripts/search/bundle/vocabulary.ts': 'cuts Chinese into words',
  'scripts/search/query/read-query.ts': 'cuts Chinese into words',
};

const isException = (file: string): boolean =>
  Object.keys(EXCEPTIONS).some((path) => (path.endsWith('/') ? file.startsWith(path) : file === path));

const files = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  )
  .filter((file) => /\.(ts|mjs|js|astro)$/.test(file) && !/\.test\.ts$/.test(file));

/** Code without its comments: these may name languages, as examples. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/<!--[\s\S]*?-->/g, '');

const linesOf = (file: string): string[] =>
  withoutComments(readFileSync(file, 'utf8'))
    .split('\n')
    .filter((line) => NAMES_A_LANGUAGE.test(line))
    .map((line) => `${file}: ${line.trim()}`);

it('No code outside scripts/languages/ names a language', () => {
  const found = [...files, 'astro.config.mjs'].filter((file) => !isException(file)).flatMap(linesOf);
  expect(found).toEqual([]);
});

it.each(Object.entries(EXCEPTIONS))('%s is still excepted for a reason: it %s', (path) => {
  const own = files.filter((file) => (path.endsWith('/') ? file.startsWith(path) : file === path));
  expect(own.flatMap(linesOf)).not.toEqual([]);
});

it.each([
  ["if (lang === 'zh') return x;", true],
  ['const [, lang] = /\\/(zh|en)\\//.exec(path);', true],
  ['const words = { zh: 1, en: 2 };', true],
  ['name: data.title.zh,', true],
  ["glob('*/{zh,en}/*.mdx')", true],
  ["const home = '/zh/';", true],
  ["tag: 'zh-CN',", true],
  ['open: true, chosen: x,', false],
  ["const file = 'en.ts';", false],
])('%j names a language: %s', (line, does) => expect(NAMES_A_LANGUAGE.test(line)).toBe(does));
