import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayPath, readProject, readSiteUrl } from './project.ts';

describe('a project', () => {
  it('is the library beside the program where nothing else is said', () => {
    const { root, content, out, cache } = readProject({}, {}, '/somewhere');
    expect([content, out, cache]).toEqual([join(root, 'content'), join(root, 'dist'), join(root, '.yearleaf/cache')]);
  });

  it('takes its folders from the environment, and rather from the arguments', () => {
    expect(readProject({ CONTENT: 'a' }, {}, '/x').content).toBe(join('/x', 'a'));
    expect(readProject({ CONTENT: 'a' }, { content: 'b', out: 'c' }, '/x')).toMatchObject({
      content: join('/x', 'b'),
      out: join('/x', 'c'),
    });
  });

  it('is of today, or of the day that SOURCE_DATE_EPOCH says', () => {
    expect(readProject({}).today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(readProject({ SOURCE_DATE_EPOCH: '1798761599' }).today).toBe('2026-12-31');
    expect(() => readProject({ SOURCE_DATE_EPOCH: 'today' })).toThrow(
      'SOURCE_DATE_EPOCH is «today»: seconds since 1 January 1970 were expected, such as SOURCE_DATE_EPOCH=1798761600.',
    );
  });

  it('has a cache for each library', () =>
    expect(readProject({ CONTENT: '/a' }).cache).not.toBe(readProject({ CONTENT: '/b' }).cache));

  it('names a path below the program’s folder in short', () => {
    const project = readProject({}, {});
    expect(displayPath(project, join(project.content, 'site.yaml'))).toBe('content/site.yaml');
    expect(displayPath(project, '/elsewhere/site.yaml')).toBe('/elsewhere/site.yaml');
  });
});

describe('where a site will live', () => {
  it.each([
    [{}, { origin: 'http://localhost:4321', base: '' }],
    [
      { SITE: 'https://example.org/', BASE: 'reports/' },
      { origin: 'https://example.org', base: '/reports' },
    ],
    [
      { SITE: '', BASE: '//a//b/' },
      { origin: 'http://localhost:4321', base: '/a/b' },
    ],
  ])('%j is %j', (environment, url) => expect(readSiteUrl(environment)).toEqual(url));

  it.each([
    [
      { SITE: 'example.org' },
      'SITE is «example.org»: an address that begins with https:// was expected, such as SITE=https://example.org.',
    ],
    [
      { SITE: 'ftp://example.org' },
      'SITE is «ftp://example.org»: an address that begins with https:// was expected, such as SITE=https://example.org.',
    ],
    [
      { SITE: 'https://example.org/reports/' },
      'SITE is «https://example.org/reports/»: an address without a path was expected. Write SITE=https://example.org BASE=/reports',
    ],
    [
      { SITE: 'https://me:secret@example.org' },
      'SITE has a user’s name or password in it: the address that readers open was expected, such as SITE=https://example.org.',
    ],
    [
      { BASE: '/reports/../x' },
      'BASE is «/reports/../x»: a path of letters a to z, digits and - _ . ~ was expected, such as /reports.',
    ],
    [
      { BASE: 'https://example.org/reports' },
      'BASE is «https://example.org/reports»: a path of letters a to z, digits and - _ . ~ was expected, such as /reports.',
    ],
    [
      { BASE: '/年报' },
      'BASE is «/年报»: a path of letters a to z, digits and - _ . ~ was expected, such as /reports.',
    ],
  ])('%j is refused', (environment, message) => expect(() => readSiteUrl(environment)).toThrow(message));
});
