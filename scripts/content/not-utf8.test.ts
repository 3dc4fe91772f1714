import { describe, expect, it } from 'vitest';
import { checkContent } from '../check/index.ts';
import { head, SITE } from '../testing/library.ts';
import type { FileContent } from '../files/index.ts';
import type { Lang } from '../languages/index.ts';
import { formatProblem } from './problem.ts';
import { readLibrary } from './read-library.ts';

const GBK = Buffer.from([...Buffer.from('---\ntitle: '), 0xc4, 0xea, 0xb1, 0xa8, ...Buffer.from('\n---\n')]);

const say = (file: string, content: FileContent, lang: Lang = 'en'): string[] =>
  readLibrary(new Map([[file, content]])).problems.map((problem) => formatProblem(problem, lang));

const UTF8 = 'UTF-8, as every file of the library is written';

describe('a file that is not UTF-8', () => {
  it.each([
    'site.yaml',
    'glossary.yaml',
    'r/report.yaml',
    'r/notes.yaml',
    'r/zh/1-a.mdx',
    'r/zh/cases/a.mdx',
    'README.md',
  ])('is refused: %s', (file) =>
    expect(say(file, GBK)).toEqual([
      `${file}:2:8  the file is not written in UTF-8, but probably in GBK — ${UTF8} — open it as GBK in your editor and save it as UTF-8`,
    ]),
  );

  it('in Chinese', () =>
    expect(say('r/zh/1-a.mdx', GBK, 'zh')).toEqual([
      'r/zh/1-a.mdx:2:8  文件不是UTF-8编码，可能是GBK — 文库里的文件都用UTF-8编码 — 在编辑器里按GBK编码打开，再另存为UTF-8',
    ]));

  it('is named at the byte that is wrong where most of it is UTF-8', () =>
    expect(say('r/zh/1-a.mdx', Buffer.from([...Buffer.from('---\ntitle: 年报'), 0xe9, ...Buffer.from('x')]))).toEqual([
      `r/zh/1-a.mdx:2:10  the file is not written in UTF-8: here stands what cannot be read — ${UTF8} — write the place anew and save the file as UTF-8, or take it again from where it came from`,
    ]));

  it('is there all the same: nothing else is said of it, nor of what belongs to it', () => {
    const files = new Map<string, FileContent>([
      ['site.yaml', SITE],
      ['r/report.yaml', GBK],
      ['r/notes.yaml', GBK],
      ['r/zh/1-a.mdx', GBK],
      [
        'r/en/1-a.mdx',
        `${head().replace('现状', 'Status').replace('一句话', 'One sentence')}\nText.\n\n<Note id="a" />\n`,
      ],
    ]);
    const problems = checkContent(readLibrary(files));
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'r/notes.yaml files',
      'r/report.yaml files',
      'r/zh/1-a.mdx files',
    ]);
  });

  it('may be anything where the library has no place for it', () =>
    expect(say('r/photo.jpg', Buffer.from([0xff, 0xd8, 0xff]))).toEqual([
      'r/photo.jpg:1:1  the library has no place for this file — report.yaml, notes.yaml, corrections.yaml, the files that report.yaml names, data/, images/, and a folder for each language (zh/, zh-hant/, en/) with .mdx files at most one folder deep — move it, rename it, or take it out of the library',
    ]));
});
