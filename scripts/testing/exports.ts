import { posix } from 'node:path';

/** Texts of source files by their paths, relative to the project, with slashes. */
type Sources = ReadonlyMap<string, string>;

/** `name` of `file`; `*` stands for all that the file exports. */
interface Named {
  file: string;
  name: string;
}

const keyOf = ({ file, name }: Named): string => `${file}: ${name}`;

/** Asked for by name where no import says so: by Astro, and by those who go through the folders of the forms of chart. */
const isAskedByName = ({ file, name }: Named): boolean =>
  /^(?:collections|getStaticPaths|prerender|partial|GET)$/.test(name) ||
  /\/forms\/\w+\/(?:sample|random)\.ts$/.test(file);

/**
 * Exports that no other file takes, as `file: name`. A door that passes on what nobody outside asks for is told, too: what
 * is passed on by name is taken from one file and offered by another. Tests take as every file does.
 */
export function unusedExports(sources: Sources): string[] {
  const files = [...sources];
  const passesOn = new Map(files.map(([file, text]) => [file, starsOf(file, text)]));
  const taken = new Set<string>();
  const take = ({ file, name }: Named): void => {
    taken.add(keyOf({ file, name }));
    for (const behind of passesOn.get(file) ?? []) take({ file: behind, name });
  };
  for (const [file, text] of files) for (const one of takenBy(file, text)) take(one);
  return files
    .filter(([file]) => !file.endsWith('.test.ts'))
    .flatMap(([file, text]) => exportsOf(text).map((name) => ({ file, name })))
    .filter((one) => !isAskedByName(one) && !taken.has(keyOf(one)) && !taken.has(keyOf({ ...one, name: '*' })))
    .map(keyOf);
}

/** `export const a`, `export { b as c } from './b.ts'` -> `a`, `c`. */
export function exportsOf(text: string): string[] {
  const declared = text.matchAll(
    /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
  );
  const passedOn = text.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  return [
    ...[...declared].map(([, name]) => name!),
    ...[...passedOn].flatMap(([, list]) => namesIn(list!).map(({ as }) => as)),
  ];
}

/** What a file takes of others, by name, whole (`import * as`, `import('./x.ts')`) or to pass it on. */
export function takenBy(file: string, text: string): Named[] {
  const named = text.matchAll(/\b(?:import|export)\s+(?:type\s+)?(?:\w+,\s*)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/g);
  const whole = text.matchAll(/\bimport(?:\s+(?:type\s+)?\*\s+as\s+\w+\s+from\s*|\()\s*'(\.[^']+)'/g);
  return [
    ...[...named].flatMap(([, list, to]) => namesIn(list!).map(({ name }) => ({ file: resolve(file, to!), name }))),
    ...[...whole].map(([, to]) => ({ file: resolve(file, to!), name: '*' })),
  ];
}

const starsOf = (file: string, text: string): string[] =>
  [...text.matchAll(/^export \* from '(\.[^']+)'/gm)].map(([, to]) => resolve(file, to!));

/** `type A, b as c` -> A as A, b as c. */
const namesIn = (list: string): { name: string; as: string }[] =>
  list
    .split(',')
    .map((one) => one.trim().replace(/^type /, ''))
    .filter((one) => one !== '')
    .map((one) => one.split(' as ') as [string, string?])
    .map(([name, as = name]) => ({ name, as }));

const resolve = (file: string, to: string): string => posix.join(posix.dirname(file), to);
