import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCircle, importsOf, readImports, roomOf } from './import-graph.ts';

const isTest = (path: string) => path.endsWith('.test.ts');
const imports = readImports();
const say = ({ from, to }: { from: string; to: string }) => `${from} -> ${to}`;

/** Imports from one folder into another, by `from -> to`. What tests import is no part of the program. */
const arrows = Map.groupBy(
  imports
    .filter(({ from }) => !isTest(from))
    .map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }))
    .filter(({ from, to }) => from !== to && !to.startsWith('astro:')),
  say,
);

it('no files import each other in a circle', () => {
  expect(findCircle(imports)).toBeUndefined();
});

describe('between folders', () => {
  it('imports run one way', () => {
    expect(findCircle([...arrows].map(([, [first]]) => first!))).toBeUndefined();
  });

  it('scripts/ never imports src/', () => {
    expect(imports.filter(({ from, to }) => from.startsWith('scripts/') && to.startsWith('src/')).map(say)).toEqual([]);
  });

  it('src/library/ alone asks Astro for content', () => {
    const asking = imports.filter(({ from, to }) => to === 'astro:content' && !isTest(from)).map(({ from }) => from);
    expect(asking.filter((file) => !/^src\/(library\/|content\.config\.ts$)/.test(file))).toEqual([]);
    expect(asking).not.toEqual([]);
  });

  /**
   * A component is imported as the file that it is. Helpers of tests have no common door: behind it the browser would
   * be loaded for each test. What is bundled for pages and browsers takes the one file that it needs, since the whole
   * folder would come with its door; and so does the configuration, which Astro loads before anything else.
   */
  const takesOneFile = /^(?:src\/(?:library|pages|components|layouts|client)\/|src\/\w+\.ts$|astro\.config\.mjs$)/;
  /** The library as a build sees it, without what only Astro can load. */
  const secondDoor = 'src/library/answers.ts';

  it('a folder is imported through an index.ts', () => {
    const past = imports.filter(
      ({ from, to }) =>
        roomOf(from) !== roomOf(to) &&
        roomOf(to) !== to &&
        !to.endsWith('/index.ts') &&
        !to.endsWith('.astro') &&
        !to.startsWith('scripts/testing/') &&
        to !== secondDoor &&
        !takesOneFile.test(from),
    );
    expect(past.map(say)).toEqual([]);
  });

  it('each folder says in a README.md what lives there', () => {
    const folders = ['scripts', 'src'].flatMap((top) =>
      readdirSync(top, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${top}/${name}`),
    );
    // In src/pages/ Astro would make a page of it, if its name did not begin so.
    const has = (folder: string) => existsSync(`${folder}/${folder === 'src/pages' ? '_' : ''}README.md`);
    expect(folders.filter((folder) => !has(folder))).toEqual([]);
  });
});

describe('the graph of imports', () => {
  it('is read from every form of import', () => {
    const text = `import a from './a.ts';\nimport type { B } from '../b/index.ts';\nimport './c.mjs';\nimport './c.css';
export * from './d.ts';\nconst e = await import('./e/E.astro');\nimport { z } from 'zod';\nimport { f } from 'astro:content';`;
    expect(importsOf('src/x/y.ts', text).map(({ to }) => to)).toEqual([
      'src/x/a.ts',
      'src/b/index.ts',
      'src/x/c.mjs',
      'src/x/d.ts',
      'src/x/e/E.astro',
      'astro:content',
    ]);
  });

  it.each([
    ['a>b b>c a>c', undefined],
    ['a>b b>a', ['a', 'b', 'a']],
    ['x>a a>b b>c c>a', ['a', 'b', 'c', 'a']],
    ['a>a', ['a', 'a']],
  ])('%s has the circle %j', (text, circle) => {
    const graph = text.split(' ').map((arrow) => ({ from: arrow[0]!, to: arrow[2]! }));
    expect(findCircle(graph)).toEqual(circle);
  });
});
