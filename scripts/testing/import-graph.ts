import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One file imports another. Paths are relative to the project, with slashes. */
interface Import {
  from: string;
  to: string;
}

/** `scripts/` and `src/` as they import each other's files, and what they import of Astro's (`astro:content`). */
export function readImports(): Import[] {
  return globSync('{scripts,src}/**/*.{ts,mjs,astro}').flatMap((path) => {
    const from = path.replaceAll('\\', '/');
    return importsOf(from, readFileSync(path, 'utf8'));
  });
}

/** Written as `from './x.ts'`, `import './x.ts'` or `import('./x.ts')`; style sheets are no code. */
export function importsOf(from: string, text: string): Import[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'((?:\.|astro:)[^']+)'/g)]
    .map(([, name]) => (name!.startsWith('.') ? posix.join(posix.dirname(from), name!) : name!))
    .filter((to) => /\.(ts|mjs|astro)$|^astro:/.test(to))
    .map((to) => ({ from, to }));
}

/** `scripts/check/rules/bold.ts` -> `scripts/check`; a file that stands in no folder is one of its own. */
export const roomOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** The first circle of imports that is found, as a path that ends where it begins; `undefined` when there is none. */
export function findCircle(imports: readonly Import[]): string[] | undefined {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const visit = (node: string, path: string[]): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const { to } of targets.get(node) ?? []) {
      const circle = visit(to, [...path, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of targets.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return undefined;
}
