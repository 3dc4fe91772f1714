import { describe, expect, it } from 'vitest';
import { belowFolder, comparePaths, locateIn, parsePath } from './paths.ts';

describe('parsePath', () => {
  it.each([
    ['r/zh/0-preface.mdx', { slug: 'preface', chapter: undefined, isIndex: false, order: [0], kind: 'section' }],
    [
      'r/zh/1-overview/index.mdx',
      { slug: 'overview', chapter: 'overview', isIndex: true, order: [1], kind: 'section' },
    ],
    [
      'r/en/1-overview/2-features.mdx',
      { slug: 'overview/features', chapter: 'overview', isIndex: false, order: [1, 2], kind: 'section' },
    ],
    ['pages/en/about.mdx', { slug: 'about', report: 'pages', isIndex: false, kind: 'page' }],
    ['r/en/cases/fake-boots.mdx', { slug: 'cases/fake-boots', chapter: undefined, isIndex: false, kind: 'case' }],
  ])('reads %s', (file, expected) => expect(parsePath(file)).toMatchObject(expected));

  it.each(['r/fr/a.mdx', 'r/zh/a/b/c.mdx', 'r/zh/a.md', 'a.mdx', 'r/zh/cases/a/b.mdx', 'pages/zh/a/b.mdx'])(
    'refuses %s',
    (file) => expect(parsePath(file)).toBeUndefined(),
  );
});

it('sorts files in printed order', () => {
  const files = [
    'r/zh/10-laws.mdx',
    'r/zh/2-b/1-x.mdx',
    'r/zh/2-b/index.mdx',
    'r/zh/notes-at-end.mdx',
    'r/zh/0-preface.mdx',
    'r/zh/2-b/10-z.mdx',
    'r/zh/2-b/9-y.mdx',
  ];
  const sorted = files.map((file) => parsePath(file)!).sort(comparePaths);
  expect(sorted.map(({ slug }) => slug)).toEqual(['preface', 'b', 'b/x', 'b/y', 'b/z', 'laws', 'notes-at-end']);
});

describe('a file of the library', () => {
  it.each([
    ['/home/a/content', '/home/a/content/r/zh/a.mdx'],
    ['C:\\work\\content', 'C:\\work\\content\\r\\zh\\a.mdx'],
    ['/content/x/library', '/content/x/library/r/zh/a.mdx'],
  ])('below %s is %s', (folder, path) => {
    expect(belowFolder(folder, path)).toBe('r/zh/a.mdx');
    expect(locateIn(folder)(path)).toMatchObject({ report: 'r', lang: 'zh', slug: 'a' });
  });
  it.each(['/home/a/contents/r/zh/a.mdx', '/home/a/x.mdx', '/home/a/content'])('is not %s', (path) =>
    expect(belowFolder('/home/a/content', path)).toBeUndefined(),
  );
});
