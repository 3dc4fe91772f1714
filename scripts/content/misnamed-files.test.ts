import { describe, expect, it } from 'vitest';
import { formatProblem } from './problem.ts';
import { readLibrary } from './read-library.ts';
import { head, REPORT, SITE } from '../testing/library.ts';

const TEXT = `${head()}\n正文。\n`;

const say = (...names: string[]) =>
  readLibrary(
    new Map([
      ['site.yaml', SITE],
      ['r/report.yaml', REPORT],
      ['r/zh/1-a.mdx', TEXT],
      ...names.map((name) => [name, name.endsWith('yaml') || name.endsWith('yml') ? REPORT : TEXT] as const),
    ]),
  )
    .problems.filter(({ rule }) => rule === 'files')
    .map((problem) => formatProblem(problem, 'en'));

describe('a name that is nearly right is told with the right one', () => {
  it.each([
    ['a language in capitals', ['r/EN/1-a.mdx', 'r/EN/2-b.mdx'], 'r/EN/1-a.mdx', 'r/EN/', 'r/en/'],
    [
      'a language with a line',
      ['pages/zh_Hant/about.mdx'],
      'pages/zh_Hant/about.mdx',
      'pages/zh_Hant/',
      'pages/zh-hant/',
    ],
    ['pictures in capitals', ['r/Images/a.png', 'r/Images/b.png'], 'r/Images/a.png', 'r/Images/', 'r/images/'],
    [
      'credits with a short ending',
      ['r/images/credits.yml'],
      'r/images/credits.yml',
      'r/images/credits.yml',
      'r/images/credits.yaml',
    ],
    ['a short ending', ['s/report.yml'], 's/report.yml', 's/report.yml', 's/report.yaml'],
    ['a capital', ['s/Report.yaml'], 's/Report.yaml', 's/Report.yaml', 's/report.yaml'],
    ['Markdown', ['r/zh/2-b.md'], 'r/zh/2-b.md', 'r/zh/2-b.md', 'r/zh/2-b.mdx'],
    ['an ending in capitals', ['r/zh/2-b.MDX'], 'r/zh/2-b.MDX', 'r/zh/2-b.MDX', 'r/zh/2-b.mdx'],
  ])('%s', (_, files, at, found, meant) =>
    expect(say(...files)).toEqual([`${at}:1:1  the library has no place for ${found} — probably ${meant} — rename it`]),
  );

  it('and what is not near any, with what there may be', () =>
    expect(say('r/zh/2-b.docx')).toEqual([
      'r/zh/2-b.docx:1:1  the library has no place for this file — report.yaml, notes.yaml, corrections.yaml, the files that report.yaml names, data/, images/, and a folder for each language (zh/, en/) with .mdx files at most one folder deep — move it, rename it, or take it out of the library',
    ]));
});

describe('a head that is none', () => {
  const headless = (source: string) =>
    readLibrary(
      new Map([
        ['site.yaml', SITE],
        ['r/report.yaml', REPORT],
        ['r/zh/1-a.mdx', source],
      ]),
    );
  const FIRST =
    'r/zh/1-a.mdx:1:1  the first line is not quite --- — three hyphens at the very beginning of the file, and nothing else on their line — take away empty lines and spaces, and write three hyphens';

  it.each([
    ['an empty line above it', `\n${TEXT}`, FIRST],
    ['spaces after the hyphens', TEXT.replace('---', '---  '), FIRST],
    ['a dash', TEXT.replace('---', '—'), FIRST],
    ['more hyphens', TEXT.replace('---', '-----'), FIRST],
    [
      'no end',
      TEXT.replace(/\n---\n/, '\n...\n'),
      'r/zh/1-a.mdx:1:1  the frontmatter does not end — a line --- after its last key, and then the text — add the line',
    ],
    [
      'nothing like it',
      'Text.\n',
      'r/zh/1-a.mdx:1:1  the file has no frontmatter — a first line ---, then title: and summary:, then a line --- — add it at the top',
    ],
  ])('by %s is told', (_, source, message) =>
    expect(headless(source).problems.map((problem) => formatProblem(problem, 'en'))).toEqual([message]),
  );

  it('has nobody complain that the text is missing', () =>
    expect(headless(`\n${TEXT}`).pages.map(({ path }) => path.slug)).toEqual(['a']));
});
