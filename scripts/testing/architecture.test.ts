import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportsOf, takenBy, unusedExports } from './exports.ts';
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

const folders = ['scripts', 'src'].flatMap((top) =>
  readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${top}/${name}`),
);

it('no files import each other in a circle', () => {
  expect(findCircle(imports)).toBeUndefined();
});

it('nothing is exported that no other file takes', () => {
  const paths = [...globSync('{scripts,src}/**/*.{ts,mjs,astro}'), 'astro.config.mjs'];
  const sources = new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
  expect(unusedExports(sources)).toEqual([]);
});

describe('between folders', () => {
  it('imports run one way', () => {
    expect(findCircle([...arrows].map(([, [first]]) => first!))).toBeUndefined();
  });

  it('imports run downward in the house that CONTRIBUTING.md draws, which has every folder', () => {
    const house = /## The house\n\n```\n([^]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))![1]!;
    const line = new Map(
      house
        .split('\n')
        .flatMap((names, index) =>
          [...names.matchAll(/(?<= {2}|^)[a-z][\w/-]*/g)].map(
            ([name]) => [name.startsWith('src/') ? name : `scripts/${name}`, index] as const,
          ),
        ),
    );
    const isDrawn = (folder: string) => folder !== 'scripts/testing' && folder !== 'src/styles';
    expect(folders.filter(isDrawn).toSorted()).toEqual([...line.keys()].toSorted());
    const upward = [...arrows].filter(([, [first]]) => line.get(first!.from)! >= line.get(first!.to)!);
    expect(upward.map(([arrow]) => arrow)).toEqual([]);
  });

  it('README.md says what each folder is for', () => {
    const layout = /## Layout[^]*?```\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!;
    expect(folders.filter((folder) => !layout.includes(` ${folder.split('/')[1]}/`))).toEqual([]);
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
  const takesOneFile =
    /^(?:src\/(?:library|pages|components|layouts|client|program|collections)\/|src\/\w+\.ts$|astro\.config\.mjs$)/;
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

describe('the list of exports', () => {
  it('has what is declared and what is passed on', () => {
    const text = `export const a = 1;\nexport async function b() {}\nexport interface C {}
export { d, type E, f as g } from './d.ts';\nconst h = 'export const i';`;
    expect(exportsOf(text)).toEqual(['a', 'b', 'C', 'd', 'E', 'g']);
  });

  it('knows what is taken by name, and what whole', () => {
    const text = `import a, { b, type C as D } from './x.ts';\nimport type { E } from '../y.ts';\nimport { z } from 'zod';
export { f } from './f.ts';\nimport * as g from './g.ts';\nconst h = await import('./h.ts');`;
    expect(takenBy('src/a/b.ts', text).map(({ file, name }) => `${file} ${name}`)).toEqual([
      'src/a/x.ts b',
      'src/a/x.ts C',
      'src/y.ts E',
      'src/a/f.ts f',
      'src/a/g.ts *',
      'src/a/h.ts *',
    ]);
  });

  it('tells what no file takes, also where a door passes it on', () => {
    const sources = {
      'a/index.ts': `export { used, idle } from './a.ts';\nexport * from './b.ts';`,
      'a/a.ts': 'export const used = 1;\nexport const idle = 2;\nexport const lost = 3;',
      'a/b.ts': 'export const behind = 1;\nexport const forgotten = 2;',
      'c.ts': `import { used, behind } from './a/index.ts';`,
    };
    expect(unusedExports(new Map(Object.entries(sources)))).toEqual([
      'a/index.ts: idle',
      'a/a.ts: lost',
      'a/b.ts: forgotten',
    ]);
  });
});
