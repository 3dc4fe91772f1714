import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedArrowsBack, expectedCircles, expectedPastDoors, expectedWithoutReadme } from './architecture-debts.ts';
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
  expect(findCircle(imports.filter((one) => !expectedCircles.includes(say(one))))).toBeUndefined();
});

describe('between folders', () => {
  it('imports run one way', () => {
    const forward = [...arrows].filter(([arrow]) => !(arrow in expectedArrowsBack)).map(([, [first]]) => first!);
    expect(findCircle(forward)).toBeUndefined();
  });

  it('no more imports run back than there were', () => {
    const risen = Object.entries(expectedArrowsBack).filter(([arrow, most]) => (arrows.get(arrow)?.length ?? 0) > most);
    expect(risen.map(([arrow]) => `${arrow}: ${arrows.get(arrow)!.length}`)).toEqual([]);
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
   * be loaded for each test.
   */
  it('a folder is imported through an index.ts', () => {
    const past = imports.filter(
      ({ from, to }) =>
        roomOf(from) !== roomOf(to) &&
        roomOf(to) !== to &&
        !to.endsWith('/index.ts') &&
        !to.endsWith('.astro') &&
        !to.startsWith('scripts/testing/'),
    );
    const counted = Map.groupBy(past, ({ to }) => roomOf(to));
    const risen = [...counted].filter(([folder, found]) => found.length > (expectedPastDoors[folder] ?? 0));
    expect(risen.map(([folder, found]) => ({ folder, imports: found.length, they: found.map(say) }))).toEqual([]);
  });

  it('each folder says in a README.md what lives there', () => {
    const folders = ['scripts', 'src'].flatMap((top) =>
      readdirSync(top, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${top}/${name}`),
    );
    // In src/pages/ Astro would make a page of it, if its name did not begin so.
    const has = (folder: string) => existsSync(`${folder}/${folder === 'src/pages' ? '_' : ''}README.md`);
    expect(folders.filter((folder) => !has(folder) && !expectedWithoutReadme.includes(folder))).toEqual([]);
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
