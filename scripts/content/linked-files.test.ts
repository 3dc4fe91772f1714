import { expect, it } from 'vitest';
import { type FileContent, LINK } from '../files/index.ts';
import { REPORT, SITE } from '../testing/library.ts';
import { formatProblem } from './problem.ts';
import { readLibrary } from './read-library.ts';

it.each([
  'r/zh/1-a.mdx',
  'r/zh/cases/a.mdx',
  'r/zh',
  'other',
  'r/data/a.csv',
  'r/data/book.xlsx',
  'r/data',
  'r/images/a.jpg',
  'r/report.pdf',
  'topics.yaml',
  'maps/china.yaml',
])('a link in place of %s is named, and nothing of it is read', (file) => {
  const files = new Map<string, FileContent>([
    ['site.yaml', SITE],
    ['r/report.yaml', REPORT],
    [file, LINK],
  ]);
  expect(readLibrary(files).problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
    `${file}:1:1  this is a link to another place — a file or a folder — put what it leads to here itself, or take the link away`,
  ]);
});
