import { addresses, addressOfText } from '../addresses.ts';
import { parsePath } from '../content/index.ts';
import type { FileContent } from '../files/index.ts';
import { compareText } from '../text/index.ts';

/**
 * Tells the project's file that a page comes from: a section's or case's own file; the file and line that hold a
 * figure; for every other page the template in `src/pages/`. `content` has texts by path below the library's `folder`.
 */
export function sourcesOf(
  content: ReadonlyMap<string, FileContent>,
  templates: readonly string[],
  folder: string,
): (address: string) => string | undefined {
  const known = new Map<string, string>();
  for (const [file, text] of content) {
    const path = parsePath(file);
    if (!path || typeof text !== 'string') continue;
    known.set(addressOfText(path), `${folder}/${file}`);
    for (const [id, line] of figuresIn(text))
      known.set(addresses.figure(path.lang, path.report, id), `${folder}/${file}:${line}`);
  }
  const patterns = templates
    .map((file) => ({ file, pattern: patternOf(file) }))
    .sort((a, b) => compareText(rankOf(a.file), rankOf(b.file)));
  return (address) => known.get(address) ?? patterns.find(({ pattern }) => pattern.test(address))?.file;
}

/** Ids of the figures in a file, with the lines where they begin. */
function figuresIn(text: string): [id: string, line: number][] {
  return text.split('\n').flatMap((line, index): [string, number][] => {
    const id = /^<Figure\b.*?\bid="([^"]+)"/.exec(line)?.[1];
    return id ? [[id, index + 1]] : [];
  });
}

/** `src/pages/[lang]/[report]/index.astro` -> `^/[^/]+/[^/]+/$`. */
function patternOf(file: string): RegExp {
  const path = file
    .replace(/^src\/pages\//, '')
    .replace(/\.(astro|ts)$/, '')
    .replace(/(^|\/)index$/, '$1');
  const body = path
    .replace(/[.*+?^${}()|\\]/g, '\\$&')
    .replace(/\/\[\\\.\\\.\\\.\w+\]/g, '(?:/.+)?')
    .replace(/\[\w+\]/g, '[^/]+')
    .replace(/\/$/, '');
  return new RegExp(`^/${body}${body && !/\\\.\w+$/.test(body) ? '(/|\\.html)' : ''}$`);
}

/** As Astro takes them, folder by folder: a name before one that may be any, and last what may be any folders. */
const rankOf = (file: string): string =>
  file
    .split('/')
    .filter((name) => !name.startsWith('index.'))
    .map((name) => (name.startsWith('[...') ? 2 : name.startsWith('[') ? 1 : 0))
    .join('');
