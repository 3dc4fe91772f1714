import { expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import { formatProblem, readLibrary } from '../../content/index.ts';
import type { FileContent } from '../../files/index.ts';
import { ORIGINAL, REPORT, SITE } from '../../testing/library.ts';
import { claiming, jpeg } from '../../testing/pictures.ts';

const PDF = '%PDF-1.7\n';
const JPEG = await jpeg();

const say = (report: string, files: Record<string, FileContent> = {}) =>
  checkContent(
    readLibrary(
      new Map<string, FileContent>([
        ['site.yaml', SITE],
        ['topics.yaml', ''],
        ['r/report.yaml', report],
        ['r/zh/1-a.mdx', '---\ntitle: 题\nsummary: 句\n---\n\n文。\n'],
        ['r/en/1-a.mdx', '---\ntitle: Title\nsummary: Sentence\n---\n\nText.\n'],
        ...Object.entries(files),
      ]),
    ),
  ).map((problem) => formatProblem(problem, 'en'));

it.each([
  ['a cover and a PDF in the folder', 'cover: c.jpg\noriginal: a.pdf\n', { 'r/c.jpg': JPEG, 'r/a.pdf': PDF }],
  ['a PDF for each language', 'original: { zh: zh.pdf, en: en.pdf }\n', { 'r/zh.pdf': PDF, 'r/en.pdf': PDF }],
  ['a PDF in a folder', 'original: files/a.pdf\n', { 'r/files/a.pdf': PDF }],
  ['a PDF elsewhere', 'original: https://example.org/a.pdf\n', {}],
])('%s is right', (_, lines, files) => expect(say(ORIGINAL + lines, files)).toEqual([]));

it.each<[string, string, Record<string, FileContent>, string]>([
  [
    'a PDF that is not there',
    'original: a.pdf',
    {},
    'r/report.yaml:9:11  there is no file r/a.pdf — the name of a file in the report’s folder — put the file there, or correct its name',
  ],
  [
    'a file that is no PDF',
    'original: { zh: a.pdf, en: a.pdf }',
    { 'r/a.pdf': JPEG },
    'r/report.yaml:9:17  a.pdf is no PDF — a PDF, or an address that begins with https:// — name the PDF',
  ],
  [
    'an address without https',
    'original: http://example.org/a.pdf',
    {},
    'r/report.yaml:9:11  http://example.org/a.pdf is no address that readers can follow — an address that begins with https://, or the name of a PDF in the report’s folder — correct it',
  ],
  [
    'a cover that is not there',
    'cover: ../site.yaml',
    {},
    'r/report.yaml:9:8  there is no file r/../site.yaml — the name of a file in the report’s folder — put the file there, or correct its name',
  ],
  [
    'a cover that is no picture',
    'cover: c.jpg',
    { 'r/c.jpg': PDF },
    'r/report.yaml:9:8  c.jpg is no picture that a browser shows — a JPEG, PNG or WebP, whatever its name — save the picture as one of these',
  ],
  [
    'a cover of 4 thousand million pixels',
    'cover: c.png',
    { 'r/c.png': await claiming(65_000, 65_000) },
    'r/report.yaml:9:8  c.png: this picture is 65000 by 65000 pixels, 4225 million — at most 50 million — save it smaller: 3000 pixels in width are plenty',
  ],
])('%s is refused', (_, line, files, message) => expect(say(`${ORIGINAL}${line}\n`, files)).toEqual([message]));

it('a file that no report names has no place', () =>
  expect(say(REPORT, { 'r/a.pdf': PDF })).toEqual([
    expect.stringContaining('r/a.pdf:1:1  the library has no place for this file'),
  ]));
